"""Builds a station from its settings: data folder, store, devices."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from typing import TYPE_CHECKING

from core.devices import open_devices
from core.errors import DatabaseConnectionError, DatabaseError, StorageError
from core.files import make_private_folder
from core.programs.demo import install_demo
from core.programs.library import Library
from core.station import Station
from core.store import open_store
from core.store.claim import Claim
from core.upkeep.backup.last_good import with_offer
from core.upkeep.backup.restoring import settle

if TYPE_CHECKING:
    from core.settings import Settings

log = logging.getLogger(__name__)


def open_station(settings: Settings) -> Station:
    """Open the store, build the devices and the station. Nothing runs before its loops are started.

    Raises:
        DatabaseConnectionError, StorageError, ConfigurationError
    """
    with ExitStack() as undo:
        make_private_folder(settings.storage.data_dir.absolute())
        claim = Claim(settings.storage.data_dir)
        undo.callback(claim.release)
        try:
            station = settle(settings, lambda: _opened(settings, claim), lambda one, became: one.backups.note(became))
        except DatabaseConnectionError as error:
            raise with_offer(settings, error) from error
        undo.pop_all()
    return station


def _opened(settings: Settings, claim: Claim) -> Station:
    devices = open_devices(settings.camera, settings.lines, settings.simulation)
    with ExitStack() as undo:
        store = undo.enter_context(open_store(settings))
        store.lease.take()
        store.probe()
        lost = 0
        try:
            lost = store.recover_images()
        except (DatabaseError, StorageError) as error:
            log.warning("Pictures of the last run are settled at the next start: %s", error)
        if settings.camera.kind == "simulated":
            with store.database.alone():  # of several that start at once on a new database, the first installs
                install_demo(Library(store))
        station = Station(settings, store, devices, claim)
        if lost:
            station.pictures_lost(lost)
        undo.pop_all()
    return station
