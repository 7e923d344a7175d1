"""By which number the machine asks for which program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.access.roles import Actor, Role
from core.errors import InsufficientPermissionsError, ProgramNotFoundError, ValidationError
from core.inspection.program import Program
from core.programs.library import Library
from core.programs.numbers import ProgramNumbers
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
PICTURE = np.full((48, 64, 3), 90, np.uint8)


@pytest.fixture
def settings(empty_store: Path) -> Settings:
    return Settings.of(data_dir=empty_store, station="Line 3")


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with open_store(settings) as store:
        yield store


def save(store: Store, name: str) -> int:
    return Library(store).save(EMMA, Program(name), PICTURE).id


def asked_for(store: Store, number: int) -> str | None:
    found = ProgramNumbers(store).newest(number)
    return None if found is None else found.program.name


def test_a_number_is_of_one_program_and_of_this_station(store: Store, settings: Settings) -> None:
    numbers, cap, seal = ProgramNumbers(store), save(store, "Cap"), save(store, "Seal")
    numbers.set(EMMA, cap, 3)
    with pytest.raises(ValidationError, match="Cap has the number 3"):
        numbers.set(EMMA, seal, 3)
    numbers.set(EMMA, seal, 4)
    numbers.set(EMMA, cap, 5)
    numbers.set(EMMA, seal, 3)
    assert [asked_for(store, number) for number in (3, 4, 5)] == ["Seal", None, "Cap"]
    assert [found.number for found in Library(store).programs(EMMA)] == [5, 3]
    with open_store(settings.but(station="Line 4")) as there:
        assert asked_for(there, 3) is None
        ProgramNumbers(there).set(EMMA, cap, 3)
    assert asked_for(store, 3) == "Seal"


def test_a_number_follows_the_program_to_its_newest_version_and_is_free_when_it_is_archived(store: Store) -> None:
    numbers, library, cap = ProgramNumbers(store), Library(store), save(store, "Cap")
    numbers.set(EMMA, cap, 15)
    renamed = library.rename(EMMA, cap, "Lid")
    found = numbers.newest(15)
    assert found is not None
    assert found.summary.version_hash == renamed.version_hash
    library.archive(EMMA, cap)
    assert asked_for(store, 15) is None
    with pytest.raises(ProgramNotFoundError, match="archived"):
        numbers.set(EMMA, cap, 15)
    library.unarchive(EMMA, cap)
    assert asked_for(store, 15) is None, "it may be another program's meanwhile"


def test_each_change_is_audited_and_what_stays_is_not(store: Store) -> None:
    numbers, cap = ProgramNumbers(store), save(store, "Cap")
    for number in (3, 3, None, None):
        numbers.set(EMMA, cap, number)
    entries = store.audit.page(AuditFilter()).items
    assert [entry.action for entry in entries][:2] == ["program_unnumbered", "program_numbered"]
    assert len(entries) == 3, "with the program's creation"


def test_what_is_no_number_or_no_program_is_refused(store: Store) -> None:
    numbers, cap = ProgramNumbers(store), save(store, "Cap")
    for wrong in (0, 16, -1):
        with pytest.raises(ValidationError, match="between 1 and 15"):
            numbers.set(EMMA, cap, wrong)
    with pytest.raises(ProgramNotFoundError):
        numbers.set(EMMA, 999, 1)
    with pytest.raises(InsufficientPermissionsError):
        numbers.set(Actor("O", Role.OPERATOR), cap, 1)
