from __future__ import annotations

import pytest

from core.access.names import is_reserved


@pytest.mark.parametrize(
    "name",
    [
        *(
            "system",
            "System",
            "SYSTEM ",
            "sуstem",
            "s\u200bystem",
            "ѕyѕtem",
            "5ystem",
            "ｓｙｓｔｅｍ",
            "sy-stem",
            "sÿstem",
        ),
        *("command line", "Command  Line", "command-line", "commandline", "c0mmand line", "metrics", "Metrics"),
        *("Simulated operator", "simulated", "Simulated-administrator"),
    ],
)
def test_nobody_may_have_a_name_that_reads_like_one_of_the_stations_own(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.parametrize("name", ["Anna", "systems engineer", "Line 5", "Commander", "Оператор", "王芳", "metricsmes"])
def test_other_names_are_allowed(name: str) -> None:
    assert not is_reserved(name)
