"""Examples of requests and answers for the OpenAPI document: values of the station's own classes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.access.roles import Actor, Role
from core.access.tokens import Tokens
from core.accounts import Session, UserAccount
from core.alarms.health import Component
from core.alarms.history import AlarmCount
from core.inspection.camera_spec import CameraSpec, Control
from core.inspection.changes import changes
from core.inspection.geometry import Circle, Pose
from core.inspection.optimize import Outcome, SearchResult
from core.inspection.program import ChallengeSpec, Program, TriggerKind, describe_tools, tool_to_json
from core.inspection.result import Defect, InspectionRecord, Judgement, ToolJudgement, ToolResult
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.programs.library import Comparison, ProgramSummary, StoredVersion, VersionSummary
from core.records.handover import Handover, ShiftNote, ShiftSpan
from core.records.history import (
    AuditCheck,
    AuditEntry,
    ImageState,
    InspectionLabel,
    InspectionSummary,
    Page,
    Reading,
    StoredInspection,
)
from core.records.labels import Labeled
from core.records.statistics import ProgramCounts
from core.running.challenge_due import DueChallenge
from core.running.challenges import ChallengeStatus
from core.running.state import Counters, Fault, Maintenance, ProgramRef, RunSnapshot, RunState
from core.settings import Settings, site_settings
from core.station import StationStatus
from core.text import text
from core.upkeep.site_settings import SiteSetting
from core.version import package_version
from remote_api.answer_data import filled, json_of
from remote_api.examples import advice, alarms, backups, calibration, lines, statistics, storage
from remote_api.examples.moment import AT, HASH
from remote_api.routes.administration import AuditData, AuditEntryData, ConfigData
from remote_api.routes.auth import MeData, SessionData, SessionsData, TokensData
from remote_api.routes.calibration import StoredCalibrationData
from remote_api.routes.camera import (
    CameraData,
    CameraSettingsData,
    ConnectedCameraData,
    ConnectedCamerasData,
    OptimizedData,
    PixelFormatData,
)
from remote_api.routes.challenge import ChallengeData, JudgedChallengePartData, challenge_part_json
from remote_api.routes.gpio import GuardData
from remote_api.routes.handover import HandoverData, ShiftNoteData
from remote_api.routes.health import ComponentData, HealthData, LiveData, ReadyData
from remote_api.routes.inspections import (
    InspectionData,
    InspectionsData,
    LabeledInspectionData,
    inspection_json,
    labeled_json,
)
from remote_api.routes.programs import (
    ChangesData,
    ProgramsData,
    ProgramSummaryData,
    StoredProgramData,
    ToolDescriptionsData,
    VersionsData,
)
from remote_api.routes.running import CountersData, MaintenanceData, StateData, StatusData, StatusEventData
from remote_api.routes.samples import SamplePictureData
from remote_api.routes.settings import SiteSettingData, SiteSettingsData
from remote_api.routes.stations import StationData, StationsData
from remote_api.routes.users import UserData, UsersData

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from remote_api.operations import Operation, Operations

_ID = "5b0e2a9c" * 4
_PASSWORD, _NEW_PASSWORD = "correct horse battery staple", "a quiet gray instrument"

_ADA = Actor("ada", Role.ENGINEER, 1, "api", "192.0.2.17", "mes-42")
_GRACE = UserAccount(4, "grace", Role.OPERATOR, True, AT, failed_count=5, locked_until=AT)
_SESSION = Session("c41d" * 8, 1, "api", "192.0.2.17", AT, AT, AT.replace(month=4))
_SITE_SETTING = SiteSetting("shifts", site_settings()["shifts"], ("06:00", "18:00"), "", AT, "ada")
_ENTRY = AuditEntry(512, AT, "Station 1", "ada", "api", "192.0.2.17", "mes-42", "signed_in", {}, HASH, "")

_CAP = ToolSpec(
    type="area", name="cap", roi=Circle(300, 170, 40), params=TOOLS["area"].params_type(), threshold_pct=90.0
)
_PROGRAM = Program("Bottle", tools=(_CAP,), master=HASH)
_LOOSER = replace(_PROGRAM, tools=(replace(_CAP, threshold_pct=85.0),))
_FIRST = VersionSummary(1, 1, _PROGRAM.version_hash, "Bottle", HASH, "ada", AT, "Program created", None)
_SECOND = replace(
    _FIRST,
    version_number=2,
    version_hash=_LOOSER.version_hash,
    reason="Too strict on matt caps",
    parent=_FIRST.version_hash,
)
_STORED = StoredVersion(_SECOND, _LOOSER, is_archived=False)
_LISTED = filled(
    ProgramSummary,
    _SECOND,
    id=1,
    created_at=AT,
    archived_at=None,
    description="Article 4711",
    lack=None,
    is_favorite=True,
    activated_at=AT,
    number=3,
)
_COMPARISON = Comparison(StoredVersion(_FIRST, _PROGRAM, is_archived=False), _STORED, changes(_PROGRAM, _LOOSER))

_MISSING = text("{number} missing, {count} of {taught} found", number=1, count=0, taught=1)
_RESULT = ToolResult(
    name="cap",
    type="area",
    judgement=ToolJudgement.NG,
    score_pct=12.4,
    threshold_pct=85.0,
    upper_limit_pct=None,
    roi=Circle(302.5, 168.0, 40.0),
    reason=_MISSING,
    amount_pct=12.4,
    defects=(Defect(270.0, 140.0, 64.0, 58.0, "missing"),),
    elapsed_ms=0.6,
)
_RECORD = InspectionRecord(
    judgement=Judgement.NG,
    reason=text("{tool}: {what} (score {score} %, limit {limit} %)", tool="cap", what=_MISSING, score=12.4, limit=85.0),
    program_name="Bottle",
    version_hash=_SECOND.version_hash,
    master=HASH,
    tools=(_RESULT,),
    pose=Pose(642.5, 358.0, 1.4, 1.0, 640.0, 360.0),
    pose_score_pct=97.8,
    elapsed_ms=6.1,
    frame_seq=88_123,
    captured_ns=81_734_512_345_678,
    id=_ID,
    station="Station 1",
    part=1042,
    part_id="SN000042",
    program_id=1,
    version_number=2,
    captured_at=AT,
    judged_at=AT,
    trigger=TriggerKind.SOFTWARE.value,
    trigger_seq=1042,
    stages_ms={"picture": 21.0, "inspect": 6.1, "commit": 4.2, "lines": 0.2},
)
_LABEL: dict[str, Any] = {
    "label": InspectionLabel.REAL_NG,
    "label_by": "anna",
    "label_at": AT,
    "reason_code": "scrap",
    "reason_code_by": "anna",
    "reason_code_at": AT,
}
_FALSE_CALL = StoredInspection(
    _RECORD, ImageState.STORED, label=InspectionLabel.FALSE_CALL, label_by="anna", label_at=AT
)
_READ = Reading("label", "010401234567890121SN000042", None, "")
_SUMMARY = filled(InspectionSummary, _RECORD, image_state=ImageState.STORED, readings=(_READ,), **_LABEL)

_MAINTENANCE = Maintenance("New lens, the conveyor is off", "grace", AT)
_COUNTERS = Counters(parts=1042, ok=1030, ng=12, since=AT)
_RUN = RunSnapshot(
    state=RunState.FAULT,
    program=ProgramRef(1, "Bottle", _SECOND.version_hash, 2),
    counters=_COUNTERS,
    recent=(_RECORD,),
    fault=Fault("CAMERA_TIMEOUT", alarms.NO_PICTURES, AT, recovers=True),
)
_STATUS = StationStatus(
    "Station 1",
    "Housings, left",
    False,
    _RUN,
    (alarms.ALARM,),
    "USB camera",
    "GPIO",
    text("Lamp on pin {pin}", pin=12),
    4812.5,
    33.3,
)

_KNOWN_NG = replace(_RECORD, challenge_expects=Judgement.NG)
_DUE = DueChallenge(text("Challenge due: a shift has begun."), AT, 1, 1, last=_KNOWN_NG)
_PASSED = ChallengeStatus(ChallengeSpec("shift"), None, AT + timedelta(hours=8), AT, "grace")
_HANDOVER = Handover(
    station="Station 1",
    display_name="Housings, left",
    is_simulated=False,
    shift=ShiftSpan(statistics.UNTIL - timedelta(hours=8), statistics.UNTIL),
    is_running=False,
    people=("ada", "grace"),
    total=statistics.COUNTED,
    programs=(ProgramCounts(1, "Bottle", statistics.COUNTED),),
    reasons=statistics.TOOLS.tools,
    stops=2,
    holds=1,
    alarms=(AlarmCount(alarms.ALARM.code, alarms.NO_PICTURES, 3, 131.25, AT),),
    notes=(ShiftNote("Feeder 2 jams now and then", "grace", AT),),
)

_SETTINGS = CameraSpec(exposure_us=4200.0, gain_db=0.0, focus_pct=50.0, light_pct=80.0)
_CONTROLS: Mapping[str, Control] = {
    "exposure_us": Control(10.0, 1_000_000.0, 1.0, 4200.0),
    "brightness_mode": Control(value="normal", options=("normal", "hdr", "high_gain")),
}
_FOUND = SearchResult(
    _SETTINGS,
    Outcome.BETTER,
    text("Better: the picture now scores {after} % instead of {before} %.", after=97, before=64),
)

_CAP_SENT = {name: tool_to_json(_CAP)[name] for name in ("type", "name", "roi", "threshold_pct")}

REQUESTS: Mapping[str, Any] = {
    "login": {"username": _ADA.username, "password": _PASSWORD},
    "refresh": {"refresh_token": "m3Xk…"},
    "logout": {},
    "change_password": {"old_password": _PASSWORD, "new_password": _NEW_PASSWORD},
    "create_user": {"username": _GRACE.username, "password": _NEW_PASSWORD, "role": _GRACE.role.value},
    "update_user": {"role": Role.ENGINEER.value},
    "reset_password": {"password": _NEW_PASSWORD},
    "begin_maintenance": {"reason": _MAINTENANCE.reason},
    "trigger": {"wait": True},
    "judge_challenge_part": {"expects": Judgement.NG.value},
    "add_shift_note": {"note": _HANDOVER.notes[0].note},
    "label_inspection": {"label": InspectionLabel.FALSE_CALL.value},
    "set_reason_code": {"reason_code": "scrap"},
    "calibrate": calibration.REQUEST,
    "create_program": {"name": _PROGRAM.name, "judgement": _PROGRAM.judgement, "tools": [_CAP_SENT]},
    "set_favorite": {"is_favorite": True},
    "set_number": {"number": 3},
    "send_alarm_test": {"receiver": alarms.RECEIVER.address},
    "verify_backup": {"passphrase": "four words of your own"},
    "clean_up": {"bytes": 5_000_000_000},
    "change_settings": {"shifts": ["06:00", "18:00"], "bright_ok": True},
    "update_program": {"tools": [_CAP_SENT | {"threshold_pct": 85.0}], "reason": _SECOND.reason},
    "roll_back": {"version_hash": _FIRST.version_hash},
    "activate": {},
    "copy": {"name": "Bottle, left side"},
    "try_settings": _SETTINGS.to_json(),
    "unlock_outputs": {"password": _PASSWORD},
    "force_output": {"output": 1, "is_high": True},
    "check_outputs": {"pulse_ms": 200},
    "optimize": CameraSpec(test_pattern="Gasket").to_json(),
}
"""Example JSON body of each operation that takes one, by operation id."""

ANSWERS: Mapping[type | None, Any] = {
    None: None,
    TokensData: TokensData.of(Tokens("eyJhbGciOiJIUzI1NiIs….….…", "m3Xk…", 900), _ADA),
    MeData: MeData.of(_ADA),
    SessionsData: SessionsData((SessionData.of(_SESSION),)),
    UserData: UserData.of(_GRACE),
    UsersData: UsersData.of([_GRACE]),
    StatusData: {**json_of(StatusEventData.of(_STATUS)), "last_result": _RECORD.to_json()},
    ChallengeData: ChallengeData.of(replace(_PASSED, due=_DUE, next_due_at=None)),
    JudgedChallengePartData: challenge_part_json(_KNOWN_NG, _PASSED),
    StateData: StateData(RunState.READY),
    MaintenanceData: MaintenanceData.of(_MAINTENANCE),
    CountersData: CountersData.of(Counters(since=AT)),
    InspectionData: inspection_json(StoredInspection(_RECORD, ImageState.STORED, **_LABEL)),
    LabeledInspectionData: labeled_json(_FALSE_CALL, Labeled(is_proposed=True)),
    InspectionsData: InspectionsData.of(Page((_SUMMARY,), "WyIyMDI2…")),
    **statistics.ANSWERS,
    ToolDescriptionsData: ToolDescriptionsData(tuple(describe_tools()[:1])),
    ProgramsData: ProgramsData((ProgramSummaryData.of(_LISTED, active_id=1),)),
    StoredProgramData: StoredProgramData.of(_STORED),
    SamplePictureData: SamplePictureData("b" * 64, 1280, 720),
    VersionsData: VersionsData((_SECOND, _FIRST)),
    ChangesData: ChangesData.of(_COMPARISON),
    CameraData: CameraData.of(_STATUS, None, _CONTROLS),
    CameraSettingsData: CameraSettingsData(_SETTINGS, is_trial=False),
    StoredCalibrationData: calibration.example(AT),
    ConnectedCamerasData: ConnectedCamerasData(
        (
            ConnectedCameraData(
                "usb",
                "usb-Vimicro_Inspector_8F5B3C4F-video-index0",
                "Vimicro Inspector",
                (PixelFormatData("MJPG", ("1280 × 720", "1920 × 1080")), PixelFormatData("YUYV", ("640 × 480",))),
                "",
            ),
        )
    ),
    OptimizedData: OptimizedData.of(_FOUND),
    **lines.ANSWERS,
    HandoverData: HandoverData.of(_HANDOVER),
    ShiftNoteData: ShiftNoteData.of(_HANDOVER.notes[0]),
    **alarms.ANSWERS,
    StationsData: StationsData((StationData("Station 1", is_this=True), StationData("Station 2", is_this=False))),
    AuditData: AuditData((AuditEntryData.of(replace(_ENTRY, hash=_ENTRY.computed_hash())),), None),
    AuditCheck: AuditCheck(True, 512, text("The audit log is whole: {entries} entries.", entries=512)),
    **backups.ANSWERS,
    SiteSettingsData: SiteSettingsData((SiteSettingData.of(_SITE_SETTING),)),
    **storage.ANSWERS,
    **advice.ANSWERS,
    ConfigData: ConfigData.of(Settings.of(data_dir=Path())),
    LiveData: LiveData(),
    ReadyData: ReadyData(),
    HealthData: HealthData(
        ready=False,
        components=(ComponentData.of(Component("camera", False, alarms.NO_PICTURES)),),
        version=package_version(),
        content_sha256=HASH,
        uptime_s=86_400.0,
        cpu_pct=21.5,
        memory_mb=240.0,
    ),
}
"""Example of each dataclass of answer data; None: no data."""

OTHERWISE: Mapping[str, Any] = {
    "create_user": UserData.of(replace(_GRACE, last_login_at=None)),
    "stop": StateData(RunState.STOPPED),
    "end_maintenance": StateData(RunState.STOPPED),
    "trigger": inspection_json(StoredInspection(_RECORD, ImageState.PENDING)),
    "create_program": StoredProgramData.of(_COMPARISON.before),
    "try_settings": CameraSettingsData(_SETTINGS, is_trial=True),
    "unlock_outputs": replace(lines.LINES, guard=GuardData(_ADA.username, 30.0)),
    "force_output": replace(
        lines.LINES,
        guard=GuardData(_ADA.username, 30.0),
        items=(replace(lines.LINES.items[0], is_high=True, is_forced=True), *lines.LINES.items[1:]),
    ),
}
"""By operation id, the example of an operation if it differs from that of its dataclass."""


def add_examples(document: dict[str, Any], resources: Iterable[Operations]) -> None:
    """Add the examples to the OpenAPI document of these resources."""
    declared = {
        name.rpartition(".")[2]: operation for resource in resources for name, operation in resource.declared.items()
    }
    for methods in document["paths"].values():
        for method, operation in methods.items():
            if method != "parameters":
                _add_examples(operation, declared[operation["operationId"]])


def _add_examples(operation: dict[str, Any], declared: Operation) -> None:
    name = operation["operationId"]
    if name in REQUESTS:
        operation["requestBody"]["content"]["application/json"]["examples"] = {"request": {"value": REQUESTS[name]}}
    media = operation["responses"][min(operation["responses"], key=int)]["content"].get("application/json", {})
    if "$ref" in media.get("schema", {}):
        data = OTHERWISE.get(name, ANSWERS.get(declared.data))
        envelope = {"success": True, "data": json_of(data), "message": declared.message}
        media["examples"] = {"answer": {"value": envelope}}
