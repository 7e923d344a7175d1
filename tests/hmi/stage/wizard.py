"""What the wizard asks of a station, on the stage: a camera with many controls, samples, and a kept draft if any."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.inspection.camera_spec import CameraSpec, Control, Controls
from core.inspection.frame import Frame, Image
from core.programs.dry_run import PictureRef, Source
from core.programs.samples import Sample, SampleKind
from core.simulation.parts import KINDS
from core.simulation.parts.pictures import render_part
from core.text import text

if TYPE_CHECKING:
    from core.programs.drafts import Draft

KIND = next(iter(KINDS))
DEFECTS = ("moved_feature", "filled_hole", "scratch")
"""Of the NG samples, one after the other."""


class StagedCameraSetup:
    """Whatever is tried is what is read back."""

    def __init__(self) -> None:
        self.controls_had: Controls = {
            "exposure_us": Control(50, 30_000, 10, 5000.0),
            "gain_db": Control(0, 24, 0.1, 0.0),
            "white_balance_red": Control(0.25, 4, 0.01, 1.0),
            "white_balance_blue": Control(0.25, 4, 0.01, 1.0),
            "brightness_mode": Control(value="normal", options=("normal", "hdr", "high_gain")),
            "test_pattern": Control(value=KIND, options=tuple(KINDS)),
        }

    @needs(Permission.VIEW)
    def controls(self, actor: Actor) -> Controls:
        return self.controls_had

    @needs(Permission.EDIT_PROGRAMS)
    def try_settings(self, actor: Actor, spec: CameraSpec) -> CameraSpec:
        return spec

    @needs(Permission.EDIT_PROGRAMS)
    def capture(self, actor: Actor, spec: CameraSpec) -> Frame:
        return Frame(1, 1, staged_sample(0, SampleKind.OK).copy(), is_simulated=True)

    @needs(Permission.EDIT_PROGRAMS)
    def end_trial(self, actor: Actor) -> None:
        """Nothing was disturbed."""


class StagedDrafts:
    def __init__(self, kept: Draft | None = None) -> None:
        self._kept = kept

    @needs(Permission.EDIT_PROGRAMS)
    def kept(self, actor: Actor) -> Draft | None:
        return self._kept

    @needs(Permission.EDIT_PROGRAMS)
    def keep(self, actor: Actor, draft: Draft, master: Image | None = None) -> None:
        self._kept = draft

    @needs(Permission.EDIT_PROGRAMS)
    def discard(self, actor: Actor) -> None:
        self._kept = None


class StagedSamples:
    """`ok` and `ng`: how many of each the first program has."""

    def __init__(self, ok: int = 0, ng: int = 0) -> None:
        self._samples = tuple(Sample(f"{number:064x}", SampleKind.OK) for number in range(ok)) + tuple(
            Sample(f"{1000 + number:064x}", SampleKind.NG) for number in range(ng)
        )

    @needs(Permission.VIEW)
    def of(self, actor: Actor, program_id: int) -> tuple[Sample, ...]:
        return self._samples if program_id == 1 else ()

    @needs(Permission.VIEW)
    def picture(self, actor: Actor, digest: str) -> Image:
        number = int(digest, 16)
        return staged_sample(number, SampleKind.OK if number < 1000 else SampleKind.NG)


class StagedDryRuns:
    """Thirty parts are stored; none is really judged here."""

    @needs(Permission.EDIT_PROGRAMS)
    def stored(self, actor: Actor, program_id: int | None, count: int) -> tuple[PictureRef, ...]:
        return tuple(
            PictureRef(Source.INSPECTION, f"part-{part}", text("Part {part}", part=part)) for part in range(30, 0, -1)
        )[:count]


@functools.cache
def staged_sample(number: int, kind: SampleKind) -> Image:
    defect = DEFECTS[number % len(DEFECTS)] if kind is SampleKind.NG else None
    picture = render_part(KIND, 7, number, defect_pct=0, defect=defect)[0]
    picture.setflags(write=False)  # everybody is handed the same
    return picture
