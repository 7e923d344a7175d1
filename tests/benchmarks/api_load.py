"""The remote API under load: 200 requests/s from another process while the station inspects 10 parts/s.

The same station first inspects for as long without requests, and the times of the cycle's stages are compared. Requests
are due at fixed times, whether or not earlier ones are answered, and their latency counts from then, so that delayed
requests are not hidden (coordinated omission).

    python -m tests.benchmarks.api_load [SECONDS]      the load itself; 10 s in `make bench`
"""

from __future__ import annotations

import http.client
import json
import logging
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM
from core.assembly import open_station
from core.inspection.result import InspectionRecord, Judgement
from core.process import SWITCH_INTERVAL_S
from core.running.loops import LoopThreads
from core.settings import Settings
from remote_api.server.api_server import ApiServer
from tests.benchmarks.table import Row, at_most, percentile, print_table

if TYPE_CHECKING:
    from core.station import Station

GROUP = "remote API, 200 requests/s while inspecting 10 parts/s"
RATE = 200
CONNECTIONS = 8
PARTS_PER_MINUTE = 600
SECONDS = 10.0
PASSWORD = "a password for measuring"
ADDRESSES = ("/status", "/health/ready", "/inspections?limit=20", "/inspections/{id}", "/auth/me", "/alarms")
"""Paths that factory software typically polls; requested in turn."""


def measure(seconds: float = SECONDS) -> list[Row]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    try:
        return _measure(seconds)
    finally:
        sys.setswitchinterval(before)


def _measure(seconds: float) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.of(
            data_dir=Path(folder),
            api_port=0,
            rate_limit_enabled=False,
            sim_fps=30,
            sim_parts_per_minute=PARTS_PER_MINUTE,
            image_spool=1000,
        )
        station = open_station(settings)
        try:
            with LoopThreads(station.loops()):
                server = ApiServer(station, settings)
                server.start()
                try:
                    return _rows(station, server.port, seconds)
                finally:
                    server.stop()
        finally:
            station.close()


def _rows(station: Station, port: int, seconds: float) -> list[Row]:
    admin = station.accounts.create_first_administrator("load", PASSWORD, "cli")
    token = station.accounts.issue_tokens(admin).access_token
    station.start(SYSTEM)
    results: list[InspectionRecord] = []
    station.events.inspected.connect(results.append)
    # Warm-up: imports, compilation and caches.
    load(port, token, _some_id(results), 2.0)
    results.clear()
    time.sleep(seconds)
    quiet = tuple(results)
    results.clear()
    times_ms, errors = load(port, token, quiet[0].id, seconds)
    loaded = tuple(results)
    station.events.inspected.disconnect(results.append)
    return [*_api_rows(times_ms, errors, seconds), *_cycle_rows(quiet, loaded)]


def _some_id(results: list[InspectionRecord]) -> str:
    until = time.monotonic() + 20
    while not results:
        if time.monotonic() > until:
            raise RuntimeError("the station judges no parts")
        time.sleep(0.01)
    return results[0].id


def _api_rows(times_ms: dict[str, list[float]], errors: int, seconds: float) -> list[Row]:
    every = [ms for values in times_ms.values() for ms in values]
    rows = [
        Row(GROUP, "requests answered each second", len(every) / seconds, "1/s"),
        at_most(GROUP, "requests that failed", errors, "", 0),
        Row(GROUP, "all addresses, p50", percentile(every, 50), "ms"),
        at_most(GROUP, "all addresses, p99", percentile(every, 99), "ms", 25),
    ]
    for address, values in times_ms.items():
        rows += [
            Row(GROUP, f"{address}, p50", percentile(values, 50), "ms"),
            Row(GROUP, f"{address}, p99", percentile(values, 99), "ms"),
        ]
    return rows


def _cycle_rows(quiet: tuple[InspectionRecord, ...], loaded: tuple[InspectionRecord, ...]) -> list[Row]:
    rows = [
        Row(GROUP, "parts judged without load", len(quiet), ""),
        Row(GROUP, "parts judged under load", len(loaded), ""),
        at_most(GROUP, "faults under load", sum(r.judgement is Judgement.FAULT for r in loaded), "", 0),
    ]
    for stage in loaded[0].stages_ms:
        without = [r.stages_ms[stage] for r in quiet if stage in r.stages_ms]
        with_load = [r.stages_ms[stage] for r in loaded if stage in r.stages_ms]
        for pct in (50, 99):
            change = percentile(with_load, pct) - percentile(without, pct)
            rows.append(Row(GROUP, f"stage {stage}, p{pct} without load", percentile(without, pct), "ms"))
            rows.append(Row(GROUP, f"stage {stage}, p{pct} change by load", change, "ms"))
    return rows


# --- the client, in a separate process --------------------------------------------------------------------------------


def load(port: int, token: str, inspection: str, seconds: float) -> tuple[dict[str, list[float]], int]:
    """Ask `RATE` requests a second from another process: latencies in ms by path, and the number of failed requests."""
    given = json.dumps({"port": port, "token": token, "inspection": inspection, "seconds": seconds})
    command = [sys.executable, "-m", "tests.benchmarks.api_load", "--call"]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=True, timeout=seconds + 60)
    answer = json.loads(done.stdout)
    return answer["times_ms"], answer["errors"]


class _Caller:
    def __init__(self, port: int, token: str, inspection: str, seconds: float) -> None:
        self._port = port
        self._headers = {"Authorization": f"Bearer {token}"}
        self._inspection = inspection
        self._seconds = seconds
        self._due: SimpleQueue[tuple[float, str]] = SimpleQueue()
        self._over = threading.Event()
        self._lock = threading.Lock()
        self.times_ms: dict[str, list[float]] = {address: [] for address in ADDRESSES}
        self.errors = 0

    def run(self) -> None:
        threads = [threading.Thread(target=self._call) for _ in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        begin = time.monotonic()
        for number in range(int(RATE * self._seconds)):
            at = begin + number / RATE
            time.sleep(max(0.0, at - time.monotonic()))
            self._due.put((at, ADDRESSES[number % len(ADDRESSES)]))
        self._over.set()
        for thread in threads:
            thread.join()

    def _call(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
        while True:
            try:
                at, address = self._due.get(timeout=0.1)
            except Empty:
                if self._over.is_set():
                    connection.close()
                    return
                continue
            is_good = self._ask(connection, address)
            elapsed_ms = (time.monotonic() - at) * 1000
            with self._lock:
                self.times_ms[address].append(elapsed_ms)
                self.errors += not is_good

    def _ask(self, connection: http.client.HTTPConnection, address: str) -> bool:
        try:
            connection.request("GET", f"/api/v1{address.format(id=self._inspection)}", headers=self._headers)
            answer = connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            return False
        return answer.status == 200


def _call_as_told() -> None:
    caller = _Caller(**json.load(sys.stdin))
    caller.run()
    json.dump({"times_ms": caller.times_ms, "errors": caller.errors}, sys.stdout)


if __name__ == "__main__":
    if sys.argv[1:] == ["--call"]:
        _call_as_told()
    else:
        logging.basicConfig(level=logging.WARNING)
        print_table(measure(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))
