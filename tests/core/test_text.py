from __future__ import annotations

import copy
import json
import pickle

import pytest

from core.text import Text, shown_read, text


def test_the_english_sentence_fills_the_gaps() -> None:
    assert str(text("{count} of {most} pins missing", count=1, most=4)) == "1 of 4 pins missing"


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert str(text("{name} is missing", name="{0.__class__}")) == "{0.__class__} is missing"


def test_a_sentence_stands_inside_a_sentence() -> None:
    assert str(text("{tool}: {what}", tool="pins", what=text("{count} missing", count=2))) == "pins: 2 missing"


def test_json_keeps_template_and_values_for_a_later_translation() -> None:
    whole = text("{tool}: {what}", tool="pins", what=text("{count} missing", count=2))
    stored = json.loads(json.dumps(whole.to_json()))
    assert stored["text"] == "pins: 2 missing"
    assert stored["template"] == "{tool}: {what}"
    assert Text.from_json(stored) == whole


def test_nobody_changes_the_values_of_a_sentence() -> None:
    values = {"count": 1}
    sentence = Text("{count}", values)
    values["count"] = 2
    assert str(sentence) == "1"
    with pytest.raises(TypeError):
        sentence.values["count"] = 3  # type: ignore[index]


@pytest.mark.parametrize("sentence", [text("plain"), text("{a}: {b}", a=1, b=text("{c}", c=[1, 2]))])
def test_it_survives_pickle_and_copies(sentence: Text) -> None:
    assert pickle.loads(pickle.dumps(sentence)) == sentence
    assert copy.deepcopy(sentence) == sentence


def test_equal_sentences_hash_alike_even_where_their_numbers_print_differently() -> None:
    whole, fractional = text("{limit} %", limit=70), text("{limit} %", limit=70.0)
    assert whole == fractional
    assert hash(whole) == hash(fractional)
    assert text("{limit} %", limit=71) != whole


def test_a_sentence_with_a_value_that_has_no_hash_has_one() -> None:
    assert hash(text("{points}", points=[1, 2])) == hash(text("{points}", points=[3]))


@pytest.mark.parametrize(
    ("read", "shown"),
    [
        ("0104012345678901", "0104012345678901"),
        ("10LOT\x1d21A\r\n", "10LOT<GS>21A<CR><LF>"),
        ("\x00\x7f\u202e", "<NUL><U+007F><U+202E>"),
        ("Müller 螺丝", "Müller 螺丝"),
        ("0123456789" * 3, "01234567…23456789"),
    ],
)
def test_what_was_read_is_shown_on_one_line_with_its_control_characters_and_both_ends(read: str, shown: str) -> None:
    assert shown_read(read, most=17) == shown


def test_a_file_name_that_is_no_utf_8_can_be_printed_and_stored_in_a_sentence() -> None:
    said = text("{file} is damaged", file=b"p\xe4rt.png".decode("utf-8", "surrogateescape"))
    assert str(said) == r"p\udce4rt.png is damaged"
    assert json.dumps(said.to_json(), ensure_ascii=False).encode()
