"""Base classes of screens that consist of one list, with filters above and actions below."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from PySide6.QtWidgets import QButtonGroup

from hmi.appearance import SizeClass
from hmi.i18n import tr
from hmi.layout import REST, columns, inset, place, place_in_rows, rows
from hmi.screens.base import Panel, Screen
from hmi.screens.names import At
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.empty_state import EmptyState
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickList, PickRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor
    from core.records.history import Page

T = TypeVar("T")

PAGE = 50


class ListScreen(Screen):
    """`add_filter` and `add_tab` add a button above the list, `add_action` one below it.

    *Back to Run* is the first action.

    Attributes:
        filter_rows: number of rows of filters on an upright panel.
    """

    filter_rows: ClassVar[int] = 2

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.list = self.make_list()
        self.list.setParent(self)
        self._filters: list[Button] = []
        self._tabs = QButtonGroup(self)  # not `autoExclusive`, which would include other buttons on the screen
        self._actions: list[Button] = []
        self.back = self.add_action("back", "back", lambda: panel.go(At.RUN))

    def make_list(self) -> PickList:
        return PickList(self.look, f"{self.name}_list")

    def add_filter(self, name: str, icon: str, deed: Callable[[], None]) -> Button:
        theme = self.look.theme
        height = theme.list_target if theme.form is SizeClass.SMALL else theme.setup_target
        return self._added(self._filters, Button(self.look, name, icon=icon, height=height), deed)

    def add_tab(self, name: str, icon: str, deed: Callable[[], None]) -> Button:
        """Add a filter of which exactly one is chosen."""
        tab = self.add_filter(name, icon, deed)
        tab.marked_as(Mark.PAGE)
        self._tabs.addButton(tab)
        return tab

    def add_action(self, name: str, icon: str, deed: Callable[[], None]) -> Button:
        theme = self.look.theme
        button = Button(self.look, name, icon=icon, height=theme.setup_target, cap_mm=theme.type.action)
        return self._added(self._actions, button, deed)

    def _added(self, beside: list[Button], button: Button, deed: Callable[[], None]) -> Button:
        button.clicked.connect(lambda _: deed())
        button.setParent(self)
        beside.append(button)
        return button

    def arrange(self) -> None:
        theme = self.look.theme
        inner = inset(self.rect(), theme.space)
        filters = self._filters
        if filters:
            lines = self.filter_rows if theme.form is SizeClass.UPRIGHT else 1
            head = lines * filters[0].minimumHeight() + (lines - 1) * theme.gap
            top, inner = rows(inner, head, REST, gap=theme.space)
            each = -(-len(filters) // lines)
            place_in_rows([filters[n * each : (n + 1) * each] for n in range(lines)], top, theme.gap)
        middle, bottom = rows(inner, REST, theme.setup_target, gap=theme.space)
        self.list.setGeometry(middle)
        shown = [action for action in self._actions if action.isVisibleTo(self)]
        place(shown, columns(bottom, *[REST] * len(shown), gap=theme.gap))

    def retranslate(self) -> None:
        self.back.set_word(tr("Back to Run"))


class PagedScreen(ListScreen, Generic[T]):
    """A list of any length: the next page is read when the user scrolls near the end.

    Attributes:
        items: the items read so far.
        is_listed: whether the list is what is shown now.
    """

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.items: tuple[T, ...] = ()
        self.is_listed = True
        self._source: Callable[[str | None, int], Page[T]] | None = None
        self._cursor: str | None = None
        self._is_loading = False
        self.everything = Button(self.look, "show_all", icon="undo", height=self.look.theme.setup_target)
        self.everything.clicked.connect(self.show_all)
        self.nothing = EmptyState(self.look, f"{self.name}_nothing", icon="filter")
        self.nothing.offer(self.everything)
        self.nothing.setParent(self)
        self.nothing.hide()
        self.list.end_neared.connect(self._load_more)

    def arrange(self) -> None:
        super().arrange()
        self.nothing.setGeometry(self.list.geometry())

    def retranslate(self) -> None:
        super().retranslate()
        self.everything.set_word(tr("Show all"))

    @abstractmethod
    def source(self, actor: Actor) -> Callable[[str | None, int], Page[T]]:
        """Function that reads a page by cursor and length, with the present filter; it runs in a pool thread."""

    @abstractmethod
    def row_of(self, item: T) -> PickRow: ...

    @abstractmethod
    def empty_words(self) -> str:
        """Why the list is empty, and what to do."""

    @abstractmethod
    def failed_words(self) -> str:
        """Says that the list cannot be read."""

    def is_narrowed(self) -> bool:
        """Whether a filter may be why the list is empty: a button then shows all."""
        return False

    def show_all(self) -> None:
        """Take back what the list is narrowed by."""

    def marked(self) -> tuple[str, ...]:
        """Keys of the rows to mark."""
        return ()

    def first_length(self) -> int:
        """Number of items to read first."""
        return PAGE

    def show_items(self) -> None:
        empty = tr("Loading …") if self._is_loading else self.empty_words()
        self.list.show_rows([self.row_of(item) for item in self.items], marked=self.marked(), empty=empty)
        self.show_list(empty)

    def show_list(self, empty: str = "") -> None:
        """Show the list, or what helps where a filter left nothing; `empty` says so."""
        has_nothing = not (self.items or self._is_loading) and self.is_narrowed()
        self.nothing.set_text(empty or self.empty_words())
        self.nothing.setVisible(self.is_listed and has_nothing)
        self.list.setVisible(self.is_listed and not has_nothing)

    def restart(self) -> None:
        """Read the first page with the present filter."""
        actor = self.panel.session.actor
        if actor is not None:
            self._source = self.source(actor)
            self._load(self._source, None, self.first_length())

    def _load_more(self) -> None:
        if self._source is not None and self._cursor is not None and not self._is_loading:
            self._load(self._source, self._cursor, PAGE)

    def _load(self, source: Callable[[str | None, int], Page[T]], cursor: str | None, limit: int) -> None:
        def take(page: Page[T]) -> None:
            if source is self._source:
                self._take(page, is_first=cursor is None)

        self._is_loading = True
        self.show_list()
        run_in_background(self, lambda: source(cursor, limit), take, self._failed)

    def _take(self, page: Page[T], *, is_first: bool) -> None:
        self._is_loading = False
        self._cursor = page.next_cursor
        if is_first:
            self.items = page.items
            self.show_items()
        else:
            self.items += page.items
            self.list.add_rows([self.row_of(item) for item in page.items])

    def _failed(self, error: BaseException) -> None:
        self._is_loading = False
        self.items = ()
        self.list.show_rows((), empty=self.failed_words())
        self.nothing.hide()
        self.list.setVisible(self.is_listed)
        self.panel.complain(error)
