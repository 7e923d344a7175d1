"""Inspections over the API: trigger, history, pictures, labels and the CSV file."""

from __future__ import annotations

import csv
import io
import threading
import time
from dataclasses import replace

import cv2
import numpy as np
import pytest
import sqlalchemy as sa

from core.access.roles import SYSTEM
from core.inspection.result import InspectionRecord
from remote_api.answer_data import schema_of_data
from remote_api.routes.inspections import InspectionSummaryData

STORED_WITHIN_S = 60.0


def _stored_picture(plant, inspection_id, query=""):
    """Wait for the picture, which is stored after its result; returns the reply."""
    until = time.monotonic() + STORED_WITHIN_S
    while (reply := plant.viewer.get(f"/inspections/{inspection_id}/image{query}")).status == 404:
        assert time.monotonic() < until
        time.sleep(0.01)
    return reply


def _decoded(data):
    return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)


class TestTrigger:
    def test_with_wait_answers_with_the_result_as_the_history_does(self, plant):
        judged = plant.inspect()
        stored = plant.viewer.get(f"/inspections/{judged['id']}").data
        assert judged["judgement"] in ("OK", "NG")
        assert stored.keys() == judged.keys()
        changing = {"image", "stages_ms"}
        assert {k: v for k, v in stored.items() if k not in changing} == {
            k: v for k, v in judged.items() if k not in changing
        }
        assert InspectionRecord.from_json(stored).to_json().items() <= stored.items()

    def test_says_that_it_was_simulated_and_why_it_was_triggered(self, plant):
        judged = plant.inspect()
        assert judged["is_simulated"] is True
        assert judged["trigger"] == "software"
        assert judged["truth"] is not None

    def test_waits_also_without_a_body(self, plant):
        plant.make_ready()
        assert plant.operator.post("/inspections/trigger").data["id"]

    def test_without_wait_answers_at_once(self, plant):
        plant.make_ready()
        reply = plant.operator.post("/inspections/trigger", {"wait": False})
        assert reply.status == 202
        assert reply.data["state"] in ("INSPECTING", "READY")
        plant.make_ready()

    def test_when_stopped_is_refused_with_what_to_do(self, plant):
        plant.make_ready()
        assert plant.operator.post("/inspections/stop").data == {"state": "STOPPED"}
        reply = plant.operator.post("/inspections/trigger", {"wait": True})
        assert (reply.status, reply.error) == (409, "NOT_READY")
        assert reply.json["message"] == "The inspection is stopped. Start it first."
        assert plant.operator.post("/inspections/start").data["state"] == "READY"

    @pytest.mark.parametrize("wait", [1, 0, "true", None, "yes", []])
    def test_wait_is_true_or_false_and_nothing_like_it(self, plant, wait):
        assert plant.operator.post("/inspections/trigger", {"wait": wait}).status == 422

    def test_of_two_at_once_at_most_one_is_taken_and_none_is_queued(self, plant):
        plant.make_ready()
        parts = plant.station.status().run.counters.parts
        replies = []
        callers = [
            threading.Thread(target=lambda: replies.append(plant.operator.post("/inspections/trigger", {"wait": True})))
            for _ in range(4)
        ]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join()
        taken = [reply for reply in replies if reply.status == 200]
        assert {reply.status for reply in replies} <= {200, 409}
        assert len({reply.data["id"] for reply in taken}) == len(taken) >= 1
        assert plant.station.status().run.counters.parts == parts + len(taken)


def test_the_status_tells_everything_of_one_instant(plant):
    judged = plant.inspect()
    status = plant.viewer.get("/status").data
    assert status["last_result"]["id"] == judged["id"]
    assert status["program"]["version_hash"] == judged["program"]["version_hash"]
    assert status["counters"]["parts"] == sum(status["counters"][name] for name in ("ok", "ng", "faults"))
    assert status["is_simulated"] is True
    assert {"since", "missed_triggers"} <= status["counters"].keys()
    assert "parts_per_minute" in status
    assert status["frame_age_ms"] >= 0
    assert status["faults"] == []


@pytest.fixture(scope="module")
def judged(plant):
    made = [plant.inspect() for _ in range(5)]
    # With grouped durability, rows are written after their verdicts; this request waits for the last row.
    assert plant.viewer.get(f"/inspections/{made[-1]['id']}").status == 200
    return made


class TestHistory:
    def test_pages_follow_each_other_without_gap_or_repeat_while_parts_come(self, plant, judged):
        first = plant.viewer.get("/inspections?limit=2").data
        plant.inspect()
        second = plant.viewer.get(f"/inspections?limit=3&cursor={first['next_cursor']}").data
        ids = [item["id"] for item in first["items"] + second["items"]]
        expected = [result["id"] for result in reversed(judged)]
        assert ids[: len(expected)] == expected

    def test_the_last_page_has_no_cursor(self, plant, judged):
        newest = judged[-1]["judged_at"].replace("+", "%2B")
        page = plant.viewer.get(f"/inspections?since={newest}&limit=200").data
        assert page["next_cursor"] is None
        assert judged[-1]["id"] in [item["id"] for item in page["items"]]

    def test_filters_by_judgement_program_and_time(self, plant, judged):
        program = judged[0]["program"]
        since, until = (judged[at]["judged_at"].replace("+", "%2B") for at in (1, 4))
        for wanted in (str(program["id"]), program["name"].replace(" ", "%20")):
            page = plant.viewer.get(f"/inspections?program={wanted}&since={since}&until={until}").data
            assert [item["id"] for item in page["items"]] == [
                result["id"] for result in (judged[3], judged[2], judged[1])
            ]
        for judgement in ("OK", "NG", "FAULT"):
            page = plant.viewer.get(f"/inspections?judgement={judgement}").data
            assert {item["judgement"] for item in page["items"]} <= {judgement}

    def test_a_damaged_record_is_listed_without_a_trigger(self, plant, judged, expect_log):
        expect_log("damaged")
        damaged = judged[0]["id"]
        with plant.station._store.database.transaction() as connection:
            label = "UPDATE inspections SET label = :label WHERE id = :id"
            connection.execute(sa.text(label), {"label": "no label", "id": damaged})
        try:
            items = plant.viewer.get("/inspections?limit=200").data["items"]
            row = next(item for item in items if item["id"] == damaged)
            assert (row["judgement"], row["trigger"]) == ("FAULT", None)
            assert schema_of_data(InspectionSummaryData)().validate(row) == {}
        finally:
            with plant.station._store.database.transaction() as connection:
                connection.execute(sa.text(label), {"label": None, "id": damaged})

    def test_a_label_is_kept_with_its_author_and_can_be_taken_back(self, plant, judged):
        address = f"/inspections/{judged[0]['id']}/label"
        label = "missed" if judged[0]["judgement"] == "OK" else "false_call"
        assert plant.operator.put(address, {"label": label}).data["label"] == label
        found = plant.viewer.get(f"/inspections/{judged[0]['id']}").data
        assert (found["label"], found["label_by"]) == (label, plant.operator.get("/auth/me").data["username"])
        assert [item["id"] for item in plant.viewer.get(f"/inspections?label={label}").data["items"]] == [found["id"]]
        taken_back = plant.operator.put(address, {"label": None}).data
        assert (taken_back["label"], taken_back["label_by"], taken_back["label_at"]) == (None, None, None)

    def test_filters_by_version_part_tool_and_simulation(self, plant, judged):
        program = judged[2]["program"]
        wanted = f"version_hash={program['version_hash']}&part={judged[2]['part']}&is_simulated=true"
        assert [item["id"] for item in plant.viewer.get(f"/inspections?{wanted}").data["items"]] == [judged[2]["id"]]
        assert plant.viewer.get("/inspections?is_simulated=false").data["items"] == []
        assert plant.viewer.get("/inspections?tool=nobody").data["items"] == []
        for wrong in ("version_hash=5e1f", "part=-1", "part=first", "label=bad", "is_simulated=2"):
            assert plant.viewer.get(f"/inspections?{wrong}").status == 422

    def test_csv_has_every_part_once(self, plant, judged):
        reply = plant.viewer.get("/inspections/export")
        rows = list(csv.DictReader(io.StringIO(reply.body.decode())))
        assert reply.headers["content-type"].startswith("text/csv")
        assert "attachment" in reply.headers["content-disposition"]
        ids = [row["id"] for row in rows]
        assert len(set(ids)) == len(ids)
        assert {result["id"] for result in judged} <= set(ids)


class TestPicture:
    def test_comes_as_it_was_stored(self, plant):
        reply = _stored_picture(plant, plant.inspect()["id"])
        assert reply.headers["content-type"] in ("image/jpeg", "image/png")
        assert _decoded(reply.body).shape == (720, 1280, 3)

    def test_with_overlay_shows_the_regions(self, plant):
        judged = plant.inspect()
        plain = _decoded(_stored_picture(plant, judged["id"], "?overlay=false").body)
        drawn = _decoded(_stored_picture(plant, judged["id"], "?overlay=true").body)
        changed = cv2.absdiff(plain, drawn).max(axis=2) > 60
        assert 0.001 < changed.mean() < 0.1

    def test_is_not_sent_twice_to_one_who_has_it(self, plant):
        judged = plant.inspect()
        etag = _stored_picture(plant, judged["id"]).headers["etag"]
        reply = plant.viewer.get(f"/inspections/{judged['id']}/image", headers={"If-None-Match": etag})
        assert (reply.status, reply.body) == (304, b"")

    @pytest.mark.parametrize("overlay", ["1", "yes", "", "TRUE"])
    def test_overlay_is_true_or_false(self, plant, overlay):
        assert plant.viewer.get(f"/inspections/{'0' * 32}/image?overlay={overlay}").status == 422


class TestCamera:
    def test_a_snapshot_is_a_picture_of_now(self, plant):
        reply = plant.viewer.get("/camera/snapshot?format=png")
        assert _decoded(reply.body).shape == (720, 1280, 3)
        assert int(reply.headers["x-frame-seq"]) > 0
        assert reply.headers["x-simulated"] == "true"
        assert reply.headers["cache-control"] == "no-store"

    def test_a_snapshot_of_a_slow_camera_may_be_as_old_as_its_pictures_are(self, plant, monkeypatch):
        slow = replace(plant.station.status(), frame_period_ms=400.0, frame_arrival_age_ms=800.0, frame_age_ms=1500.0)
        monkeypatch.setattr(plant.station, "status", lambda: slow)
        assert plant.viewer.get("/camera/snapshot").status == 200

    def test_an_old_picture_is_no_snapshot(self, plant, monkeypatch, expect_log):
        expect_log("The camera gives no pictures")
        old = replace(plant.station.status(), frame_age_ms=60_000.0)
        monkeypatch.setattr(plant.station, "status", lambda: old)
        assert plant.viewer.get("/camera/snapshot").status == 503

    def test_a_stream_shows_one_picture_after_the_other(self, plant):
        import http.client

        connection = http.client.HTTPConnection("127.0.0.1", plant.server.port, timeout=60)
        connection.request(
            "GET", "/api/v1/camera/stream?fps=15", headers={"Authorization": f"Bearer {plant.viewer.token}"}
        )
        answer = connection.getresponse()
        assert answer.headers["Content-Type"] == "multipart/x-mixed-replace; boundary=frame"
        seqs = [self._part(answer) for _ in range(3)]
        assert seqs[0] < seqs[1] < seqs[2]
        answer.close()
        connection.close()

    def test_a_stream_ends_with_the_session_that_opened_it(self, plant, monkeypatch):
        import http.client

        from remote_api import streaming

        monkeypatch.setattr(streaming, "CHECK_TOKEN_S", 0.0)
        guest = plant.nobody.sign_in("viewer")
        connection = http.client.HTTPConnection("127.0.0.1", plant.server.port, timeout=60)
        connection.request("GET", "/api/v1/camera/stream", headers={"Authorization": f"Bearer {guest.token}"})
        answer = connection.getresponse()
        self._part(answer)
        guest.post("/auth/logout")
        while answer.read(65536):
            pass
        connection.close()

    def _part(self, answer) -> int:
        assert answer.readline() == b"--frame\r\n"
        head = {}
        while (line := answer.readline()) != b"\r\n":
            name, _, value = line.decode().partition(": ")
            head[name] = value.strip()
        assert _decoded(answer.read(int(head["Content-Length"]))).shape == (720, 1280, 3)
        assert answer.readline() == b"\r\n"
        return int(head["X-Frame-Seq"])

    def test_says_what_it_is(self, plant):
        camera = plant.viewer.get("/camera").data
        assert (camera["width"], camera["height"], camera["is_simulated"]) == (1280, 720, True)


def test_an_alarm_is_acknowledged_by_name(plant):
    from core.text import text

    plant.station._alarms.raise_alarm("TEST", text("The test wants you."))
    try:
        listed = {alarm["code"]: alarm for alarm in plant.viewer.get("/alarms").data["items"]}
        assert listed["TEST"]["message"] == "The test wants you."
        assert (listed["TEST"]["severity"], listed["TEST"]["remedy"]) == ("stops", None), "defaults of unknown alarms"
        stands = {alarm["code"]: alarm for alarm in plant.operator.post("/alarms/TEST/acknowledge").data["items"]}
        assert stands["TEST"]["acknowledged_by"] == "operator"
        assert plant.operator.post("/alarms/NO_SUCH/acknowledge").status == 404
    finally:
        plant.station._alarms.clear("TEST")


def test_the_config_shows_no_secret_and_no_path(plant):
    reply = plant.admin.get("/config")
    assert reply.data["settings"]["station"] == "Station 1"
    for secret in (plant.station.settings.sessions.secret, str(plant.station.settings.storage.data_dir)):
        assert secret.encode() not in reply.body


def test_the_audit_tells_who_started_and_can_be_verified(plant):
    plant.station.stop(SYSTEM)
    plant.operator.post("/inspections/start", headers={"X-Request-ID": "start-1"})
    entry = plant.admin.get("/audit?action=inspection_started&limit=1").data["items"][0]
    assert (entry["actor"], entry["via"], entry["request_id"]) == ("operator", "api", "start-1")
    check = plant.admin.get("/audit/verify").data
    assert check["is_intact"] is True
    assert check["first_wrong"] is None


def test_the_audit_is_searched_and_taken_away_as_a_table(plant):
    plant.nobody.post("/auth/login", {"username": "Jörg Nobody", "password": "x"})
    found = plant.admin.get("/audit?about=j%C3%B6rg").data["items"]
    assert [entry["action"] for entry in found] == ["sign_in_failed"]
    reply = plant.admin.get("/audit/export?about=j%C3%B6rg")
    assert reply.headers["content-type"] == "text/csv; charset=utf-8"
    (row,) = csv.DictReader(io.StringIO(reply.body.decode()))
    assert (row["actor"], row["sentence"]) == ("Jörg Nobody", "Sign-in failed")


def test_counters_start_anew_for_an_operator_and_the_audit_keeps_what_they_were(plant):
    plant.inspect()
    before = plant.viewer.get("/status").data["counters"]
    assert before["parts"] >= 1
    assert plant.viewer.post("/counters/reset").status == 403
    anew = plant.operator.post("/counters/reset").data
    assert (anew["parts"], anew["ok"], anew["ng"], anew["faults"], anew["yield_pct"]) == (0, 0, 0, 0, None)
    assert anew == plant.viewer.get("/status").data["counters"]
    entry = plant.admin.get("/audit?action=counters_reset&limit=1").data["items"][0]
    assert entry["actor"] == "operator"
    assert entry["details"]["parts"] == str(before["parts"])
    assert anew["since"] is not None
