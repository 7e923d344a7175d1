"""A client's connection: what may be sent over it before anybody is known, and how long it may take.

Whoever has no account costs nothing: how large a body may be is told by the first line and the headers, before any of
it is stored, and what only a user may send is taken from nobody else.
"""

from __future__ import annotations

import copy
import socket
import time
import uuid
from typing import TYPE_CHECKING, Any

from waitress.channel import HTTPChannel  # type: ignore[import-untyped]
from waitress.parser import HTTPRequestParser  # type: ignore[import-untyped]
from waitress.task import ErrorTask  # type: ignore[import-untyped]
from waitress.utilities import Error, RequestEntityTooLarge  # type: ignore[import-untyped]

from core.logs import bound
from remote_api.errors import body_of_status
from remote_api.middleware import HEADER, access_log

if TYPE_CHECKING:
    from remote_api.body_limits import BodyLimits

LINGER_S = 1.0
"""How long a refused client may go on sending before it is cut off."""

HEADERS_S = 10.0
"""How long a client may take from connecting, or from the first byte of a further request, to the end of its headers.
waitress only counts the time since the last byte, so one byte now and then would hold a connection for ever."""

BODY_S = 120.0
"""How long it may take for the whole request: the largest body at half a megabyte a second."""

CROWDED_S = 1.0
"""When there is no connection left, one that has asked for nothing for so long makes room."""

UNREAD_S = 10.0
"""How long a client may take nothing of its answer: a stream or an export holds a worker meanwhile."""


class _Unauthorized(Error):  # type: ignore[misc]  # noqa: N818 - waitress names them so
    code = 401
    reason = "Unauthorized"


class RequestHead(HTTPRequestParser):  # type: ignore[misc]
    """A request that is held to its own operation's size as soon as its headers are there."""

    adj: Any

    def received(self, data: bytes) -> int:
        had_headers = self.headers_finished
        consumed = int(super().received(data))
        if self.headers_finished and not had_headers and self.body_rcv is not None and self.error is None:
            self._hold_to_its_size(self.adj.body_limits)
        return consumed

    def _hold_to_its_size(self, limits: BodyLimits) -> None:
        most = limits.most(self.command, self.path, self.headers.get("AUTHORIZATION", ""))
        if most is None:
            self._refuse(_Unauthorized(""))
        elif self.content_length > most:
            self._refuse(RequestEntityTooLarge(""))
        else:  # one without a length is counted as it comes
            self.adj = copy.copy(self.adj)
            self.adj.max_request_body_size = most + 1

    def _refuse(self, error: Any) -> None:
        self.error = error
        self.completed = True


class Refusal(ErrorTask):  # type: ignore[misc]
    """What waitress refuses before the application sees it, in the API's own envelope."""

    def execute(self) -> None:
        request_id = uuid.uuid4().hex
        status = self.request.error.code
        body = body_of_status(status)
        self.status = f"{status} {self.request.error.reason}"
        self.response_headers.append(("Content-Type", "application/json"))
        self.response_headers.append(("X-Content-Type-Options", "nosniff"))
        self.response_headers.append((HEADER, request_id))
        self.channel.is_refused = True
        with bound(request=request_id):
            access_log.info("%s refused: %d", self.channel.addr[0], status)
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class Connection(HTTPChannel):  # type: ignore[misc]
    """A connection that can be refused and still be heard.

    Closing a socket with unread bytes in it makes the kernel reset the connection, and the client never sees why. So a
    refused connection is closed for writing first, and what still comes is thrown away for a moment (RFC 9112, 9.6).
    """

    error_task_class = Refusal
    parser_class = RequestHead
    is_refused = False
    lingers_until: float | None = None
    owing_since: float | None = None
    """Since when the client has had a request to finish; None: it owes nothing."""
    has_asked = False
    _stalled = (0.0, 0.0)
    """Since when the client has taken nothing, and when it last did (waitress' own time)."""

    def handle_close(self) -> None:
        if self.is_refused and self.lingers_until is None and self.connected:
            self.lingers_until = time.monotonic() + LINGER_S
            self.will_close = self.close_when_flushed = False
            try:
                self.socket.shutdown(socket.SHUT_WR)
            except OSError:
                super().handle_close()  # the client has gone already
        else:
            super().handle_close()

    def readable(self) -> bool:
        return self.lingers_until is not None or bool(super().readable())

    def writable(self) -> bool:
        return self.lingers_until is None and bool(super().writable())

    def handle_read(self) -> None:
        if self.lingers_until is None:
            super().handle_read()
        else:
            self.recv(65536)  # comes back here through handle_close when the client has closed its side

    def end_lingering(self, now: float) -> None:
        if self.lingers_until is not None and now > self.lingers_until:
            super().handle_close()

    def received(self, data: bytes) -> bool:
        before = self.request
        taken = bool(super().received(data))
        if self.request is None:
            self.has_asked = True
            self.owing_since = None
        elif self.request is not before:
            self.owing_since = time.monotonic()
        return taken

    def is_too_slow(self, now: float) -> bool:
        """Whether it takes too long over a request, or over its first one. Call it now and then."""
        if self.requests:
            return False
        if self.owing_since is None:
            self.owing_since = None if self.has_asked else now
            return False
        in_body = self.request is not None and self.request.headers_finished
        return bool(now - self.owing_since > (BODY_S if in_body else HEADERS_S))

    def has_stopped_reading(self, now: float) -> bool:
        """Whether it takes nothing of an answer, and so holds the worker that writes it. Call it now and then."""
        since, taken_at = self._stalled
        if not self.total_outbufs_len or self.last_activity != taken_at:
            self._stalled = (now, self.last_activity)
            return False
        return now - since > UNREAD_S

    def may_make_room(self, now: float) -> bool:
        """Whether nobody would miss it who asks for something."""
        if self.requests or self.total_outbufs_len or self.lingers_until is not None:
            return False
        if self.owing_since is not None:
            return now - self.owing_since > CROWDED_S
        return bool(time.time() - self.last_activity > CROWDED_S)

    def end(self) -> None:
        """Close at once."""
        super().handle_close()
