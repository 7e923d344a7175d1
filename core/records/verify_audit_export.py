"""Verifies an exported audit log with nothing but Python 3.

    python3 verify_audit_export.py [FOLDER]

The folder holds `audit.jsonl`, one entry a line, oldest first, and `audit_head.json`, the signed end of the log. An
entry's hash is SHA-256 of the previous entry's hash, a line feed, and the entry as JSON with sorted keys and without
spaces. The signature (Ed25519) is checked where the package `cryptography` is installed; compare the public key with
the one that the station shows.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

START = "0" * 64


def first_wrong(lines: Any, head: dict[str, Any] | None) -> tuple[int, str | None]:
    """How many entries are as they were written, and what is wrong with the next one; None: nothing."""
    previous, count = START, 0
    at_head: str | None = START if head is not None and head["newest"] == 0 else None
    for line in lines:
        try:
            entry = json.loads(line)
            number, said, given = entry["content"]["id"], entry["hash"], entry["previous"]
        except (ValueError, KeyError, TypeError):
            return count, f"entry {count + 1} cannot be read"
        if number != count + 1:
            return count, f"entry {count + 1} is missing"
        canonical = json.dumps(entry["content"], sort_keys=True, separators=(",", ":"))
        if given != previous or hashlib.sha256(f"{previous}\n{canonical}".encode()).hexdigest() != said:
            return count, f"entry {number} has been changed"
        previous, count = said, number
        if head is not None and number == head["newest"]:
            at_head = said
    if head is None:
        return count, None
    if at_head is None:
        return count, f"the log ends before entry {head['newest']}, which was signed"
    return count, None if at_head == head["hash"] else f"entry {head['newest']} is not the one that was signed"


def signature_is_right(head: dict[str, Any]) -> bool | None:
    """Whether the head is signed by the key that it names; None: this computer cannot tell."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        return None
    named = {name: head[name] for name in ("station", "newest", "hash", "at")}
    content = json.dumps(named, sort_keys=True, separators=(",", ":")).encode()
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(head["public_key"]))
        key.verify(bytes.fromhex(head["signature"]), content)
    except (InvalidSignature, ValueError):
        return False
    return True


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def main(folder: Path) -> int:
    signed = folder / "audit_head.json"
    head = json.loads(signed.read_text(encoding="utf-8")) if signed.exists() else None
    with (folder / "audit.jsonl").open(encoding="utf-8") as lines:
        count, wrong = first_wrong(lines, head)
    if wrong is not None:
        say(f"BROKEN: {count} entries are as they were written; {wrong}.")
        return 1
    say(f"WHOLE: {count} entries.")
    if head is None:
        say("Not signed: that none is missing at the end cannot be told.")
        return 0
    is_right = signature_is_right(head)
    if is_right is False:
        say("BROKEN: the signature of the end of the log is wrong.")
        return 1
    said = "right" if is_right else "not checked (package cryptography is not installed)"
    say(f"Signed up to entry {head['newest']} at {head['at']}; signature {said}; public key {head['public_key']}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent))
