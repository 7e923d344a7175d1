"""The timing table of the I/O screen at 10 parts/s while the panel paints: without and with requests of the API.

What the station itself needs from trigger to lines is told apart from what it waits for: the picture, the inspection
alone, and the commit with its fsync.
"""

from __future__ import annotations

import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from core.access.roles import Role
from core.assembly import open_station
from core.inspection.result import Judgement
from core.process import prepare_process, spare_from_collection
from core.running.cycle_times import INSPECT, LINES
from core.settings import Settings
from hmi.garbage import collected_by_gui_thread
from hmi.i18n import Languages
from remote_api.server.api_server import ApiServer
from tests.benchmarks.api_load import PARTS_PER_MINUTE, PASSWORD, RATE, load
from tests.benchmarks.operator import let_run, let_run_until
from tests.benchmarks.table import Row, at_most, percentile
from tests.hmi.live import live_panel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.inspection.result import InspectionRecord
    from core.station import Station

SECONDS = 60.0
"""600 parts."""
WARM_UP_PARTS = 20
P50_MS, P99_MS = 2.0, 8.0


def measure() -> list[Row]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    prepare_process()  # like the panel's own process
    group = f"timing at {PARTS_PER_MINUTE // 60} parts/s, the panel paints"
    return [
        *_timed(app, group, lambda _, __: let_run(int(SECONDS * 1000))),
        *_timed(app, f"{group}, {RATE} requests/s", _while_asked),
    ]


def _timed(app: QApplication, group: str, use: Callable[[Station, str], None]) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.of(
            data_dir=Path(folder),
            api_port=0,
            rate_limit_enabled=False,
            autostart=True,
            sim_fps=30,
            sim_parts_per_minute=PARTS_PER_MINUTE,
        )
        station = open_station(settings)
        results: list[InspectionRecord] = []
        station.events.inspected.connect(results.append)
        try:
            with collected_by_gui_thread(), live_panel(None, station, Languages(app)) as live:
                spare_from_collection()
                live.sign_in(Role.OPERATOR)
                let_run_until(lambda: len(results) >= WARM_UP_PARTS)
                use(station, results[0].id)
                yield from _rows(group, station, results[WARM_UP_PARTS:])
        finally:
            station.close()


def _while_asked(station: Station, inspection: str) -> None:
    """The client is a process of its own; a thread waits for it, so that the panel paints on."""
    server = ApiServer(station, station.settings)
    server.start()
    admin = station.accounts.create_first_administrator("load", PASSWORD, "cli")
    token = station.accounts.issue_tokens(admin).access_token
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(load, server.port, token, inspection, SECONDS)
        let_run_until(asked.done)
    server.stop()
    times_ms, errors = asked.result()
    answered = sum(len(values) for values in times_ms.values())
    if errors or answered < RATE * SECONDS:
        raise RuntimeError(f"{errors} of {answered} requests failed")


def _rows(group: str, station: Station, results: list[InspectionRecord]) -> Iterator[Row]:
    yield Row(group, "parts judged", len(results), "")
    yield at_most(group, "faults", sum(result.judgement is Judgement.FAULT for result in results), "", 0)
    for spread in station.timing.times.report().stages:
        for name, ms in (
            ("p50", spread.p50_ms),
            ("p99", spread.p99_ms),
            ("p99.9", spread.p999_ms),
            ("max", spread.most_ms),
        ):
            yield Row(group, f"{spread.stage}, {name}", ms, "ms")
    own = [result.stages_ms[LINES] + max(0.0, result.stages_ms[INSPECT] - result.elapsed_ms) for result in results]
    beyond = "trigger to lines beyond picture, inspection, fsync"
    yield at_most(group, f"{beyond}: p50", percentile(own, 50), "ms", P50_MS)
    yield at_most(group, f"{beyond}: p99", percentile(own, 99), "ms", P99_MS)
