"""Programs: every version of them, edited against the version that was read, activated, copied, exchanged as files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from flask import Response, request

from core.access.roles import Permission
from core.errors import MasterImageNotFoundError, NotFoundError
from core.inspection.editing import with_ids_of
from core.inspection.imaging import decode, encode_png
from core.inspection.program import Program, describe_tools
from core.programs.learning import Waiting
from core.programs.library import Comparison, ProgramSummary, StoredProgram, StoredVersion, VersionSummary
from core.text import Text
from remote_api.answer_data import filled
from remote_api.authorization import actor, station
from remote_api.operations import Answer, Operations
from remote_api.preconditions import IF_MATCH, edited_version
from remote_api.request_schemas.programs import (
    CopySchema,
    DiffQuerySchema,
    FavoriteSchema,
    ImportQuerySchema,
    ProgramListSchema,
    ProgramNumberSchema,
    ProgramSchema,
    ProgramUpdateSchema,
    RollbackSchema,
    VersionChoiceSchema,
    VersionQuerySchema,
)

if TYPE_CHECKING:
    from core.inspection.changes import Change

resource = Operations("Programs", "How parts are judged.")

PROGRAM_BYTES = 1024 * 1024
"""64 tools with polygons of hundreds of corners."""

PICTURE_BYTES = 48 * 1024 * 1024
PACKAGE_BYTES = 256 * 1024 * 1024
"""A master and some hundred samples."""

LEARNING = Waiting(most_s=10.0)
"""A request waits so long for what a program's tools must learn; then it is answered, and the learning goes on."""

BINARY = {"schema": {"type": "string"}}
PICTURE = {
    "required": True,
    "content": {"image/png": BINARY, "image/jpeg": BINARY, "image/bmp": BINARY, "image/tiff": BINARY},
}
PACKAGE = {"required": True, "content": {"application/octet-stream": BINARY}}


@dataclass(frozen=True)
class ToolDescriptionsData:
    """Every kind of tool with its parameters."""

    items: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class ProgramSummaryData:
    """A program as it stands in the list.

    Attributes:
        version_hash, version_number: content hash and ordinal of the newest version; author, saved_at and reason are
            that one's.
        master: content hash of its master picture; "" when it has none yet.
        description: of the newest version.
        lack: why the newest version cannot be activated, such as an extra that is not installed here; null: nothing is
            known to be missing.
        is_favorite: the station offers it among the first when its operators change over.
        activated_at: when this station activated it last; null: never.
        number: by which the station's machine asks for it with its lines; null: it has none.
        is_active: the station judges by it.
    """

    id: int
    name: str
    version_hash: str
    version_number: int
    master: str
    author: str
    saved_at: datetime
    reason: str
    created_at: datetime
    is_archived: bool
    description: str
    lack: Text | None
    is_favorite: bool
    activated_at: datetime | None
    number: int | None
    is_active: bool

    @classmethod
    def of(cls, item: ProgramSummary, active_id: int | None) -> ProgramSummaryData:
        return filled(cls, item, is_active=item.id == active_id)


@dataclass(frozen=True)
class ProgramsData:
    """By name."""

    items: tuple[ProgramSummaryData, ...]


@dataclass(frozen=True)
class StoredProgramData:
    """One version of a program with its content.

    Attributes:
        program: name, tools, judgement, trigger, camera, outputs, samples; see `POST /programs`.
    """

    id: int
    is_archived: bool
    version: VersionSummary
    program: Mapping[str, Any]

    @classmethod
    def of(cls, stored: StoredProgram | StoredVersion) -> StoredProgramData:
        return cls(stored.summary.program_id, stored.is_archived, stored.summary, stored.program.to_json())


@dataclass(frozen=True)
class VersionsData:
    """Newest first."""

    items: tuple[VersionSummary, ...]


@dataclass(frozen=True)
class ChangeData:
    """One thing that differs.

    Attributes:
        what: where, such as `tool cap: threshold_pct`.
        before, after: JSON values; null: was not there, or is not there any more.
        text: the change as a sentence, such as `cap: Limit 70 % → 80 %`.
    """

    what: str
    before: Any
    after: Any
    text: Text

    @classmethod
    def of(cls, change: Change) -> ChangeData:
        return filled(cls, change)


@dataclass(frozen=True)
class ChangesData:
    """Two versions of a program, and what changed from one to the other."""

    before: VersionSummary
    after: VersionSummary
    changes: tuple[ChangeData, ...]

    @classmethod
    def of(cls, found: Comparison) -> ChangesData:
        return cls(found.before.summary, found.after.summary, tuple(map(ChangeData.of, found.changes)))


@resource.operation("GET", "/tools", needs=Permission.VIEW, data=ToolDescriptionsData)
def tools() -> ToolDescriptionsData:
    """Every kind of tool with its parameters."""
    return ToolDescriptionsData(tuple(describe_tools()))


@resource.operation("GET", "/programs", needs=Permission.VIEW, query=ProgramListSchema, data=ProgramsData)
def programs(query: dict[str, Any]) -> ProgramsData:
    """Programs by name."""
    active = station().status().run.program
    found = station().library.programs(actor(), include_archived=query["include_archived"])
    active_id = None if active is None else active.id
    return ProgramsData(tuple(ProgramSummaryData.of(item, active_id) for item in found))


@resource.operation(
    "POST",
    "/programs",
    needs=Permission.EDIT_PROGRAMS,
    body=ProgramSchema,
    data=StoredProgramData,
    status=201,
    message="Program created.",
    errors=(404, 409, 507),
    max_body_bytes=PROGRAM_BYTES,
)
def create_program(body: dict[str, Any]) -> Answer:
    """Create a program. Nothing is dropped: what cannot be used whole is refused, naming tool and field.

    Its `samples` name pictures that are stored, see `POST /samples`. What its tools must learn from them is learned
    first; 503 `STILL_LEARNING` when that takes longer than a request may: it goes on, send the same again soon.
    """
    reason = body.pop("reason")
    saved = station().library.save(actor(), Program.from_json(body), None, reason, waiting=LEARNING)
    return _stored_answer(saved)


@resource.operation(
    "GET",
    "/programs/<row:program_id>",
    needs=Permission.VIEW,
    query=VersionQuerySchema,
    data=StoredProgramData,
)
def program(query: dict[str, Any], program_id: int) -> Answer:
    """A program's newest version, or a given one. Its ETag is what `If-Match` takes."""
    return _stored_answer(station().library.version(actor(), program_id, query.get("version_hash")))


@resource.operation(
    "PUT",
    "/programs/<row:program_id>",
    needs=Permission.EDIT_PROGRAMS,
    body=ProgramUpdateSchema,
    data=StoredProgramData,
    message="Saved as a new version.",
    parameters=(IF_MATCH,),
    errors=(409, 412, 428, 507),
    max_body_bytes=PROGRAM_BYTES,
)
def update_program(body: dict[str, Any], program_id: int) -> Answer:
    """Save a new version; what is left out stays as it is. The version that runs is not touched until it is activated.

    412 when somebody else has saved since the version in `If-Match`: read again, look at what changed, save again. 503
    `STILL_LEARNING` as for `POST /programs`.
    """
    reason = body.pop("reason")
    newest = station().library.version(actor(), program_id)
    parent = edited_version(newest.summary.version_hash)
    # What is left out is taken from the version that was edited, so that a conflict is told as one.
    edited = newest if parent == newest.summary.version_hash else station().library.version(actor(), program_id, parent)
    changed = with_ids_of(edited.program, Program.from_json({**edited.program.to_json(), **body}))
    saved = station().library.save(actor(), changed, None, reason, program_id, parent, LEARNING)
    return _stored_answer(saved)


@resource.operation("GET", "/programs/<row:program_id>/versions", needs=Permission.VIEW, data=VersionsData)
def versions(program_id: int) -> VersionsData:
    """Every version of a program, newest first."""
    return VersionsData(station().library.versions(actor(), program_id))


@resource.operation(
    "GET",
    "/programs/<row:program_id>/diff",
    needs=Permission.VIEW,
    query=DiffQuerySchema,
    data=ChangesData,
)
def diff(query: dict[str, Any], program_id: int) -> ChangesData:
    """What changed from one version to another."""
    return ChangesData.of(station().library.compare(actor(), program_id, query["before"], query.get("after")))


@resource.operation(
    "POST",
    "/programs/<row:program_id>/rollback",
    needs=Permission.EDIT_PROGRAMS,
    body=RollbackSchema,
    data=StoredProgramData,
    message="Saved as a new version.",
    errors=(409, 412, 507),
)
def roll_back(body: dict[str, Any], program_id: int) -> Answer:
    """Save an old version's content as the newest version."""
    return _stored_answer(station().library.roll_back(actor(), program_id, body["version_hash"]))


@resource.operation(
    "POST",
    "/programs/<row:program_id>/activate",
    needs=Permission.SELECT_PROGRAM,
    body=VersionChoiceSchema,
    message="Activated.",
    errors=(409,),
)
def activate(body: dict[str, Any], program_id: int) -> None:
    """Judge by this program from the next part on. One that cannot be used whole is refused, and nothing changes.

    What its tools must learn from its samples was learned when it was saved. Where that is lost it is learned first;
    503 `STILL_LEARNING` when that takes longer than a request may: it goes on, activate again soon.
    """
    station().active_program.activate(actor(), program_id, body.get("version_hash"), LEARNING)


@resource.operation(
    "POST",
    "/programs/<row:program_id>/archive",
    needs=Permission.EDIT_PROGRAMS,
    message="Archived.",
    errors=(422,),
)
def archive(program_id: int) -> None:
    """Take a program out of the lists; nothing is lost. The active one cannot be archived (422)."""
    station().library.archive(actor(), program_id)


@resource.operation(
    "POST",
    "/programs/<row:program_id>/unarchive",
    needs=Permission.EDIT_PROGRAMS,
    message="Taken back.",
    errors=(409,),
)
def unarchive(program_id: int) -> None:
    """Take an archived program back into the lists. 409 when its name is taken meanwhile."""
    station().library.unarchive(actor(), program_id)


@resource.operation(
    "PUT",
    "/programs/<row:program_id>/favorite",
    needs=Permission.EDIT_PROGRAMS,
    body=FavoriteSchema,
    message="Set.",
)
def set_favorite(body: dict[str, Any], program_id: int) -> None:
    """Make a program a favorite of this station, or no longer. Favorites are of the station, not of a user."""
    station().library.set_favorite(actor(), program_id, is_favorite=body["is_favorite"])


@resource.operation(
    "PUT",
    "/programs/<row:program_id>/number",
    needs=Permission.EDIT_PROGRAMS,
    body=ProgramNumberSchema,
    message="Set.",
)
def set_number(body: dict[str, Any], program_id: int) -> None:
    """Give a program the number by which this station's machine asks for it with its lines; null takes it away.

    422 when it is another program's.
    """
    station().numbers.set(actor(), program_id, body["number"])


@resource.operation(
    "POST",
    "/programs/<row:program_id>/copy",
    needs=Permission.EDIT_PROGRAMS,
    body=CopySchema,
    data=StoredProgramData,
    status=201,
    message="Copied.",
    errors=(409, 507),
)
def copy(body: dict[str, Any], program_id: int) -> Answer:
    """A new program with the content of this one."""
    return _stored_answer(station().library.copy(actor(), program_id, body["name"], body.get("version_hash")))


@resource.operation(
    "GET",
    "/programs/<row:program_id>/export",
    needs=Permission.VIEW,
    query=VersionQuerySchema,
    media_types=("application/octet-stream",),
    errors=(409,),
)
def export_program(query: dict[str, Any], program_id: int) -> Response:
    """The program with its master and the pictures of its samples as one file (`.vip`)."""
    data = station().library.export_vip(actor(), program_id, query.get("version_hash"))
    response = Response(data, mimetype="application/octet-stream")
    response.headers["Content-Disposition"] = f'attachment; filename="program-{program_id}.vip"'
    return response


@resource.operation(
    "POST",
    "/programs/import",
    needs=Permission.EDIT_PROGRAMS,
    query=ImportQuerySchema,
    data=StoredProgramData,
    status=201,
    message="Imported.",
    errors=(409, 507),
    upload=PACKAGE,
    max_body_bytes=PACKAGE_BYTES,
)
def import_program(query: dict[str, Any]) -> Answer:
    """A new program from a `.vip` file, the body as it is. What will not do whole changes nothing.

    503 `STILL_LEARNING` as for `POST /programs`.
    """
    return _stored_answer(station().library.import_vip(actor(), request.get_data(), query.get("name"), LEARNING))


@resource.operation(
    "GET",
    "/programs/<row:program_id>/master-image",
    needs=Permission.VIEW,
    query=VersionQuerySchema,
    media_types=("image/png",),
    errors=(409,),
)
def master_image(query: dict[str, Any], program_id: int) -> Response:
    """The master image, lossless."""
    found = station().library.program(actor(), program_id, query.get("version_hash"))
    if found.master is None:
        raise NotFoundError(MasterImageNotFoundError.default)
    response = Response(encode_png(found.master), mimetype="image/png")
    response.set_etag(found.program.master)
    return response


@resource.operation(
    "PUT",
    "/programs/<row:program_id>/master-image",
    needs=Permission.EDIT_PROGRAMS,
    data=StoredProgramData,
    message="Saved as a new version.",
    parameters=(IF_MATCH,),
    errors=(409, 412, 428, 507),
    upload=PICTURE,
    max_body_bytes=PICTURE_BYTES,
)
def set_master_image(program_id: int) -> Answer:
    """Register a master image (PNG, JPEG, BMP or TIFF, told by its content) in a new version."""
    newest = station().library.version(actor(), program_id)
    parent = edited_version(newest.summary.version_hash)
    master = decode(request.get_data())
    saved = station().library.save(
        actor(), newest.program, master, "Master image registered", program_id, parent, LEARNING
    )
    return _stored_answer(saved)


def _stored_answer(stored: StoredProgram | StoredVersion) -> Answer:
    return Answer(StoredProgramData.of(stored), headers={"ETag": f'"{stored.summary.version_hash}"'})
