"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def moment() -> sa.DateTime:
    return sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "programs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("created_at", moment(), nullable=False),
        sa.Column("archived_at", moment()),
        sa.PrimaryKeyConstraint("id", name="pk_programs"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_programs_name_in_use",
        "programs",
        ["name"],
        unique=True,
        sqlite_where=sa.text("archived_at IS NULL"),
        postgresql_where=sa.text("archived_at IS NULL"),
    )
    op.create_table(
        "program_versions",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("master", sa.String(64), nullable=False),
        sa.Column("author", sa.String(80), nullable=False),
        sa.Column("created_at", moment(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("parent", sa.String(64)),
        sa.PrimaryKeyConstraint("program_id", "number", name="pk_program_versions"),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name="fk_program_versions_program_id"),
    )
    op.create_index("ix_program_versions_version", "program_versions", ["program_id", "version"])
    op.create_index("ix_program_versions_master", "program_versions", ["master"])
    op.create_table(
        "station_state",
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("changed_at", moment(), nullable=False),
        sa.PrimaryKeyConstraint("station", name="pk_station_state"),
    )
    op.create_table(
        "results",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("part", sa.BigInteger(), nullable=False),
        sa.Column("judgement", sa.String(8), nullable=False),
        sa.Column("program_id", sa.Integer()),
        sa.Column("program_name", sa.String(80), nullable=False),
        sa.Column("program_version", sa.String(64), nullable=False),
        sa.Column("program_number", sa.Integer(), nullable=False),
        sa.Column("captured_at", moment()),
        sa.Column("judged_at", moment(), nullable=False),
        sa.Column("trigger", sa.String(16), nullable=False),
        sa.Column("is_simulated", sa.Boolean(), nullable=False),
        sa.Column("elapsed_ms", sa.Float(), nullable=False),
        sa.Column("reason", sa.JSON()),
        sa.Column("image_state", sa.String(8), nullable=False),
        sa.Column("image_name", sa.String(120)),
        sa.Column("label", sa.String(16)),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_results"),
    )
    op.create_index("ix_results_judged_at", "results", ["judged_at", "id"])
    op.create_index("ix_results_judgement", "results", ["judgement", "judged_at", "id"])
    op.create_index("ix_results_program", "results", ["program_id", "judged_at", "id"])
    op.create_index("ix_results_program_judgement", "results", ["program_id", "judgement", "judged_at", "id"])
    op.create_index("ix_results_part", "results", ["station", "part"])
    op.create_index(
        "ix_results_image_pending",
        "results",
        ["station"],
        sqlite_where=sa.text("image_state = 'pending'"),
        postgresql_where=sa.text("image_state = 'pending'"),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("username", sa.String(60), nullable=False),
        sa.Column("username_key", sa.String(180), nullable=False),
        sa.Column("password_hash", sa.String(80), nullable=False),
        sa.Column("has_pin", sa.Boolean(), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(8)),
        sa.Column("theme", sa.String(8)),
        sa.Column("created_at", moment(), nullable=False),
        sa.Column("last_login_at", moment()),
        sa.Column("token_generation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("username_key", name="uq_users_username_key"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "sessions",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("via", sa.String(16), nullable=False),
        sa.Column("address", sa.String(80), nullable=False),
        sa.Column("started_at", moment(), nullable=False),
        sa.Column("used_at", moment(), nullable=False),
        sa.Column("expires_at", moment(), nullable=False),
        sa.Column("ended_at", moment()),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_sessions_user_id", ondelete="CASCADE"),
    )
    op.create_index("ix_sessions_user_id", "sessions", ["user_id"])
    op.create_table(
        "refresh_tokens",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("session_id", sa.String(32), nullable=False),
        sa.Column("address", sa.String(80), nullable=False),
        sa.Column("issued_at", moment(), nullable=False),
        sa.Column("expires_at", moment(), nullable=False),
        sa.Column("rotated_at", moment()),
        sa.PrimaryKeyConstraint("hash", name="pk_refresh_tokens"),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name="fk_refresh_tokens_session_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_refresh_tokens_session_id", "refresh_tokens", ["session_id"])
    op.create_table(
        "failed_login_attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("username_key", sa.String(180), nullable=False),
        sa.Column("address", sa.String(80), nullable=False),
        sa.Column("at", moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_failed_login_attempts"),
    )
    op.create_index("ix_failed_login_attempts_username", "failed_login_attempts", ["username_key", "at"])
    op.create_index("ix_failed_login_attempts_at", "failed_login_attempts", ["at"])
    op.create_table(
        "audit_log",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", moment(), nullable=False),
        sa.Column("station", sa.String(60), nullable=False),
        sa.Column("actor", sa.String(80), nullable=False),
        sa.Column("via", sa.String(16), nullable=False),
        sa.Column("address", sa.String(80), nullable=False),
        sa.Column("request_id", sa.String(80), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_log"),
    )
    op.create_index("ix_audit_log_actor", "audit_log", ["actor", "id"])
    op.create_index("ix_audit_log_action", "audit_log", ["action", "id"])
    head = op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("newest", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_head"),
    )
    op.bulk_insert(head, [{"id": 1, "newest": 0, "hash": "0" * 64}])


def downgrade() -> None:
    for table in (
        "audit_head",
        "audit_log",
        "failed_login_attempts",
        "refresh_tokens",
        "sessions",
        "users",
        "results",
        "station_state",
        "program_versions",
        "programs",
    ):
        op.drop_table(table)
