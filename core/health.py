"""Health: can this station inspect now, and if not, which part of it cannot."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import VisionSystemError
from core.running.loops import Heartbeat
from core.store import Store
from core.text import Text, text

DISK_LOW_BYTES = 500_000_000


@dataclass(frozen=True)
class Component:
    """One part of the station: does it work, and in a sentence what is the matter or how it is."""

    name: str
    is_ok: bool
    detail: Text

    def to_json(self) -> dict[str, Any]:
        return {"name": self.name, "ok": self.is_ok, "detail": str(self.detail)}


@dataclass(frozen=True)
class Health:
    components: tuple[Component, ...]

    @property
    def is_ready(self) -> bool:
        """Whether a part that came now could be judged, its verdict signalled and stored."""
        return all(component.is_ok for component in self.components)

    def to_json(self) -> dict[str, Any]:
        return {"ready": self.is_ready, "components": [component.to_json() for component in self.components]}


def check_health(
    *,
    store: Store,
    data_dir: Path,
    camera: VisionSystemError | None,
    frame_age_s: float | None,
    lines: VisionSystemError | None,
    recorder: VisionSystemError | None,
    heartbeats: Iterable[Heartbeat],
) -> Health:
    """Look at every component; errors are what the running station knows of each, None when it works."""
    loops = [beat.name for beat in heartbeats if not beat.is_running]
    free = shutil.disk_usage(data_dir).free
    return Health(
        (
            _of("camera", camera, text("newest picture is {age} ms old", age=round((frame_age_s or 0) * 1000))),
            _of("lines", lines, text("answer")),
            _database(store, recorder),
            Component("disk", free >= DISK_LOW_BYTES, text("{free} GB free", free=round(free / 1e9, 1))),
            Component(
                "loops",
                not loops,
                text("not running: {names}", names=", ".join(loops)) if loops else text("all running"),
            ),
        )
    )


def _database(store: Store, recorder: VisionSystemError | None) -> Component:
    try:
        store.database.check_writable()
    except VisionSystemError as error:
        return _of("database", error, error.text)
    return _of("database", recorder, text("can be written"))


def _of(name: str, error: VisionSystemError | None, fine: Text) -> Component:
    return Component(name, error is None, fine if error is None else error.text)
