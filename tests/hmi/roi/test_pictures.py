"""The picture below the regions: stills made in the background, the live picture and its age, and results."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from core.inspection.frame import Frame, Image
from core.inspection.geometry import Rectangle, Window
from core.inspection.result import Defect, Scored, ToolJudgement, ToolResult
from core.text import text
from hmi.picture_feed import PictureFeed, prepare
from hmi.threads import LoopThread
from tests.hmi.roi.conftest import HEIGHT, ITEMS, WIDTH, Host, picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from hmi.roi.editor import RoiEditor

OpenHost = Callable[..., Host]


@dataclass
class Camera:
    """A feed with a worker, and frames supplied by the test."""

    frames: list[Frame] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.feed = PictureFeed(lambda: self.frames[-1] if self.frames else None)

    def bring(self, image: Image) -> None:
        self.frames.append(Frame(len(self.frames) + 1, 0, image))
        self.feed.announce()

    @contextmanager
    def running(self) -> Iterator[None]:
        thread = LoopThread("pictures", self.feed.run)
        thread.start()
        try:
            yield
        finally:
            assert thread.stop(60_000)


@pytest.fixture
def camera() -> Iterator[Camera]:
    made = Camera()
    with made.running():
        yield made


def quartered(width: int = WIDTH, height: int = HEIGHT) -> Image:
    """A picture with a different gray in each quarter."""
    image = np.zeros((height, width, 3), np.uint8)
    image[: height // 2, : width // 2] = 40
    image[: height // 2, width // 2 :] = 80
    image[height // 2 :, : width // 2] = 120
    image[height // 2 :, width // 2 :] = 160
    return image


def gray_at(editor: RoiEditor, at: QPoint) -> int:
    return int(QColor(editor.grab().toImage().pixel(at)).red())


def result(*, ng: bool = False) -> Scored:
    tool = ToolResult(
        "plate",
        "area",
        ToolJudgement.NG if ng else ToolJudgement.OK,
        61.0 if ng else 98.0,
        80.0,
        None,
        Rectangle(220, 130, 200, 160, 5.0),
        reason=text("1 missing") if ng else None,
        defects=(Defect(260, 160, 50, 40, "missing"),) if ng else (),
    )
    return Scored((tool,))


def test_a_still_is_made_in_the_background_and_shown_where_it_belongs(host: Host) -> None:
    host.items = ()
    host.choose()
    host.editor.show_picture(quartered())
    host.settle()
    for point, gray in (((100, 100), 40), ((600, 50), 80), ((50, 400), 120), ((600, 400), 160)):
        assert gray_at(host.editor, host.at(point)) == gray


def test_zoomed_the_pixels_lie_exactly_where_their_coordinates_say(host: Host) -> None:
    image = picture(50)
    image[200:203, 300:302] = 250
    host.items = ()
    host.choose()
    host.editor.show_picture(image)
    for _ in range(9):
        host.editor.zoom_to(host.editor.viewport.zoomed((280, 190), 1.5))
    host.settle()
    view = host.editor.viewport
    assert view is not None
    assert view.scale > 20
    for point, gray in (((300, 200), 250), ((301, 202), 250), ((299, 200), 50), ((302, 202), 50), ((300, 199), 50)):
        assert gray_at(host.editor, host.at(point)) == gray


@pytest.mark.parametrize("is_sharp", [True, False], ids=["sharp", "coarse"])
def test_every_pixel_is_painted_at_any_size(host: Host, is_sharp: bool) -> None:
    """No pixel of the widget keeps the color that it had before painting."""
    editor, left_over = host.editor, QColor("magenta")
    for width in range(590, 602):
        editor.resize(width, 1040 - width)
        if is_sharp:
            host.settle()
        image = QImage(editor.size(), QImage.Format.Format_RGB32)
        image.fill(left_over)
        painter = QPainter(image)
        pictures, room = editor._backdrop.take(), editor.rect()
        editor._canvas.paint(painter, editor._look.theme, room, room, 1.0, pictures, editor.viewport, editor.handles)
        painter.end()
        pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
        assert not (pixels == left_over.rgb()).any(), f"{width} px wide"
    host.settle()


def test_while_a_sharp_part_is_not_there_yet_a_coarse_one_is(host: Host) -> None:
    host.items = ()
    host.choose()
    host.editor.show_picture(quartered())
    host.settle()
    for _ in range(4):
        host.editor.zoom_in()
    # The sharp part is not ready yet: the coarse picture is painted, at the right place.
    assert gray_at(host.editor, QPoint(20, 20)) == 40
    assert gray_at(host.editor, QPoint(580, 440)) == 160
    host.settle()
    assert gray_at(host.editor, QPoint(20, 20)) == 40


def test_the_newest_wish_wins_and_those_between_are_never_made(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    def counted(*args: object, **kwargs: object) -> object:
        made.append(kwargs.get("part"))
        return prepare(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr("hmi.roi.backdrop.prepare", counted)
    for _ in range(40):
        host.editor.zoom_to(host.editor.viewport.zoomed((280, 190), 1.05))
    host.settle()
    assert 1 <= len(made) <= 4
    assert made[-1] == host.editor.viewport.visible()


def test_another_picture_size_is_shown_as_a_whole_and_the_same_size_keeps_the_view(host: Host) -> None:
    host.editor.zoom_in()
    zoomed = host.editor.viewport
    host.editor.show_picture(picture(10))
    assert host.editor.viewport == zoomed
    host.editor.show_picture(picture(10, 320, 200))
    assert host.editor.viewport is not None
    assert host.editor.viewport.is_fit
    assert (host.editor.viewport.width, host.editor.viewport.height) == (320, 200)
    host.settle()


def test_the_live_picture_comes_from_the_feed_cut_to_what_is_seen(
    open_host: OpenHost, camera: Camera, qtbot: QtBot
) -> None:
    host = open_host(feed=camera.feed)
    editor = host.editor
    assert editor.is_live
    camera.bring(quartered())
    qtbot.waitUntil(lambda: editor.viewport is not None, timeout=2000)
    host.items = ()
    host.choose()
    for _ in range(3):
        editor.zoom_in()
    assert editor.viewport is not None
    wanted = editor.viewport.visible()
    qtbot.waitUntil(lambda: camera.feed._picture is not None and camera.feed._picture.part == wanted, timeout=2000)
    assert wanted != Window(0, 0, WIDTH, HEIGHT)
    assert gray_at(editor, QPoint(20, 20)) == 40
    assert gray_at(editor, QPoint(580, 440)) == 160
    camera.bring(picture(200))
    qtbot.waitUntil(lambda: gray_at(editor, QPoint(20, 20)) == 200, timeout=2000)


def test_a_camera_of_another_size_is_shown_as_a_whole(open_host: OpenHost, camera: Camera, qtbot: QtBot) -> None:
    host = open_host(feed=camera.feed)
    camera.bring(quartered())
    qtbot.waitUntil(lambda: host.editor.viewport is not None, timeout=2000)
    host.editor.zoom_in()
    camera.bring(quartered(320, 200))
    qtbot.waitUntil(lambda: host.editor.viewport is not None and host.editor.viewport.width == 320, timeout=2000)
    assert host.editor.viewport is not None
    assert host.editor.viewport.is_fit


def test_from_the_still_to_the_live_picture_and_back(open_host: OpenHost, camera: Camera, qtbot: QtBot) -> None:
    host = open_host(feed=camera.feed)
    editor = host.editor
    host.items = ()
    host.choose()
    camera.bring(picture(200))
    editor.show_picture(picture(30))
    host.settle()
    middle = QPoint(300, 230)
    assert not editor.is_live
    assert gray_at(editor, middle) == 30
    made = camera.feed.prepared
    camera.bring(picture(201))
    editor.show_live(True)
    qtbot.waitUntil(lambda: gray_at(editor, middle) == 201, timeout=2000)
    assert camera.feed.prepared > made
    editor.show_live(False)
    host.settle()
    assert gray_at(editor, middle) == 30
    assert camera.feed._view[:2] == (0, 0)  # the feed has no view


def test_a_frame_that_somebody_holds_is_let_go(open_host: OpenHost, camera: Camera, qtbot: QtBot) -> None:
    host = open_host(feed=camera.feed)
    host.editor.show_picture(picture(30))
    camera.bring(picture(100))
    camera.feed.hold(camera.feed._newest())
    host.editor.show_live(True)
    assert camera.feed.held is None


def test_hidden_it_looks_at_nothing(open_host: OpenHost, camera: Camera) -> None:
    host = open_host(feed=camera.feed)
    assert camera.feed._view[:2] != (0, 0)
    host.editor.hide()
    assert camera.feed._view[:2] == (0, 0)
    host.editor.show()
    assert camera.feed._view[:2] != (0, 0)


def test_an_old_live_picture_is_grayed_and_says_its_age_and_a_still_has_none(
    open_host: OpenHost, camera: Camera, qtbot: QtBot
) -> None:
    host = open_host(feed=camera.feed)
    editor = host.editor
    editor.show_age(stale=True, age_ms=None)
    assert editor.note == "No picture yet"
    camera.bring(picture(200))
    qtbot.waitUntil(lambda: 60 < gray_at(editor, QPoint(300, 40)) < 120, timeout=2000)
    editor.show_age(stale=True, age_ms=1234)
    assert editor.note == "LAST PICTURE IS 1.2\u202fs OLD"
    editor.show_age(stale=False, age_ms=20)
    assert editor.note == ""
    qtbot.waitUntil(lambda: gray_at(editor, QPoint(300, 40)) == 200, timeout=2000)
    editor.show_age(stale=True, age_ms=1234)
    editor.show_picture(picture(30))
    assert editor.note == ""


def test_a_result_lies_over_the_picture_instead_of_the_regions_and_is_not_edited(host: Host) -> None:
    editor = host.editor
    host.choose("plate")
    plain = editor.grab().toImage()
    editor.show_result(result(ng=True))
    assert editor.grab().toImage() != plain
    assert not editor.handles()
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=host.at((120, 360)))
    QTest.keyClick(editor, Qt.Key.Key_Right)
    editor.arm("rectangle")
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=host.at((20, 20)))
    QTest.mouseMove(editor, host.at((100, 100)))
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=host.at((100, 100)))
    assert not host.told.chosen
    assert not host.told.changed
    assert not host.told.drawn
    editor.arm(None)
    editor.show_result(None)
    assert editor.grab().toImage() == plain


def test_a_result_goes_with_the_picture_it_was_of(host: Host) -> None:
    host.editor.show_result(result())
    host.editor.show_picture(picture(20))
    assert host.editor.handles() == {}
    host.choose("plate")
    assert host.editor.handles()
    host.settle()


def test_a_drag_is_taken_back_when_a_result_comes_over_it(host: Host) -> None:
    host.choose("plate")
    QTest.mousePress(host.editor, Qt.MouseButton.LeftButton, pos=host.at((300, 200)))
    host.editor.editing.drag((340, 200), 1.0)
    host.editor.show_result(result())
    assert host.told.changing[-1] == {"plate": ITEMS[0].roi}
    assert not host.told.changed


def test_what_rests_is_drawn_once_however_many_frames_come(open_host: OpenHost, camera: Camera, qtbot: QtBot) -> None:
    host = open_host(feed=camera.feed)
    camera.bring(picture(100))
    qtbot.waitUntil(lambda: host.editor.viewport is not None, timeout=2000)
    host.choose("plate")
    host.editor.grab()
    kept = host.editor._canvas._resting
    for gray in (101, 102, 103):
        camera.bring(picture(gray))
        qtbot.waitUntil(lambda gray=gray: gray_at(host.editor, QPoint(300, 40)) == gray, timeout=2000)
    assert host.editor._canvas._resting is kept
    host.choose("bore")
    host.editor.grab()
    assert host.editor._canvas._resting is not kept


def test_a_part_of_a_picture_fills_its_room() -> None:
    made = prepare(quartered(), 300, 200, part=Window(300, 200, 30, 20))
    assert made.pixels.shape == (200, 300, 4)
    assert made.scale == 10
    assert made.pixels[0, 0, 0] == 40
    assert made.pixels[-1, 0, 0] == 40
    assert prepare(quartered(), 100, 100).part is None


def test_a_feed_shows_all_of_a_frame_that_is_too_small_for_the_part(camera: Camera, qtbot: QtBot) -> None:
    camera.feed.request(QSize(100, 100), Window(500, 400, 100, 50))
    camera.bring(picture(10, 320, 200))
    qtbot.waitUntil(lambda: camera.feed.prepared == 1, timeout=2000)
    made = camera.feed.take()
    assert made is not None
    assert made.part is None
    assert made.full_width == 320
