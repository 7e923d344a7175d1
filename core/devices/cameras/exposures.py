"""Brightness modes for all cameras: the exposures for one picture, and their fusion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.errors import ConfigurationError
from core.inspection.camera_spec import HDR, HIGH_GAIN, NORMAL, CameraSpec, Control, Controls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.frame import Image

BRACKET = (0.25, 1.0, 4.0)
"""Exposure times that HDR fuses, relative to the program's: two stops darker, equal, two stops brighter."""

HIGH_GAIN_DB = 12.0
"""Gain that high gain adds to the program's: four times the signal."""


def modes_of(controls: Controls, *, is_triggered: bool = False) -> Control | None:
    """The brightness modes of a camera with these controls; None when there is no choice.

    `is_triggered`: the machine starts each exposure: three of them show three parts.
    """
    modes = [NORMAL]
    if "exposure_us" in controls and not is_triggered:
        modes.append(HDR)
    if "gain_db" in controls:
        modes.append(HIGH_GAIN)
    return Control(value=NORMAL, options=tuple(modes)) if len(modes) > 1 else None


def check_mode(mode: str, controls: Controls, *, is_triggered: bool = False) -> None:
    """Raise ConfigurationError if a camera with these controls does not support the mode."""
    if mode == HDR and is_triggered:
        raise ConfigurationError(
            "HDR takes three exposures, and the machine starts one for each part. Choose the normal brightness mode."
        )
    if mode == HDR and "exposure_us" not in controls:
        raise ConfigurationError("HDR needs a camera whose exposure can be set. Choose the normal brightness mode.")
    if mode == HIGH_GAIN and "gain_db" not in controls:
        raise ConfigurationError("High gain needs a camera whose gain can be set. Choose the normal brightness mode.")


def bracketed(applied: CameraSpec, controls: Controls) -> tuple[CameraSpec, ...]:
    """The settings of each exposure that is fused into one picture, shortest first; within the camera's range."""
    exposure = controls["exposure_us"]
    middle_us = applied.exposure_us or exposure.minimum
    return tuple(replace(applied, exposure_us=exposure.clamped(middle_us * factor)) for factor in BRACKET)


def boosted(applied: CameraSpec, controls: Controls) -> CameraSpec:
    """The same settings with `HIGH_GAIN_DB` more, or as much of it as the camera has."""
    gain = controls["gain_db"]
    return replace(applied, gain_db=gain.clamped((applied.gain_db or 0.0) + HIGH_GAIN_DB))


def fused(images: Sequence[Image]) -> Image:
    """One picture in which each place comes mainly from the exposure that shows it best.

    Exposure fusion (Mertens, Kautz and Van Reeth, Pacific Graphics 2007): weights from contrast, saturation and
    distance from black and white, blended by Laplacian pyramids. Needs no response curve and no exposure times. About
    0.1 s for three pictures of 1280×720.
    """
    merge = cv2.createMergeMertens(contrast_weight=1.0, saturation_weight=1.0, exposure_weight=1.0)
    blended = np.asarray(merge.process(list(images)), np.float32)
    together: Image = np.clip(np.rint(blended * 255), 0, 255).astype(np.uint8)
    return together
