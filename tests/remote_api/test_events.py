"""Events over the WebSocket: each once, in order, for clients that are permitted and keep up."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from core.access.roles import SYSTEM, Role
from core.errors import ConfigurationError, DatabaseError
from remote_api.event_feed import BEHIND, KEPT, Feed
from remote_api.server import event_server as events
from remote_api.server.event_server import EventServer

if TYPE_CHECKING:
    from collections.abc import Iterator

WAIT_S = 60


@pytest.fixture
def server(plant) -> Iterator[EventServer]:
    made = EventServer(plant.station, "127.0.0.1", 0)
    made.start()
    yield made
    made.stop()


def _connect(server, token, query="", **kwargs):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return connect(
        f"ws://127.0.0.1:{server.port}/api/v1/events{query}", additional_headers=headers, proxy=None, **kwargs
    )


def _next(client, topic):
    """Receive the next event of a topic; other events are skipped."""
    until = time.monotonic() + WAIT_S
    while True:
        event = json.loads(client.recv(timeout=max(0.0, until - time.monotonic())))
        if event["topic"] == topic:
            return event


def _until(client, topic, what):
    while not what(_next(client, topic)):
        pass


def _read_to_the_end(client):
    while True:
        client.recv(timeout=WAIT_S)


class TestListening:
    def test_an_inspection_is_told_as_the_api_tells_it(self, plant, server):
        with _connect(server, plant.viewer.token, "?topics=inspected") as client:
            judged = plant.inspect()
            event = _next(client, "inspected")
        assert event["data"]["id"] == judged["id"]
        assert event["data"]["tools"] == judged["tools"]
        assert event["at"].endswith("+00:00")

    def test_a_change_of_state_and_of_program_is_told(self, plant, server):
        plant.make_ready()
        active = plant.viewer.get("/status").data["program"]
        with _connect(server, plant.viewer.token, "?topics=status,program_activated") as client:
            plant.station.active_program.activate(SYSTEM, active["id"])
            assert _next(client, "program_activated")["data"] == {"name": active["name"]}
            plant.station.stop(SYSTEM)
            while _next(client, "status")["data"]["state"] != "STOPPED":
                pass
        plant.make_ready()

    def test_a_label_is_told_when_it_is_given_and_when_it_is_taken_back(self, plant, server):
        judged = plant.inspect()
        with _connect(server, plant.viewer.token, "?topics=labeled") as client:
            for label in ("missed" if judged["judgement"] == "OK" else "real_ng", None):
                assert plant.operator.put(f"/inspections/{judged['id']}/label", {"label": label}).status == 200
                assert _next(client, "labeled")["data"] == {"inspection_id": judged["id"]}

    def test_the_lines_are_told_from_the_first_and_when_they_change(self, plant, server):
        def ready(event):
            return next(line["is_high"] for line in event["data"]["items"] if line["function"] == "ready")

        plant.make_ready()
        with _connect(server, plant.viewer.token, "?topics=gpio") as first:
            _until(first, "gpio", ready)
            with _connect(server, plant.viewer.token, "?topics=gpio") as second:
                assert ready(_next(second, "gpio")), "also where nothing changes"
            plant.station.stop(SYSTEM)
            _until(first, "gpio", lambda event: not ready(event))
        plant.make_ready()

    def test_changed_settings_and_sessions_are_told(self, plant, server):
        with _connect(server, plant.viewer.token, "?topics=settings,sessions") as client:
            for minutes in (5, 0):
                changed = plant.admin.put("/settings", {"sleep_minutes": minutes}, headers={"If-Match": "*"})
                assert changed.status == 200
                assert _next(client, "settings")["data"] == {}
            guest = plant.nobody.sign_in("viewer")
            assert _next(client, "sessions")["data"] == {}
            assert guest.post("/auth/logout").status == 200
            assert _next(client, "sessions")["data"] == {}

    def test_what_happens_right_after_the_handshake_is_told_however_late_the_server_turns_to_the_client(
        self, plant, server, monkeypatch
    ):
        turns, join = threading.Event(), server._feed.join

        def late(*args):
            assert turns.wait(WAIT_S)
            return join(*args)

        monkeypatch.setattr(server._feed, "join", late)
        with _connect(server, plant.viewer.token, "?topics=inspected") as client:
            judged = plant.inspect()
            turns.set()
            assert _next(client, "inspected")["data"]["id"] == judged["id"]

    def test_only_what_was_asked_for_comes_and_that_can_change(self, plant, server):
        with _connect(server, plant.viewer.token, "?topics=program_activated") as client:
            client.send('{"subscribe": ["inspected"]}')
            client.ping().wait(WAIT_S)
            while True:  # until the server has processed the subscription
                plant.inspect()
                try:
                    assert json.loads(client.recv(timeout=1))["topic"] == "inspected"
                    break
                except TimeoutError:
                    continue

    @pytest.mark.parametrize(
        "said", ["nonsense", '{"subscribe": "all"}', '{"subscribe": ["secrets"]}', "[" * 2000, "5"]
    )
    def test_nonsense_ends_the_connection_with_a_reason(self, plant, server, said):
        with _connect(server, plant.viewer.token, "?topics=program_activated") as client:
            client.send(said)
            with pytest.raises(ConnectionClosed) as closed:
                client.recv(timeout=WAIT_S)
            assert closed.value.rcvd.code == events.NOT_UNDERSTOOD
            assert "subscribe" in closed.value.rcvd.reason

    def test_who_comes_back_misses_nothing(self, plant, server):
        with _connect(server, plant.viewer.token, "?topics=inspected") as client:
            first = plant.inspect()
            seen = _next(client, "inspected")
        missed = [plant.inspect()["id"] for _ in range(3)]
        with _connect(server, plant.viewer.token, f"?topics=inspected&last_event_id={seen['id']}") as client:
            assert [_next(client, "inspected")["data"]["id"] for _ in missed] == missed
        assert seen["data"]["id"] == first["id"]

    @pytest.mark.parametrize("seen", ["of-another-run-5", "x", "", "12345678-99", "-1", "a-" + "9" * 5000])
    def test_who_comes_back_to_another_run_is_told_that_there_is_a_gap(self, plant, server, seen):
        if seen == "":
            return  # without an id, the listener is new
        with _connect(server, plant.viewer.token, f"?last_event_id={seen}") as client:
            assert json.loads(client.recv(timeout=WAIT_S)) == {"topic": "gap"}


class TestAdmission:
    @pytest.mark.parametrize("token", ["", "nonsense", "a" * 5000])
    def test_without_a_good_token_nobody_gets_in(self, server, token):
        with pytest.raises(InvalidStatus) as refused:
            _connect(server, token)
        response = refused.value.response
        assert response.status_code == 401
        assert json.loads(response.body)["success"] is False
        assert response.headers["WWW-Authenticate"] == "Bearer"

    def test_a_browser_sends_the_token_as_a_subprotocol_and_does_not_get_it_back(self, plant, server):
        offered = ["vision.v1", f"bearer.{plant.viewer.token}"]
        with _connect(server, "", subprotocols=offered) as client:
            assert client.subprotocol == "vision.v1"

    def test_a_token_in_the_address_opens_nothing(self, plant, server):
        with pytest.raises(InvalidStatus):
            _connect(server, "", f"?access_token={plant.viewer.token}")

    def test_an_unknown_topic_or_address_is_told(self, plant, server):
        with pytest.raises(InvalidStatus) as refused:
            _connect(server, plant.viewer.token, "?topics=secrets")
        assert refused.value.response.status_code == 422
        with pytest.raises(InvalidStatus) as refused:
            _connect(server, plant.viewer.token, "/../status")
        assert refused.value.response.status_code == 404

    def test_every_role_may_listen(self, plant, server):
        for role in Role:
            with _connect(server, plant.people[role].token, "?topics=alarms"):
                pass

    def test_there_are_only_so_many_places(self, plant, server, monkeypatch):
        monkeypatch.setattr(events, "MOST_CLIENTS", 1)
        with _connect(server, plant.viewer.token, "?last_event_id=long-ago") as first:
            first.recv(timeout=WAIT_S)  # the gap event: the client is connected
            with pytest.raises(InvalidStatus) as refused:
                _connect(server, plant.viewer.token)
        assert refused.value.response.status_code == 503

    def test_of_two_that_are_let_in_at_once_for_the_last_place_one_is_sent_away(self, plant, server, monkeypatch):
        monkeypatch.setattr(events, "MOST_CLIENTS", 1)
        monkeypatch.setattr(server, "_everybody", tuple)  # as if both were admitted before either was counted
        with _connect(server, plant.viewer.token, "?last_event_id=long-ago") as first:
            first.recv(timeout=WAIT_S)
            with _connect(server, plant.viewer.token) as second, pytest.raises(ConnectionClosed) as closed:
                second.recv(timeout=WAIT_S)
            assert first.ping().wait(WAIT_S), "the first client stays connected"
        assert closed.value.rcvd.code == events.TRY_AGAIN_LATER


def test_a_session_that_ends_ends_the_connection(plant, server, monkeypatch):
    monkeypatch.setattr(events, "CHECK_TOKEN_S", 0.0)
    guest = plant.nobody.sign_in("viewer")
    with _connect(server, guest.token, "?topics=program_activated") as client:
        guest.post("/auth/logout")
        with pytest.raises(ConnectionClosed) as closed:
            client.recv(timeout=WAIT_S)
    assert closed.value.rcvd.code == events.SESSION_ENDED


def test_a_client_that_does_not_read_never_slows_who_publishes_and_is_dropped(plant, server, monkeypatch):
    monkeypatch.setattr(events, "STUCK_S", 0.2)
    with _connect(server, plant.viewer.token, "?topics=inspected", max_queue=1) as client:
        big = {"text": "x" * 200_000}
        while not server._everybody():
            threading.Event().wait(0.001)
        while server._everybody():
            server._feed.publish("inspected", lambda: big)
            threading.Event().wait(0.001)
        with pytest.raises(ConnectionClosed):
            _read_to_the_end(client)


def test_a_client_that_does_not_read_its_closing_message_is_cut_off_too(monkeypatch):
    monkeypatch.setattr(events, "STUCK_S", 0.0)
    waits, cut = threading.Event(), threading.Event()

    class NobodyReads:
        socket = property(lambda self: self)

        def close(self, _code, _reason):
            waits.set()
            assert cut.wait(WAIT_S)

        def shutdown(self, _how):
            cut.set()

    listener, _, _ = Feed().join(frozenset(), None)
    client = events._Client(NobodyReads(), listener)
    closing = threading.Thread(target=client.close, args=(events.SESSION_ENDED, "ended"))
    closing.start()
    assert waits.wait(WAIT_S)
    assert client.is_stuck
    client.cut_off()
    closing.join(WAIT_S)
    assert not closing.is_alive()


def test_while_the_database_cannot_say_who_is_signed_in_clients_are_told_to_come_back(plant, server, monkeypatch):
    def away(_token):
        raise DatabaseError

    monkeypatch.setattr(events, "CHECK_TOKEN_S", 0.0)
    with _connect(server, plant.viewer.token) as client:
        monkeypatch.setattr(server, "_check", away)
        with pytest.raises(ConnectionClosed) as closed:
            _read_to_the_end(client)
    assert closed.value.rcvd.code == events.TRY_AGAIN_LATER
    with pytest.raises(InvalidStatus) as refused:
        _connect(server, plant.viewer.token)
    response = refused.value.response
    assert (response.status_code, json.loads(response.body)["error"]) == (503, DatabaseError.code)


def test_stopping_tells_every_client_and_leaves_no_thread(plant):
    before = set(threading.enumerate())
    server = EventServer(plant.station, "127.0.0.1", 0)
    server.start()
    with _connect(server, plant.viewer.token) as client:
        server.stop()
        server.stop()
        with pytest.raises(ConnectionClosed) as closed:
            _read_to_the_end(client)
        assert closed.value.rcvd.code == events.GOING_AWAY
    for thread in set(threading.enumerate()) - before:
        thread.join(WAIT_S)  # threads of the client library that are about to end
    assert set(threading.enumerate()) <= before


def test_a_taken_port_is_told_in_a_sentence(plant, server):
    with pytest.raises(ConfigurationError, match="taken by another program"):
        EventServer(plant.station, "127.0.0.1", server.port).start()


class TestFeed:
    ALL = frozenset({"a", "b"})

    def test_numbers_events_and_gives_each_listener_its_topics_in_order(self):
        feed = Feed()
        everything, _, _ = feed.join(self.ALL)
        some, _, _ = feed.join(frozenset({"b"}))
        for topic in ("a", "b", "a", "b"):
            feed.publish(topic, dict)
        assert [everything.next(0).number for _ in range(4)] == [1, 2, 3, 4]
        assert [some.next(0).number for _ in range(2)] == [2, 4]
        assert some.next(0) is None

    def test_remembers_so_many_and_says_when_that_was_not_enough(self):
        feed = Feed()
        for _ in range(KEPT + 10):
            feed.publish("a", dict)
        listener, _, _ = feed.join(self.ALL)
        feed.publish("a", dict)
        run = listener.next(0).run
        _, missed, is_whole = feed.join(self.ALL, f"{run}-{KEPT}")
        assert is_whole
        assert [event.number for event in missed] == list(range(KEPT + 1, KEPT + 12))
        _, missed, is_whole = feed.join(self.ALL, f"{run}-1")
        assert not is_whole
        assert len(missed) == KEPT

    def test_drops_who_is_too_far_behind_and_nobody_else(self):
        feed = Feed()
        slow, _, _ = feed.join(self.ALL)
        quick, _, _ = feed.join(self.ALL)
        for _ in range(BEHIND + 1):
            feed.publish("a", dict)
            quick.next(0)
        assert slow.is_dropped
        assert not quick.is_dropped

    def test_what_an_event_holds_is_written_once_and_never_by_the_publisher(self):
        asked = []

        def data():
            asked.append(threading.current_thread())
            return {"n": 1}

        feed = Feed()
        listeners = [feed.join(self.ALL)[0] for _ in range(3)]
        feed.publish("a", data)
        assert asked == []
        assert len({listener.next(0).json for listener in listeners}) == 1
        assert len(asked) == 1
