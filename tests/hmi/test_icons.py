"""Icons: each name in the sources is a file, each file is used, and each icon is visible."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from hmi.widgets.icons import STROKE, paint_icon
from resources import ICONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
FILES = {file.stem: file for file in sorted(ICONS.glob("*.svg"))}
FALLBACK = "unknown"


def trees() -> Iterator[tuple[str, ast.Module]]:
    for package in ("hmi", "core"):
        for file in sorted((ROOT / package).rglob("*.py")):
            yield str(file.relative_to(ROOT)), ast.parse(file.read_text("utf-8"))


def strings(node: ast.AST | None) -> set[str]:
    """Possible strings of an expression, without conditions and dict keys."""
    match node:
        case ast.Constant(value=str(said)):
            return {said}
        case ast.IfExp():
            return strings(node.body) | strings(node.orelse)
        case ast.Dict():
            return set().union(*map(strings, node.values))
    return set()


def asked_for(node: ast.AST) -> set[str]:
    """Names of icons in one expression or statement."""
    match node:
        case ast.keyword(arg="icon"):
            return strings(node.value)
        case ast.Assign(targets=[ast.Name(id="icon" | "_ICON" | "_ICONS")]) | ast.AnnAssign(target=ast.Name(id="icon")):
            return strings(node.value)
        case ast.Call(func=ast.Attribute(attr="set_look"), args=[name, *_]):
            return strings(name)
        case ast.Call(func=ast.Attribute(attr="_choice"), args=[_, name]):
            return strings(name)
        case ast.Call(func=ast.Name(id="paint_icon"), args=[_, name, *_]):
            return strings(name)
        case ast.Call(func=ast.Name(id="PickRow"), args=[_, _, _, name, *_]):
            return strings(name)
        case ast.Call(func=ast.Name(id="Root"), args=[_, _, name]):
            return strings(name)
        case ast.Constant(value=str(said)) if said.startswith("icon:"):
            return {said.removeprefix("icon:")} - {""}
    return set()


def painted(name: str, stroke: float = STROKE) -> np.ndarray:
    """Mask, 96×96: the pixels that an icon of 72 px covers."""
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(12, 12, 72, 72), QColor("#ffffff"), stroke=stroke)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(96, 96, 4)[..., 0] > 60


def test_every_icon_that_is_asked_for_is_a_file() -> None:
    asked = {(place, name) for place, tree in trees() for node in ast.walk(tree) for name in asked_for(node)}
    assert len(asked) > 100, "the search must find the icons in use"
    missing = {f"{place}: {name}" for place, name in asked if name and name not in FILES}
    assert not missing, f"resources/icons has no such file: {sorted(missing)}"


def test_every_file_is_used() -> None:
    said = {
        node.value.removeprefix("icon:")
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(FILES) <= said, f"unused files in resources/icons: {sorted(set(FILES) - said)}"


@pytest.mark.parametrize("name", FILES)
def test_every_icon_is_seen_and_stays_within_its_square(name: str) -> None:
    inked = painted(name)
    assert inked.sum() > 60
    inked[12:84, 12:84] = False
    assert not inked.any()


@pytest.mark.parametrize("name", FILES)
def test_color_and_stroke_of_every_icon_are_the_panels(name: str) -> None:
    drawing = FILES[name].read_text("utf-8")
    assert set(re.findall(r'\b(?:stroke|fill)="([^"]*)"', drawing)) == {"currentColor", "none"}
    assert painted(name, 3.4).sum() > painted(name).sum() > painted(name, 1.0).sum()


def test_an_unknown_icon_is_a_question_mark_and_is_told(expect_log: Callable[[str], None]) -> None:
    expect_log("no icon 'no_such_icon'")
    assert (painted("no_such_icon") == painted(FALLBACK)).all()
