"""Languages: complete, with the same gaps, and with localized numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from core.inspection.result import Judgement
from core.settings import LANGUAGES
from core.text import text
from hmi.fonts import FAMILIES, load_fonts
from hmi.i18n import Languages, count, decimal, measured, percent, signed, tr, tr_text
from hmi.translations import MEANING, is_still_english, problems, read_ts, sentences, write_ts
from resources import MANUAL, TRANSLATIONS
from tests.records import record

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_sentence_is_translated_and_none_is_obsolete(language: str) -> None:
    assert problems(language) == []


def test_a_copy_of_the_sentence_is_no_translation_but_one_word_may_be() -> None:
    assert is_still_english("The camera gives no pictures.", "The camera gives no pictures.")
    assert not is_still_english("The camera gives no pictures.", "Die Kamera gibt keine Bilder.")
    assert not is_still_english("Version {number}", "Version {number}")
    assert not is_still_english("{width} × {height} px", "{width} × {height} px")


def test_a_sentence_of_the_panel_names_no_environment_variable() -> None:
    assert not [sentence for sentence, file in sentences().items() if file.startswith("hmi/") and "VISION_" in sentence]


def test_sentences_of_the_core_are_found_wherever_they_hide() -> None:
    found = sentences()
    for sentence in (
        "The camera gives no pictures.",  # default of an error
        "Stop the inspection first.",  # raised
        "the part was not found",  # text(…)
        "upper left",  # in a table
        "Exposure",  # title of a field
        "How long each picture gathers light.",  # its help
        "Rising",  # an option
        "Administrator",  # a role
        "Position adjustment",  # a tool
    ):
        assert sentence in found, sentence
    assert not [sentence for sentence in found if sentence.startswith(("SELECT", "PRAGMA"))]


def test_a_sentence_within_a_sentence_is_translated_and_its_numbers_too(languages: Languages) -> None:
    what = text("{count} found where the master has none", count=1)
    reason = text("{tool}: {what} (score {score} %, limit {limit} %)", tool="pins", what=what, score=61.8, limit=80.0)
    result = record(Judgement.NG, reason=reason)
    languages.use("de")
    assert (
        tr_text(result.reason).replace("\u202f", " ")
        == "pins: 1 gefunden, wo die Referenz keine hat (Wert 61,8 %, Grenze 80 %)"
    )
    languages.use("en")
    assert (
        tr_text(result.reason).replace("\u202f", " ")
        == "pins: 1 found where the master has none (score 61.8 %, limit 80 %)"
    )


def test_a_measured_value_is_written_with_its_unit(languages: Languages) -> None:
    assert (measured(12.3457, "mm"), measured(-3.1, "px")) == ("12.346\u202fmm", "−3.10\u202fpx")
    assert (measured(89.5, "°"), measured(12.0, "")) == ("89.50°", "12")
    languages.use("de")
    assert measured(12.3457, "mm") == "12,346\u202fmm"


def test_numbers_are_written_the_languages_way(languages: Languages) -> None:
    assert (count(4812), decimal(-2.96, 2), signed(3.2, 1)) == ("4\u202f812", "−2.96", "+3.2")
    languages.use("de")
    assert (percent(99.999, 2), percent(None)) == ("99,99\u202f%", "–")
    languages.use("fr")
    assert (count(4812), percent(99.999, 2)) == ("4\u202f812", "99,99\u202f%")
    languages.use("es")
    assert (count(4812), decimal(-2.96, 2), percent(97.4)) == ("4\u202f812", "−2,96", "97,4\u202f%")
    languages.use("zh")
    assert (count(4812), decimal(-2.96, 2), percent(97.4)) == ("4\u202f812", "−2.96", "97.4\u202f%")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_a_language_is_in_the_shipped_typefaces(languages: Languages, language: str) -> None:
    load_fonts()
    languages.use(language)
    said = "".join([LANGUAGES[language], *read_ts(TRANSLATIONS / f"vision_{language}.ts").values()])
    said += "".join(page.read_text(encoding="utf-8") for page in (MANUAL / language).glob("*.md"))
    faces = [QRawFont.fromFont(QFont(family)) for family in FAMILIES if family in QFontDatabase.families()]
    missing = {letter for letter in said if letter.isprintable() and not _is_in(faces, letter)}
    assert not missing


def test_the_own_name_of_every_language_is_drawn_whichever_is_spoken(languages: Languages) -> None:
    load_fonts()
    faces = [QRawFont.fromFont(QFont(family)) for family in (FAMILIES[0], FAMILIES[-1])]  # loaded with every language
    assert not {letter for name in LANGUAGES.values() for letter in name if not _is_in(faces, letter)}


def _is_in(faces: list[QRawFont], letter: str) -> bool:
    return any(face.supportsCharacter(ord(letter)) for face in faces)


def test_a_sentence_nobody_translated_is_shown_in_english(languages: Languages) -> None:
    languages.use("de")
    assert tr("Nobody ever wrote {this}.", this="that") == "Nobody ever wrote that."


def test_a_word_with_two_meanings_has_two_translations(languages: Languages) -> None:
    assert tr("Trigger", "button") == tr("Trigger") == "Trigger"
    languages.use("de")
    assert (tr("Trigger", "button"), tr("Trigger")) == ("Auslösen", "Trigger")
    assert (tr("READY", "state"), tr("READY")) == ("BEREIT", "READY")


def test_a_stored_sentence_that_lacks_a_value_is_still_shown() -> None:
    assert tr("{tool}: {what}", tool="pins") == "pins: –"


def test_only_compiled_languages_are_offered(qapp: object, tmp_path: Path) -> None:
    languages = Languages(qapp, tmp_path)  # type: ignore[arg-type]
    assert list(languages.available()) == ["en"]
    with pytest.raises(FileNotFoundError):
        languages.use("de")


def test_a_ts_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "vision_xx.ts"
    messages = {"a < b & c": "ä", "open": "", "{n} of {m}": "{n} von {m}", f"verb{MEANING}open": "öffnen"}
    write_ts(path, "xx", messages, {})
    assert read_ts(path) == messages


def test_values_that_are_no_numbers_stay_as_they_are() -> None:
    assert tr("{a} {b} {c}", a=True, b="x", c=text("y {n}", n=12345)) == "True x y 12\u202f345"
