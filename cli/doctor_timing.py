"""`doctor timing`: how long the stages of the last parts took, as the database has them, and what follows from that.

It works beside a running station. Exposures and READY are known to that station alone: its I/O screen and `GET
/gpio/timing` tell them.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from core.inspection.result import Judgement
from core.running.cycle_times import CYCLES_KEPT, LINES, TimingReport, report_of, stage_times
from core.running.timing_advice import Allowed
from core.store import open_store
from core.store.inspection_values import InspectionFilter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.settings import Settings
    from core.store import Store

_PAGE = 200


def tell_timing(settings: Settings, *, as_json: bool) -> int:
    """Print times and proposals of the active program's last parts; 1 if there are none."""
    report = _report(settings)
    if as_json:
        told = vars(report) | {
            "stages": [asdict(spread) for spread in report.stages],
            "proposals": list(map(str, report.proposals)),
        }
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        _print(report)
    return 0 if report.stages else 1


def _report(settings: Settings) -> TimingReport:
    with open_store(settings, must_exist=True) as store:
        active = store.programs.active()
        if active is None:
            return report_of(None, ())
        version = store.programs.version(active.program_id, active.version_hash)
        allowed = Allowed.of(version.program, version.summary.version_number, active.version_hash)
        wanted = InspectionFilter(program=active.program_id, version_hash=active.version_hash, is_challenge=False)
        return report_of(allowed, _cycles(store, wanted))


def _cycles(store: Store, wanted: InspectionFilter) -> Iterator[dict[str, float] | None]:
    """The newest first. A part whose last stage is not written yet is left out."""
    cursor: str | None = None
    for _ in range(CYCLES_KEPT // _PAGE):
        page = store.inspections.page(wanted, cursor, _PAGE)
        for summary in page.items:
            result = store.inspections.get(summary.id).result
            if result.judgement is Judgement.FAULT:
                yield None
            elif LINES in result.stages_ms:
                yield stage_times(result.stages_ms)
        cursor = page.next_cursor
        if cursor is None:
            return


def _print(report: TimingReport) -> None:
    if not report.stages:
        print("The active program has judged no part yet: there is nothing to measure.")
        return
    faults = f", {report.faults} of them FAULTs, which have no times" if report.faults else ""
    print(f"{report.program}, version {report.version_number}: the last {report.cycles} parts{faults}\n")
    print(f"  {'ms':10}{'p50':>10}{'p99':>10}{'p99.9':>10}{'most':>10}")
    for spread in report.stages:
        times = (spread.p50_ms, spread.p99_ms, spread.p999_ms, spread.most_ms)
        print(f"  {spread.stage:10}" + "".join(f"{ms:10.2f}" for ms in times))
    print()
    for sentence in report.proposals:
        print(f"  → {sentence}")
