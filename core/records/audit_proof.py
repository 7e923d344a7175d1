"""The whole audit log as a ZIP file that anybody can verify: entries, signed head, and the program that does it."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from core.files import told
from core.records import verify_audit_export
from core.store.audit_seal import HEAD

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from core.store import Store

LOG, PROGRAM = "audit.jsonl", "verify_audit_export.py"
NOTED_EVERY = 500


def write_proof(
    path: Path, store: Store, *, progress: Callable[[int], None] = lambda _: None, cancel: Event | None = None
) -> int:
    """Write the file, and return how many entries lie in it. A log that is broken is written as it is.

    Args:
        progress: called now and then with the entries written so far.
        cancel: set it to end early; the file is removed again.

    Raises:
        StorageError, DiskSpaceError, DatabaseError
    """
    count = 0
    head = store.audit_seal.head()  # before the entries: the signed one is among them
    with told(path.name):
        try:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                archive.write(Path(verify_audit_export.__file__), PROGRAM)
                if head is not None:
                    archive.writestr(HEAD, head.to_json())
                with archive.open(LOG, "w", force_zip64=True) as written:
                    for entry in store.audit.entries():
                        line = {"content": entry.content, "previous": entry.previous, "hash": entry.hash}
                        written.write(json.dumps(line, sort_keys=True).encode() + b"\n")
                        count += 1
                        if count % NOTED_EVERY == 0:
                            progress(count)
                            if cancel is not None and cancel.is_set():
                                break
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        if cancel is not None and cancel.is_set():
            path.unlink(missing_ok=True)
    return count
