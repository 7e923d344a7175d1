"""A hand-over in words: rows for the panel, a page to print, and a short text for a QR code."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from hmi.i18n import count, date_time, duration, percent, tr, tr_text
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from core.alarms.history import AlarmCount
    from core.records.handover import Handover, ShiftNote, ShiftSpan
    from core.records.statistics import VerdictCounts

NOTE = "note_"
"""Keys of the rows of notes begin so; the number of the note follows."""

SHORT_NOTE = 90
"""So many characters of a note stand in its row; all of them are shown when it is touched."""

QR_BYTES = 360
"""A code with more has modules that are too small on a panel of 7 inches for the camera of a phone."""

_FONT_PT = 10


def hours_of(shift: ShiftSpan) -> str:
    return f"{date_time(shift.start)}–{shift.end.astimezone():%H:%M}"


def figures_of(found: Handover) -> tuple[tuple[str, str], ...]:
    """Pairs of figure and word."""
    total = found.total
    return (
        (count(total.parts), tr("Parts")),
        (count(total.ok), tr("OK")),
        (count(total.ng), tr("NG")),
        (count(total.faults), tr("FAULT")),
        (percent(total.yield_pct), tr("Yield")),
        (count(found.stops), tr("Stops")),
        (count(found.holds), tr("Holds")),
        (count(found.alarm_count), tr("Alarms")),
    )


def rows_of(found: Handover) -> list[PickRow]:
    """Notes, people, programs, the tools that failed most often, and alarms."""
    most = max((tool.ng for tool in found.reasons), default=1)
    return [
        *(
            PickRow(f"{NOTE}{at}", _shortened(note.note), _signature(note), "edit")
            for at, note in enumerate(found.notes)
        ),
        PickRow("people", tr("Signed in at the panel"), _people(found), "user"),
        *(
            PickRow(f"program_{program.program_id}", program.name, counts_in_words(program.counts), "program")
            for program in found.programs
        ),
        *(
            PickRow(
                f"reason_{tool.program_id}_{tool.name}",
                tr("NG: {tool}", tool=tool.name),
                f"{_parts(tool.ng)} · {tool.program_name}",
                "cross",
                bar=tool.ng / most,
            )
            for tool in found.reasons
        ),
        *(PickRow(f"alarm_{alarm.code}", tr_text(alarm.text), _how_often(alarm), "alarm") for alarm in found.alarms),
    ]


def counts_in_words(counts: VerdictCounts) -> str:
    faults = f" · {count(counts.faults)} {tr('FAULT')}" if counts.faults else ""
    judged = f"{count(counts.ok)} OK · {count(counts.ng)} NG{faults}"
    return f"{_parts(counts.parts)} · {judged} · {tr('Yield')} {percent(counts.yield_pct)}"


def short_text(found: Handover) -> str:
    """The figures and the notes, the newest first, cut to `QR_BYTES`."""
    total = found.total
    lines = [
        f"{found.display_name} · {hours_of(found.shift)}",
        *([tr("SIMULATION")] if found.is_simulated else []),
        counts_in_words(total),
        " · ".join(f"{word} {figure}" for figure, word in figures_of(found)[5:]),
        *(f"{tr('NG: {tool}', tool=tool.name)}: {count(tool.ng)}" for tool in found.reasons[:3]),
        *(f"{note.note} ({note.written_by})" for note in reversed(found.notes)),
    ]
    whole = "\n".join(lines).encode()
    if len(whole) <= QR_BYTES:
        return whole.decode()
    return whole[: QR_BYTES - 3].decode(errors="ignore") + "…"


def pdf_of(found: Handover) -> bytes:
    """One page of A4, or as many as the notes need. Only in the GUI thread."""
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(data)
    writer.setTitle(f"{found.display_name} · {hours_of(found.shift)}")
    # The document itself leaves a margin of 2 cm, and numbers the pages there.
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    page = QTextDocument()
    font = page.defaultFont()
    font.setPointSize(_FONT_PT)
    page.setDefaultFont(font)
    page.setHtml(html_of(found))
    page.print_(writer)
    data.close()
    return bytes(data.data().data())


def html_of(found: Handover) -> str:
    heading = escape(f"{found.display_name} · {tr('Hand-over')}")
    about = [hours_of(found.shift)]
    if found.station != found.display_name:
        about.append(found.station)  # as the records have it
    if found.is_running:
        about.append(tr("The shift has not ended yet."))
    if found.is_simulated:
        about.append(tr("SIMULATION"))
    parts = [f"<h1>{heading}</h1>", _paragraph(" · ".join(about))]
    parts.append(_table([[word for _, word in figures_of(found)], [figure for figure, _ in figures_of(found)]]))
    parts.append(_paragraph(f"{tr('Signed in at the panel')}: {_people(found)}"))
    sections = (
        (tr("Notes"), [[note.note, _signature(note)] for note in found.notes]),
        (tr("Programs"), [[program.name, counts_in_words(program.counts)] for program in found.programs]),
        (
            tr("Tools that failed most often"),
            [[tool.name, tool.program_name, _parts(tool.ng)] for tool in found.reasons],
        ),
        (tr("Alarms"), [[tr_text(alarm.text), _how_often(alarm)] for alarm in found.alarms]),
    )
    parts += [f"<h3>{escape(title)}</h3>{_table(lines)}" for title, lines in sections if lines]
    return "\n".join(parts)


def _paragraph(words: str) -> str:
    return f"<p>{escape(words)}</p>"


def _table(lines: list[list[str]]) -> str:
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in line) for line in lines)
    within = "".join(f"<tr>{line}</tr>" for line in cells)
    return f'<table width="100%" border="0.5" cellspacing="0" cellpadding="4">{within}</table>'


def _parts(number: int) -> str:
    return tr("1 part") if number == 1 else tr("{count} parts", count=number)


def _people(found: Handover) -> str:
    return ", ".join(found.people) or tr("Nobody")


def _how_often(alarm: AlarmCount) -> str:
    return f"{count(alarm.count)} × · {duration(alarm.stood_s)}"


def _signature(note: ShiftNote) -> str:
    return f"{note.written_by} · {date_time(note.written_at)}"


def _shortened(note: str) -> str:
    return note if len(note) <= SHORT_NOTE else f"{note[:SHORT_NOTE].rstrip()} …"
