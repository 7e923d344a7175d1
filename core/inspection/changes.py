"""The differences between two programs, in words. Titles and units are those of the declared fields.

A renamed tool is recognized.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core.fields import ChoiceField, Field, FlagField, NumberField, dump, fields_of
from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from core.inspection.program import (
    LINE_FUNCTIONS,
    SHARED,
    OutputSpec,
    Program,
    ProgramSample,
    SampleKind,
    tool_to_json,
)
from core.inspection.region_fields import RoiField, RoisField
from core.inspection.samples import sample_numbers
from core.inspection.tools import TOOLS
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from core.inspection.tool import AnyToolSpec

ORDER = "tools"
"""Path of a change in the order of the tools."""


@dataclass(frozen=True)
class Change:
    """One difference.

    Attributes:
        tool: name of the tool, before a rename; None for the program itself.
        path: the field, as in the JSON form: `threshold_pct`, `params.level`, `roi`, `trigger.interval_ms`; "" for a
            tool that was added, removed or replaced by another kind.
        before, after: JSON values; None where it does not exist.
        text: the whole difference as a sentence.
    """

    tool: str | None
    path: str
    before: Any
    after: Any
    text: Text

    @property
    def what(self) -> str:
        """Tool and path in one text, as the API gives them."""
        if self.tool is None:
            return "order of the tools" if self.path == ORDER else self.path
        return f"tool {self.tool}: {self.path}" if self.path else f"tool {self.tool}"


def changes(before: Program, after: Program) -> tuple[Change, ...]:
    """All differences, in this order: the program itself, its camera and lines, its tools, their order."""
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
    yield from _of_samples(before.samples, after.samples)
    yield from _of_fields(None, "trigger.", before.trigger, after.trigger, text("off"))
    yield from _of_fields(None, "camera.", before.camera, after.camera, text("the camera's own"))
    yield from _of_fields(None, "hold.", before.hold, after.hold, text("never"))
    yield from _of_fields(None, "challenge.", before.challenge, after.challenge, text("never"))


def _of_samples(before: Sequence[ProgramSample], after: Sequence[ProgramSample]) -> Iterator[Change]:
    """Those taken out by their numbers in the version before, those added by their numbers in the version after."""
    gone, new = _without(before, after), _without(after, before)
    for kind, taken, added in (
        (SampleKind.OK, text("OK samples taken out: {numbers}"), text("OK samples added: {numbers}")),
        (SampleKind.NG, text("NG samples taken out: {numbers}"), text("NG samples added: {numbers}")),
    ):
        if lost := {sample: number for sample, number in gone.items() if sample.kind is kind}:
            said = text(taken.template, numbers=", ".join(map(str, lost.values())))
            yield Change(None, "samples", [dump(sample) for sample in lost], None, said)
        if found := {sample: number for sample, number in new.items() if sample.kind is kind}:
            said = text(added.template, numbers=", ".join(map(str, found.values())))
            yield Change(None, "samples", None, [dump(sample) for sample in found], said)
    if before != after and not gone and not new:
        yield Change(None, "samples", [*map(dump, before)], [*map(dump, after)], text("Order of the samples changed"))


def _without(samples: Sequence[ProgramSample], others: Sequence[ProgramSample]) -> dict[ProgramSample, int]:
    """Those that are not among the others, with their numbers."""
    known = set(others)
    return {sample: number for sample, number in sample_numbers(samples).items() if sample not in known}


def _master(before: str, after: str) -> Text:
    if not before:
        return text("Master image registered")
    return text("Master image replaced") if after else text("Master image removed")


def _of_outputs(before: Program, after: Program) -> Iterator[Change]:
    was, now = before.outputs, after.outputs
    if was.pulse_ms != now.pulse_ms:
        said = text("Result pulse: {before} → {after}", before=_pulse(was.pulse_ms), after=_pulse(now.pulse_ms))
        yield Change(None, "outputs.pulse_ms", was.pulse_ms, now.pulse_ms, said)
    for number, (old, new) in enumerate(zip(was.lines, now.lines, strict=True), start=1):
        if old != new:
            said = text("OUT{number}: {before} → {after}", number=number, before=_line(old), after=_line(new))
            yield Change(None, f"outputs.lines.{number}", dump(old), dump(new), said)


def _pulse(pulse_ms: int | None) -> Text:
    return text("until the next trigger") if pulse_ms is None else text("{value} ms", value=pulse_ms)


def _line(line: OutputSpec) -> Text:
    told = text(LINE_FUNCTIONS[line.function], tool=line.tool)
    return text("{function}, active low", function=told) if line.active_low else told


# --- its tools ----------------------------------------------------------------------------------------------------


def _of_tools(before: Program, after: Program) -> Iterator[Change]:
    found = same_tools(before, after)
    for tool in before.tools:
        new = found.get(tool.name)
        if new is None:
            yield Change(tool.name, "", tool_to_json(tool), None, text("Tool {tool} removed", tool=tool.name))
            continue
        if new.name != tool.name:
            said = text("Tool {before} renamed to {after}", before=tool.name, after=new.name)
            yield Change(tool.name, "name", tool.name, new.name, said)
        yield from _of_tool(tool, new)
    stayed = [tool.name for tool in found.values()]
    for tool in after.tools:
        if tool.name not in stayed:
            yield Change(tool.name, "", None, tool_to_json(tool), text("Tool {tool} added", tool=tool.name))
    was, now = [tool.name for tool in before.tools], [tool.name for tool in after.tools]
    if len(was) == len(stayed) == len(now) and now != stayed:
        yield Change(None, ORDER, was, now, text("Order of the tools changed"))


def same_tools(before: Program, after: Program) -> dict[str, AnyToolSpec]:
    """Name in `before` -> the same tool in `after`, in the order of `before`; removed tools are left out.

    A tool is recognized by its identity, else by its name. In a program without ids, a tool with another name is the
    same one if everything else is equal, else if its kind and region are.
    """
    signs: tuple[Callable[[AnyToolSpec], Hashable], ...] = (
        lambda tool: tool.identity,
        lambda tool: tool.name,
        lambda tool: replace(tool, name="", id=""),
        lambda tool: (tool.type, tool.roi),
    )
    found: dict[str, AnyToolSpec] = {}
    left = list(after.tools)
    for sign in signs:
        for tool in before.tools:
            if tool.name not in found and (same := next((new for new in left if sign(new) == sign(tool)), None)):
                found[tool.name] = same
                left.remove(same)
    return {tool.name: found[tool.name] for tool in before.tools if tool.name in found}


def _of_tool(before: AnyToolSpec, after: AnyToolSpec) -> Iterator[Change]:
    name = before.name
    if before.type != after.type:
        kinds = {"before": text(TOOLS[before.type].title), "after": text(TOOLS[after.type].title)}
        said = text("{tool}: {before} replaced by {after}", tool=name, **kinds)
        yield Change(name, "", tool_to_json(before), tool_to_json(after), said)
        return
    yield from _of_fields(name, "", before, after, text("off"), ("roi", "masks", *SHARED))
    yield from _of_fields(name, "params.", before.params, after.params, text("off"))


# --- declared fields ----------------------------------------------------------------------------------------------


def _of_fields(
    tool: str | None, where: str, before: object, after: object, nothing: Text, names: Sequence[str] = ()
) -> Iterator[Change]:
    """Differences in the declared fields, or in the named ones; `nothing` is the text for None in a number field."""
    declared = fields_of(type(before))
    for name in names or declared:
        was, now = getattr(before, name), getattr(after, name)
        yield from _of_field(tool, f"{where}{name}", declared[name], was, now, nothing)


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
    """A parameter's value for a person: a `Text`, or a number without unit; `nothing` stands for null."""
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
    """`moved by 12 px, 3 px wider`; a change of the shape or of corners is named as such."""
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
    if moved := _px(math.dist(before.center, after.center)):
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
    """Rounded to one decimal; an int where that loses nothing."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


_SHAPES = {
    "rectangle": text("rectangle"),
    "circle": text("circle"),
    "ring": text("ring"),
    "polygon": text("polygon"),
}
