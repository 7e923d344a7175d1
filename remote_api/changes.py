"""What changed from one version of a program to another, field by field; tools are matched by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from core.inspection.program import Program

Change = dict[str, Any]


def changes(before: Program, after: Program) -> list[Change]:
    """`{"what", "before", "after"}` for all that differs, in the order of the program; null: was not there."""
    old, new = before.to_json(), after.to_json()
    old_tools = {tool["name"]: tool for tool in old.pop("tools")}
    new_tools = {tool["name"]: tool for tool in new.pop("tools")}
    found = list(_differences("", old, new))
    for name in dict.fromkeys([*old_tools, *new_tools]):
        was, now = old_tools.get(name), new_tools.get(name)
        if was is None or now is None:
            found.append(_change(f"tool {name}", was, now))
        else:
            found += _differences(f"tool {name}: ", was, now)
    if list(old_tools) != list(new_tools) and set(old_tools) == set(new_tools):
        found.append(_change("order of the tools", list(old_tools), list(new_tools)))
    return found


def _differences(where: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    for name in dict.fromkeys([*before, *after]):
        was, now = before.get(name), after.get(name)
        # A region changes as a whole: its numbers mean nothing one by one.
        is_region = isinstance(was, Mapping) and "shape" in was
        if isinstance(was, Mapping) and isinstance(now, Mapping) and not is_region:
            yield from _differences(f"{where}{name}.", was, now)
        elif was != now:
            yield _change(f"{where}{name}", was, now)


def _change(what: str, before: Any, after: Any) -> Change:
    return {"what": what, "before": before, "after": after}
