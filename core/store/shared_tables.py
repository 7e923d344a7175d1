"""The tables by which several stations share one database: pictures of programs, what is learned, and who runs."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table

from core.store.tables import METADATA, Moment

# Masters and samples by content hash. A row is there only when its whole file is.
program_pictures = Table(
    "program_pictures",
    METADATA,
    Column("picture", String(64), primary_key=True),
    # SHA-256 of the PNG file: two libraries may compress one picture differently.
    Column("file", String(64), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    # When it was stored last: what nothing names yet may be about to be named.
    Column("stored_at", Moment, nullable=False),
)

# What tools have learned, by the key of the lesson. A row is there only when its whole file is.
learned_results = Table(
    "learned_results",
    METADATA,
    Column("key", String(64), primary_key=True),
    Column("file", String(64), nullable=False),
    # As of a picture.
    Column("stored_at", Moment, nullable=False),
)

# The files of both in pieces, so that storing a large one never holds up a verdict.
program_picture_pieces = Table(
    "program_picture_pieces",
    METADATA,
    Column("file", String(64), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)

# Who runs as which station; see `core.store.lease`.
station_leases = Table(
    "station_leases",
    METADATA,
    Column("station", String(60), primary_key=True),
    Column("computer", String(64), nullable=False),
    Column("host", String(80), nullable=False),
    Column("holder", String(32), nullable=False),
    Column("beat", BigInteger, nullable=False),
    Column("seen_at", Moment, nullable=False),
)
