"""The help screen: the pages of the manual, in the language of the panel."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from hmi.appearance import Look, SizeClass
from hmi.fonts import FAMILIES
from hmi.i18n import msg, tr
from hmi.layout import REST, columns, inset, place_in_rows, rows
from hmi.screens.base import Panel, Screen
from hmi.screens.names import At
from hmi.widgets.button import Button
from hmi.widgets.finger_scroll import FingerScroll, scroll_area
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.marks import Mark
from hmi.widgets.words import FitText
from resources import MANUAL

PAGES = (
    "running",
    "history",
    "first_program",
    "image",
    "master",
    "tools",
    "samples",
    "limits",
    "outputs",
    "io",
    "dry_run",
    "programs",
    "people",
    "storage",
    "system",
)
"""Names of the pages, in the order in which a new user needs them."""

PICTURE = re.compile(r"!\[[^\]]+\]\((pictures/\w+\.webp)\)")
"""A picture in the text of a page."""
PLACE_OF_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What Qt has in the text of a document in place of a picture."""


@dataclass(frozen=True)
class Page:
    """A page of the manual. `title`: its first heading. `pictures`: their WebP files, by the names used in the text."""

    name: str
    title: str
    markdown: str
    pictures: Mapping[str, Path]


def read_pages(language: str) -> tuple[Page, ...]:
    """The manual in a language; in English if there is none in that language. Raises FileNotFoundError."""
    folder = MANUAL / language
    if not folder.is_dir():
        folder = MANUAL / "en"
    found = []
    for name in PAGES:
        markdown = (folder / f"{name}.md").read_text(encoding="utf-8")
        pictures = {picture: folder / picture for picture in PICTURE.findall(markdown)}
        found.append(Page(name, markdown.partition("\n")[0].removeprefix("#").strip(), markdown, pictures))
    return tuple(found)


class PageView(QTextBrowser):
    """A page in the colors and sizes of the theme. `wanted`: a link to the page of that name was touched."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("help_page")
        self._look = look
        self._pressed = QPointF()
        self._pictures: dict[str, QImage] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._follow)
        FingerScroll(self)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Load the pictures of the page, as wide as it; nothing else: links must not open files."""
        picture = self._pictures.get(QUrl(url).toString())
        if picture is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        width = min(picture.width(), self.viewport().width() - 2 * round(self.document().documentMargin()))
        return picture.scaledToWidth(max(1, width), Qt.TransformationMode.SmoothTransformation)

    def show_page(self, page: Page) -> None:
        self._pictures = {name: QImage.fromData(file.read_bytes()) for name, file in page.pictures.items()}
        self.setMarkdown(page.markdown)
        self.setAccessibleName(page.title)
        self._dress()
        self._fit_pictures()  # the margin is set now
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()

    def _fit_pictures(self) -> None:
        """Load the pictures anew for the present width."""
        document = self.document()
        kind = QTextDocument.ResourceType.ImageResource.value
        for name in self._pictures:
            document.addResource(kind, QUrl(name), self.loadResource(kind, QUrl(name)))
        document.markContentsDirty(0, document.characterCount())

    def _dress(self) -> None:
        """Set size and color of each piece of text: Qt applies no style sheet to Markdown."""
        theme = self._look.theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("on_accent"))
        self.setPalette(palette)
        document = self.document()
        document.setDocumentMargin(theme.px(3))
        whole = QTextCursor(document)
        whole.beginEditBlock()  # laid out once at the end of the block, not after each piece
        block = document.begin()
        while block.isValid():
            self._dress_block(QTextCursor(block))
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        whole.endEditBlock()

    def _dress_block(self, cursor: QTextCursor) -> None:
        theme = self._look.theme
        block = cursor.block()
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        is_picture = block.text() == PLACE_OF_PICTURE
        line_height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        shape.setLineHeight(100 if is_picture else 125, line_height.value)
        in_table = cursor.currentTable() is not None
        shape.setTopMargin(0 if in_table or not block.position() else theme.px(4.5 if level else 1))
        shape.setBottomMargin(0 if in_table else theme.px(1.2))
        cursor.mergeBlockFormat(shape)
        size = {0: theme.type.body, 1: theme.type.heading + 0.4}.get(level, theme.type.heading)
        pieces = []
        walk = block.begin()
        while not walk.atEnd():
            pieces.append(walk.fragment())
            walk += 1
        for piece in pieces:
            had = piece.charFormat()
            if had.isImageFormat():
                continue
            ink = QTextCharFormat(had)
            ink.setFontFamilies(FAMILIES)
            ink.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            ink.setProperty(QTextFormat.Property.FontPixelSize, theme.font(size).pixelSize())
            is_bold = bool(level) or had.fontWeight() > QFont.Weight.Medium
            ink.setFontWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
            ink.setForeground(theme.color("accent" if had.isAnchor() else "text"))
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(ink)

    def _dress_table(self, table: QTextTable) -> None:
        theme = self._look.theme
        shape = table.format()
        shape.setBorder(theme.line)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(theme.color("line"))
        shape.setCellPadding(theme.px(1.4))
        shape.setCellSpacing(0)
        shape.setTopMargin(theme.px(1.5))
        shape.setBottomMargin(theme.px(2))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link nearest to the touch: a finger is wider than a line of text."""
        super().mouseReleaseEvent(event)
        reach = self._look.theme.list_target // 2
        at = event.position()
        if self.anchorAt(at.toPoint()) or (at - self._pressed).manhattanLength() > reach:
            return
        for far in (reach / 3, reach * 2 / 3, reach):
            for dx, dy in ((0, -far), (0, far), (-far, 0), (far, 0)):
                if link := self.anchorAt((at + QPointF(dx, dy)).toPoint()):
                    self._follow(QUrl(link))
                    return

    def _follow(self, url: QUrl) -> None:
        self.wanted.emit(url.fileName().removesuffix(".md"))


class _PageCard(QFrame):
    """The page in its frame, which shows the keyboard focus."""

    def __init__(self, look: Look, view: PageView) -> None:
        super().__init__()
        self.setObjectName("help_card")
        self.setProperty("card", "true")
        self._look, self._view = look, view
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.theme.focus,) * 4)
        column.addWidget(view)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if shows_focus(self._view, self._look):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, self._look.theme, self.rect())
            painter.end()


class HelpScreen(Screen):
    """List and page side by side; on upright panels a button shows the list in place of the page."""

    name = At.HELP
    menu_title = msg("Help")
    icon = "help"
    leads_back = True

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.heading = FitText(look, "help_heading", theme.type.heading, bold=True)
        self._list = QWidget()
        self._list.setObjectName("help_titles")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap)
        self.entries = [Button(look, f"help_{name}", align_left=True, bold=False) for name in PAGES]
        for entry in self.entries:
            entry.marked_as(Mark.PAGE)
            entry.setAutoExclusive(True)
            entry.clicked.connect(self._choose)
            self._column.addWidget(entry)
        self._column.addStretch(1)
        self._scroll = scroll_area(self._list, "help_scroll")
        self.view = PageView(look)
        self.view.wanted.connect(self.show_page)
        self._card = _PageCard(look, self.view)
        self.back = Button(look, "back", icon="back", height=theme.run_target, cap_mm=theme.type.action)
        self.back.clicked.connect(self._go_back)
        self.contents = Button(look, "help_contents", icon="tools", height=theme.run_target, cap_mm=theme.type.action)
        self.contents.setCheckable(True)
        self.contents.toggled.connect(self._turn)
        for part in (self.heading, self._scroll, self._card, self.back, self.contents):
            part.setParent(self)
        self._pages: tuple[Page, ...] = ()
        self._shown = PAGES[0]
        self._back_to: Screen | None = None
        look.changed.connect(self._show)
        self.retranslate()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return next(page for page in self._pages if page.name == self._shown)

    def show_page(self, name: str) -> None:
        """Show a page of `PAGES`; do nothing for any other name."""
        if name in PAGES:
            self._shown = name
            self.contents.setChecked(False)
            self._show()

    def open(self, *, page: str = "") -> None:
        """Open a page of the manual; "": the page about the current screen. *Back* returns to the current screen."""
        here = self.panel.current
        if here is not self:
            self._back_to = here
            self._name_back()
        self.show_page(page or here.help_page)
        super().open()

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme = self.look.theme
        room = inset(self.rect(), theme.space)
        if theme.form is SizeClass.UPRIGHT:
            card, actions = rows(room, REST, theme.run_target, gap=theme.gap)
            place_in_rows([[self.back, self.contents]], actions, theme.gap)
            index = card  # either the index or the card is shown
        else:
            wide = round(room.width() * (0.34 if theme.form is SizeClass.SMALL else 0.29))
            beside, card = columns(room, wide, REST, gap=theme.space)
            index, back = rows(beside, REST, theme.run_target, gap=theme.gap)
            self.back.setGeometry(back)
        heading, topics = rows(index, theme.px(8), REST, gap=theme.px(1))
        self.heading.setGeometry(inset(heading, theme.px(1), 0))
        self._scroll.setGeometry(topics)
        self._card.setGeometry(card)
        self._turn()

    def _turn(self) -> None:
        is_upright = self.look.theme.form is SizeClass.UPRIGHT
        lists = not is_upright or self.contents.isChecked()
        self.contents.setVisible(is_upright)
        self.heading.setVisible(lists)
        self._scroll.setVisible(lists)
        self._card.setVisible(not is_upright or not lists)
        if lists and self.isVisible():
            self._scroll.ensureWidgetVisible(self.entries[PAGES.index(self._shown)], 0, self.look.theme.gap)

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._pages = read_pages(self.panel.languages.current)
        self.heading.set_text(tr("Help"))
        self.contents.set_word(tr("All pages"))
        for entry, page in zip(self.entries, self._pages, strict=True):
            entry.set_word(page.title)
        self._name_back()
        self._show()

    def _name_back(self) -> None:
        self.back.set_word(tr("Back") if self._leads_elsewhere() else tr("Back to Run"))

    def _leads_elsewhere(self) -> bool:
        return self._back_to is not None and self._back_to.name != At.RUN

    def _show(self) -> None:
        for entry, page in zip(self.entries, self._pages, strict=True):
            entry.setChecked(page.name == self._shown)
        if not self.isVisible():
            return
        self.view.show_page(self.page)
        self._turn()

    def on_enter(self) -> None:
        self._show()

    def on_leave(self) -> None:
        self._back_to = None
        self._name_back()

    # --- doing ------------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        self.show_page(self.sender().objectName().removeprefix("help_"))

    def _go_back(self) -> None:
        if self._back_to is None:
            self.panel.go(At.RUN)
        else:
            self.panel.show_screen(self._back_to)  # as it was
