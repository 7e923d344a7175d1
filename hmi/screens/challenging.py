"""The challenge in words: which known part to place, and whether it was judged right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.inspection.result import Judgement
from core.running.state import RunSnapshot, RunState
from hmi.i18n import tr, tr_text
from hmi.widgets.verdict import Mood, Saying

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord
    from core.running.challenge_due import DueChallenge
    from hmi.screens.base import Panel


def challenge_of(run: RunSnapshot) -> DueChallenge | None:
    """The challenge that is going on; None: the production, or nothing at all."""
    return run.challenge if run.state in (RunState.CHALLENGE, RunState.INSPECTING) else None


def judge_word(expects: Judgement) -> str:
    """The button that judges a known part."""
    return tr("Judge OK part") if expects is Judgement.OK else tr("Judge NG part")


def part_word(expects: Judgement) -> str:
    """What a challenge part is called in lists and captions."""
    return tr("challenge, known OK part") if expects is Judgement.OK else tr("challenge, known NG part")


def judge_known_part(panel: Panel, due: DueChallenge) -> None:
    """Judge the part that lies there as the one that is to be placed now."""

    def say_passed() -> None:
        if panel.station.status().run.challenge is None:
            panel.toast(tr("Challenge passed: the line goes on."))

    panel.act(lambda actor: panel.station.challenges.judge(actor, due.expects), say_passed)


def saying_of_challenge(due: DueChallenge) -> Saying:
    """The verdict card: what to place now, and right or wrong once a part was judged."""
    if due.last is None:
        return Saying(Mood.CHALLENGE, tr("CHALLENGE"), _to_place(due), tr_text(due.why))
    if due.last.is_right:
        return Saying(Mood.RIGHT, tr("RIGHT"), _verdict(due.last), _to_place(due))
    return Saying(Mood.WRONG, tr("WRONG"), _verdict(due.last), f"{tr('Begin again.')} {_to_place(due)}")


def _to_place(due: DueChallenge) -> str:
    is_ok = due.expects is Judgement.OK
    words = tr("Place a known OK part, then touch “Judge OK part”.")
    if not is_ok:
        words = tr("Place a known NG part, then touch “Judge NG part”.")
    number, of = (due.ok_right + 1, due.ok_parts) if is_ok else (min(due.ng_right + 1, due.ng_parts), due.ng_parts)
    return words if of == 1 else f"{words} ({number}/{of})"


def _verdict(part: InspectionRecord) -> str:
    """As a sentence; with the reason where a known OK part was not judged OK, and where nothing was judged."""
    if part.challenge_expects is Judgement.OK:
        said = {
            Judgement.OK: tr("The known OK part was judged OK."),
            Judgement.NG: tr("The known OK part was judged NG."),
            Judgement.FAULT: tr("The known OK part could not be judged."),
        }
    else:
        said = {
            Judgement.OK: tr("The known NG part was judged OK."),
            Judgement.NG: tr("The known NG part was judged NG."),
            Judgement.FAULT: tr("The known NG part could not be judged."),
        }
    has_reason = not part.is_right and part.reason is not None
    return f"{said[part.judgement]} {tr_text(part.reason)}" if has_reason else said[part.judgement]
