"""Charts: their texts agree with what they draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from hmi.charts.histogram import HistogramView
from hmi.charts.meter import FocusMeter
from hmi.charts.plots import StepsPlot
from hmi.charts.sample_chart import SampleChart

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.i18n import Languages
    from tests.hmi.host import Host


def plain(words: str) -> str:
    return words.replace("\u202f", " ")


def colors(widget: SampleChart | HistogramView) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_samples_and_limit_are_said_in_numbers(hosts: Callable[..., Host]) -> None:
    host = hosts()
    chart = SampleChart(host.look)
    host.put(chart, 260, 120)
    assert "No samples yet" in chart.accessibleName()
    chart.show_scores([97.0, 98.5, 75.0], [40.0, 85.0], 80.0)
    words = "3 OK samples, 1 rejected; 2 NG samples, 1 missed; limit 80 %."
    assert plain(chart.accessibleName()) == words
    assert chart.samples.counts(chart.samples.ok)[39] == 1
    assert chart.samples.most == 100.0


def test_amounts_beyond_the_upper_limit_are_rejected_too(hosts: Callable[..., Host]) -> None:
    host = hosts()
    chart = SampleChart(host.look)
    host.put(chart, 260, 120)
    chart.show_scores([100.0], [150.0, 101.0], 80.0, 120.0)
    assert chart.samples.most == 200.0
    assert "1 missed" in chart.accessibleName()


def test_ok_and_ng_samples_are_told_apart_by_more_than_their_color(hosts: Callable[..., Host]) -> None:
    host = hosts()
    chart = SampleChart(host.look)
    host.put(chart, 260, 120)
    chart.show_scores([], [50.0], 80.0)
    theme = host.look.theme
    plot = chart._plot()
    image = chart.grab().toImage()
    x = round(plot.left() + plot.width() * 0.5) + 2
    column = [image.pixelColor(x, y).name() for y in range(round(plot.top()) + 3, round(plot.bottom()) - 3)]
    assert len(set(column)) > 1, "the bar is hatched, not plain"
    assert theme.colors.bar.lower() not in column


@pytest.mark.parametrize("scores", [[0.0], [100.0], [200.0], [-5.0, 1e9], []])
def test_scores_at_and_beyond_the_ends_are_drawn(hosts: Callable[..., Host], scores: list[float]) -> None:
    host = hosts()
    chart = SampleChart(host.look)
    host.put(chart, 260, 120)
    chart.show_scores(scores, scores, 0.0, 200.0)
    assert sum(chart.samples.counts(scores)) == len(scores)
    chart.grab()


def test_lost_pixels_are_marked_and_said(hosts: Callable[..., Host]) -> None:
    host = hosts()
    view = HistogramView(host.look)
    host.put(view, 260, 110)
    assert view.accessibleName() == "Brightness of the picture"
    counts = np.ones(64)
    view.show_levels([counts], clipped_dark_pct=0.0, clipped_bright_pct=0.1)
    assert host.look.theme.colors.warn_bg.lower() not in colors(view)
    view.show_levels([counts], clipped_dark_pct=0.0, clipped_bright_pct=3.2)
    assert host.look.theme.colors.warn_bg.lower() in colors(view)
    assert plain(view.accessibleName()) == "Brightness of the picture: Black 0.0 %, White 3.2 %"


@pytest.mark.parametrize("channels", [[], [np.zeros(64)], [np.ones(2)], [np.arange(64)] * 3, [[5.0]]])
def test_any_histogram_can_be_drawn(hosts: Callable[..., Host], channels: list) -> None:
    host = hosts()
    view = HistogramView(host.look)
    host.put(view, 260, 110)
    view.show_levels(channels, clipped_dark_pct=100.0, clipped_bright_pct=100.0)
    view.grab()


def test_the_meter_remembers_the_best_value(hosts: Callable[..., Host], languages: Languages) -> None:
    host = hosts()
    meter = FocusMeter(host.look)
    host.put(meter, 260, 50)
    assert meter.accessibleName() == "Sharpness: –"
    for value in (120.0, 400.0, 300.0):
        meter.show_value(value)
    assert meter.share_pct == 75.0
    assert plain(meter.words()) == "75 % of the best"
    meter.forget()
    assert meter.words() == "best so far"
    meter.show_value(None)
    assert meter.words() == "–"
    languages.use("de")
    QApplication.processEvents()
    meter.grab()


def test_time_in_which_nothing_was_judged_is_drawn_without_a_curve(hosts: Callable[..., Host]) -> None:
    host = hosts()
    plot = StepsPlot(host.look, "steps_plot")
    host.put(plot, 400, 260)
    for yields in ([None, None], [95.0, None], [None, None], []):
        begins = [900.0 * at for at in range(len(yields))]
        nothing = [0] * len(yields)
        plot.show_steps(begins, [900.0] * len(yields), nothing, nothing, yields)
        QApplication.processEvents()
        plot.grab()
