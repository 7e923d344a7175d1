"""Events over a WebSocket: `/api/v1/events` on its own port, which the reverse proxy combines with the API's.

    connect    Authorization: Bearer …, or from a browser the subprotocols `vision.v1` and `bearer.<token>`
               ?topics=inspected,alarms  which (all without it)      ?last_event_id=…  resume after that one
    receive    {"id", "topic", "at", "data"}; {"topic": "gap"} first where events between are kept no more
    send       {"subscribe": [topics]}  from now on only these

Once a client is connected it receives every event: what is published between the answer to its handshake and the start
of its thread is kept for it.

Topics and their data:

    inspected          the result, as `GET /inspections/{id}` answers it
    status, alarms     as `GET /status` (without the last result) and `GET /alarms` answer them
    program_activated  {"name"}
    labeled            {"inspection_id"} whose label or reason code has changed, and with it the statistics
    gpio               as `GET /gpio/lines` answers it, from the first; what was missed is not sent again
    settings           {}: the settings have changed, `GET /settings` has them
    sessions           {}: one has begun or was ended, `GET /auth/sessions` has one's own

A client that is too slow, or whose token has become invalid, is dropped with a reason; it never slows the station.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit
from weakref import WeakKeyDictionary

from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.server import Server, ServerConnection, serve
from websockets.typing import Subprotocol
from werkzeug.exceptions import BadRequest

from core.access.roles import Permission
from core.errors import AuthenticationError, DatabaseError, VisionSystemError
from remote_api.answer_data import json_of
from remote_api.errors import SENTENCES, error_body, status_of
from remote_api.event_feed import TOPICS, Feed, Listener
from remote_api.json_parsing import parse_json
from remote_api.routes.alarms import AlarmsData
from remote_api.routes.gpio import LinesData
from remote_api.routes.running import StatusEventData
from remote_api.server.listening import Door, listen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.result import InspectionRecord
    from core.station import Station

log = logging.getLogger(__name__)

PATH = "/api/v1/events"
SUBPROTOCOL = Subprotocol("vision.v1")
BEARER = "bearer."

MOST_CLIENTS = 20
"""Each has two threads."""

STATUS_EVERY_S = 0.1
"""The status changes several times per cycle; it is published at most this often."""

NOT_SUBSCRIBED = 'Send {"subscribe": [topics]}; an unknown one in ?topics= is answered with all that there are.'
"""A closing reason has at most 123 bytes: no room for all topics."""

NO_PLACE = "Too many clients listen already. Try again later."

CANNOT_CHECK = "The database does not say whether the session lasts. Come back with last_event_id."

LOOK_EVERY_S = 0.5
CHECK_TOKEN_S = 5.0
STUCK_S = 2.0
"""A client is disconnected if sending one message takes longer than this."""

TOO_SLOW = 4008
SESSION_ENDED = 4401
GOING_AWAY = 1001
NOT_UNDERSTOOD = 1008
TRY_AGAIN_LATER = 1013


class EventServer:
    """Serves the events of one station. `start` once; `stop` may be called repeatedly."""

    def __init__(self, station: Station, host: str, port: int) -> None:
        self._station = station
        self._host = host
        self._wanted_port = port
        self._feed = Feed()
        self._admitted_after: WeakKeyDictionary[ServerConnection, str] = WeakKeyDictionary()
        """The newest event when a client was admitted."""
        self._stopping = threading.Event()
        self._status_changed = threading.Event()
        self._alarms_changed = threading.Event()
        self._lines: tuple[LinesData | None, frozenset[Listener]] = None, frozenset()
        """As published last, and to whom."""
        self._clients: set[_Client] = set()
        self._clients_lock = threading.Lock()
        self._left = threading.Condition(self._clients_lock)
        self._server: Server | None = None
        self._door: Door | None = None
        self._threads: tuple[threading.Thread, ...] = ()

    @property
    def port(self) -> int:
        """The port in use; 0 before the start."""
        return 0 if self._server is None else int(self._server.socket.getsockname()[1])

    def start(self) -> None:
        """Listen and serve.

        Raises:
            ConfigurationError: the port is taken or the address is not this computer's.
        """
        door = Door(listen(self._host, self._wanted_port, "VISION_EVENTS_PORT"))
        self._door = door
        self._server = serve(
            self._talk,
            sock=door,
            process_request=self._admit,
            select_subprotocol=_chosen,
            # Events are short; compression would cost 64 kB per client and computing time.
            compression=None,
            # Clients send only short messages.
            max_size=4096,
            max_queue=4,
            open_timeout=5,
            close_timeout=1,
            server_header=None,
        )
        # It would log one line per connection, and a traceback for every port scanner.
        logging.getLogger("websockets.server").setLevel(logging.CRITICAL)
        events = self._station.events
        events.inspected.connect(self._inspected)
        events.program_activated.connect(self._activated)
        events.labeled.connect(self._labeled)
        events.settings_changed.connect(self._settings_changed)
        self._station.accounts.sessions_changed.connect(self._sessions_changed)
        events.status_changed.connect(self._status_changed.set)
        events.alarms_changed.connect(self._alarms_changed.set)
        self._threads = (
            threading.Thread(target=self._server.serve_forever, name="events", daemon=True),
            threading.Thread(target=self._follow, name="events-feed", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Close every connection with a reason; a client that does not respond is disconnected after `STUCK_S`."""
        if self._server is None or self._stopping.is_set():
            return
        self._stopping.set()
        events = self._station.events
        events.inspected.disconnect(self._inspected)
        events.program_activated.disconnect(self._activated)
        events.labeled.disconnect(self._labeled)
        events.settings_changed.disconnect(self._settings_changed)
        self._station.accounts.sessions_changed.disconnect(self._sessions_changed)
        events.status_changed.disconnect(self._status_changed.set)
        events.alarms_changed.disconnect(self._alarms_changed.set)
        self._status_changed.set()
        with self._clients_lock:
            self._left.wait_for(lambda: not self._clients, STUCK_S)
        for client in self._everybody():
            client.cut_off()
        self._server.shutdown()
        for thread in self._threads:
            thread.join(STUCK_S)

    # --- callbacks, in the thread of the event --------------------------------------------------------------------

    def _inspected(self, result: InspectionRecord) -> None:
        self._feed.publish("inspected", result.to_json)

    def _activated(self, name: str) -> None:
        self._feed.publish("program_activated", lambda: {"name": name})

    def _labeled(self, inspection_id: str) -> None:
        self._feed.publish("labeled", lambda: {"inspection_id": inspection_id})

    def _settings_changed(self) -> None:
        self._feed.publish("settings", dict)

    def _sessions_changed(self) -> None:
        self._feed.publish("sessions", dict)

    # --- the feed's own thread ------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Publish changes of status, alarms and lines at a limited rate, and disconnect clients that are stuck."""
        while not self._stopping.is_set():
            if self._status_changed.wait(LOOK_EVERY_S):
                self._status_changed.clear()
                self._publish_status()
            if self._alarms_changed.is_set():
                self._alarms_changed.clear()
                self._publish_alarms()
            self._publish_lines()
            for client in self._everybody():
                if client.is_stuck:
                    client.cut_off()
            self._stopping.wait(STATUS_EVERY_S)

    def _publish_status(self) -> None:
        status = self._station.status()
        self._feed.publish("status", lambda: json_of(StatusEventData.of(status)))

    def _publish_alarms(self) -> None:
        alarms = self._station.status().alarms
        self._feed.publish("alarms", lambda: json_of(AlarmsData.of(alarms)))

    def _publish_lines(self) -> None:
        """A part changes eight lines within some milliseconds, too often for a message each: the state is looked at.

        Whoever joins gets the state, also where it stays as it is.
        """
        hearers = self._feed.heard_by("gpio")
        if not hearers:
            return
        lines = LinesData.of(self._station)
        if lines != self._lines[0] or not hearers <= self._lines[1]:
            self._feed.publish("gpio", lambda: json_of(lines), is_kept=False)
        self._lines = lines, hearers

    # --- a client's own thread ------------------------------------------------------------------------------------

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        """None accepts the connection; otherwise the refusal, in the API's envelope."""
        address = urlsplit(request.path)
        if address.path != PATH:
            return _refusal(404, *SENTENCES[404])
        unknown = set(_asked_topics(address.query)) - set(TOPICS)
        if unknown:
            return _refusal(422, "VALIDATION_ERROR", f"topics: choose among {', '.join(TOPICS)}.")
        try:
            self._check(_token(request))
        except VisionSystemError as error:
            return _refusal(status_of(error), error.code, str(error))
        if len(self._everybody()) >= MOST_CLIENTS:
            return _refusal(503, "UNAVAILABLE", NO_PLACE)
        if self._door is not None:
            self._door.let_in(connection.socket)
        self._admitted_after[connection] = self._feed.newest_id
        return None

    def _check(self, token: str) -> None:
        """Raise AuthenticationError unless the token is valid; its user also needs the permission to view.

        Raises DatabaseError where nobody can tell now.
        """
        if not token:
            raise AuthenticationError
        self._station.accounts.actor_of_access_token(token).require(Permission.VIEW)

    def _talk(self, connection: ServerConnection) -> None:
        request = connection.request
        if request is None:
            return  # cannot happen: the handshake is complete
        query = urlsplit(request.path).query
        topics = frozenset(_asked_topics(query) or TOPICS)
        after = parse_qs(query).get("last_event_id", [self._admitted_after.get(connection)])[-1]
        listener, missed, is_whole = self._feed.join(topics, after)
        client = _Client(connection, listener)
        with self._clients_lock:
            has_place = len(self._clients) < MOST_CLIENTS
            self._clients.add(client)
        try:
            if not has_place:  # several were admitted for the last place
                client.close(TRY_AGAIN_LATER, NO_PLACE)
                return
            if not is_whole:
                client.send('{"topic":"gap"}')
            for event in missed:
                client.send(event.json)
            self._serve_client(client, _token(request))
        except ConnectionClosed:
            pass  # it disconnected
        finally:
            self._feed.leave(listener)
            with self._clients_lock:
                self._clients.discard(client)
                self._left.notify_all()

    def _serve_client(self, client: _Client, token: str) -> None:
        check_at = time.monotonic() + CHECK_TOKEN_S
        while not self._stopping.is_set():
            if client.listener.is_dropped:
                client.close(TOO_SLOW, "You read too slowly. Come back with last_event_id.")
                return
            if time.monotonic() > check_at:
                check_at = time.monotonic() + CHECK_TOKEN_S
                try:
                    self._check(token)
                except AuthenticationError:
                    client.close(SESSION_ENDED, "The session has ended. Sign in again.")
                    return
                except DatabaseError:
                    client.close(TRY_AGAIN_LATER, CANNOT_CHECK)
                    return
            event = client.listener.next(LOOK_EVERY_S)
            if event is not None:
                client.send(event.json)
            client.hear()
        client.close(GOING_AWAY, "The station stops.")

    def _everybody(self) -> tuple[_Client, ...]:
        with self._clients_lock:
            return tuple(self._clients)


class _Client:
    """One connection and its listener at the feed."""

    def __init__(self, connection: ServerConnection, listener: Listener) -> None:
        self.listener = listener
        self._connection = connection
        self._sending_since: float | None = None

    @property
    def is_stuck(self) -> bool:
        """Whether a message, or the closing, takes too long: the client does not read, and blocks its thread."""
        since = self._sending_since
        return since is not None and time.monotonic() - since > STUCK_S

    def send(self, text: str) -> None:
        self._sending_since = time.monotonic()
        self._connection.send(text)
        self._sending_since = None

    def hear(self) -> None:
        """Handle messages from the client; an invalid one ends the connection."""
        try:
            said = self._connection.recv(timeout=0)
        except TimeoutError:
            return
        try:
            wanted = parse_json(said.encode() if isinstance(said, str) else said)
        except BadRequest:
            wanted = None
        topics = wanted.get("subscribe") if isinstance(wanted, dict) else None
        if not isinstance(topics, list) or not set(map(str, topics)) <= set(TOPICS):
            self.close(NOT_UNDERSTOOD, NOT_SUBSCRIBED)
            return
        self.listener.topics = frozenset(map(str, topics))

    def close(self, code: int, reason: str) -> None:
        self._sending_since = time.monotonic()  # also the closing message waits for a client that does not read
        self._connection.close(code, reason)

    def cut_off(self) -> None:
        """Disconnect without a closing message, which would wait behind the stuck one; wakes the sending thread."""
        with contextlib.suppress(OSError):  # it is closed already
            self._connection.socket.shutdown(socket.SHUT_RDWR)


def _token(request: Request) -> str:
    """The token from the Authorization header, or from the subprotocol `bearer.<token>`, the only way for browsers."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return token.strip()
    offered = ",".join(request.headers.get_all("Sec-WebSocket-Protocol")).split(",")
    tokens = [name.strip().removeprefix(BEARER) for name in offered if name.strip().startswith(BEARER)]
    return tokens[0] if tokens else ""


def _chosen(connection: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """Never the subprotocol that contains the token."""
    del connection
    return SUBPROTOCOL if SUBPROTOCOL in offered else None


def _asked_topics(query: str) -> list[str]:
    return [topic for value in parse_qs(query).get("topics", []) for topic in value.split(",") if topic]


def _refusal(status: int, code: str, message: str) -> Response:
    body = error_body(code, message)
    headers = Headers({"Content-Type": "application/json", "Content-Length": str(len(body)), "Connection": "close"})
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(status, HTTPStatus(status).phrase, headers, body)
