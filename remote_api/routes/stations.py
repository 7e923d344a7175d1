"""Stations: whose results are in the database that this one uses."""

from __future__ import annotations

from dataclasses import dataclass

from core.access.roles import Permission
from remote_api.authorization import actor, station
from remote_api.operations import Operations

resource = Operations("Stations", "Whose results can be read here.")


@dataclass(frozen=True)
class StationData:
    """A station by its name.

    Attributes:
        is_this: it is the one that answers.
    """

    name: str
    is_this: bool


@dataclass(frozen=True)
class StationsData:
    """By name."""

    items: tuple[StationData, ...]


@resource.operation("GET", "/stations", needs=Permission.VIEW, data=StationsData)
def stations() -> StationsData:
    """This station and the others whose results are in the same database.

    `station` of `/inspections` and `/statistics` is one of these names.
    """
    own = station().settings.general.station
    return StationsData(tuple(StationData(name, name == own) for name in station().history.stations(actor())))
