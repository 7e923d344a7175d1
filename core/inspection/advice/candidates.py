"""Candidates: the tools that are tried, each kind with the parameters that it declares (`Tool.tried_with`)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core import fields
from core.inspection.program import POSITION
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.geometry import Rectangle, Roi
    from core.inspection.program import Program
    from core.inspection.tool import AnyToolSpec

Place = tuple["Roi", "tuple[Roi, ...]"]
"""A region and its masks."""


def candidates(program: Program, places: Sequence[Rectangle]) -> tuple[AnyToolSpec, ...]:
    """Every kind of tool on every region of the program's tools and on the places found, under names of their own.

    A tool that the program has already, with the same region and parameters, is not tried again.
    """
    known = {_alike(tool) for tool in program.tools}
    found: dict[AnyToolSpec, None] = {}
    for roi, masks in _regions(program, places):
        for kind in TOOLS.values():
            if roi.shape not in kind.shapes:
                continue
            for given in kind.tried_with:
                params = fields.load(kind.params_type, dict(given), kind.type)
                spec = ToolSpec(kind.type, "tried", roi, params, kind.default_threshold_pct, masks=masks)
                if _alike(spec) not in known:
                    found[spec] = None
    return tuple(replace(spec, name=f"tried {number}") for number, spec in enumerate(found))


def _alike(tool: AnyToolSpec) -> tuple[str, Roi, object]:
    return tool.type, tool.roi, tool.params


def _regions(program: Program, places: Sequence[Rectangle]) -> list[Place]:
    drawn = [(tool.roi, tool.masks) for tool in program.tools if tool.enabled and tool.type != POSITION]
    return list(dict.fromkeys([*drawn, *((place, ()) for place in places)]))
