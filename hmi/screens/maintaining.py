"""Maintenance at the panel: a reason and a confirmation to begin it, a confirmation to end it, and how it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.upkeep.maintenance import checked_reason
from hmi.i18n import date_time, tr
from hmi.presenter import refusal
from hmi.screens.base import gate
from hmi.widgets.verdict import Mood, Saying

if TYPE_CHECKING:
    from core.running.state import Maintenance
    from core.station import StationStatus
    from hmi.screens.base import Panel
    from hmi.widgets.button import Button


def ask_maintenance(panel: Panel) -> None:
    """Ask for the reason, then whether the line may stop; then begin."""

    def entered(reason: str) -> None:
        panel.ask(
            tr("Begin maintenance?"),
            tr(
                "The part under way is finished, then the line stops. Outputs are safe, no alarm is raised, and nobody "
                "can start until the maintenance is ended."
            ),
            (tr("Cancel"), tr("Begin maintenance")),
            lambda number: panel.act(lambda actor: panel.station.maintenance.begin(actor, reason)) if number else None,
        )

    panel.type_text(
        tr("Why is the station in maintenance?"),
        "",
        entered,
        check=lambda reason: refusal(lambda: checked_reason(reason)),
    )


def ask_end_of_maintenance(panel: Panel) -> None:
    panel.ask(
        tr("End the maintenance?"),
        tr("Make sure that nobody works on the machine. The station is stopped then, and can be started again."),
        (tr("Cancel"), tr("End maintenance")),
        lambda number: panel.act(panel.station.maintenance.end) if number else None,
    )


def label_maintenance(button: Button, panel: Panel, status: StationStatus) -> None:
    """Set text and state of a button that begins or ends maintenance."""
    word = tr("Maintenance") if status.run.maintenance is None else tr("End maintenance")
    gate(button, panel, Permission.SET_MAINTENANCE, word)


def touch_maintenance(panel: Panel) -> None:
    """Such a button was touched."""
    if panel.station.status().run.maintenance is None:
        ask_maintenance(panel)
    else:
        ask_end_of_maintenance(panel)


def saying_of_maintenance(maintenance: Maintenance, *, has_lines: bool) -> Saying:
    safe = tr("Outputs are safe.") if has_lines else ""
    begun = tr("Begun by {who}, {when}.", who=maintenance.begun_by, when=date_time(maintenance.since))
    detail = " ".join(filter(None, (begun, safe)))
    return Saying(Mood.MAINTENANCE, tr("MAINTENANCE"), maintenance.reason, detail)
