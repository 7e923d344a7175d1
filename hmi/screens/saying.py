"""What the verdict card says, on Run and in the top bar of every other screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.alarms.catalog import remedy_of
from core.inspection.result import Judged, Judgement
from core.running.state import RunState
from core.text import shown_pct
from hmi.i18n import ago, count, decimal, tr, tr_text
from hmi.screens.base import trouble_of
from hmi.screens.maintaining import saying_of_maintenance
from hmi.widgets.state_chip import Shown
from hmi.widgets.verdict import Mood, Saying

if TYPE_CHECKING:
    from core.station import StationStatus


def saying_of(status: StationStatus, *, has_lines: bool = True) -> Saying:
    """The verdict card for a status. Never OK unless the last part was judged OK and the station is running."""
    run = status.run
    if run.state is RunState.FAULT:
        safe = tr("Outputs are safe.") if has_lines else ""
        helps = tr_text(remedy_of(run.fault).text) if run.fault is not None else ""
        return Saying(
            Mood.FAULT, tr("FAULT"), tr_text(run.fault.text) if run.fault else "", " ".join(filter(None, (safe, helps)))
        )
    if run.maintenance is not None:
        return saying_of_maintenance(run.maintenance, has_lines=has_lines)
    if run.state is RunState.STOPPED:
        detail = tr("Choose a program first.") if run.program is None else tr("No part is inspected.")
        return Saying(Mood.STOPPED, tr("STOPPED"), trouble_of(status), detail)
    last = run.last
    if run.state is RunState.HELD and run.hold is not None:
        shown = saying_of_result(last) if last is not None else Saying(Mood.QUIET, tr("HELD"))
        return replace(shown, detail=tr("Held: {why} Look at it, then go on.", why=tr_text(run.hold)))
    if run.state is RunState.CHALLENGE and run.challenge is not None:
        return Saying(Mood.CHALLENGE, tr("CHALLENGE"), tr_text(run.challenge.why))
    if run.state is RunState.SELECTING:
        return Saying(Mood.QUIET, tr("NOT READY"), tr("The machine changes the program."))
    if last is None:
        trouble = trouble_of(status)
        if trouble:
            return Saying(Mood.QUIET, tr("NOT READY"), trouble)
        return Saying(Mood.QUIET, tr("READY", "state"), "", tr("Waiting for the first part."))
    return saying_of_result(last)


def shown_of(status: StationStatus, *, has_verdict: bool) -> Shown | None:
    """The state in the top bar: verdict, part, and whether the station takes the next one.

    Args:
        has_verdict: the screen itself says the verdict; then only READY and its like are left to say, or nothing.
    """
    run = status.run
    ready = tr("NOT READY") if trouble_of(status) else tr("READY")
    words = {RunState.READY: ready, RunState.INSPECTING: tr("BUSY"), RunState.HELD: tr("HELD")}
    among = (ready, tr("BUSY"))
    if has_verdict:
        return Shown(Mood.QUIET, words[run.state], among=among) if run.state in words else None
    saying = saying_of(status)
    if run.last is None or saying.mood not in (Mood.OK, Mood.NG):
        return Shown(saying.mood, saying.word)
    number = count(run.last.part)
    state = words.get(run.state, "")
    return Shown(saying.mood, saying.word, tr("Part {part}", part=number), number, state, among=among)


def flow_of(status: StationStatus) -> tuple[str, ...]:
    """How fast parts come, or for how long none has come; the longest wording first, for the widest place.

    Empty where the station does not wait for a part.
    """
    run = status.run
    if run.state not in (RunState.READY, RunState.INSPECTING) or run.challenge is not None or trouble_of(status):
        return ()
    if run.state is RunState.READY and status.stands_still:
        if status.waited_s is None:
            return (tr("Waiting for a part"),)
        when = ago(status.waited_s)
        return (
            tr("Waiting for a part · last trigger {time} ago", time=when),
            tr("Last trigger {time} ago", time=when),
        )
    if run.last is None:
        return ()
    ms, rate = decimal(run.last.elapsed_ms, 1), status.parts_per_minute
    if rate is None:
        return (tr("cycle {ms} ms", ms=ms),)
    parts = decimal(rate, 0 if rate >= 9.95 else 1)
    return (
        tr("{parts} parts/min · cycle {ms} ms", parts=parts, ms=ms),
        tr("{parts}/min · {ms} ms", parts=parts, ms=ms),
    )


def saying_of_result(result: Judged) -> Saying:
    """The verdict card for a result: the tool that failed, the reason, score and limit."""
    if result.judgement is Judgement.OK:
        judged = sum(not tool.report_only for tool in result.tools)
        detail = tr("All {count} tools within limits", count=judged) if judged > 1 else tr("Within limits")
        return Saying(Mood.OK, "OK", "", f"{detail}\n{decimal(result.elapsed_ms, 1)} ms")
    if result.judgement is Judgement.FAULT:
        return Saying(Mood.FAULT, tr("FAULT"), tr_text(result.reason))
    failed = [tool for tool in result.failed_tools if not tool.report_only]
    if not failed or failed[0].reason is None:
        return Saying(Mood.NG, "NG", tr_text(result.reason))
    first = failed[0]
    detail = ""
    if first.score_pct is not None:
        detail = tr("Score {score} %, limit {limit} %", score=shown_pct(first.score_pct), limit=first.threshold_pct)
    if len(failed) > 1:
        more = len(failed) - 1
        detail += " · " + (tr("1 more tool is NG") if more == 1 else tr("{count} more tools are NG", count=more))
    return Saying(Mood.NG, "NG", f"{first.name}: {tr_text(first.reason)}", detail)
