"""What people say about a part: labels, reason codes of the site, and false calls that are proposed as samples."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

import core.programs.samples
from core.access.roles import Actor, Role
from core.errors import InspectionNotFoundError, InsufficientPermissionsError, ValidationError
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.library import Library
from core.programs.samples import Samples
from core.records.audited import details_of, sentence_of
from core.records.history import History
from core.records.labels import Labels
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.inspection_values import InspectionFilter, InspectionLabel
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.inspection.frame import Image

OTTO = Actor("Otto", Role.OPERATOR, 3)
EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
VERA = Actor("Vera", Role.VIEWER)
PICTURES = [np.random.default_rng(seed).integers(0, 255, (48, 64, 3), np.uint8) for seed in range(4)]
FALSE_CALL, REAL_NG = InspectionLabel.FALSE_CALL, InspectionLabel.REAL_NG


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3")) as opened:
        yield opened


@pytest.fixture
def samples(store: Store) -> Samples:
    return Samples(store, History(store))


@pytest.fixture
def labels(store: Store, samples: Samples) -> Labels:
    return Labels(store, History(store), samples, lambda: ("scrap", "rework", "scrap"), lambda _: None)


@pytest.fixture
def program_id(store: Store) -> int:
    """A program whose NG parts "0001", "0002" and "0003" have their pictures stored."""
    found = Library(store).save(EMMA, Program("Cap"), PICTURES[0]).id
    for number in (1, 2, 3):
        judged(store, f"{number:04}", found, PICTURES[number])
    return found


def judged(
    store: Store, part: str, program_id: int | None, picture: Image | None, judgement: Judgement = Judgement.NG
) -> None:
    result = replace(record(judgement, id=part, station="Line 3"), part=int(part), program_id=program_id)
    store.inspections.insert(result)
    store.inspections.finish(result, image=None if picture is None else store.images.write(result, picture))


def test_a_label_is_set_changed_and_taken_back_and_recorded(labels: Labels, store: Store, program_id: int) -> None:
    for label in (FALSE_CALL, REAL_NG, None):
        labels.label(OTTO, "0001", label)
        assert store.inspections.get("0001").label is label
    entries = store.audit.page(AuditFilter(action="inspection_labelled")).items
    assert [entry.details["label"] for entry in entries] == [None, "real_ng", "false_call"]
    assert list(map(str, details_of(entries[-1]))) == ["proposed as a sample of Cap"]


def test_the_picture_of_a_false_call_is_proposed_with_who_and_when(
    labels: Labels, samples: Samples, program_id: int
) -> None:
    labeled = labels.label(OTTO, "0001", FALSE_CALL)
    assert (labeled.is_proposed, labeled.remark) == (True, None)
    (proposed,) = samples.proposed(EMMA, program_id)
    assert (proposed.inspection_id, proposed.proposed_by) == ("0001", "Otto")
    assert np.array_equal(samples.picture(EMMA, proposed.picture), PICTURES[1])
    assert samples.of(EMMA, program_id) == (), "it counts for nothing until somebody accepts it"


@pytest.mark.parametrize("label", [None, REAL_NG])
def test_another_label_takes_the_proposal_back(
    labels: Labels, samples: Samples, program_id: int, label: InspectionLabel | None
) -> None:
    for part in ("0001", "0002"):
        labels.label(OTTO, part, FALSE_CALL)
    labels.label(OTTO, "0001", label)
    assert [proposed.inspection_id for proposed in samples.proposed(EMMA, program_id)] == ["0002"]


def test_an_accepted_proposal_is_a_sample_and_stays_one_when_the_label_is_taken_back(
    labels: Labels, samples: Samples, store: Store, program_id: int
) -> None:
    for part in ("0001", "0002"):
        labels.label(OTTO, part, FALSE_CALL)
    first, second = samples.proposed(EMMA, program_id)
    samples.replace(EMMA, program_id, [first.accepted])
    assert samples.proposed(EMMA, program_id) == (second,)
    (entry,) = store.audit.page(AuditFilter(action="samples_changed")).items
    assert str(sentence_of(entry)) == "Samples of Cap changed: 1 OK, 0 NG"
    assert list(map(str, details_of(entry))) == ["of them accepted from operators: 1"]
    labels.label(OTTO, "0001", None)
    assert samples.of(EMMA, program_id) == (ProgramSample(first.picture, SampleKind.OK),)
    again = labels.label(OTTO, "0001", FALSE_CALL)
    assert str(again.remark) == "No sample is proposed. The picture is an OK sample of Cap already."


def test_a_refused_proposal_is_gone_and_the_label_stays(
    labels: Labels, samples: Samples, store: Store, program_id: int
) -> None:
    labels.label(OTTO, "0001", FALSE_CALL)
    (proposed,) = samples.proposed(EMMA, program_id)
    samples.refuse(EMMA, proposed)
    samples.refuse(EMMA, proposed)
    assert samples.proposed(EMMA, program_id) == ()
    assert store.inspections.get("0001").label is FALSE_CALL
    (entry,) = store.audit.page(AuditFilter(action="sample_refused")).items
    assert str(sentence_of(entry)) == "Sample for Cap refused, which Otto had proposed"


def test_the_same_picture_of_two_parts_is_looked_at_once(
    labels: Labels, samples: Samples, store: Store, program_id: int
) -> None:
    judged(store, "0004", program_id, PICTURES[1])
    for part in ("0001", "0004"):
        assert labels.label(OTTO, part, FALSE_CALL).is_proposed
    (proposed,) = samples.proposed(EMMA, program_id)
    assert proposed.inspection_id == "0001"
    labels.label(OTTO, "0001", None)
    assert [found.inspection_id for found in samples.proposed(EMMA, program_id)] == ["0004"]


def test_a_false_call_without_a_sample_to_propose_is_labeled_all_the_same_and_says_why(
    labels: Labels, samples: Samples, store: Store, program_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged(store, "0004", program_id, None)
    judged(store, "0005", None, PICTURES[1])
    judged(store, "0006", program_id, PICTURES[1][:32, :32])
    judged(store, "0007", program_id, PICTURES[1], Judgement.OK)
    said = {part: labels.label(OTTO, part, FALSE_CALL).remark for part in ("0004", "0005", "0006", "0007")}
    assert {part: store.inspections.get(part).label for part in said} == dict.fromkeys(said, FALSE_CALL)
    assert samples.proposed(EMMA, program_id) == ()
    expected = ("There is no picture", "no such program", "32 × 32 px", "The part was judged OK")
    for words, remark in zip(expected, said.values(), strict=True):
        assert words in str(remark)
    monkeypatch.setattr(core.programs.samples, "MOST_PROPOSED", 1)
    assert labels.label(OTTO, "0001", FALSE_CALL).is_proposed
    assert "1 pictures are proposed to Cap already" in str(labels.label(OTTO, "0002", FALSE_CALL).remark)


def test_a_reason_code_is_set_changed_taken_back_found_and_recorded(
    labels: Labels, store: Store, program_id: int
) -> None:
    assert labels.reason_codes == ("scrap", "rework")
    for code in ("scrap", "rework"):
        labels.set_reason_code(OTTO, "0001", code)
    found = store.inspections.get("0001")
    assert (found.reason_code, found.reason_code_by) == ("rework", "Otto")
    assert found.reason_code_at is not None
    history = History(store)
    wanted = InspectionFilter(reason_code="rework")
    assert [item.id for item in history.inspections(VERA, wanted).items] == ["0001"]
    assert history.reason_codes(VERA) == ("rework",)
    labels.set_reason_code(OTTO, "0001", None)
    found = store.inspections.get("0001")
    assert (found.reason_code, found.reason_code_by, found.reason_code_at) == (None, None, None)
    assert history.inspections(VERA, wanted).items == ()
    entries = store.audit.page(AuditFilter(action="reason_code_set")).items
    assert [str(sentence_of(entry)) for entry in entries] == [
        "Reason code of a part: it was taken back",
        "Reason code of a part: rework",
        "Reason code of a part: scrap",
    ]


def test_a_reason_code_is_one_of_the_sites_and_of_an_ng_part(
    labels: Labels, samples: Samples, store: Store, program_id: int
) -> None:
    judged(store, "0004", program_id, None, Judgement.OK)
    with pytest.raises(ValidationError, match="no reason code burnt"):
        labels.set_reason_code(OTTO, "0001", "burnt")
    with pytest.raises(ValidationError, match="judged OK"):
        labels.set_reason_code(OTTO, "0004", "scrap")
    with pytest.raises(ValidationError, match="on the System screen"):
        Labels(store, History(store), samples, tuple, lambda _: None).set_reason_code(OTTO, "0001", "scrap")


def test_a_correction_of_the_record_keeps_what_people_said(labels: Labels, store: Store, program_id: int) -> None:
    labels.label(OTTO, "0001", REAL_NG)
    labels.set_reason_code(OTTO, "0001", "scrap")
    store.inspections.insert(store.inspections.get("0001").result)
    found = store.inspections.get("0001")
    assert (found.label, found.reason_code) == (REAL_NG, "scrap")


def test_who_may_only_look_says_nothing_and_an_operator_refuses_nothing(
    labels: Labels, samples: Samples, program_id: int
) -> None:
    labels.label(OTTO, "0001", FALSE_CALL)
    (proposed,) = samples.proposed(VERA, program_id)
    for command in (
        lambda: labels.label(VERA, "0001", REAL_NG),
        lambda: labels.set_reason_code(VERA, "0001", "scrap"),
        lambda: samples.refuse(OTTO, proposed),
    ):
        with pytest.raises(InsufficientPermissionsError):
            command()


def test_an_inspection_that_is_not_there_is_not_found_and_not_recorded(labels: Labels, store: Store) -> None:
    for command in (
        lambda: labels.label(OTTO, "nothing", FALSE_CALL),
        lambda: labels.label(OTTO, "nothing", None),
        lambda: labels.set_reason_code(OTTO, "nothing", "scrap"),
        lambda: labels.set_reason_code(OTTO, "nothing", None),
    ):
        with pytest.raises(InspectionNotFoundError):
            command()
    assert store.audit.page(AuditFilter()).items == ()
