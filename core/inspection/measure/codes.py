"""Codes: 1D and 2D codes in a gray picture, decoded by ZXing-C++ and confirmed where a code cannot confirm itself.

A 2D code carries error correction (Reed and Solomon, 1960), so a wrong text is all but impossible. A 1D code has one
check digit at most: of a soft or small one, a line here and there decodes to another text with a right check digit.
Such a text is believed only if the picture gives it again in another sampling, which moves every edge against the
pixels.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import zxingcpp

from core.inspection.geometry import Points

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from numpy.typing import NDArray

    from core.inspection.measure.patch import U8

KINDS: Mapping[str, str] = {
    "qr": "QR Code",
    "micro_qr": "Micro QR Code",
    "data_matrix": "Data Matrix",
    "aztec": "Aztec",
    "pdf417": "PDF417",
    "ean_upc": "EAN/UPC",
    "code128": "Code 128",
    "code39": "Code 39",
    "code93": "Code 93",
    "itf": "ITF",
}
"""Names of the kinds of codes that can be read, the same in every language."""
_FORMATS: Mapping[str, Any] = {
    "qr": zxingcpp.BarcodeFormat.QRCode,
    "micro_qr": zxingcpp.BarcodeFormat.MicroQRCode,
    "data_matrix": zxingcpp.BarcodeFormat.DataMatrix,
    "aztec": zxingcpp.BarcodeFormat.Aztec,
    "pdf417": zxingcpp.BarcodeFormat.PDF417,
    "ean_upc": zxingcpp.BarcodeFormat.EANUPC,
    "code128": zxingcpp.BarcodeFormat.Code128,
    "code39": zxingcpp.BarcodeFormat.Code39Std,
    "code93": zxingcpp.BarcodeFormat.Code93,
    "itf": zxingcpp.BarcodeFormat.ITF,
}
"""What is looked for. Of Code 39 the plain one: to extended Code 39 and Code 32 the same bars have another text."""
_KIND_OF = {own: kind for kind, own in _FORMATS.items()} | {zxingcpp.BarcodeFormat.Code39: "code39"}
"""By what a code that was found says of itself."""
_CODE_32_LENGTH = 6
_TEXTS = (zxingcpp.ContentType.Text, zxingcpp.ContentType.GS1, zxingcpp.ContentType.ISO15434)
LINEAR = frozenset(("ean_upc", "code128", "code39", "code93", "itf"))
"""The kinds without error correction."""

_SAMPLINGS = ((1.0, False), (1.5, False), (2.0, False), (1.0, True))
"""How the picture is read until two agree: enlarged by how much, and whether sharpened (by unsharp masking)."""
_AGREE = 2
"""So many must agree; where so many find nothing, the search ends."""
_BLUR_PX = 2.0
_MOST_PIXELS = 4_000_000
"""Larger pictures are not enlarged: their codes are large enough."""
_LINE_ROWS = 8
"""Rows that show one scan line to the decoder, which wants several alike."""


@dataclass(frozen=True, eq=False)
class ReadCode:
    """One code in a picture.

    Attributes:
        kind: one of `KINDS`.
        text: as encoded, with its control characters (GS between the fields of a GS1 code); content that is no text in
            hexadecimal digits. Of a UPC-A code the twelve printed digits; of a UPC-E code those of the UPC-A code that
            it stands for.
        corners: 4×2 picture pixels: upper left, upper right, lower right, lower left of the symbol as it was printed.
            Of a 1D code, of the lines that were read.
        unused_correction: share of the error correction that was not needed, 0–1 (ISO/IEC 15415); None for 1D codes.
        is_gs1: begins with the function code FNC1, which says that its content is fields by GS1.
    """

    kind: str
    text: str
    corners: Points
    unused_correction: float | None = None
    is_gs1: bool = False

    @property
    def center(self) -> tuple[float, float]:
        x, y = self.corners.mean(axis=0).tolist()
        return x, y


def read_codes(gray: U8, kinds: Collection[str] = tuple(KINDS)) -> tuple[ReadCode, ...]:
    """The codes of these kinds in a picture, each once, in any direction; a code that is doubtful is left out.

    Args:
        gray: height×width uint8.
        kinds: some of `KINDS`; the fewer, the faster.
    """
    seen: list[tuple[ReadCode, ...]] = []
    for scale, is_sharpened in _SAMPLINGS:
        if scale > 1.0 and gray.size * scale * scale > _MOST_PIXELS:
            continue
        found = _decoded(_sharpened(gray) if is_sharpened else gray, kinds, scale)
        seen.append(found)
        certain = [code for code in found if code.kind not in LINEAR]
        doubtful = any(code.kind in LINEAR for codes in seen for code in codes)
        if certain and not doubtful:
            return found
        if len(seen) == _AGREE and (not doubtful or _agreed(seen)):
            break
    return _believed(seen)


def _agreed(seen: Collection[tuple[ReadCode, ...]]) -> bool:
    """Whether all samplings gave the same 1D texts, and some."""
    texts = [{(code.kind, code.text) for code in found if code.kind in LINEAR} for found in seen]
    return bool(texts[0]) and all(one == texts[0] for one in texts)


def _believed(seen: Collection[tuple[ReadCode, ...]]) -> tuple[ReadCode, ...]:
    """All 2D codes, and the 1D codes whose text two samplings gave, as they were found first."""
    votes = Counter(key for found in seen for key in {(code.kind, code.text) for code in found})
    believed: list[ReadCode] = []
    for found in seen:
        for code in found:
            if code.kind in LINEAR and votes[code.kind, code.text] < _AGREE:
                continue
            if not any(_same(code, other) for other in believed):
                believed.append(code)
    return tuple(believed)


def _same(one: ReadCode, other: ReadCode) -> bool:
    """Whether two samplings have found the same code: the center of one lies within the other's reach."""
    reach = float(np.ptp(other.corners, axis=0).max()) / 2
    distance = float(np.hypot(*(np.array(one.center) - other.center)))
    return (one.kind, one.text) == (other.kind, other.text) and distance <= reach


def _sharpened(gray: U8) -> U8:
    sharp: Any = cv2.addWeighted(gray, 2.0, cv2.GaussianBlur(gray, (0, 0), _BLUR_PX), -1.0, 0.0)
    return sharp  # type: ignore[no-any-return]


def _decoded(gray: U8, kinds: Collection[str], scale: float) -> tuple[ReadCode, ...]:
    picture: Any = np.ascontiguousarray(gray)
    if scale != 1.0:
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    formats = zxingcpp.BarcodeFormats([_FORMATS[kind] for kind in kinds])
    found = zxingcpp.read_barcodes(picture, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    codes = (_code(one, scale) for one in found)
    return tuple(code for code in codes if len(kinds) == 1 or not _may_be_code_32(code, picture))


def _may_be_code_32(code: ReadCode, picture: U8) -> bool:
    """Whether a Code 39 of six letters and digits has, by its check digit, another text as a Code 32.

    A tenth of all six digits does as well, by chance; a Code 32 without letters is far less likely.
    """
    if code.kind != "code39" or len(code.text) != _CODE_32_LENGTH or code.text.isdecimal():
        return False
    return bool(zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code32])))


def printed_digits(number: str) -> str:
    """The digits of an EAN or UPC code as they stand below its bars; any other text as it is.

    A UPC-A code has twelve. Its bars are those of the EAN-13 code with a 0 before them, as which it is decoded.
    """
    return number[1:] if len(number) == 13 and number[0] == "0" and number.isascii() and number.isdecimal() else number


def _text_of(found: zxingcpp.Barcode) -> str:
    if found.symbology == _FORMATS["ean_upc"]:
        return printed_digits(found.text)
    # Bytes beyond ASCII that name no character set, or several, are no text.
    is_text = found.content_type in _TEXTS or (found.text != "" and found.bytes.isascii())
    return found.text if is_text else found.bytes.hex().upper()


def _code(found: zxingcpp.Barcode, scale: float) -> ReadCode:
    at = found.position
    corners: NDArray[np.float64] = np.array(
        [(p.x, p.y) for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)], np.float64
    )
    # Centers of pixels lie at whole numbers, in the enlarged picture as in this one.
    corners = (corners + 0.5) / scale - 0.5
    # `symbology` is the family: that of a micro QR code is QR code.
    kind = _KIND_OF.get(found.format) or _KIND_OF[found.symbology]
    extra: Any = found.extra or {}
    return ReadCode(
        kind=kind,
        text=_text_of(found),
        corners=corners,
        unused_correction=extra.get("UEC"),
        is_gs1=found.content_type == zxingcpp.ContentType.GS1,
    )


def reads_in_line(line: U8, code: ReadCode) -> bool:
    """Whether one scan line across a 1D code gives its text.

    Args:
        line: gray levels along the line, quiet zones included.
    """
    picture: Any = np.repeat(line[None], _LINE_ROWS, axis=0)
    found = zxingcpp.read_barcodes(
        picture,
        formats=zxingcpp.BarcodeFormats([_FORMATS[code.kind]]),
        text_mode=zxingcpp.TextMode.Plain,
        try_rotate=False,
        try_downscale=False,
    )
    return any(_text_of(one) == code.text for one in found)
