"""The live picture: time from a frame until it is painted, and CPU time of the GUI thread per frame."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QEventLoop, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from core.inspection.frame import Frame
from core.inspection.geometry import Rectangle
from core.inspection.result import InspectionRecord, ToolJudgement, ToolResult
from core.simulation.parts import master
from hmi.picture_feed import PictureFeed
from hmi.shell import make_look
from hmi.threads import LoopThread
from hmi.widgets.image_view import ImageView, JudgedPart
from tests.benchmarks.table import Row, at_most, percentile
from tests.records import record

GROUP = "judged parts, 1280×720 pictures at 60 a second in a 1024×576 view, 64 regions each"
FPS = 60
SECONDS = 6.0
OVERLAYS = 64


class _MeasuredView(ImageView):
    """Records the age of the newest frame at each paint. Each frame is that of another judged part."""

    judged = Signal(object)

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.ages_ms: list[float] = []
        self.shown_ns = 0
        self.judged.connect(self.show_part)

    def bring(self, frame: Frame) -> None:
        """In the thread of the camera."""
        self.judged.emit(JudgedPart(_result(), frame))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._note()

    def _note(self) -> None:
        frame = self.picture.frame if self.picture is not None else None
        if frame is not None and frame.captured_ns != self.shown_ns:
            self.shown_ns = frame.captured_ns
            self.ages_ms.append((time.monotonic_ns() - frame.captured_ns) / 1e6)


class _BareView(_MeasuredView):
    """The baseline: only copies the picture of the same part to the screen, without regions."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painted = picture = self._feed.take() if self._feed is not None else None
        if picture is not None:
            height, width = picture.pixels.shape[:2]
            painter.drawImage(0, 0, QImage(picture.pixels.data, width, height, width * 4, QImage.Format.Format_RGB32))
        painter.end()
        self._note()


def measure() -> list[Row]:
    view, spent_ms, shown_pct = _live(_MeasuredView)
    _, bare_ms, _ = _live(_BareView)
    return [
        Row(GROUP, "frame to paint, p50", percentile(view.ages_ms, 50), "ms"),
        at_most(GROUP, "frame to paint, p99", percentile(view.ages_ms, 99), "ms", 1000 / FPS),
        Row(GROUP, "GUI thread, CPU per shown part", spent_ms, "ms"),
        Row(GROUP, "the same for a bare copy of the picture, the least there is here", bare_ms, "ms"),
        at_most(GROUP, "the part against the bare copy", spent_ms / bare_ms, "×", 1.5),
        Row(GROUP, "frames painted of those brought", shown_pct, "%"),
    ]


def _live(kind: type[_MeasuredView]) -> tuple[_MeasuredView, float, float]:
    """Feed a view for some seconds; returns it, CPU time of the GUI thread in ms per frame, and frames shown in %."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    image = master("Connector 7-pin")
    feed = PictureFeed(lambda: None)
    view = kind(make_look(app, QSize(1280, 800), theme="dark", width_mm=217, bright_ok=False), "view", feed)
    view.resize(1024, 576)
    view.show()
    stop = threading.Event()

    def bring() -> None:
        copies = [image.copy() for _ in range(4)]
        for seq in range(1, int(FPS * (SECONDS + 1))):
            if stop.wait(1 / FPS):
                return
            view.bring(Frame(seq, time.monotonic_ns(), copies[seq % 4]))

    worker = LoopThread("pictures", feed.run)
    camera = threading.Thread(target=bring)
    worker.start()
    camera.start()
    # Warm-up: fonts, overlays and buffers are built in the first second.
    _let_run(1.0)
    view.ages_ms.clear()
    begin = time.thread_time()
    _let_run(SECONDS - 1)
    spent_ms = (time.thread_time() - begin) * 1000
    painted = len(view.ages_ms)
    stop.set()
    camera.join()
    worker.stop(2000)
    view.close()
    return view, spent_ms / max(1, painted), 100 * painted / (FPS * (SECONDS - 1))


def _let_run(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _result() -> InspectionRecord:
    tools = tuple(
        ToolResult(
            name=f"tool {number}",
            type="area",
            judgement=ToolJudgement.OK,
            score_pct=99.0,
            threshold_pct=80.0,
            upper_limit_pct=None,
            roi=Rectangle(20 + 150 * (number % 8), 20 + 85 * (number // 8), 120, 60),
        )
        for number in range(OVERLAYS)
    )
    return record(tools=tools)
