"""Targets for calibrating, drawn as a camera sees them that looks straight down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from core.inspection.frame import Image

COLUMNS, ROWS = 7, 6


def dots(
    spacing: int, size: tuple[int, int] = (1280, 720), radius: int = 20, first: tuple[int, int] = (100, 100)
) -> Image:
    """A picture of width × height px: dark dots, `spacing` px from one to the next, the first one at `first`."""
    image = np.full((size[1], size[0], 3), 220, np.uint8)
    for number in range(COLUMNS * ROWS):
        x, y = first[0] + spacing * (number % COLUMNS), first[1] + spacing * (number // COLUMNS)
        cv2.circle(image, (x, y), radius, (40, 40, 40), cv2.FILLED)
    return image
