"""Values of the stored inspections: what may be asked for, and what a row says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from core.inspection.result import InspectionRecord, Judgement
from core.text import Text

MAX_READ_TEXT = 200
"""Characters of a read text by which the history can be searched."""


class ImageState(Enum):
    """What became of a result's picture.

    PENDING: on its way through the spool. DROPPED: it could not be stored, the station died first, or its file is gone.
    CLEARED: it was removed to make room, or because its time was over. NONE: there never was one, as of a FAULT without
    a frame.
    """

    PENDING = "pending"
    STORED = "stored"
    DROPPED = "dropped"
    CLEARED = "cleared"
    NONE = "none"


class InspectionLabel(Enum):
    """What a person says afterwards about a part.

    REAL_NG: it is NG. FALSE_CALL: it is OK. MISSED: it is NG, and was judged OK.
    """

    REAL_NG = "real_ng"
    FALSE_CALL = "false_call"
    MISSED = "missed"


LABELS_FOR = {
    Judgement.OK: (InspectionLabel.MISSED,),
    Judgement.NG: (InspectionLabel.REAL_NG, InspectionLabel.FALSE_CALL),
    Judgement.FAULT: (),
}
"""What is worth saying about each judgement."""


@dataclass(frozen=True)
class InspectionFilter:
    """Which inspections are meant. None is: any.

    Attributes:
        program: the program's id.
        version_hash: content hash of the version that judged.
        since, until: the time of judging; `since` is included, `until` is not.
        tool: name of a tool that was NG.
        part: the station's number of the part.
        read_text: what a tool has read, a GS1 field of it, or the part id begins so, as it is shown: control characters
            by name, such as <GS>; spaces and the case of A to Z do not count.
        part_id: what identifies the part, all of it; compared likewise.
        station: name of the station that judged.
        is_challenge: only challenge parts, or none of them.
    """

    judgement: Judgement | None = None
    program: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    version_hash: str | None = None
    tool: str | None = None
    part: int | None = None
    label: InspectionLabel | None = None
    reason_code: str | None = None
    is_simulated: bool | None = None
    is_challenge: bool | None = None
    station: str | None = None
    read_text: str | None = None
    part_id: str | None = None


@dataclass(frozen=True)
class Reading:
    """What one tool has read or measured; `text`, `value` and `unit` as in `ToolResult`."""

    tool: str
    text: str | None
    value: float | None
    unit: str


@dataclass(frozen=True)
class InspectionSummary:
    """One line of the history.

    Attributes:
        trigger: None where the record is damaged.
        label_by, label_at: who gave the label, and when; None without a label.
        reason_code: the site's own code for what an NG part is or becomes; with `…_by` and `…_at` as for the label.
        challenge_expects, part_id: as in `InspectionRecord`.
        readings: of the tools that have read or measured something, in their order.
    """

    id: str
    station: str
    part: int
    judgement: Judgement
    reason: Text | None
    program_id: int | None
    program_name: str
    version_hash: str
    version_number: int
    captured_at: datetime | None
    judged_at: datetime
    trigger: str | None
    elapsed_ms: float
    is_simulated: bool
    image_state: ImageState
    label: InspectionLabel | None
    label_by: str | None
    label_at: datetime | None
    reason_code: str | None
    reason_code_by: str | None
    reason_code_at: datetime | None
    challenge_expects: Judgement | None = None
    part_id: str | None = None
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True)
class StoredInspection:
    """A result as it was stored, and what became of it since.

    Attributes:
        image_name: for `ImageFiles`; None: no picture.
        label_by, label_at: who gave the label, and when; None without a label.
        reason_code, reason_code_by, reason_code_at: as in `InspectionSummary`.
    """

    result: InspectionRecord
    image_state: ImageState
    image_name: str | None = None
    label: InspectionLabel | None = None
    label_by: str | None = None
    label_at: datetime | None = None
    reason_code: str | None = None
    reason_code_by: str | None = None
    reason_code_at: datetime | None = None


@dataclass(frozen=True)
class Activity:
    """How a program has done lately: its newest parts, `ACTIVITY_PARTS` at most. `yield_pct` leaves faults out.

    Challenge parts are no parts of the production.
    """

    parts: int
    ok: int
    ng: int
    faults: int
    last_judged_at: datetime | None

    @property
    def yield_pct(self) -> float | None:
        judged = self.ok + self.ng
        return 100 * self.ok / judged if judged else None
