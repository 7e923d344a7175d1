"""`backup`: make, list, verify and restore backups of a station, and delete old ones."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cli.station import CLI, settings_of
from core.errors import DatabaseConnectionError, NotFoundError, NotReadyError, StorageError, ValidationError
from core.files import make_private_folder
from core.settings.groups.backup import PICTURES
from core.store import open_store
from core.store.claim import Claim
from core.upkeep.backup.about import SUFFIX, DamagedBackupError
from core.upkeep.backup.archive import read_archive, settings_in
from core.upkeep.backup.desk import backups_in, prune
from core.upkeep.backup.last_good import last_good
from core.upkeep.backup.making import folder_of, make_backup
from core.upkeep.backup.restoring import check, missing, stage, swap_of
from core.upkeep.backup.server import restore_server
from core.upkeep.backup.work import Work
from core.upkeep.clock_trust import ClockTrust
from core.upkeep.site_settings import SiteSettings

if TYPE_CHECKING:
    from datetime import datetime

    from core.settings import Settings
    from core.store import Store
    from core.upkeep.backup.about import About, Missing
    from core.upkeep.backup.restoring import Restored


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, metavar="DIR", help="the station's data folder")
    opening = argparse.ArgumentParser(add_help=False)
    opening.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="its first line is the passphrase; default: VISION_BACKUP_PASSPHRASE",
    )
    backup = commands.add_parser("backup", help="make, verify and restore backups").add_subparsers(
        metavar="WHAT", required=True
    )

    create = backup.add_parser("create", parents=[data, opening], help="make one; the station may run meanwhile")
    create.add_argument("--to", type=Path, metavar="DIR", help="folder; default: that of the settings")
    create.add_argument("--pictures", choices=tuple(PICTURES), help="pictures of parts; default: as the settings say")
    create.set_defaults(command=_create)

    listing = backup.add_parser("list", parents=[data], help="the backups in the folder of the settings")
    listing.add_argument("--in", dest="folder", type=Path, metavar="DIR", help="another folder")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(command=_list)

    verify = backup.add_parser("verify", parents=[data, opening], help="read all of one, and compare")
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.set_defaults(command=_verify)

    restore = backup.add_parser("restore", parents=[data, opening], help="with the station stopped: bring one back")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--check", action="store_true", help="only say what would happen; the station may run")
    restore.add_argument("--any-station", action="store_true", help="also one of a station of another name")
    restore.add_argument("--shared-database", action="store_true", help="agree for all stations of a database server")
    restore.set_defaults(command=_restore)

    settings = backup.add_parser("settings", parents=[data, opening], help="print the settings that are in one")
    settings.add_argument("file", type=Path, metavar="FILE")
    settings.set_defaults(command=_settings)

    old = backup.add_parser("prune", parents=[data], help="delete those that are older than the settings say")
    old.add_argument("--clock-is-right", action="store_true", help="also when the station cannot tell that it is")
    old.set_defaults(command=_prune)


def _create(options: argparse.Namespace) -> int:
    given = settings_of(options)
    with open_store(given, must_exist=True) as store:
        settings = _present(store, given)
        ClockTrust.of(store, settings)  # a doubt is noted first: the new backup would seem to prove the clock
        chosen: dict[str, Any] = {"backup_passphrase": _passphrase(options, settings)}
        if options.pictures is not None:
            chosen["backup_pictures"] = options.pictures
        made = make_backup(store, settings.but(**chosen), Work(is_gentle=True), options.to)
        store.audit.append(CLI, "backup_made", name=made.path.stem, pictures=made.verified.pictures)
    print(made.path)
    print(f"{made.size / 1e6:.1f} MB, verified: {_words(made.verified.about)}, {made.verified.pictures} pictures.")
    return 0


def _list(options: argparse.Namespace) -> int:
    folder = options.folder or _folder(settings_of(options))
    found = sorted(backups_in(folder), key=lambda backup: backup.about.made_at, reverse=True)
    if options.json:
        rows = [
            {
                "file": str(folder / f"{one.name}{SUFFIX}"),
                "made_at": one.about.made_at.isoformat(),
                "size": one.size,
                "is_encrypted": one.is_sealed,
                "station": one.about.station,
                "release": one.about.release,
                "pictures": one.about.pictures,
            }
            for one in found
        ]
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    if not found and not folder.is_dir() and options.folder:
        raise NotFoundError("There is no folder {folder}.", folder=str(folder))
    if not found:
        print(f"No backups in {folder}. Make one: vision-inspection backup create")
    for one in found:
        sealed = ", encrypted" if one.is_sealed else ""
        print(f"{folder / one.name}{SUFFIX}  {one.size / 1e6:.1f} MB{sealed}  {_words(one.about)}")
    return 0


def _verify(options: argparse.Namespace) -> int:
    try:
        found = read_archive(_file(options), _passphrase(options, settings_of(options)), Work())
    except DamagedBackupError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The backup is as it was written: {_words(found.about)}, {len(found.files)} files.")
    return 0


def _restore(options: argparse.Namespace) -> int:
    settings, file = settings_of(options), _file(options)
    passphrase, any_station = _passphrase(options, settings), options.any_station
    if options.check:
        verified = check(settings, file, passphrase, Work(), any_station=any_station)
        print(f"The backup can be restored: {_words(verified.about)}, {verified.pictures} pictures.")
        print(_lost(missing(settings, verified.about)))
        return 0
    make_private_folder(settings.storage.data_dir.absolute())
    claim = Claim(settings.storage.data_dir)
    try:
        swap = swap_of(settings)
        if swap is None:
            restored = restore_server(
                settings, file, passphrase, Work(), CLI, any_station=any_station, agrees=options.shared_database
            )
        else:
            if swap.finish() is not None:
                swap.confirm()  # of an earlier restore, which nobody has started
            restored = stage(settings, file, passphrase, Work(), CLI, any_station=any_station)
            swap.finish()
    finally:
        claim.release()
    _tell(restored)
    if swap is not None:
        print("If the station does not start with it, it takes back what was there before.")
    elif options.shared_database:
        print(
            "Every other station of this database finds its audit log cut off. On each, with the station stopped: "
            "vision-inspection audit begin-anew"
        )
    return 0


def _tell(restored: Restored) -> None:
    print(f"Back: {_words(restored.about)}.")
    print(f"{restored.pictures} pictures, {restored.pictures_new} of which were missing here or different.")
    if restored.safety:
        print(f"What was there before is in the folder {restored.safety}.")
    print("Everybody has to sign in again.")


def _settings(options: argparse.Namespace) -> int:
    sys.stdout.write(settings_in(_file(options), _passphrase(options, settings_of(options)), Work()))
    return 0


def _prune(options: argparse.Namespace) -> int:
    given = settings_of(options)
    with open_store(given, must_exist=True) as store:
        settings = _present(store, given)
        clock = ClockTrust.of(store, settings)
        if clock.doubts() and not options.clock_is_right:
            raise NotReadyError(
                "The clock may be ahead, which would make every backup old: it says {now}, and the newest that the "
                "station knows of is of {newest}. No backup was deleted. Check the date. If it is right, say "
                "--clock-is-right, or wait until the station has run for a day.",
                now=_day(store.now()),
                newest="?" if clock.newest is None else _day(clock.newest),
            )
        folder = folder_of(settings)
        found = [one for one in backups_in(folder) if one.about.station == settings.general.station]
        if not found:
            raise NotFoundError("There are no backups of this station in {folder}.", folder=str(folder))
        newest = max(found, key=lambda one: one.about.made_at)
        deleted = prune(settings, folder / f"{newest.name}{SUFFIX}", store.now())
    print(f"{len(deleted)} old backups deleted.")
    return 0


def _day(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def _words(about: About) -> str:
    contents = about.contents
    return (
        f"{about.station} of {about.made_at.astimezone():%Y-%m-%d %H:%M:%S}, {contents.results} results, "
        f"{contents.versions} versions of programs, {contents.users} users"
    )


def _lost(found: Missing) -> str:
    if not found.is_known:
        return "The present database cannot be read; all that came after the backup would be missing."
    if not found.is_anything:
        return "Nothing would be missing."
    return (
        f"Missing would be what came since: {found.results} results, {found.versions} versions of programs, "
        f"{found.users} users, {found.audit_entries} entries of the audit log."
    )


def _present(store: Store, given: Settings) -> Settings:
    """With what an administrator has changed on the station."""
    return SiteSettings(store, given, lambda: None).current


def _folder(given: Settings) -> Path:
    """Also without a database: which backups there are is asked when it is lost."""
    try:
        with open_store(given, must_exist=True) as store:
            return folder_of(_present(store, given))
    except (DatabaseConnectionError, NotFoundError) as error:
        print(error, file=sys.stderr)
        known = last_good(given)
        return folder_of(given) if known is None else known[0].parent


def _file(options: argparse.Namespace) -> Path:
    file: Path = options.file
    if not file.is_file():
        raise NotFoundError("There is no file {file}.", file=str(file))
    return file


def _passphrase(options: argparse.Namespace, settings: Settings) -> str:
    file: Path | None = options.passphrase_file
    if file is None:
        return settings.backup.passphrase
    try:
        first = file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise StorageError("The file {file} with the passphrase cannot be read.", file=str(file)) from error
    if not first:
        raise ValidationError("The first line of {file} is empty. It must be the passphrase.", file=str(file))
    return first
