"""Plays a folder of pictures like a camera: sorted by name, repeatedly, at an even pace."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from core.devices.cameras.camera import Camera, Exposure
from core.devices.cameras.pace import Pace
from core.errors import (
    CameraError,
    CameraNotFoundError,
    CameraTimeoutError,
    InvalidImageError,
    PictureLostError,
)
from core.inspection.camera_spec import CameraSpec
from core.inspection.imaging import FILE_SUFFIXES, decode

if TYPE_CHECKING:
    from pathlib import Path

    from core.inspection.frame import Image

WRITING_S = 2.0
"""A damaged file changed more recently than this counts as still being written; it is read in the next round."""


class FolderCamera(Camera):
    """Shows one file after the other. They are not live pictures, so the camera counts as simulated.

    Names that begin with a dot are ignored: other programs keep auxiliary files under such names. A bad picture is
    reported once per round, a missing one once, and the next follows.
    """

    is_simulated = True

    def __init__(self, folder: Path, fps: float = 30.0) -> None:
        super().__init__()
        self._folder = folder
        self._fps = fps
        self._files: deque[Path] = deque()
        self._pace: Pace | None = None

    @property
    def title(self) -> str:
        return f"Folder {self._folder.name}"

    @property
    def _period_s(self) -> float:
        return 1 / self._fps

    def open(self) -> None:
        """List the pictures; files added later are found when the camera is opened again."""
        if self._pace is not None:
            return
        name = self._folder.name
        try:
            files = sorted(
                file
                for file in self._folder.iterdir()
                if file.suffix.lower() in FILE_SUFFIXES and not file.name.startswith(".") and file.is_file()
            )
        except OSError as error:
            raise CameraNotFoundError(
                "The folder {folder} cannot be read. Check VISION_CAMERA_SOURCE.", folder=name
            ) from error
        if not files:
            raise CameraNotFoundError(
                "The folder {folder} holds no pictures. Put PNG, JPEG, BMP or TIFF files there.", folder=name
            )
        self._files = deque(files)
        self._pace = Pace(self._period_s)

    def close(self) -> None:
        pace, self._pace = self._pace, None
        if pace is not None:
            pace.end()

    def _apply(self, spec: CameraSpec) -> CameraSpec:  # noqa: ARG002
        """A file has no settings."""
        return CameraSpec()

    def _expose(self, timeout_s: float) -> Exposure:
        if self._pace is None:
            raise CameraError("The camera is not open.")
        captured_ns = self._pace.wait(timeout_s)
        for _ in range(len(self._files)):
            file = self._files.popleft()
            try:
                image = _load(file)
            except PictureLostError as error:
                if not isinstance(error.__cause__, FileNotFoundError):
                    self._files.append(file)
                if not _is_being_written(file):
                    raise
            else:
                self._files.append(file)
                return Exposure(image, captured_ns)
        raise CameraTimeoutError


def _load(file: Path) -> Image:
    try:
        return decode(file.read_bytes())
    except OSError as error:
        raise PictureLostError(
            "The picture {file} cannot be read. Is it still there, and may it be read?", file=file
        ) from error
    except InvalidImageError as error:
        raise PictureLostError(
            "The picture {file} cannot be shown: {problem}", file=file, problem=error.text
        ) from error


def _is_being_written(file: Path) -> bool:
    try:
        return abs(time.time() - file.stat().st_mtime) < WRITING_S
    except OSError:
        return False
