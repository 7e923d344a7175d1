"""The tables, as SQLAlchemy Core describes them; `migrations/` makes them, and a test holds the two together.

Every moment is UTC, every body is JSON. Pictures of inspections are files, see `core.store.images`; what several
stations need to share a database is in `core.store.shared_tables`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator

from core.errors import DamagedRecordError, InvalidROIError
from core.store.inspection_values import MAX_READ_TEXT

DAMAGE = (DamagedRecordError, InvalidROIError, ValueError, KeyError, TypeError, AttributeError, IndexError)
"""What reading a row raises that holds something else than what was written."""

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware datetime in UTC, whatever the database makes of time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without time zone cannot be stored")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


CAMERA_LENGTH = 200
READ_TEXT = String(MAX_READ_TEXT).with_variant(String(MAX_READ_TEXT, collation="C"), "postgresql")


def _json() -> JSON:
    return JSON(none_as_null=True)


programs = Table(
    "programs",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String(80), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("archived_at", Moment),
    # An archived program's name is free again.
    Index(
        "uq_programs_name_in_use",
        "name",
        unique=True,
        sqlite_where=text("archived_at IS NULL"),
        postgresql_where=text("archived_at IS NULL"),
    ),
    sqlite_autoincrement=True,
)

program_versions = Table(
    "program_versions",
    METADATA,
    Column("program_id", Integer, ForeignKey("programs.id"), primary_key=True),
    Column("version_number", Integer, primary_key=True, autoincrement=False),
    Column("version_hash", String(64), nullable=False),
    Column("body", _json(), nullable=False),
    Column("master", String(64), nullable=False),
    Column("author", String(80), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("reason", Text, nullable=False),
    Column("parent", String(64)),
    Index("ix_program_versions_version", "program_id", "version_hash"),
    Index("ix_program_versions_master", "master"),
)

# Pictures that operators propose as OK samples. No foreign key to the inspection, which may be cleared away before.
proposed_samples = Table(
    "proposed_samples",
    METADATA,
    Column("inspection_id", String(64), primary_key=True),
    Column("program_id", Integer, ForeignKey("programs.id"), nullable=False),
    Column("picture", String(64), nullable=False),
    Column("proposed_by", String(80), nullable=False),
    Column("proposed_at", Moment, nullable=False),
    Index("ix_proposed_samples_program", "program_id", "proposed_at", "inspection_id"),
)

drafts = Table(
    "drafts",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("username", String(80), primary_key=True),
    Column("body", _json(), nullable=False),
    Column("saved_at", Moment, nullable=False),
)

station_state = Table(
    "station_state",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("program_id", Integer, nullable=False),
    Column("version_hash", String(64), nullable=False),
    Column("changed_at", Moment, nullable=False),
)

# A row stands while the station is in maintenance.
maintenance = Table(
    "maintenance",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("begun_by", String(80), nullable=False),
    Column("since", Moment, nullable=False),
)

# The present one of each station; programs hold copies.
calibrations = Table(
    "calibrations",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("calibration", JSON, nullable=False),
    Column("taken_at", Moment, nullable=False),
    Column("taken_by", String(80), nullable=False),
    Column("camera", String(CAMERA_LENGTH)),
)

# Only added to.
shift_notes = Table(
    "shift_notes",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("station", String(60), nullable=False),
    Column("shift_start", Moment, nullable=False),
    Column("note", Text, nullable=False),
    Column("written_by", String(80), nullable=False),
    Column("written_at", Moment, nullable=False),
    Index("ix_shift_notes_shift", "station", "shift_start", "id"),
)

# What a program is to the operators of a station; it belongs to no version.
station_programs = Table(
    "station_programs",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("program_id", Integer, ForeignKey("programs.id"), primary_key=True),
    Column("is_favorite", Boolean, nullable=False),
    # When it was made the active program last.
    Column("activated_at", Moment),
    # By which the machine asks for it with its lines.
    Column("number", Integer),
    Index("uq_station_programs_number", "station", "number", unique=True),
)

# What an administrator changed while the station ran, by name of the setting's variable.
site_settings = Table(
    "site_settings",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("name", String(60), primary_key=True),
    Column("value", _json(), nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("changed_by", String(80), nullable=False),
)

inspections = Table(
    "inspections",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("station", String(60), nullable=False),
    Column("part", BigInteger, nullable=False),
    Column("judgement", String(8), nullable=False),
    # No foreign key: a result says all by itself, and nothing may ever keep one from being stored.
    Column("program_id", Integer),
    Column("program_name", String(80), nullable=False),
    Column("version_hash", String(64), nullable=False),
    Column("version_number", Integer, nullable=False),
    Column("captured_at", Moment),
    Column("judged_at", Moment, nullable=False),
    Column("trigger", String(16), nullable=False),
    Column("is_simulated", Boolean, nullable=False),
    Column("elapsed_ms", Float, nullable=False),
    Column("reason", _json()),
    Column("image_state", String(8), nullable=False),
    Column("image_name", String(120)),
    # Size of the picture's file; not known of pictures that older releases have stored, until it is looked up.
    Column("image_bytes", BigInteger),
    Column("label", String(16)),
    Column("label_by", String(80)),
    Column("label_at", Moment),
    Column("reason_code", String(40)),
    Column("reason_code_by", String(80)),
    Column("reason_code_at", Moment),
    # What a challenge part is known to be, OK or NG; none for a part of the production.
    Column("challenge_expects", String(8)),
    # What a tool has read that identifies the part, and what all tools have read or measured; none where none did.
    Column("part_id", _json()),
    Column("readings", _json()),
    Column("body", _json(), nullable=False),
    # The order in which results came: microseconds of `judged_at`, but never before the row that came last, so that a
    # clock that is set back changes no order. Never earlier than `judged_at`.
    Column("seq", BigInteger, nullable=False, server_default="0"),
    # By how much it is later, in microseconds: 0 but for what came after the clock was set back.
    Column("seq_lead_us", BigInteger, nullable=False, server_default="0"),
    # Each way to filter the history, in the order in which it is paged (newest first, read backwards); with the time,
    # so that looking for a day reads no row of another.
    Index("ix_inspections_seq", "seq", "id", "judged_at"),
    Index("ix_inspections_station", "station", "seq", "id", "judged_at"),
    Index("ix_inspections_judgement", "judgement", "seq", "id", "judged_at"),
    Index("ix_inspections_program", "program_id", "seq", "id", "judged_at"),
    Index("ix_inspections_program_judgement", "program_id", "judgement", "seq", "id", "judged_at", "challenge_expects"),
    Index("ix_inspections_version_hash", "version_hash", "seq", "id", "judged_at"),
    Index("ix_inspections_is_simulated", "is_simulated", "seq", "id", "judged_at"),
    Index(
        "ix_inspections_label",
        "label",
        "seq",
        "id",
        sqlite_where=text("label IS NOT NULL"),
        postgresql_where=text("label IS NOT NULL"),
    ),
    Index(
        "ix_inspections_reason_code",
        "reason_code",
        "seq",
        "id",
        sqlite_where=text("reason_code IS NOT NULL"),
        postgresql_where=text("reason_code IS NOT NULL"),
    ),
    Index(
        "ix_inspections_challenge",
        "seq",
        "id",
        sqlite_where=text("challenge_expects IS NOT NULL"),
        postgresql_where=text("challenge_expects IS NOT NULL"),
    ),
    Index(
        "ix_inspections_seq_lead_us",
        "seq_lead_us",
        sqlite_where=text("seq_lead_us > 0"),
        postgresql_where=text("seq_lead_us > 0"),
    ),
    Index("ix_inspections_part", "station", "part"),
    Index("ix_inspections_part_number", "part", "seq", "id", "judged_at"),
    Index(
        "ix_inspections_image_pending",
        "station",
        sqlite_where=text("image_state = 'pending'"),
        postgresql_where=text("image_state = 'pending'"),
    ),
    # The pictures that may be removed, oldest first; it holds all that their sum is made of.
    Index(
        "ix_inspections_image_stored",
        "station",
        "judgement",
        "seq",
        "id",
        "image_bytes",
        "judged_at",
        "image_state",
        "label",
        sqlite_where=text("image_state = 'stored' AND label IS NULL"),
        postgresql_where=text("image_state = 'stored' AND label IS NULL"),
    ),
    # The pictures that may not be removed.
    Index(
        "ix_inspections_image_kept",
        "station",
        "seq",
        "image_bytes",
        "image_state",
        "label",
        sqlite_where=text("image_state = 'stored' AND label IS NOT NULL"),
        postgresql_where=text("image_state = 'stored' AND label IS NOT NULL"),
    ),
    # Pictures whose removal has begun; a handful at most.
    Index(
        "ix_inspections_image_cleared",
        "station",
        sqlite_where=text("image_state = 'cleared' AND image_name IS NOT NULL"),
        postgresql_where=text("image_state = 'cleared' AND image_name IS NOT NULL"),
    ),
)

# The tools that were NG, so that the history can be filtered by one without reading any body.
failed_tools = Table(
    "failed_tools",
    METADATA,
    Column("inspection_id", String(64), primary_key=True),
    Column("tool", String(80), primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Index("ix_failed_tools_tool", "tool", "seq", "inspection_id"),
    sqlite_with_rowid=False,
)

# What tools have read, so that the history can be searched by it without reading any body: each text as it is shown,
# its GS1 fields, and the part id; folded (`core.store.read_texts`), as far as `MAX_READ_TEXT` characters.
read_texts = Table(
    "read_texts",
    METADATA,
    Column("inspection_id", String(64), primary_key=True),
    # Compared by code points, so that what begins alike lies together in the index.
    Column("text", READ_TEXT, primary_key=True),
    Column("is_part_id", Boolean, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Index("ix_read_texts_text", "text", "seq", "inspection_id", "is_part_id"),
    sqlite_with_rowid=False,
)

rollup_series = Table(
    "rollup_series",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("station", String(60), nullable=False),
    Column("program_id", Integer, nullable=False),
    Column("program_name", String(80), nullable=False),
    Column("version_hash", String(64), nullable=False),
    Column("version_number", Integer, nullable=False),
    Column("is_simulated", Boolean, nullable=False),
    # What is counted, in the order in which it first came; see `core.store.rollups`.
    Column("names", _json(), nullable=False),
    UniqueConstraint(
        "station",
        "program_id",
        "program_name",
        "version_hash",
        "version_number",
        "is_simulated",
        name="uq_rollup_series",
    ),
)

rollups = Table(
    "rollups",
    METADATA,
    # Keys only, and no foreign one: nothing may ever keep a result from being stored.
    Column("series", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(8), primary_key=True),
    Column("quarters", Integer, primary_key=True, autoincrement=False),
    Column("begin", Integer, primary_key=True, autoincrement=False),
    Column("counts", LargeBinary, nullable=False),
)

counters = Table(
    "counters",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("last_part", BigInteger, nullable=False),
    Column("since", Moment),
    *(
        Column(name, BigInteger, nullable=False)
        for name in ("parts", "ok", "ng", "faults", "missed_triggers", "dropped_images")
    ),
)

# Of each version the challenge that it passed last, with real pictures and with simulated ones.
passed_challenges = Table(
    "passed_challenges",
    METADATA,
    Column("station", String(60), primary_key=True),
    # No foreign key: what a station has passed stays true whatever becomes of the program.
    Column("program_id", Integer, primary_key=True, autoincrement=False),
    Column("version_hash", String(64), primary_key=True),
    Column("is_simulated", Boolean, primary_key=True),
    Column("passed_at", Moment, nullable=False),
    Column("passed_by", String(80), nullable=False),
    # How long ago that was at `seen_at`, measured by the monotonic clock: a clock that is set changes nothing.
    Column("age_s", Float, nullable=False),
    Column("seen_at", Moment, nullable=False),
)

started_challenges = Table(
    "started_challenges",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("program_id", Integer, primary_key=True, autoincrement=False),
    Column("version_hash", String(64), primary_key=True),
    Column("is_simulated", Boolean, primary_key=True),
    Column("started_at", Moment, nullable=False),
    Column("started_by", String(80), nullable=False),
)

alarm_history = Table(
    "alarm_history",
    METADATA,
    Column("station", String(60), primary_key=True),
    # In the order in which the alarms came, whatever the clock said.
    Column("ordinal", BigInteger, primary_key=True, autoincrement=False),
    Column("code", String(60), nullable=False),
    Column("text", _json(), nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("stood_until", Moment, nullable=False),
    # The time between these, so that the database can add it up.
    Column("lasted_ms", BigInteger, nullable=False),
    Column("ending", String(8), nullable=False),
    Column("acknowledged_at", Moment),
    Column("acknowledged_by", String(80), nullable=False),
    Column("acknowledged_via", String(16), nullable=False),
    # All that counting them by code asks, so that it touches no row.
    Index("ix_alarm_history_code", "station", "code", "ordinal", "began_at", "stood_until", "lasted_ms", "ending"),
    sqlite_with_rowid=False,
)
