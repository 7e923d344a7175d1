"""What differs between two programs, in words: titles and units as the fields declare them, tools matched by name."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.inspection.fields import ChoiceField, Field, FlagField, NumberField, RoiField, RoisField, fields_of
from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from core.inspection.program import (
    CameraSpec,
    CommonFields,
    LineFunction,
    OutputSpec,
    Program,
    TriggerSpec,
    tool_to_json,
)
from core.inspection.tools import TOOLS
from core.inspection.tools.base import AnyToolSpec
from core.text import Text, text

ORDER = "tools"
"""Path of a change in the order of the tools."""

_PLACE: Mapping[str, Field] = {"roi": RoiField("Region"), "masks": RoisField("Don't-care masks")}
"""Where a tool looks; `CommonFields` has what else all tools share."""

_LINE_WORDS: Mapping[LineFunction, Text | str] = {
    LineFunction.BUSY: "BUSY",
    LineFunction.OK: "OK",
    LineFunction.NG: "NG",
    LineFunction.READY: "READY",
    LineFunction.ERROR: "ERROR",
    LineFunction.TRIGGER_MISSED: text("Trigger missed"),
    LineFunction.ON: text("Always on"),
    LineFunction.OFF: text("Always off"),
    LineFunction.UNUSED: text("Not used"),
}
"""Names of lines are the same in every language."""


@dataclass(frozen=True)
class Change:
    """One thing that differs.

    Attributes:
        tool: of which tool; None for the program itself. A renamed one goes by its old name.
        path: which field, in the words of the JSON form: `threshold_pct`, `params.level`, `roi`, `trigger.interval_ms`;
            "" for a tool that was added, removed or replaced by another kind.
        before, after: JSON values; None: was not there, or is not there any more.
        text: the whole of it for people.
    """

    tool: str | None
    path: str
    before: Any
    after: Any
    text: Text

    @property
    def what(self) -> str:
        """Tool and path in one, as the API tells them."""
        if self.tool is None:
            return "order of the tools" if self.path == ORDER else self.path
        return f"tool {self.tool}: {self.path}" if self.path else f"tool {self.tool}"


def changes(before: Program, after: Program) -> tuple[Change, ...]:
    """All that differs, in the order of the program: what it is, its camera and lines, its tools, their order."""
    return (*_of_program(before, after), *_of_outputs(before, after), *_of_tools(before, after))


# --- the program itself -------------------------------------------------------------------------------------------


def _of_program(before: Program, after: Program) -> Iterator[Change]:
    if before.name != after.name:
        said = text("Renamed: {before} → {after}", before=before.name, after=after.name)
        yield Change(None, "name", before.name, after.name, said)
    if before.description != after.description:
        yield Change(None, "description", before.description, after.description, text("Description changed"))
    if before.judgement != after.judgement:
        said = text("Judgement rule: {before} → {after}", before=before.judgement, after=after.judgement)
        yield Change(None, "judgement", before.judgement, after.judgement, said)
    if before.deadline_ms != after.deadline_ms:
        said = text("Deadline: {before} ms → {after} ms", before=before.deadline_ms, after=after.deadline_ms)
        yield Change(None, "deadline_ms", before.deadline_ms, after.deadline_ms, said)
    if before.master != after.master:
        yield Change(None, "master", before.master, after.master, _master(before.master, after.master))
    yield from _of_fields(None, "trigger.", TriggerSpec, before.trigger, after.trigger, text("off"))
    yield from _of_fields(None, "camera.", CameraSpec, before.camera, after.camera, text("the camera's own"))


def _master(before: str, after: str) -> Text:
    if not before:
        return text("Master image registered")
    return text("Master image replaced") if after else text("Master image removed")


def _of_outputs(before: Program, after: Program) -> Iterator[Change]:
    was, now = before.outputs, after.outputs
    if was.pulse_ms != now.pulse_ms:
        said = text("Result pulse: {before} → {after}", before=_pulse(was.pulse_ms), after=_pulse(now.pulse_ms))
        yield Change(None, "outputs.pulse_ms", was.pulse_ms, now.pulse_ms, said)
    for number, (old, new) in enumerate(zip(was.outputs, now.outputs, strict=True), start=1):
        if old != new:
            said = text("OUT{number}: {before} → {after}", number=number, before=_line(old), after=_line(new))
            yield Change(None, f"outputs.lines.{number}", _line_json(old), _line_json(new), said)


def _pulse(pulse_ms: int | None) -> Text:
    return text("until the next trigger") if pulse_ms is None else text("{value} ms", value=pulse_ms)


def _line(line: OutputSpec) -> Text | str:
    told: Text | str
    if line.function is LineFunction.TOOL_OK:
        told = text("{tool} is OK", tool=line.tool)
    elif line.function is LineFunction.TOOL_NG:
        told = text("{tool} is NG", tool=line.tool)
    else:
        told = _LINE_WORDS[line.function]
    return text("{function}, active low", function=told) if line.active_low else told


def _line_json(line: OutputSpec) -> dict[str, Any]:
    return {"function": line.function.value, "tool": line.tool, "active_low": line.active_low}


# --- its tools ----------------------------------------------------------------------------------------------------


def _of_tools(before: Program, after: Program) -> Iterator[Change]:
    old = {tool.name: tool for tool in before.tools}
    new = {tool.name: tool for tool in after.tools}
    renamed = _renamed(old, new)
    for name, tool in old.items():
        if name in renamed:
            said = text("Tool {before} renamed to {after}", before=name, after=renamed[name])
            yield Change(name, "name", name, renamed[name], said)
        elif name not in new:
            yield Change(name, "", tool_to_json(tool), None, text("Tool {tool} removed", tool=name))
        else:
            yield from _of_tool(tool, new[name])
    for name, tool in new.items():
        if name not in old and name not in renamed.values():
            yield Change(name, "", None, tool_to_json(tool), text("Tool {tool} added", tool=name))
    stayed = [renamed.get(name, name) for name in old]
    if list(new) != stayed and set(new) == set(stayed):
        yield Change(None, ORDER, list(old), list(new), text("Order of the tools changed"))


def _renamed(old: Mapping[str, AnyToolSpec], new: Mapping[str, AnyToolSpec]) -> dict[str, str]:
    """Old name -> new name of the tools that differ in nothing else."""
    found: dict[str, str] = {}
    for name, tool in old.items():
        if name not in new:
            same = (
                other.name
                for other in new.values()
                if other.name not in old and other.name not in found.values() and replace(other, name=name) == tool
            )
            if (other_name := next(same, None)) is not None:
                found[name] = other_name
    return found


def _of_tool(before: AnyToolSpec, after: AnyToolSpec) -> Iterator[Change]:
    name = before.name
    if before.type != after.type:
        kinds = {"before": text(TOOLS[before.type].title), "after": text(TOOLS[after.type].title)}
        said = text("{tool}: {before} replaced by {after}", tool=name, **kinds)
        yield Change(name, "", tool_to_json(before), tool_to_json(after), said)
        return
    for path, field in _PLACE.items():
        yield from _of_field(name, path, field, getattr(before, path), getattr(after, path), text("off"))
    yield from _of_fields(name, "", CommonFields, before, after, text("off"))
    yield from _of_fields(name, "params.", type(before.params), before.params, after.params, text("off"))


# --- declared fields ----------------------------------------------------------------------------------------------


def _of_fields(
    tool: str | None, where: str, declared: type, before: object, after: object, nothing: Text
) -> Iterator[Change]:
    """What differs in the fields that `declared` declares; `nothing` is what None means for its numbers."""
    for name, field in fields_of(declared).items():
        was, now = getattr(before, name), getattr(after, name)
        yield from _of_field(tool, f"{where}{name}", field, was, now, nothing)


def _of_field(tool: str | None, path: str, field: Field, before: Any, after: Any, nothing: Text) -> Iterator[Change]:
    if before != after:
        said = _field_words(field, before, after, nothing)
        if tool is not None:
            said = text("{tool}: {change}", tool=tool, change=said)
        yield Change(tool, path, _json(before), _json(after), said)


def _field_words(field: Field, before: Any, after: Any, nothing: Text) -> Text:
    title = text(field.title)
    if isinstance(before, Roi) and isinstance(after, Roi):
        return text("{field} {change}", field=title, change=_region_words(before, after))
    if isinstance(field, RoisField):
        if len(before) == len(after):
            return text("{field} changed", field=title)
        return text("{field}: {before} → {after}", field=title, before=len(before), after=len(after))
    was, now = value_words(field, before, nothing), value_words(field, after, nothing)
    return text("{field} {before} → {after}", field=title, before=was, after=now)


def value_words(field: Field, value: Any, nothing: Text) -> Any:
    """A parameter's value as a person reads it: a `Text`, or a number without a unit; `nothing` for null."""
    if isinstance(field, RoiField):
        return text("whole picture") if value is None else _SHAPES[value.shape]
    if value is None:
        return nothing
    if isinstance(field, FlagField):
        return text("on") if value else text("off")
    if isinstance(field, ChoiceField):
        return text(field.options.get(value, value))
    if isinstance(field, NumberField):
        short = int(value) if value == int(value) else value
        return text("{value} {unit}", value=short, unit=field.unit) if field.unit else short
    return value


def _json(value: Any) -> Any:
    if isinstance(value, Roi):
        return value.to_json()
    return [_json(item) for item in value] if isinstance(value, tuple) else value


# --- regions ------------------------------------------------------------------------------------------------------


def _region_words(before: Roi, after: Roi) -> Text:
    """`moved by 12 px, 3 px wider`; a shape that became another, or whose corners moved, is told as that."""
    if before.shape != after.shape:
        return text("{before} → {after}", before=_SHAPES[before.shape], after=_SHAPES[after.shape])
    if isinstance(before, Polygon) and isinstance(after, Polygon) and not _is_moved_only(before, after):
        return text("with other corners")
    told = [*_moved_words(before, after), *_size_words(before, after)]
    return _listed(told) if told else text("a little changed")


def _is_moved_only(before: Polygon, after: Polygon) -> bool:
    if len(before.points) != len(after.points):
        return False
    shifts = after.outline() - before.outline()
    return bool(abs(shifts - shifts[0]).max() < 1e-6)


def _moved_words(before: Roi, after: Roi) -> Iterator[Text]:
    if moved := _px(math.dist(before.centre, after.centre)):
        yield text("moved by {distance} px", distance=moved)


def _size_words(before: Roi, after: Roi) -> Iterator[Text]:
    if isinstance(before, Rectangle) and isinstance(after, Rectangle):
        if wider := _px(after.width - before.width):
            more, less = text("{amount} px wider", amount=wider), text("{amount} px narrower", amount=-wider)
            yield more if wider > 0 else less
        if higher := _px(after.height - before.height):
            more, less = text("{amount} px higher", amount=higher), text("{amount} px lower", amount=-higher)
            yield more if higher > 0 else less
        if turned := _px(math.remainder(after.rotation_deg - before.rotation_deg, 360)):
            yield text("turned by {angle}°", angle=turned)
    elif isinstance(before, Circle) and isinstance(after, Circle) and before.radius != after.radius:
        yield text("radius {before} px → {after} px", before=_px(before.radius), after=_px(after.radius))
    elif isinstance(before, Ring) and isinstance(after, Ring):
        old, new = _px(before.inner_radius), _px(after.inner_radius)
        if old != new:
            yield text("inner radius {before} px → {after} px", before=old, after=new)
        old, new = _px(before.outer_radius), _px(after.outer_radius)
        if old != new:
            yield text("outer radius {before} px → {after} px", before=old, after=new)


def _listed(told: Sequence[Text]) -> Text:
    first, *rest = told
    return text("{first}, {second}", first=first, second=_listed(rest)) if rest else first


def _px(value: float) -> float:
    """With one decimal, and none where that says the same."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


_SHAPES = {
    "rectangle": text("rectangle"),
    "circle": text("circle"),
    "ring": text("ring"),
    "polygon": text("polygon"),
}
