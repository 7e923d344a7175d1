"""The region editor with 60 regions: CPU time of the GUI thread per frame, and time until a drag is painted."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from core.inspection.frame import Frame
from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from core.simulation.parts import master
from hmi.picture_feed import PictureFeed
from hmi.roi.editor import RoiEditor
from hmi.roi.items import Item
from hmi.shell import make_look
from hmi.threads import LoopThread
from tests.benchmarks.panel import _let_run
from tests.benchmarks.table import Row, at_most, percentile

GROUP = "region editor, 1280×720 frames at 60 fps in a 1024×576 view, 60 regions"
FPS = 60
SECONDS = 5.0
REGIONS = 60


def measure() -> list[Row]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    image = master("Connector 7-pin")
    newest: list[Frame] = [Frame(0, time.monotonic_ns(), image.copy())]
    feed = PictureFeed(lambda: newest[0])
    look = make_look(app, QSize(1280, 800), theme="dark", width_mm=217, bright_ok=False)
    editor = RoiEditor(look, "editor", feed)
    editor.resize(1024, 576)
    editor.show_items([Item(f"tool {number}", _roi(number)) for number in range(REGIONS)], frozenset({"tool 9"}))
    editor.show()
    stop = threading.Event()

    def bring() -> None:
        copies = [image.copy() for _ in range(4)]
        for seq in range(1, int(FPS * (3 * SECONDS))):
            if stop.wait(1 / FPS):
                return
            newest[0] = Frame(seq, time.monotonic_ns(), copies[seq % 4])
            feed.announce()

    worker = LoopThread("pictures", feed.run)
    camera = threading.Thread(target=bring)
    worker.start()
    camera.start()
    # Warm-up: fonts, regions and buffers are built in the first second.
    _let_run(1.0)
    resting = _ms_per_paint(editor)
    editor.zoom_in()
    _let_run(0.5)
    zoomed = _ms_per_paint(editor)
    editor.fit()
    drags = _drag(app, editor)
    stop.set()
    camera.join()
    worker.stop(2000)
    editor.close()
    return [
        at_most(GROUP, "GUI thread, CPU per shown frame, nothing dragged", resting, "ms", 0.5),
        Row(GROUP, "the same, zoomed in", zoomed, "ms"),
        Row(GROUP, "a step of a drag until it is painted, p50", percentile(drags, 50), "ms"),
        at_most(GROUP, "a step of a drag until it is painted, p99", percentile(drags, 99), "ms", 10),
    ]


def _ms_per_paint(editor: RoiEditor) -> float:
    painted, begin = editor.painted, time.thread_time()
    _let_run(SECONDS)
    return (time.thread_time() - begin) * 1000 / max(1, editor.painted - painted)


def _drag(app: QApplication, editor: RoiEditor) -> list[float]:
    """Drag one region in steps, each painted before the next; times of the steps in ms."""
    view = editor.viewport
    assert view is not None
    start = QPointF(*view.to_view(editor.editing.roi("tool 9").center))
    _send(app, editor, QEvent.Type.MouseButtonPress, start)
    taken = []
    for step in range(200):
        begin = time.perf_counter_ns()
        _send(app, editor, QEvent.Type.MouseMove, start + QPointF(10 + step, (step * 7) % 60))
        editor.repaint()
        taken.append((time.perf_counter_ns() - begin) / 1e6)
    _send(app, editor, QEvent.Type.MouseButtonRelease, start)
    return taken[5:]


def _send(app: QApplication, editor: RoiEditor, kind: QEvent.Type, at: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
    where = QPointF(editor.mapToGlobal(at.toPoint()))
    app.sendEvent(editor, QMouseEvent(kind, at, where, button, held, Qt.KeyboardModifier.NoModifier))


def _roi(number: int) -> Roi:
    """Regions spread over the picture, a quarter of each shape."""
    x, y = 20.0 + 125 * (number % 10), 20.0 + 115 * (number // 10)
    shapes: tuple[Roi, ...] = (
        Rectangle(x, y, 100, 60),
        Circle(x + 45, y + 45, 40),
        Ring(x + 45, y + 45, 20, 40),
        Polygon(((x, y), (x + 90, y + 10), (x + 80, y + 80), (x + 10, y + 70))),
    )
    return shapes[number % 4]
