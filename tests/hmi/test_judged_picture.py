"""The picture on the Run screen is the one the verdict was reached by; its marks cover no defect."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from core.inspection.geometry import Rectangle, Window
from core.inspection.result import Defect, ToolJudgement, ToolResult
from core.running.state import RunState
from hmi.picture_feed import PictureFeed, bgr8_of, prepare
from hmi.screens.names import At
from hmi.widgets.image_view import ImageView, JudgedPart
from hmi.widgets.markings import Marks
from hmi.widgets.verdict import Mood
from tests.hmi.stage.prepared import prepared
from tests.hmi.stage.run_states import show_crowded, show_ng, show_ok
from tests.hmi.touches import OpenScene, run_of, shown_frame, touch
from tests.records import judged


def test_an_old_picture_is_grayed_and_says_its_age(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.reset()
    scene.settle()
    run = run_of(scene)

    def brightness() -> int:
        seen = run.view.grab().toImage()
        return QColor(seen.pixelColor(seen.width() // 2, seen.height() // 2)).lightness()

    fresh = brightness()
    scene.station.lay(frame_age_ms=1234.0)
    scene.window.refresh()
    assert run.view.is_stale
    assert run.picture.left.text.replace("\u202f", " ") == "LAST PICTURE IS 1.2 s OLD"
    assert brightness() < fresh * 0.7
    scene.station.lay(frame_age_ms=20.0)
    scene.window.refresh()
    assert not run.view.is_stale
    assert brightness() == fresh


def test_what_failed_stands_first_in_the_list_with_the_number_it_has_in_the_picture(open_scene: OpenScene) -> None:
    scene = open_scene((1024, 600))
    show_crowded(scene)
    scene.window.refresh()
    tools = run_of(scene).tools
    rows = tools.rows.rows
    assert tools.summary.text == "5 of 24 NG"
    assert [row.number for row in rows] == [1, 2, 3, 4, 5] + [None] * 19
    assert {row.result.judgement for row in rows[:5] if row.result} == {ToolJudgement.NG}
    tools._scroll.verticalScrollBar().setValue(200)
    again = replace(scene.station.run.recent[-1], part=1_234_568)
    again = replace(again, tools=tuple(replace(tool, score_pct=12.0) for tool in again.tools))
    scene.station.lay(run=replace(scene.station.run, recent=(again,)))
    scene.window.refresh()
    assert tools._scroll.verticalScrollBar().value() == 0


def test_nothing_lies_over_a_defect(open_scene: OpenScene) -> None:
    """The picture inside a defect's box is unchanged: no label, no filling."""
    scene = open_scene()
    show_ng(scene)
    last, defect = scene.station.run.recent[-1], Defect(515, 205, 76, 172, "moved")
    last = replace(last, tools=(replace(last.failed_tools[0], defects=(defect,)),))
    scene.station.lay(run=replace(scene.station.run, recent=(last,)))
    scene.window.refresh()
    scene.settle()
    view = run_of(scene).view
    marked = view.grab().toImage()
    view.toggle_marks()
    bare = view.grab().toImage()
    picture = scene.feed.take()
    assert picture is not None
    scale = picture.scale
    top = (view.height() - picture.pixels.shape[0]) // 2
    inside = QRect(
        round(defect.x * scale) + 6, top + round(defect.y * scale) + 12, 12, round(defect.height * scale) - 24
    )
    assert marked.copy(inside) == bare.copy(inside)
    assert marked != bare


@pytest.mark.parametrize("ng", [False, True])
def test_ok_as_ng_stands_beside_the_picture_it_was_judged_by(open_scene: OpenScene, ng: bool) -> None:
    """Picture, regions, caption and verdict are of one part, whatever the camera takes meanwhile."""
    scene = open_scene()
    (show_ng if ng else show_ok)(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    frame = scene.station.run.frame
    for seq in (7, 8):
        scene.station.show_frame(replace(scene.good, seq=seq))
        scene.settle()
        assert shown_frame(scene) is frame
        assert run.view.on_screen is scene.station.run.last
        assert run.picture.left.text.startswith(f"Part {scene.station.run.recent[-1].part}")
    scene.station.has_judged(ng=ng)
    scene.window.refresh()
    scene.settle()
    assert shown_frame(scene) is scene.station.newest_frame()
    assert run.view.on_screen is scene.station.run.last


def test_the_marks_of_a_part_come_and_go_with_its_picture(open_scene: OpenScene) -> None:
    """While the new part's picture is being made, the screen shows the old part completely.

    If the picture of a part is ready only when the next one is judged already, that part is still shown completely.
    """
    said = prepared().said
    old, new = (JudgedPart(run.last, run.frame) for run in (said.ok.run, said.ng.run) if run.last and run.frame)
    passed_over, newer = (JudgedPart(replace(old.result), replace(old.frame)) for _ in range(2))
    feed = PictureFeed(lambda: None)  # its worker does not run: the test makes the pictures
    view = ImageView(open_scene().look, "view", feed)
    try:
        view.resize(640, 360)
        view.show()
        for wanted, made in ((old, old), (new, old), (new, new), (newer, passed_over), (newer, newer)):
            view.show_part(wanted)
            feed._picture = replace(prepare(made.frame.image, 640, 360, made.frame), about=made)
            view.grab()
            assert view.on_screen is made.result
        view.show_part(None)
        assert view.on_screen is None, "the live picture has no marks from the beginning"
    finally:
        view.close()
        view.deleteLater()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_worker_draws_the_marks_at_their_place_also_over_a_part_of_the_picture(
    open_scene: OpenScene, ratio: float
) -> None:
    region = Rectangle(100, 90, 60, 30)
    tool = ToolResult("lid", "area", ToolJudgement.OK, 99.0, 80.0, None, roi=region)
    result = judged(tools=(tool,))
    draw = Marks(open_scene().look.theme, result).draw
    image = np.zeros((300, 400, 3), np.uint8)
    for part in (None, Window(80, 60, 200, 150)):
        picture = prepare(image, 400, 300, part=part).with_marks(draw, ratio)
        assert not picture.pixels[..., :3].any(), "without marks it is as it was"
        assert picture.marked is not None
        ys, xs = np.nonzero(picture.marked[..., :3].max(axis=2) > 128)
        left, top = (part.x, part.y) if part is not None else (0, 0)
        seen = xs.min(), ys.min(), xs.max(), ys.max()
        wanted = (x - corner for x, corner in zip((100, 90, 160, 120), (left, top, left, top), strict=True))
        assert seen == pytest.approx([at * picture.scale for at in wanted], abs=6 * ratio)


def test_marks_are_never_those_of_a_part_that_is_gone(open_scene: OpenScene) -> None:
    """Also if a new result has the memory address of a deleted one."""
    view = ImageView(open_scene().look, "view")
    said = prepared().said
    good, bad = said.ok.run, said.ng.run
    assert good.frame is not None
    seen: dict[bool, QImage] = {}
    try:
        view.resize(640, 360)
        view.show()
        view.show_still(prepare(good.frame.image, 640, 360))
        for ng in (False, True) * 5:
            last = (bad if ng else good).last
            assert last is not None
            view.show_result(replace(last))  # another object with the same content
            shown = view.grab().toImage()
            assert shown == seen.setdefault(ng, shown)
            view.show_result(None)
        assert seen[False] != seen[True]
    finally:
        view.close()
        view.deleteLater()


def test_live_is_a_choice_that_says_so_and_carries_no_part_and_no_marks(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    touch(run.live)
    scene.station.show_frame(replace(scene.good, seq=9))
    scene.settle()
    assert shown_frame(scene) is scene.station.newest_frame()
    assert run.view.on_screen is None
    assert (run.picture.left.text, run.picture.right.text) == ("Live", "")
    assert run.verdict.saying.mood is Mood.OK
    touch(run.live)
    scene.settle()
    assert run.view.on_screen is scene.station.run.last
    touch(run.live)
    scene.window.go(At.ALARMS)
    scene.window.go(At.RUN)
    assert not run.live.isChecked(), "entering the screen resets the choice"


def test_while_nothing_runs_the_picture_is_live_and_bare(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    scene.station.has_judged(state=RunState.STOPPED)
    scene.window.refresh()
    assert run.view.on_screen is None
    assert all(row.result is None for row in run.tools.rows.rows)
    assert run.picture.left.text == "Live"
    assert not run.live.isVisible()


def test_a_touch_on_the_picture_hides_its_marks_and_the_caption_says_so(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ng(scene)
    scene.window.refresh()
    scene.settle()
    run = run_of(scene)
    marked = run.view.grab().toImage()
    touch(run.view)
    scene.settle()
    assert run.view.grab().toImage() != marked
    assert run.picture.right.text == "Marks hidden: touch the picture"
    run.view.setFocus()
    QTest.keyClick(run.view, Qt.Key.Key_Space)
    scene.settle()
    assert run.view.grab().toImage() == marked


def test_a_picture_of_the_screen_becomes_one_for_opencv_pixel_by_pixel() -> None:
    image = QImage(7, 3, QImage.Format.Format_ARGB32)
    image.fill(QColor(10, 20, 30))
    image.setPixelColor(5, 2, QColor(250, 0, 1))
    pixels = bgr8_of(image)
    assert pixels.shape == (3, 7, 3)
    assert pixels[2, 5].tolist() == [1, 0, 250]
    assert pixels[0, 6].tolist() == pixels[2, 6].tolist() == [30, 20, 10]
