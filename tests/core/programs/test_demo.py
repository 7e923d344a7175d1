"""The programs that come with the simulated line are stored untaught: here they are taught for the release."""

from __future__ import annotations

import pytest

from core.inspection.inspector import Inspector
from core.programs.demo import demo_program
from core.simulation.parts import KINDS, master


@pytest.mark.parametrize("kind", KINDS)
def test_each_can_be_taught_and_calls_its_own_master_ok(kind: str) -> None:
    Inspector(demo_program(kind), master(kind))
