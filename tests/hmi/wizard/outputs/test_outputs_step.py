"""The forms of step 4 leave the fields of a program that nobody edits as they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM
from hmi.screens.names import At
from hmi.wizard.outputs.step import Judging
from tests.core.inspection.any_program import extreme_program, programs

if TYPE_CHECKING:
    from core.inspection.program import Program
    from tests.hmi.live import LivePanel


@settings(max_examples=25)
@given(programs(), st.integers(10, 60_000))
def test_what_is_not_touched_is_kept_to_the_last_character(program: Program, deadline_ms: int) -> None:
    shown = Judging.of(program)
    assert shown.put_into(program) == program
    assert replace(shown, deadline_ms=deadline_ms).put_into(program) == replace(program, deadline_ms=deadline_ms)


def test_the_largest_program_is_opened_changed_and_saved(panel: LivePanel) -> None:
    library, actor = panel.station.library, panel.window.session.actor
    assert actor is not None
    program = extreme_program()
    stored = library.save(actor, program, None, "as much as goes in")
    panel.window.go(At.WIZARD, program_id=stored.id)
    panel.wait(lambda: panel.window.current is panel.wizard)
    kept = panel.wizard.draft.program
    panel.wizard.go_to("outputs")
    step: Any = panel.wizard.step
    step.tabs[1].setChecked(True)
    slider = step.form.column.widgets["deadline_ms"].slider
    step.form.area.ensureWidgetVisible(slider)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    changed = panel.wizard.draft.program
    assert changed.deadline_ms != kept.deadline_ms
    assert replace(changed, deadline_ms=kept.deadline_ms) == kept
    saved = library.save(
        actor, changed, None, "slower", program_id=stored.id, parent_version=stored.summary.version_hash
    )
    assert library.version(SYSTEM, stored.id).program == saved.program == changed
