"""A folder of pictures played as if they came from a camera: sorted by name, over and over, at an even pace."""

from __future__ import annotations

from pathlib import Path

from core.devices.camera import Camera, Exposure
from core.devices.cameras.pace import Pace
from core.errors import CameraError, CameraNotFoundError, InvalidImageError
from core.inspection.camera_spec import CameraSpec
from core.inspection.frame import Image
from core.inspection.imaging import FILE_SUFFIXES, decode


class FolderCamera(Camera):
    """Shows one file after the other. Its pictures are no live parts, so it counts as simulated."""

    is_simulated = True

    def __init__(self, folder: Path, fps: float = 30.0) -> None:
        super().__init__()
        self._folder = folder
        self._fps = fps
        self._files: tuple[Path, ...] = ()
        self._next = 0
        self._pace: Pace | None = None

    @property
    def title(self) -> str:
        return f"Folder {self._folder.name}"

    @property
    def _period_s(self) -> float:
        return 1 / self._fps

    def open(self) -> None:
        """Look which pictures are there; files that are added later show when it is opened again."""
        if self._pace is not None:
            return
        name = self._folder.name
        try:
            files = sorted(
                file for file in self._folder.iterdir() if file.suffix.lower() in FILE_SUFFIXES and file.is_file()
            )
        except OSError as error:
            raise CameraNotFoundError(
                "The folder {folder} cannot be read. Check VISION_CAMERA_SOURCE.", folder=name
            ) from error
        if not files:
            raise CameraNotFoundError(
                "The folder {folder} holds no pictures. Put PNG, JPEG, BMP or TIFF files there.", folder=name
            )
        self._files, self._next = tuple(files), 0
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
        file = self._files[self._next]
        self._next = (self._next + 1) % len(self._files)
        return Exposure(_load(file), captured_ns)


def _load(file: Path) -> Image:
    try:
        return decode(file.read_bytes())
    except OSError as error:
        raise CameraError("The picture {file} cannot be read.", file=file.name) from error
    except InvalidImageError as error:
        raise CameraError(
            "The picture {file} cannot be shown: {problem}", file=file.name, problem=error.text
        ) from error
