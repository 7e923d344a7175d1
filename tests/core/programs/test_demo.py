"""The programs of the simulated line are stored without teaching; here they are taught and judge their masters."""

from __future__ import annotations

import pytest

from core.inspection.inspector import Inspector
from core.programs.demo import demo_program
from core.simulation.parts import KINDS, master


@pytest.mark.parametrize("kind", KINDS)
def test_each_can_be_taught_and_calls_its_own_master_ok(kind: str) -> None:
    Inspector(demo_program(kind), master(kind))
