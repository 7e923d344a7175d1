"""ApiServer: runs waitress in its own thread, with a reliable stop.

waitress' own `run` can only be ended by an exception in its thread, and its `close`, called from another thread under
load, took a second, used closed sockets and left workers behind. So the thread here runs the loop itself, one round at
a time, until it is stopped, and then closes what it opened.
"""

from __future__ import annotations

import errno
import logging
import threading
import time
from typing import TYPE_CHECKING, Any

from waitress import wasyncore  # type: ignore[import-untyped]
from waitress.server import (  # type: ignore[import-untyped]
    BaseWSGIServer,
    MultiSocketServer,
    create_server,
)

from core.errors import ConfigurationError
from remote_api.app import create_app
from remote_api.body_limits import BodyLimits
from remote_api.server.connection import Connection
from remote_api.server.event_server import EventServer
from remote_api.server.listening import BACKLOG, listen
from remote_api.server.proxy import ClientAddress

if TYPE_CHECKING:
    from flask import Flask
    from waitress.task import ThreadedTaskDispatcher  # type: ignore[import-untyped]

    from core.settings import Settings
    from core.station import Station
    from remote_api.streaming import Streams

log = logging.getLogger(__name__)

ROUND_S = 0.05
"""Longest wait for a socket in one round of the loop, and so the longest delay of a stop."""

DRAIN_S = 0.5
"""How long answers in progress may still be sent after a stop."""

WORKERS_S = 1.5
"""How long the workers may take to end after that; a stop takes at most about two seconds in total."""

LOOK_EVERY_S = 0.5
"""How often connections are checked for being too slow."""

WARN_EVERY_S = 60.0

MAX_BODY_BYTES = 64 * 1024 * 1024
"""Largest body of any request: a lossless master of 20 megapixels. Each operation has its own, smaller limit."""

WAITRESS: dict[str, Any] = {
    # Two would suffice for reads on two cores; a request that waits for a trigger occupies its thread for a cycle.
    "threads": 8,
    # Connections, including idle ones; each is a file descriptor. The 101st waits in the kernel's queue until an idle
    # one is closed (CROWDED_S).
    "connection_limit": 100,
    "backlog": BACKLOG,
    # Seconds after which an idle keep-alive connection is closed, and seconds between checks.
    "channel_timeout": 60,
    "cleanup_interval": 10,
    # The longest header is a token of 4 kB; the default would allow each connection 256 kB.
    "max_request_header_size": 16 * 1024,
    "max_request_body_size": MAX_BODY_BYTES,
    # Larger bodies and answers are stored in temporary files instead of memory.
    "inbuf_overflow": 512 * 1024,
    "outbuf_overflow": 2 * 1024 * 1024,
    # A stream faster than its client is paused at this size, not at 16 MB: a live picture must not be old. An answer up
    # to this size does not occupy its worker while a slow client reads it.
    "outbuf_high_watermark": 1024 * 1024,
    # Never: a traceback reveals internals.
    "expose_tracebacks": False,
    # No Server header: the version is not public.
    "ident": None,
    # A client that disconnects in the middle does not deserve a traceback in the log.
    "log_socket_errors": False,
    # select() fails at file descriptor 1024, which a station with many cameras and files can reach.
    "asyncore_use_poll": True,
    # Proxy headers are handled by `remote_api.server.proxy`.
    "clear_untrusted_proxy_headers": False,
}


class ApiServer:
    """Serves one station, and its events if the settings name a port. `start` once; `stop` may be called repeatedly."""

    def __init__(self, station: Station, settings: Settings) -> None:
        api = settings.api
        self._host = api.host
        self._wanted_port = api.port
        self._app = create_app(station, settings.limits, api.cors_origins, api.metrics_token)
        self._served = ClientAddress(self._app.wsgi_app, api.trusted_proxy)
        self._body_limits = BodyLimits(self._app, station.accounts.has_signed)
        self._streams: Streams = self._app.extensions["streams"]
        self._sockets: dict[int, Any] = {}
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._port = 0
        self._checked_at = 0.0
        self._warned_at = -WARN_EVERY_S
        self._events = EventServer(station, api.host, api.events_port) if api.events_port else None

    @property
    def port(self) -> int:
        """The port in use; differs from the setting when that is 0."""
        return self._port

    @property
    def app(self) -> Flask:
        return self._app

    def start(self) -> None:
        """Listen and serve.

        Raises:
            ConfigurationError: the port is taken or the address is not this computer's.
        """
        # Not by waitress: it starts its workers before it listens, and leaves them running on failure.
        listening = listen(self._host, self._wanted_port, "VISION_API_PORT")
        server = create_server(self._served, map=self._sockets, sockets=[listening], **WAITRESS)
        # A burst of requests would log one warning each; `_drop_slow_clients` logs a full server once a minute instead.
        for name in ("waitress", "waitress.queue"):
            logging.getLogger(name).setLevel(logging.ERROR)
        listeners = [found for found in self._sockets.values() if isinstance(found, BaseWSGIServer)]
        for listener in listeners:
            listener.channel_class = Connection
            listener.adj.body_limits = self._body_limits
        self._port = int(listeners[0].effective_port)
        self._thread = threading.Thread(target=self._serve, args=(server, listeners), name="api", daemon=True)
        self._thread.start()
        if self._events is not None:
            try:
                self._events.start()
            except ConfigurationError:
                self.stop()
                raise
        log.info("The remote API listens on http://%s:%d/api/v1", self._host, self._port)

    def stop(self) -> None:
        """Accept no more requests, finish those in progress, close everything; returns within about two seconds."""
        if self._events is not None:
            self._events.stop()
        self._stopping.set()
        self._streams.stopping.set()
        if self._thread is not None:
            self._thread.join(DRAIN_S + WORKERS_S + 1.0)
            if self._thread.is_alive():
                log.error("The remote API did not stop")
            self._thread = None

    def _serve(self, server: BaseWSGIServer | MultiSocketServer, listeners: list[BaseWSGIServer]) -> None:
        try:
            while not self._stopping.is_set():
                self._turn()
            for listener in listeners:
                listener.accepting = False
                wasyncore.dispatcher.close(listener)  # not listener.close(): the workers still need its trigger
            self._drain()
        finally:
            workers = server.task_dispatcher
            self._close(workers)
            if not workers.threads:
                for listener in listeners:
                    listener.trigger.close()
            # else: a worker that is still running will use the trigger when its view returns, and must not write to
            # whatever has been opened under the same descriptor number since.

    def _turn(self) -> None:
        try:
            wasyncore.loop(timeout=ROUND_S, use_poll=True, map=self._sockets, count=1)
        except OSError as error:
            # A descriptor closed between two rounds; the next round goes on without it.
            if error.errno != errno.EBADF:
                raise
        now = time.monotonic()
        for channel in self._channels():
            channel.end_lingering(now)
        if now - self._checked_at >= LOOK_EVERY_S:
            self._checked_at = now
            self._drop_slow_clients(now)

    def _drop_slow_clients(self, now: float) -> None:
        """Close connections that send or read too slowly, and idle ones when there are too many."""
        slow = [one for one in self._channels() if one.is_too_slow(now) or one.has_stopped_reading(now)]
        if len(self._sockets) >= WAITRESS["connection_limit"]:
            slow += [channel for channel in self._channels() if channel.may_make_room(now)]
            if now - self._warned_at > WARN_EVERY_S:
                self._warned_at = now
                log.warning("All %d connections of the remote API are taken", WAITRESS["connection_limit"])
        for channel in slow:
            channel.end()

    def _drain(self) -> None:
        """Finish sending the answers in progress."""
        until = time.monotonic() + DRAIN_S
        while time.monotonic() < until and any(one.requests or one.total_outbufs_len for one in self._channels()):
            self._turn()

    def _close(self, workers: ThreadedTaskDispatcher) -> None:
        for channel in self._channels():
            channel.end()  # also wakes a worker that waits for its client to read
        workers.shutdown(cancel_pending=True, timeout=WORKERS_S)
        for channel in self._channels():
            channel.end()

    def _channels(self) -> list[Connection]:
        return [found for found in self._sockets.values() if isinstance(found, Connection)]
