"""The server starts or says why it cannot, and stops under load without leaving threads or ports behind."""

from __future__ import annotations

import http.client
import socket
import threading
import time

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from core.assembly import open_station
from core.errors import ConfigurationError
from core.running.loops import LoopThreads
from remote_api.server import api_server as serving
from remote_api.server import connection as connections
from remote_api.server.api_server import ApiServer
from remote_api.streaming import MOST_AT_ONCE, MOST_OF_ONE_USER


@pytest.fixture
def server(plant):
    """A second server of the same station, stopped afterwards."""
    made = ApiServer(plant.station, plant.station.settings)
    made.start()
    yield made
    made.stop()


def _server_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "api" or thread.name.startswith("waitress")}


def _live(port: int) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", "/api/v1/health/live")
        return connection.getresponse().status
    finally:
        connection.close()


def test_a_taken_port_is_told_in_a_sentence(plant):
    settings = plant.station.settings.but(api_port=plant.server.port)
    before = _server_threads()
    other = ApiServer(plant.station, settings)
    with pytest.raises(ConfigurationError, match=f"Port {plant.server.port} is taken by another program"):
        other.start()
    other.stop()
    assert _server_threads() == before


def test_a_taken_port_of_the_events_leaves_nothing_running(plant):
    settings = plant.station.settings.but(events_port=plant.server.port)
    before = _server_threads()
    with pytest.raises(ConfigurationError, match="VISION_EVENTS_PORT"):
        ApiServer(plant.station, settings).start()
    assert _server_threads() == before


def test_the_events_are_served_where_the_settings_name_a_port(plant):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = ApiServer(plant.station, plant.station.settings.but(events_port=port))
    server.start()
    headers = {"Authorization": f"Bearer {plant.viewer.token}"}
    with connect(f"ws://127.0.0.1:{port}/api/v1/events", additional_headers=headers, proxy=None) as client:
        server.stop()
        with pytest.raises(ConnectionClosed):
            _read_to_the_end(client)


def _read_to_the_end(client):
    while True:
        client.recv(timeout=60)


def test_an_address_of_another_computer_is_told_in_a_sentence(plant):
    settings = plant.station.settings.but(api_host="192.0.2.1")
    with pytest.raises(ConfigurationError, match=r"cannot listen on 192\.0\.2\.1"):
        ApiServer(plant.station, settings).start()


def test_it_listens_only_where_it_is_told_to(server):
    assert _live(server.port) == 200
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", server.port), timeout=60)


def test_stopping_closes_the_port_and_ends_every_thread(plant):
    before = _server_threads()
    server = ApiServer(plant.station, plant.station.settings)
    server.start()
    assert _live(server.port) == 200
    server.stop()
    server.stop()
    assert _server_threads() == before
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", server.port), timeout=60)
    # The port is free at once, so that a restart need not wait.
    again = ApiServer(plant.station, plant.station.settings.but(api_port=server.port))
    again.start()
    assert _live(server.port) == 200
    again.stop()


def test_stopping_under_load_leaves_nothing_behind(plant):
    """With many requests, a stream that is never read, and half a request."""
    before = _server_threads()
    server = ApiServer(plant.station, plant.station.settings)
    server.start()
    authorization = {"Authorization": f"Bearer {plant.viewer.token}"}
    over = threading.Event()
    served = []

    def load() -> None:
        while not over.is_set():
            try:
                served.append(_live(server.port))
            except OSError:
                over.wait(0.01)

    callers = [threading.Thread(target=load) for _ in range(6)]
    for caller in callers:
        caller.start()
    stream = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    stream.request("GET", "/api/v1/camera/stream?fps=15", headers=authorization)
    assert stream.getresponse().status == 200  # the stream is never read
    half = socket.create_connection(("127.0.0.1", server.port))
    half.sendall(b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    while len(served) < 50:
        over.wait(0.01)
    server.stop()
    assert _server_threads() == before
    over.set()
    for caller in callers:
        caller.join()
    stream.close()
    half.close()
    assert set(served) == {200}


def _open_stream(server, person):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", "/api/v1/camera/stream?fps=15", headers={"Authorization": f"Bearer {person.token}"})
    return connection, connection.getresponse()


def _until_one_opens(server, person):
    """Retry until a stream opens: the server needs a moment to notice that clients are gone."""
    while True:
        connection, answer = _open_stream(server, person)
        status = answer.status
        answer.close()
        connection.close()
        if status == 200:
            return
        threading.Event().wait(0.05)


def test_a_stream_more_than_there_are_places_is_refused_and_places_come_back(plant, server):
    people = [plant.viewer] * MOST_OF_ONE_USER + [plant.operator] * (MOST_AT_ONCE - MOST_OF_ONE_USER)
    held = [_open_stream(server, person) for person in people]
    assert [answer.status for _, answer in held] == [200] * MOST_AT_ONCE
    connection, answer = _open_stream(server, plant.engineer)
    assert answer.status == 429
    assert answer.headers["Retry-After"]
    answer.read()
    connection.close()
    for connection, answer in held:
        answer.close()
        connection.close()
    _until_one_opens(server, plant.engineer)


def test_one_users_streams_leave_places_for_others(plant, server):
    held = [_open_stream(server, plant.viewer) for _ in range(MOST_OF_ONE_USER)]
    held += [_open_stream(server, plant.viewer), _open_stream(server, plant.operator)]
    assert [answer.status for _, answer in held] == [200] * MOST_OF_ONE_USER + [429, 200]
    for connection, answer in held:
        answer.close()
        connection.close()


def test_a_stream_that_nobody_reads_gives_its_place_back(plant, server, monkeypatch):
    monkeypatch.setattr(connections, "UNREAD_S", 0.3)
    monkeypatch.setattr(serving, "LOOK_EVERY_S", 0.05)
    held = [_open_stream(server, plant.viewer) for _ in range(MOST_OF_ONE_USER)]
    _until_one_opens(server, plant.viewer)
    for unread, answer in held:
        answer.close()
        unread.close()


def test_many_idle_connections_do_not_keep_others_out(server):
    idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(60)]
    try:
        assert _live(server.port) == 200
    finally:
        for connection in idle:
            connection.close()


def test_a_clock_that_is_set_back_keeps_no_idle_connection_open(monkeypatch):
    idle = connections.Connection.__new__(connections.Connection)
    idle.requests, idle.total_outbufs_len, idle.has_asked = [], 0, True
    idle.last_activity = time.time()
    a_year_ago = time.time() - 365 * 86_400
    monkeypatch.setattr(time, "time", lambda: a_year_ago)
    assert idle.last_activity <= a_year_ago, "waitress closes it in time"
    assert idle.may_make_room(time.monotonic() + 2 * connections.CROWDED_S)
    assert not idle.may_make_room(time.monotonic())


def test_a_station_whose_loops_do_not_run_is_alive_but_not_ready(tmp_path, quiet_settings):
    station = open_station(quiet_settings(tmp_path))
    try:
        server = ApiServer(station, station.settings)
        server.start()
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        for path, status in (("live", 200), ("ready", 503)):
            connection.request("GET", f"/api/v1/health/{path}")
            answer = connection.getresponse()
            assert answer.status == status
            assert b"camera" not in answer.read()
        connection.close()
        server.stop()
        with LoopThreads(station.loops()):
            pass
    finally:
        station.close()
