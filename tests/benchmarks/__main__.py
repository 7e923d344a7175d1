"""`make bench`: measures all performance figures of the product; prints a table and writes bench.json.

python -m tests.benchmarks [NAME …]     measures only these groups
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from pathlib import Path

from tests.benchmarks.table import Row, print_table, write_json

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

GROUPS = (
    "tools",
    "pose_accuracy",
    "defects",
    "unnamed_defects",
    "light",
    "real_parts",
    "learned",
    "surface",
    "cycle",
    "counting",
    "million",
    "api_load",
    "timing",
    "panel",
    "operator",
    "roi_editor",
    "live_score",
    "start_up",
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measures figures of the product.")
    parser.add_argument("groups", nargs="*", metavar="NAME", help=f"only these groups: {', '.join(GROUPS)}")
    groups = parser.parse_args().groups
    if unknown := sorted({*groups} - {*GROUPS}):
        parser.error(f"there is no group {', '.join(unknown)}; groups are {', '.join(GROUPS)}")
    rows: list[Row] = []
    for name in groups or GROUPS:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"tests.benchmarks.{name}").measure()
    print_table(rows)
    write_json(rows, Path("bench.json"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
