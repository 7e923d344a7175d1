"""Blemishes drawn on a part's canvas, at random places of its region, each of a given strength (1: as it occurs)."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.simulation.parts.canvas import Canvas, circle, stroke

if TYPE_CHECKING:
    from tests.blemished.kinds import Surface

Draw = Callable[[Canvas, "Surface", np.random.Generator, float], None]


def _place(surface: Surface, rng: np.random.Generator, margin: float = 28.0) -> tuple[float, float]:
    """A random place well inside the region."""
    box = surface.region.window()
    mask = cv2.erode(surface.region.mask(box), np.ones((3, 3), np.uint8), iterations=int(margin))
    mask[surface.canvas.opacity[box.slices] < 1.0] = 0
    at = np.flatnonzero(mask)
    row, column = divmod(int(rng.choice(at)), box.width)
    return float(box.x + column), float(box.y + row)


def _cover(canvas: Canvas, x: float, y: float, wide: float, high: float, soften: float) -> np.ndarray:
    turn = np.linspace(0, 2 * math.pi, 48, endpoint=False)
    only = Canvas(canvas.color.shape[1], canvas.color.shape[0])
    only.paint(np.stack([x + wide * np.cos(turn), y + high * np.sin(turn)], axis=1), (255, 255, 255), soften=soften)
    return only.opacity[..., None]


def stain(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """A faint stain 24 to 48 px wide that takes 10 % of the brightness."""
    x, y = _place(surface, rng)
    cover = _cover(canvas, x, y, rng.uniform(12, 24), rng.uniform(12, 24), 4.0)
    canvas.color *= 1.0 - 0.10 * strength * cover


def dent(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """A dent about 24 px wide: one side 14 % darker, the other as much brighter."""
    x, y = _place(surface, rng)
    rows, columns = np.mgrid[0 : canvas.color.shape[0], 0 : canvas.color.shape[1]].astype(np.float32)
    radius = rng.uniform(8, 12)
    u, v = (columns - x) / radius, (rows - y) / radius
    slope = (u + v) * np.exp(-(u * u + v * v))
    canvas.color *= 1.0 + (0.14 / 0.6 * strength * slope)[..., None]


def tint(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """A place 40 to 60 px wide with 9 % less blue and 5 % more red."""
    x, y = _place(surface, rng)
    cover = _cover(canvas, x, y, rng.uniform(20, 30), rng.uniform(20, 30), 3.0)
    canvas.color *= 1.0 + cover * np.float32([-0.09, 0.0, 0.05]) * np.float32(strength)


def fingerprint(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """Ridges 7 px apart in an oval of 50×70 px, 8 % darker."""
    x, y = _place(surface, rng)
    rows, columns = np.mgrid[0 : canvas.color.shape[0], 0 : canvas.color.shape[1]].astype(np.float32)
    away = np.hypot((columns - x) * 1.3, rows - y + 14)
    ridges = np.clip(np.sin(2 * math.pi * away / 7.0) + 0.2, 0, 1)[..., None]
    canvas.color *= 1.0 - 0.08 * strength * ridges * _cover(canvas, x, y, 25, 35, 3.0)


def fibre(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """A curved fibre 1.6 px wide and about 60 px long, half as dark or as bright as what it lies on."""
    x, y = _place(surface, rng)
    along = np.linspace(-1, 1, 15)
    angle, bend = rng.uniform(0, math.pi), rng.uniform(-14, 14)
    cos, sin = math.cos(angle), math.sin(angle)
    points = [(x + 30 * t * cos - bend * t * t * sin, y + 30 * t * sin + bend * t * t * cos) for t in along]
    under = canvas.color[int(y), int(x)].mean()
    canvas.tint(stroke(points, 1.6), (30, 32, 46) if under > 90 else (190, 190, 200), 0.6 * strength)


def crack(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """A jagged crack 1.2 px wide and 40 px long, a third darker (on dark ground brighter)."""
    x, y = _place(surface, rng)
    angle = rng.uniform(0, math.pi)
    points = [
        (x + t * math.cos(angle) + float(rng.uniform(-2, 2)), y + t * math.sin(angle) + float(rng.uniform(-2, 2)))
        for t in np.linspace(-20, 20, 7)
    ]
    under = canvas.color[int(y), int(x)].mean()
    canvas.tint(stroke(points, 1.2), (20, 20, 20) if under > 90 else (180, 180, 180), 0.4 * strength)


def faded_print(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """A stretch of print 40 px wide that has lost 45 % of its contrast."""
    box = _print_stretch(surface, rng, 40)
    part = canvas.color[box]
    paper = np.median(part.reshape(-1, 3), axis=0)
    canvas.color[box] += (paper - part) * np.float32(min(1.0, 0.45 * strength))


def smudged_print(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """A stretch of print 30 px wide, smeared over 6 px."""
    box = _print_stretch(surface, rng, 30)
    smeared = cv2.blur(canvas.color, (max(1, round(6 * strength)), 3))
    canvas.color[box] = smeared[box]


def spot(canvas: Canvas, surface: Surface, rng: np.random.Generator, strength: float) -> None:
    """A spot of 5 px, a quarter darker or brighter."""
    x, y = _place(surface, rng)
    under = canvas.color[int(y), int(x)].mean()
    canvas.tint(circle(x, y, 2.5 * strength), (30, 30, 30) if under > 90 else (200, 200, 200), 0.35)


def _print_stretch(surface: Surface, rng: np.random.Generator, width: int) -> tuple[slice, slice]:
    x, y, wide, high = (int(value) for value in surface.print_box)
    rows = min(high, 30)
    for _ in range(200):
        left, top = int(rng.integers(x, max(x + 1, x + wide - width))), int(rng.integers(y, y + high - rows + 1))
        box = slice(top, top + rows), slice(left, left + width)
        gray = surface.canvas.color[box].mean(axis=2)
        if np.count_nonzero(np.abs(gray - np.median(gray)) > 40) > 0.06 * gray.size:
            return box
    raise ValueError("no print there")


BLEMISHES: dict[str, Draw] = {
    "faint stain": stain,
    "dent": dent,
    "tint": tint,
    "fingerprint": fingerprint,
    "fibre": fibre,
    "fine crack": crack,
    "faded print": faded_print,
    "smudged print": smudged_print,
    "spot": spot,
}
