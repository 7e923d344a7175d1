"""The look of the panel: all colors and sizes as one frozen value.

Sizes are millimeters on the glass, converted to pixels by the panel's physical width, so that touch targets have the
same size on every screen. `Look` gives the present theme to the widgets and signals when another one is chosen.
"""

from __future__ import annotations

import functools
import math
import threading
from dataclasses import dataclass, fields
from enum import Enum

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from hmi.fonts import FAMILIES

CAP_HEIGHT = 0.698
"""Cap height of IBM Plex Sans relative to its pixel size."""

_KNOWN_WIDTHS_MM = {
    (800, 480): 154.0,  # 7"
    (1024, 600): 154.0,  # 7"
    (1280, 800): 217.0,  # 10.1"
    (1920, 1080): 345.0,  # 15.6"
    (720, 1280): 99.7,  # 8", upright
}
_SENSIBLE_PX_PER_MM = (2.5, 16.0)
_LEAST_SIDE_MM = 90.0
"""Shorter side of a 7" panel, the smallest that the screens have room on."""


@dataclass(frozen=True)
class Colors:
    """Every pair of background and text (`x_bg` and `x`) has a contrast of at least 4.5:1, checked by a test."""

    bg: str
    surface: str
    raised: str
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    ok_bg: str
    ok: str
    ng_bg: str
    ng: str
    fault_bg: str
    fault_stripe: str
    fault: str
    warn_bg: str
    warn: str
    sim_bg: str
    sim: str
    ng_row: str
    ng_ink: str
    bar: str
    image_ground: str
    on_image: str = "#F2F5F7"
    caption: str = "#14181B"
    roi: str = "#7FB8F0"
    halo: str = "#0B0E11"
    defect: str = "#FF4D4F"
    seen: str = "#4FE3A1"
    extra: str = "#FFB454"
    on_defect: str = "#0B0E11"
    people: tuple[str, ...] = ()
    """Grounds for the initials of people: muted, for only what needs attention has a strong color."""

    def pairs(self) -> dict[str, tuple[str, str]]:
        """Every combination of text and background in use, by name."""
        grounds = {"bg": self.bg, "surface": self.surface, "raised": self.raised}
        found = {f"text on {name}": (self.text, ground) for name, ground in grounds.items()}
        found |= {f"dim on {name}": (self.dim, ground) for name, ground in grounds.items()}
        for name in ("ok", "ng", "fault", "warn", "sim"):
            found[name] = (getattr(self, name), getattr(self, f"{name}_bg"))
        found |= {f"NG figure on {name}": (self.ng_ink, grounds[name]) for name in ("surface", "raised")}
        found["fault stripe"] = (self.fault, self.fault_stripe)
        found["accent"] = (self.on_accent, self.accent)
        found["words of a filled chip"] = (self.bg, self.dim)
        found["words of a filled chip that is grayed"] = (self.text, self.line)
        found |= {f"text on person {number}": (self.text, ground) for number, ground in enumerate(self.people)}
        found["text on ng row"] = (self.text, self.ng_row)
        found["dim on ng row"] = (self.dim, self.ng_row)
        found["caption"] = (self.on_image, self.caption)
        found["image ground"] = (self.on_image, self.image_ground)
        found["defect"] = (self.on_defect, self.defect)
        return found


LIGHT = Colors(
    bg="#D5DADE",
    surface="#E9ECEE",
    raised="#F6F7F8",
    line="#AEB7BE",
    text="#182026",
    dim="#47525C",
    accent="#1B5E9E",
    on_accent="#FFFFFF",
    ok_bg="#CFE3D6",
    ok="#15502F",
    ng_bg="#C4161C",
    ng="#FFFFFF",
    fault_bg="#6B1F8F",
    fault_stripe="#571675",
    fault="#FFFFFF",
    warn_bg="#FFD980",
    warn="#4D3300",
    sim_bg="#FFE9A8",
    sim="#4D3C00",
    ng_row="#E6CBCE",
    ng_ink="#C4161C",
    bar="#47525C",
    image_ground="#2B3137",
    people=("#BCD3EA", "#B4DAD8", "#D5DAB5", "#E8D0B2", "#D9C8E6", "#C3CCD4"),
)
DARK = Colors(
    bg="#12161A",
    surface="#1B2126",
    raised="#262E35",
    line="#3B4650",
    text="#E9EDF0",
    dim="#A7B2BC",
    accent="#6CB0F2",
    on_accent="#0B1622",
    ok_bg="#1E3528",
    ok="#A5DDBB",
    ng_bg="#D3262B",
    ng="#FFFFFF",
    fault_bg="#8E3CB8",
    fault_stripe="#703090",
    fault="#FFFFFF",
    warn_bg="#5A4300",
    warn="#FFDF8F",
    sim_bg="#4A3C0A",
    sim="#FFE49A",
    ng_row="#371F24",
    ng_ink="#FF6B6D",
    bar="#A7B2BC",
    image_ground="#0B0E11",
    people=("#2C4C6E", "#24585A", "#4D5428", "#63482A", "#503E63", "#42505C"),
)
THEMES = {"dark": DARK, "light": LIGHT}
BRIGHT_OK = ("#3DDC75", "#06210F")
"""Background and text of OK if the setting asks for bright green."""


class SizeClass(Enum):
    """The layout of screens."""

    WIDE = "wide"
    SMALL = "small"
    UPRIGHT = "upright"


@dataclass(frozen=True)
class Type:
    """Cap heights in mm at arm's length."""

    small: float = 1.7
    body: float = 2.0
    action: float = 2.3
    heading: float = 2.6
    counter: float = 3.2


@dataclass(frozen=True)
class Theme:
    """Colors, and pixels per millimeter. Its methods convert the named sizes to pixels."""

    name: str
    colors: Colors
    px_per_mm: float
    form: SizeClass
    verdict_mm: float
    type: Type = Type()

    def px(self, mm: float) -> int:
        return max(1, round(mm * self.px_per_mm))

    @property
    def run_target(self) -> int:
        return math.ceil(20 * self.px_per_mm)

    @property
    def setup_target(self) -> int:
        return math.ceil(15 * self.px_per_mm)

    @property
    def list_target(self) -> int:
        return math.ceil(12 * self.px_per_mm)

    @property
    def gap(self) -> int:
        """Distance between two touch targets."""
        return math.ceil(3 * self.px_per_mm)

    @property
    def space(self) -> int:
        """Distance between two cards, and from a card to the edge of the screen."""
        return self.px(1.5 if self.form is SizeClass.SMALL else 2.0)

    @property
    def bar_height(self) -> int:
        return self.px(10)

    @property
    def radius(self) -> float:
        return float(self.px(1.0))

    @property
    def line(self) -> int:
        return max(1, round(self.px_per_mm / 6))

    @property
    def focus(self) -> int:
        return max(3, round(self.px_per_mm / 2))

    def font(self, cap_mm: float, *, bold: bool = False) -> QFont:
        return font_of(round(cap_mm * self.px_per_mm / CAP_HEIGHT), bold=bold)

    def color(self, name: str) -> QColor:
        return QColor(getattr(self.colors, name))


def font_of(pixel_size: int, *, bold: bool = False) -> QFont:
    """A font of the panel's typeface, cached and shared within the thread: do not change it.

    Its digits all have the same width, so that numbers do not jump.
    """
    return _font_of(pixel_size, bold, threading.get_ident())


@functools.cache
def _font_of(pixel_size: int, bold: bool, _thread: int) -> QFont:
    """Copies of a font share what Qt looks up for them, which only one thread may do at a time: one for each thread."""
    font = QFont(FAMILIES)
    font.setPixelSize(max(6, pixel_size))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def panel_width_mm(size: QSize, setting_mm: float, reported_mm: float) -> float:
    """Physical width of a panel of `size` pixels.

    In this order: the setting; known panels; the width reported by the screen, if plausible; 6 px/mm. A setting is
    limited to what leaves every screen usable, so that a wrong one can be set back at the panel.
    """
    low, high = _SENSIBLE_PX_PER_MM
    if setting_mm > 0:
        least = max(size.width() / high, _LEAST_SIDE_MM * size.width() / min(size.width(), size.height()))
        return min(max(setting_mm, least), size.width() / low)
    known = _KNOWN_WIDTHS_MM.get((size.width(), size.height()))
    if known is not None:
        return known
    if reported_mm > 0 and low <= size.width() / reported_mm <= high:
        return reported_mm
    return size.width() / 6.0


def make_theme(name: str, size: QSize, width_mm: float, *, bright_ok: bool = False) -> Theme:
    """The theme `dark` or `light` for a panel of `size` pixels and `width_mm` width."""
    colors = THEMES[name]
    if bright_ok:
        values = {field.name: getattr(colors, field.name) for field in fields(Colors)}
        colors = Colors(**{**values, "ok_bg": BRIGHT_OK[0], "ok": BRIGHT_OK[1]})
    px_per_mm = size.width() / width_mm
    height_mm = size.height() / px_per_mm
    if size.height() > size.width():
        form = SizeClass.UPRIGHT
    else:
        form = SizeClass.SMALL if height_mm < 110 else SizeClass.WIDE
    is_seven_inch = math.hypot(width_mm, height_mm) < 185
    return Theme(name, colors, px_per_mm, form, 8.0 if is_seven_inch else 11.0)


class Look(QObject):
    """The present theme, shared by all widgets of one panel. `changed`: its colors have changed."""

    changed = Signal()

    def __init__(self, theme: Theme, bright_ok: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self._bright_ok = bright_ok
        self.keys_in_use = False
        """Whether keys were used last: only then focus rings are drawn."""
        self.finger_in_use = False
        """Whether a finger was used last, neither mouse nor keys."""
        self.wants_keyboard = False
        """Whether the on-screen keyboard was requested since a real key was last pressed."""

    @property
    def types_on_screen(self) -> bool:
        """Whether text is entered by on-screen keys; otherwise there is a real keyboard."""
        return self.finger_in_use or self.wants_keyboard

    def choose(self, name: str) -> None:
        """Switch to the colors of `dark` or `light`."""
        if name != self.theme.name:
            self._color(name)

    def show_ok(self, *, is_bright: bool) -> None:
        """Show OK in bright green, or quiet."""
        if is_bright != self._bright_ok:
            self._bright_ok = is_bright
            self._color(self.theme.name)

    def fit(self, size: QSize, width_mm: float) -> bool:
        """Take the sizes of a panel of `size` pixels and `width_mm` width; False if it has them already.

        Widgets take their sizes when they are built: only those that are built afterwards have the new ones.
        """
        fitted = make_theme(self.theme.name, size, width_mm, bright_ok=self._bright_ok)
        if fitted == self.theme:
            return False
        self.theme = fitted
        return True

    def _color(self, name: str) -> None:
        old = self.theme
        colors = make_theme(name, QSize(100, 100), 100.0, bright_ok=self._bright_ok).colors
        self.theme = Theme(name, colors, old.px_per_mm, old.form, old.verdict_mm, old.type)
        self.changed.emit()


def contrast(one: str | QColor, other: str | QColor) -> float:
    """Contrast ratio of two colors, 1 to 21 (WCAG 2.1, relative luminance)."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def line_height(font: QFont) -> float:
    return QFontMetricsF(font).lineSpacing()


def stylesheet(theme: Theme) -> str:
    """The style sheet for Qt's own widgets; the other widgets paint themselves from the same theme."""
    c, line, radius = theme.colors, theme.line, round(theme.radius)
    tones = "\n".join(
        f'QLabel[tone="{tone}"] {{ color: {color}; }}'
        for tone, color in (("text", c.text), ("dim", c.dim), ("on_image", c.on_image), ("warn", c.warn))
    )
    return f"""
QWidget#window {{ background: {c.bg}; }}
QLabel {{ background: transparent; }}
{tones}
QFrame[card="true"] {{ background: {c.surface}; border: {line}px solid {c.line}; border-radius: {radius}px; }}
QLineEdit {{
    background: {c.raised}; color: {c.text}; border: {line}px solid {c.line}; border-radius: {radius}px;
    padding: 0 {theme.px(2)}px; selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QLineEdit:focus {{ border: {theme.focus}px solid {c.text}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea:focus {{ border: {theme.focus}px solid {c.text}; border-radius: {radius}px; }}
QScrollBar:vertical {{ background: transparent; width: {theme.px(1.5)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.line}; border-radius: {theme.px(0.7)}px; min-height: {theme.px(12)}px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; height: 0;
}}
QToolTip {{ background: {c.raised}; color: {c.text}; border: {line}px solid {c.line}; padding: {theme.px(1)}px; }}
"""
