"""`users`, `db`, `audit`, `settings`, `secret`: administration of a station's data."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import json
import secrets
import sys
from pathlib import Path

from core.access.names import COMMAND_LINE
from core.access.roles import SYSTEM, Actor, Role
from core.accounts import Accounts
from core.errors import NotFoundError, ValidationError
from core.records.audit_proof import write_proof
from core.settings import Settings, load_settings
from core.settings.example import example
from core.store import open_store
from core.store.claim import Claim
from core.store.rollups import Rollups

CLI = Actor(COMMAND_LINE, Role.ADMIN, via="cli")
"""Has all permissions: whoever may run commands on this computer can read its files anyway."""


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, metavar="DIR", help="the station's data folder")

    users = commands.add_parser("users", help="make and mend accounts").add_subparsers(metavar="WHAT", required=True)
    admin = users.add_parser("create-admin", parents=[data], help="make an administrator")
    admin.add_argument("--username", required=True)
    admin.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    admin.set_defaults(command=_create_admin)
    listing = users.add_parser("list", parents=[data], help="all users")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(command=_list_users)
    unlock = users.add_parser("unlock", parents=[data], help="end a lockout")
    unlock.add_argument("--username", required=True)
    unlock.set_defaults(command=_unlock)
    reset = users.add_parser("reset-password", parents=[data], help="give a user a new password")
    reset.add_argument("--username", required=True)
    reset.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    reset.set_defaults(command=_reset_password)

    db = commands.add_parser("db", help="the database").add_subparsers(metavar="WHAT", required=True)
    upgrade = db.add_parser("upgrade", parents=[data], help="bring it to this version's form")
    upgrade.set_defaults(command=_db_upgrade)
    check = db.add_parser("check", parents=[data], help="look for damage")
    check.set_defaults(command=_db_check)
    recount = db.add_parser(
        "rebuild-statistics",
        parents=[data],
        help="with the station stopped: count the stored results anew, without those cleared away",
    )
    recount.set_defaults(command=_db_rebuild_statistics)

    audit = commands.add_parser("audit", help="the audit log").add_subparsers(metavar="WHAT", required=True)
    verify = audit.add_parser("verify", parents=[data], help="prove that no entry was changed or removed")
    verify.set_defaults(command=_audit_verify)
    prove = audit.add_parser("export", parents=[data], help="write the whole log as a ZIP file that anybody can verify")
    prove.add_argument("--out", type=Path, required=True, metavar="FILE.zip")
    prove.set_defaults(command=_audit_export)
    anew = audit.add_parser(
        "begin-anew", parents=[data], help="with the station stopped, after a restore: sign the log as it is now"
    )
    anew.set_defaults(command=_audit_begin_anew)

    settings = commands.add_parser("settings", help="how a station is set up").add_subparsers(
        metavar="WHAT", required=True
    )
    every = settings.add_parser("example", help="a settings file (.env) with every setting and its default")
    every.set_defaults(command=_example)

    secret = commands.add_parser("secret", help="make a secret fit for VISION_JWT_SECRET")
    secret.set_defaults(command=_secret)


def settings_of(options: argparse.Namespace) -> Settings:
    return load_settings(data_dir=options.data)


def _password(options: argparse.Namespace) -> str:
    if options.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    try:
        first, again = getpass.getpass("Password: "), getpass.getpass("Once more: ")
    except EOFError as error:
        raise ValidationError("No password was typed. In a script, use --password-stdin.") from error
    if first != again:
        raise ValidationError("The two passwords differ.")
    return first


def _create_admin(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    password = _password(options)
    with open_store(settings) as store:
        accounts = Accounts(store, settings.sessions)
        if accounts.needs_first_administrator():
            accounts.create_first_administrator(options.username, password, via="cli")
        else:
            accounts.users.create(CLI, options.username, password, Role.ADMIN)
    print(f"{options.username} is an administrator of this station.")
    return 0


def _list_users(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    with open_store(settings, must_exist=True) as store:
        users = Accounts(store, settings.sessions).users.all(SYSTEM)
    if options.json:
        rows = [{"id": u.id, "username": u.username, "role": u.role.value, "is_active": u.is_active} for u in users]
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    if not users:
        print("No users yet. Make the first: vision-inspection users create-admin --username NAME")
    for user in users:
        print(f"{user.username:24} {user.role.value:10} {'active' if user.is_active else 'inactive'}")
    return 0


def _user_id(accounts: Accounts, username: str) -> int:
    for user in accounts.users.all(CLI):
        if user.username.casefold() == username.casefold():
            return user.id
    raise NotFoundError("There is no user {username}.", username=username)


def _unlock(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    with open_store(settings, must_exist=True) as store:
        accounts = Accounts(store, settings.sessions)
        accounts.users.unlock(CLI, _user_id(accounts, options.username))
    print(f"{options.username} may sign in again.")
    return 0


def _reset_password(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    password = _password(options)
    with open_store(settings, must_exist=True) as store:
        accounts = Accounts(store, settings.sessions)
        accounts.users.reset_password(CLI, _user_id(accounts, options.username), password)
    print(f"{options.username} has a new password; all sessions of that user have ended.")
    return 0


def _db_upgrade(options: argparse.Namespace) -> int:
    with open_store(settings_of(options)):  # opening migrates it
        print("The database is up to date.")
    return 0


def _db_check(options: argparse.Namespace) -> int:
    with open_store(settings_of(options), must_exist=True) as store:
        problems = store.database.check()
    for problem in problems:
        print(problem, file=sys.stderr)
    print("The database is damaged." if problems else "The database is sound.")
    return 1 if problems else 0


def _db_rebuild_statistics(options: argparse.Namespace) -> int:
    """Holds the data folder: the cycle of a running station would wait for the database meanwhile."""
    settings = settings_of(options)
    with open_store(settings, must_exist=True) as store, contextlib.ExitStack() as undo:
        undo.callback(Claim(settings.storage.data_dir).release)
        damaged = Rollups(store.database).rebuild(settings.general.station)
    if damaged:
        print(f"{damaged} damaged records are left out.", file=sys.stderr)
    print("The statistics are those of the stored results.")
    return 0


def _audit_verify(options: argparse.Namespace) -> int:
    with open_store(settings_of(options), must_exist=True) as store:
        found = store.audit_seal.verify()
        head = store.audit_seal.head()
    print(found.text, file=sys.stdout if found.is_intact else sys.stderr)
    if head is not None:
        print(f"Signed up to entry {head.newest} at {head.at}, with the key {head.public_key}")
    return 0 if found.is_intact else 1


def _audit_export(options: argparse.Namespace) -> int:
    with open_store(settings_of(options), must_exist=True) as store:
        count = write_proof(options.out, store)
    print(f"{count} entries are in {options.out}. Unpack it, and run: python3 verify_audit_export.py")
    return 0


def _audit_begin_anew(options: argparse.Namespace) -> int:
    """Holds the data folder: a running station would sign the log meanwhile."""
    settings = settings_of(options)
    with open_store(settings, must_exist=True) as store, contextlib.ExitStack() as undo:
        undo.callback(Claim(settings.storage.data_dir).release)
        old = store.audit_seal.head()
        before = {} if old is None else {"newest": str(old.newest), "hash": old.hash}
        store.audit.append(CLI, "audit_begun_anew", **before)
        store.audit_seal.begin_anew()
    print("The log is signed as it is now. What was signed before lies beside it, in the data folder.")
    return 0


def _example(options: argparse.Namespace) -> int:
    del options
    sys.stdout.write(example())
    return 0


def _secret(options: argparse.Namespace) -> int:
    del options
    print(secrets.token_urlsafe(48))
    return 0
