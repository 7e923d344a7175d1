"""Health checks, and metrics for Prometheus."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families

from core.access.roles import SYSTEM


def _metrics(plant):
    reply = plant.viewer.get("/metrics")
    assert reply.headers["content-type"].startswith("text/plain; version=")
    return {family.name: family for family in text_string_to_metric_families(reply.body.decode())}


def _value(family, **labels):
    return sum(
        s.value for s in family.samples if labels.items() <= s.labels.items() and not s.name.endswith("_created")
    )


def test_live_needs_nothing(plant):
    assert plant.nobody.get("/health/live").status == 200


def test_ready_says_yes_or_no_and_to_strangers_nothing_more(plant):
    plant.make_ready()
    reply = plant.nobody.get("/health/ready")
    assert reply.data == {"ready": True}


def test_ready_is_no_while_stopped(plant):
    plant.station.stop(SYSTEM)
    assert plant.nobody.get("/health/ready").status == 503
    plant.make_ready()
    assert plant.nobody.get("/health/ready").status == 200


def test_ready_is_no_in_maintenance_for_a_reason_of_its_own_and_live_is_yes(plant):
    plant.make_ready()
    begun = plant.engineer.post("/maintenance", {"reason": "New lens"})
    assert (begun.status, begun.data["reason"], begun.data["begun_by"]) == (200, "New lens", "engineer")
    reply = plant.nobody.get("/health/ready")
    assert (reply.status, reply.error) == (503, "MAINTENANCE")
    assert "lens" not in reply.body.decode()  # why is for those who sign in
    assert plant.nobody.get("/health/live").status == 200
    status = plant.viewer.get("/status").data
    assert (status["state"], status["maintenance"]) == ("MAINTENANCE", begun.data)
    for command in ("/inspections/start", "/inspections/trigger", f"/programs/{status['program']['id']}/activate"):
        refused = plant.operator.post(command, {})
        assert (refused.status, refused.error) == (409, "MAINTENANCE")
        assert "New lens" in refused.json["message"]
    assert plant.engineer.post("/maintenance", {"reason": "again"}).status == 409
    assert plant.engineer.post("/maintenance", {"reason": " "}).status == 422
    assert plant.engineer.delete("/maintenance").data == {"state": "STOPPED"}
    assert plant.viewer.get("/status").data["maintenance"] is None
    plant.make_ready()


def test_ready_answers_at_once_while_the_database_is_held(plant):
    plant.make_ready()
    with plant.station._store.database._turn.taken():
        replies = [plant.nobody.get("/health/ready") for _ in range(20)]
    assert {reply.status for reply in replies} <= {200, 503}


def test_health_names_every_component(plant):
    plant.make_ready()
    health = plant.viewer.get("/health").data
    assert {"inspection", "camera", "lines", "database", "disk", "loops"} <= {
        component["name"] for component in health["components"]
    }
    assert health["memory_mb"] > 10
    assert str(plant.station.settings.storage.data_dir) not in str(health)


def test_inspections_are_counted_by_program_and_judgement(plant):
    before = _metrics(plant)
    judged = plant.inspect()
    after = _metrics(plant)
    labels = {"program": judged["program"]["name"], "judgement": judged["judgement"]}
    assert _value(after["vision_results"], **labels) == _value(before["vision_results"], **labels) + 1


def test_each_stage_of_the_cycle_has_its_histogram(plant):
    judged = plant.inspect()
    stages = _metrics(plant)["vision_stage_seconds"]
    counted = {s.labels["stage"]: s.value for s in stages.samples if s.name.endswith("_count")}
    assert set(judged["stages_ms"]) <= set(counted)


def test_a_missed_trigger_is_counted(plant):
    plant.make_ready()
    before = _value(_metrics(plant)["vision_missed_triggers"])
    plant.station._cycle._control.missed_trigger()
    assert _value(_metrics(plant)["vision_missed_triggers"]) == before + 1


def test_the_state_is_one_of_its_names(plant):
    plant.make_ready()
    state = _metrics(plant)["vision_state"]
    assert sum(s.value for s in state.samples) == 1
    plant.station.stop(SYSTEM)
    assert _value(_metrics(plant)["vision_state"], state="STOPPED") == 1
    plant.make_ready()


def test_requests_are_counted_by_operation_and_status_and_never_by_address(plant):
    plant.nobody.get("/made-up-by-a-scanner")
    requests = _metrics(plant)["vision_http_requests"]
    assert _value(requests, operation="none", status="404") >= 1
    assert not any("scanner" in str(s.labels) for s in requests.samples)


def test_the_process_is_measured(plant):
    assert _value(_metrics(plant)["process_resident_memory_bytes"]) > 10_000_000
