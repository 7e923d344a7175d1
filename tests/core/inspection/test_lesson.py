"""Learning: a tool learns once from a program's samples, and a program is judged by what was kept ever after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidImageError, InvalidProgramConfigError, NotFoundError
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Rectangle
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.learning import Learned
from core.inspection.lesson import learn, lessons
from core.inspection.program import Program, ProgramSample, SampleKind, tool_from_json
from core.inspection.result import Judgement
from tests.learning_tools import GOOD, CellBrightness, cell_program, cell_spec, cell_tool, picture

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["cell_tool"]

BAD = picture(spot=60)


def scores(inspector: Inspector, *images: Image) -> list[float | None]:
    return [inspector.inspect(Frame(0, 0, image.copy())).tools[0].score_pct for image in images]


def refusal(op: Callable[[], object], error: type[Exception] = ImageQualityError) -> str:
    with pytest.raises(error) as raised:
        op()
    return str(raised.value)


def test_a_program_learns_from_its_samples_how_good_parts_may_differ(cell_tool: type[CellBrightness]) -> None:
    inspector = Inspector(cell_program(), picture(), GOOD)
    judged = [inspector.inspect(Frame(0, 0, image)).judgement for image in (picture(3, seed=50), BAD)]
    assert judged == [Judgement.OK, Judgement.NG]
    assert str(inspector.notes["cells"]) == "sample 3 differs most"
    assert cell_tool.lessons == 1


def test_what_was_learned_before_is_used_and_gives_the_same_numbers(cell_tool: type[CellBrightness]) -> None:
    program, master = cell_program(), Scene(picture())
    kept = {lesson.key: found for lesson, found in learn(program, master, GOOD, lessons(program))}
    again = Inspector(program, picture(), GOOD)
    cell_tool.lessons = 0
    recalled = Inspector(program, picture(), {}, kept.get)
    assert cell_tool.lessons == 0
    pictures = picture(3, seed=50), BAD
    assert scores(recalled, *pictures) == scores(again, *pictures)


@pytest.mark.usefixtures("cell_tool")
def test_a_lesson_is_known_by_all_that_goes_into_it_and_by_nothing_else() -> None:
    program = cell_program()
    lesson = lessons(program)[0].key

    def key(changed: Program) -> str:
        return lessons(changed)[0].key

    same = [
        replace(program, name="Other", description="new", deadline_ms=500),
        replace(
            program, tools=(replace(program.tools[0], name="renamed", id="7", threshold_pct=50.0),), judgement="all"
        ),
    ]
    assert {key(changed) for changed in same} == {lesson}
    position = {"type": "position_adjust", "name": "place", "roi": Rectangle(30, 20, 20, 20).to_json()}
    other = [
        replace(program, samples=program.samples[:2]),
        replace(program, samples=program.samples[::-1]),
        replace(program, samples=(*program.samples, ProgramSample(content_hash(BAD), SampleKind.NG))),
        replace(program, master=content_hash(BAD)),
        replace(program, tools=(replace(program.tools[0], roi=Rectangle(8, 8, 40, 32)),)),
        replace(program, tools=(*program.tools, tool_from_json(position, "tool 2"))),
    ]
    keys = {key(changed) for changed in other}
    assert len(keys) == len(other)
    assert lesson not in keys


def test_another_version_of_the_learning_is_another_lesson(cell_tool: type[CellBrightness]) -> None:
    before = lessons(cell_program())[0].key
    cell_tool.learning_version = 2
    assert lessons(cell_program())[0].key != before


def test_disabled_tools_and_tools_that_do_not_learn_have_no_lesson(cell_tool: type[CellBrightness]) -> None:
    assert lessons(cell_program("Plate", cell_spec(enabled=False))) == ()
    cell_tool.needs_samples = 0
    assert lessons(replace(cell_program(), samples=())) == ()


def test_the_master_among_the_samples_is_not_learned_twice(cell_tool: type[CellBrightness]) -> None:
    plain, master = cell_program(), picture()
    with_master = replace(plain, samples=(*plain.samples, ProgramSample(plain.master, SampleKind.OK)))
    pictures = {**GOOD, plain.master: master}
    assert scores(Inspector(with_master, master, pictures), BAD) == scores(Inspector(plain, master, GOOD), BAD)


@pytest.mark.usefixtures("cell_tool")
def test_too_few_samples_are_refused_with_the_number_that_is_needed() -> None:
    few = replace(cell_program(), samples=cell_program().samples[:1])
    assert refusal(lambda: Inspector(few, picture(), GOOD)) == (
        "cells: too few OK samples in which the part is found, besides the master (1, least 2). It learns from them: "
        "add more."
    )


@pytest.mark.usefixtures("cell_tool")
def test_the_master_among_too_few_samples_is_named() -> None:
    plain, master = cell_program(), picture()
    few = replace(plain, samples=(plain.samples[0], ProgramSample(plain.master, SampleKind.OK)))
    pictures = {**GOOD, plain.master: master}
    assert refusal(lambda: Inspector(few, master, pictures)).endswith(
        "(1, least 2). It learns from them: add more. OK sample 2 is the picture of the master itself."
    )


@pytest.mark.usefixtures("cell_tool")
def test_a_sample_that_is_missing_or_another_picture_or_size_is_named() -> None:
    program, first = cell_program(), next(iter(GOOD))
    lost = {digest: image for digest, image in GOOD.items() if digest != first}
    assert "OK sample 1 is missing" in refusal(lambda: Inspector(program, picture(), lost), NotFoundError)
    swapped = {**GOOD, first: BAD}
    assert "not OK sample 1" in refusal(lambda: Inspector(program, picture(), swapped), InvalidImageError)
    small = {**GOOD, first: np.zeros((20, 20, 3), np.uint8)}
    assert "OK sample 1 does not have the size" in refusal(
        lambda: Inspector(program, picture(), small), InvalidImageError
    )


@pytest.mark.usefixtures("cell_tool")
def test_samples_that_show_other_parts_than_the_master_are_refused() -> None:
    others = {content_hash(image): image for image in (picture(60, seed=n) for n in range(12))}
    samples = tuple(ProgramSample(digest, SampleKind.OK) for digest in others)
    program = replace(cell_program(), samples=samples)
    said = refusal(lambda: Inspector(program, picture(), others))
    assert said.startswith("cells: the master itself scores only ")


def test_learning_tells_its_progress_and_ends_when_the_step_raises(cell_tool: type[CellBrightness]) -> None:
    program, master, told = cell_program(), Scene(picture()), list[float]()
    dict(learn(program, master, GOOD, lessons(program), told.append))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)

    def cancel(done: float) -> None:
        if done > 0.5:
            raise KeyError("canceled")

    with pytest.raises(KeyError, match="canceled"):
        dict(learn(program, master, GOOD, lessons(program), cancel))
    assert cell_tool.lessons == 2


def test_a_mistake_of_the_tool_is_no_stop_but_an_error_that_names_it(
    cell_tool: type[CellBrightness], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cell_tool, "learn", classmethod(lambda *_: {}["nothing"]))
    said = refusal(lambda: Inspector(cell_program(), picture(), GOOD), InvalidProgramConfigError)
    assert said == "cells: the tool cannot learn from these samples."


def test_only_arrays_that_are_the_same_on_every_machine_are_kept() -> None:
    with pytest.raises(TypeError, match="mean is float64"):
        Learned({"mean": np.zeros(3)})
    kept = Learned({"mean": np.zeros((2, 0, 3), np.float32)})["mean"]
    assert kept.shape == (2, 0, 3)
    assert not kept.flags.writeable
