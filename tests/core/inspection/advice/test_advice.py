"""Advice: what is proposed from samples holds on these samples, and what they cannot tell is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidImageError
from core.inspection import editing
from core.inspection.advice.advice import Advice, advise
from core.inspection.advice.trials import Given
from core.inspection.frame import Frame
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.loosening import Loosening
from core.inspection.program import Program, ProgramSample, SampleKind
from core.inspection.result import Judgement
from core.inspection.tools import TOOLS
from core.simulation.parts import master as flawless
from core.simulation.parts import render_part
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from core.inspection.frame import Image
    from core.inspection.learning import Step
    from core.inspection.proposal import JudgedSample, Proposal

TITLES = {kind.type: kind.title for kind in TOOLS.values()}
BORE = {"type": "area", "name": "bore", "roi": {"shape": "circle", "cx": 60, "cy": 60, "radius": 22}}


def plate(*, bore: int = 14, spot: int = 0, seed: int = 0, shift: int = 0) -> Image:
    """A bright plate on dark ground with a dark bore; a spot at its right; noise, and the whole moved to the right."""
    image = np.full((120, 200, 3), 40, np.uint8)
    cv2.rectangle(image, (20 + shift, 20), (180 + shift, 100), (190, 190, 190), -1)
    cv2.rectangle(image, (150 + shift, 30), (170 + shift, 50), (120, 120, 120), -1)
    cv2.circle(image, (60 + shift, 60), bore, (60, 60, 60), -1)
    if spot:
        cv2.circle(image, (130 + shift, 70), spot, (90, 90, 90), -1)
    noise = np.random.default_rng(seed).normal(0, 2, image.shape)
    return np.clip(image + noise, 0, 255).astype(np.uint8)


GOOD = {f"ok{n}": plate(bore=14 + n % 2, seed=10 + n) for n in range(5)}


def advised(
    good: Mapping[str, Image],
    bad: Mapping[str, Image],
    tools: Iterable[Mapping[str, object]] = (),
    master: Image | None = None,
    step: Step = lambda _done: None,
    rule: str = "all",
) -> tuple[Advice, Program, Given]:
    master = plate() if master is None else master
    named = {
        ProgramSample(content_hash(image), SampleKind.OK if name in good else SampleKind.NG): name
        for name, image in {**good, **bad}.items()
    }
    start = Program.from_json({"name": "demo", "tools": list(tools), "judgement": rule})
    program = replace(start, master=content_hash(master), samples=tuple(named))
    given = Given(master, {content_hash(image): image for image in {**good, **bad}.values()}, named)
    return advise(program, given, TITLES, step), program, given


def judgements(program: Program, given: Given, *pictures: Image) -> list[Judgement]:
    inspector = Inspector(program, given.master, given.pictures)
    return [inspector.inspect(Frame(0, 0, picture)).judgement for picture in pictures]


@pytest.fixture
def few_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only two kinds of tool are tried: what is said of them would be said of any."""
    for kind in TOOLS.values():
        if kind.type not in ("area", "color_area"):
            monkeypatch.setattr(kind, "tried_with", ())


def test_from_a_master_and_rendered_samples_alone_a_program_is_proposed_that_judges_them_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for kind in TOOLS.values():
        if kind.type not in ("area", "outline"):
            monkeypatch.setattr(kind, "tried_with", ())

    def small(image: Image) -> Image:
        return np.asarray(cv2.resize(image, (320, 180), interpolation=cv2.INTER_AREA))

    def part(number: int, defect: str | None = None) -> Image:
        limits = {"defect_pct": 0, "shift_px": 8, "turn_deg": 2, "light_pct": 5}
        return small(render_part("Gasket", 3, number, defect=defect, **limits)[0])

    good = {f"ok{n}": part(n) for n in range(4)}
    bad = {defect: part(20 + n, defect) for n, defect in enumerate(("filled_hole", "extra_blob"))}
    advice, program, given = advised(good, bad, master=small(flawless("Gasket")))
    assert advice.proposal.caught == 2
    assert not advice.remains
    assert all(not tool.false and tool.before is None for tool in advice.tools)
    assert {name for tool in advice.tools for name in tool.added} == {"filled_hole", "extra_blob"}
    whole = advice.applied_to(program)
    assert judgements(whole, given, given.master, *good.values()) == [Judgement.OK] * 5
    assert judgements(whole, given, *bad.values()) == [Judgement.NG] * 2


@pytest.mark.usefixtures("few_kinds")
def test_each_row_says_what_the_tool_catches_alone_and_beside_those_before_it() -> None:
    bad = {"no bore": plate(bore=1, seed=1), "spot": plate(spot=9, seed=2), "both": plate(bore=1, spot=9, seed=3)}
    advice, program, _ = advised(GOOD, bad, [{**BORE, "params": {"target": "dark"}}])
    bore, *new = advice.tools
    assert (bore.before, bore.text, bore.is_change) == (program.tools[0], None, False)
    assert set(bore.alone) == set(bore.added) == {"no bore", "both"}
    assert [tool.added for tool in new] == [("spot",)]
    assert "both" in new[0].alone
    assert "catches spot" in str(new[0].text)
    assert "one sample only" in str(new[0].text)


@pytest.mark.usefixtures("few_kinds")
def test_a_limit_that_rejects_good_samples_is_named_with_the_one_that_does_not() -> None:
    strict = {**BORE, "params": {"target": "dark"}, "threshold_pct": 99.5}
    advice, program, given = advised(GOOD, {"no bore": plate(bore=1, seed=1)}, [strict])
    (bore,) = advice.changes
    assert str(bore.text).startswith("bore rejects ok1, ok3. With a limit of ")
    assert judgements(bore.applied_to(program), given, *GOOD.values()) == [Judgement.OK] * 5
    assert advice.proposal.caught == 1


@pytest.mark.usefixtures("few_kinds")
def test_a_bad_sample_that_looks_like_the_good_ones_is_said_to_be_inseparable() -> None:
    advice, program, _ = advised(GOOD, {"twin": plate(bore=14, seed=99)})
    assert not advice.changes
    assert advice.applied_to(program) == program
    assert str(advice.remains[0]).startswith("twin: no tool tells it from the good parts. Nearest comes ")


@pytest.mark.usefixtures("few_kinds")
def test_too_few_samples_are_said_to_tell_nothing() -> None:
    bad = {"no bore": plate(bore=1, seed=1)}
    two, _, _ = advised({name: GOOD[name] for name in ("ok0", "ok1")}, bad)
    assert not two.changes
    assert str(two.notes[0]).startswith("2 OK samples are too few")
    alone, _, _ = advised(GOOD, {})
    assert not alone.changes
    assert str(alone.notes[0]).startswith("Without NG samples nothing tells")


@pytest.mark.usefixtures("few_kinds")
def test_parts_that_lie_differently_are_found_first() -> None:
    good = {name: plate(seed=n, shift=4 * n) for n, name in enumerate(GOOD)}
    advice, _, _ = advised(good, {"spot": plate(spot=9, seed=7, shift=6)})
    assert advice.tools[0].tool.type == "position_adjust"
    assert str(advice.tools[0].text).startswith("Good parts lie up to 16")
    assert advice.proposal.caught == 1


@pytest.mark.usefixtures("few_kinds")
def test_a_tool_is_put_into_the_draft_once_even_if_the_draft_has_changed() -> None:
    advice, program, _ = advised(GOOD, {"no bore": plate(bore=1, seed=1)})
    (tool,) = advice.changes
    once = tool.applied_to(program)
    assert tool.is_in(once)
    assert not tool.is_in(program)
    assert tool.applied_to(once) == once
    taken = editing.with_tool(program, replace(editing.new_tool(program, "area", tool.tool.roi, tool.tool.name)))
    assert len(tool.applied_to(taken).tools) == 2, "under another name"


@pytest.mark.usefixtures("few_kinds")
def test_whatever_stops_the_search_ends_it() -> None:
    class StoppedError(Exception):
        pass

    def stop(done: float) -> None:
        if done > 0.5:
            raise StoppedError

    with pytest.raises(StoppedError):
        advised(GOOD, {"spot": plate(spot=9)}, step=stop)

    seen: list[float] = []

    def stop_at_once(done: float) -> None:
        seen.append(done)
        raise StoppedError

    with pytest.raises(StoppedError):  # not even the pictures are read to the end
        advised(GOOD, {"small": plate()[:100]}, step=stop_at_once)
    assert seen == [0.0]


@pytest.mark.usefixtures("few_kinds")
def test_the_limit_that_goes_with_another_parameter_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def looser(best: Proposal, *_: object, **__: object) -> tuple[Loosening, ...]:
        (before,) = best.program.tools
        tool = replace(before, threshold_pct=99.5, params=replace(before.params, min_blob_px=20))
        return (Loosening(tool, "min_blob_px", text("bore: milder."), text("milder")),)

    monkeypatch.setattr("core.inspection.advice.advice.loosenings", looser)
    strict = {**BORE, "params": {"target": "dark"}, "threshold_pct": 99.5}
    advice, _, _ = advised(GOOD, {"no bore": plate(bore=1, seed=1)}, [strict])
    (bore,) = advice.changes
    assert bore.tool.threshold_pct < 99.5
    assert str(bore.text) == f"bore: milder. Its limit becomes {bore.tool.threshold_pct:g} % instead of 99.5 %."


def test_the_search_can_be_stopped_at_every_parameter_that_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    class StoppedError(Exception):
        pass

    tries: list[str] = []

    def trying(best: Proposal, _master: Image, picture: Callable[[JudgedSample], Image], **_: object) -> None:
        tries.append("begun")
        picture(best.outcomes[0].sample)
        tries.append("went on")

    def stop(_done: float) -> None:
        if tries:
            raise StoppedError

    monkeypatch.setattr("core.inspection.advice.advice.loosenings", trying)
    with pytest.raises(StoppedError):
        advised(GOOD, {"spot": plate(spot=9)}, [BORE], step=stop)
    assert tries == ["begun"]


@pytest.mark.usefixtures("few_kinds")
def test_no_new_tool_undoes_what_is_judged_right_by_the_rule() -> None:
    bad = {"no bore": plate(bore=1, seed=1), "spot": plate(spot=9, seed=2)}
    bore = {**BORE, "params": {"target": "dark"}}
    advice, program, given = advised(GOOD, bad, [bore], rule="1 of 1")
    whole = advice.applied_to(program)  # with one more tool the rule would be 1 of 2, and each of them passes one
    assert judgements(whole, given, bad["no bore"]) == [Judgement.NG]
    assert str(advice.proposal.text).startswith("5 of 5 OK samples pass; 1 of 2 NG samples caught. Not caught: spot.")


@pytest.mark.usefixtures("few_kinds")
def test_a_sample_that_a_new_tool_sees_is_not_called_unseen_where_the_rule_leaves_the_tool_out() -> None:
    bore = {**BORE, "params": {"target": "dark"}}
    advice, _, _ = advised(GOOD, {"spot": plate(spot=9, seed=2)}, [bore], rule="bore")
    assert [tool.added for tool in advice.changes] == [("spot",)]
    assert not advice.remains
    assert "The judgement rule bore may leave new tools out." in str(advice.notes[-1])


def test_what_cannot_be_told_by_is_refused_in_words() -> None:
    with pytest.raises(ImageQualityError, match="There are no samples to tell by"):
        advised({}, {})
    with pytest.raises(InvalidImageError, match="NG sample 1 does not have the size of the master"):
        advised(GOOD, {"small": plate()[:100]})
