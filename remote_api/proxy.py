"""Who really asks, when a reverse proxy stands in front: its word about that counts, and nobody else's.

waitress can do this too, but answers a malformed header in words of its own, writes it to the log, and every client can
send one through the proxy.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable
from typing import Any

Environ = dict[str, Any]
WsgiApp = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]

CLAIMS = (
    "HTTP_FORWARDED",
    "HTTP_X_FORWARDED_FOR",
    "HTTP_X_FORWARDED_PROTO",
    "HTTP_X_FORWARDED_HOST",
    "HTTP_X_FORWARDED_PORT",
    "HTTP_X_FORWARDED_PREFIX",
    "HTTP_X_FORWARDED_BY",
    "HTTP_X_REAL_IP",
)
"""Headers that claim something about where a request comes from; none of them reaches the application."""


class ClientAddress:
    """WSGI middleware: REMOTE_ADDR and the scheme are the client's, not the proxy's."""

    def __init__(self, app: WsgiApp, trusted_proxy: str) -> None:
        """`trusted_proxy`: the address that the proxy's connections come from; "": there is none."""
        self._app = app
        self._trusted_proxy = trusted_proxy

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        claims = {name: environ.pop(name, "") for name in CLAIMS}
        if self._trusted_proxy and environ.get("REMOTE_ADDR") == self._trusted_proxy:
            client = _newest(claims["HTTP_X_FORWARDED_FOR"])
            if client is not None:
                environ["REMOTE_ADDR"] = environ["REMOTE_HOST"] = client
            if claims["HTTP_X_FORWARDED_PROTO"].strip().lower() == "https":
                environ["wsgi.url_scheme"] = "https"
        return self._app(environ, start_response)


def _newest(forwarded_for: str) -> str | None:
    """The last address of X-Forwarded-For: the one that the proxy itself has seen; those before are hearsay."""
    try:
        return str(ipaddress.ip_address(forwarded_for.rpartition(",")[2].strip()))
    except ValueError:
        return None
