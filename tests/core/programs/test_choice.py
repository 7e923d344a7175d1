"""What an operator chooses a program from, and which program a typed or scanned text means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.programs.choice import Choice
from core.programs.library import ProgramSummary

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)


def program(number: int, name: str, description: str = "", *, ran: int = 0, star: bool = False) -> ProgramSummary:
    """`ran`: hours after noon; 0: it never ran."""
    return ProgramSummary(
        id=number,
        name=name,
        version_hash=f"{number:064x}",
        version_number=1,
        master="a" * 64,
        author="Emma",
        saved_at=NOON,
        reason="",
        created_at=NOON,
        description=description,
        is_favorite=star,
        activated_at=NOON + timedelta(hours=ran) if ran else None,
    )


def names(programs: tuple[ProgramSummary, ...]) -> list[str]:
    return [found.name for found in programs]


def test_the_last_five_come_first_then_favorites_then_all_by_name() -> None:
    ran = [program(number, f"Ran {number}", ran=number) for number in range(1, 8)]
    rest = [program(20, "Zebra", star=True), program(21, "Öse"), program(22, "nut"), program(23, "Plate")]
    choice = Choice.of([*rest, *ran], active_id=7)
    assert names(choice.recent) == ["Ran 6", "Ran 5", "Ran 4", "Ran 3", "Ran 2"], "the active one runs already"
    assert names(choice.favorites) == ["Zebra"]
    assert names(choice.others) == ["nut", "Öse", "Plate", "Ran 1", "Ran 7"]
    assert names(choice.programs) == names((*choice.recent, *choice.favorites, *choice.others))


CHOICE = Choice.of(
    [
        program(1, "Gehäuse links", "Artikel 4711-B, 4712 (neu)."),
        program(2, "Gehäuse rechts", "Artikel 4711"),
        program(3, "Gehäuse", "Prototyp"),
        program(4, "Straße 12", "Größe XL"),
    ],
    active_id=None,
)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("", [1, 2, 3, 4]),
        ("GEHAUSE", [1, 2, 3]),
        ("rechts gehäuse", [2]),
        ("artikel links", [1]),
        ("strasse grosse", [4]),
        ("4711", [1, 2]),
        ("gehäuse 99", []),
    ],
)
def test_every_typed_word_narrows_the_list_whatever_case_and_accents(typed: str, left: list[int]) -> None:
    assert sorted(found.id for found in CHOICE.narrowed(typed)) == left


@pytest.mark.parametrize(
    ("scanned", "meant"),
    [
        ("gehause", 3),  # the name, though two others begin with it
        ("4711", 2),  # a whole word there, a part of one elsewhere
        ("4711-B", 1),
        ("4712", 1),
        ("Artikel 4711", 2),
        ("Proto", 3),  # the only one that is left
        ("Artikel", None),  # two have it
        ("471", None),
        ("0815", None),
        ("  ", None),
    ],
)
def test_a_scanned_code_means_one_program_or_none(scanned: str, meant: int | None) -> None:
    found = CHOICE.meant_by(scanned)
    assert (None if found is None else found.id) == meant
