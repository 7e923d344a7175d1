"""When a certificate file expires: X.509 in PEM, read just as far as that (RFC 5280, section 4.1)."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

BEGIN, END = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
MOST_BYTES = 1_000_000

_SEQUENCE, _VERSION, _UTC_TIME, _GENERALIZED_TIME = 0x30, 0xA0, 0x17, 0x18
_FORMATS = {_UTC_TIME: "%y%m%d%H%M%SZ", _GENERALIZED_TIME: "%Y%m%d%H%M%SZ"}


def expiry_of(file: Path) -> datetime:
    """When the first certificate of the file, that of the server, expires. Raises ConfigurationError."""
    try:
        with file.open("rb") as opened:
            words = opened.read(MOST_BYTES).decode("ascii")
        pem = BEGIN + words.split(BEGIN, 1)[1].split(END, 1)[0] + END
        return _not_after(ssl.PEM_cert_to_DER_cert(pem))
    except (OSError, ValueError, LookupError) as error:
        raise ConfigurationError(
            "The certificate {file} cannot be read: it must be a PEM file that the station may read.", file=file
        ) from error


def _not_after(der: bytes) -> datetime:
    """Certificate ::= SEQUENCE { tbs SEQUENCE { version?, serial, algorithm, issuer, validity { from, until }, … }."""
    (_, certificate), _ = _value(der)
    (_, rest), _ = _value(certificate)
    (tag, _), after = _value(rest)
    if tag == _VERSION:
        rest = after
    for _ in range(3):  # serial number, algorithm, issuer
        _, rest = _value(rest)
    (tag, validity), _ = _value(rest)
    if tag != _SEQUENCE:
        raise ValueError("there is no validity")
    _, rest = _value(validity)
    (tag, until), _ = _value(rest)
    return datetime.strptime(until.decode("ascii"), _FORMATS[tag]).replace(tzinfo=UTC)


def _value(der: bytes) -> tuple[tuple[int, bytes], bytes]:
    """Tag and content of the first element, and what follows it."""
    tag, length, begin = der[0], der[1], 2
    if length & 0x80:
        begin += length & 0x7F
        length = int.from_bytes(der[2:begin], "big")
    if begin + length > len(der):
        raise ValueError("the data ends too early")
    return (tag, der[begin : begin + length]), der[begin + length :]
