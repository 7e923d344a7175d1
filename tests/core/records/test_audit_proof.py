"""The exported audit log is verified by the program that lies in it, with nothing but Python."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM
from core.records.audit_proof import LOG, PROGRAM, write_proof
from core.records.verify_audit_export import first_wrong, signature_is_right
from core.settings import Settings
from core.store import open_store
from core.store.audit_seal import HEAD

if TYPE_CHECKING:
    from pathlib import Path


def test_an_exported_log_proves_itself_and_one_changed_letter_is_found(empty_store: Path, tmp_path: Path) -> None:
    with open_store(Settings.of(data_dir=empty_store)) as store:
        for name in ("Änne", "bert", "cleo"):
            store.audit.append(SYSTEM, "user_created", username=name, limit=0.1)
        store.audit_seal.keep()
        assert write_proof(tmp_path / "audit.zip", store) == 3
    with zipfile.ZipFile(tmp_path / "audit.zip") as archive:
        archive.extractall(tmp_path / "out")
    out = tmp_path / "out"
    # -I -S: no environment, no installed packages.
    run = subprocess.run([sys.executable, "-I", "-S", out / PROGRAM], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("WHOLE: 3 entries.\nSigned up to entry 3")

    head = json.loads((out / HEAD).read_text())
    lines = (out / LOG).read_text().splitlines()
    assert signature_is_right(head)
    assert not signature_is_right({**head, "newest": 2})
    assert first_wrong(lines, head) == (3, None)
    assert first_wrong([lines[0], lines[1].replace("bert", "Bert"), lines[2]], head) == (
        1,
        "entry 2 has been changed",
    )
    assert first_wrong([lines[0], lines[2]], head) == (1, "entry 2 is missing")
    assert first_wrong(lines[:2], head) == (2, "the log ends before entry 3, which was signed")
    assert first_wrong([lines[0], "{"], head) == (1, "entry 2 cannot be read")
    assert first_wrong(lines, {**head, "hash": "0" * 64}) == (3, "entry 3 is not the one that was signed")
    assert first_wrong(lines[:2], None) == (2, None)
