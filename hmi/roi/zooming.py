"""The commands that zoom and pan a picture, the same wherever a picture is shown: by touch, mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.roi.viewport import Viewport

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    from core.inspection.geometry import Point

ZOOM_STEP = 1.5
"""Zoom factor of a command."""
WHEEL_STEP = 1.2
"""Zoom factor per notch of the wheel."""
CLOSER = 2.5
"""Zoom factor of a double touch on a picture that is shown whole."""
PAN_STEP = 0.15
"""Share of the view by which an arrow key pans."""


class Zooming:
    """Base of the widgets that show a part of a picture; `viewport` is None until there is a picture."""

    viewport: Viewport | None

    def zoom_to(self, viewport: Viewport) -> None:
        """Show another part of the picture, or another scale."""
        raise NotImplementedError

    def zoom_center(self, view: Viewport) -> Point:
        """The place in the view that a command zooms about."""
        return view.view_width / 2, view.view_height / 2

    def pixel_ratio(self) -> float:
        """Device pixels per view pixel."""
        raise NotImplementedError

    def zoom_in(self) -> None:
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom(1 / ZOOM_STEP)

    def fit(self) -> None:
        """Show the whole picture."""
        view = self.viewport
        if view is not None:
            self.zoom_to(Viewport.fit(view.width, view.height, view.view_width, view.view_height, view.margin))

    def actual_size(self) -> None:
        """Show one pixel of the picture per pixel of the screen."""
        if self.viewport is not None:
            self._zoom(1 / (self.viewport.scale * self.pixel_ratio()))

    def zoom_or_fit(self, place: QPointF) -> None:
        """Zoom in about a place that was touched twice; show the whole picture again if it was zoomed."""
        view = self.viewport
        if view is not None and view.is_fit:
            self.zoom_to(view.zoomed((place.x(), place.y()), CLOSER))
        else:
            self.fit()

    def pan(self, dx: float, dy: float) -> None:
        """Pan by view pixels."""
        if self.viewport is not None:
            self.zoom_to(self.viewport.panned(dx, dy))

    def pan_by_key(self, right: int, down: int) -> bool:
        """Show what is further right or down by a step; returns whether there was anything to pan."""
        view = self.viewport
        if view is None or view.is_fit:
            return False
        self.pan(-right * PAN_STEP * view.view_width, -down * PAN_STEP * view.view_height)
        return True

    def pinch(self, about: QPointF, factor: float, by: QPointF) -> None:
        """Two fingers: zoom about their center, and pan with it."""
        if self.viewport is not None:
            self.zoom_to(self.viewport.zoomed((about.x(), about.y()), factor).panned(by.x(), by.y()))

    def turn_wheel(self, event: QWheelEvent) -> None:
        if self.viewport is not None:
            about = event.position()
            factor = WHEEL_STEP ** (event.angleDelta().y() / 120)
            self.zoom_to(self.viewport.zoomed((about.x(), about.y()), factor))

    def _zoom(self, factor: float) -> None:
        if self.viewport is not None:
            self.zoom_to(self.viewport.zoomed(self.zoom_center(self.viewport), factor))
