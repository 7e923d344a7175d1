"""On-screen keys: a keypad for numbers and a keyboard for text. Both only emit the key touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from hmi.appearance import Look, SizeClass
from hmi.i18n import tr
from hmi.layout import REST, centered, columns, place, place_in_rows, rows, together
from hmi.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Keypad(QWidget):
    """Ten digits, backspace and a done key; a decimal point and a sign where needed.

    Point and sign are typed as `.` and `-`, whatever the language shows on the key.
    """

    typed = Signal(str)
    erased = Signal()
    confirmed = Signal()

    def __init__(self, look: Look, least_key: int = 0, *, with_point: bool = False, with_sign: bool = False) -> None:
        super().__init__()
        self.setObjectName("keypad")
        self._look = look
        self._least = max(least_key, look.theme.list_target)
        cap = look.theme.type.counter
        self._keys = [Button(look, f"key_{digit}", cap_mm=cap) for digit in "123456789"]
        self._erase = Button(look, "key_erase", icon="backspace", cap_mm=cap)
        self._zero = Button(look, "key_0", cap_mm=cap)
        self._done = Button(look, "key_done", tone="accent", cap_mm=look.theme.type.action)
        self._point = Button(look, "key_point", cap_mm=cap) if with_point else None
        self._sign = Button(look, "key_sign", cap_mm=cap) if with_sign else None
        for key, character in ((self._point, "."), (self._sign, "-")):
            if key is not None:
                key.setProperty("types", character)
                key.clicked.connect(self._extra)
        for key, digit in zip([*self._keys, self._zero], "1234567890", strict=True):
            key.set_word(digit)
            key.clicked.connect(self._digit)
        self._erase.clicked.connect(self.erased)
        self._done.clicked.connect(self.confirmed)
        for key in self.all_keys():
            key.setParent(self)
            key.repeats = True
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a key with focus would take it from the field
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def all_keys(self) -> Sequence[Button]:
        """In reading order; point and sign come last."""
        extras = [key for key in (self._sign, self._point) if key is not None]
        return [*self._keys, self._erase, self._zero, self._done, *extras]

    def retranslate(self) -> None:
        self._erase.set_icon_only(tr("Backspace"))
        self._done.set_word(tr("Done"))
        if self._point is not None:
            self._point.set_word(QLocale().decimalPoint())
        if self._sign is not None:
            self._sign.set_word("−")
        self.setAccessibleName(tr("Keypad"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        gap, columns = self._look.theme.gap, 3 if self._is_plain else 4
        return QSize(columns * self._least + (columns - 1) * gap, 4 * self._least + 3 * gap)

    @property
    def _is_plain(self) -> bool:
        return self._point is None and self._sign is None

    def resizeEvent(self, event: QResizeEvent) -> None:
        gap = self._look.theme.gap
        if self._is_plain:
            place_in_rows([self.all_keys()[i : i + 3] for i in range(0, 12, 3)], self.rect(), gap)
            return
        # A fourth column: backspace, sign and point beside the digits, and done in the remaining height.
        digits, beside = columns(self.rect(), REST, (self.width() - 3 * gap) // 4, gap=gap)
        place_in_rows([*(self._keys[i : i + 3] for i in range(0, 9, 3)), [self._zero]], digits, gap)
        extras = [key for key in (self._erase, self._sign, self._point) if key is not None]
        *lines, last = rows(beside, 1.0, 1.0, 1.0, 1.0, gap=gap)
        place(extras, lines[: len(extras)])
        self._done.setGeometry([*lines, last][len(extras)].united(last))

    def _digit(self) -> None:
        key = self.sender()
        if isinstance(key, Button):
            self.typed.emit(key.text())

    def _extra(self) -> None:
        self.typed.emit(str(self.sender().property("types")))


SHIFT = "⇧"
ACCENT = "´"
"""Among the letters: the next vowel gets it, as on the keyboards of the language."""
_ACCENTED = str.maketrans("aeiou", "áéíóú")
_LETTERS = {
    "en": ("qwertyuiop", "asdfghjkl-", SHIFT + "zxcvbnm_."),
    "de": ("qwertzuiop", "asdfghjklö", SHIFT + "yxcvbnmäü"),
    "fr": ("azertyuiop", "qsdfghjklm", SHIFT + "wxcvbnéèà"),
    "es": ("qwertyuiop", "asdfghjklñ", SHIFT + "zxcvbnmü" + ACCENT),
    "zh": ("qwertyuiop", "asdfghjkl-", SHIFT + "zxcvbnm_."),
}
UPRIGHT_GAP_MM = 1.2
"""Between the keys of a row on an upright panel."""
_EXTRA = {"en": "@", "de": "ß", "fr": "ç", "es": "@", "zh": "@"}
_SYMBOLS = ("1234567890", '!"#$%&/()=', SHIFT + "+-*_.,:?@")
_MORE_SYMBOLS = ("1234567890", "[]{}<>\\|^~", SHIFT + ";'`´§€°¿¡")
_PINYIN = frozenset("abcdefghijklmnopqrstuvwxyz'")
_PINYIN_LETTERS = ("qwertyuiop", "asdfghjkl'", SHIFT + "zxcvbnm，。")
"""Where letters are pinyin: the break between two syllables, and Chinese punctuation."""
_PINYIN_SYMBOLS = ("1234567890", "[]{}<>\\|^~", SHIFT + "、：；？！（）“”")
_MORE_LETTERS = {"fr": "âêîôûùëïüœ"}
"""Letters that found no room beside the others: in the place of digits, which the first page of symbols has too."""


class _Key(Button):
    """One of ten side by side: as wide as the panel allows."""

    def __init__(self, look: Look, name: str, *, icon: str = "", tone: str = "plain", large: bool = False) -> None:
        kind = look.theme.type
        super().__init__(look, name, icon=icon, tone=tone, cap_mm=kind.heading if large else kind.body)
        self.setMinimumWidth(0)
        self.repeats = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a key with focus would take it from the field

    @property
    def padding(self) -> int:
        return self.look.theme.px(0.8)


class Keyboard(QWidget):
    """Letters of the present language with shift and, where it has them, accents, and two pages of symbols.

    In Chinese the letters are pinyin until a key switches to Latin ones; capitals and what is secret are always Latin.
    Ten keys in a row, where people look for them. On an upright panel that leaves each less than 12 mm of width: there
    they stand closer together, as on a telephone, and keep their height.
    """

    typed = Signal(str)
    composed = Signal(str)
    """A letter of pinyin, or the break between two syllables."""
    erased = Signal()
    confirmed = Signal()
    show_toggled = Signal(bool)

    def __init__(self, look: Look, language: str, *, secret: bool) -> None:
        super().__init__()
        self.setObjectName("keyboard")
        self._look, self._language = look, language if language in _LETTERS else "en"
        self._is_shifted = self._is_accented = self._is_symbols = False
        self._is_chinese = self._is_pinyin = language == "zh" and not secret
        self._across = look.theme.px(UPRIGHT_GAP_MM) if look.theme.form is SizeClass.UPRIGHT else look.theme.gap
        self._rows = [[_Key(look, f"key_{row}_{column}", large=True) for column in range(10)] for row in range(3)]
        self._shift = self._rows[2][0]
        self._symbols = _Key(look, "key_symbols")
        self._extra = _Key(look, "key_extra", large=not self._is_chinese)
        self._space = _Key(look, "key_space")
        self._show = _Key(look, "key_show", icon="show")
        self._show.setCheckable(True)
        self._erase = _Key(look, "key_erase", icon="backspace", large=True)
        self._done = _Key(look, "key_done", tone="accent")
        self._bottom = [
            self._symbols,
            self._extra,
            self._space,
            *([self._show] if secret else []),
            self._erase,
            self._done,
        ]
        for key in [key for row in self._rows for key in row] + self._bottom + ([] if secret else [self._show]):
            key.setParent(self)
        self._show.setVisible(secret)
        for row in self._rows:
            for key in row:
                if key is not self._shift:
                    key.clicked.connect(self._letter)
        self._extra.clicked.connect(self._toggle_pinyin if self._is_chinese else self._letter)
        self._shift.setCheckable(True)
        self._shift.clicked.connect(self._toggle_shift)
        self._symbols.clicked.connect(self._toggle_symbols)
        self._space.clicked.connect(self._type_space)
        self._show.toggled.connect(self._toggle_show)
        self._erase.clicked.connect(self.erased)
        self._done.clicked.connect(self.confirmed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Keyboard"))
        self._label()

    def key(self, character: str) -> Button:
        """The visible key for this character. Raises KeyError when it is on another page."""
        for key in [*(key for row in self._rows for key in row), self._extra]:
            if key.text() == character:
                return key
        raise KeyError(character)

    @property
    def shift(self) -> Button:
        return self._shift

    @property
    def symbols(self) -> Button:
        return self._symbols

    @property
    def latin(self) -> Button:
        """In Chinese: switches between pinyin and Latin letters."""
        return self._extra

    @property
    def done(self) -> Button:
        return self._done

    def height_for(self, room: int) -> int:
        """The height to use when `room` pixels are available."""
        theme = self._look.theme
        key = min(theme.setup_target, (room - 3 * theme.gap) // 4)
        return together(4, max(theme.list_target, key), theme.gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = self._look.theme
        room = centered(self.rect(), together(10, theme.px(22), theme.gap), self.height())
        *letters, bottom = rows(room, 1.0, 1.0, 1.0, 1.0, gap=theme.gap)
        for keys, row in zip(self._rows, letters, strict=True):
            place(keys, columns(row, *[1.0] * len(keys), gap=self._across))
        shares = {self._space: 2.4, self._symbols: 1.3, self._done: 1.7}
        place(self._bottom, columns(bottom, *(shares.get(key, 1.0) for key in self._bottom), gap=self._across))

    def _label(self) -> None:
        more = (_MORE_LETTERS.get(self._language, _MORE_SYMBOLS[0]), *_MORE_SYMBOLS[1:])
        letters = _LETTERS[self._language]
        if self._is_pinyin:
            more, letters = _PINYIN_SYMBOLS, _PINYIN_LETTERS
        pages = (more if self._is_shifted else _SYMBOLS) if self._is_symbols else letters
        raised = self._is_shifted and not self._is_symbols
        for keys, characters in zip(self._rows, pages, strict=True):
            for key, character in zip(keys, characters, strict=True):
                if character == SHIFT:
                    key.set_style("shift", "plain")
                    key.set_icon_only(tr("Shift"))
                    key.setChecked(self._is_shifted)
                    continue
                is_accent = character == ACCENT and not self._is_symbols
                key.setCheckable(is_accent)
                key.setChecked(is_accent and self._is_accented)
                letter = character.translate(_ACCENTED) if self._is_accented else character
                key.set_word(_upper(letter) if raised else letter)
        self._symbols.set_word(tr("abc") if self._is_symbols else "?123")
        extra = _EXTRA[self._language]
        if self._is_chinese:
            extra = "中" if self._is_pinyin else "EN"
        self._extra.set_word(_upper(extra) if raised else extra)
        self._space.set_word(tr("Space"))
        self._show.set_icon_only(tr("Show what is typed"))
        self._erase.set_icon_only(tr("Backspace"))
        self._done.set_word(tr("Done"))

    def _letter(self) -> None:
        key = self.sender()
        if not isinstance(key, Button):
            return
        if key.isCheckable():
            self._is_accented = key.isChecked()
            self._label()
            return
        is_pinyin = self._is_pinyin and not self._is_symbols and key.text() in _PINYIN
        (self.composed if is_pinyin else self.typed).emit(key.text())
        if (self._is_shifted or self._is_accented) and not self._is_symbols:
            self._is_shifted = self._is_accented = False
            self._label()

    def _type_space(self) -> None:
        self.typed.emit(" ")

    def _toggle_shift(self) -> None:
        self._is_shifted = not self._is_shifted
        self._label()

    def _toggle_pinyin(self) -> None:
        self._is_pinyin = not self._is_pinyin
        self._label()

    def _toggle_symbols(self) -> None:
        self._is_symbols = not self._is_symbols
        self._is_shifted = self._is_accented = False
        self._label()

    def _toggle_show(self, is_shown: bool) -> None:
        self._show.set_style("hide" if is_shown else "show", "plain")
        self.show_toggled.emit(is_shown)


def _upper(character: str) -> str:
    return "ẞ" if character == "ß" else character.upper()
