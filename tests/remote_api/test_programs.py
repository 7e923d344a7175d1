"""Programs over the API: versions, conflicts and files; nothing is saved in part."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import StillLearningError
from core.running.state import RunState
from tests.targets import COLUMNS, ROWS, dots

if TYPE_CHECKING:
    from collections.abc import Iterator

AREA = {
    "type": "area",
    "name": "cap",
    "roi": {"shape": "rectangle", "x": 40, "y": 40, "width": 60, "height": 40},
    "threshold_pct": 80,
}


def _picture(suffix=".png", seed=1):
    image = np.random.default_rng(seed).integers(60, 200, (240, 320, 3), np.uint8)
    image[50:75, 50:90] = 20
    done, data = cv2.imencode(suffix, image)
    assert done
    return data.tobytes(), image


@pytest.fixture
def program(plant, request) -> Iterator[dict]:
    """A program that only this test uses, as the API answers it."""
    reply = plant.engineer.post("/programs", {"name": f"of {request.node.name}"[:80], "tools": [AREA]})
    assert reply.status == 201, reply.body
    yield {**reply.data, "etag": reply.headers["etag"], "path": f"/programs/{reply.data['id']}"}
    plant.engineer.post(f"/programs/{reply.data['id']}/archive")


def test_a_new_program_is_read_back_as_it_was_given(plant, program):
    read = plant.viewer.get(program["path"])
    assert read.headers["etag"] == program["etag"]
    tool = read.data["program"]["tools"][0]
    assert {name: tool[name] for name in ("type", "name", "threshold_pct")} == {
        name: AREA[name] for name in ("type", "name", "threshold_pct")
    }
    assert tool["roi"] == {**AREA["roi"], "rotation_deg": 0}
    assert read.data["version"]["author"] == "engineer"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"tools": [{**AREA, "params": {"levle": 1}}]}, "levle"),
        ({"tools": [{**AREA, "threshold_pct": 101}]}, "threshold_pct"),
        ({"tools": [{**AREA, "type": "magic"}]}, "type"),
        ({"tools": [{**AREA, "roi": {"shape": "circle", "cx": 1, "cy": 1, "radius": -1}}]}, "radius"),
        ({"tools": [AREA, AREA]}, "cap"),
        ({"judgement": "any of them"}, "judgement"),
        ({"deadline_ms": 1}, "deadline_ms"),
        ({"trigger": {"kind": "magic"}}, "trigger"),
        ({"camera": {"exposure_us": -1}}, "exposure_us"),
        ({"outputs": {"lines": [{}]}}, "outputs"),
        ({"speed": 1}, "speed"),
        ({"master": "../../etc/passwd"}, "master"),
    ],
)
def test_what_cannot_be_used_whole_is_refused_and_named(plant, change, named):
    reply = plant.engineer.post("/programs", {"name": "not to be", "tools": [AREA], **change})
    assert reply.status == 422
    assert named in reply.json["message"], reply.json["message"]
    assert "not to be" not in [item["name"] for item in plant.viewer.get("/programs").data["items"]]


def test_the_list_shows_favorites_of_the_station_and_what_a_program_lacks(plant, program):
    def listed():
        return next(item for item in plant.viewer.get("/programs").data["items"] if item["id"] == program["id"])

    assert listed()["is_favorite"] is False
    assert listed()["activated_at"] is None
    assert listed()["lack"].endswith("has no master image. Register one first.")
    for is_favorite in (True, True, False):
        assert plant.engineer.put(f"{program['path']}/favorite", {"is_favorite": is_favorite}).status == 200
        assert listed()["is_favorite"] is is_favorite
    assert plant.operator.put(f"{program['path']}/favorite", {"is_favorite": True}).status == 403
    assert plant.engineer.put(f"{program['path']}/favorite", {}).status == 422
    assert plant.engineer.put("/programs/4711/favorite", {"is_favorite": True}).status == 404


def test_a_program_gets_the_number_that_the_machine_asks_for_it_by(plant, program):
    def number():
        items = plant.viewer.get("/programs").data["items"]
        return next(item["number"] for item in items if item["id"] == program["id"])

    path = f"{program['path']}/number"
    assert number() is None
    for wanted in (7, None):
        assert plant.engineer.put(path, {"number": wanted}).status == 200
        assert number() == wanted
    for wrong in (0, 16, "3", 2.5):
        assert plant.engineer.put(path, {"number": wrong}).status == 422
    assert plant.engineer.put(path, {}).status == 422
    assert plant.operator.put(path, {"number": 7}).status == 403


def test_a_taken_name_is_refused(plant, program):
    assert plant.engineer.post("/programs", {"name": program["program"]["name"]}).status == 409


class TestSaving:
    @pytest.mark.parametrize("reason", [{}, {"reason": ""}, {"reason": "  "}])
    def test_asks_for_a_reason(self, plant, program, reason):
        body = {"description": "x", **reason}
        reply = plant.engineer.put(program["path"], body, headers={"If-Match": program["etag"]})
        assert reply.status in (400, 422)
        assert "reason" in reply.json["message"]
        assert len(plant.viewer.get(f"{program['path']}/versions").data["items"]) == 1

    def test_makes_a_new_version_and_keeps_the_old_one(self, plant, program):
        saved = plant.engineer.put(
            program["path"],
            {"tools": [{**AREA, "threshold_pct": 90}], "reason": "stricter"},
            headers={"If-Match": program["etag"]},
        )
        assert saved.data["version"]["version_number"] == 2
        assert saved.data["version"]["reason"] == "stricter"
        assert saved.data["program"]["name"] == program["program"]["name"]
        listed = plant.viewer.get(f"{program['path']}/versions").data["items"]
        assert [version["version_number"] for version in listed] == [2, 1]
        old = plant.viewer.get(f"{program['path']}?version_hash={program['version']['version_hash']}").data
        assert old["program"] == program["program"]

    def test_needs_the_version_that_was_edited(self, plant, program):
        reply = plant.engineer.put(program["path"], {"description": "x", "reason": "y"})
        assert (reply.status, reply.error) == (428, "PRECONDITION_REQUIRED")

    def test_the_second_of_two_is_refused_and_told_who_was_first(self, plant, program):
        headers = {"If-Match": program["etag"]}
        assert (
            plant.engineer.put(program["path"], {"description": "first", "reason": "y"}, headers=headers).status == 200
        )
        second = plant.admin.put(program["path"], {"description": "second", "reason": "y"}, headers=headers)
        assert (second.status, second.error) == (412, "VERSION_CONFLICT")
        told = second.json["details"]
        assert told["author"] == "engineer"
        compared = plant.viewer.get(f"{program['path']}/diff?before={told['parent']}&after={told['version_hash']}").data
        assert [change["text"] for change in compared["changes"]] == ["Description changed"]
        assert plant.viewer.get(program["path"]).data["program"]["description"] == "first"

    def test_takes_the_etag_of_a_compressed_answer_too(self, plant, program):
        etag = plant.engineer.get(program["path"], headers={"Accept-Encoding": "gzip"}).headers["etag"]
        assert etag.endswith(':gzip"')
        assert (
            plant.engineer.put(program["path"], {"description": "x", "reason": "y"}, headers={"If-Match": etag}).status
            == 200
        )

    @pytest.mark.parametrize("etag", ['"made up"', '"a", "b"', '"' + "0" * 64 + '"', "garbage", '""', 'W/"weak"'])
    def test_takes_no_other_etag(self, plant, program, etag):
        reply = plant.engineer.put(program["path"], {"description": "x", "reason": "y"}, headers={"If-Match": etag})
        assert reply.status in (404, 412, 422)
        assert plant.viewer.get(program["path"]).data["version"]["version_number"] == 1


def test_the_difference_names_tool_and_field(plant, program):
    changed = {
        "tools": [{**AREA, "threshold_pct": 90}, {**AREA, "name": "second"}],
        "description": "new",
        "reason": "y",
    }
    saved = plant.engineer.put(program["path"], changed, headers={"If-Match": program["etag"]}).data
    found = plant.viewer.get(f"{program['path']}/diff?before={program['version']['version_hash']}").data
    assert found["after"]["version_hash"] == saved["version"]["version_hash"]
    assert [(change["what"], change["before"]) for change in found["changes"]] == [
        ("description", ""),
        ("tool cap: threshold_pct", 80.0),
        ("tool second", None),
    ]
    assert [change["text"] for change in found["changes"]] == [
        "Description changed",
        "cap: Limit 80 % → 90 %",
        "Tool second added",
    ]


def test_rolling_back_is_a_new_version_with_the_old_content(plant, program):
    plant.engineer.put(program["path"], {"description": "x", "reason": "y"}, headers={"If-Match": "*"})
    back = plant.engineer.post(f"{program['path']}/rollback", {"version_hash": program["version"]["version_hash"]}).data
    assert back["program"] == program["program"]
    assert plant.engineer.post(f"{program['path']}/rollback", {"version_hash": "0" * 64}).status == 404


def test_a_copy_has_the_content_under_another_name(plant, program):
    reply = plant.engineer.post(f"{program['path']}/copy", {"name": "the copy"})
    assert reply.status == 201
    assert reply.data["program"] == {**program["program"], "name": "the copy"}
    assert plant.engineer.post(f"/programs/{reply.data['id']}/archive").status == 200
    names = [item["name"] for item in plant.viewer.get("/programs").data["items"]]
    everything = plant.viewer.get("/programs?include_archived=true").data["items"]
    assert "the copy" not in names
    assert "the copy" in [item["name"] for item in everything if item["is_archived"]]


class TestMaster:
    @pytest.mark.parametrize("suffix", [".png", ".bmp", ".tiff"])
    def test_is_kept_lossless(self, plant, program, suffix):
        data, image = _picture(suffix)
        saved = plant.engineer.put(f"{program['path']}/master-image", data, headers={"If-Match": program["etag"]})
        assert saved.status == 200, saved.body
        read = plant.viewer.get(f"{program['path']}/master-image")
        assert read.headers["content-type"] == "image/png"
        assert np.array_equal(cv2.imdecode(np.frombuffer(read.body, np.uint8), cv2.IMREAD_COLOR), image)

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"GIF89a" + b"\0" * 100,
            b"<svg onload=alert(1)>",
            b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
            # A PNG header that claims 65535 × 65535 pixels.
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff\0\0\xff\xff\x08\x02\0\0\0" + b"\0" * 20,
        ],
    )
    def test_what_is_no_picture_is_refused_before_it_is_decoded(self, plant, program, data):
        reply = plant.engineer.put(f"{program['path']}/master-image", data, headers={"If-Match": program["etag"]})
        assert (reply.status, reply.error) == (422, "INVALID_IMAGE")

    def test_there_is_none_before_one_is_registered(self, plant, program):
        assert plant.viewer.get(f"{program['path']}/master-image").status == 404
        assert plant.viewer.get(f"{program['path']}/export").error == "MASTER_IMAGE_NOT_FOUND"


class TestFiles:
    @pytest.fixture
    def package(self, plant, program):
        plant.engineer.put(f"{program['path']}/master-image", _picture()[0], headers={"If-Match": "*"})
        reply = plant.viewer.get(f"{program['path']}/export")
        assert reply.status == 200
        assert reply.headers["content-disposition"].endswith('.vip"')
        return reply.body

    def test_a_program_travels_whole(self, plant, program, package):
        imported = plant.engineer.post("/programs/import?name=imported", package)
        assert imported.status == 201, imported.body
        original = plant.viewer.get(program["path"]).data["program"]
        assert imported.data["program"] == {**original, "name": "imported"}
        plant.engineer.post(f"/programs/{imported.data['id']}/archive")

    def test_under_a_taken_name_it_is_refused(self, plant, package):
        assert plant.engineer.post("/programs/import", package).status == 409

    def test_a_file_that_was_touched_changes_nothing(self, plant, package):
        before = plant.viewer.get("/programs?include_archived=true").data
        for data in (b"", b"PK\x03\x04nonsense", package[:-40], package.replace(b"IDAT", b"IDAX")):
            reply = plant.engineer.post("/programs/import?name=broken", data)
            assert reply.status == 422, reply.body
        assert plant.viewer.get("/programs?include_archived=true").data == before


class TestActivating:
    def test_an_incomplete_program_is_refused_and_the_old_one_judges_on(self, plant, program):
        before = plant.viewer.get("/status").data["program"]
        reply = plant.operator.post(f"{program['path']}/activate", {})
        assert (reply.status, reply.error) == (409, "MASTER_IMAGE_NOT_FOUND")
        assert plant.viewer.get("/status").data["program"] == before

    def test_a_complete_one_judges_from_then_on(self, plant):
        plant.make_ready()
        listed = plant.viewer.get("/programs").data["items"]
        before = next(item for item in listed if item["is_active"])
        other = next(item for item in listed if item["author"] == "system" and not item["is_active"])
        assert plant.operator.post(f"/programs/{other['id']}/activate").status == 200
        try:
            assert plant.viewer.get("/status").data["program"]["name"] == other["name"]
            assert plant.inspect()["program"]["version_hash"] == other["version_hash"]
            assert plant.engineer.post(f"/programs/{other['id']}/archive").status == 422
        finally:
            plant.operator.post(f"/programs/{before['id']}/activate")
            until = time.monotonic() + 20
            while plant.station.status().run.state is not RunState.READY:
                assert time.monotonic() < until
                time.sleep(0.01)


def test_samples_are_stored_by_their_hash_named_by_a_version_and_travel_in_its_file(plant, program):
    data, image = _picture(seed=3)
    stored = plant.engineer.post("/samples", data)
    assert (stored.status, stored.data["width"], stored.data["height"]) == (201, 320, 240)
    digest = stored.data["picture"]
    shown = plant.viewer.get(f"/samples/{digest}")
    assert np.array_equal(cv2.imdecode(np.frombuffer(shown.body, np.uint8), cv2.IMREAD_COLOR), image)
    samples, reason = [{"picture": digest, "kind": "OK"}], "a sample"
    fresh = {"If-Match": program["etag"]}
    saved = plant.engineer.put(program["path"], {"samples": samples, "reason": reason}, headers=fresh)
    assert saved.data["program"]["samples"] == samples
    compared = plant.viewer.get(f"{program['path']}/diff?before={program['version']['version_hash']}")
    assert [change["text"] for change in compared.data["changes"]] == ["OK samples added: 1"]


def test_a_camera_is_calibrated_from_stored_pictures_of_a_target(plant):
    assert plant.viewer.get("/camera/calibration").status == 404
    image = dots(40, (320, 240), 9, (30, 20))
    picture = plant.engineer.post("/samples", cv2.imencode(".png", image)[1].tobytes()).data["picture"]
    target = {"kind": "dots", "columns": COLUMNS, "rows": ROWS, "pitch_mm": 2.0}
    assert plant.engineer.post("/camera/calibration", {**target, "columns": 8, "pictures": [picture]}).status == 422
    done = plant.engineer.post("/camera/calibration", {**target, "pictures": [picture]})
    assert (done.status, done.data["calibration"]["pictures"]) == (201, 1)
    assert done.data["calibration"]["residual_mm"] < 0.02
    assert plant.viewer.get("/camera/calibration").data == done.data
    assert plant.engineer.post("/camera/calibration", {**target, "pictures": ["0" * 64]}).status == 404


def test_a_sample_that_is_not_stored_is_refused(plant, program):
    samples = [{"picture": "0" * 64, "kind": "OK"}]
    fresh = {"If-Match": program["etag"]}
    refused = plant.engineer.put(program["path"], {"samples": samples, "reason": "a sample"}, headers=fresh)
    assert refused.status == 404
    assert "OK sample 1 is missing" in refused.json["message"]
    assert plant.viewer.get(f"/samples/{'0' * 64}").status == 404


def test_a_program_that_still_learns_is_not_activated_yet_and_may_be_asked_for_again(
    plant, program, monkeypatch, expect_log
):
    expect_log("is still learning")

    def still_learning(*_args):
        raise StillLearningError(retry_after_s=2)

    monkeypatch.setattr(plant.station.active_program, "activate", still_learning)
    refused = plant.engineer.post(f"{program['path']}/activate", {})
    assert (refused.status, refused.error) == (503, "STILL_LEARNING")
    assert refused.headers["retry-after"] == "2"


def test_advice_names_tools_with_what_each_adds(plant, program, monkeypatch):
    """The search itself is tested in `tests/core/inspection/advice`; here, what of it is answered and to whom."""
    data, _ = _picture()
    master = plant.engineer.put(
        f"{program['path']}/master-image", data, headers={"If-Match": program["etag"], "Content-Type": "image/png"}
    )
    assert master.status == 200, master.body
    refused = plant.engineer.get(f"{program['path']}/advice")
    assert refused.status == 422
    assert refused.json["message"] == "There are no samples to tell by. Add pictures of OK parts and of NG parts."
    assert plant.viewer.get(f"{program['path']}/advice").status == 403
