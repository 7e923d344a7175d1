"""Backups over the network."""

from __future__ import annotations

import time


def test_a_backup_is_made_while_the_line_runs_and_verified(plant):
    judged = plant.inspect()
    plant.station._recorder.wait_written(judged["id"])
    asked = plant.admin.post("/backups")
    assert asked.status == 202
    assert asked.data["progress"]["step"] == "Beginning"
    found = plant.admin.get("/backups").data
    until = time.monotonic() + 60
    while found["state"]["progress"] is not None:
        assert time.monotonic() < until, found
        time.sleep(0.05)
        found = plant.admin.get("/backups").data
    assert found["state"]["trouble"] is None
    (made, *_) = found["items"]
    assert made["made_at"] == found["state"]["newest_at"]
    assert (made["station"], made["is_encrypted"]) == (judged["station"], False)
    assert made["results"] >= 1
    verified = plant.admin.post(f"/backups/{made['name']}/verify")
    assert (verified.status, verified.data["name"]) == (200, made["name"])
    assert verified.data["files"] >= 2, "the database and the settings"

    file = plant.station.settings.storage.data_dir / "backups" / f"{made['name']}.vib"
    with file.open("r+b") as damaged:
        damaged.seek(file.stat().st_size // 2)
        byte = damaged.read(1)
        damaged.seek(-1, 1)
        damaged.write(bytes([byte[0] ^ 1]))
    refused = plant.admin.post(f"/backups/{made['name']}/verify")
    assert (refused.status, refused.error) == (422, "VALIDATION_ERROR")
    file.unlink()
    assert plant.admin.post(f"/backups/{made['name']}/verify").status == 404


def test_a_name_that_leads_elsewhere_is_no_address(plant):
    assert plant.admin.post("/backups/..%2Fstation/verify").status == 404
    assert plant.admin.post("/backups/.hidden/verify").status == 404
