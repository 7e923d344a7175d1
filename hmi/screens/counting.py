"""Counting anew at the panel, which is asked before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.i18n import tr

if TYPE_CHECKING:
    from hmi.screens.base import Panel


def ask_reset(panel: Panel) -> None:
    """Ask whether to reset the counters, and do so."""

    def answered(number: int) -> None:
        if number == 0:
            panel.act(panel.station.reset_counters)

    panel.ask(
        tr("Reset the counters?"),
        tr("Parts, OK, NG and yield begin at 0 again. Results stay stored, and the audit log keeps these figures."),
        (tr("Reset counters"), tr("Keep")),
        answered,
    )
