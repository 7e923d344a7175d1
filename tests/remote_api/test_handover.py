"""Hand-over of a shift over the network."""

from __future__ import annotations

from datetime import datetime, timedelta


def test_the_running_shift_is_handed_over_with_figures_and_notes(plant):
    judged = plant.inspect()
    shift = judged["judged_at"]  # which may end while this test runs
    written = plant.operator.post("/handover/notes", {"note": "Feeder 2 jams now and then", "shift": shift})
    assert (written.status, written.data["written_by"]) == (201, "operator")
    found = plant.viewer.get(f"/handover?shift={_query(shift)}").data
    statistics = plant.viewer.get(f"/statistics?since={_query(found['start'])}&until={_query(found['end'])}").data
    until_now = {"hours", "parts_per_hour"}  # they go on while the two are asked for
    assert {**found["total"], **dict.fromkeys(until_now)} == {**statistics["total"], **dict.fromkeys(until_now)}
    assert judged["program"]["name"] in [program["name"] for program in found["programs"]]
    assert written.data in found["notes"]
    assert found["is_simulated"] is True


def test_a_former_shift_is_asked_for_by_a_moment_of_it_and_a_coming_one_is_refused(plant):
    start = datetime.fromisoformat(plant.viewer.get("/handover").data["start"])
    before = plant.viewer.get(f"/handover?shift={_query((start - timedelta(hours=1)).isoformat())}").data
    assert datetime.fromisoformat(before["end"]) == start
    assert not before["is_running"]
    coming = plant.viewer.get(f"/handover?shift={_query((start + timedelta(days=2)).isoformat())}")
    assert (coming.status, coming.error) == (422, "VALIDATION_ERROR")


def test_a_note_that_is_empty_or_cannot_be_stored_is_refused(plant):
    assert plant.operator.post("/handover/notes", {"note": "half a letter: \ud800"}).status == 422
    assert plant.operator.post("/handover/notes", {"note": "  "}).status == 422
    assert plant.operator.post("/handover/notes", {}).status == 422


def _query(moment: str) -> str:
    return moment.replace("+", "%2B")
