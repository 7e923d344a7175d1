"""Charts with axes, by pyqtgraph, in the panel's colors: for statistics over many results.

Importing this module takes half a second: do it outside the GUI thread, as `hmi.main` does.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton

from hmi.appearance import SizeClass
from hmi.i18n import tr
from hmi.widgets.focus import paint_focus, shows_focus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hmi.appearance import Look


# pyqtgraph's clean-up at exit disconnects signals that are not connected, which causes warnings.
pg.setConfigOptions(exitCleanup=False)

TO_THE_END = 1 << 30
"""More bars than any chart has."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -TO_THE_END,
    Qt.Key.Key_End: TO_THE_END,
}


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot without panning and zooming.

    `touched` carries the touched x value; `walked` by how many bars the arrow keys go on, Home and End go to the ends.
    """

    touched = Signal(float)
    walked = Signal(int)

    def __init__(self, look: Look, name: str, axes: dict[str, Any] | None = None) -> None:
        item = pg.PlotItem(viewBox=pg.ViewBox(enableMenu=False), enableMenu=False, axisItems=axes or {})
        super().__init__(background=None, plotItem=item)
        self.setObjectName(name)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        item.ctrlMenu.setParent(self)  # created in spite of enableMenu=False; would be a window of its own
        item.ctrlMenu.hide()
        for choice in item.ctrlMenu.findChildren(QRadioButton):
            choice.setAutoExclusive(False)  # otherwise Qt counts it among the tabs of the screen
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.getViewBox().setDefaultPadding(0.02)
        self._marked = pg.LinearRegionItem(movable=False)
        self._marked.setZValue(-10)
        self.scene().sigMouseClicked.connect(self._tell)
        self.take_colors()

    def take_colors(self) -> None:
        """Apply the colors of the present theme."""
        theme = self.look.theme
        self.setBackground(theme.color("bg"))
        font = theme.font(theme.type.small)
        for side in self._sides():
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(theme.color("line"), width=theme.line))
            axis.setTextPen(theme.color("dim"))
            axis.setStyle(tickFont=font, tickLength=-theme.px(0.8))
            axis.enableAutoSIPrefix(False)
            axis.label.setFont(font)
            axis.label.setDefaultTextColor(theme.color("dim"))
        self.getAxis("left").setWidth(theme.px(14))
        self.getAxis("bottom").setHeight(theme.px(8))
        self.showGrid(y=True, alpha=0.25)

    def name_axes(self, **names: str) -> None:
        """The names with their units: `left`, `bottom`, `right`."""
        size = self.look.theme.font(self.look.theme.type.small).pixelSize()
        color = self.look.theme.color("dim").name()
        for side, name in names.items():
            self.getAxis(side).setLabel(name, **{"font-size": f"{size}px", "color": color})

    def mark(self, begin: float, width: float) -> None:
        """Highlight a bar, by where it begins and how wide it is."""
        color = self.look.theme.color("accent")
        color.setAlpha(60)
        self._marked.setBrush(color)
        self._marked.setRegion((begin, begin + width))
        if self._marked.scene() is None:
            self.addItem(self._marked, ignoreBounds=True)

    def _sides(self) -> tuple[str, ...]:
        return "left", "bottom"

    def _stack(
        self, centers: Sequence[float], widths: Sequence[float] | float, ok: Sequence[int], ng: Sequence[int]
    ) -> None:
        """Replace all by bars of OK, with those of NG upon them."""
        theme = self.look.theme
        self.clear()
        for color, base, heights in (("bar", [0] * len(ok), ok), ("ng_bg", ok, ng)):
            self.addItem(
                pg.BarGraphItem(
                    x=list(centers),
                    width=widths,
                    y0=list(base),
                    height=list(heights),
                    brush=theme.color(color),
                    pen=None,
                )
            )

    def _tell(self, event: Any) -> None:
        box = self.getPlotItem().getViewBox()
        if box.sceneBoundingRect().contains(event.scenePos()):
            self.touched.emit(box.mapSceneToView(event.scenePos()).x())

    # --- by keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.walked.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if shows_focus(self, self.look):
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, self.look.theme, self.viewport().rect())
            painter.end()


class StepsPlot(Plot):
    """Stacked bars over time, OK below and NG above, each as wide as its step; the yield as a curve over them.

    The curve has its own axis at the right, which ends at 100 %.
    """

    def __init__(self, look: Look, name: str) -> None:
        self._yields = pg.ViewBox(enableMenu=False)
        super().__init__(look, name, {"bottom": pg.DateAxisItem(utcOffset=None), "right": pg.AxisItem("right")})
        item = self.getPlotItem()
        item.showAxis("right")
        item.scene().addItem(self._yields)
        item.getAxis("right").linkToView(self._yields)
        self._yields.setXLink(item)
        self._yields.setMouseEnabled(x=False, y=False)
        self._yields.setZValue(10)
        self._yields.setAcceptedMouseButtons(Qt.MouseButton.NoButton)  # what is touched are the bars
        self._curve = pg.PlotDataItem(connect="finite")
        self._yields.addItem(self._curve)
        item.getViewBox().sigResized.connect(self._follow)
        self.say()

    def say(self) -> None:
        """Set the texts in the present language."""
        names = {"left": tr("Parts"), "right": f"{tr('Yield')} (%)"}
        if self.look.theme.form is not SizeClass.SMALL:  # the bars need the room
            names["bottom"] = tr("Time")
        self.name_axes(**names)
        self.setAccessibleName(tr("Yield over time. The arrow keys read the bars."))

    def _sides(self) -> tuple[str, ...]:
        return "left", "bottom", "right"

    def take_colors(self) -> None:
        super().take_colors()
        self.getAxis("right").setWidth(self.look.theme.px(14))
        self.getAxis("right").setGrid(False)  # the lines are those of the bars
        if self.look.theme.form is SizeClass.SMALL:
            self.getAxis("bottom").setHeight(self.look.theme.px(5))

    def _follow(self) -> None:
        self._yields.setGeometry(self.getPlotItem().getViewBox().sceneBoundingRect())

    def show_steps(
        self,
        begins: Sequence[float],
        widths: Sequence[float],
        ok: Sequence[int],
        ng: Sequence[int],
        yields: Sequence[float | None],
    ) -> None:
        """`begins` in seconds since 1970, `widths` in seconds, `yields` in %, None: nothing judged; of one length."""
        theme = self.look.theme
        centers = [begin + wide / 2 for begin, wide in zip(begins, widths, strict=True)]
        self._stack(centers, [wide * 0.86 for wide in widths], ok, ng)
        color, edge = theme.color("text"), theme.color("bg")  # seen on every bar, whatever its color
        known = [share for share in yields if share is not None]
        self._curve.setData(
            centers if known else [],  # a curve of gaps alone has no bounds
            [math.nan if share is None else share for share in yields] if known else [],
            pen=pg.mkPen(color, width=theme.px(0.6)),
            shadowPen=pg.mkPen(edge, width=theme.px(1.2)),
            symbol="o",
            symbolSize=theme.px(2.0),
            symbolBrush=color,
            symbolPen=pg.mkPen(edge, width=theme.px(0.3)),
        )
        lowest = min(known, default=100.0)
        self._yields.setYRange(min(90.0, 10 * math.floor(lowest / 10)), 100.0, padding=0.04)
        self.setLimits(yMin=0)
        self.autoRange()
        self._follow()


class ScoresPlot(Plot):
    """A histogram of the scores of OK and NG parts, with the limits as lines."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.say()

    def say(self) -> None:
        """Set the texts in the present language."""
        self.name_axes(left=tr("Parts"), bottom=f"{tr('Score')} (%)")
        self.setAccessibleName(tr("Scores of the tool, with its limits. The arrow keys read the bars."))

    def show_scores(self, ok: Sequence[int], ng: Sequence[int], limits: Sequence[float]) -> None:
        """`ok` and `ng`: 101 counts, of scores from n to below n + 1 %; `limits` in %, the newest last."""
        theme = self.look.theme
        self._stack([score + 0.5 for score in range(len(ok))], 0.9, ok, ng)
        for number, limit in enumerate(limits, 1):
            is_newest = number == len(limits)
            style = Qt.PenStyle.SolidLine if is_newest else Qt.PenStyle.DashLine
            pen = pg.mkPen(theme.color("accent" if is_newest else "dim"), width=theme.px(0.5), style=style)
            self.addItem(pg.InfiniteLine(limit, pen=pen))
        self.setXRange(0, 101, padding=0.01)
        self.setLimits(yMin=0)
        self.enableAutoRange(y=True)
