"""Encryption of a backup by a passphrase: AES-256-GCM in chunks, the key by scrypt.

Every chunk is authenticated with its number, whether it is the last one, and the head of the file: chunks that are
changed, exchanged, repeated or missing are noticed. The construction is that of age: https://age-encryption.org/v1
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING, Protocol

from core.errors import ValidationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

CHUNK_BYTES = 64 * 1024
SALT_BYTES = 16
LEAST_PASSPHRASE = 12
_TAG_BYTES = 16
_SCRYPT = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024}
"""32 MB of memory, and 0.1 to 0.5 s for each guess."""


class WrongPassphraseError(ValidationError):
    """The passphrase is not the one that the backup was encrypted with."""

    default = "The passphrase does not open this backup."


class ByteSink(Protocol):
    def write(self, data: bytes, /) -> object: ...


class ByteSource(Protocol):
    def read(self, size: int, /) -> bytes: ...


class SealingWriter:
    """Encrypts what is written to it; `close` writes the last chunk."""

    def __init__(self, sink: ByteSink, passphrase: str, salt: bytes, head: bytes) -> None:
        """Raises ValidationError: the passphrase is too short."""
        if len(passphrase) < LEAST_PASSPHRASE:
            raise ValidationError(
                "The passphrase of backups needs at least {least} characters. Choose a longer one.",
                least=LEAST_PASSPHRASE,
            )
        self._sink = sink
        self._cipher = _cipher(passphrase, salt)
        self._head = head
        self._waiting = bytearray()
        self._number = 0

    def write(self, data: bytes) -> int:
        self._waiting += data
        while len(self._waiting) > CHUNK_BYTES:  # not >=: the last chunk is marked, and is never empty but in no data
            self._put(bytes(self._waiting[:CHUNK_BYTES]), is_last=False)
            del self._waiting[:CHUNK_BYTES]
        return len(data)

    def close(self) -> None:
        self._put(bytes(self._waiting), is_last=True)

    def _put(self, chunk: bytes, *, is_last: bool) -> None:
        self._sink.write(self._cipher.encrypt(_nonce(self._number, is_last=is_last), chunk, self._head))
        self._number += 1


class OpeningReader:
    """Decrypts what it reads. Nothing is given out that was not authenticated."""

    def __init__(self, source: ByteSource, size: int, passphrase: str, salt: bytes, head: bytes) -> None:
        """`size`: encrypted bytes in the source."""
        self._source = source
        self._left = size
        self._cipher = _cipher(passphrase, salt)
        self._head = head
        self._open = b""
        self._number = 0

    def read(self, size: int) -> bytes:
        """At most `size` bytes; none at the end. Raises WrongPassphraseError, or ValueError (a chunk is damaged)."""
        if not self._open and self._left:
            self._open = self._next()
        given, self._open = self._open[:size], self._open[size:]
        return given

    def _next(self) -> bytes:
        from cryptography.exceptions import InvalidTag

        length = min(CHUNK_BYTES + _TAG_BYTES, self._left)
        chunk = self._source.read(length)
        self._left -= length
        try:
            opened = self._cipher.decrypt(_nonce(self._number, is_last=self._left == 0), chunk, self._head)
        except InvalidTag as error:
            if self._number == 0:
                raise WrongPassphraseError from error
            raise ValueError("a chunk is damaged") from error
        self._number += 1
        return opened


def _cipher(passphrase: str, salt: bytes) -> AESGCM:
    # Imported here: a station without encrypted backups starts without it.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    words = unicodedata.normalize("NFC", passphrase).encode()
    return AESGCM(hashlib.scrypt(words, salt=salt, dklen=32, **_SCRYPT))


def _nonce(number: int, *, is_last: bool) -> bytes:
    """The key is of this file alone, by its salt; so a number is used once."""
    return number.to_bytes(11, "big") + bytes([is_last])
