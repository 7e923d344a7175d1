"""Runs the pretrained network on a picture."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.pretrained.lite0 import EIGHTH, INPUT, QUARTER, lite0

if TYPE_CHECKING:
    from numpy.typing import NDArray

CELL = 8
"""Side of a cell in pixels of the network's picture."""

CHANNELS = 64

_MIDDLE, _SPAN = 127.0, 128.0
_NEAR_ZERO = 1e-6


class Network:
    """Features of a picture for every cell. Any number of threads may use it."""

    def __init__(self) -> None:
        """Raises InvalidProgramConfigError where the extra `learned` is not installed."""
        self._model = np.frombuffer(lite0(), np.uint8)
        # A cv2 net holds the picture that it works on, so each caller takes one for itself: list.pop and append are
        # atomic. There are never more than threads that ever measured at the same time.
        self._idle = [self._loaded()]

    def _loaded(self) -> cv2.dnn.Net:
        return cv2.dnn.readNetFromONNX(self._model)

    def features(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Rows×columns×64 float32 of a height×width×3 uint8 BGR picture; both sides are multiples of `CELL`.

        24 channels of the 1/4 stage, averaged over the cell, and 40 of the 1/8 stage. Both are averaged over 3×3 of
        their places, which makes them less sharp about where things lie, and have length 1 in each cell: what is there
        counts, not how strong it is. So two cells are at most √8 apart.
        """
        try:
            net = self._idle.pop()
        except IndexError:
            net = self._loaded()
        scale, mean = 1.0 / _SPAN, (_MIDDLE, _MIDDLE, _MIDDLE)
        net.setInput(cv2.dnn.blobFromImage(image, scale, mean=mean, swapRB=True), INPUT)
        quarter, eighth = net.forward([QUARTER, EIGHTH])
        size = (eighth.shape[3], eighth.shape[2])
        found = np.empty((size[1], size[0], CHANNELS), np.float32)
        count = quarter.shape[1]
        for channel in range(count):
            blurred = cv2.blur(quarter[0, channel], (3, 3))
            found[:, :, channel] = cv2.resize(blurred, size, interpolation=cv2.INTER_AREA)
        for channel in range(CHANNELS - count):
            found[:, :, count + channel] = cv2.blur(eighth[0, channel], (3, 3))
        for stage in (found[:, :, :count], found[:, :, count:]):
            stage /= np.sqrt(np.einsum("yxc,yxc->yx", stage, stage) + _NEAR_ZERO)[:, :, None]
        self._idle.append(net)
        return found


@functools.cache
def network() -> Network:
    """The one of this process. Raises as `Network`."""
    return Network()
