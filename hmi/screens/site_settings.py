"""The form of the site settings: one column of fields for each group of settings, made from the declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core import fields
from core.access.roles import Permission
from core.settings import Settings, site_settings
from hmi.forms.field_column import FieldColumn
from hmi.forms.field_form import ScrolledColumn
from hmi.i18n import tr
from hmi.threads import run_in_background
from hmi.widgets.words import LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hmi.screens.base import Panel


class SiteSettingsForm(ScrolledColumn):
    """Every change takes effect at once. Who may change anything is said beside the headings."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.look, "site_settings")
        self._panel = panel
        names: dict[str, list[str]] = {}
        for variable in site_settings().values():
            group, name = variable.place
            names.setdefault(group, []).append(name)
        self._names: Mapping[str, list[str]] = names
        theme = panel.look.theme
        self._headings = {
            group: _Heading(panel.look, f"heading_{group}", theme.type.body, bold=True, align=LEFT | MIDDLE)
            for group in names
        }
        self.columns = {group: FieldColumn(panel.look, f"settings_{group}", has_sliders=False) for group in names}
        for column in self.columns.values():
            column.changed.connect(self._change)
            column.open_sheet_asked.connect(panel.open_sheet)
        self.show_parts([part for group in names for part in (self._headings[group], self.columns[group])])

    def show_settings(self) -> None:
        """Show the present settings, to the present user."""
        settings = self._panel.station.settings
        titles, needed = fields.fields_of(Settings), Permission.MAINTAIN
        may = self._panel.session.may(needed)
        who = "" if may else tr("needs {role}", role=tr(needed.least.title))
        for group, column in self.columns.items():
            self._headings[group].set_text(" · ".join(filter(None, (tr(titles[group].title), who))))
            column.show_values(
                getattr(settings, group),
                names=self._names[group],
                unavailable=self._given(settings, group),
                is_locked=not may,
                options={"language": tuple(self._panel.languages.available())},
            )
        self.arrange()

    def _given(self, settings: Settings, group: str) -> dict[str, str]:
        """Why nobody can change a field on the panel, by its name."""
        return {
            variable.place[1]: tr("Set by {variable} in the environment.", variable=variable.name)
            for name, variable in site_settings().items()
            if variable.place[0] == group and name in settings.given
        }

    def _change(self, changed: Any) -> None:
        """Store what differs between a group as it is now in the form and the present settings."""
        settings, actor = self._panel.station.settings, self._panel.session.actor
        values = {
            name: getattr(changed, variable.place[1])
            for name, variable in site_settings().items()
            if isinstance(changed, type(getattr(settings, variable.place[0])))
            and getattr(changed, variable.place[1]) != settings.value_of(variable)
        }
        width_mm = values.pop("panel_width_mm", None)
        if width_mm is not None:  # tried first: on a wrong one, nobody could set it back
            self._panel.try_width(width_mm)
        if actor is not None and values:
            site = self._panel.station.site_settings
            run_in_background(self, lambda: site.change(actor, values), lambda _: self.show_settings(), self._failed)

    def _failed(self, error: BaseException) -> None:
        self.show_settings()
        self._panel.complain(error)


class _Heading(FitText):
    @property
    def gap_below(self) -> int:
        return self._look.theme.px(1)

    def height_for(self, width: int) -> int:
        return self.heightForWidth(width)
