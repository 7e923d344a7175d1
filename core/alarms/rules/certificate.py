"""When a certificate file expires: X.509 in PEM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import ConfigurationError

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

MOST_BYTES = 1_000_000
END = b"-----END CERTIFICATE-----"


def expiry_of(file: Path) -> datetime:
    """When the first certificate of the file, that of the server, expires. Raises ConfigurationError."""
    from cryptography import x509

    try:
        with file.open("rb") as opened:
            first, end, _ = opened.read(MOST_BYTES).partition(END)
        return x509.load_pem_x509_certificate(first + end).not_valid_after_utc
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            "The certificate {file} cannot be read: it must be a PEM file that the station may read.", file=file
        ) from error
