"""Advice: which tools and limits would judge a program's samples right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.access.roles import Permission
from core.errors import MasterImageNotFoundError, NotFoundError
from core.inspection.program import tool_to_json
from core.programs.job import Waiting
from core.text import Text
from remote_api.answer_data import Count, filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.programs import VersionQuerySchema

if TYPE_CHECKING:
    from core.inspection.advice.advice import Advice, Advised

resource = Operations("Advice", "Tools and limits proposed from a program's samples.")

SEARCH = Waiting(most_s=10.0)
"""A request waits so long; then it is answered, and the search goes on."""


@dataclass(frozen=True)
class AdvisedToolData:
    """One tool of the proposed set.

    Attributes:
        tool: as proposed; `POST` and `PUT /programs` take it among `tools`.
        is_new: the program does not have it.
        is_change: it is new, or differs from what the program has.
        text: what it is for, or what was changed, as a sentence; null: it stays as it is.
        catches: NG samples that it catches by itself.
        adds: those of them that no tool before it catches.
        rejects: OK samples that it rejects; none for a new tool.
        elapsed_ms: its median time for a sample.
    """

    tool: Mapping[str, Any]
    is_new: bool
    is_change: bool
    text: Text | None
    catches: tuple[str, ...]
    adds: tuple[str, ...]
    rejects: tuple[str, ...]
    elapsed_ms: float

    @classmethod
    def of(cls, advised: Advised) -> AdvisedToolData:
        return filled(
            cls,
            advised,
            tool=tool_to_json(advised.tool),
            is_new=advised.before is None,
            catches=advised.alone,
            adds=advised.added,
            rejects=advised.false,
            elapsed_ms=round(advised.elapsed_ms, 2),
        )


@dataclass(frozen=True)
class AdviceData:
    """What to do next.

    Attributes:
        tools: the proposed set, those of the program first.
        ok_samples, ng_samples: how many it was tried on.
        text: the effect of the whole set on them, and with what certainty.
        remains: sentences about what no limit, parameter or new tool helps with.
        notes: sentences about what the samples cannot tell.
    """

    tools: tuple[AdvisedToolData, ...]
    ok_samples: Count
    ng_samples: Count
    text: Text
    remains: tuple[Text, ...]
    notes: tuple[Text, ...]

    @classmethod
    def of(cls, advice: Advice) -> AdviceData:
        return filled(
            cls,
            advice,
            tools=tuple(map(AdvisedToolData.of, advice.tools)),
            ok_samples=advice.proposal.ok_count,
            ng_samples=advice.proposal.ng_count,
        )


@resource.operation(
    "GET",
    "/programs/<row:program_id>/advice",
    needs=Permission.EDIT_PROGRAMS,
    query=VersionQuerySchema,
    data=AdviceData,
    errors=(409, 422),
)
def advice(query: dict[str, Any], program_id: int) -> AdviceData:
    """Tools and limits that would judge the version's samples right, and what each adds. Nothing is changed.

    No limit proposed rejects an OK sample. It takes seconds; 503 `STILL_LEARNING` when it takes longer than a request
    may: it goes on, ask again soon.
    """
    found = station().library.program(actor(), program_id, query.get("version_hash"))
    if found.master is None:
        raise NotFoundError(MasterImageNotFoundError.default)
    return AdviceData.of(station().advising.advise(actor(), found.program, found.master, waiting=SEARCH))
