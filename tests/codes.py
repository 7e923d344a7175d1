"""Drawn codes: their modules, and pictures of them on paper."""

from __future__ import annotations

import functools
from typing import Any

import cv2
import numpy as np
import zxingcpp

FORMATS: dict[str, Any] = {
    "qr": zxingcpp.BarcodeFormat.QRCode,
    "micro_qr": zxingcpp.BarcodeFormat.MicroQRCode,
    "data_matrix": zxingcpp.BarcodeFormat.DataMatrix,
    "aztec": zxingcpp.BarcodeFormat.Aztec,
    "pdf417": zxingcpp.BarcodeFormat.PDF417,
    "ean_upc": zxingcpp.BarcodeFormat.EAN13,
    "code128": zxingcpp.BarcodeFormat.Code128,
    "code39": zxingcpp.BarcodeFormat.Code39,
    "code93": zxingcpp.BarcodeFormat.Code93,
    "itf": zxingcpp.BarcodeFormat.ITF,
}
PAPER, INK = 215, 40


@functools.cache
def modules(text: str, kind: str, **options: Any) -> np.ndarray:
    """Rows×columns bool: the dark modules of a code, without its quiet zone."""
    made = zxingcpp.create_barcode(text, FORMATS[kind], **options)
    dark = np.array(made.to_image(scale=1, add_quiet_zones=False)) < 128
    dark.flags.writeable = False
    return dark


def drawn(text: str, kind: str, module_px: int = 4, bars_px: int = 80, **options: Any) -> np.ndarray:
    """height×width uint8: the code alone, without quiet zone; a 1D code with bars of that length."""
    dark = modules(text, kind, **options)
    if kind in ("ean_upc", "code128", "code39", "code93", "itf"):
        dark = np.repeat(dark[:1], -(-bars_px // module_px), axis=0)
    return np.where(np.kron(dark, np.ones((module_px, module_px), bool)), INK, PAPER).astype(np.uint8)


def on_paper(code: np.ndarray, size: tuple[int, int] = (320, 240), turn_deg: float = 0.0) -> np.ndarray:
    """height×width×3 uint8 BGR: the code in the middle of paper of that width and height, turned counter-clockwise."""
    width, height = size
    middle = ((code.shape[1] - 1) / 2, (code.shape[0] - 1) / 2)
    way = cv2.getRotationMatrix2D(middle, turn_deg, 1.0)
    way[:, 2] += ((width - 1) / 2 - middle[0], (height - 1) / 2 - middle[1])
    gray = cv2.warpAffine(code, way, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_CONSTANT, borderValue=PAPER)
    return cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR)
