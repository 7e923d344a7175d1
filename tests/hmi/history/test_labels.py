"""Labels and reason codes that people give to stored parts."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QRect

from core.access.roles import SYSTEM, Role
from core.inspection.result import Judgement
from core.records.history import ImageState, InspectionFilter, InspectionLabel, StoredInspection
from core.store.audit import AuditFilter
from hmi.screens.names import At
from hmi.screens.reason_codes import ReasonCodes
from hmi.widgets.verdict import Mood
from tests.hmi.history.conftest import NEWEST_NG, NEWEST_NG_ROW, history_of, names, part_of, touch_row
from tests.hmi.people import choose
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.screens.base import Panel
    from tests.hmi.host import Host
    from tests.hmi.live import LivePanel


def test_a_part_is_opened_labeled_and_found_by_its_label(live: LivePanel) -> None:
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    assert part.verdict.saying.mood is Mood.NG
    assert part.view.viewport is not None
    assert not part.labels[InspectionLabel.MISSED].isVisible()
    live.touch(part.labels[InspectionLabel.FALSE_CALL])
    live.wait(part.labels[InspectionLabel.FALSE_CALL].isChecked)
    assert part.labels[InspectionLabel.FALSE_CALL].note.startswith("Simulated engineer")
    live.touch(part.back)
    screen = history_of(live)
    live.wait(lambda: "False call" in names(screen)[NEWEST_NG_ROW])
    stored = live.station.history.inspections(SYSTEM, InspectionFilter(label=InspectionLabel.FALSE_CALL)).items
    assert [item.part for item in stored] == [NEWEST_NG]
    (entry,) = live.station.history.audit(SYSTEM, AuditFilter(action="inspection_labelled")).items
    assert entry.actor == "Simulated engineer"


def test_a_touch_on_a_label_that_is_set_takes_it_back(live: LivePanel) -> None:
    part = touch_row(live, history_of(live), 0)
    missed = part.labels[InspectionLabel.MISSED]
    live.touch(missed)
    live.wait(missed.isChecked)
    live.touch(missed)
    live.wait(lambda: (stored := part._stored()) is not None and stored.label is None and not missed.isChecked())


def test_an_operator_labels_but_who_may_judge_again_is_said(live: LivePanel) -> None:
    live.window.sign_out()
    live.sign_in(Role.OPERATOR)
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    assert part.labels[InspectionLabel.REAL_NG].isEnabled()
    assert not part.replay.isEnabled()
    assert part.replay.note == "needs Engineer"


def test_a_false_call_proposes_its_picture_and_one_without_a_picture_says_so(live: LivePanel) -> None:
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    false_call = part.labels[InspectionLabel.FALSE_CALL]
    live.touch(false_call)
    live.wait(false_call.isChecked)
    assert "proposed as an OK sample" in live.window.toast_notice.words
    record_shown = part._record()
    assert record_shown is not None
    program_id = record_shown.program_id
    assert program_id is not None
    (proposed,) = live.station.samples.proposed(SYSTEM, program_id)
    assert proposed.inspection_id == record_shown.id
    live.touch(false_call)
    live.wait(lambda: not false_call.isChecked())
    assert live.station.samples.proposed(SYSTEM, program_id) == ()
    live.window.go(At.PART, inspection_id=f"{NEWEST_NG - 10:032x}")
    part_of(live)
    live.touch(false_call)
    live.wait(false_call.isChecked)
    assert live.window.toast_notice.words.startswith("No sample is proposed. There is no picture")


def test_a_reason_code_is_given_by_one_touch_and_found_by_it(live: LivePanel) -> None:
    part = touch_row(live, history_of(live), 0)
    buttons = (*part.reasons.each.values(), part.reasons.all)
    assert not any(button.isVisible() for button in buttons), "an OK part has no reason code"
    live.window.go(At.PART, inspection_id=f"{NEWEST_NG:032x}", origin=At.HISTORY)
    part_of(live)
    scrap, rework = part.reasons.each.values()
    assert (scrap.text(), rework.text()) == ("scrap", "rework")
    live.touch(scrap)
    live.wait(scrap.isChecked)
    assert scrap.note.startswith("Simulated engineer")
    live.touch(part.back)
    screen = history_of(live)
    live.wait(lambda: "scrap" in names(screen)[NEWEST_NG_ROW])
    live.touch(screen.only)
    choose(live, "Reason code")
    choose(live, "scrap")
    assert names(history_of(live)) == [f"NG · Part {NEWEST_NG} · scrap · simulated"]
    assert screen.only.text() == "scrap"
    touch_row(live, screen, 0)
    live.wait(scrap.isChecked)
    live.touch(scrap)
    live.wait(lambda: not scrap.isChecked())


def test_many_codes_are_offered_in_a_list_together_with_an_old_one(live: LivePanel) -> None:
    live.station.site_settings.change(SYSTEM, {"ng_reasons": tuple(map(str, range(12)))})
    live.station._store.inspections.set_reason_code(f"{NEWEST_NG:032x}", "regrind", "Otto")
    part = touch_row(live, history_of(live), NEWEST_NG_ROW)
    offer = part.reasons.all
    assert (offer.text(), offer.note[:4], offer.isChecked()) == ("regrind", "Otto", True)
    live.touch(offer)
    choose(live, "11")
    live.wait(lambda: offer.text() == "11")
    live.touch(offer)
    choose(live, "No reason code")
    live.wait(lambda: not offer.isChecked())
    assert offer.text() == "Reason code"
    assert not any(button.isVisible() for button in part.reasons.each.values())


@pytest.mark.parametrize(
    ("codes", "stored", "has_each"),
    [
        (("scrap", "rework"), "rework", True),
        (("scrap", "rework"), "regrind", False),
        (("scrap", "x" * 40), None, False),
        (("a", "b", "c", "d"), None, False),
    ],
    ids=["few", "old", "long", "many"],
)
def test_few_short_codes_have_a_button_each(
    hosts: Callable[[], Host], codes: tuple[str, ...], stored: str | None, has_each: bool
) -> None:
    host = hosts()
    station = SimpleNamespace(labels=SimpleNamespace(reason_codes=codes))
    session = SimpleNamespace(may=lambda _: True)
    panel = cast("Panel", SimpleNamespace(look=host.look, session=session, station=station))
    reasons = ReasonCodes(panel, host.window)
    part = record(Judgement.NG)
    reasons.show_part(part, StoredInspection(part, ImageState.NONE, reason_code=stored))
    reasons.arrange(QRect(0, 0, 340, 62))
    assert [not button.isHidden() for button in reasons.each.values()] == [has_each] * len(codes)
    assert reasons.all.isHidden() is has_each
