"""The screen of a stored part: stepping from part to part, and judging one again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM
from core.store.tables import inspections
from hmi.screens.names import At
from tests.hmi.history.conftest import KIND, NEWEST_NG, NEWEST_NG_ROW, PARTS, history_of, part_of, touch_row
from tests.hmi.people import choose

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice

    from tests.hmi.live import LivePanel


def test_one_steps_through_what_the_list_means_by_touch_and_keys(live: LivePanel) -> None:
    screen = history_of(live)
    live.touch(screen.judgement)
    choose(live, "NG")
    part = touch_row(live, history_of(live), 0)
    assert not part.newer.isEnabled()
    live.touch(part.older)
    live.wait(lambda: part._loaded is not None and part._record() is not None)
    assert f"Part {NEWEST_NG - 10} " in part.picture.left.text
    assert part.picture.right.text == "Its picture is not stored."
    QTest.keyClick(part, Qt.Key.Key_PageUp)
    live.wait(lambda: f"Part {NEWEST_NG} " in part.picture.left.text)
    QTest.keyClick(part, Qt.Key.Key_PageUp)
    assert f"Part {NEWEST_NG} " in part.picture.left.text, "no newer part is NG"


def test_a_part_whose_record_is_damaged_says_so_and_can_be_stepped_over(live: LivePanel) -> None:
    database = live.station._store.database
    with database.transaction() as connection:
        damage = sa.update(inspections).where(inspections.c.part == PARTS).values(body=["not a result"])
        connection.execute(damage)
    part = touch_row(live, history_of(live), 0)
    assert "is damaged and cannot be read" in part.picture.left.text
    assert not any(button.isVisible() for button in part.labels.values())
    live.touch(part.older)
    live.wait(lambda: f"Part {PARTS - 1} " in part.picture.left.text)


def test_a_stored_part_is_judged_again_and_nothing_of_it_is_stored(live: LivePanel) -> None:
    station = live.station
    program = next(p for p in station.library.programs(SYSTEM) if p.name == KIND)
    station.active_program.activate(SYSTEM, program.id)
    before = station.history.inspections(SYSTEM, limit=200).items
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    live.wait(part.replay.isEnabled)
    live.touch(part.replay)
    live.wait(part.replay.isChecked)
    assert "This is not stored." in part.verdict.saying.detail
    assert part.picture.right.text.startswith("Judged again by")
    live.touch(part.replay)
    live.wait(lambda: "Judged again" not in part.picture.right.text)
    assert station.history.inspections(SYSTEM, limit=200).items == before


def test_a_finger_steps_by_pushing_the_whole_picture_aside_but_not_an_enlarged_one(
    live: LivePanel, touchscreen: QPointingDevice
) -> None:
    part = touch_row(live, history_of(live), 2)
    shown = part._id

    def push(by: int) -> None:
        start = part.view.rect().center()
        finger = QTest.touchEvent(part.view, touchscreen)
        finger.press(0, start, part.view).commit()
        for share in (0.3, 0.7, 1.0):
            QTest.touchEvent(part.view, touchscreen).move(0, start + QPoint(round(by * share), 4), part.view).commit()
        QTest.touchEvent(part.view, touchscreen).release(0, start + QPoint(by, 4), part.view).commit()

    live.wait(lambda: part.view.viewport is not None)
    push(-200)
    live.wait(lambda: part._loaded is not None and part._id < shown)
    live.wait(lambda: part.view.viewport is not None)
    push(200)
    live.wait(lambda: part._loaded is not None and part._id == shown)
    live.wait(lambda: part.view.viewport is not None)
    view = part.view.viewport
    assert view is not None
    part.view.zoom_to(view.zoomed((300.0, 200.0), 3.0))
    push(-200)
    assert part._id == shown


def test_a_tile_of_the_strip_opens_its_part(live: LivePanel) -> None:
    run = live.window.screens[At.RUN]
    live.window.go(At.RUN)
    live.start_line(run)  # type: ignore[arg-type]
    live.wait(lambda: bool(run.strip.results))  # type: ignore[attr-defined]
    newest = run.strip.results[-1]  # type: ignore[attr-defined]
    tile = QPoint(run.strip.width() - 5, 5)  # type: ignore[attr-defined]
    QTest.mouseClick(run.strip, Qt.MouseButton.LeftButton, pos=tile)  # type: ignore[attr-defined]
    part = part_of(live)
    assert part._record() is not None
    assert part._record().id == newest.id  # type: ignore[union-attr]
    assert part.back.text() == "Back to Run"


@pytest.mark.parametrize("leave", [lambda live: live.window.sign_out(), lambda live: live.window.go(At.ALARMS)])
def test_leaving_while_a_part_is_judged_again_ends_it_without_a_word(
    live: LivePanel, leave: Callable[[LivePanel], None]
) -> None:
    program = next(p for p in live.station.library.programs(SYSTEM) if p.name == KIND)
    live.station.active_program.activate(SYSTEM, program.id)
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    live.wait(part.replay.isEnabled)
    live.touch(part.replay)
    leave(live)
    assert part._cancel.is_set()
    assert live.window.sheets() == []
