"""The manual: complete in every language, without broken links, and every page can be shown on the panel."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from core.settings import LANGUAGES
from hmi.fonts import FAMILIES
from hmi.screens.help import PAGES, PICTURE, HelpScreen, PageView, read_pages
from hmi.screens.names import At
from resources import MANUAL
from tests.hmi.stage.scene import Scene

OpenScene = Callable[..., Scene]
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")


def help_of(scene: Scene) -> HelpScreen:
    screen = scene.window.screens["help"]
    assert isinstance(screen, HelpScreen)
    return screen


def opened(scene: Scene, page: str = "first_program") -> HelpScreen:
    scene.signed_in()
    scene.window.go(At.HELP, page=page)
    scene.settle()
    return help_of(scene)


def place_of_link(view: PageView) -> QPoint:
    """The middle of the page's first link, in viewport pixels."""
    block = view.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            piece = walk.fragment()
            if piece.charFormat().isAnchor():
                cursor = QTextCursor(block)
                cursor.setPosition(piece.position() + piece.length() // 2)
                view.setTextCursor(cursor)
                view.ensureCursorVisible()
                return view.cursorRect().center()
            walk += 1
        block = block.next()
    raise AssertionError("the page has no link")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_page_and_no_other(language: str) -> None:
    assert {path.stem for path in (MANUAL / language).glob("*.md")} == set(PAGES)
    pages = read_pages(language)
    assert all(page.title and page.markdown.startswith("# ") for page in pages)
    assert len({page.title for page in pages}) == len(PAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page(language: str) -> None:
    for page in read_pages(language):
        for link in LINK.findall(page.markdown):
            assert link.removesuffix(".md") in PAGES, f"{page.name}: {link}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_in_the_language_of_the_page_and_no_other(language: str) -> None:
    shown = {file for page in read_pages(language) for file in page.pictures.values()}
    assert shown == set((MANUAL / language / "pictures").iterdir())


def test_languages_say_the_same_things_in_the_same_order() -> None:
    english = {page.name: page.markdown for page in read_pages("en")}
    for language in LANGUAGES:
        for page in read_pages(language):
            same = [re.match(r"#+", line) for line in english[page.name].splitlines() if line.startswith("#")]
            here = [re.match(r"#+", line) for line in page.markdown.splitlines() if line.startswith("#")]
            assert [m and m[0] for m in here] == [m and m[0] for m in same], f"{language}: {page.name}"
            assert LINK.findall(page.markdown) == LINK.findall(english[page.name]), f"{language}: {page.name}"
            assert PICTURE.findall(page.markdown) == PICTURE.findall(english[page.name]), f"{language}: {page.name}"


def test_a_language_without_a_manual_has_the_english_one() -> None:
    assert read_pages("xx") == read_pages("en")


def test_every_page_is_shown_when_its_title_is_touched(open_scene: OpenScene) -> None:
    screen = opened(open_scene())
    for entry, page in zip(screen.entries, read_pages("en"), strict=True):
        QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
        shown = screen.view.toPlainText()
        assert shown.startswith(page.title)
        assert "**" not in shown
        assert "](" not in shown
        assert entry.isChecked()


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (720, 1280)])
def test_pictures_are_as_wide_as_the_page_and_no_wider(open_scene: OpenScene, size: tuple[int, int]) -> None:
    view = opened(open_scene(size), "running").view
    room = view.viewport().width() - 2 * view.document().documentMargin()
    kind = QTextDocument.ResourceType.ImageResource.value
    widths = {view.document().resource(kind, QUrl(name)).width() for name in view._pictures}
    assert widths == {min(800, int(room))}


def test_headings_are_larger_than_words_and_everything_has_the_panels_typeface(open_scene: OpenScene) -> None:
    screen = opened(open_scene(), "tools")
    sizes: dict[int, set[int]] = {}
    block = screen.view.document().begin()
    while block.isValid():
        for number in range(block.length() - 1):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + number + 1)
            ink = cursor.charFormat()
            if ink.isImageFormat():
                continue
            assert ink.fontFamilies() == FAMILIES
            sizes.setdefault(min(block.blockFormat().headingLevel(), 2), set()).add(ink.font().pixelSize())
        block = block.next()
    (words,), (title,), (heading,) = sizes[0], sizes[1], sizes[2]
    assert words < heading < title


def test_a_link_is_followed_with_the_mouse_and_by_a_finger_that_misses_it_by_a_little(open_scene: OpenScene) -> None:
    screen = opened(open_scene(), "first_program")
    for miss in (0, 12):
        screen.show_page("first_program")
        at = place_of_link(screen.view) + QPoint(0, miss)
        assert bool(screen.view.anchorAt(at)) == (miss == 0)
        QTest.mouseClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert screen.page.name == "image"


def test_a_link_out_of_the_manual_does_nothing_and_nothing_is_loaded(open_scene: OpenScene) -> None:
    screen = opened(open_scene())
    screen.view.anchorClicked.emit(QUrl("https://example.org/elsewhere.md"))
    assert screen.page.name == "first_program"
    assert screen.view.loadResource(2, QUrl("https://example.org/picture.png")) is None


def test_back_leads_to_where_help_was_asked_for(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.signed_in()
    scene.window.go(At.ALARMS)
    scene.window.go(At.HELP)
    screen = help_of(scene)
    assert screen.back.text() == "Back"
    QTest.mouseClick(screen.back, Qt.MouseButton.LeftButton)
    assert scene.window.current.name == "alarms"
    scene.window.go(At.RUN)
    scene.window.go(At.HELP)
    assert screen.back.text() == "Back to Run"


def test_the_same_page_is_shown_in_another_language(open_scene: OpenScene) -> None:
    scene = open_scene()
    screen = opened(scene, "outputs")
    scene.languages.use("de")
    scene.settle()
    assert screen.page.name == "outputs"
    assert screen.view.toPlainText().startswith("Ausgänge und Prüfregel")
    assert screen.entries[0].text() == "Die Station betreiben"


def test_an_upright_panel_shows_the_list_instead_of_the_page_when_asked(open_scene: OpenScene) -> None:
    screen = opened(open_scene((720, 1280)))
    assert screen.view.isVisible()
    QTest.mouseClick(screen.contents, Qt.MouseButton.LeftButton)
    assert not screen.view.isVisible()
    QTest.mouseClick(screen.entries[0], Qt.MouseButton.LeftButton)
    assert screen.view.isVisible()
    assert screen.page.name == PAGES[0]
