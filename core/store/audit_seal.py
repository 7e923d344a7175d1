"""Seal: the end of the audit log, signed and kept apart from the database.

Whoever can write into the database can cut the log off at its end, or compute all of its hashes anew. The signed head
is a file of the data folder that says which entry had which hash; its key lies beside it, readable by this user alone.
The log must contain the signed entry for as long as it exists.
"""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import StorageError
from core.files import sync, told, write_whole
from core.store.audit_tables import audit_head
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from core.store.audit import AuditCheck, AuditLog
    from core.store.database import Database

log = logging.getLogger(__name__)

HEAD, KEY = "audit_head.json", "audit_key"


@dataclass(frozen=True)
class SignedHead:
    """That entry `newest` of the audit log had this hash at that time. Key and signature are Ed25519, hexadecimal."""

    station: str
    newest: int
    hash: str
    at: str
    public_key: str = ""
    signature: str = ""

    @property
    def content(self) -> bytes:
        """What is signed."""
        named = {"station": self.station, "newest": self.newest, "hash": self.hash, "at": self.at}
        return json.dumps(named, sort_keys=True, separators=(",", ":")).encode()

    def to_json(self) -> bytes:
        return json.dumps(asdict(self), indent=1).encode()


class AuditSeal:
    """Signs the end of the log and proves it. Thread-safe; every method raises DatabaseError, StorageError."""

    def __init__(
        self, database: Database, audit: AuditLog, folder: Path, station: str, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._audit = audit
        self._head, self._key = folder / HEAD, folder / KEY
        self._station = station
        self._now = now
        self._signing = threading.Lock()
        self._signed: tuple[int, str] | None = None

    def keep(self) -> Text | None:
        """Sign the end of the log if it has moved on; called about once a second.

        Returns what is wrong with the log at its signed entry: then nothing is signed, and the old head stays as proof.
        """
        newest = self._audit.head()
        if newest == self._signed:
            return None
        with self._signing:
            wrong = self.check()
            if wrong is None and newest[0] > 0:
                self._make_durable()
                self._sign(*newest)
            return wrong

    def check(self) -> Text | None:
        """What is wrong with the log at its signed entry; a quick look, whatever the length of the log."""
        head, wrong = self._read()
        if wrong is not None or head is None:
            return wrong
        found = self._audit.hash_of(head.newest)
        if found == head.hash:
            return None
        return _cut_off(head) if found is None else _another(head)

    def verify(self, between: Callable[[], None] = lambda: None) -> AuditCheck:
        """Check the whole chain, and that it contains the signed entry.

        Args:
            between: called after each few entries; it may wait, or raise to end the check.
        """
        head, wrong = self._read()  # before the log: what is signed is in the log already
        found = self._audit.verify(between)
        if not found.is_intact:
            return found
        if wrong is None and head is not None:
            known = self._audit.hash_of(head.newest)
            if known is None:
                return self._audit.broken(found.entries, found.entries + 1, _cut_off(head))
            if known != head.hash:
                return self._audit.broken(head.newest - 1, head.newest, _another(head))
        return found if wrong is None else self._audit.broken(found.entries, found.entries + 1, wrong)

    def head(self) -> SignedHead | None:
        """The signed head; None where nothing is signed yet, or the file cannot be believed."""
        return self._read()[0]

    def begin_anew(self) -> SignedHead | None:
        """Sign the log as it is now, after a backup was restored. Returns the head from before, kept beside it."""
        with self._signing:
            old, _ = self._read()
            stamp = self._now().astimezone(UTC).strftime("%Y%m%dT%H%M%S%f")
            with told(self._head.name):
                if self._head.exists():
                    self._head.replace(self._head.with_name(f"audit_head.{stamp}.json"))
            self._make_durable()
            self._sign(*self._audit.head())
            return old

    def _read(self) -> tuple[SignedHead | None, Text | None]:
        """The signed head, and why it cannot be believed. Without a key nothing has been signed yet."""
        with told(self._head.name):
            if not self._head.exists():
                is_lost = self._key.exists()
                return None, text("The signed end of the audit log is missing.") if is_lost else None
            written = self._head.read_bytes()
        try:
            head = SignedHead(**json.loads(written))
            _check_signature(head, self._public_key())
        except (ValueError, TypeError):
            return None, text("The signed end of the audit log has been changed.")
        return head, None

    def _public_key(self) -> str | None:
        """The public key of this folder; None without a key: a head is then only as good as what it says of itself."""
        with told(self._key.name):
            if not self._key.exists():
                return None
            return _public(_private(self._key.read_bytes()))

    def _sign(self, newest: int, newest_hash: str) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        with told(self._key.name):
            is_new = not self._key.exists()
            key = Ed25519PrivateKey.generate() if is_new else _private(self._key.read_bytes())
        head = SignedHead(self._station, newest, newest_hash, self._now().astimezone(UTC).isoformat(), _public(key))
        signed = replace(head, signature=key.sign(head.content).hex())
        write_whole(self._head, signed.to_json(), within=self._head.parent)
        if is_new:  # after the head: where there is a key, a head that is missing was taken away
            write_whole(self._key, key.private_bytes_raw(), within=self._key.parent, is_private=True)
        self._signed = (newest, newest_hash)

    def _make_durable(self) -> None:
        """All entries are on the disk, also with grouped durability: a power cut takes none that is signed."""
        file = self._database.file
        if file is None:
            with self._database.transaction() as connection:
                connection.exec_driver_sql("SET LOCAL synchronous_commit = on")
                connection.execute(audit_head.update().values(newest=audit_head.c.newest))
            return
        with told(file.name):
            journal = file.with_name(file.name + "-wal")
            if journal.exists():
                sync(journal)


def _cut_off(head: SignedHead) -> Text:
    return text(
        "The audit log ends before entry {entry}, which was signed on {at}.", entry=head.newest, at=_told(head.at)
    )


def _another(head: SignedHead) -> Text:
    return text(
        "Entry {entry} of the audit log is not the one that was signed on {at}.", entry=head.newest, at=_told(head.at)
    )


def _told(at: str) -> str:
    return f"{at[:10]} {at[11:19]} UTC"


def _private(raw: bytes) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        return Ed25519PrivateKey.from_private_bytes(raw)
    except ValueError as error:
        raise StorageError(
            "The key of the audit log is damaged. Put {file} back from a copy of the data folder.", file=KEY
        ) from error


def _public(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes_raw().hex()


def _check_signature(head: SignedHead, public_key: str | None) -> None:
    """Raises ValueError: the head is not signed by that key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if public_key is not None and head.public_key != public_key:
        raise ValueError("another key")
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(head.public_key)).verify(
            bytes.fromhex(head.signature), head.content
        )
    except InvalidSignature as error:
        raise ValueError("not signed") from error
