"""Request schemas follow the declared fields of a program: a program as answered can be sent back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from remote_api.request_schemas.programs import ProgramSchema, ProgramUpdateSchema
from tests.core.inspection.any_program import extreme_program, programs

if TYPE_CHECKING:
    from core.inspection.program import Program


@settings(max_examples=60)
@given(programs())
def test_what_a_program_holds_may_be_sent(program: Program) -> None:
    sent = json.loads(json.dumps(program.to_json()))
    assert ProgramUpdateSchema().load({**sent, "reason": "again"}) == {**sent, "reason": "again"}
    assert ProgramSchema().load(sent) == {**sent, "reason": ""}


def test_what_is_left_out_stays_left_out() -> None:
    trigger = {"trigger": {"kind": "internal"}, "reason": "faster"}
    assert ProgramUpdateSchema().load(trigger) == trigger


def test_the_largest_program_is_read_and_sent_back_over_the_network(plant: Any) -> None:
    program = extreme_program()
    made = plant.engineer.post("/programs", program.to_json())
    assert made.status == 201, made.body
    path = f"/programs/{made.data['id']}"
    read = plant.engineer.get(path)
    assert read.data["program"] == json.loads(json.dumps(made.data["program"]))
    sent = {**read.data["program"], "deadline_ms": 777, "reason": "faster"}
    saved = plant.engineer.put(path, sent, headers={"If-Match": read.headers["etag"]})
    assert saved.status == 200, saved.body
    assert saved.data["program"] == {**read.data["program"], "deadline_ms": 777}
    assert saved.data["program"]["description"] == program.description
    plant.engineer.post(f"{path}/archive")


@pytest.mark.parametrize("schema", [ProgramSchema, ProgramUpdateSchema])
def test_every_field_of_the_document_says_what_it_is_for(schema: Any) -> None:
    for name, field in schema().fields.items():
        assert field.metadata.get("description") or name == "tools", name
