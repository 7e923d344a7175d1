"""Choosing and naming files by touch."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScroller

from core.errors import StorageError
from core.inspection.imaging import FILE_SUFFIXES
from hmi.sheets import file as file_sheet
from hmi.sheets.file import FileSheet
from hmi.sheets.folders import Entry, Root, in_order, list_folder, size_in_words, usual_roots

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.i18n import Languages
    from hmi.widgets.pick_list import PickList
    from tests.hmi.host import Host

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A drive with pictures, a folder, and entries that must not be listed."""
    root = tmp_path / "STICK"
    (root / "bad").mkdir(parents=True)
    (root / ".trash").mkdir()
    image = np.full((60, 80, 3), 90, np.uint8)
    for number, name in enumerate(("part 10.png", "part 2.png", "part 1.PNG")):
        cv2.imwrite(str(root / name), image)
        os.utime(root / name, (1_000_000 + number, 1_000_000 + number))
    (root / "note.txt").write_text("not a picture")
    (root / ".hidden.png").write_bytes(b"")
    (root / "gone.png").symlink_to(root / "nowhere.png")
    (root / "bad" / "broken.png").write_bytes(b"\x89PNG nothing")
    return root


@pytest.fixture
def opened(hosts: Callable[..., Host], stick: Path, qtbot: object) -> Callable[..., tuple[FileSheet, list[object]]]:
    def open_one(**options: object) -> tuple[FileSheet, list[object]]:
        host = hosts()
        sheet = FileSheet(host.look, "Load a file", FILE_SUFFIXES, (Root("STICK", stick, "drive"),), **options)  # type: ignore[arg-type]
        heard: list[object] = []
        sheet.chosen.connect(heard.append)
        sheet.open_over(host.window)
        qtbot.waitUntil(lambda: bool(sheet.files.rows))  # type: ignore[attr-defined]
        return sheet, heard

    return open_one


def names(rows: PickList) -> list[str]:
    return [row.name for row in rows.rows]


def click(rows: PickList, name: str) -> None:
    index = rows.model().index(names(rows).index(name), 0)
    rows.scrollTo(index)
    QTest.mouseClick(rows.viewport(), Left, pos=rows.visualRect(index).center())


# --- folders ----------------------------------------------------------------------------------------------------------


def test_only_folders_and_the_asked_for_files_are_listed(stick: Path) -> None:
    found = in_order(list_folder(stick, FILE_SUFFIXES), newest_first=False)
    assert [entry.path.name for entry in found] == ["bad", "part 1.PNG", "part 2.png", "part 10.png"]


def test_the_newest_come_first_when_asked(stick: Path) -> None:
    found = in_order(list_folder(stick, FILE_SUFFIXES), newest_first=True)
    assert [entry.path.name for entry in found] == ["bad", "part 1.PNG", "part 2.png", "part 10.png"]
    older = Entry(stick / "a.png", is_folder=False, modified=1.0)
    newer = Entry(stick / "b.png", is_folder=False, modified=2.0)
    assert in_order([older, newer], newest_first=True) == [newer, older]


def test_names_that_mix_figures_and_letters_can_be_ordered() -> None:
    mixed = [Entry(Path(name), is_folder=False) for name in ("b", "10", "a2", "²x", "2", "A10", "")]
    assert [str(e.path) for e in in_order(mixed, newest_first=False)] == [".", "2", "10", "a2", "A10", "b", "²x"]


def test_a_folder_that_cannot_be_read_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StorageError, match=r"is gone\. Plug the drive in again"):
        list_folder(tmp_path / "nowhere", FILE_SUFFIXES)
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be read"):
        list_folder(tmp_path / "file", FILE_SUFFIXES)

    def refuse(_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(StorageError, match="may not look into"):
        list_folder(tmp_path, FILE_SUFFIXES)


def test_sizes_are_written_for_people(languages: Languages) -> None:
    sizes = [size_in_words(size).replace("\u202f", " ") for size in (12, 34_567, 3_400_000, 250_000_000, 7_300_000_000)]
    assert sizes == ["12 B", "35 kB", "3.4 MB", "250 MB", "7.3 GB"]
    languages.use("fr")
    assert size_in_words(3_400_000).replace("\u202f", " ") == "3,4 Mo"


def test_the_places_are_drives_exports_and_home(tmp_path: Path) -> None:
    roots = usual_roots(tmp_path / "exports")
    assert [root.title for root in roots[-2:]] == ["Exports", "Home"]
    assert (tmp_path / "exports").is_dir()


# --- choosing ---------------------------------------------------------------------------------------------------------


def test_one_file_is_marked_shown_and_taken(opened: Callable[..., tuple], stick: Path, qtbot: object) -> None:
    sheet, heard = opened()
    assert not sheet.take.isEnabled()
    click(sheet.files, "part 2.png")
    qtbot.waitUntil(lambda: sheet.preview._still is not None)  # type: ignore[attr-defined]
    QTest.mouseClick(sheet.take, Left)
    assert heard == [(stick / "part 2.png",)]


def test_a_double_click_takes_it_at_once(opened: Callable[..., tuple], stick: Path) -> None:
    sheet, heard = opened()
    click(sheet.files, "part 1.PNG")
    row = sheet.files.visualRect(sheet.files.currentIndex()).center()
    QTest.mouseDClick(sheet.files.viewport(), Left, pos=row)
    assert heard == [(stick / "part 1.PNG",)]


def test_folders_are_entered_and_left_but_nobody_gets_above_the_place(
    opened: Callable[..., tuple], qtbot: object
) -> None:
    sheet, _ = opened()
    assert not sheet.up.isEnabled()
    click(sheet.files, "bad")
    qtbot.waitUntil(lambda: names(sheet.files) == ["broken.png"])  # type: ignore[attr-defined]
    assert sheet.where.text == "STICK / bad"
    QTest.mouseClick(sheet.up, Left)
    qtbot.waitUntil(lambda: "part 2.png" in names(sheet.files))  # type: ignore[attr-defined]
    assert not sheet.up.isEnabled()


def test_a_damaged_picture_says_so_and_can_still_be_chosen(
    opened: Callable[..., tuple], stick: Path, qtbot: object
) -> None:
    sheet, heard = opened()
    click(sheet.files, "bad")
    qtbot.waitUntil(lambda: names(sheet.files) == ["broken.png"])  # type: ignore[attr-defined]
    click(sheet.files, "broken.png")
    qtbot.waitUntil(lambda: bool(sheet.message.text))  # type: ignore[attr-defined]
    assert "picture" in sheet.message.text
    QTest.mouseClick(sheet.take, Left)
    assert heard == [(stick / "bad" / "broken.png",)]


def test_a_huge_file_is_not_opened_for_a_preview(
    opened: Callable[..., tuple], qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_sheet, "LARGEST_PREVIEW", 10)
    sheet, _ = opened()
    click(sheet.files, "part 2.png")
    qtbot.waitUntil(lambda: sheet.message.text == "The picture is too large to be shown here.")  # type: ignore[attr-defined]


def test_a_folder_that_went_away_is_told_on_the_sheet(opened: Callable[..., tuple], stick: Path, qtbot: object) -> None:
    sheet, _ = opened()
    (stick / "bad" / "broken.png").unlink()
    (stick / "bad").rmdir()
    click(sheet.files, "bad")
    qtbot.waitUntil(lambda: "Plug the drive in again" in sheet.message.text)  # type: ignore[attr-defined]
    assert names(sheet.files) == []


def test_several_files_are_taken_in_the_order_of_marking(opened: Callable[..., tuple], stick: Path) -> None:
    sheet, heard = opened(many=True)
    for name in ("part 10.png", "part 1.PNG", "part 2.png", "part 1.PNG"):
        click(sheet.files, name)
    assert sheet.take.text() == "Take 2 files"
    QTest.mouseClick(sheet.take, Left)
    assert heard == [(stick / "part 10.png", stick / "part 2.png")]


def test_all_files_are_marked_and_unmarked_with_one_touch(opened: Callable[..., tuple]) -> None:
    sheet, _ = opened(many=True)
    QTest.mouseClick(sheet.all, Left)
    assert len(sheet.files.marked) == 3  # not the folder
    QTest.mouseClick(sheet.all, Left)
    assert sheet.files.marked == ()


def test_keys_alone_choose_a_file(opened: Callable[..., tuple], stick: Path) -> None:
    sheet, heard = opened()
    sheet.files.setFocus()
    QTest.keyClick(sheet.files, Qt.Key.Key_Down)
    QTest.keyClick(sheet.files, Qt.Key.Key_Return)
    sheet.take.setFocus()
    QTest.keyClick(sheet.take, Qt.Key.Key_Space)
    assert heard == [(stick / "part 1.PNG",)]


def test_a_finger_that_scrolls_the_list_picks_nothing(
    opened: Callable[..., tuple], stick: Path, swipe: Callable[..., None], qtbot: object
) -> None:
    for number in range(30):
        (stick / f"z {number}.png").write_bytes(b"")
    sheet, _ = opened(many=True)
    rows = sheet.files.viewport()
    swipe(rows, QPoint(60, 90), QPoint(60, 20))
    qtbot.waitUntil(lambda: sheet.files.verticalScrollBar().value() > 0)  # type: ignore[attr-defined]
    QScroller.scroller(rows).stop()
    assert sheet.files.marked == ()
    click(sheet.files, "z 7.png")
    assert len(sheet.files.marked) == 1


# --- saving -----------------------------------------------------------------------------------------------------------


def test_a_new_file_is_named_and_gets_its_suffix(opened: Callable[..., tuple], stick: Path, qtbot: object) -> None:
    sheet, heard = opened(save_as="Gasket")
    QTest.mouseClick(sheet.take, Left)
    qtbot.waitUntil(lambda: bool(heard))  # type: ignore[attr-defined]
    assert heard == [(stick / "Gasket.png",)]


def test_an_existing_file_is_replaced_only_on_a_second_word(
    opened: Callable[..., tuple], stick: Path, qtbot: object
) -> None:
    sheet, heard = opened(save_as="part 2.png")
    QTest.mouseClick(sheet.take, Left)
    qtbot.waitUntil(lambda: sheet.take.text() == "Replace part 2.png")  # type: ignore[attr-defined]
    assert heard == []
    sheet.name.setFocus()
    QTest.keyClick(sheet.name, Qt.Key.Key_End)
    QTest.keyClicks(sheet.name, "x")  # another name: *Replace* is not valid for it
    assert sheet.take.text() == "Save"
    QTest.keyClick(sheet.name, Qt.Key.Key_Backspace)
    QTest.mouseClick(sheet.take, Left)
    qtbot.waitUntil(lambda: sheet.take.text() == "Replace part 2.png")  # type: ignore[attr-defined]
    QTest.mouseClick(sheet.take, Left)
    assert heard == [(stick / "part 2.png",)]


def test_touching_a_file_takes_its_name_over(opened: Callable[..., tuple]) -> None:
    sheet, _ = opened(save_as="new.png")
    click(sheet.files, "part 10.png")
    assert sheet.name.text() == "part 10.png"


@pytest.mark.parametrize("name", ["../part.png", "a/b", ".hidden"])
def test_a_name_that_is_none_is_refused(opened: Callable[..., tuple], name: str) -> None:
    sheet, heard = opened(save_as=name)
    QTest.mouseClick(sheet.take, Left)
    assert heard == []
    assert "no / in it" in sheet.message.text


def test_an_empty_name_cannot_be_saved(opened: Callable[..., tuple]) -> None:
    sheet, _ = opened(save_as=" ")
    assert not sheet.take.isEnabled()


def test_the_name_is_typed_on_the_keyboard_sheet(opened: Callable[..., tuple], stick: Path, qtbot: object) -> None:
    from hmi.sheets.keyboard import KeyboardSheet

    sheet, heard = opened(save_as="a")
    QTest.mouseClick(sheet.name.keys, Left)
    keyboard = sheet.window().findChild(KeyboardSheet)
    QTest.keyClick(keyboard.field, Qt.Key.Key_End)
    QTest.keyClicks(keyboard.field, "b")
    QTest.keyClick(keyboard.field, Qt.Key.Key_Return)
    assert sheet.name.text() == "ab"
    QTest.mouseClick(sheet.take, Left)
    qtbot.waitUntil(lambda: bool(heard))  # type: ignore[attr-defined]
    assert heard == [(stick / "ab.png",)]
