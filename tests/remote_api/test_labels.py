"""What people say about an NG part over the API: a false call that teaches, and reason codes of the site."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import numpy as np
import pytest

from core.access.roles import SYSTEM
from core.inspection.result import Judgement
from core.store.tables import inspections
from tests.records import record

OLD = datetime(2020, 5, 17, 12, tzinfo=UTC)
PICTURE = np.full((48, 64, 3), 90, np.uint8)


@pytest.fixture
def ng_part(plant):
    """Id of a simulated NG part of the active program, long ago, whose picture has another size than the master."""
    store, program = plant.station._store, plant.station.library.active()
    named = {"id": "5" * 32, "part": 7, "program_id": program.id, "station": plant.station.status().station}
    part = record(Judgement.NG, captured_at=OLD, judged_at=OLD, is_simulated=True, **named)
    store.inspections.insert(part)
    store.inspections.finish(part, image=store.images.write(part, PICTURE))
    yield part.id
    with store.database.transaction() as connection:
        connection.execute(inspections.delete().where(inspections.c.id == part.id))


def test_a_false_call_says_whether_its_picture_is_proposed_as_a_sample(plant, ng_part):
    answer = plant.operator.put(f"/inspections/{ng_part}/label", {"label": "false_call"}).data
    assert (answer["label"], answer["is_proposed"]) == ("false_call", False)
    assert "The sample is 64 × 48 px" in answer["remark"]
    answer = plant.operator.put(f"/inspections/{ng_part}/label", {"label": "real_ng"}).data
    assert (answer["label"], answer["is_proposed"], answer["remark"]) == ("real_ng", False, None)


def test_the_picture_of_a_false_call_is_proposed_and_withdrawn_with_the_label(plant, ng_part):
    station, program = plant.station, plant.station.library.active()
    store = station._store
    part = store.inspections.get(ng_part).result
    store.inspections.finish(part, image=store.images.write(part, 255 - program.master))
    assert plant.operator.put(f"/inspections/{ng_part}/label", {"label": "false_call"}).data["is_proposed"] is True
    (proposed,) = station.samples.proposed(SYSTEM, program.id)
    assert (proposed.inspection_id, proposed.proposed_by) == (ng_part, plant.operator.get("/auth/me").data["username"])
    plant.operator.put(f"/inspections/{ng_part}/label", {"label": None})
    assert station.samples.proposed(SYSTEM, program.id) == ()


def test_a_reason_code_is_kept_with_its_author_found_exported_and_taken_back(plant, ng_part):
    address = f"/inspections/{ng_part}/reason_code"
    answer = plant.operator.put(address, {"reason_code": "scrap"}).data
    who = plant.operator.get("/auth/me").data["username"]
    assert (answer["reason_code"], answer["reason_code_by"]) == ("scrap", who)
    (item,) = plant.viewer.get("/inspections?reason_code=scrap").data["items"]
    assert (item["id"], item["reason_code"], item["reason_code_by"]) == (ng_part, "scrap", who)
    (row,) = csv.DictReader(io.StringIO(plant.viewer.get("/inspections/export?reason_code=scrap").body.decode()))
    assert (row["id"], row["reason_code"], row["reason_code_by"]) == (ng_part, "scrap", who)
    assert row["reason_code_at"] == answer["reason_code_at"]
    assert plant.viewer.get("/statistics").data["reasons"] == [{"code": "scrap", "parts": 1, "share_pct": 100.0}]
    answer = plant.operator.put(address, {"reason_code": None}).data
    assert (answer["reason_code"], answer["reason_code_by"], answer["reason_code_at"]) == (None, None, None)
    assert plant.viewer.get("/inspections?reason_code=scrap").data["items"] == []


def test_a_code_that_is_none_of_the_sites_is_refused_with_those_that_are(plant, ng_part):
    address = f"/inspections/{ng_part}/reason_code"
    refused = plant.operator.put(address, {"reason_code": "burnt"})
    assert refused.status == 422
    assert "This station has no reason code burnt. Choose one of: scrap, rework." in str(refused.json)
    for wrong in ("", "x" * 41, 7):
        assert plant.operator.put(address, {"reason_code": wrong}).status == 422
    assert plant.viewer.put(address, {"reason_code": "scrap"}).status == 403
