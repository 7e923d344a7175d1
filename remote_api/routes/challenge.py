"""The challenge: what the active program demands, what is due, and the judging of known OK and NG parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from core.access.roles import Permission
from core.inspection.program import ChallengeSpec
from core.inspection.result import Judgement
from core.text import Text
from remote_api.answer_data import Count, filled, json_of
from remote_api.authorization import actor, station
from remote_api.operations import LimitClass, Operations
from remote_api.request_schemas.inspections import ChallengePartSchema
from remote_api.routes.inspections import InspectionRecordData

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord
    from core.running.challenge_due import DueChallenge
    from core.running.challenges import ChallengeStatus

resource = Operations("Challenge", "Known OK and NG parts, before production is judged.")


@dataclass(frozen=True)
class DueChallengeData:
    """A challenge that must be passed before production is judged: by one series in which every part is judged right.

    Attributes:
        why: why it is due.
        expects: what the next part should be known to be.
        ok_parts, ng_parts: how many known parts of each kind must be judged right.
        ok_right, ng_right: how many have been, in the present series.
        last_part: id of the challenge part that was judged last; null before the first.
        last_is_right: whether that part was judged right; null before the first.
    """

    why: Text
    since: datetime
    expects: Judgement
    ok_parts: Count
    ng_parts: Count
    ok_right: Count
    ng_right: Count
    last_part: str | None
    last_is_right: bool | None

    @classmethod
    def of(cls, due: DueChallenge) -> DueChallengeData:
        last = due.last
        return filled(
            cls,
            due,
            last_part=None if last is None else last.id,
            last_is_right=None if last is None else last.is_right,
        )


@dataclass(frozen=True)
class ChallengeData:
    """What the active program demands, and how it stands.

    Attributes:
        is_demanded: whether the active program demands challenges at all; one may be started even if not.
        demands: what it demands; null without an active program.
        due: null when none is due.
        next_due_at: when the next one falls due; null when one is due, or none is demanded.
        passed_at, passed_by: of the challenge that this version passed last on this station; null for none.
        started_by: who has started the one that is due; null where the program itself demands it, or none is due.
    """

    is_demanded: bool
    demands: ChallengeSpec | None
    due: DueChallengeData | None
    next_due_at: datetime | None
    passed_at: datetime | None
    passed_by: str | None
    started_by: str | None

    @classmethod
    def of(cls, status: ChallengeStatus) -> ChallengeData:
        return filled(
            cls,
            status,
            is_demanded=status.spec is not None and status.spec.is_demanded,
            demands=status.spec,
            due=None if status.due is None else DueChallengeData.of(status.due),
        )


@dataclass(frozen=True)
class JudgedChallengePartData:
    """One challenge part judged.

    Attributes:
        is_right: it was judged as it is known to be; a FAULT never is.
        challenge: how the challenge stands now; once it is passed, nothing is due.
    """

    is_right: bool
    inspection: InspectionRecordData
    challenge: ChallengeData


def challenge_part_json(result: InspectionRecord, status: ChallengeStatus) -> dict[str, Any]:
    """`JudgedChallengePartData` of a record, whose own JSON is what was stored."""
    challenge = json_of(ChallengeData.of(status))
    return {"is_right": result.is_right, "inspection": result.to_json(), "challenge": challenge}


@resource.operation("GET", "/challenge", needs=Permission.VIEW, data=ChallengeData)
def challenge() -> ChallengeData:
    """What the active program demands, what is due, and what was passed last.

    The parts themselves: `GET /inspections?is_challenge=true`.
    """
    return ChallengeData.of(station().challenges.status())


@resource.operation(
    "POST", "/challenge", needs=Permission.RUN, data=ChallengeData, message="A challenge is due.", errors=(409,)
)
def start_challenge() -> ChallengeData:
    """Make a challenge of the active program due now, also where it demands none.

    The part under way is finished, then production waits until known parts are judged right. A stop, a restart or
    another program does not end it. 409 without an active program, and while a challenge is due.
    """
    station().challenges.start(actor())
    return ChallengeData.of(station().challenges.status())


@resource.operation(
    "DELETE", "/challenge", needs=Permission.RUN, data=ChallengeData, message="It is withdrawn.", errors=(409,)
)
def withdraw_challenge() -> ChallengeData:
    """Withdraw the challenge that was started by `POST /challenge` or at the panel; one that is demanded stays due.

    One's own needs an operator, that of somebody else an engineer. 409 where nobody has started one, and while a
    challenge part is being judged.
    """
    station().challenges.withdraw(actor())
    return ChallengeData.of(station().challenges.status())


@resource.operation(
    "POST",
    "/challenge/parts",
    needs=Permission.RUN,
    body=ChallengePartSchema,
    data=JudgedChallengePartData,
    message="Judged.",
    errors=(409,),
    limit=LimitClass.TRIGGER,
)
def judge_challenge_part(body: dict[str, Any]) -> dict[str, Any]:
    """Judge the known part that lies there.

    No result line tells its verdict, and nothing counts it. 409 unless the state is CHALLENGE. A part that is not
    judged right begins the series anew; the last right one ends the challenge, and the line goes on.
    """
    result = station().challenges.judge(actor(), Judgement(body["expects"]))
    return challenge_part_json(result, station().challenges.status())
