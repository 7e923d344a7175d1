"""The storage screen, reached from System: what pictures take of the disk and may take, and making room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.inspection.result import Judgement
from hmi.i18n import count, date_time, msg, tr
from hmi.screens.base import Panel, gate
from hmi.screens.listing import ListScreen
from hmi.screens.names import At
from hmi.sheets.folders import size_in_words
from hmi.threads import run_in_background
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from core.station import StationStatus
    from core.upkeep.storage import PictureUse, StorageStatus

OF_JUDGEMENT = {
    Judgement.OK: (msg("Pictures of OK parts"), "tick"),
    Judgement.NG: (msg("Pictures of NG parts"), "cross"),
    Judgement.FAULT: (msg("Pictures of faults"), "bang"),
}
SHARES = {4: msg("A quarter of them"), 2: msg("Half of them"), 1: msg("All of them")}
"""What can be removed at once, as parts of what may go."""
RULES = "rules"
MOST_DAYS = 365
LOOK_AGAIN_AFTER = 3
"""Updates of the status after which a removal under way is looked at again."""


class StorageScreen(ListScreen):
    name = At.STORAGE
    help_page = "storage"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.system = self.add_action("to_system", "system", lambda: panel.go(At.SYSTEM))
        self.again = self.add_action("look_again", "retry", self._load)
        self.make_room = self.add_action("make_room", "delete", lambda: panel.confirm(self._choose))
        self.found: StorageStatus | None = None
        """What is shown; None while it is read."""
        self._is_loading = False
        self._updates: int | None = None
        """Of the status since a removal under way was looked at; None: nothing is being removed."""
        self.retranslate()

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(tr("Storage"))
        self.system.set_word(tr("System"))
        self.again.set_word(tr("Look again"))
        self._show()

    def on_enter(self) -> None:
        self._load()

    def on_settings(self) -> None:
        self._load()

    def on_status(self, status: StationStatus) -> None:  # noqa: ARG002
        """While something is being removed, the figures follow."""
        if self._updates is not None:
            self._updates += 1
            if self._updates >= LOOK_AGAIN_AFTER:
                self._load()

    def show_storage(self, found: StorageStatus) -> None:
        self.found = found
        self._show()

    def _take(self, found: StorageStatus) -> None:
        self._is_loading = False
        self._updates = 0 if found.demanded_bytes else None
        self.show_storage(found)

    def _show(self) -> None:
        found = self.found
        gate(self.make_room, self.panel, Permission.MAINTAIN, tr("Make room"), enabled=found is not None)
        self.list.show_rows([] if found is None else _rows_of(found), empty=tr("Loading …"))

    # --- loading ------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        actor, storage = self.panel.session.actor, self.panel.station.storage
        self._show()
        if actor is not None and not self._is_loading:
            self._is_loading = True
            run_in_background(self, lambda: storage.status(actor), self._take, self._fail)

    def _fail(self, error: BaseException) -> None:
        self._is_loading = False
        self.list.show_rows((), empty=tr("The storage cannot be read."))
        self.panel.complain(error)

    # --- making room --------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        found = self.found
        if found is None:
            return
        most = found.use.removable_size
        rules = tr("Pictures that are too old, and what is beyond the space for pictures")
        shares = [
            PickRow(f"{most // part}", tr(words), size_in_words(most // part), "delete")
            for part, words in SHARES.items()
            if most // part
        ]
        self.panel.choose(
            tr("Make room"),
            [PickRow(RULES, tr("What the settings ask for"), rules, "edit"), *shares],
            self._ask,
            words=tr(
                "The oldest pictures go first: those of OK parts, then of NG parts and faults. Labeled ones stay."
            ),
        )

    def _ask(self, key: str) -> None:
        size = 0 if key == RULES else int(key)
        if not size:
            self._remove(0)
            return
        self.panel.ask(
            tr("Remove pictures?"),
            tr(
                "{size} of the oldest pictures are removed for good. "
                "Their results stay, with all that statistics count.",
                size=size_in_words(size),
            ),
            (tr("Keep the pictures"), tr("Remove pictures")),
            lambda number: self._remove(size) if number else None,
        )

    def _remove(self, size: int) -> None:
        def begun() -> None:
            self.panel.toast(tr("Room is being made. Inspecting goes on meanwhile."))
            self._load()

        self.panel.act(lambda actor: self.panel.station.storage.make_room(actor, size), begun)


def _rows_of(found: StorageStatus) -> list[PickRow]:
    use, budget = found.use, max(1, found.budget_bytes)
    taken = found.disk_bytes - found.free_bytes
    is_short = found.is_results_only
    rows = [
        PickRow(
            "disk",
            tr("Disk"),
            tr("Nearly full: only results are stored, without pictures.")
            if is_short
            else tr(
                "{free} of {total} free", free=size_in_words(found.free_bytes), total=size_in_words(found.disk_bytes)
            ),
            "alarm" if is_short else "archive",
            tone="warn" if is_short else "",
            bar=min(1.0, taken / max(1, found.disk_bytes)),
        ),
        PickRow(
            "pictures",
            tr("Pictures of parts"),
            tr("{used} of {budget} that they may take", used=size_in_words(use.size), budget=size_in_words(budget)),
            "picture",
            bar=min(1.0, use.size / budget),
        ),
        PickRow("forecast", tr("Forecast"), _forecast_of(found), "statistics"),
        *(_row_of(judgement, each, budget) for judgement, each in use.removable.items()),
        PickRow("kept", tr("Pictures of labeled parts, which stay"), _said_of(use.kept), "lock"),
        PickRow("may_go", tr("May be removed"), size_in_words(use.removable_size), "delete"),
        PickRow("kept_for", tr("Kept for"), _times_of(found), "history"),
        PickRow("removed", tr("Removed"), _removed_of(found), "tick"),
        PickRow("spool", tr("Pictures that wait for the disk"), _spool_of(found), "save"),
    ]
    if found.demanded_bytes:
        left = tr("{size} are still to be removed", size=size_in_words(found.demanded_bytes))
        rows.insert(0, PickRow("under_way", tr("Room is being made"), left, "retry"))
    mended = found.mended
    if mended.lost or mended.found or mended.set_aside:
        rows.append(
            PickRow(
                "mended",
                tr("Check of the picture files"),
                tr(
                    "{lost} lost, {found} found again, {aside} set aside that nothing names",
                    lost=count(mended.lost),
                    found=count(mended.found),
                    aside=count(mended.set_aside),
                ),
                "info",
            )
        )
    return rows


def _row_of(judgement: Judgement, use: PictureUse, budget: int) -> PickRow:
    words, icon = OF_JUDGEMENT[judgement]
    return PickRow(judgement.value, tr(words), _said_of(use), icon, bar=min(1.0, use.size / budget))


def _said_of(use: PictureUse) -> str:
    if not use.count:
        return "–"
    size = size_in_words(use.size)
    if use.oldest is None:
        return tr("{count} pictures · {size}", count=count(use.count), size=size)
    number, since = count(use.count), date_time(use.oldest)
    return tr("{count} pictures · {size} · since {when}", count=number, size=size, when=since)


def _forecast_of(found: StorageStatus) -> str:
    """When the pictures take all that they may, and when nothing can be stored any more."""
    if found.disk_full_in_days is not None and found.disk_full_in_days <= MOST_DAYS:
        return tr("The disk is full in {days} days", days=count(int(found.disk_full_in_days)))
    if found.budget_in_days is None:
        return tr("Known after a day of parts")
    each_day = size_in_words(round(found.bytes_per_day))
    if found.budget_in_days > MOST_DAYS:
        return tr("The oldest go in more than a year, at {size} of pictures a day", size=each_day)
    if found.budget_in_days < 1:
        return tr("The oldest go as new ones come, {size} a day", size=each_day)
    return tr(
        "The oldest go in {days} days, at {size} of pictures a day",
        days=count(int(found.budget_in_days)),
        size=each_day,
    )


def _times_of(found: StorageStatus) -> str:
    def days(number: int, otherwise: str) -> str:
        return tr("{days} days", days=count(number)) if number else otherwise

    space = tr("as long as there is space")
    return tr(
        "OK pictures: {ok} · NG and FAULT pictures: {ng} · results: {results}",
        ok=days(found.ok_days, space),
        ng=days(found.ng_days, space),
        results=days(found.result_days, tr("for ever")),
    )


def _removed_of(found: StorageStatus) -> str:
    removed = found.removed
    if removed.at is None:
        return tr("Nothing since the station started")
    return tr(
        "{pictures} pictures ({size}) and {results} results since the station started, last on {when}",
        pictures=count(removed.pictures),
        size=size_in_words(removed.size),
        results=count(removed.results),
        when=date_time(removed.at),
    )


def _spool_of(found: StorageStatus) -> str:
    spool = found.spool
    return tr(
        "{waiting} of {most} · {size} of {most_size}",
        waiting=count(spool.waiting),
        most=count(spool.most),
        size=size_in_words(spool.waiting_bytes),
        most_size=size_in_words(spool.most_bytes),
    )
