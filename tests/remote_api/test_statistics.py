"""Statistics over the API, on a real socket."""

from __future__ import annotations

import csv
import io

import pytest

from core.records.statistics_tables import COLUMNS, Table
from remote_api.answer_data import schema_of_data
from remote_api.routes.statistics import ScoresData, StatisticsData


@pytest.fixture(scope="module")
def judged(plant):
    """Results of a few parts, all of them stored."""
    made = [plant.inspect() for _ in range(4)]
    assert plant.viewer.get(f"/inspections/{made[-1]['id']}").status == 200
    return made


def test_the_figures_are_those_of_the_history_and_say_what_they_are_about(plant, judged):
    found = plant.viewer.get("/statistics").data
    assert schema_of_data(StatisticsData)().validate(found) == {}
    assert (found["station"], found["is_simulated"]) == (plant.station.status().station, True)
    total = found["total"]
    assert total["parts"] == total["ok"] + total["ng"] + total["faults"] >= len(judged)
    assert sum(step["parts"] for step in found["steps"]) == total["parts"]
    assert {tool["name"] for tool in found["tools"]} >= {tool["name"] for tool in judged[0]["tools"]}
    assert [stage["stage"] for stage in found["stages"]][:2] == ["picture", "inspect"]


def test_real_results_are_not_what_a_simulated_station_gives(plant, judged):
    found = plant.viewer.get("/statistics?is_simulated=false").data
    assert (found["is_simulated"], found["total"]["parts"], found["tools"]) == (False, 0, [])


def test_a_program_and_its_version_are_asked_for_by_themselves(plant, judged):
    program = judged[0]["program"]
    everything = plant.viewer.get("/statistics").data["total"]["parts"]
    for wanted in (str(program["id"]), program["name"].replace(" ", "%20")):
        found = plant.viewer.get(f"/statistics?program={wanted}&version_hash={program['version_hash']}").data
        assert len(judged) <= found["total"]["parts"] <= everything
    assert plant.viewer.get(f"/statistics?version_hash={'0' * 64}").data["total"]["parts"] == 0
    assert plant.viewer.get("/statistics?program=nothing").status == 404


def test_scores_come_with_the_limits_that_they_were_held_against(plant, judged):
    found = plant.viewer.get("/statistics/scores").data
    assert schema_of_data(ScoresData)().validate(found) == {}
    limits = {tool["name"]: tool["threshold_pct"] for tool in judged[0]["tools"]}
    for tool in found["tools"]:
        if tool["name"] in limits:
            assert limits[tool["name"]] in [limit["threshold_pct"] for limit in tool["limits"]]
            assert sum(tool["ok_scores"]) == tool["ok"]
            assert len(tool["ng_scores"]) == 101


def test_a_label_shows_in_the_share_of_false_calls(plant, judged):
    part = next(iter(judged))
    address = f"/inspections/{part['id']}/label"
    before = plant.viewer.get("/statistics").data["labels"]
    assert plant.operator.put(address, {"label": "real_ng"}).status == 200
    labels = plant.viewer.get("/statistics").data["labels"]
    assert {"judgement": part["judgement"], "label": "real_ng", "parts": 1} in labels
    assert plant.operator.put(address, {"label": None}).status == 200
    assert plant.viewer.get("/statistics").data["labels"] == before


def test_csv_has_a_row_for_each_step(plant, judged):
    reply = plant.viewer.get("/statistics/export")
    assert reply.headers["content-type"].startswith("text/csv")
    assert "statistics.csv" in reply.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(reply.body.decode())))
    assert tuple(rows[0]) == COLUMNS[Table.YIELD]
    assert sum(int(row["parts"]) for row in rows) >= len(judged)
    assert {row["is_simulated"] for row in rows} == {"true"}


@pytest.mark.parametrize(
    "query",
    ["since=yesterday", "is_simulated=1", "version_hash=abc", "since=2030-01-02T00:00Z&until=2030-01-01T00:00Z"],
)
def test_what_cannot_be_asked_is_refused(plant, query):
    assert plant.viewer.get(f"/statistics?{query}").status == 422


@pytest.mark.parametrize("table", ["tools", "scores", "times", "reasons"])
def test_every_table_is_there_as_csv(plant, judged, table):
    reply = plant.viewer.get(f"/statistics/export?table={table}")
    assert f"statistics-{table}.csv" in reply.headers["content-disposition"]
    assert next(csv.reader(io.StringIO(reply.body.decode()))) == list(COLUMNS[Table(table)])


def test_figures_of_one_label_are_asked_for_by_its_name(plant, judged):
    part = judged[-1]
    before = plant.viewer.get("/statistics?label=real_ng").data["total"]["parts"]
    assert plant.operator.put(f"/inspections/{part['id']}/label", {"label": "real_ng"}).status == 200
    found = plant.viewer.get("/statistics?label=real_ng").data
    assert (found["label"], found["total"]["parts"]) == ("real_ng", before + 1)
    assert {tool["name"] for tool in found["tools"]} >= {tool["name"] for tool in part["tools"]}
    assert plant.viewer.get("/statistics?label=perhaps").status == 422
    assert plant.operator.put(f"/inspections/{part['id']}/label", {"label": None}).status == 200
