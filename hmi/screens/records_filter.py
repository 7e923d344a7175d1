"""The filter of a screen that shows inspections, and the sheets to set it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from core.fields import NumberField
from core.inspection.result import Judgement
from core.records.history import MAX_READ_TEXT, InspectionFilter, InspectionLabel
from hmi.i18n import count, msg, tr
from hmi.screens.time_span import TimeSpan, offer_times
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.number import NumberSheet
from hmi.threads import run_in_background
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.programs.library import ProgramSummary, StoredVersion, VersionSummary
    from hmi.screens.base import Panel

LABEL_WORDS = {
    InspectionLabel.REAL_NG: msg("Real NG"),
    InspectionLabel.FALSE_CALL: msg("False call"),
    InspectionLabel.MISSED: msg("Missed NG"),
}
LABEL_ICONS = {
    InspectionLabel.REAL_NG: "sample_ng",
    InspectionLabel.FALSE_CALL: "sample_ok",
    InspectionLabel.MISSED: "sample_ng",
}
JUDGEMENT_ICONS = {Judgement.OK: "tick", Judgement.NG: "cross", Judgement.FAULT: "bang"}

_HIGHEST_PART = (1 << 53) - 1

ANY = ""
"""Key of the row that removes a restriction."""


class RecordsFilter(QObject):
    """`changed`: the filter has changed. Each `choose_…` opens a sheet for one restriction."""

    changed = Signal()

    def __init__(self, panel: Panel, *, time: str = "any", only: Sequence[str] | None = None) -> None:
        """`time`: the initial span, one of `TIMES`. `only`: the rows that `choose_more` offers; None: all."""
        super().__init__()
        self._only = only
        self._panel = panel
        self._time = TimeSpan(time)
        self._rest = InspectionFilter()
        self._program_name = ""
        self._version_number = 0
        self._stations: tuple[str, ...] = ()

    @property
    def has_stations(self) -> bool:
        """Whether results of several stations can be shown, as of the last `look_for_stations`."""
        return len(self._stations) > 1

    def look_for_stations(self, then: Callable[[], None] = lambda: None) -> None:
        """Find out whose results there are; `then` is called when that is known."""
        actor, history = self._panel.session.actor, self._panel.station.history

        def take(names: tuple[str, ...]) -> None:
            self._stations = names
            then()

        if actor is not None:
            run_in_background(self, lambda: history.stations(actor), take, self._panel.complain)

    def wanted(self) -> InspectionFilter:
        """The filter as of now: spans such as *last hour* move with the time."""
        since, until = self._time.bounds(self._panel)
        return replace(self._rest, since=since, until=until)

    @property
    def is_open(self) -> bool:
        """Whether nothing is filtered out."""
        return self._time.is_any and self._rest == InspectionFilter()

    def restrict(self, restricted: InspectionFilter) -> None:
        """Replace the filter; the time becomes *any time*."""
        self._time, self._rest, self._program_name = TimeSpan(), restricted, ""
        self.changed.emit()

    def clear(self) -> None:
        self.restrict(InspectionFilter())

    # --- in words -----------------------------------------------------------------------------------------------------

    def time_words(self) -> str:
        return self._time.words()

    def judgement_words(self) -> str:
        return tr("All verdicts") if self._rest.judgement is None else self._rest.judgement.value

    def program_words(self) -> str:
        if self._rest.program is None:
            return tr("All programs")
        if self._rest.version_hash is not None:
            return tr("{program}, version {number}", program=self._program_name, number=self._version_number)
        return self._program_name

    def label_words(self) -> str:
        """The chosen label; "" if none is."""
        return "" if self._rest.label is None else tr(LABEL_WORDS[self._rest.label])

    def station_words(self) -> str:
        """The chosen station; "" if none is."""
        return self._rest.station or ""

    def more_words(self) -> str:
        """The other restrictions in words; "" if there are none."""
        rest = self._rest
        words = [
            rest.station or "",
            "" if rest.tool is None else tr("NG: {tool}", tool=rest.tool),
            "" if rest.part is None else tr("Part {part}", part=count(rest.part)),
            "" if rest.read_text is None else tr("Read: {text} …", text=rest.read_text),
            self.label_words(),
            rest.reason_code or "",
            "" if rest.is_simulated is None else _reality(is_simulated=rest.is_simulated),
            "" if rest.is_challenge is None else _purpose(is_challenge=rest.is_challenge),
        ]
        return " · ".join(filter(None, words))

    # --- choosing -----------------------------------------------------------------------------------------------------

    def choose_time(self) -> None:
        def chosen(span: TimeSpan) -> None:
            self._time = span
            self.changed.emit()

        offer_times(self._panel, self._time, chosen)

    def choose_judgement(self) -> None:
        rows = [PickRow(ANY, tr("All verdicts"))]
        rows += [PickRow(judgement.value, judgement.value, icon=icon) for judgement, icon in JUDGEMENT_ICONS.items()]
        now = self._rest.judgement
        self._panel.choose(
            tr("Which verdict?"),
            rows,
            lambda key: self._set(judgement=Judgement(key) if key else None),
            marked=ANY if now is None else now.value,
        )

    def choose_program(self) -> None:
        actor, library = self._panel.session.actor, self._panel.station.library
        if actor is not None:
            run_in_background(
                self,
                lambda: library.programs(actor, include_archived=True),
                self._offer_programs,
                self._panel.complain,
            )

    def _offer_programs(self, programs: tuple[ProgramSummary, ...]) -> None:
        names = {str(program.id): program.name for program in programs}

        def chosen(key: str) -> None:
            self._program_name = names.get(key, "")
            self._set(program=int(key) if key else None, version_hash=None, tool=None)

        rows = [PickRow(ANY, tr("All programs")), *(PickRow(key, name, icon="program") for key, name in names.items())]
        self._panel.choose(tr("Which program?"), rows, chosen, marked=str(self._rest.program or ANY))

    def choose_more(self) -> None:
        rest = self._rest
        no_program = tr("Choose a program first.") if rest.program is None else ""
        version = tr("Version {number}", number=self._version_number) if rest.version_hash else tr("Any")
        said = tr("Any") if rest.label is None else tr(LABEL_WORDS[rest.label])
        real = tr("Any") if rest.is_simulated is None else _reality(is_simulated=rest.is_simulated)
        purpose = tr("Any") if rest.is_challenge is None else _purpose(is_challenge=rest.is_challenge)
        rows = [
            PickRow("tool", tr("Tool that was NG"), no_program or rest.tool or tr("Any"), "tools", not no_program),
            PickRow("version", tr("Version"), no_program or version, "versions", not no_program),
            PickRow("part", tr("Part number"), tr("Any") if rest.part is None else count(rest.part), "sort"),
            PickRow("read_text", tr("Part id or text that was read"), rest.read_text or tr("Any"), "code"),
            PickRow("label", tr("What people said"), said, "user"),
            PickRow("reason_code", tr("Reason code"), rest.reason_code or tr("Any"), "edit"),
            PickRow("real", tr("Simulated or real"), real, "camera"),
            PickRow("challenge", tr("Production or challenge"), purpose, "try"),
            PickRow("clear", tr("Show all again"), "", "undo", not self.is_open),
        ]
        if self.has_stations:
            rows.insert(0, PickRow("station", tr("Station"), rest.station or tr("Any"), "system"))
        deeds = {
            "station": self.choose_station,
            "tool": self._choose_tool,
            "version": self._choose_version,
            "part": self._choose_part,
            "read_text": self._choose_read_text,
            "label": self._choose_label,
            "reason_code": self._choose_reason_code,
            "real": self._choose_reality,
            "challenge": self._choose_purpose,
            "clear": self.clear,
        }
        if self._only is not None:
            rows = [row for row in rows if row.key in (*self._only, "clear")]
        self._panel.choose(tr("Only …"), rows, lambda key: deeds[key]())

    def choose_station(self, own: str | None = None) -> None:
        """`own`: the station that is meant without a restriction; None: all are."""
        rows = [PickRow(ANY if name == own else name, name, icon="system") for name in self._stations]
        if own is None:
            rows.insert(0, PickRow(ANY, tr("Any")))
        self._panel.choose(
            tr("Which station?"), rows, lambda key: self._set(station=key or None), marked=self._rest.station or ANY
        )

    def _choose_tool(self) -> None:
        """Offer the tools of the chosen version, or of the newest one."""
        actor, library, rest = self._panel.session.actor, self._panel.station.library, self._rest
        if actor is None or rest.program is None:
            return
        program = rest.program

        def offer(stored: StoredVersion) -> None:
            names = [tool.name for tool in stored.program.tools]
            rows = [PickRow(ANY, tr("Any")), *(PickRow(name, name, icon="tools") for name in names)]
            self._panel.choose(
                tr("Which tool was NG?"), rows, lambda key: self._set(tool=key or None), marked=rest.tool or ANY
            )

        run_in_background(self, lambda: library.version(actor, program, rest.version_hash), offer, self._panel.complain)

    def _choose_version(self) -> None:
        actor, library, rest = self._panel.session.actor, self._panel.station.library, self._rest
        if actor is None or rest.program is None:
            return
        program = rest.program

        def offer(versions: tuple[VersionSummary, ...]) -> None:
            numbers = {version.version_hash: version.version_number for version in versions}

            def chosen(key: str) -> None:
                self._version_number = numbers.get(key, 0)
                self._set(version_hash=key or None)

            rows = [PickRow(ANY, tr("Any"))]
            rows += [
                PickRow(version.version_hash, tr("Version {number}", number=version.version_number), version.reason)
                for version in versions
            ]
            self._panel.choose(tr("Which version?"), rows, chosen, marked=rest.version_hash or ANY)

        run_in_background(self, lambda: library.versions(actor, program), offer, self._panel.complain)

    def _choose_part(self) -> None:
        field = NumberField(
            msg("Part number"),
            msg("As it stands under the picture."),
            minimum=0,
            maximum=_HIGHEST_PART,
            integer=True,
            optional=True,
        )
        sheet = NumberSheet(self._panel.look, tr("Part number"), field, self._rest.part)
        sheet.entered.connect(lambda number: self._set(part=None if number is None else int(number)))
        self._panel.open_sheet(sheet)

    def _choose_read_text(self) -> None:
        sheet = KeyboardSheet(
            self._panel.look,
            QLocale().name()[:2],
            tr("How does it begin?"),
            self._rest.read_text or "",
            longest=MAX_READ_TEXT,
        )
        sheet.entered.connect(lambda typed: self._set(read_text=typed.strip() or None))
        self._panel.open_sheet(sheet)

    def _choose_label(self) -> None:
        rows = [PickRow(ANY, tr("Any")), *(PickRow(label.value, tr(word)) for label, word in LABEL_WORDS.items())]
        now = self._rest.label
        self._panel.choose(
            tr("What people said"),
            rows,
            lambda key: self._set(label=InspectionLabel(key) if key else None),
            marked=ANY if now is None else now.value,
        )

    def _choose_reason_code(self) -> None:
        """Offer the station's codes, and those that stored parts have besides."""
        actor, history, now = self._panel.session.actor, self._panel.station.history, self._rest.reason_code
        if actor is None:
            return
        own = self._panel.station.labels.reason_codes

        def offer(stored: tuple[str, ...]) -> None:
            rows = [PickRow(ANY, tr("Any")), *(PickRow(code, code) for code in dict.fromkeys((*own, *stored)))]
            self._panel.choose(
                tr("Reason code"), rows, lambda key: self._set(reason_code=key or None), marked=now or ANY
            )

        run_in_background(self, lambda: history.reason_codes(actor), offer, self._panel.complain)

    def _choose_reality(self) -> None:
        rows = [PickRow(ANY, tr("Any"))]
        rows += [PickRow(str(kind), _reality(is_simulated=kind)) for kind in (False, True)]
        now = self._rest.is_simulated
        self._panel.choose(
            tr("Simulated or real"),
            rows,
            lambda key: self._set(is_simulated=key == str(True) if key else None),
            marked=ANY if now is None else str(now),
        )

    def _choose_purpose(self) -> None:
        rows = [PickRow(ANY, tr("Any"))]
        rows += [PickRow(str(kind), _purpose(is_challenge=kind)) for kind in (False, True)]
        now = self._rest.is_challenge
        self._panel.choose(
            tr("Production or challenge"),
            rows,
            lambda key: self._set(is_challenge=key == str(True) if key else None),
            marked=ANY if now is None else str(now),
        )

    def _set(self, **restriction: object) -> None:
        self._rest = replace(self._rest, **restriction)  # type: ignore[arg-type]
        self.changed.emit()


def _reality(*, is_simulated: bool) -> str:
    return tr("Simulated ones only") if is_simulated else tr("Real ones only")


def _purpose(*, is_challenge: bool) -> str:
    return tr("Challenge parts only") if is_challenge else tr("Production only")
