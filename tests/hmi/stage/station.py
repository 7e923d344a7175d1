"""A station whose states are set by hand: for screenshots of every state, and for tests of the panel alone."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import cv2

from core.access.roles import Actor, Permission, Role, needs
from core.alarms.board import Alarm
from core.alarms.health import Health
from core.errors import InvalidCredentialsError, NotFoundError, VisionSystemError
from core.events import StationEvents
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Circle, Pose, Rectangle, Roi
from core.inspection.result import Defect, InspectionRecord, Judgement, ToolJudgement, ToolResult
from core.records.history import Activity, ImageFile
from core.running.state import RECENT, Counters, Fault, ProgramRef, RunSnapshot, RunState
from core.settings import Settings
from core.simulation.parts import Part
from core.simulation.parts.pictures import scene_of
from core.station import Station, StationStatus
from core.text import Text, text
from tests.hmi.stage.library import NOON, StagedLibrary
from tests.hmi.stage.wizard import StagedCameraSetup, StagedDrafts, StagedDryRuns, StagedSamples

if TYPE_CHECKING:
    from core.accounts import UserTile

POSE = Pose(643.2, 358.9, -2.96, 1.0, 640.0, 360.0)
KIND = "Connector 7-pin"
TOOLS: tuple[tuple[str, str, Roi, float, float], ...] = (
    ("locate", "position_adjust", Rectangle(240, 110, 800, 490), 97.4, 60.0),
    ("pins", "outline", Rectangle(330, 210, 620, 164), 98.1, 80.0),
    ("bore left", "area", Circle(344, 488, 60), 99.0, 85.0),
    ("bore right", "area", Circle(936, 488, 60), 98.6, 85.0),
    ("red mark", "color_area", Rectangle(430, 442, 170, 92), 96.2, 75.0),
)
_NG = 1
"""Which of the tools is NG on the stage."""


@functools.cache
def staged_frame(seq: int, *, defect: str | None = None) -> Frame:
    """A part of the simulated line as the camera sees it."""
    part = Part(seq, KIND, defect, 0, POSE, 1.0, (40, 20))
    return Frame(seq, seq * 33_000_000, scene_of(part).copy(), is_simulated=True)


def staged_result(part: int, *, ng: bool = False, frame_seq: int = 0) -> InspectionRecord:
    """A part judged: OK, or NG for its pins."""
    tools = tuple(_tool(number, ng=ng) for number in range(len(TOOLS)))
    reason = text(
        "{tool}: {what} (score {score} %, limit {limit} %)", tool="pins", what=tools[_NG].reason, score=61.8, limit=80.0
    )
    return InspectionRecord(
        judgement=Judgement.NG if ng else Judgement.OK,
        program_name=KIND,
        version_hash="5e1f",
        master="c0ffee",
        tools=tools,
        reason=reason if ng else None,
        pose=POSE,
        pose_score_pct=97.4,
        elapsed_ms=18.4,
        frame_seq=frame_seq,
        is_simulated=True,
        id=f"part-{part}",
        station="Station 3 · Line B",
        part=part,
        program_id=1,
        version_number=14,
        captured_at=NOON,
        judged_at=NOON + timedelta(milliseconds=18),
        trigger="external",
        trigger_seq=part,
        stages_ms={},
    )


def _tool(number: int, *, ng: bool) -> ToolResult:
    name, kind, roi, score, limit = TOOLS[number]
    is_ng = ng and number == _NG
    return ToolResult(
        name=name,
        type=kind,
        judgement=ToolJudgement.NG if is_ng else ToolJudgement.OK,
        score_pct=61.8 if is_ng else score,
        threshold_pct=limit,
        upper_limit_pct=None,
        roi=roi.moved(POSE),
        reason=text("{count} found where the master has none", count=1) if is_ng else None,
        defects=(Defect(515, 205, 76, 172, "moved"),) if is_ng else (),
        elapsed_ms=2.1,
    )


class StagedAccounts:
    """Users of the stage. Every password is `password`."""

    def __init__(self, users: tuple[UserTile, ...], *, by_one_touch: bool = False) -> None:
        self.users = users
        self.by_one_touch = by_one_touch

    def tiles(self) -> tuple[UserTile, ...]:
        return self.users

    def needs_first_administrator(self) -> bool:
        return not self.users

    def offers_one_touch(self) -> bool:
        return self.by_one_touch

    def sign_in(self, username: str, password: str, via: str) -> Actor:
        found = next((user for user in self.users if user.username == username), None)
        if found is None or password != "password":
            raise InvalidCredentialsError
        return Actor(username, found.role, None, via)

    def simulated_actor(self, role: Role) -> Actor:
        return Actor(f"Simulated {role.title.lower()}", role, None, "panel")

    def sign_out(self, actor: Actor) -> None:
        """Nothing to forget."""


class StagedHistory:
    def __init__(self, picture: Image | None) -> None:
        self._picture = picture

    @needs(Permission.VIEW)
    def activity(self, actor: Actor, program_id: int) -> Activity:
        return Activity(1000, 996, 4, 0, NOON) if program_id == 1 else Activity(0, 0, 0, 0, None)

    @needs(Permission.VIEW)
    def image(self, actor: Actor, inspection_id: str) -> ImageFile:
        if self._picture is None:
            raise NotFoundError("The picture could not be stored.")
        return ImageFile(cv2.imencode(".png", self._picture)[1].tobytes(), "image/png")


@dataclass
class Calls:
    """What was asked of the staged station, in order."""

    names: list[str] = field(default_factory=list)


class StagedStation(Station):
    """Commands are noted, not carried out; `raises` is raised by the next one. The state is what was set."""

    def __init__(self, settings: Settings | None = None, users: tuple[UserTile, ...] = ()) -> None:
        self.settings = settings or Settings.of(station="Station 3 · Line B")
        self.events = StationEvents()
        self.accounts = StagedAccounts(users, by_one_touch=not users and self.settings.allows_one_touch)  # type: ignore[assignment]
        self.library = StagedLibrary((KIND, "Gasket", "Label plate"))  # type: ignore[assignment]
        self._frame: Frame | None = None
        self.history = StagedHistory(None)  # type: ignore[assignment]
        self.camera_setup = StagedCameraSetup()  # type: ignore[assignment]
        self.drafts = StagedDrafts()  # type: ignore[assignment]
        self.samples = StagedSamples()  # type: ignore[assignment]
        self.dry_runs = StagedDryRuns()  # type: ignore[assignment]
        self.calls = Calls()
        self.raises: VisionSystemError | None = None
        tools = tuple((name, kind) for name, kind, *_ in TOOLS)
        self.program = ProgramRef(1, KIND, StagedLibrary((KIND,)).active().version_hash, 14, tools, "external")
        self.run = RunSnapshot(program=self.program)
        self.alarms: tuple[Alarm, ...] = ()
        self.age_ms: float | None = 20.0
        self.judgement = Health(())

    # --- setting the stage ------------------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        self._frame = frame
        self.events.frame_arrived.emit()

    def has_judged(self, *, ng: bool = False, state: RunState = RunState.READY) -> None:
        """The last of many parts, by the picture that was shown last."""
        seq = self._frame.seq if self._frame is not None else 0
        recent = tuple(
            staged_result(4812 - back, ng=back == 13 or (ng and back == 0), frame_seq=seq)
            for back in reversed(range(RECENT))
        )
        last_ng = next(result for result in reversed(recent) if result.judgement is Judgement.NG)
        counters = Counters(parts=4812, ok=4795, ng=17, since=NOON.replace(hour=6, minute=0))
        self.run = RunSnapshot(state, self.program, counters, recent, last_ng, self._frame)

    def has_failed(
        self, sentence: Text, code: str = "CAMERA_TIMEOUT", *, recovers: bool = True, is_lasting: bool = False
    ) -> None:
        self.run = replace(self.run, state=RunState.FAULT, fault=Fault(code, sentence, NOON, recovers, is_lasting))
        self.age_ms = 1200.0 if code.startswith("CAMERA") else 20.0
        self.has_alarm(code, sentence)

    def has_alarm(self, code: str, sentence: Text, *, seen_by: str = "") -> None:
        self.alarms = (*self.alarms, Alarm(code, sentence, NOON, acknowledged_by=seen_by))

    # --- what the panel asks ----------------------------------------------------------------------------------------

    def status(self) -> StationStatus:
        return StationStatus(
            self.settings.general.station,
            "simulated" in (self.settings.camera.kind, self.settings.lines.kind),
            self.run,
            self.alarms,
            "Camera",
            "Lines",
            self.age_ms,
            33.3,
            health=self.judgement,
        )

    def newest_frame(self) -> Frame | None:
        return self._frame

    def _note(self, name: str) -> None:
        self.calls.names.append(name)
        if self.raises is not None:
            error, self.raises = self.raises, None
            raise error

    @needs(Permission.RUN)
    def start(self, actor: Actor) -> None:
        self._note("start")

    @needs(Permission.RUN)
    def stop(self, actor: Actor) -> None:
        self._note("stop")

    @needs(Permission.RUN)
    def trigger(self, actor: Actor) -> None:
        self._note("trigger")

    @needs(Permission.RUN)
    def reset_fault(self, actor: Actor) -> None:
        self._note("reset_fault")

    @needs(Permission.RUN)
    def reset_counters(self, actor: Actor) -> None:
        self._note("reset_counters")

    @needs(Permission.SELECT_PROGRAM)
    def activate(self, actor: Actor, program_id: int, version: str | None = None) -> None:
        self._note(f"activate {program_id}")

    @needs(Permission.ACKNOWLEDGE_ALARM)
    def acknowledge(self, actor: Actor, code: str) -> None:
        self._note(f"acknowledge {code}")

    def close(self) -> None:
        """Nothing is open."""
