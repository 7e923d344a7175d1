"""A client's connection: limits of size and time before the client is authenticated.

Clients without an account must not cost resources: the size limit of a body is known from the first line and the
headers, before any of it is stored, and requests that need a user are refused without one.
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
"""How long a refused client may continue sending before it is disconnected."""

HEADERS_S = 10.0
"""Longest time from connecting, or from the first byte of a further request, to the end of the headers. waitress only
checks the time since the last byte, so one byte now and then would keep a connection open.
"""

BODY_S = 120.0
"""Longest time for a whole request: the largest body at half a megabyte per second."""

CROWDED_S = 1.0
"""Idle time after which a connection is closed when there are too many."""

UNREAD_S = 10.0
"""Longest time without reading any of an answer: a stream or an export occupies a worker meanwhile."""


class _Unauthorized(Error):  # type: ignore[misc]  # noqa: N818 - waitress names them so
    code = 401
    reason = "Unauthorized"


class RequestHead(HTTPRequestParser):  # type: ignore[misc]
    """A request whose size is limited to that of its operation as soon as its headers are complete."""

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
        else:  # one without a length is counted as it arrives
            self.adj = copy.copy(self.adj)
            self.adj.max_request_body_size = most + 1

    def _refuse(self, error: Any) -> None:
        self.error = error
        self.completed = True


class Refusal(ErrorTask):  # type: ignore[misc]
    """Answers requests that waitress refuses, in the API's own envelope."""

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
    """A connection on which a refused client still gets the answer.

    Closing a socket with unread bytes makes the kernel reset the connection, and the client never sees the reason. So a
    refused connection is first closed for writing only, and further input is discarded for a moment (RFC 9112, 9.6).
    """

    error_task_class = Refusal
    parser_class = RequestHead
    is_refused = False
    lingers_until: float | None = None
    owing_since: float | None = None
    """Since when an incomplete request is awaited; None: there is none."""
    has_asked = False
    _active_at = 0.0
    """Monotonic time of the last activity."""
    _stalled = (0.0, 0.0)
    """Since when the client has read nothing, and `_active_at` then."""

    @property
    def last_activity(self) -> float:
        """When bytes last came or went, in s on the wall clock as it is set now.

        waitress keeps it as the time at that moment: after a clock was set back, no connection would be idle for the
        length of the jump, and idle ones would keep everybody else out.
        """
        return time.time() - (time.monotonic() - self._active_at)

    @last_activity.setter
    def last_activity(self, _: float) -> None:
        self._active_at = time.monotonic()

    def handle_close(self) -> None:
        if self.is_refused and self.lingers_until is None and self.connected:
            self.lingers_until = time.monotonic() + LINGER_S
            self.will_close = self.close_when_flushed = False
            try:
                self.socket.shutdown(socket.SHUT_WR)
            except OSError:
                super().handle_close()  # the client has disconnected already
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
            self.recv(65536)  # calls handle_close when the client has closed its side

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
        """Whether a request, or the first one, takes too long. Must be called regularly."""
        if self.requests:
            return False
        if self.owing_since is None:
            self.owing_since = None if self.has_asked else now
            return False
        in_body = self.request is not None and self.request.headers_finished
        return bool(now - self.owing_since > (BODY_S if in_body else HEADERS_S))

    def has_stopped_reading(self, now: float) -> bool:
        """Whether the client reads nothing of an answer and so occupies a worker. Must be called regularly."""
        since, taken_at = self._stalled
        if not self.total_outbufs_len or self._active_at != taken_at:
            self._stalled = (now, self._active_at)
            return False
        return now - since > UNREAD_S

    def may_make_room(self, now: float) -> bool:
        """Whether it is idle and may be closed for a new connection."""
        if self.requests or self.total_outbufs_len or self.lingers_until is not None:
            return False
        if self.owing_since is not None:
            return now - self.owing_since > CROWDED_S
        return now - self._active_at > CROWDED_S

    def end(self) -> None:
        """Close at once."""
        super().handle_close()
