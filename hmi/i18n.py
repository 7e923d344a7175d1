"""Translation of every text on the panel.

English sentences are the keys; `tr` looks them up, and fills their gaps with numbers in the language's notation. Texts
of the core (`core.text.Text`) are translated the same way, so a stored sentence can be shown in any language.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from core.settings import LANGUAGES
from core.text import Text, shown_pct
from resources import TRANSLATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CONTEXT = "vision"
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
    "fr": QLocale(QLocale.Language.French, QLocale.Country.France),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
}
THIN = "\u202f"
"""Between a number and its unit, and between groups of three digits: a narrow no-break space."""
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:%|(?:px|ms|s|min|h|GB|Go|MB|Mo|dB|µs)\b))")
MINUS = "−"
DASH = "–"


def tr(source: str, meaning: str = "", /, **values: Any) -> str:
    """`source` in the present language, with its `{gaps}` filled.

    `meaning` tells apart what is one word in English and several in other languages, such as *Trigger*, which is what
    starts a cycle and, on a button, a command. Without one, a word has the meaning it has in the core's texts.
    """
    template = QCoreApplication.translate(CONTEXT, source, meaning or None)
    if "{" not in template:
        return template
    return _BEFORE_UNIT.sub(THIN, template.format_map(_Written(values)))


def msg(source: str) -> str:
    """Mark a sentence for translation; it is translated later, where it is shown."""
    return source


_UNITS = {"GB": msg("GB"), "d": msg("d"), "days": msg("days")}
"""Units that a language writes in its own way; those of the SI are the same in all."""


def unit_word(unit: str) -> str:
    """A unit in the present language: GB is Go in French."""
    return tr(_UNITS[unit]) if unit in _UNITS else unit


def tr_text(text: Text | None) -> str:
    """A sentence of the core in the present language; "" for None."""
    return "" if text is None else tr(text.template, **text.values)


class _Written(dict[str, Any]):
    """Values for the gaps of a sentence: texts translated, numbers localized."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        super().__init__({name: written(value) for name, value in values.items()})

    def __missing__(self, name: str) -> str:
        return DASH  # a sentence stored by another version may lack a value; the rest can still be read


def written(value: Any) -> Any:
    """A text translated, a number localized; any other value unchanged."""
    if isinstance(value, Text):
        return tr_text(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if isinstance(value, int):
        return count(value) if abs(value) >= 10_000 else str(value).replace("-", MINUS)
    places = len(repr(value).partition(".")[2]) if "e" not in repr(value) else 2
    return decimal(value, 0 if value == int(value) else min(places, 3))


def count(value: int) -> str:
    """An integer, such as 4 812."""
    return f"{value:,}".replace(",", THIN).replace("-", MINUS)


def decimal(value: float, places: int) -> str:
    """A number with that many decimals, such as 97.4, or 97,4 in German."""
    return f"{value:.{places}f}".replace("-", MINUS).replace(".", QLocale().decimalPoint())


def percent(value: float | None, places: int = 1) -> str:
    """A percentage such as 97.4 %; a dash for None."""
    return DASH if value is None else f"{decimal(shown_pct(value, places), places)}{THIN}%"


def measured(value: float, unit: str) -> str:
    """A measured value with its unit, such as 12.43 mm or 89.5°."""
    places = 0 if value == int(value) and not unit else 3 if unit == "mm" else 2
    between = THIN if unit and unit != "°" else ""
    return f"{decimal(value, places)}{between}{unit}"


def signed(value: float, places: int) -> str:
    """A number with its sign, such as +3.2 or −1.1."""
    return ("+" if value >= 0 else "") + decimal(value, places)


def clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def time_of(moment: datetime, *, milliseconds: bool = False) -> str:
    """The local time of day."""
    local = moment.astimezone()
    return f"{local:%H:%M:%S}" + (f".{local.microsecond // 1000:03d}" if milliseconds else "")


def day(moment: datetime) -> str:
    """The local date."""
    date: str = QLocale().toString(moment.astimezone().date(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    return date


def date_time(moment: datetime) -> str:
    return f"{day(moment)} {moment.astimezone():%H:%M}"


def moment(at: datetime) -> str:
    """The time to the second, with the date unless it is today."""
    is_today = at.astimezone().date() == datetime.now().astimezone().date()
    return time_of(at) if is_today else f"{date_time(at)}:{at.astimezone():%S}"


def ago(seconds: float) -> str:
    """A span of time as `duration`, in whole seconds, which do not flicker."""
    whole = int(seconds)
    return tr("{seconds} s", seconds=whole) if whole < 60 else duration(whole)


def since(moment: datetime) -> str:
    """The time of day to the minute, with the date unless it is today."""
    local = moment.astimezone()
    return clock(local) if local.date() == datetime.now().astimezone().date() else date_time(moment)


def duration(seconds: float) -> str:
    """A span of time in its two largest units, such as 5 min 4 s; a short one in tenths of a second."""
    whole = max(0, round(seconds))
    if whole < 60:
        return tr("{seconds} s", seconds=whole if whole >= 10 else decimal(max(0.0, seconds), 1))
    if whole < 3600:
        return tr("{minutes} min {seconds} s", minutes=whole // 60, seconds=whole % 60)
    if whole < 86_400:
        return tr("{hours} h {minutes} min", hours=whole // 3600, minutes=whole % 3600 // 60)
    return tr("{days} d {hours} h", days=whole // 86_400, hours=whole % 86_400 // 3600)


class Languages:
    """Switches the application's language; Qt sends a LanguageChange event to every widget."""

    def __init__(self, app: QCoreApplication, folder: Path = TRANSLATIONS) -> None:
        """`folder`: of the compiled languages."""
        self._app, self._folder = app, folder
        self._translator: QTranslator | None = None
        self.current = "en"
        QLocale.setDefault(_LOCALES["en"])

    def available(self) -> dict[str, str]:
        """Code -> own name of every language that was compiled; always with English."""
        return {code: name for code, name in LANGUAGES.items() if code == "en" or self._compiled(code).is_file()}

    def use(self, language: str) -> None:
        """Raises FileNotFoundError (the language was not compiled: `python -m hmi.translations --release`)."""
        # Not at the top: sentences are collected and compiled where Qt's graphics may be missing.
        from hmi.fonts import load_letters_of

        translator = None
        if language != "en":
            translator = QTranslator(self._app)
            path = self._compiled(language)
            if not translator.load(str(path)):
                raise FileNotFoundError(path)
        load_letters_of(language)
        QLocale.setDefault(_LOCALES[language])
        old, self._translator, self.current = self._translator, translator, language
        if old is not None:
            self._app.removeTranslator(old)
            old.deleteLater()
        if translator is not None:
            self._app.installTranslator(translator)

    def _compiled(self, language: str) -> Path:
        return self._folder / f"vision_{language}.qm"
