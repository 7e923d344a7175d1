"""Metrics for Prometheus: counters of the station, stage times of the cycle, and requests of the API.

It has its own registry, so that two stations in one process (in tests) do not mix. A reset of the station's counters
looks like a restart to Prometheus; `rate` and `increase` handle that.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from flask import Flask, Response, g, request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from core.running.state import RunState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.inspection.result import InspectionRecord
    from core.station import Station

STAGE_BUCKETS_S = (0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.0, 2.0)
HTTP_BUCKETS_S = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)


class _StationCollector(Collector):
    """Reads one status snapshot per scrape."""

    def __init__(self, station: Station) -> None:
        self._station = station

    def collect(self) -> Iterable[Metric]:
        status = self._station.status()
        run = status.run
        state = GaugeMetricFamily("vision_state", "1 for the state that the station is in.", labels=["state"])
        for each in RunState:
            state.add_metric([each.value], float(run.state is each))
        yield state
        info = GaugeMetricFamily(
            "vision_program_info", "Always 1: the active program and its version.", labels=["program", "version_hash"]
        )
        if run.program is not None:
            info.add_metric([run.program.name, run.program.version_hash], 1.0)
        yield info
        yield GaugeMetricFamily("vision_simulated", "1 when camera or lines are simulated.", float(status.is_simulated))
        yield CounterMetricFamily(
            "vision_missed_triggers",
            "Triggers that came while the station was not READY.",
            run.counters.missed_triggers,
        )
        yield CounterMetricFamily(
            "vision_dropped_images",
            "Pictures that found no room in the spool; their results are stored.",
            run.counters.dropped_images,
        )
        yield CounterMetricFamily("vision_faults", "Parts that could not be judged.", run.counters.faults)
        yield GaugeMetricFamily("vision_alarms", "Alarms that stand.", float(len(status.alarms)))
        age = GaugeMetricFamily(
            "vision_frame_age_seconds", "Age of the newest picture; absent when there has been none."
        )
        if status.frame_age_ms is not None:
            age.add_metric([], status.frame_age_ms / 1000)
        yield age


class Metrics:
    """All metrics of one station and its API. Exists as long as its application."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self, station: Station) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._registry.register(_StationCollector(station))
        self._results = Counter(
            "vision_results", "Parts by program and judgement.", ["program", "judgement"], registry=self._registry
        )
        self._stages = Histogram(
            "vision_stage_seconds",
            "Each stage of the cycle, from the trigger on.",
            ["stage"],
            buckets=STAGE_BUCKETS_S,
            registry=self._registry,
        )
        self._requests = Counter(
            "vision_http_requests",
            "Requests by operation and status.",
            ["operation", "status"],
            registry=self._registry,
        )
        self._durations = Histogram(
            "vision_http_request_seconds",
            "Time to answer, by operation.",
            ["operation"],
            buckets=HTTP_BUCKETS_S,
            registry=self._registry,
        )
        self._failures = station.alarm_rules.requests
        station.events.inspected.connect(self._inspected)

    def register(self, app: Flask) -> None:
        app.extensions["metrics"] = self
        app.after_request(self._served)

    def exposition(self) -> bytes:
        """All metrics in Prometheus' text format."""
        return generate_latest(self._registry)

    def _inspected(self, result: InspectionRecord) -> None:
        """Called in the cycle's thread, after the lines: a few additions under locks that are held only briefly."""
        self._results.labels(result.program_name, result.judgement.value).inc()
        for stage, elapsed_ms in result.stages_ms.items():
            self._stages.labels(stage).observe(elapsed_ms / 1000)

    def _served(self, response: Response) -> Response:
        # The operation, not the address: text made up by a caller must not become a label.
        operation = (request.endpoint or "none").rpartition(".")[2]
        self._requests.labels(operation, str(response.status_code)).inc()
        self._failures.count(response.status_code)
        self._durations.labels(operation).observe((time.perf_counter_ns() - g.began_ns) / 1e9)
        return response
