"""Site settings: what an administrator changes while the station runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from core.access.roles import Permission
from remote_api.answer_data import filled
from remote_api.authorization import actor, station
from remote_api.operations import Answer, Operations
from remote_api.preconditions import IF_MATCH, edited_version
from remote_api.request_schemas.equipment import SiteSettingsChangeSchema

if TYPE_CHECKING:
    from core.upkeep.site_settings import SiteSetting, SiteSettings

resource = Operations("Site settings", "What belongs to the site and not to a program; a change takes effect at once.")


@dataclass(frozen=True)
class SiteSettingData:
    """One setting.

    Attributes:
        declared: its title, help, unit and limits.
        set_by: the environment variable of the station that sets it, so that it cannot be changed here; "" if it can.
        changed_at: null, and `changed_by` "", while it is the default or set by the environment.
    """

    name: str
    value: Any
    default: Any
    declared: Mapping[str, Any]
    set_by: str
    changed_at: datetime | None
    changed_by: str

    @classmethod
    def of(cls, setting: SiteSetting) -> SiteSettingData:
        variable = setting.variable
        return filled(
            cls,
            setting,
            value=variable.shown(setting.value),
            default=variable.shown(variable.default),
            declared=variable.field.describe(),
        )


@dataclass(frozen=True)
class SiteSettingsData:
    """Every site setting."""

    items: tuple[SiteSettingData, ...]


@resource.operation("GET", "/settings", needs=Permission.VIEW, data=SiteSettingsData)
def settings() -> Answer:
    """Every site setting with its value and who changed it. The ETag is what `If-Match` takes."""
    return _answer(station().site_settings)


@resource.operation(
    "PUT",
    "/settings",
    needs=Permission.MAINTAIN,
    body=SiteSettingsChangeSchema,
    data=SiteSettingsData,
    message="Changed.",
    parameters=(IF_MATCH,),
    errors=(412, 428, 507),
)
def change_settings(body: dict[str, Any]) -> Answer:
    """Change site settings, all of those given or none; what is left out stays as it is.

    They take effect at once. 422 for a value that is not allowed, and for a setting that the environment sets; 412 when
    somebody else has changed one since the ETag in `If-Match`.
    """
    desk = station().site_settings
    desk.change(actor(), body, edited_version(desk.revision))
    return _answer(desk)


def _answer(desk: SiteSettings) -> Answer:
    revision = desk.revision
    return Answer(
        SiteSettingsData(tuple(map(SiteSettingData.of, desk.all(actor())))), headers={"ETag": f'"{revision}"'}
    )
