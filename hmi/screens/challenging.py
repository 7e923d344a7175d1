"""The challenge at the panel: started by hand, which known part to place, and whether it was judged right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.inspection.result import Judgement
from core.running.challenges import to_withdraw
from core.running.state import RunSnapshot, RunState
from hmi.i18n import date_time, tr, tr_text
from hmi.widgets.pick_list import PickRow
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
    program = panel.station.status().run.program

    def say_passed() -> None:
        run = panel.station.status().run
        # It may also be none because somebody stopped the line or changed the program meanwhile.
        if run.challenge is None and run.program == program and not run.state.is_off:
            panel.toast(tr("Challenge passed: the line goes on."))

    panel.act(lambda actor: panel.station.challenges.judge(actor, due.expects), say_passed)


def ask_challenge(panel: Panel) -> None:
    """Ask whether production may wait; then start a challenge."""
    panel.ask(
        tr("Start a challenge?"),
        tr("The part under way is finished, then production waits until known OK and NG parts were judged right."),
        (tr("Cancel"), tr("Start the challenge")),
        lambda number: panel.act(panel.station.challenges.start) if number else None,
    )


def withdraw_challenge(panel: Panel) -> None:
    panel.act(panel.station.challenges.withdraw, lambda: panel.toast(tr("The challenge is withdrawn.")))


def challenge_row(panel: Panel) -> PickRow:
    """Starts a challenge of the active program, and says which was the last and when the next one falls due.

    Once somebody has started one, it is the row that withdraws it.
    """
    status, actor = panel.station.challenges.status(), panel.session.actor
    by = status.started_by
    needed = Permission.RUN if by is None or actor is None else to_withdraw(by, actor.username)
    why = "" if panel.session.may(needed) else tr("needs {role}", role=tr(needed.least.title))
    if by is not None:
        note = why or tr("{who} has started one; production waits.", who=by)
        return PickRow("withdraw_challenge", tr("Withdraw the challenge"), note, "undo", is_open=not why)
    if status.due is not None:
        why = tr("A challenge is due already.")
    last = tr("None passed yet.")
    if status.passed_at is not None:
        last = tr("Passed by {who}, {when}.", who=status.passed_by, when=date_time(status.passed_at))
    following = "" if status.next_due_at is None else tr("Next: {when}.", when=date_time(status.next_due_at))
    note = why or " ".join(filter(None, (last, following)))
    return PickRow("challenge", tr("Challenge now"), note, "try", is_open=not why)


def saying_of_challenge(due: DueChallenge) -> Saying:
    """The verdict card: what to place now, and right or wrong once a part was judged."""
    if due.last is None:
        how = tr("Place a known OK part, then touch “Judge OK part”.")
        if due.expects is Judgement.NG:
            how = tr("Place a known NG part, then touch “Judge NG part”.")
        return Saying(Mood.CHALLENGE, tr("CHALLENGE"), how + _number(due), tr_text(due.why))
    place = tr("Place a known OK part.") if due.expects is Judgement.OK else tr("Place a known NG part.")
    place += _number(due)
    if due.last.is_right:
        return Saying(Mood.RIGHT, tr("RIGHT"), _verdict(due.last), place)
    return Saying(Mood.WRONG, tr("WRONG"), _verdict(due.last), f"{tr('Begin again.')} {place}")


def _number(due: DueChallenge) -> str:
    """Which of several parts of its kind it is."""
    done, of = (due.ok_right, due.ok_parts) if due.expects is Judgement.OK else (due.ng_right, due.ng_parts)
    return "" if of == 1 else f" ({min(done + 1, of)}/{of})"


def _verdict(part: InspectionRecord) -> str:
    """As a sentence, without the reason: the tools and the picture show that of an NG, the alarm that of a FAULT."""
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
    return said[part.judgement]
