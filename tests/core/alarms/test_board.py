from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from core.alarms.board import Alarm, AlarmBoard
from core.text import text


class Changes:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def board(changes: Changes) -> AlarmBoard:
    return AlarmBoard(changes)


LOST = text("The camera gives no pictures.")


def test_an_alarm_is_present_from_when_it_is_raised(board: AlarmBoard, changes: Changes) -> None:
    before = datetime.now(UTC)
    board.raise_alarm("camera", LOST)
    (alarm,) = board.standing()
    assert (alarm.code, alarm.text, alarm.is_active, alarm.acknowledged_by) == ("camera", LOST, True, "")
    assert before <= alarm.since <= datetime.now(UTC)
    assert changes.count == 1


def test_raising_an_alarm_again_changes_only_its_text(board: AlarmBoard, changes: Changes) -> None:
    board.raise_alarm("camera", LOST)
    (first,) = board.standing()
    board.raise_alarm("camera", LOST)
    assert changes.count == 1
    board.acknowledge("camera", "ada")
    board.raise_alarm("camera", text("The camera is gone."))
    (again,) = board.standing()
    assert str(again.text) == "The camera is gone."
    assert (again.since, again.acknowledged_by) == (first.since, "ada")


def test_an_alarm_stays_until_its_cause_is_over_and_it_is_acknowledged(board: AlarmBoard) -> None:
    board.raise_alarm("camera", LOST)
    board.clear("camera")
    (over,) = board.standing()
    assert not over.is_active
    assert board.acknowledge("camera", "ada") is not None
    assert board.standing() == ()


def test_an_alarm_may_be_acknowledged_before_or_after_its_cause_is_over(board: AlarmBoard) -> None:
    board.raise_alarm("camera", LOST)
    seen = board.acknowledge("camera", "ada")
    assert seen is not None
    assert seen.acknowledged_by == "ada"
    assert board.standing() == (seen,)
    board.clear("camera")
    assert board.standing() == ()


def test_an_alarm_that_returns_must_be_acknowledged_again(board: AlarmBoard) -> None:
    board.raise_alarm("camera", LOST)
    (first,) = board.standing()
    board.clear("camera")
    board.raise_alarm("camera", LOST)
    (again,) = board.standing()
    assert again.is_active
    assert again.acknowledged_by == ""
    assert again.since >= first.since


def test_an_alarm_that_is_not_present_cannot_be_cleared_or_acknowledged(board: AlarmBoard, changes: Changes) -> None:
    board.clear("camera")
    assert board.acknowledge("camera", "ada") is None
    assert changes.count == 0


def test_clearing_twice_is_one_change(board: AlarmBoard, changes: Changes) -> None:
    board.raise_alarm("camera", LOST)
    board.clear("camera")
    board.clear("camera")
    assert changes.count == 2


def test_the_newest_comes_first(board: AlarmBoard) -> None:
    for code in ("camera", "disk", "lines"):
        board.raise_alarm(code, LOST)
    times = [alarm.since for alarm in board.standing()]
    assert times == sorted(times, reverse=True)
    assert {alarm.code for alarm in board.standing()} == {"camera", "disk", "lines"}


def test_every_change_is_noted_with_what_the_alarm_has_become(changes: Changes) -> None:
    noted: list[Alarm] = []
    board = AlarmBoard(changes, noted.append, newest=41)
    board.raise_alarm("camera", LOST)
    board.raise_alarm("camera", LOST)
    board.acknowledge("camera", "ada", "panel")
    board.clear("camera")
    board.raise_alarm("disk", LOST)
    assert [(alarm.ordinal, alarm.is_active, alarm.acknowledged_by) for alarm in noted] == [
        (42, True, ""),
        (42, True, "ada"),
        (42, False, "ada"),
        (43, True, ""),
    ]
    assert noted[2].acknowledged_via == "panel"


def test_a_clock_that_is_set_lengthens_no_alarm(board: AlarmBoard, monkeypatch: pytest.MonkeyPatch) -> None:
    now_ns = [0]
    monkeypatch.setattr("core.alarms.board.time", SimpleNamespace(monotonic_ns=lambda: now_ns[0]))
    board.raise_alarm("camera", LOST)
    now_ns[0] = 90_000_000_000
    board.clear("camera")  # by the wall clock, at once
    (over,) = board.standing()
    assert over.until == over.stood_until == over.since + timedelta(seconds=90)


def test_a_listener_may_read_the_board(changes: Changes) -> None:
    seen: list[int] = []
    board: AlarmBoard = AlarmBoard(lambda: seen.append(len(board.standing())))
    board.raise_alarm("camera", LOST)
    board.acknowledge("camera", "ada")
    board.clear("camera")
    assert seen == [1, 1, 0]


def test_many_threads_lose_no_alarm(board: AlarmBoard) -> None:
    def trouble(number: int) -> None:
        for round_ in range(50):
            board.raise_alarm(f"a{number}", text("{round}", round=round_))
            board.raise_alarm("shared", text("{round}", round=round_))
            board.acknowledge("shared", str(number))
            board.clear("shared")

    threads = [threading.Thread(target=trouble, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {alarm.code for alarm in board.standing()} >= {"a0", "a1", "a2", "a3"}
