"""When a challenge falls due, whatever happens to the clock: setting it may bring one forward, never skip one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from core.inspection.program import ChallengeSpec
from core.records.shifts import shift_at
from core.running.challenge_due import ChallengeClock, Clocks
from core.store.challenges import ChallengedVersion

if TYPE_CHECKING:
    from core.store.challenges import PassedChallenge, StartedChallenge

CAP = ChallengedVersion(1, "a" * 64, is_simulated=False)
SHIFTS = ("06:00", "14:00", "22:00")
EVERY_4_H = ChallengeSpec("hours", 4)
AT_SHIFT = ChallengeSpec("shift")


@dataclass
class Time:
    """Both clocks of a computer, moved by the test."""

    wall: datetime = field(default_factory=lambda: datetime(2030, 5, 17, 7).astimezone())
    monotonic_s: float = 1000.0

    def pass_by(self, hours: float) -> None:
        self.wall += timedelta(hours=hours)
        self.monotonic_s += hours * 3600

    def is_set_by(self, hours: float) -> None:
        self.wall += timedelta(hours=hours)

    def restarted(self, clock: ChallengeClock, *, off_h: float = 0.0) -> ChallengeClock:
        """The station ends, and starts after some hours on a computer whose monotonic clock begins again."""
        rows = clock.aged()
        self.pass_by(off_h)
        self.monotonic_s = 5.0
        return self.clock(*rows)

    def clock(self, *passed: PassedChallenge, started: tuple[StartedChallenge, ...] = ()) -> ChallengeClock:
        clocks = Clocks(lambda: self.wall.astimezone(UTC), lambda: self.monotonic_s)
        return ChallengeClock(passed, started, lambda moment: shift_at(moment, SHIFTS), clocks)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def passed(time: Time) -> ChallengeClock:
    """A station whose program has passed at 07:00, in the shift from 06:00 to 14:00."""
    clock = time.clock()
    clock.accept(clock.passes(CAP, "olga"))
    return clock


def why(clock: ChallengeClock, spec: ChallengeSpec, version: ChallengedVersion = CAP) -> str:
    due = clock.due(spec, version)
    return "" if due is None else str(due.why)


def test_a_program_that_demands_none_is_never_due(time: Time) -> None:
    assert why(time.clock(), ChallengeSpec()) == ""
    assert time.clock().next_due(ChallengeSpec(), CAP) is None


def test_a_version_that_has_passed_none_is_due_since_it_was_asked(time: Time) -> None:
    clock = time.clock()
    first = clock.due(EVERY_4_H, CAP)
    asked = time.wall
    time.pass_by(1)
    again = clock.due(EVERY_4_H, CAP)
    assert first is not None
    assert again is not None
    assert first.since == again.since == asked
    assert str(again.why) == "Challenge due: this version has not passed one."


def test_it_is_due_after_its_hours(time: Time, passed: ChallengeClock) -> None:
    assert passed.next_due(EVERY_4_H, CAP) == time.wall + timedelta(hours=4)
    time.pass_by(3.99)
    assert why(passed, EVERY_4_H) == ""
    time.pass_by(0.51)
    due = passed.due(EVERY_4_H, CAP)
    assert due is not None
    assert str(due.why) == "Challenge due: the last one was 4 h ago."
    assert due.since == time.wall - timedelta(hours=0.5)
    assert passed.next_due(EVERY_4_H, CAP) is None


@pytest.mark.parametrize("spec", [EVERY_4_H, ChallengeSpec()])
def test_one_that_is_started_is_due_until_it_is_passed_even_where_none_is_demanded(
    time: Time, passed: ChallengeClock, spec: ChallengeSpec
) -> None:
    passed.start(passed.starts(CAP, "otto"))
    started = time.wall
    time.pass_by(1)
    due = passed.due(spec, CAP)
    assert due is not None
    assert (str(due.why), due.since) == ("Challenge due: otto has started one.", started)
    assert passed.next_due(spec, CAP) is None
    passed.accept(passed.passes(CAP, "olga"))
    assert why(passed, spec) == ""


def test_one_that_was_started_before_a_restart_is_due_after_it_until_it_is_withdrawn(time: Time) -> None:
    row = time.clock().starts(CAP, "otto")
    again = time.clock(started=(row,))
    assert again.started(CAP) == row
    assert why(again, ChallengeSpec()) == "Challenge due: otto has started one."
    again.withdraw(CAP)
    assert again.started(CAP) is None
    assert why(again, ChallengeSpec()) == ""
    assert why(again, EVERY_4_H) == "Challenge due: this version has not passed one."


def test_it_is_due_when_a_shift_begins(time: Time, passed: ChallengeClock) -> None:
    assert passed.next_due(AT_SHIFT, CAP) == time.wall + timedelta(hours=7)
    time.pass_by(6.99)
    assert why(passed, AT_SHIFT) == ""
    time.pass_by(0.02)
    assert why(passed, AT_SHIFT) == "Challenge due: a shift has begun."
    passed.accept(passed.passes(CAP, "olga"))
    assert why(passed, AT_SHIFT) == ""


def test_with_both_the_earlier_counts(time: Time, passed: ChallengeClock) -> None:
    both = ChallengeSpec("both", 24)
    assert passed.next_due(both, CAP) == time.wall + timedelta(hours=7)
    assert passed.next_due(ChallengeSpec("both", 0.5), CAP) == time.wall + timedelta(hours=0.5)


@pytest.mark.parametrize("hours", [-3, 3, -48, 48])
def test_a_clock_that_is_set_changes_nothing_of_the_hours(time: Time, passed: ChallengeClock, hours: float) -> None:
    time.pass_by(2)
    time.is_set_by(hours)
    assert why(passed, EVERY_4_H) == ""
    time.pass_by(2)
    assert why(passed, EVERY_4_H) != ""


@pytest.mark.parametrize("hours", [-0.5, 0.5])
def test_a_clock_that_is_set_within_the_shift_does_not_put_off_its_end(
    time: Time, passed: ChallengeClock, hours: float
) -> None:
    time.is_set_by(hours)
    assert why(passed, AT_SHIFT) == ""
    time.pass_by(7)
    assert why(passed, AT_SHIFT) != ""


@pytest.mark.parametrize("hours", [-2, 8, -24, 24])
def test_a_clock_that_is_set_into_another_shift_makes_it_due(time: Time, passed: ChallengeClock, hours: float) -> None:
    time.is_set_by(hours)
    assert why(passed, AT_SHIFT) != ""


@pytest.mark.parametrize("off_h", [0, 0.5, 1.9])
def test_over_a_restart_the_time_counts_on(time: Time, passed: ChallengeClock, off_h: float) -> None:
    time.pass_by(2)
    again = time.restarted(passed, off_h=off_h)
    assert why(again, EVERY_4_H) == ""
    assert why(again, AT_SHIFT) == ""
    assert again.last(CAP) == passed.last(CAP)
    time.pass_by(2 - off_h)
    assert why(again, EVERY_4_H) != ""
    time.pass_by(3)
    assert why(again, AT_SHIFT) != ""


def test_a_clock_that_was_set_back_before_the_restart_hides_no_time(time: Time, passed: ChallengeClock) -> None:
    time.pass_by(3)
    time.is_set_by(-3)
    again = time.restarted(passed)
    assert why(again, EVERY_4_H) == ""
    time.pass_by(1)
    assert why(again, EVERY_4_H) != ""


def test_a_clock_that_was_set_back_while_the_station_was_off_is_doubtful_and_stays_so(
    time: Time, passed: ChallengeClock
) -> None:
    time.pass_by(1)
    time.is_set_by(-1)
    rows = passed.aged()
    time.is_set_by(-0.5)
    again = time.clock(*rows)
    assert "not certain" in why(again, EVERY_4_H)
    time.pass_by(1)  # beyond the time at which the age was written
    later = time.restarted(again)
    assert why(later, EVERY_4_H) != "", "what is written for the next start stays due"
    again.accept(again.passes(CAP, "olga"))
    assert why(again, EVERY_4_H) == ""


def test_a_clock_that_is_put_right_only_after_the_start_makes_up_for_the_time_off(
    time: Time, passed: ChallengeClock
) -> None:
    """As on a computer without a battery: at its start it shows the time of its end."""
    time.pass_by(1)
    again = time.restarted(passed)
    assert why(again, EVERY_4_H) == ""
    assert again.aged()[0].age_s == 3600
    time.is_set_by(3)
    assert why(again, EVERY_4_H) != ""


def test_one_version_says_nothing_of_another_nor_simulated_pictures_of_real_ones(passed: ChallengeClock) -> None:
    assert why(passed, EVERY_4_H) == ""
    assert why(passed, EVERY_4_H, ChallengedVersion(1, "b" * 64, is_simulated=False)) != ""
    assert why(passed, EVERY_4_H, ChallengedVersion(2, "a" * 64, is_simulated=False)) != ""
    assert why(passed, EVERY_4_H, ChallengedVersion(1, "a" * 64, is_simulated=True)) != ""
