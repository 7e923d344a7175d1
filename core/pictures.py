"""Read a picture from any file that a person names: for the command line, and for masters loaded from a USB stick."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InvalidImageError
from core.inspection.imaging import decode

if TYPE_CHECKING:
    from core.inspection.frame import Image

MAX_BYTES = 512 * 1024 * 1024
"""Larger than any encoded picture of `imaging.MAX_PIXELS` pixels."""


def read_picture(path: Path | str) -> Image:
    """A PNG, JPEG, BMP or TIFF file as height×width×3 uint8 BGR.

    Raises:
        InvalidImageError: naming the file and what is wrong with it.
    """
    path = Path(path)
    try:
        if path.is_dir():
            raise InvalidImageError("{file} is a folder, not a picture.", file=str(path))
        # A pipe or a device could send bytes without end, or none.
        if path.exists() and not path.is_file():
            raise InvalidImageError("{file} is not a file.", file=str(path))
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InvalidImageError("There is no file {file}.", file=str(path)) from error
    except PermissionError as error:
        raise InvalidImageError("The file {file} may not be read.", file=str(path)) from error
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "not a file name"
        raise InvalidImageError("The file {file} cannot be read: {reason}.", file=str(path), reason=reason) from error
    if len(data) > MAX_BYTES:
        raise InvalidImageError("The file {file} is too large for a picture.", file=str(path))
    try:
        return decode(data)
    except InvalidImageError as error:
        raise InvalidImageError("{file}: {problem}", file=str(path), problem=error.text) from error
