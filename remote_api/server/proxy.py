"""The client's address behind a reverse proxy: only the trusted proxy's headers are used.

waitress can do this too, but answers a malformed header in its own words and logs it, and every client can send one
through the proxy.
"""

from __future__ import annotations

import ipaddress
import logging
import re
from collections.abc import Callable, Iterable
from typing import Any

from remote_api.middleware import printable

log = logging.getLogger(__name__)

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
"""Headers about the origin of a request; none of them reaches the application."""


class ClientAddress:
    """WSGI middleware: sets REMOTE_ADDR and the scheme to the client's instead of the proxy's."""

    def __init__(self, app: WsgiApp, trusted_proxy: str) -> None:
        """`trusted_proxy`: the address from which the proxy connects; "": no proxy."""
        self._app = app
        self._trusted_proxy = trusted_proxy
        self._has_told = False

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        claims = {name: environ.pop(name, "") for name in CLAIMS}
        if self._trusted_proxy and environ.get("REMOTE_ADDR") == self._trusted_proxy:
            client = _newest(claims["HTTP_X_FORWARDED_FOR"])
            if client is not None:
                environ["REMOTE_ADDR"] = environ["REMOTE_HOST"] = client
            elif claims["HTTP_X_FORWARDED_FOR"]:
                self._tell(claims["HTTP_X_FORWARDED_FOR"])
            if claims["HTTP_X_FORWARDED_PROTO"].strip().lower() == "https":
                environ["wsgi.url_scheme"] = "https"
        return self._app(environ, start_response)

    def _tell(self, forwarded_for: str) -> None:
        """Log once that the proxy sends no usable address: every request then counts as the proxy's."""
        if not self._has_told:
            self._has_told = True
            log.warning("The proxy does not say who asks: X-Forwarded-For: %s", printable(forwarded_for))


def _newest(forwarded_for: str) -> str | None:
    """The last address of X-Forwarded-For, which the proxy itself has added; those before may be forged.

    Some proxies add a port, and brackets around IPv6: 192.0.2.1:4711, [2001:db8::1]:4711.
    """
    given = forwarded_for.rpartition(",")[2].strip()
    bracketed = re.fullmatch(r"\[([^\]]*)\](?::[0-9]+)?", given)
    with_port = re.fullmatch(r"([0-9.]+):[0-9]+", given)
    found = bracketed or with_port
    try:
        return str(ipaddress.ip_address(found[1] if found else given))
    except ValueError:
        return None
