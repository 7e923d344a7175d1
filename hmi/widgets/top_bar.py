"""The top bar: menu, state, program and version, SIMULATION or *no lines*, alarms, user, clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from hmi.i18n import tr
from hmi.layout import REST, centered, columns, place, rows
from hmi.widgets.button import Pressable
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.icons import paint_icon
from hmi.widgets.state_chip import Shown, StateChip
from hmi.widgets.words import CENTER, MIDDLE, FitText, Label, advance

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from hmi.appearance import Look


NAME_MM, LEAST_NAME_MM = 24, 12
"""The program's name gets so much before the state is said in fewer words; so little, if READY or BUSY must go."""
ROOMY_MM = 180
"""A bar of this width always shows user and clock."""
FULL_NAME_MM = 40
"""In a narrower one, what the program's name needs up to this width counts more than they do."""


def _width(label: Label, words: str) -> int:
    return round(QFontMetricsF(label.font()).horizontalAdvance(words)) + 2


class _BarButton(Pressable):
    """A button in the bar. It extends below the bar's line, so that the target is 12 mm high."""

    def __init__(self, look: Look, name: str, *, icon: str = "", chip: str = "", starts_bar: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._icon, self._chip, self._starts_bar = look, icon, chip, starts_bar
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_word(self, word: str, spoken: str = "") -> None:
        self.setText(word)
        self.setAccessibleName(spoken or word)

    def _font(self) -> QFont:
        kind = self._look.theme.type
        return self._look.theme.font(kind.small if self._chip else kind.body, bold=bool(self._chip))

    def wanted_width(self) -> int:
        theme = self._look.theme
        words = advance(self.text(), self._font())
        icon = theme.px(5) if self._icon else 0
        return max(theme.list_target, round(words + icon + theme.px(4 if self._chip else 3)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, 0, self.width(), theme.bar_height - theme.line)
        ink = theme.color(self._chip or "text")
        box = bar
        if self._chip:
            high = theme.px(5.4)
            box = QRectF(0, (theme.bar_height - theme.line - high) // 2, self.width(), high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(f"{self._chip}_bg"))
            painter.drawRoundedRect(box, theme.radius * 0.6, theme.radius * 0.6)
        elif self.isDown():
            painter.fillRect(bar, theme.color("raised"))
        if self._icon:
            side = theme.px(4.6)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(bar.center())
            if self.text():
                spot.moveLeft(theme.px(1))
            elif self._starts_bar:  # its left edge is aligned with the cards
                spot.moveLeft(theme.space - self.x())
            paint_icon(painter, self._icon, spot, ink)
        if self.text():
            painter.setFont(self._font())
            painter.setPen(ink)
            painter.drawText(box.adjusted(theme.px(5) if self._icon else 0, 0, 0, 0), CENTER | MIDDLE, self.text())
        if shows_focus(self, self._look):
            paint_focus(painter, theme, bar)
        painter.end()


class _Chip(Label):
    """A word on a colored background, without function."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look_of.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.line / 2 if self._is_quiet else 0
        painter.setPen(QPen(theme.color("line"), theme.line) if self._is_quiet else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised" if self._is_quiet else "sim_bg"))
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, theme.radius * 0.6, theme.radius * 0.6)
        painter.setPen(theme.color("text" if self._is_quiet else "sim"))
        painter.setFont(self.font())
        painter.drawText(QRectF(self.rect()), CENTER | MIDDLE, self.text())
        painter.end()

    def __init__(self, look: Look, name: str, *, is_quiet: bool = False) -> None:
        super().__init__(look, name, look.theme.type.small, bold=True)
        self._look_of, self._is_quiet = look, is_quiet

    def wanted_width(self) -> int:
        return round(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + self._look_of.theme.px(4)


class TopBar(QWidget):
    """10 mm high; the widget extends 2 mm further down, over the empty margin of the screens."""

    menu_touched = Signal()
    alarms_touched = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        theme = look.theme
        self._look = look
        self.menu = _BarButton(look, "menu", icon="menu", starts_bar=True)
        self.menu.clicked.connect(self.menu_touched)
        self.state = StateChip(look)
        self.state.hide()
        self.title = FitText(look, "program", theme.type.body + 0.2, bold=True)
        self.version = Label(look, "version", theme.type.body, tone="dim")
        self.simulation = _Chip(look, "simulation")
        self.no_lines = _Chip(look, "no_lines", is_quiet=True)
        self.alarms = _BarButton(look, "alarms", chip="warn")
        self.alarms.clicked.connect(self.alarms_touched)
        self.user = _BarButton(look, "user")
        self.user.clicked.connect(self.menu_touched)
        self.clock = Label(look, "clock", theme.type.body, tone="dim")
        self._shown_state: Shown | None = None
        self._alarm_count = 0
        chips = (self.simulation, self.no_lines)
        for widget in (self.menu, self.state, self.title, self.version, *chips, self.alarms, self.user, self.clock):
            widget.setParent(self)
        for chip in chips:
            chip.hide()
        self.setFixedHeight(theme.list_target)
        self.retranslate()

    def retranslate(self) -> None:
        self.menu.set_word("", tr("Menu"))
        self.simulation.setText(tr("SIMULATION"))
        self.no_lines.setText(tr("no lines"))
        self._count_alarms(self._alarm_count)

    def show_state(self, state: Shown | None) -> None:
        """None: the screen says it."""
        if state == self._shown_state:
            return
        self._shown_state = state
        if state is not None:
            self.state.show_state(state)
        self.state.setVisible(state is not None)
        self._arrange()

    def show_program(self, name: str, version: str) -> None:
        if (name, version) != (self.title.text, self.version.text()):
            self.title.set_text(name)
            self.version.setText(version)
            self._arrange()

    def show_reality(self, *, is_simulated: bool, has_lines: bool) -> None:
        """Show what is simulated and what is missing."""
        shown = (is_simulated, not has_lines)
        if shown != (not self.simulation.isHidden(), not self.no_lines.isHidden()):
            self.simulation.setVisible(is_simulated)
            self.no_lines.setVisible(not has_lines)
            self._arrange()

    def show_alarms(self, count: int) -> None:
        if count != self._alarm_count:
            self._count_alarms(count)

    def _count_alarms(self, count: int) -> None:
        self._alarm_count = count
        self.alarms.set_word(tr("1 alarm") if count == 1 else tr("{count} alarms", count=count))
        self._arrange()

    def show_user(self, name: str) -> None:
        if name != self.user.text():
            self.user.set_word(name)
            self._arrange()

    def show_clock(self, time: str) -> None:
        self.clock.setText(time)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """From the right: clock, user, alarms, *no lines*, SIMULATION; the program gets the rest.

        A narrow bar omits the clock, then the user (both are in the menu), then the version.
        """
        theme = self._look.theme
        self.alarms.setVisible(self._alarm_count > 0)
        wanted: dict[QWidget, int] = {
            self.simulation: self.simulation.wanted_width(),
            self.no_lines: self.no_lines.wanted_width(),
            self.alarms: self.alarms.wanted_width(),
            self.user: min(self.user.wanted_width(), theme.px(45)),
            self.clock: _width(self.clock, "00:00"),
        }
        self._omit_the_least(wanted)
        shown = {widget: width for widget, width in wanted.items() if not widget.isHidden()}
        menu, room, _ = columns(self.rect(), theme.list_target, REST, theme.space, gap=0)
        self.menu.setGeometry(menu)
        if not self.state.isHidden():
            rest = room.width() - sum(shown.values()) - (len(shown) + 1) * theme.gap
            self.state.fit_in(rest - theme.px(NAME_MM))
            if not self.state.says_all and self._name_fits(theme.px(LEAST_NAME_MM)):
                self.state.fit_in(rest - theme.px(LEAST_NAME_MM))
            state, room = columns(room, self.state.wanted_width(), REST, gap=theme.gap)
            self.state.setGeometry(
                centered(rows(state, theme.bar_height - theme.line, gap=0)[0], state.width(), theme.px(6.4))
            )
        program, *rooms = columns(room, REST, *shown.values(), gap=theme.gap)
        place(list(shown), (self._inside(widget, room) for widget, room in zip(shown, rooms, strict=True)))
        self._arrange_program(program)

    def _name_fits(self, width: int) -> bool:
        """Whether the program's name can be read in whole words in that width."""
        fitted = self.title.fit_in(QSize(width, self._look.theme.bar_height - self._look.theme.px(1)))
        return fitted.fits and not fitted.breaks_words

    def _omit_the_least(self, wanted: dict[QWidget, int]) -> None:
        """Show the user, and then the clock, where the program's name keeps its room beside them."""
        theme = self._look.theme
        needed = min(self.title.natural_width(), theme.px(FULL_NAME_MM))
        if not self.state.isHidden():
            self.state.fit_in(self.width())  # in all its words
            needed += self.state.wanted_width() + theme.gap
        chips = [chip for chip in (self.simulation, self.no_lines, self.alarms) if not chip.isHidden()]
        needed += sum(wanted[chip] + theme.gap for chip in chips)
        spare = self.width() - theme.list_target - theme.space - needed
        is_roomy = self.width() / theme.px_per_mm >= ROOMY_MM
        for_user = wanted[self.user] + theme.gap if self.user.text() else 0
        self.user.setVisible(bool(self.user.text()) and (is_roomy or spare >= for_user))
        self.clock.setVisible(is_roomy or spare >= for_user + wanted[self.clock] + theme.gap)

    def _inside(self, widget: QWidget, room: QRect) -> QRect:
        """What is touched takes the whole height; what is only read stays in the bar, a chip in its middle."""
        theme = self._look.theme
        if isinstance(widget, _BarButton):
            return room
        in_bar = rows(room, theme.bar_height - theme.line, gap=0)[0]
        return centered(in_bar, room.width(), theme.px(5.4)) if isinstance(widget, _Chip) else in_bar

    def _arrange_program(self, room: QRect) -> None:
        """Name and version; only the name where there is no room for both."""
        theme = self._look.theme
        title, version = columns(
            room, self.title.natural_width(), _width(self.version, self.version.text()), gap=theme.px(3)
        )
        fits = bool(self.version.text()) and version.right() <= room.right()
        self.version.setVisible(fits)
        tall = theme.bar_height - theme.px(1)
        self.title.setGeometry(rows(title if fits else room, theme.px(0.5), tall, gap=0)[1])
        self.version.setGeometry(self._inside(self.version, version))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), theme.bar_height, theme.color("surface"))
        painter.fillRect(0, theme.bar_height - theme.line, self.width(), theme.line, theme.color("line"))
        painter.end()
