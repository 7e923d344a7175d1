"""ApiServer: waitress in a thread of its own, with a stop that works.

waitress' own `run` can only be ended by an exception in its thread, and its `close` from another thread, under load,
took a second, hit closed sockets and left workers behind. So the thread here turns the loop itself, one round at a
time, until it is told to stop, and closes what it opened.
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
"""Longest one round of the loop waits for a socket, so how late a stop is noticed."""

DRAIN_S = 0.5
"""How long answers under way may still be finished after a stop."""

WORKERS_S = 1.5
"""How long the workers may take to end after that; all together a stop lasts at most about two seconds."""

LOOK_EVERY_S = 0.5
"""How often connections are held against these."""

WARN_EVERY_S = 60.0

MAX_BODY_BYTES = 64 * 1024 * 1024
"""Of any request: a lossless master of 20 megapixels. Each operation has its own, smaller limit."""

WAITRESS: dict[str, Any] = {
    # One for each of the two cores would do for reads; requests that wait for a trigger hold theirs for a cycle.
    "threads": 8,
    # Connections, idle ones included; each is a file descriptor. The 101st waits in the kernel's queue until one that
    # asks for nothing makes room (CROWDED_S).
    "connection_limit": 100,
    "backlog": BACKLOG,
    # An idle keep-alive connection is closed after this many seconds; looked for this often.
    "channel_timeout": 60,
    "cleanup_interval": 10,
    # Our longest header is a token of 4 kB; the default would let each connection hold 256 kB.
    "max_request_header_size": 16 * 1024,
    "max_request_body_size": MAX_BODY_BYTES,
    # Larger bodies and answers go through temporary files instead of memory.
    "inbuf_overflow": 512 * 1024,
    "outbuf_overflow": 2 * 1024 * 1024,
    # A stream that produces faster than its client reads waits from here on, not at 16 MB: a live picture must not be
    # old. An answer up to this size leaves its worker free while a slow client reads it.
    "outbuf_high_watermark": 1024 * 1024,
    # Never: a traceback tells how the station is built.
    "expose_tracebacks": False,
    # No Server header: the version is nobody's business.
    "ident": None,
    # A client that hangs up in the middle is not worth a line with a traceback.
    "log_socket_errors": False,
    # select() fails at file descriptor 1024, which a station with many cameras and files can reach.
    "asyncore_use_poll": True,
    # What a proxy says about its client is read, or thrown away, by `remote_api.server.proxy`.
    "clear_untrusted_proxy_headers": False,
}


class ApiServer:
    """Serves one station, its events too where the settings name a port. `start` once, `stop` any number of times."""

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
        """The port that is listened on; differs from the setting when that is 0."""
        return self._port

    @property
    def app(self) -> Flask:
        return self._app

    def start(self) -> None:
        """Listen and serve.

        Raises:
            ConfigurationError: the port is taken or the address is not this computer's.
        """
        # Not left to waitress: it starts its workers before it tries to listen, and leaves them behind on failure.
        listening = listen(self._host, self._wanted_port, "VISION_API_PORT")
        server = create_server(self._served, map=self._sockets, sockets=[listening], **WAITRESS)
        # A burst of requests would write one warning each into the log that people look into for trouble; full house is
        # told below, once a minute.
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
        """Take no more requests, finish those under way, close everything; returns within about two seconds."""
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
            # else: a worker that outlived our patience still pulls the trigger when its view returns, and must not
            # write into whatever has been opened under that descriptor's number since.

    def _turn(self) -> None:
        try:
            wasyncore.loop(timeout=ROUND_S, use_poll=True, map=self._sockets, count=1)
        except OSError as error:
            # A descriptor that was closed between two looks; the next round does without it.
            if error.errno != errno.EBADF:
                raise
        now = time.monotonic()
        for channel in self._channels():
            channel.end_lingering(now)
        if now - self._checked_at >= LOOK_EVERY_S:
            self._checked_at = now
            self._drop_slow_clients(now)

    def _drop_slow_clients(self, now: float) -> None:
        """A client that opens connections and says little holds none of them for long."""
        slow = [one for one in self._channels() if one.is_too_slow(now) or one.has_stopped_reading(now)]
        if len(self._sockets) >= WAITRESS["connection_limit"]:
            slow += [channel for channel in self._channels() if channel.may_make_room(now)]
            if now - self._warned_at > WARN_EVERY_S:
                self._warned_at = now
                log.warning("All %d connections of the remote API are taken", WAITRESS["connection_limit"])
        for channel in slow:
            channel.end()

    def _drain(self) -> None:
        """Let answers under way go out."""
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
