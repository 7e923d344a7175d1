"""Each rule raises its alarm at its limit and clears it again by itself; one cause raises one alarm."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from core.access.roles import SYSTEM
from core.alarms.catalog import Own
from core.alarms.rules import RuleStatus, RuleWatch, Sources
from core.alarms.rules.certificate import expiry_of
from core.alarms.rules.charts import LEARNED_FROM, ScoreChart
from core.alarms.rules.network import RequestMeter
from core.errors import ConfigurationError, DatabaseError
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Circle, Pose
from core.inspection.result import InspectionRecord, Judgement, ToolJudgement, ToolResult
from core.running.state import ProgramRef, RunSnapshot, RunState
from core.settings import Settings
from core.simulation.parts import KINDS, PartSeries
from core.store.room import Room
from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)
CAP = ProgramRef(1, "Cap", "a" * 64, 3)
MASTER: Image = np.tile(np.array([[40], [140]], np.uint8).repeat(8, 0), (4, 1))[:, :, None].repeat(64, 1).repeat(3, 2)


def part(number: int, judgement: Judgement = Judgement.OK, **changes: Any) -> InspectionRecord:
    made = InspectionRecord(
        judgement=judgement,
        program_name=CAP.name,
        version_hash=CAP.version_hash,
        master="b" * 64,
        id=f"{number:032x}",
        station="Line 3",
        part=number,
        program_id=CAP.id,
        version_number=CAP.version_number,
        captured_at=NOW,
        judged_at=NOW,
        trigger="external",
        trigger_seq=number,
        stages_ms={},
    )
    return replace(made, **changes)


def scored(score_pct: float) -> tuple[ToolResult, ...]:
    return (ToolResult("cap", "area", ToolJudgement.OK, score_pct, 70.0, None, Circle(20, 20, 5)),)


@dataclass
class Line:
    """Rules with everything that they read, and what they have told."""

    tmp_path: Path
    settings: dict[str, Any] = field(default_factory=dict)
    run: RunSnapshot = field(default_factory=lambda: RunSnapshot(RunState.READY, CAP))
    standing: dict[str, Text] = field(default_factory=dict)
    told: int = 0
    held: list[Text] = field(default_factory=list)
    failures: int = 0
    requests: RequestMeter = field(default_factory=RequestMeter)
    now: datetime = NOW
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.watch_with()

    def watch_with(self, **changes: Any) -> None:
        """Begin anew, with other sources."""
        sources = Sources(
            Room(self.tmp_path),
            age_s=lambda: 0.02,
            stale_after_s=lambda: 0.25,
            hold=self.held.append,
            master_of=lambda program: MASTER,
            failures_since=lambda moment: self.failures,
            requests=self.requests,
        )
        self.watch = RuleWatch(
            replace(sources, **changes),
            lambda: Settings.of(**self.settings).alarms,
            lambda: self.run,
            lambda: self.now,
            self._tell,
        )

    def _tell(self, code: str, problem: Text | None) -> None:
        self.told += 1
        if problem is None:
            del self.standing[code]
        else:
            self.standing[code] = problem

    def judges(self, *judgements: Judgement, image: Image | None = None, **changes: Any) -> None:
        """Each part is judged and looked at."""
        for judgement in judgements:
            judged = part(next(self._numbers), judgement, **changes)
            frame = Frame(0, 0, (MASTER if image is None else image).copy())
            self.run = replace(self.run, recent=(judged,), frame=frame)
            self.watch.judged(judged)
            self.watch.look()

    def state(self, name: str) -> RuleStatus:
        return next(rule for rule in self.watch.all(SYSTEM) if rule.name == name)


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


OK, NG, FAULT = Judgement.OK, Judgement.NG, Judgement.FAULT


def test_ng_in_a_row_is_one_alarm_and_a_good_part_ends_it(line: Line) -> None:
    line.settings = {"alarm_ng_in_row": 3, "alarm_ng_pct": 10, "alarm_ng_of_parts": 10}
    line.judges(NG, NG, FAULT)
    assert set(line.standing) == {Own.NG_SHARE}
    line.judges(NG)
    assert set(line.standing) == {Own.NG_IN_ROW}, "one cause, one alarm"
    assert str(line.standing[Own.NG_IN_ROW]) == "3 parts in a row are NG."
    told = line.told
    line.judges(NG, NG)
    assert line.told == told, "the words of an alarm do not change with every part"
    line.judges(OK)
    assert set(line.standing) == {Own.NG_SHARE}
    line.judges(*[OK] * 10)
    assert not line.standing


def test_a_share_of_ng_clears_only_well_below_its_limit(line: Line) -> None:
    line.settings = {"alarm_ng_pct": 20, "alarm_ng_of_parts": 40, "alarm_ng_in_row": 0}
    line.judges(*[OK] * 25, *[NG, OK] * 8)
    assert str(line.standing[Own.NG_SHARE]) == "8 of the last 40 parts are NG."
    while line.state("ng_share").value == 20:
        line.judges(OK)
    assert line.state("ng_share").value == 17.5
    assert line.standing, "less than the limit, but not by a fifth of it"
    line.judges(OK, OK)
    assert not line.standing


def test_too_many_ng_hold_the_line_by_setting_and_what_holds_it_has_told_it_already(line: Line) -> None:
    line.settings = {"alarm_ng_in_row": 3, "alarm_ng_holds": True}
    line.judges(NG, NG, NG)
    assert [str(why) for why in line.held] == ["3 parts in a row are NG."]
    assert not line.standing
    line.run = replace(line.run, state=RunState.HELD, hold=line.held[0])
    line.judges(NG)
    line.run = replace(line.run, state=RunState.READY, hold=None)
    line.judges(NG, NG)
    assert len(line.held) == 1, "a new row has begun"


def darker(share: float) -> Image:
    return (MASTER * (1 - share)).astype(np.uint8)


def test_a_lamp_that_fades_is_named_and_the_score_that_falls_with_it_is_no_second_alarm(line: Line) -> None:
    line.judges(*[OK] * LEARNED_FROM, tools=scored(95.0))
    for percent in range(1, 40):
        line.judges(OK, image=darker(percent / 100), tools=scored(95.0 - percent / 2))
        if line.standing:
            break
    assert percent < 32
    (told,) = line.standing.values()
    assert str(told) == "The pictures are 25 % darker than the master. Suspect: the lamp, by age or dirt."
    line.judges(*[OK] * 8, image=darker(0.3), tools=scored(75.0))
    assert set(line.standing) == {Own.DRIFT_LIGHT}
    line.judges(*[OK] * 12, tools=scored(95.0))
    assert not line.standing
    line.judges(*[OK] * 12, image=darker(-0.4))
    assert "brighter" in str(line.standing[Own.DRIFT_LIGHT])


def test_a_lens_that_loses_focus_is_named(line: Line) -> None:
    soft = np.repeat(MASTER.mean(axis=(0, 1), keepdims=True), 64, 0).repeat(64, 1).astype(np.uint8)
    line.judges(*[OK] * 4)
    assert line.state("drift_sharpness").value == pytest.approx(0, abs=0.1)
    line.judges(*[OK] * 6, image=soft)
    assert str(line.standing[Own.DRIFT_SHARPNESS]).endswith("Suspect: the lens, by dirt or focus.")
    line.judges(*[OK] * 12)
    assert not line.standing


def test_a_fixture_that_moves_by_one_percent_a_part_is_named_while_parts_are_good(line: Line) -> None:
    width = MASTER.shape[1]
    for percent in range(1, 20):
        line.judges(OK, pose=Pose(32 + width * percent / 100, 32, taught_x_px=32, taught_y_px=32))
        if line.standing:
            break
    assert percent < 12
    assert str(line.standing[Own.DRIFT_POSITION]).endswith("Suspect: the fixture.")
    line.judges(*[OK] * 12, pose=Pose(32, 32, taught_x_px=32, taught_y_px=32))
    assert not line.standing


def test_a_score_that_falls_by_one_percent_a_part_is_named_before_it_fails(line: Line) -> None:
    line.judges(*[OK] * LEARNED_FROM, tools=scored(96.0))
    for score in range(95, 70, -1):
        line.judges(OK, tools=scored(score))
        if line.standing:
            break
    assert score > 75
    assert str(line.standing[Own.DRIFT_SCORE]).endswith("(limit 70.0 %). Suspect: the parts themselves.")
    line.judges(*[OK] * 12, tools=scored(96.0))
    assert not line.standing


def test_another_version_begins_anew(line: Line) -> None:
    line.judges(*[OK] * 12, image=darker(0.4))
    assert set(line.standing) == {Own.DRIFT_LIGHT}
    line.run = replace(line.run, program=replace(CAP, version_hash="c" * 64))
    line.watch.look()
    assert not line.standing


def test_two_thousand_good_parts_of_the_simulated_line_raise_no_alarm(line: Line) -> None:
    """With its shifted and turned parts and its slow waves of light; the pictures are as small as the test's master."""
    line.settings = {"alarm_sharpness_pct": 0}  # quantized gray levels of so small a picture say nothing about it
    series, kind, chance = PartSeries(defect_pct=0), next(iter(KINDS)), random.Random(1)
    for number in range(2000):
        made = series.part(kind, number)
        pose = replace(made.pose, x_px=made.pose.x_px / 20, taught_x_px=made.pose.taught_x_px / 20)
        pose = replace(pose, y_px=pose.y_px / 20, taught_y_px=pose.taught_y_px / 20)
        line.judges(OK, image=darker(1 - made.gain), pose=pose, tools=scored(chance.gauss(84.0, 3.0)))
        assert not line.standing, (number, line.standing)


def test_a_tool_without_margin_has_no_drift() -> None:
    chart = ScoreChart("cap", 90.0)
    for _ in range(LEARNED_FROM + 50):
        chart.add(90.5)
    assert chart.drift() is None


def test_failed_sign_ins_are_counted_by_the_database_and_clear_with_time(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.alarms.rules.network.LOOK_EVERY_S", 0.0)
    for failures, is_due in ((9, False), (10, True), (8, True), (7, False)):
        line.failures = failures
        line.watch.look()
        assert (Own.SIGN_INS in line.standing) is is_due, failures


def test_failed_requests_are_a_share_of_at_least_some(line: Line) -> None:
    for status in (*[500] * 2, *[503] * 17):
        line.requests.count(status)
    line.watch.look()
    assert not line.standing
    line.requests.count(200)
    line.watch.look()
    assert str(line.standing[Own.API_ERRORS]) == "2 of 20 requests to the API have failed."
    for _ in range(20):
        line.requests.count(200)
    line.watch.look()
    assert not line.standing


def certificate(file: Path, until: datetime) -> None:
    """A certificate in one file with its key before it, and a damaged one after it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "station")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = builder.not_valid_before(until - timedelta(days=365)).not_valid_after(until).sign(key, hashes.SHA256())
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    cut_off = b"-----BEGIN CERTIFICATE-----\nMAA=\n"
    file.write_bytes(secret + made.public_bytes(Encoding.PEM) + cut_off)


def test_a_certificate_tells_when_it_expires(line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.alarms.rules.network.LOOK_EVERY_S", 0.0)
    file = tmp_path / "server.pem"
    line.settings = {"tls_certificate": str(file)}
    line.watch.look()
    assert str(line.standing[Own.CERTIFICATE]).startswith("The certificate server.pem cannot be read")
    certificate(file, NOW + timedelta(days=90))
    line.watch.look()
    assert not line.standing
    assert expiry_of(file) == NOW + timedelta(days=90)
    assert line.state("certificate").value == 90
    line.now = NOW + timedelta(days=70, hours=1)
    line.watch.look()
    assert "expires in 19 days" in str(line.standing[Own.CERTIFICATE])


@pytest.mark.parametrize("words", ["", "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----", "\xff"])
def test_what_is_no_certificate_is_said_to_be_none(tmp_path: Path, words: str) -> None:
    file = tmp_path / "server.pem"
    file.write_text(words)
    with pytest.raises(ConfigurationError, match=r"server\.pem"):
        expiry_of(file)


def test_a_mistake_in_measuring_drift_switches_off_nothing_else(
    line: Line, expect_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("The rules about drift are off")

    def fails(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("core.alarms.rules.drift.DriftWatch.drifts", fails)
    line.settings = {"alarm_ng_in_row": 2}
    line.judges(NG, NG)
    assert Own.NG_IN_ROW in line.standing


def test_a_rule_that_fails_switches_off_itself_and_nothing_else(line: Line, expect_log: Callable[[str], None]) -> None:
    expect_log("The rule sign_ins is off")

    def fails(moment: datetime) -> int:
        raise ZeroDivisionError

    line.settings = {"alarm_ng_in_row": 2}
    line.watch_with(failures_since=fails)
    line.judges(NG, NG)
    assert set(line.standing) == {Own.NG_IN_ROW}


def test_a_database_that_is_away_is_not_a_mistake_of_a_rule(line: Line) -> None:
    def fails(moment: datetime) -> int:
        raise DatabaseError

    line.watch_with(failures_since=fails)
    line.watch.look()
    assert len(line.watch.all(SYSTEM)) == 12
    assert line.state("sign_ins").limit is None
