"""The API document is true and complete, and can be read with access to the station only."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import jsonschema_rs
import pytest

from cli.main import main
from core.access.roles import Role
from remote_api.app import RESOURCES
from remote_api.error_table import cause_of, error_classes
from remote_api.errors import SENTENCES, status_of_class
from remote_api.examples import ANSWERS, OTHERWISE, REQUESTS


@pytest.fixture(scope="module")
def openapi(plant):
    return plant.viewer.get("/openapi.json").json


class TestOpenApi:
    def test_names_every_operation_and_who_may(self, plant, openapi):
        assert openapi["openapi"].startswith("3.1")
        documented = {
            f"{method.upper()} {path}"
            for path, methods in openapi["paths"].items()
            for method in methods
            if method != "parameters"
        }
        served = {
            f"{method} {re.sub(r'<(?:[^:>]*:)?([^>]+)>', '{' + chr(92) + '1}', rule.rule)}"
            for rule in plant.server.app.url_map.iter_rules()
            for method in rule.methods - {"HEAD"}
        }
        assert documented == served

    def test_every_operation_says_how_it_can_fail_in_the_one_envelope(self, openapi):
        for path, methods in openapi["paths"].items():
            for method, operation in methods.items():
                if method == "parameters":
                    continue
                responses = operation["responses"]
                assert {"400", "413", "429", "500", "503"} <= set(responses), path
                assert "default" not in responses
                if "security" in operation:
                    assert {"401", "403"} <= set(responses), path
                    assert operation["x-least-role"] in {role.value for role in Role}
                if "requestBody" in operation:
                    assert "422" in responses, path
        for response in openapi["components"]["responses"].values():
            assert response["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Error"}

    def test_every_operation_has_a_summary_and_a_name_of_its_own(self, openapi):
        operations = [
            operation
            for methods in openapi["paths"].values()
            for method, operation in methods.items()
            if method != "parameters"
        ]
        assert all(operation["summary"] for operation in operations)
        names = [operation["operationId"] for operation in operations]
        assert len(set(names)) == len(names)

    def test_shows_no_path_and_no_secret_of_this_station(self, plant):
        body = plant.viewer.get("/openapi.json").body.decode()
        assert str(plant.station.settings.storage.data_dir) not in body
        assert "password" not in re.sub(r'"[^"]*password[^"]*"', "", body)


class TestPage:
    def test_asks_a_browser_to_sign_in_with_a_page_and_a_program_with_the_envelope(self, plant):
        browser = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
        page = plant.nobody.get("/docs", headers=browser)
        assert page.status == 401
        assert page.headers["content-type"].startswith("text/html")
        assert b"Sign in" in page.body
        assert plant.nobody.get("/docs").error == "AUTHENTICATION_ERROR"
        assert plant.nobody.get("/status", headers=browser).error == "AUTHENTICATION_ERROR"

    def test_loads_nothing_from_anywhere_else(self, plant):
        page = plant.viewer.get("/docs").body.decode()
        assert not re.findall(r"(?:src|href)=[\"'](?!data:)", page)
        assert "http://" not in page
        assert "https://" not in page
        assert "@import" not in page
        assert "innerHTML =" not in page

    def test_its_policy_lets_run_what_is_in_it_and_nothing_else(self, plant):
        reply = plant.viewer.get("/docs")
        policy = reply.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        for tag, directive in (("script", "script-src"), ("style", "style-src")):
            (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", reply.body.decode(), re.DOTALL)
            digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
            assert f"{directive} 'sha256-{digest}'" in policy

    def test_has_no_inline_handlers_or_styles_that_the_policy_would_stop(self, plant):
        page = plant.viewer.get("/docs").body.decode()
        assert not re.findall(r"<[^>]+\s(?:on\w+|style)=", page)


def test_the_document_is_plain_json_and_small_enough_to_read(plant):
    body = plant.viewer.get("/openapi.json").body
    assert json.loads(body)
    assert len(body) < 500_000


class TestErrors:
    """The error table and the error answers of the document."""

    def test_every_error_class_stands_in_the_table_with_its_own_code_status_and_sentence(self, openapi):
        rows = {row["code"]: row for row in openapi["x-errors"]}
        assert len(rows) == len(openapi["x-errors"])
        for cls in error_classes():
            assert rows[cls.code]["message"] == cls.default
            assert rows[cls.code]["status"] == status_of_class(cls)
            assert rows[cls.code]["cause"] == cause_of(cls)
        assert {code for code, _ in SENTENCES.values()} <= set(rows)

    def test_every_sentence_and_every_cause_is_one(self, openapi):
        for row in openapi["x-errors"]:
            assert re.fullmatch(r"[A-Z`].*[.]", row["message"]), row
            assert re.fullmatch(r"[A-Z`].*[.]", row["cause"]), row

    def test_every_error_answer_of_every_operation_has_its_cases_and_they_are_of_that_status(self, openapi):
        status = {row["code"]: row["status"] for row in openapi["x-errors"]}
        for path, methods in openapi["paths"].items():
            for method, operation in methods.items():
                for code, given in operation["responses"].items() if method != "parameters" else ():
                    if int(code) >= 400:
                        answer = openapi["components"]["responses"][given["$ref"].rpartition("/")[2]]
                        cases = answer["content"]["application/json"]["examples"]
                        assert {status[case] for case in cases} == {int(code)}, path

    def test_an_answer_that_says_when_to_ask_again_is_documented_with_its_header(self, openapi):
        answers = openapi["paths"]["/api/v1/programs/{program_id}/activate"]["post"]["responses"]
        for code in ("429", "503"):
            answer = openapi["components"]["responses"][answers[code]["$ref"].rpartition("/")[2]]
            assert "may be sent again" in answer["headers"]["Retry-After"]["description"]

    def test_whoever_only_sends_requests_is_not_told_to_mend_what_they_cannot(self, openapi):
        for row in openapi["x-errors"]:
            assert row["whose"].startswith("yours") == (row["status"] < 500 or row["status"] == 501), row


class TestExamples:
    def test_each_fits_the_schema_that_it_stands_beside(self, openapi):
        seen = 0
        for media in _media(openapi):
            for example in media.get("examples", {}).values():
                jsonschema_rs.validate({**media["schema"], "components": openapi["components"]}, example["value"])
                seen += 1
        assert seen > 60

    def test_every_answer_in_json_shows_one_that_can_occur(self, openapi):
        declared = {operation.data for resource in RESOURCES for operation in resource.declared.values()}
        assert set(ANSWERS) == declared
        shown = openapi["paths"]["/api/v1/inspections/trigger"]["post"]["responses"]["200"]["content"]
        inspection = shown["application/json"]["examples"]["answer"]["value"]["data"]
        assert inspection["trigger"] == "software"
        assert inspection["reason"] == inspection["reason_text"]["text"]

    def test_every_value_with_a_fixed_set_says_which(self, openapi):
        schemas = openapi["components"]["schemas"]
        enums = {
            f"{of}.{name}" for of in schemas for name, field in schemas[of]["properties"].items() if "enum" in field
        }
        assert enums >= {
            "Inspection.trigger",
            "Inspection.image",
            "Inspection.label",
            "Inspection.judgement",
            "InspectionSummary.trigger",
            "ActiveProgram.trigger",
            "ToolResult.judgement",
            "Status.state",
            "State.state",
            "User.role",
            "Me.role",
            "Optimized.outcome",
            "Control.name",
        }

    def test_every_operation_that_takes_json_shows_a_request(self, openapi):
        for path, methods in openapi["paths"].items():
            for method, operation in methods.items():
                if (
                    method != "parameters"
                    and "application/json" in operation.get("requestBody", {"content": {}})["content"]
                ):
                    assert operation["requestBody"]["content"]["application/json"]["examples"], path

    def test_none_is_of_an_operation_that_is_not(self, openapi):
        names = {
            operation["operationId"]
            for methods in openapi["paths"].values()
            for method, operation in methods.items()
            if method != "parameters"
        }
        assert set(REQUESTS) | set(OTHERWISE) <= names


def _media(openapi):
    for answer in openapi["components"]["responses"].values():
        yield from answer["content"].values()
    for methods in openapi["paths"].values():
        for method, operation in methods.items():
            if method == "parameters":
                continue
            yield from operation.get("requestBody", {"content": {}})["content"].values()
            for answer in operation["responses"].values():
                yield from answer.get("content", {}).values()


class TestCommand:
    def test_writes_the_document_that_the_station_serves(self, openapi, tmp_path, capsys):
        assert main(["openapi"]) == 0
        assert json.loads(capsys.readouterr().out) == openapi
        assert main(["openapi", "--out", str(tmp_path / "openapi.json")]) == 0
        assert json.loads((tmp_path / "openapi.json").read_text(encoding="utf-8")) == openapi
        assert capsys.readouterr().out == ""

    def test_a_place_that_cannot_be_written_is_a_sentence(self, tmp_path, capsys):
        (tmp_path / "file").write_text("")
        assert main(["openapi", "--out", str(tmp_path / "file" / "openapi.json")]) == 2
        assert "Traceback" not in capsys.readouterr().err
