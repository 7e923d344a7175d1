"""What the edges of an input say about its wire and its contact."""

from __future__ import annotations

import pytest

from core.devices.lines.checkup import InputCheck, check_input
from core.devices.lines.lines import Input, InputEdge

MS = 1_000_000


def heard(*edges: tuple[Input, float], uncertain_ms: float = 0) -> list[InputEdge]:
    """Edges at these ms; each line begins low."""
    told, levels = [], dict.fromkeys(Input, False)
    for line, at_ms in edges:
        levels[line] = not levels[line]
        told.append(InputEdge(line, levels[line], round(at_ms * MS), round(uncertain_ms * MS)))
    return told


def trigger(*at_ms: float, **more: float) -> InputCheck:
    return check_input(Input.TRIGGER, heard(*((Input.TRIGGER, at) for at in at_ms), **more), rest_is_high=False)


def test_a_clean_pulse_needs_no_advice() -> None:
    found = trigger(100, 180)
    assert (found.works, found.edges, found.pulse_ms, found.bounce_ms, found.advice) == (True, 2, 80, None, ())


def test_a_short_pulse_is_no_bounce() -> None:
    assert trigger(100, 103).pulse_ms == 3


def test_a_contact_that_bounces_says_how_long_to_wait() -> None:
    found = trigger(100, 101, 104.2, 180, 182, 183)
    assert found.bounce_ms == pytest.approx(3.2)
    assert found.pulse_ms is None
    assert "Set Debounce to at least 7 ms" in found.advice[0]


def test_two_clean_pulses_do_not_bounce() -> None:
    assert trigger(100, 180, 900, 980).bounce_ms is None


def test_a_silent_input_says_where_to_measure_or_which_wires_are_interchanged() -> None:
    assert "TRIGGER stays low" in trigger().advice[0]
    other = check_input(Input.TRIGGER, heard((Input.STROBE, 5)), rest_is_high=False)
    assert not other.works
    assert other.advice == ("TRIGGER did not change, but STROBE did: are the wires interchanged?",)


def test_a_line_that_changes_with_another_is_named() -> None:
    found = check_input(Input.TRIGGER, heard((Input.TRIGGER, 5), (Input.SELECT_0, 6)), rest_is_high=True)
    assert found.others == (Input.SELECT_0,)
    assert "SELECT_0 changed with TRIGGER" in found.advice[0]
    assert "choose the falling edge" in found.advice[1]


def test_a_polled_input_says_how_late_it_is_seen() -> None:
    assert "up to 6.5 ms late" in trigger(100, 180, uncertain_ms=6.5).advice[0]
