"""Results of several stations in one database, read through one of them."""

from __future__ import annotations

from urllib.parse import quote


def test_a_station_alone_names_itself_and_gives_its_own_results(plant):
    plant.inspect()
    (found,) = plant.viewer.get("/stations").data["items"]
    assert found["is_this"]
    query = f"?station={quote(found['name'])}"
    assert {item["station"] for item in plant.viewer.get(f"/inspections{query}").data["items"]} == {found["name"]}
    assert plant.viewer.get(f"/statistics{query}").data["station"] == found["name"]


def test_of_a_station_that_is_not_there_there_is_nothing(plant):
    assert plant.viewer.get("/inspections?station=nowhere").data["items"] == []
    assert plant.viewer.get("/statistics?station=nowhere").data["total"]["parts"] == 0
