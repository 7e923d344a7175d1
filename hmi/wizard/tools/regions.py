"""Converts the regions of a draft into items of the editor, and puts edited regions back into the draft.

The key of a region names the tool, the field, and the number within a field that is a list.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core import fields
from core.inspection.editing import tool_named, with_changed
from core.inspection.geometry import Pose, Roi
from core.inspection.region_fields import RoiField, RoisField
from core.inspection.result import ToolJudgement
from hmi.i18n import tr
from hmi.roi.items import Item, ItemKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.inspection.program import Program
    from core.inspection.tool import AnyToolSpec
    from core.inspection.workbench import Trial

ROI, MASKS = "roi", "masks"
LAST = 10_000
"""A number beyond the end of any list: a region put there is appended."""


@dataclass(frozen=True)
class RegionKey:
    """`field`: "roi", "masks", or the name of a parameter; `number`: index within a list of regions."""

    tool: str
    field: str = ROI
    number: int = 0

    def __str__(self) -> str:
        return f"{self.field}:{self.number}:{self.tool}"

    @classmethod
    def read(cls, key: str) -> RegionKey:
        field, number, tool = key.split(":", 2)
        return cls(tool, field, int(number))


def items_of(program: Program, shown: str | None, on_master: Trial | None) -> list[Item]:
    """The region of every tool; for the tool `shown` in the form, also its masks and the regions of its parameters."""
    items = [_tool_item(tool, on_master) for tool in program.tools]
    tool = tool_named(program, shown) if shown is not None else None
    if tool is not None:
        items += [
            Item(str(RegionKey(tool.name, MASKS, number)), mask, ItemKind.MASK, tr("leave out"))
            for number, mask in enumerate(tool.masks)
        ]
        items += [Item(str(key), roi, ItemKind.REGION, title) for key, roi, title in _parameter_regions(tool)]
    return items


def moved(program: Program, regions: Mapping[str, Roi]) -> Program:
    """The program with these regions changed. If a tool's region is only moved, its masks move with it.

    Raises:
        InvalidProgramConfigError
    """
    changed: dict[str, AnyToolSpec] = {}
    for text, roi in regions.items():
        key = RegionKey.read(text)
        tool = changed.get(key.tool) or tool_named(program, key.tool)
        if tool is not None:
            masks_are_moved = any(RegionKey.read(other).field == MASKS for other in regions)
            changed[key.tool] = with_region(tool, key, roi, take_masks_along=not masks_are_moved)
    return with_changed(program, changed)


def with_region(tool: AnyToolSpec, key: RegionKey, roi: Roi | None, *, take_masks_along: bool = False) -> AnyToolSpec:
    """The tool with this region changed; None removes it. A number beyond the end of a list appends."""
    if key.field == ROI:
        if roi is None:
            return tool
        masks = _moved_along(tool, roi) if take_masks_along else tool.masks
        return replace(tool, roi=roi, masks=masks)
    if key.field == MASKS:
        return replace(tool, masks=_with_one(tool.masks, key.number, roi))
    present = getattr(tool.params, key.field)
    value = _with_one(present, key.number, roi) if isinstance(present, tuple) else roi
    return replace(tool, params=replace(tool.params, **{key.field: value}))


def without(program: Program, keys: list[RegionKey]) -> Program:
    """The program without these masks and parameter regions; keys of a tool's own region are ignored."""
    changed: dict[str, AnyToolSpec] = {}
    for key in sorted(keys, key=lambda key: -key.number):
        tool = changed.get(key.tool) or tool_named(program, key.tool)
        if tool is not None and key.field != ROI:
            changed[key.tool] = with_region(tool, key, None)
    return with_changed(program, changed)


def _tool_item(tool: AnyToolSpec, on_master: Trial | None) -> Item:
    result = on_master.tool(tool.name) if on_master is not None else None
    is_ng = result is not None and result.judgement is ToolJudgement.NG
    has_problem = on_master is not None and tool.name in on_master.problems
    return Item(
        str(RegionKey(tool.name)),
        tool.roi,
        ItemKind.TOOL,
        tool.name,
        is_ng=is_ng or has_problem,
        is_dim=not tool.enabled,
    )


def _parameter_regions(tool: AnyToolSpec) -> Iterator[tuple[RegionKey, Roi, str]]:
    for name, field in fields.fields_of(type(tool.params)).items():
        value: Any = getattr(tool.params, name)
        if isinstance(field, RoiField) and value is not None:
            yield RegionKey(tool.name, name), value, tr(field.title)
        elif isinstance(field, RoisField):
            for number, roi in enumerate(value):
                yield RegionKey(tool.name, name, number), roi, tr(field.title)


def _with_one(regions: tuple[Roi, ...], number: int, roi: Roi | None) -> tuple[Roi, ...]:
    middle = () if roi is None else (roi,)
    return (*regions[:number], *middle, *regions[number + 1 :])


def _moved_along(tool: AnyToolSpec, roi: Roi) -> tuple[Roi, ...]:
    (x0, y0), (x1, y1) = tool.roi.center, roi.center
    shift = Pose(x1 - x0, y1 - y0)
    if type(roi) is not type(tool.roi) or not _is_same_place(tool.roi.moved(shift), roi):
        return tool.masks
    return tuple(mask.moved(shift) for mask in tool.masks)


def _is_same_place(one: Roi, other: Roi) -> bool:
    a, b = one.outline(), other.outline()
    return a.shape == b.shape and bool(abs(a - b).max() < 1e-6)
