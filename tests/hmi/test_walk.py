"""Every screen, sheet and notice; over all of them in five sizes, both themes and all languages.

Nothing is cut off or overlaps, and everything can be touched, read, and read out by a screen reader.
"""

from __future__ import annotations

from itertools import product, starmap
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QLineEdit, QScrollBar, QWidget

from core.settings import LANGUAGES, THEMES
from hmi.appearance import SizeClass
from hmi.forms.help_mark import HelpMark
from hmi.roi.editor import RoiEditor
from hmi.sheets.base import Sheet
from hmi.widgets.button import Button
from hmi.widgets.candidates import CandidateBar
from hmi.widgets.counters import CounterTiles
from hmi.widgets.keys import Keyboard, Keypad
from hmi.widgets.line_edit import LineEdit
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickList
from hmi.widgets.reading_order import stops
from hmi.widgets.tiles import Tile
from hmi.widgets.tool_list import ToolRows
from hmi.widgets.top_bar import _BarButton
from hmi.widgets.verdict import Verdict
from hmi.widgets.words import FitText
from hmi.wizard.step_bar import StepTab
from hmi.wizard.tools.seen_key import SeenKey
from hmi.wizard.tools.tool_picker import ToolPicker
from tests.hmi.stage.__main__ import SIZES
from tests.hmi.stage.scene import Scene
from tests.hmi.stage.states import STATES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from hmi.appearance import Theme
    from hmi.i18n import Languages

RUN_ACTIONS = {"start", "stop", "end_maintenance", "trigger", "program", "last_ng"}
IN_MENU = {"sign_out", "menu_run", "menu_alarms"}
SETUP_TARGETS = IN_MENU | {"acknowledge", "first_create", "first_back", "decision_0"}


class Shown(NamedTuple):
    """How a state is shown."""

    size: str
    theme: str
    language: str


def shown(nth: int) -> Shown:
    """How the nth state is shown in the fast walk.

    Neighbors, which are mostly states of one screen, differ in size and language. In every fifty states each
    combination comes up once.
    """
    sizes, themes, spoken = tuple(SIZES), tuple(THEMES), tuple(LANGUAGES)
    return Shown(
        sizes[nth % len(sizes)],
        themes[nth // len(sizes) % len(themes)],
        spoken[(nth + nth // (len(sizes) * len(themes))) % len(spoken)],
    )


def test_the_fast_walk_shows_every_combination_of_size_theme_and_language() -> None:
    assert {shown(nth) for nth in range(len(STATES))} == set(starmap(Shown, product(SIZES, THEMES, LANGUAGES)))


@pytest.mark.parametrize("size", SIZES)
def test_every_screen_can_be_read_hit_and_spoken(qapp: QApplication, languages: Languages, size: str) -> None:
    """Each state once, at one of the sizes; `make soak` shows all at every size, in both themes and every language."""
    here = [(name, how) for nth, name in enumerate(STATES) if (how := shown(nth)).size == size]
    assert not walked(qapp, languages, SIZES[size], sorted(here, key=lambda state: state[1]))


@pytest.mark.soak
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
def test_every_screen_can_be_read_hit_and_spoken_in_every_language(
    qapp: QApplication, languages: Languages, size: str, theme: str
) -> None:
    every = [(name, Shown(size, theme, language)) for name in STATES for language in LANGUAGES]
    assert not walked(qapp, languages, SIZES[size], every)


def walked(app: QApplication, languages: Languages, size: tuple[int, int], states: Sequence[tuple[str, Shown]]) -> str:
    """Show states, one after the other; the problems found, line by line."""
    scene = Scene(app, size, languages)
    found: list[str] = []
    before, stays = "", False
    try:
        for name, how in states:
            scene.look.choose(how.theme)
            if how.language != languages.current:
                languages.use(how.language)
                scene.settle()  # Qt tells the widgets by a posted event
            if name != before or not stays:
                STATES[name](scene)
            window = scene.window
            # Another language puts away what lies over a screen.
            before, stays = name, not window.sheets() and window.banner.isHidden() and window.toast_notice.isHidden()
            window.refresh()
            scene.settle()
            found += [f"{name} {how.language}: {problem}" for problem in problems(scene)]
            found += [f"{name} {how.theme}: {problem}" for problem in _too_faint(scene)]
    finally:
        scene.close()
    return "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("size", ["800x480", "720x1280", pytest.param("1280x800", marks=pytest.mark.soak)])
def test_a_tab_that_is_opened_for_the_first_time_is_laid_out_as_it_will_be_later(
    qapp: QApplication, languages: Languages, size: str
) -> None:
    """Without a new picture or another change, either of which would lay out the page again."""
    scene = Scene(qapp, SIZES[size], languages)
    found: list[str] = []
    try:
        for name in ("wizard_image", "wizard_tool", "wizard_outputs", "versions", "help"):
            STATES[name](scene)
            scene.window.refresh()
            scene.settle()
            for tab in [button for button in scene.window.current.findChildren(Button) if button.isCheckable()]:
                if tab.isVisible() and tab.isEnabled() and not tab.isChecked():
                    tab.click()
                    scene.settle()
                    widgets = [w for w in scene.window.findChildren(QWidget) if w.isVisible() and not _is_qts_own(w)]
                    cut = [problem for widget in widgets for problem in (*_cut_off(widget), *_clipped(widget))]
                    found += [f"{name}, {tab.objectName()}: {problem}" for problem in cut]
    finally:
        scene.close()
    assert not found, "\n".join(dict.fromkeys(found))


def seen_widgets(scene: Scene) -> list[QWidget]:
    """What can be touched: of the sheet on top, or of the whole window; nothing while it sleeps."""
    if scene.window.sleep.isVisible():
        return []
    sheets = scene.window.sheets()
    top: QWidget = sheets[-1] if sheets else scene.window
    return [widget for widget in top.findChildren(QWidget) if widget.isVisible() and not _is_qts_own(widget)]


def problems(scene: Scene) -> list[str]:
    theme, widgets = scene.look.theme, seen_widgets(scene)
    found = list(_outside(scene, widgets))
    for widget in widgets:
        found += _cut_off(widget)
        found += _clipped(widget)
        found += _too_small(widget, theme)
        found += _unnamed(widget)
        found += _wrongly_marked(widget)
    found += _overlapping(widgets, theme)
    found += _out_of_turn(scene, widgets)
    return found


def _is_qts_own(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)


def _name(widget: QWidget) -> str:
    return f"{widget.objectName() or type(widget).__name__} in {widget.parent().objectName()}"


def _cut_off(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, FitText) and widget.text and not widget.fitted().fits:
        yield f"cut off: {_name(widget)}: {widget.text!r} in {widget.size().toTuple()}"
    elif isinstance(widget, QLabel) and widget.text():
        need = QFontMetricsF(widget.font()).boundingRect(
            QRectF(widget.contentsRect()), int(widget.alignment()), widget.text()
        )
        if need.width() > widget.contentsRect().width() + 1 or need.height() > widget.contentsRect().height() + 1:
            yield f"cut off: {_name(widget)}: {widget.text()!r}"
    elif isinstance(widget, Button) and widget.text():
        word, note, _ = widget.words_fit()
        if not word.fits or (note is not None and not note.fits):
            yield f"cut off: {_name(widget)}: {widget.text()!r} {widget.note!r} in {widget.size().toTuple()}"
        elif word.breaks_words or (note is not None and note.breaks_words):
            yield f"broken within a word: {_name(widget)}: {widget.text()!r} {widget.note!r}"
    elif isinstance(widget, StepTab):
        if not widget.words_fit().fits:
            yield f"cut off: {_name(widget)}: {widget.text()!r} in {widget.size().toTuple()}"
    elif isinstance(widget, ToolPicker):
        if not widget.name_fits():
            yield f"cut off: {_name(widget)}: {[row.name for row in widget.rows]}"
    elif isinstance(widget, PickList):
        for row, *laid in widget.words_fit():
            if not all(part.fits for part in laid[: 2 if row.note else 1]):
                yield f"cut off: {_name(widget)}: {row.name!r} {row.note!r} in {widget.size().toTuple()}"
    elif isinstance(widget, SeenKey):
        if not widget.fits():
            yield f"cut off: {_name(widget)}: {widget.words}"
    elif isinstance(widget, Tile):
        if not all(part.fits for part in widget.words_fit()):
            yield f"cut off: {_name(widget)}: {widget.text()!r} in {widget.size().toTuple()}"
    elif isinstance(widget, _BarButton):
        if widget.text() and QFontMetricsF(widget._font()).horizontalAdvance(widget.text()) > widget.width():
            yield f"cut off: {_name(widget)}: {widget.text()!r}"
    elif isinstance(widget, Verdict):
        if not widget.laid_out().fits:
            yield f"cut off: verdict: {widget.saying.reason!r} in {widget.size().toTuple()}"
    elif isinstance(widget, ToolRows):
        yield from (f"cut off: tool {row.name!r}" for row, laid in widget.name_fits() if not laid.fits)
    elif isinstance(widget, CounterTiles):
        if widget.figure_px() < widget._look.theme.font(2.0).pixelSize():
            yield f"counters too small: {widget.figure_px()} px"
        if widget.word_px() < widget._look.theme.font(1.2).pixelSize():
            yield f"words of the counters too small: {widget.word_px()} px"
        if widget.below_px() < widget._look.theme.font(1.2).pixelSize():
            yield f"words below the counters too small: {widget.below_px()} px"
    elif isinstance(widget, QLineEdit):
        need = QFontMetricsF(widget.font()).horizontalAdvance(widget.placeholderText())
        if need > widget.contentsRect().width():
            yield f"cut off: {_name(widget)}: {widget.placeholderText()!r}"


def _clipped(widget: QWidget) -> Iterator[str]:
    """A widget clipped by its parent at the left or right, where nothing scrolls."""
    parent = widget.parentWidget()
    if parent is not None and not (widget.x() >= 0 and widget.geometry().right() < parent.width()):
        yield f"clipped: {_name(widget)} at {widget.geometry().getRect()} in {parent.size().toTuple()}"


def _too_small(widget: QWidget, theme: Theme) -> Iterator[str]:
    if isinstance(widget, QAbstractButton | QLineEdit):
        name = widget.objectName()
        is_action = name in RUN_ACTIONS and widget.parent().objectName() == "screen_run"
        # On a small panel the menu is a dense list.
        is_setup = name in SETUP_TARGETS and not (theme.form is SizeClass.SMALL and name in IN_MENU)
        least = theme.run_target if is_action else theme.setup_target if is_setup else theme.list_target
        wide = theme.px(8) if _stands_close(widget, theme) else theme.list_target
        if widget.height() < least or widget.width() < wide:
            yield f"too small to hit: {_name(widget)} is {widget.size().toTuple()}, least {wide} × {least}"


def _stands_close(widget: QWidget, theme: Theme) -> bool:
    """Ten keys share the width of an upright panel."""
    return theme.form is SizeClass.UPRIGHT and isinstance(widget.parent(), Keyboard)


def _too_faint(scene: Scene) -> Iterator[str]:
    """Painted texts with less contrast than 4.5:1, the strongest color against the most common one."""
    image = scene.shell.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    for widget in seen_widgets(scene):
        has_words = isinstance(widget, FitText | QLabel | Button | Tile) and _words(widget)
        if not has_words or _is_scrolled(widget):
            continue
        box = _on_window(scene.window, widget)
        colors, counts = np.unique(
            pixels[box.top() : box.bottom() + 1, box.left() : box.right() + 1], return_counts=True
        )
        values, which = np.unique(np.round(_luminance(colors), 4), return_inverse=True)
        ground = values[np.bincount(which, counts).argmax()]
        ink = max((max(v, ground) + 0.05) / (min(v, ground) + 0.05) for v in (values[0], values[-1]))
        if ink < 4.5:
            yield f"too faint: {_name(widget)}: {_words(widget)!r} {ink:.1f}:1"


def _words(widget: QWidget) -> str:
    return widget.text if isinstance(widget, FitText) else widget.text()  # type: ignore[attr-defined]


def _luminance(colors: NDArray[np.uint32]) -> NDArray[np.float64]:
    """Relative luminance of colors in Qt's format 0xffRRGGBB."""
    channels = np.arange(256) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    red, green, blue = (linear[(colors >> shift) & 0xFF] for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue  # type: ignore[no-any-return]


def _wrongly_marked(widget: QWidget) -> Iterator[str]:
    """The accent for going back; or a filled chip, which something active has, for one of several choices."""
    if isinstance(widget, Button):
        if widget.tone == "accent" and "back" in (widget.icon_name, widget.objectName()):
            yield f"the accent for going back: {_name(widget)}"
        is_one_of_several = widget.autoExclusive() or (widget.group() is not None and widget.group().exclusive())
        if widget.isCheckable() and is_one_of_several and widget.mark is Mark.ACTIVE:
            yield f"one of several, marked as active: {_name(widget)}"


def _unnamed(widget: QWidget) -> Iterator[str]:
    is_ours = type(widget).__module__.startswith("hmi.")
    if is_ours and not widget.objectName():
        yield f"no object name: {type(widget).__name__} in {widget.parent().objectName()}"
    if isinstance(widget, QAbstractButton | QLineEdit | Verdict) and not widget.accessibleName():
        yield f"no accessible name: {_name(widget)}"


def _outside(scene: Scene, widgets: list[QWidget]) -> Iterator[str]:
    room = scene.window.rect()
    for widget in widgets:
        if not _is_scrolled(widget) and not room.contains(_on_window(scene.window, widget)):
            yield f"outside the window: {_name(widget)} at {_on_window(scene.window, widget).getRect()}"


def _is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _on_window(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


_FOR_FINGERS = LineEdit | Keyboard | Keypad | CandidateBar


def _out_of_turn(scene: Scene, widgets: list[QWidget]) -> Iterator[str]:
    """What Tab does not stop at, or only after something that stands below it or right of it."""
    sheets = scene.window.sheets()
    turn = stops(sheets[-1] if sheets else scene.window)
    for widget in widgets:
        # There are real keys then, and a field reached by them shows its help without being asked.
        is_for_fingers = isinstance(widget.parent(), _FOR_FINGERS) or isinstance(widget, HelpMark)
        if (
            isinstance(widget, QAbstractButton | QLineEdit | PickList | RoiEditor)
            and widget.isEnabled()
            and widget not in turn
            and not is_for_fingers
        ):
            yield f"not reached by Tab: {_name(widget)}"
    places = [(stop, _on_window(scene.window, stop)) for stop in turn if not stop.visibleRegion().isEmpty()]
    for number, (late, late_place) in enumerate(places):
        for early, place in places[:number]:
            is_above = late_place.bottom() < place.top() and late_place.left() <= place.left()
            is_left = late_place.right() < place.left() and abs(late_place.center().y() - place.center().y()) < 5
            if is_above or is_left:
                yield f"Tab goes to {_name(early)} before {_name(late)}"


def _overlapping(widgets: list[QWidget], theme: Theme) -> Iterator[str]:
    """Overlapping or too close widgets of one parent; without notices, sheets and top bar, which overlap on purpose."""
    over = {"toast", "banner", "top_bar"}
    parts = [w for w in widgets if w.objectName() not in over and not isinstance(w, Sheet) and not w.layout()]
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            if one.parent() is not other.parent():
                continue
            if one.geometry().intersects(other.geometry()):
                places = one.geometry().getRect(), other.geometry().getRect()
                yield f"overlap: {_name(one)} and {_name(other)} at {places}"
            both_are_touched = isinstance(one, QAbstractButton | QLineEdit) and isinstance(
                other, QAbstractButton | QLineEdit
            )
            least = theme.px(1) if _stands_close(one, theme) else theme.gap - 2
            if both_are_touched and _distance(one.geometry(), other.geometry()) < least:
                yield f"too close to each other: {_name(one)} and {_name(other)}"


def _distance(one: QRect, other: QRect) -> int:
    across = max(other.left() - one.right(), one.left() - other.right()) - 1
    down = max(other.top() - one.bottom(), one.top() - other.bottom()) - 1
    return max(across, down)
