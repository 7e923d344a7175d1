"""A challenge at the panel: the operator places known parts, is told right or wrong, and the line goes on."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.inspection.program import ChallengeSpec
from core.records.history import InspectionFilter
from core.running.state import RunState
from core.settings import Settings
from hmi.screens.names import At
from hmi.threads import is_work_under_way
from hmi.widgets.verdict import Mood
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.history import HistoryScreen
    from hmi.screens.part import PartScreen
    from hmi.screens.run import RunScreen


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    """A simulated line whose part stays in place; its program demands a challenge at each shift start."""
    settings = Settings.of(data_dir=data_dir, autostart=False, sim_defect_pct=0.0, sim_parts_per_minute=0)
    with closing(open_station(settings)) as opened:
        active = opened.library.active()
        assert active is not None
        demanding = replace(active.program, challenge=ChallengeSpec("shift"))
        saved = opened.library.save(
            SYSTEM,
            demanding,
            active.master,
            reason="Prove it first",
            program_id=active.id,
            parent_version=active.version_hash,
        )
        opened.active_program.activate(SYSTEM, saved.id)
        yield opened


@pytest.fixture
def live(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[LivePanel]:
    with live_panel(qtbot, station, languages) as panel:
        panel.sign_in(Role.OPERATOR)
        yield panel


def lay(live: LivePanel, defect: str | None) -> None:
    belt = live.station.devices.camera._belt  # type: ignore[attr-defined]
    part = belt.part()
    belt._part = belt.series.part(part.kind, part.number + 1, defect=defect)


def judge(live: LivePanel, run: RunScreen, mood: Mood, defect: str | None = None) -> None:
    """Touch the button for the known part that lies there, and wait for the verdict in words."""
    lay(live, defect)
    before = run.verdict.saying
    live.wait(lambda: run.challenge.isEnabled() and not is_work_under_way())  # of the part before
    live.touch(run.challenge)
    live.wait(lambda: run.verdict.saying != before and run.verdict.saying.mood is mood)


def test_an_operator_passes_a_challenge(live: LivePanel) -> None:
    run = cast("RunScreen", live.window.screens[At.RUN])
    live.start_line(run)
    live.wait(lambda: run.verdict.saying.mood is Mood.CHALLENGE)
    assert run.verdict.saying.headline == "Place a known OK part, then touch “Judge OK part”."
    assert run.verdict.saying.detail == "Challenge due: this version has not passed one."
    assert (run.challenge.text(), run.trigger.isVisible()) == ("Judge OK part", False)

    judge(live, run, Mood.RIGHT)
    assert run.verdict.saying.headline == "The known OK part was judged OK."
    assert run.challenge.text() == "Judge NG part"
    live.wait(lambda: "challenge, known OK part" in run.picture.left.text)

    judge(live, run, Mood.WRONG)  # she has forgotten to place the NG part
    assert run.verdict.saying.headline == "The known NG part was judged OK."
    assert run.verdict.saying.detail == "Begin again. Place a known OK part."

    judge(live, run, Mood.RIGHT)
    lay(live, "filled_hole")
    live.wait(lambda: run.challenge.isEnabled() and not is_work_under_way())
    live.touch(run.challenge)
    live.wait(lambda: live.station.status().run.state is RunState.READY)
    live.wait(lambda: run.trigger.isVisible() and not run.challenge.isVisible())
    live.wait(lambda: live.window.toast_notice.words == "Challenge passed: the line goes on.")
    assert live.station.status().run.counters.parts == 0
    assert run.strip.results == ()

    # The parts are found in the history, and none takes a label.
    history = cast("HistoryScreen", live.window.screens[At.HISTORY])
    live.window.go(At.HISTORY)
    live.wait(lambda: len(history.items) == 4)
    history.filter.restrict(InspectionFilter(is_challenge=False))
    live.wait(lambda: not history.items)
    history.filter.restrict(InspectionFilter(is_challenge=True))
    live.wait(lambda: len(history.items) == 4)
    assert "challenge, known NG part" in history.row_of(history.items[0]).name
    history._open_part(history.items[0].id)
    part = cast("PartScreen", live.window.screens[At.PART])
    live.wait(lambda: live.window.current is part and not part.is_loading)
    assert not any(button.isVisible() for button in part.labels.values())


def test_a_viewer_sees_what_is_due_and_who_may_do_it(live: LivePanel) -> None:
    live.sign_in(Role.VIEWER)
    run = cast("RunScreen", live.window.screens[At.RUN])
    live.station.start(SYSTEM)
    live.wait(lambda: run.challenge.isVisible())
    assert not run.challenge.isEnabled()
    assert run.challenge.note == "needs Operator"
