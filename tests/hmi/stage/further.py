"""Further data folders, each made from the prepared one when it is first asked for, for all processes of a run."""

from __future__ import annotations

import functools
import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.inspection.imaging import content_hash
from core.programs.demo import demo_program
from core.programs.library import Library
from core.simulation.parts import master
from core.store import open_store
from core.upkeep.backup.making import make_backup
from core.upkeep.backup.work import Work
from tests.hmi.stage.prepared import (
    ENGINEER,
    GASKET,
    KIND,
    KIND_ID,
    PLATE,
    alone,
    copied,
    copied_or_linked,
    prepared,
    settings_for,
)
from tests.records import lose_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PARTS_A_QUARTER = 12
_WORSE, _PAUSE = range(40, 44), range(48, 50)
"""Quarters of an hour since midnight."""

PASSPHRASE = "four words of your own"
"""Of the encrypted one of `backups`."""

_MORE = (
    (GASKET, "Gasket 18 mm", "4006381333931"),
    (KIND, "Connector 7-pin, gray", "Article 4711-B"),
    (KIND, "Steckverbindergehäuse 7-polig mit Verriegelung, Variante B", "Artikel 4712, Kunde Nord"),
    (GASKET, "Gasket 22 mm", "4006381333948"),
    (PLATE, "Label plate, French", "Étiquette 88-104"),
    (PLATE, "Label plate, Spanish", "Etiqueta 88-105"),
    (KIND, "Connector 7-pin, black", "Article 4711"),
    (GASKET, "O-ring 30", ""),
)
"""Kind, name and description of more programs; the first two ran, the next three are favorites."""


@functools.cache
def many_programs() -> Path:
    """The prepared station with more programs: some ran or are favorites, one is not finished, one lost its master."""
    return _made_once("many", _install_many)


@functools.cache
def backups() -> Path:
    """A folder with two backups of the prepared station; the newer is encrypted, with the pictures of NG parts only."""
    return _made_once("backups", _make_backups)


@functools.cache
def a_day() -> Path:
    """An otherwise empty station that judged parts all yesterday, in two shifts with a worse hour and a pause."""
    return _made_once("day", _judge_a_day)


def _made_once(name: str, make: Callable[[Path], None]) -> Path:
    """The folder of that name beside the prepared one; `make` fills it, unless another process of the run has."""
    root = prepared().folder.parent
    folder, under_way = root / name, root / f"{name}_under_way"
    with alone(root):
        if not folder.exists():
            make(under_way)
            under_way.rename(folder)
    return folder


def _make_backups(folder: Path) -> None:
    with copied(prepared().folder) as station, open_store(settings_for(station)) as store:
        settings = settings_for(station)
        make_backup(store, settings, Work(), folder)
        make_backup(store, settings.but(backup_passphrase=PASSPHRASE, backup_pictures="ng"), Work(), folder)


def _judge_a_day(folder: Path) -> None:
    """From 6 to 22 o'clock, a dozen parts each quarter of an hour."""
    with copied(prepared().new) as station:
        shutil.copytree(station, folder, copy_function=copied_or_linked)
    said = prepared().said
    ok, ng = said.ok.run.last, said.ng.run.last
    assert ok is not None
    assert ng is not None
    yesterday = datetime.now().astimezone().date() - timedelta(days=1)
    begin = datetime.combine(yesterday, datetime.min.time()).astimezone()
    judged = []
    for quarter in (quarter for quarter in range(6 * 4, 22 * 4) if quarter not in _PAUSE):
        ng_parts = 4 if quarter in _WORSE else quarter % 3 % 2
        for nth in range(_PARTS_A_QUARTER - quarter % 4):
            at = begin + timedelta(minutes=15 * quarter, seconds=60 * nth)
            judged.append(replace(ng if nth < ng_parts else ok, id=f"{len(judged):032x}", part=nth, judged_at=at))
    with open_store(settings_for(folder)) as store:
        store.inspections.insert_many(judged)


def _install_many(folder: Path) -> None:
    with copied(prepared().folder) as station:
        shutil.copytree(station, folder, copy_function=copied_or_linked)
    with open_store(settings_for(folder)) as store:
        library = Library(store)
        ran = []
        for number, (kind, name, description) in enumerate(_MORE):
            program = replace(demo_program(kind), name=name, description=description)
            saved = library.install(program, master(kind), "")
            if number < 2:
                ran.append(saved)
            elif number < 5:
                library.set_favorite(ENGINEER, saved.id, is_favorite=True)
        picture = 255 - master(GASKET)
        lost = replace(demo_program(GASKET), name="O-ring 40", master=content_hash(picture))
        library.install(lost, picture, "")
        lose_picture(store, lost.master)
        library.save(ENGINEER, replace(demo_program(PLATE), name="Label plate, new print", master="", tools=()), None)
        for saved in ran:
            library.set_active(saved.id, saved.version_hash)
        library.set_active(KIND_ID, library.version(ENGINEER, KIND_ID).summary.version_hash)
