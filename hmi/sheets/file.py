"""A file dialog for fingers: choose files, or name a new one, without typing paths."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from core.errors import ValidationError, VisionSystemError
from core.inspection.imaging import FILE_SUFFIXES, decode
from hmi.appearance import Look, SizeClass
from hmi.i18n import date_time, tr, tr_text
from hmi.layout import REST, columns, place, place_in_rows, rows
from hmi.picture_feed import Picture, prepare
from hmi.sheets.folders import Entry, Root, in_order, list_folder, size_in_words
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.titled import TitledSheet
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.image_view import ImageView
from hmi.widgets.line_edit import LineEdit
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

LARGEST_PREVIEW = 64_000_000
"""In bytes; larger files can be chosen, but have no preview."""


class FileSheet(TitledSheet):
    """`chosen` carries a tuple of paths: one, or with `many` any number; with `save_as` the path to write to.

    Args:
        suffixes: of the files to show or write, in lower case, with dots.
        save_as: the suggested name. Existing files are replaced only after a second touch.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        title: str,
        suffixes: Sequence[str],
        roots: Sequence[Root],
        *,
        many: bool = False,
        save_as: str | None = None,
    ) -> None:
        super().__init__(look, "file_sheet", title)
        theme = look.theme
        self._suffixes, self._roots = tuple(suffixes), tuple(roots)
        self._many, self._saves = many, save_as is not None
        self._entries: tuple[Entry, ...] = ()
        self._root, self._folder = roots[0], roots[0].path
        self._replaced: Path | None = None
        self.places = PickList(look, "file_places")
        self.places.setAccessibleName(tr("Places"))
        self.places.picked.connect(self._go_to_root)
        self.up = Button(look, "file_up", icon="up")
        self.up.clicked.connect(self._go_up)
        self.where = FitText(look, "file_where", theme.type.body)
        self.newest = Button(look, "file_newest", icon="sort")
        self.newest.setCheckable(True)
        self.newest.toggled.connect(self._show)
        self.files = PickList(look, "file_list", many=many)
        self.files.setAccessibleName(tr("Files"))
        self.files.picked.connect(self._pick)
        self.files.doubleClicked.connect(self._take_if_marked)
        self.preview = ImageView(look, "file_preview")
        self.message = FitText(look, "file_message", theme.type.body, bold=True)
        self.all = Button(look, "file_all", icon="tick", height=theme.setup_target)
        self.all.clicked.connect(self._mark_all)
        self.name = LineEdit(look, "file_name")
        self.name.setText(save_as or "")
        self.name.keyboard_asked.connect(self._type_name)
        self.name.textEdited.connect(self._show_take)
        self.name.returnPressed.connect(self._take)
        self.take = Button(look, "file_take", tone="accent", height=theme.setup_target, cap_mm=theme.type.action)
        self.take.clicked.connect(self._take)
        for part in self._parts():
            part.setParent(self.card)
        self.all.setVisible(many)
        self.name.setVisible(self._saves)
        self.preview.setVisible(self._shows_pictures)
        self._retranslate()
        self._go(self._folder)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.places,
            self.up,
            self.where,
            self.newest,
            self.files,
            self.preview,
            self.message,
            self.all,
            self.name,
            self.take,
        )

    @property
    def _shows_pictures(self) -> bool:
        return not self._saves and any(suffix in FILE_SUFFIXES for suffix in self._suffixes)

    def first_focus(self) -> QWidget:
        return self.files

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self, room: QRect) -> None:
        theme = self.look.theme
        gap, row = theme.gap, theme.list_target
        room, bottom = rows(room, REST, theme.setup_target, gap=gap)
        self._arrange_bottom(bottom)
        is_upright = theme.form is SizeClass.UPRIGHT
        divide = rows if is_upright else columns
        size = row * min(3, len(self._roots)) if is_upright else min(theme.px(48), round(room.width() * 0.24))
        places, room = divide(room, size, REST, gap=gap)
        self.places.setGeometry(places)
        if self._shows_pictures:
            size = round(room.height() * 0.3) if is_upright else round(room.width() * 0.34)
            room, preview = divide(room, REST, size, gap=gap)
            self.preview.setGeometry(preview)
        head, room = rows(room, row, REST, gap=gap // 2)
        place((self.up, self.where, self.newest), columns(head, row, REST, self.newest.sizeHint().width(), gap=gap))
        place((self.files, self.message), rows(room, REST, theme.px(6) if self.message.text else 0, gap=0))

    def _arrange_bottom(self, room: QRect) -> None:
        row: list[QWidget] = [self.all] if self._many else [self.name] if self._saves else []
        place_in_rows([[*row, self.take]], room, self.look.theme.gap)

    # --- saying -----------------------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.up.set_icon_only(tr("Up"))
        self.newest.set_word(tr("Newest"))
        self.all.set_word(tr("Mark all"))
        self.name.setAccessibleName(tr("File name"))
        self.places.show_rows([PickRow(str(root.path), root.title, icon=root.icon) for root in self._roots])

    def _show(self) -> None:
        marked = [key for key in self.files.marked if any(str(entry.path) == key for entry in self._entries)]
        shown = in_order(self._entries, newest_first=self.newest.isChecked())
        self.files.show_rows(
            [_row(entry) for entry in shown],
            marked=marked,
            empty=tr("Nothing here ends in {suffixes}.", suffixes=", ".join(self._suffixes)),
        )
        self.places.show_rows(self.places.rows, marked=(str(self._root.path),))
        below = self._folder.relative_to(self._root.path).parts
        self.where.set_text(" / ".join((self._root.title, *below)))
        self.up.setEnabled(bool(below))
        self._show_take()

    def _show_take(self) -> None:
        self._replaced = None
        self._say("")
        marked = self.files.marked
        if self._saves:
            self.take.set_word(tr("Save"))
            self.take.set_style("save", "accent")
            self.take.setEnabled(bool(self.name.text().strip()))
            return
        if len(marked) > 1:
            self.take.set_word(tr("Take {count} files", count=len(marked)))
        else:
            self.take.set_word(tr("Take {name}", name=Path(marked[0]).name) if marked else tr("Take"))
        self.take.setEnabled(bool(marked))

    def _say(self, words: str) -> None:
        if words != self.message.text:
            self.message.set_text(words)
            self.place(self.rect())

    # --- looking ----------------------------------------------------------------------------------------------------

    def _go_to_root(self, key: str) -> None:
        self._root = next(root for root in self._roots if str(root.path) == key)
        self._go(self._root.path)

    def _go_up(self) -> None:
        self._go(self._folder.parent)

    def _go(self, folder: Path) -> None:
        self._folder, self._entries = folder, ()
        self.files.show_rows(())
        self.preview.show_still(None)
        self._show()
        suffixes = self._suffixes

        def read() -> tuple[Path, tuple[Entry, ...]]:
            return folder, list_folder(folder, suffixes)

        run_in_background(self, read, self._fill, self._explain)

    def _fill(self, found: tuple[Path, tuple[Entry, ...]]) -> None:
        folder, entries = found
        if folder == self._folder:  # otherwise the user has gone to another folder
            self._entries = entries
            self._show()

    def _explain(self, error: BaseException) -> None:
        if isinstance(error, VisionSystemError):
            self._say(tr_text(error.text))
        elif isinstance(error, OSError):
            self._say(tr("The file cannot be read."))
        else:
            raise error

    def _pick(self, key: str) -> None:
        path = Path(key)
        if next(entry for entry in self._entries if entry.path == path).is_folder:
            self._go(path)
            return
        if self._saves:
            self.name.setText(path.name)
        self.files.mark(key)
        self._show_take()
        if self._shows_pictures:
            self._load_preview(path)

    def _load_preview(self, path: Path) -> None:
        width, height = max(1, self.preview.width()), max(1, self.preview.height())

        def load() -> tuple[Path, Picture]:
            if path.stat().st_size > LARGEST_PREVIEW:
                raise ValidationError("The picture is too large to be shown here.")
            return path, prepare(decode(path.read_bytes()), width, height)

        self.preview.show_still(None)
        run_in_background(self, load, self._show_preview, self._explain)

    def _show_preview(self, loaded: tuple[Path, Picture]) -> None:
        path, picture = loaded
        if self.files.marked and self.files.marked[-1] == str(path):
            self.preview.show_still(picture)

    def _mark_all(self) -> None:
        files = [row.key for row in self.files.rows if row.icon == "file"]
        all_are_marked = set(files) == set(self.files.marked)
        self.files.show_rows(self.files.rows, marked=() if all_are_marked else files)
        self._show_take()

    # --- taking -----------------------------------------------------------------------------------------------------

    def _type_name(self) -> None:
        sheet = KeyboardSheet(self.look, QLocale().name()[:2], tr("File name"), self.name.text(), longest=100)
        sheet.entered.connect(self._rename)
        sheet.open_over(self.parentWidget() or self, 0 if sheet.needs_all else self.y())

    def _rename(self, name: str) -> None:
        self.name.setText(name)
        self._show_take()

    def _take_if_marked(self) -> None:
        if self.files.marked and not self._many and not self._saves:
            self._take()

    def _take(self) -> None:
        if not self.take.isEnabled():
            return
        if not self._saves:
            self._finish(tuple(Path(key) for key in self.files.marked))
            return
        name = self.name.text().strip()
        if "/" in name or "\0" in name or name.startswith("."):
            self._say(tr("A file name has no / in it and does not begin with a dot."))
            return
        if not name.lower().endswith(self._suffixes):
            name += self._suffixes[0]
        target = self._folder / name
        if target == self._replaced:
            self._finish((target,))
            return
        run_in_background(self, lambda: (target, target.exists()), self._save_unless_taken, self._explain)

    def _save_unless_taken(self, checked: tuple[Path, bool]) -> None:
        target, is_taken = checked
        if not is_taken:
            self._finish((target,))
            return
        self._replaced = target
        self.take.set_word(tr("Replace {name}", name=target.name))
        self.take.set_style("save", "warn")
        self._say(tr("{name} is there already. Take another name, or replace it.", name=target.name))

    def _finish(self, paths: tuple[Path, ...]) -> None:
        self.close_sheet()
        self.chosen.emit(paths)


def _row(entry: Entry) -> PickRow:
    when = date_time(datetime.fromtimestamp(entry.modified, UTC))
    if entry.is_folder:
        return PickRow(str(entry.path), entry.path.name, when, "folder")
    return PickRow(str(entry.path), entry.path.name, f"{when} · {size_in_words(entry.size)}", "file")
