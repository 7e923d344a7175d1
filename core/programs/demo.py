"""The initial programs of a simulated station: one for each kind of part of its line."""

from __future__ import annotations

import functools
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM
from core.inspection.imaging import content_hash
from core.inspection.program import Program
from core.simulation.parts import KINDS, master
from resources import DEMO

if TYPE_CHECKING:
    from core.programs.library import Library


@functools.cache
def demo_program(kind: str) -> Program:
    """The program for a kind of part, taught on the flawless part of the simulated line."""
    data = json.loads((DEMO / f"{kind.lower().replace(' ', '_')}.json").read_text(encoding="utf-8"))
    program = Program.from_json(data)
    return replace(program, master=content_hash(master(kind)))


def install_demo(library: Library) -> None:
    """Store one program for each kind in a simulated station without programs, and make the first one active."""
    if library.programs(SYSTEM, include_archived=True):
        return
    saved = [library.install(demo_program(kind), master(kind), "Ready with the simulated line") for kind in KINDS]
    library.set_active(saved[0].id, saved[0].version_hash)
