"""Messages about alarms reach people and machines: after refusals, silence and a restart, but not in quiet times."""

from __future__ import annotations

import base64
import json
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from core.access.roles import SYSTEM
from core.alarms import delivery as delivery_module
from core.alarms.board import AlarmBoard
from core.alarms.catalog import Own
from core.alarms.delivery import Delivery
from core.alarms.delivery.channels import signature
from core.alarms.delivery.receivers import is_quiet
from core.errors import DatabaseError, NotFoundError
from core.running.loops import LoopThreads
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.text import Text, text
from tests.core.alarms.receivers import LOST_S, MailReceiver, WebReceiver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LOST = text("The camera gives no pictures.")
SLOW = text("The internal trigger cannot keep its interval.")


@pytest.fixture
def web() -> Iterator[WebReceiver]:
    made = WebReceiver()
    yield made
    made.go_on.set()
    made.end()


@pytest.fixture
def mail() -> Iterator[MailReceiver]:
    made = MailReceiver()
    yield made
    made.end()


class Desk:
    """A board of alarms, a delivery with its loop, and a clock that the test sets."""

    def __init__(self, store: Store, settings: dict[str, Any]) -> None:
        self.settings = settings
        self.ahead = timedelta(0)
        self.store = replace(store, now=lambda: datetime.now(UTC) + self.ahead)
        self._changed = threading.Condition()
        self.delivery = Delivery(
            self.store,
            "Line 3",
            lambda: Settings.of(**self.settings).delivery,
            lambda: True,
            self._tell,
            self._notify,
        )
        self.board = AlarmBoard(self._notify, self.delivery.note, newest=store.alarms.newest())
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self.delivery.run, args=(self._stop,), name="delivery")

    def __enter__(self) -> Desk:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _tell(self, code: str, problem: Text | None) -> None:
        if problem is None:
            self.board.clear(code)
        else:
            self.board.raise_alarm(code, problem)

    def _notify(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def wait(self, until: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(until, LOST_S), self.delivery.receivers(SYSTEM)

    def active(self) -> dict[str, str]:
        return {alarm.code: str(alarm.text) for alarm in self.board.standing() if alarm.is_active}


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery_module, "LOOK_EVERY_S", 0.01)
    monkeypatch.setattr(delivery_module, "FIRST_DELAY", timedelta(milliseconds=10))


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3")) as opened:
        opened.probe()
        yield opened


def body_of(item: tuple[dict[str, str], bytes]) -> dict[str, Any]:
    return dict(json.loads(item[1]))


def test_a_web_address_is_told_that_an_alarm_came_and_that_it_is_over(store: Store, web: WebReceiver) -> None:
    with Desk(store, {"webhooks": (web.address,), "webhook_secret": "s" * 40}) as desk:
        desk.board.raise_alarm(Own.CAMERA, LOST)
        web.got.wait(1)
        desk.board.raise_alarm(Own.CAMERA, text("Other words for the same."))
        desk.board.acknowledge(Own.CAMERA, "anna")
        desk.board.clear(Own.CAMERA)
        (headers, body), over = web.got.wait(2)
    came = json.loads(body)
    assert (came["event"], came["code"], came["severity"]) == ("raised", "CAMERA", "stops")
    assert (came["message"], came["station"], came["is_simulated"]) == (str(LOST), "Line 3", True)
    assert headers["X-Vision-Signature"] == signature("s" * 40, headers["X-Vision-Time"], body)
    assert (body_of(over)["event"], body_of(over)["alarm"]) == ("cleared", came["alarm"])
    assert body_of(over)["until"] > came["since"]
    assert len(web.got.items) == 2, "neither other words nor an acknowledgement is news"


def test_a_letter_says_what_to_do_and_who_wants_only_the_worst_gets_no_more(store: Store, mail: MailReceiver) -> None:
    settings = {
        "mail_to": ("anna@example.com", "chief@example.com stops"),
        "mail_host": "127.0.0.1",
        "mail_port": mail.port,
        "mail_security": "none",
        "mail_user": "station",
        "mail_password": "pass word",
    }
    with Desk(store, settings) as desk:
        desk.board.raise_alarm(Own.TRIGGER_INTERVAL, SLOW)
        (letter,) = mail.got.wait(1)
        desk.board.raise_alarm(Own.CAMERA, LOST)
        letters = mail.got.wait(3)
    assert "Subject: [SIMULATION, Line 3] The internal trigger cannot keep its interval." in letter
    assert "To: anna@example.com" in letter
    assert "What to do: Let the engineer choose a longer interval." in letter
    assert {line for one in letters[1:] for line in one.splitlines() if line.startswith("To: ")} == {
        "To: anna@example.com",
        "To: chief@example.com",
    }
    assert base64.b64decode(mail.signed_in[0]) == b"\0station\0pass word"


def test_a_receiver_that_is_away_is_an_alarm_of_which_only_the_others_hear(
    store: Store, web: WebReceiver, mail: MailReceiver
) -> None:
    mail.refuses = ["451 later"] * 3
    settings = {
        "webhooks": (web.address,),
        "mail_to": ("anna@example.com",),
        "mail_host": "127.0.0.1",
        "mail_port": mail.port,
        "mail_security": "none",
    }
    with Desk(store, settings) as desk:
        desk.board.raise_alarm(Own.CAMERA, LOST)
        told = [body_of(item) for item in web.got.wait(3)]
        (letter,) = mail.got.wait(1)
        desk.wait(lambda: Own.DELIVERY not in desk.active())
        states = {found.address: found for found in desk.delivery.receivers(SYSTEM)}
    assert [(one["code"], one["event"]) for one in told] == [
        ("CAMERA", "raised"),
        ("DELIVERY", "raised"),
        ("DELIVERY", "cleared"),
    ]
    assert told[1]["message"] == (
        "Messages about alarms do not reach anna@example.com: The mail server 127.0.0.1 refuses the message."
    )
    assert "The camera gives no pictures." in letter
    assert len(mail.got.items) == 1, "the alarm about the delivery is not sent through it"
    assert states["anna@example.com"].error is None
    assert states["anna@example.com"].delivered_at is not None


def test_refused_then_back_nothing_is_lost_and_the_order_is_kept(store: Store, web: WebReceiver) -> None:
    web.end()
    with Desk(store, {"webhooks": (web.address,)}) as desk:
        desk.board.raise_alarm(Own.CAMERA, LOST)
        desk.board.clear(Own.CAMERA)
        desk.wait(lambda: Own.DELIVERY in desk.active())
        assert desk.active()[Own.DELIVERY].endswith("127.0.0.1 refuses the connection.")
        desk.wait(lambda: desk.delivery.receivers(SYSTEM)[0].waiting == 2)
        web.begin()
        told = [body_of(item)["event"] for item in web.got.wait(2)]
        desk.wait(lambda: Own.DELIVERY not in desk.active())
    assert told == ["raised", "cleared"]
    assert store.alarm_messages.waiting() == ()


def test_a_slow_receiver_holds_up_neither_the_station_nor_its_end(store: Store, web: WebReceiver) -> None:
    web.go_on.clear()
    with Desk(store, {"webhooks": (web.address,)}) as desk:
        desk.board.raise_alarm(Own.CAMERA, LOST)
        web.asked.wait(1)
        desk.board.raise_alarm(Own.TRIGGER_INTERVAL, SLOW)  # returns at once, while the receiver is silent
    assert len(store.alarm_messages.waiting()) == 2, "what had no answer and what came since are sent after a restart"
    web.go_on.set()
    with Desk(store, {"webhooks": (web.address,)}):
        bodies = [body_of(item) for item in web.got.wait(3)]
    assert bodies[0]["id"] == bodies[1]["id"], "sent twice, and the receiver can tell"
    assert bodies[2]["code"] == Own.TRIGGER_INTERVAL


def test_a_silent_receiver_is_given_up_after_a_while(
    store: Store, web: WebReceiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery_module, "ATTEMPT_WITHIN_S", 0.05)
    web.go_on.clear()
    with Desk(store, {"webhooks": (web.address,)}) as desk:
        desk.board.raise_alarm(Own.CAMERA, LOST)
        desk.wait(lambda: Own.DELIVERY in desk.active())
        assert desk.active()[Own.DELIVERY].endswith("does not answer in time.")
        web.go_on.set()
        web.got.wait(1)


def test_in_quiet_times_only_what_stops_is_sent_and_what_is_over_by_then_never(store: Store, web: WebReceiver) -> None:
    settings: dict[str, Any] = {
        "webhooks": (web.address,),
        "quiet_times": ("00:00-12:00", "12:00-23:59", "23:59-00:00"),
    }
    with Desk(store, settings) as desk:
        desk.board.raise_alarm(Own.DISK_LOW, text("Only 1 GB of the disk are free."))
        desk.board.raise_alarm(Own.CLOCK, text("The clock was set."))
        desk.board.clear(Own.CLOCK)
        desk.board.raise_alarm(Own.CAMERA, LOST)
        assert body_of(web.got.wait(1)[0])["code"] == Own.CAMERA
        desk.wait(lambda: desk.delivery.receivers(SYSTEM)[0].waiting == 1)
        settings["quiet_times"] = ()
        assert body_of(web.got.wait(2)[1])["code"] == Own.DISK_LOW
    assert len(web.got.items) == 2


@pytest.mark.parametrize(
    ("at", "quiet"), [("21:59", False), ("22:00", True), ("03:00", True), ("06:00", False), ("12:15", True)]
)
def test_a_quiet_time_may_pass_midnight(at: str, quiet: bool) -> None:
    local = datetime.fromisoformat(f"2030-05-17T{at}:30").astimezone()
    assert is_quiet(("22:00-06:00", "12:00-12:30"), local) is quiet


def test_a_test_tells_at_once_whether_it_arrived(store: Store, web: WebReceiver) -> None:
    web.answers = [302]
    with Desk(store, {"webhooks": (web.address, "http://127.0.0.1:1/nobody")}) as desk:
        (failed,) = desk.delivery.test(SYSTEM, web.address)
        assert str(failed.error) == "127.0.0.1 answers with the status 302."
        arrived, refused = desk.delivery.test(SYSTEM)
        assert (arrived.error, body_of(web.got.wait(1)[0])["event"]) == (None, "test")
        assert str(refused.error) == "127.0.0.1 refuses the connection."
        with pytest.raises(NotFoundError):
            desk.delivery.test(SYSTEM, "nobody@example.com")
    entry = store.audit.page(AuditFilter(action="alarm_test_sent")).items[0]
    assert entry.details["receivers"] == f"{web.address}, http://127.0.0.1:1/nobody"


def test_without_a_mail_server_a_test_says_what_is_missing(store: Store) -> None:
    with Desk(store, {"mail_to": ("anna@example.com",)}) as desk:
        (failed,) = desk.delivery.test(SYSTEM)
    assert "VISION_MAIL_HOST" in str(failed.error)


def test_that_the_database_is_away_is_told_too(store: Store, web: WebReceiver, monkeypatch: pytest.MonkeyPatch) -> None:
    with Desk(store, {"webhooks": (web.address,)}) as desk:
        monkeypatch.setattr(store.database, "trouble", DatabaseError())
        desk.board.raise_alarm("DATABASE_ERROR", DatabaseError().text)
        assert body_of(web.got.wait(1)[0])["code"] == "DATABASE_ERROR"
        monkeypatch.setattr(store.database, "trouble", None)


def test_what_is_too_old_or_belongs_to_nobody_any_more_is_dropped(
    store: Store, expect_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("never reached http")
    settings: dict[str, Any] = {"webhooks": ("http://127.0.0.1:1/a", "http://127.0.0.1:1/b")}
    with Desk(store, settings) as desk:
        desk.board.raise_alarm(Own.CAMERA, LOST)
        desk.wait(lambda: all(found.waiting == 1 and found.error for found in desk.delivery.receivers(SYSTEM)))
        settings["webhooks"] = ("http://127.0.0.1:1/a",)
        monkeypatch.setattr(delivery_module, "GIVEN_UP_AFTER", timedelta(0))
        desk.wait(lambda: all(found.waiting == 0 for found in desk.delivery.receivers(SYSTEM)))
    assert store.alarm_messages.waiting() == ()


def test_an_alarm_that_the_end_of_the_station_cut_off_is_told_to_be_over(
    open_station_in: Callable[..., Any], web: WebReceiver
) -> None:
    with open_station_in(webhooks=(web.address,)) as station:
        station._alarms.raise_alarm(Own.DISK_LOW, text("Only 1 GB of the disk are free."))
        station._alarms.acknowledge(Own.DISK_LOW, "anna")
        station._lasting.keep()
    with open_station_in(webhooks=(web.address,)) as station:
        delivery = next(loop for loop in station.loops() if loop.name == "delivery")
        with LoopThreads((delivery,)):
            (over,) = web.got.wait(1)
    assert (body_of(over)["event"], body_of(over)["is_certain"]) == ("cleared", False)


@pytest.fixture
def open_station_in(data_dir: Path) -> Callable[..., Any]:
    from core.assembly import open_station

    return lambda **settings: closing(open_station(Settings.of(data_dir=data_dir, autostart=False, **settings)))


def test_a_clock_that_is_set_forward_makes_no_message_too_old(store: Store, expect_log: Callable[[str], None]) -> None:
    expect_log("never reached http")
    desk = Desk(store, {"webhooks": ("http://127.0.0.1:1/",)})
    desk.board.raise_alarm("CAMERA", LOST)
    desk.delivery._queue_noted()
    desk.ahead = timedelta(days=30)
    desk.delivery._drop_old()
    assert len(desk.delivery._waiting) == 1
    desk.delivery._keep()
    after_a_start = Desk(store, desk.settings)
    after_a_start.ahead = desk.ahead
    after_a_start.delivery._drop_old()
    assert not after_a_start.delivery._waiting
