"""Charts with axes, by pyqtgraph, in the panel's colors: for statistics over many results.

Importing this module takes half a second: do it outside the GUI thread, as `hmi.screens.statistics` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QRadioButton

from hmi.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hmi.appearance import Look


# pyqtgraph's clean-up at exit disconnects signals that are not connected, which causes warnings.
pg.setConfigOptions(exitCleanup=False)


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot without panning and zooming; `touched` carries the touched x value."""

    touched = Signal(float)

    def __init__(self, look: Look, name: str, axes: dict[str, Any] | None = None) -> None:
        item = pg.PlotItem(viewBox=pg.ViewBox(enableMenu=False), enableMenu=False, axisItems=axes or {})
        super().__init__(background=None, plotItem=item)
        self.setObjectName(name)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        item.ctrlMenu.setParent(self)  # created in spite of enableMenu=False; would be a window of its own
        item.ctrlMenu.hide()
        for choice in item.ctrlMenu.findChildren(QRadioButton):
            choice.setAutoExclusive(False)  # otherwise Qt counts it among the tabs of the screen
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.getViewBox().setDefaultPadding(0.02)
        self.scene().sigMouseClicked.connect(self._tell)
        self.take_colors()

    def take_colors(self) -> None:
        """Apply the colors of the present theme."""
        theme = self.look.theme
        self.setBackground(theme.color("bg"))
        font = theme.font(theme.type.small)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(theme.color("line"), width=theme.line))
            axis.setTextPen(theme.color("dim"))
            axis.setStyle(tickFont=font, tickLength=-theme.px(0.8))
        self.getAxis("left").setWidth(theme.px(13))
        self.getAxis("bottom").setHeight(theme.px(6))
        self.showGrid(y=True, alpha=0.25)

    def _tell(self, event: Any) -> None:
        box = self.getPlotItem().getViewBox()
        if box.sceneBoundingRect().contains(event.scenePos()):
            self.touched.emit(box.mapSceneToView(event.scenePos()).x())


class StepsPlot(Plot):
    """Stacked bars over time, OK below and NG above; each bar is as wide as its time step."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, {"bottom": pg.DateAxisItem(utcOffset=None)})
        self._marked = pg.LinearRegionItem(movable=False)
        self._marked.setZValue(-10)

    def show_steps(
        self, begins: Sequence[float], widths: Sequence[float], ok: Sequence[int], ng: Sequence[int]
    ) -> None:
        """`begins` in seconds since 1970, `widths` in seconds; all of the same length."""
        theme = self.look.theme
        self.clear()
        centers = [begin + wide / 2 for begin, wide in zip(begins, widths, strict=True)]
        shown = [wide * 0.86 for wide in widths]
        for color, base, heights in (("bar", [0] * len(ok), ok), ("ng_bg", ok, ng)):
            self.addItem(
                pg.BarGraphItem(
                    x=centers, width=shown, y0=list(base), height=list(heights), brush=theme.color(color), pen=None
                )
            )
        self.setLimits(yMin=0)
        self.autoRange()

    def mark(self, begin: float, width: float) -> None:
        """Highlight a step; `begin` in seconds since 1970, `width` in seconds."""
        color = self.look.theme.color("accent")
        color.setAlpha(60)
        self._marked.setBrush(color)
        self._marked.setRegion((begin, begin + width))
        if self._marked.scene() is None:
            self.addItem(self._marked, ignoreBounds=True)


class ScoresPlot(Plot):
    """A histogram of the scores of OK and NG parts, with the limits as lines."""

    def show_scores(self, ok: Sequence[int], ng: Sequence[int], limits: Sequence[float]) -> None:
        """`ok` and `ng`: 101 counts, of scores from n to below n + 1 %; `limits` in %, the newest last."""
        theme = self.look.theme
        self.clear()
        places = [score + 0.5 for score in range(len(ok))]
        for color, base, heights in (("bar", [0] * len(ok), ok), ("ng_bg", ok, ng)):
            self.addItem(
                pg.BarGraphItem(
                    x=places, width=0.9, y0=list(base), height=list(heights), brush=theme.color(color), pen=None
                )
            )
        for number, limit in enumerate(limits, 1):
            is_newest = number == len(limits)
            style = Qt.PenStyle.SolidLine if is_newest else Qt.PenStyle.DashLine
            pen = pg.mkPen(theme.color("accent" if is_newest else "dim"), width=theme.px(0.5), style=style)
            self.addItem(pg.InfiniteLine(limit, pen=pen))
        self.setXRange(0, 101, padding=0.01)
        self.setLimits(yMin=0)
        self.enableAutoRange(y=True)
        self.setAccessibleName(tr("Scores of the tool, with its limits"))
