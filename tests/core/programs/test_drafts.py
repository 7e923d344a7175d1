from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest
import sqlalchemy as sa

from core.access.roles import Actor, Role
from core.errors import (
    InsufficientPermissionsError,
    InvalidImageError,
    InvalidProgramConfigError,
    MasterImageNotFoundError,
)
from core.inspection.imaging import content_hash
from core.inspection.program import Program, tool_from_json
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.drafts import Draft, Drafts
from core.settings import Settings
from core.store import Store, open_store
from core.store.shared_tables import program_pictures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
NOON = datetime(2030, 5, 17, 12, tzinfo=UTC)
PICTURE = np.random.default_rng(5).integers(0, 255, (48, 64, 3), np.uint8)
ROI = {"shape": "rectangle", "x": 10, "y": 10, "width": 20, "height": 20}
TOOL = tool_from_json({"type": "area", "name": "cap", "roi": ROI}, "tool 1")
DRAFT = Draft(
    Program("Cap", (TOOL,), content_hash(PICTURE)), 7, "f" * 64, "tools", (ProgramSample("a" * 64, SampleKind.NG),)
)

KEEP_AND_DIE = """
import os, signal, sys
from pathlib import Path
from core.access.roles import Actor, Role
from core.programs.drafts import Draft, Drafts
from core.inspection.program import Program
from core.settings import Settings
from core.store import open_store
desk = Drafts(open_store(Settings.of(data_dir=Path(sys.argv[1]))))
desk.keep(Actor("Emma", Role.ENGINEER), Draft(Program("Half done")))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def settings(empty_store: Path) -> Settings:
    return Settings.of(data_dir=empty_store, station="Line 3")


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with open_store(settings, lambda: NOON) as opened:
        yield opened


@pytest.fixture
def drafts(store: Store) -> Drafts:
    return Drafts(store)


def test_a_draft_comes_back_as_it_was_kept_with_its_master(drafts: Drafts) -> None:
    drafts.keep(EMMA, DRAFT, PICTURE)
    found = drafts.kept(EMMA)
    assert found == replace(DRAFT, saved_at=NOON)
    master = drafts.master(EMMA, DRAFT)
    assert master is not None
    assert np.array_equal(master, PICTURE)


def test_a_draft_may_lack_master_and_tools(drafts: Drafts) -> None:
    assert drafts.kept(EMMA) is None
    begun = Draft(Program("New"))
    drafts.keep(EMMA, begun)
    assert drafts.kept(EMMA) == replace(begun, saved_at=NOON)
    assert drafts.master(EMMA, begun) is None


def test_the_newest_one_is_kept_until_it_is_discarded(drafts: Drafts) -> None:
    drafts.keep(EMMA, DRAFT, PICTURE)
    drafts.keep(EMMA, replace(DRAFT, step="outputs"))
    found = drafts.kept(EMMA)
    assert found is not None
    assert found.step == "outputs"
    drafts.discard(EMMA)
    drafts.discard(EMMA)
    assert drafts.kept(EMMA) is None


def test_each_user_at_each_station_has_a_draft_of_their_own(drafts: Drafts, settings: Settings) -> None:
    drafts.keep(EMMA, Draft(Program("Emma's")))
    drafts.keep(replace(EMMA, username="Bert"), Draft(Program("Bert's")))
    with open_store(settings.but(station="Line 4")) as other:
        assert Drafts(other).kept(EMMA) is None
    found = drafts.kept(EMMA)
    assert found is not None
    assert found.program.name == "Emma's"


def test_a_draft_survives_the_death_of_the_process_right_after_it_was_kept(tmp_path: Path) -> None:
    died = subprocess.run([sys.executable, "-c", KEEP_AND_DIE, tmp_path / "data"], check=False)
    assert died.returncode == -signal.SIGKILL
    with open_store(Settings.of(data_dir=tmp_path / "data")) as store:
        found = Drafts(store).kept(EMMA)
        assert found is not None
        assert found.program.name == "Half done"


def test_a_picture_that_the_draft_does_not_name_is_not_kept_with_it(drafts: Drafts) -> None:
    with pytest.raises(InvalidImageError, match="not the master"):
        drafts.keep(EMMA, DRAFT, 255 - PICTURE)
    assert drafts.kept(EMMA) is None


def test_a_draft_whose_master_is_gone_is_still_given_out(drafts: Drafts, store: Store) -> None:
    drafts.keep(EMMA, DRAFT, PICTURE)
    with store.database.transaction() as connection:
        connection.execute(sa.delete(program_pictures))
    assert drafts.kept(EMMA) is not None
    with pytest.raises(MasterImageNotFoundError):
        drafts.master(EMMA, DRAFT)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("json_set(body, '$.format', 9)", "another release"),
        ("json_set(body, '$.program.speed', 1)", "speed is no field"),
        ("json_set(body, '$.program.tools[0].type', 'magic')", "type must be one of"),
        ("json_remove(body, '$.step')", "damaged"),
        ("json_set(body, '$.samples', 5)", "damaged"),
        ("'{'", "damaged"),
        ("'[]'", "damaged"),
    ],
)
def test_a_draft_that_cannot_be_read_is_said_so_and_can_be_discarded(
    drafts: Drafts, store: Store, change: str, why: str
) -> None:
    drafts.keep(EMMA, DRAFT, PICTURE)
    with store.database.transaction() as connection:
        connection.execute(sa.text(f"UPDATE drafts SET body = {change}"))
    with pytest.raises(InvalidProgramConfigError, match=f"{why}.*Discard it"):
        drafts.kept(EMMA)
    drafts.discard(EMMA)
    assert drafts.kept(EMMA) is None


def test_drafts_require_an_engineer(drafts: Drafts) -> None:
    operator = Actor("O", Role.OPERATOR)
    for command in (
        lambda: drafts.keep(operator, DRAFT),
        lambda: drafts.kept(operator),
        lambda: drafts.master(operator, DRAFT),
        lambda: drafts.discard(operator),
    ):
        with pytest.raises(InsufficientPermissionsError):
            command()
