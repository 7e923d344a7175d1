"""Every setting, in groups; each declaration names its environment variable.

After adding a setting, run `vision-inspection settings example > .env.example`.
"""

from __future__ import annotations

import dataclasses
import functools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core.fields import GroupField, fields_of
from core.settings.declaring import Secrecy, Variable, group_of, variables_of
from core.settings.groups.alarms import AlarmRuleSettings, DeliverySettings
from core.settings.groups.backup import BackupSettings
from core.settings.groups.devices import CameraSettings, SimulationSettings
from core.settings.groups.lines import LinesSettings
from core.settings.groups.network import ApiSettings, LimitSettings, SessionSettings
from core.settings.groups.panel import AutoLockSettings, PanelSettings
from core.settings.groups.station import GeneralSettings, StorageSettings

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Settings:
    """The settings of a station, in groups.

    Attributes:
        given: names of the variables that environment, `.env` or command line set, in lower case.
    """

    general: GeneralSettings = group_of("General", GeneralSettings)
    storage: StorageSettings = group_of("Storage", StorageSettings)
    backup: BackupSettings = group_of("Backups", BackupSettings)
    camera: CameraSettings = group_of("Camera", CameraSettings)
    lines: LinesSettings = group_of("Digital lines", LinesSettings)
    simulation: SimulationSettings = group_of("Simulation", SimulationSettings)
    panel: PanelSettings = group_of("Panel", PanelSettings)
    auto_lock: AutoLockSettings = group_of("Signing out by itself at the panel", AutoLockSettings)
    alarms: AlarmRuleSettings = group_of("Limits of alarms", AlarmRuleSettings)
    delivery: DeliverySettings = group_of("Messages about alarms", DeliverySettings)
    api: ApiSettings = group_of("Remote API", ApiSettings)
    limits: LimitSettings = group_of("Limits of the remote API", LimitSettings)
    sessions: SessionSettings = group_of("Sessions of the remote API", SessionSettings)
    given: frozenset[str] = dataclasses.field(default=frozenset(), compare=False, repr=False)

    @classmethod
    def of(cls, **values: Any) -> Settings:
        """The defaults with these values, by variable name in lower case; nothing is validated."""
        return cls().but(**values)

    def but(self, **values: Any) -> Settings:
        """The same settings with these values; as `of`."""
        changes: dict[str, dict[str, Any]] = {}
        for name, value in values.items():
            group, field = variables()[name].place
            changes.setdefault(group, {})[field] = value
        return replace(self, **{group: replace(getattr(self, group), **new) for group, new in changes.items()})

    def value_of(self, variable: Variable) -> Any:
        group, field = variable.place
        return getattr(getattr(self, group), field)

    def public(self) -> dict[str, Any]:
        """Every setting but the secrets, JSON-ready, with the names of `of`. Addresses without user and password."""
        return {
            name: variable.shown(self.value_of(variable))
            for name, variable in variables().items()
            if variable.secrecy is not Secrecy.SECRET
        }

    @property
    def allows_one_touch(self) -> bool:
        """Whether camera and lines are simulated, so that people may use the panel without a password."""
        return not self.general.is_production and self.camera.kind == self.lines.kind == "simulated"


@functools.cache
def variables() -> Mapping[str, Variable]:
    """Every variable by name in lower case, in the order of groups and declarations."""
    found: dict[str, Variable] = {}
    for name, group in fields_of(Settings).items():
        assert isinstance(group, GroupField)  # noqa: S101 - Settings is made of groups
        found |= variables_of(name, group.of)
    return found


@functools.cache
def site_settings() -> Mapping[str, Variable]:
    """The variables that an administrator may change while the station runs, by name in lower case."""
    return {name: variable for name, variable in variables().items() if variable.is_site_setting}
