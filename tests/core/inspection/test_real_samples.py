"""Limits from samples on photographs of a real toy (`tests.benchmarks.real_parts`): 36 OK and 30 NG."""

from __future__ import annotations

import statistics

import pytest

from tests.benchmarks.real_parts import PICTURES, draws

pytestmark = pytest.mark.skipif(not (PICTURES / "aliens").is_dir(), reason="the published pictures are not here")


def test_ng_samples_do_not_spoil_limits_from_ok_samples() -> None:
    """Regression: ten NG samples beside thirty OK ones once made every good part NG (sixteen of sixteen)."""
    alone, both = draws(8, ok=30), draws(8, ok=30, ng=10)
    for found in (alone, both):
        assert min(draw.caught for draw in found) >= 26
        assert sum(draw.false_ng for draw in found) <= 2, "of 48 good parts that were no samples"
        assert all(draw.rejected == 0 for draw in found)
    assert statistics.mean(draw.caught for draw in both) >= statistics.mean(draw.caught for draw in alone) - 0.5


def test_a_handful_of_ok_samples_is_not_rejected_for_any_ng_sample() -> None:
    assert all(draw.rejected == 0 for draw in draws(8, ok=5, ng=10))
