"""The login screen: a user, then PIN or password; and the state of the inspection."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from core.access.roles import Actor, Role
from core.accounts import UserTile
from core.errors import AuthenticationError
from hmi.appearance import SizeClass
from hmi.i18n import clock, day, tr, tr_text
from hmi.layout import REST, columns, inset, place, rows, together
from hmi.screens.base import Panel, Screen, line_sentence
from hmi.screens.names import At
from hmi.screens.saying import saying_of
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.finger_scroll import scroll_area
from hmi.widgets.keys import Keypad
from hmi.widgets.line_card import LineCard
from hmi.widgets.line_edit import LONGEST
from hmi.widgets.pick_list import PickRow
from hmi.widgets.tiles import Tile, initials, tint_of
from hmi.widgets.words import LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent

    from core.station import StationStatus

WORD_STAYS_MS = 10_000


_ROLES_BY_USE = (Role.OPERATOR, Role.ENGINEER, Role.ADMIN, Role.VIEWER)


@dataclass(frozen=True)
class _People:
    """The users who can sign in, read from the station."""

    users: tuple[UserTile, ...]
    by_one_touch: bool
    """Whether everybody can sign in without a password: the station is simulated and has no accounts."""


class LoginScreen(Screen):
    name = At.LOGIN
    permission = None
    says_fault = True

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.heading = FitText(look, "login_heading", theme.type.heading, bold=True)
        self.list = QWidget()
        self.list.setObjectName("login_tiles")
        self._grid = QGridLayout(self.list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.gap)
        self._scroll = scroll_area(self.list, "login_scroll")
        self.field = QLineEdit()
        self.field.setObjectName("password")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(LONGEST)
        self.field.setFont(theme.font(theme.type.heading))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.returnPressed.connect(self._sign_in)
        self.letters = Button(look, "letters", icon="keyboard")
        self.letters.clicked.connect(self._type_password)
        self.keypad = Keypad(look)
        self.keypad.typed.connect(self._insert)
        self.keypad.erased.connect(self.field.backspace)
        self.keypad.confirmed.connect(self._sign_in)
        self.line = LineCard(look)
        self.message = FitText(look, "login_message", theme.type.body, bold=True, align=LEFT | MIDDLE)
        self.language = Button(look, "login_language", icon="language")
        self.language.clicked.connect(self._choose_language)
        for part in (
            self.heading,
            self._scroll,
            self.field,
            self.letters,
            self.keypad,
            self.line,
            self.message,
            self.language,
        ):
            part.setParent(self)
        self.tiles: list[Tile] = []
        self._people = _People((), by_one_touch=False)
        self._chosen: str | None = None
        self._is_busy = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(WORD_STAYS_MS)
        self._quiet.timeout.connect(self._hush)
        self.retranslate()

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme = self.look.theme
        with_keys = bool(self._people.users) or self._chosen is not None
        for part in (self.field, self.letters, self.keypad, self.message):
            part.setVisible(with_keys)
        room = inset(self.rect(), theme.px(2.5) if theme.form is not SizeClass.WIDE else theme.px(6), theme.px(2))
        if theme.form is SizeClass.UPRIGHT or not with_keys:
            self._arrange_below(self._arrange_head(room), with_keys=with_keys)
        else:
            self._arrange_beside(room)

    def _arrange_head(self, room: QRect) -> QRect:
        """Lay out heading and language at the top; returns the area below."""
        theme = self.look.theme
        head, below = rows(room, theme.list_target, REST, gap=theme.gap)
        language = max(theme.px(26), self.language.sizeHint().width())
        place((self.heading, self.language), columns(head, REST, language, gap=theme.gap))
        return below

    def _arrange_beside(self, room: QRect) -> None:
        """Lay out the users on the left, the keypad on the right."""
        theme = self.look.theme
        keys = min(max(theme.px(60), round(room.width() * 0.36)), theme.px(75))
        who, right = columns(room, REST, keys, gap=theme.px(5))
        self._arrange_people(self._arrange_head(who))
        self._arrange_keys(right)

    def _arrange_below(self, room: QRect, *, with_keys: bool) -> None:
        """Lay out the users above, the keypad below; only the users if nobody needs a password."""
        theme = self.look.theme
        if with_keys:
            keys = self._message_height(room) + theme.list_target + theme.gap
            keys += together(4, theme.setup_target, theme.gap)
            room, below = rows(room, REST, keys, gap=theme.gap)
            self._arrange_keys(below)
        self._arrange_people(room)

    def _arrange_people(self, room: QRect) -> None:
        """Lay out the users, and what the line is doing below them."""
        tiles, line = rows(room, REST, self.line.wanted_height, gap=self.look.theme.gap)
        self.line.setGeometry(line)
        self._place_tiles(tiles)

    def _message_height(self, room: QRect) -> int:
        """A row of its own, so that a message moves no key; on the smallest panels what the keys leave."""
        theme = self.look.theme
        keys = theme.list_target + theme.gap + together(4, theme.list_target, theme.gap)
        most = 4 if theme.form is SizeClass.UPRIGHT else 8
        return max(theme.px(4), min(theme.px(most), room.height() - keys))

    def _arrange_keys(self, room: QRect) -> None:
        theme = self.look.theme
        letters = max(theme.list_target, min(theme.px(30), self.letters.sizeHint().width()))
        message, room = rows(room, self._message_height(room), REST, gap=0)
        self.message.setGeometry(message)
        line, keys = rows(room, theme.list_target, REST, gap=theme.gap)
        place((self.field, self.letters), columns(line, REST, letters, gap=theme.gap))
        self.letters.setFixedHeight(theme.list_target)
        keys.setHeight(min(keys.height(), together(4, theme.px(26), theme.gap)))
        self.keypad.setGeometry(keys)

    def _place_tiles(self, room: QRect) -> None:
        self._scroll.setGeometry(room)
        theme = self.look.theme
        across = 2 if len(self.tiles) > 2 and room.width() >= theme.px(78) else 1
        lines = max(1, -(-len(self.tiles) // across))
        tall = (room.height() - (lines - 1) * theme.gap) // lines
        for number, tile in enumerate(self.tiles):
            tile.setFixedHeight(min(max(tall, theme.setup_target), theme.px(22)))
            self._grid.addWidget(tile, number // across, number % across)
            tile.show()  # now: Qt would show it only after measuring the list
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.heading.set_text(tr("Who is at the station?"))
        self.letters.set_word(tr("Letters"))
        self.field.setAccessibleName(tr("PIN or password"))
        speaks = self._languages()
        self.language.set_word(speaks[self.panel.languages.current])
        self.language.setVisible(len(speaks) > 1)
        self._build_tiles()
        self.say("")

    def _languages(self) -> dict[str, str]:
        return self.panel.languages.available()

    def _choose_language(self) -> None:
        offered = [PickRow(code, own_name) for code, own_name in self._languages().items()]
        self.panel.choose(tr("Language"), offered, self.panel.use_language, marked=self.panel.languages.current)

    def say(self, words: str) -> None:
        """Show a sentence above the keypad for a while; "" shows what is to be done there again."""
        self.message.set_text(words or self._prompt())
        if words:
            self._quiet.start()
        else:
            self._quiet.stop()

    def _prompt(self) -> str:
        return tr("Touch your name first.") if self._chosen is None else self._chosen

    def _hush(self) -> None:
        self.say("")

    def on_enter(self) -> None:
        self.field.clear()
        self._chosen = None
        self._mark_chosen()
        self.say("")
        if self.tiles:  # at once, so that no name moves under a finger when they have been read anew
            self._show_people(self._people)
        self._ask_who()

    def on_status(self, status: StationStatus) -> None:
        saying = saying_of(status)
        self.line.show_line(saying.mood, saying.word, line_sentence(status), status.run.counters)
        now = datetime.now().astimezone()
        self.line.show_time(clock(now), day(now))

    def _ask_who(self) -> None:
        accounts = self.panel.station.accounts
        run_in_background(
            self,
            lambda: _People(accounts.tiles(), by_one_touch=accounts.offers_one_touch()),
            self._show_people,
            self.panel.complain,
        )

    def _show_people(self, people: _People) -> None:
        """Show the users, who signed in last first."""
        last = self.panel.session.last_username
        people = replace(people, users=tuple(sorted(people.users, key=lambda user: user.username != last)))
        if people != self._people or not self.tiles:
            self._people = people
            self._build_tiles()
            self.arrange()
            self._focus_field()
        if self._chosen is None and len(people.users) == 1:
            self._chosen = people.users[0].username
            self._mark_chosen()
            if not self._quiet.isActive():
                self.say("")
            self._focus_field()

    def _build_tiles(self) -> None:
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = []
        for user in self._people.users:
            name = user.username
            self._add_tile(f"user_{name}", name, tr(user.role.title), initials(name), self._choose)
            self.tiles[-1].set_tint(tint_of(name))
        if self._people.users:
            self._add_tile("another_user", tr("Another user"), tr("Type the name"), "icon:keyboard", self._type_name)
        if self._people.by_one_touch:
            for role in _ROLES_BY_USE:
                about = tr("Simulation: no password")
                self._add_tile(
                    f"simulated_{role.value.lower()}", tr(role.title), about, "icon:user", self._enter_simulated
                )
            about = tr("With a password, for the network too")
            self._add_tile(
                "create_administrator", tr("Create the administrator"), about, "icon:lock", self._first_start
            )
        self._mark_chosen()

    def _add_tile(self, name: str, word: str, about: str, mark: str, touched: Callable[[], None]) -> None:
        tile = Tile(self.look, name)
        tile.set_words(word, about, mark)
        tile.clicked.connect(touched)
        self.tiles.append(tile)

    def _mark_chosen(self) -> None:
        """Show who signs in. Before a name is chosen, nothing can be typed: it would be typed for nobody."""
        is_chosen = self._chosen is not None
        for part in (self.field, self.letters, self.keypad):
            part.setEnabled(is_chosen and not self._is_busy)
        self.field.setPlaceholderText(tr("PIN or password") if is_chosen else "")
        for tile in self.tiles:
            name = tile.objectName()
            is_typed = self._chosen is not None and self._chosen not in {user.username for user in self._people.users}
            tile.setChecked(name == f"user_{self._chosen}" or (is_typed and name == "another_user"))
            if is_typed and name == "another_user":
                tile.set_words(self._chosen or "", tr("Type the name"), "icon:keyboard")

    # --- doing ------------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        self._take_name(self.sender().objectName().removeprefix("user_"))

    def _type_name(self) -> None:
        self._mark_chosen()
        self.panel.type_text(tr("User name"), "", self._take_name)

    def _take_name(self, name: str) -> None:
        self._chosen = name.strip() or None
        self._mark_chosen()
        self.field.clear()
        self.say("")
        self._focus_field()

    def _focus_field(self) -> None:
        if self.field.isEnabled():
            self.field.setFocus()

    def _type_password(self) -> None:
        self.look.wants_keyboard = True
        self.panel.type_text(tr("PIN or password"), self.field.text(), self._take_password, secret=True)

    def _take_password(self, password: str) -> None:
        self.field.setText(password)
        self._sign_in()

    def _insert(self, character: str) -> None:
        self.field.insert(character)

    def _enter_simulated(self) -> None:
        role = Role(self.sender().objectName().removeprefix("simulated_").upper())
        accounts = self.panel.station.accounts
        run_in_background(self, lambda: accounts.simulated_actor(role), self._welcome, self._send_back)

    def _send_back(self, error: BaseException) -> None:
        """Read the users again: signing in by one touch is refused as soon as there is an account."""
        self._ask_who()
        self._refuse(error)

    def _first_start(self) -> None:
        self.panel.go(At.FIRST_START)

    def _sign_in(self) -> None:
        if self._is_busy:
            return
        name, password = self._chosen, self.field.text()
        if name is None:
            return
        self._is_busy = True
        self._mark_chosen()
        accounts = self.panel.station.accounts
        run_in_background(self, lambda: accounts.sign_in(name, password, via="panel"), self._welcome, self._refuse)

    def _welcome(self, actor: Actor) -> None:
        self._is_busy = False
        self._mark_chosen()
        self.field.clear()
        self.panel.sign_in(actor)

    def _refuse(self, error: BaseException) -> None:
        self._is_busy = False
        self._mark_chosen()
        self.field.clear()
        self._focus_field()
        if isinstance(error, AuthenticationError):
            self.say(tr_text(error.text))
        else:
            self.panel.complain(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert characters typed anywhere on the screen into the field."""
        is_typing = bool(event.text()) and event.text().isprintable()
        if self.field.isVisible() and self.field.isEnabled() and is_typing:
            self.field.setFocus()
            self.field.insert(event.text())
            return
        super().keyPressEvent(event)
