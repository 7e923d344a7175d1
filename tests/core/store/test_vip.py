from __future__ import annotations

import io
import json
import struct
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InvalidImageError, InvalidProgramConfigError, VisionSystemError
from core.inspection.imaging import content_hash, encode_jpeg, encode_png
from core.inspection.program import Program, TriggerSpec
from core.inspection.samples import ProgramSample, SampleKind
from core.store.vip import MASTER, PROGRAM, read_vip, vip_bytes, write_vip
from tests.core.inspection.any_program import programs

if TYPE_CHECKING:
    from pathlib import Path

PICTURE = np.random.default_rng(3).integers(0, 255, (40, 60, 3), np.uint8)
CAP = Program("Cap ä 中", master=content_hash(PICTURE), description="two\nlines", trigger=TriggerSpec("internal", 250))
GOOD = {PROGRAM: json.dumps({"format": 1, "program": CAP.to_json()}).encode(), MASTER: encode_png(PICTURE)}


def packed(members: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as package:
        for name, data in members.items():
            package.writestr(name, data)
    return buffer.getvalue()


def test_a_program_comes_back_with_its_master_to_the_last_bit(tmp_path: Path) -> None:
    write_vip(tmp_path / "cap.vip", CAP, PICTURE)
    package = read_vip(tmp_path / "cap.vip")
    program, master = package.program, package.master
    assert program == CAP
    assert program.version_hash == CAP.version_hash
    assert np.array_equal(master, PICTURE)
    assert [path.name for path in tmp_path.iterdir()] == ["cap.vip"]


@settings(max_examples=30)
@given(programs())
def test_whatever_a_program_holds_comes_back(program: Program) -> None:
    program = replace(program, master=content_hash(PICTURE))
    assert read_vip(vip_bytes(program, PICTURE)).program == program


def test_the_same_content_gives_the_same_bytes() -> None:
    assert vip_bytes(CAP, PICTURE) == vip_bytes(Program.from_json(CAP.to_json()), PICTURE.copy())


def test_a_package_that_another_tool_has_compressed_is_read() -> None:
    assert read_vip(packed(GOOD, zipfile.ZIP_DEFLATED)).program == CAP


def test_a_picture_that_is_not_the_master_is_not_packed() -> None:
    with pytest.raises(InvalidImageError, match="not the master"):
        vip_bytes(CAP, 255 - PICTURE)


SHOWN = {content_hash(image): image for image in (PICTURE // 2, PICTURE // 3)}
TAUGHT = replace(CAP, samples=tuple(ProgramSample(digest, SampleKind.OK) for digest in SHOWN))


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_pictures_of_the_samples_travel_with_the_program_to_the_last_bit() -> None:
    data = vip_bytes(TAUGHT, PICTURE, SHOWN)
    package = read_vip(data)
    assert package.program == TAUGHT
    assert list(package.samples) == sorted(SHOWN)
    assert all(np.array_equal(package.samples[digest], image) for digest, image in SHOWN.items())
    assert vip_bytes(package.program, package.master, package.samples) == data


def test_a_sample_that_is_not_the_named_picture_is_neither_packed_nor_unpacked() -> None:
    first, second = SHOWN
    swapped = {first: SHOWN[second], second: SHOWN[first]}
    with pytest.raises(InvalidImageError, match="not the sample"):
        vip_bytes(TAUGHT, PICTURE, swapped)
    members = members_of(vip_bytes(TAUGHT, PICTURE, SHOWN))
    name, other = f"samples/{first}.png", f"samples/{second}.png"
    for wrong, sentence in (
        ({**members, name: members[other]}, "not the one"),
        ({**members, name: encode_jpeg(SHOWN[first])}, "not a PNG"),
        ({**members, f"samples/{'0' * 64}.png": members[name]}, "exactly the samples"),
        ({each: data for each, data in members.items() if each != name}, "exactly the samples"),
    ):
        with pytest.raises(InvalidImageError, match=sentence):
            read_vip(packed(wrong))
    with pytest.raises(InvalidProgramConfigError, match="nothing else"):
        read_vip(packed({**members, "samples/../x.png": members[name]}))


def document(**changes: object) -> bytes:
    return json.dumps({"format": 1, "program": CAP.to_json(), **changes}).encode()


# zipfile warns about duplicate names
TWICE = packed({PROGRAM: GOOD[PROGRAM], "program.jsox": b"{}"}).replace(b"program.jsox", b"program.json")

BAD = {
    "empty": (b"", "not a program package"),
    "text": (b"PK no zip at all", "not a program package"),
    "no master": (packed({PROGRAM: GOOD[PROGRAM]}), "nothing else"),
    "no program": (packed({MASTER: GOOD[MASTER]}), "nothing else"),
    "one more": (packed({**GOOD, "readme": b""}), "nothing else"),
    "twice the program": (TWICE, "nothing else"),
    "path": (packed({"../program.json": GOOD[PROGRAM], MASTER: GOOD[MASTER]}), "nothing else"),
    "absolute path": (packed({"/program.json": GOOD[PROGRAM], MASTER: GOOD[MASTER]}), "nothing else"),
    "no JSON": (packed({**GOOD, PROGRAM: b"{"}), "line 1, column 2"),
    "no UTF-8": (packed({**GOOD, PROGRAM: b'"\xff"'}), "not UTF-8 text"),
    "deep JSON": (packed({**GOOD, PROGRAM: b"[" * 100_000}), "nested more than 32 deep"),
    "NaN": (packed({**GOOD, PROGRAM: b'{"format": 1, "program": NaN}'}), "NaN is no number of JSON"),
    "half a character": (packed({**GOOD, PROGRAM: b'{"format": 1, "program": {"name": "\\ud800"}}'}), "cannot be read"),
    "a list": (packed({**GOOD, PROGRAM: b"[]"}), "not a program"),
    "format 2": (packed({**GOOD, PROGRAM: document(format=2)}), "format 2"),
    "format true": (packed({**GOOD, PROGRAM: document(format=True)}), "format True"),
    "unknown field": (packed({**GOOD, PROGRAM: document(program={**CAP.to_json(), "x": 1})}), "x is no field"),
    "bzip2": (packed(GOOD, zipfile.ZIP_BZIP2), "not understood"),
    "comment": (packed(GOOD)[:-2] + b"\x01\x00x", "not a program package"),
}

BAD_MASTERS = {
    "damaged": (GOOD[MASTER][:300] + bytes(100) + GOOD[MASTER][400:], "."),
    "cut": (GOOD[MASTER][:200], "."),
    "lossy": (encode_jpeg(PICTURE), "not a PNG"),
    "another": (encode_png(255 - PICTURE), "not the one"),
    "empty": (b"", "not a PNG"),
    "too many pixels": (GOOD[MASTER][:16] + struct.pack(">II", 60_000, 60_000) + GOOD[MASTER][24:], "pixels"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_package_that_is_not_whole_and_right_is_refused_with_a_sentence(kind: str) -> None:
    data, sentence = BAD[kind]
    with pytest.raises(InvalidProgramConfigError, match=sentence):
        read_vip(data)


@pytest.mark.parametrize("kind", BAD_MASTERS)
def test_a_package_with_a_wrong_master_is_refused_with_a_sentence(kind: str) -> None:
    data, sentence = BAD_MASTERS[kind]
    with pytest.raises(InvalidImageError, match=sentence):
        read_vip(packed({**GOOD, MASTER: data}))


def test_a_program_that_names_no_master_is_refused() -> None:
    program = replace(CAP, master="")
    data = json.dumps({"format": 1, "program": program.to_json()}).encode()
    with pytest.raises(InvalidImageError, match="not the one"):
        read_vip(packed({**GOOD, PROGRAM: data}))


def test_a_zip_bomb_that_declares_its_size_is_refused_before_it_is_inflated() -> None:
    bomb = packed({PROGRAM: bytes(9 * 1024 * 1024), MASTER: GOOD[MASTER]}, zipfile.ZIP_DEFLATED)
    assert len(bomb) < 50_000
    with pytest.raises(InvalidProgramConfigError, match="too large"):
        read_vip(bomb)


def test_a_zip_bomb_with_a_false_size_is_inflated_only_to_that_size() -> None:
    bomb = bytearray(packed({PROGRAM: bytes(9 * 1024 * 1024), MASTER: GOOD[MASTER]}, zipfile.ZIP_DEFLATED))
    directory = bomb.index(b"PK\1\2")
    bomb[directory + 24 : directory + 28] = struct.pack("<I", 1000)
    bomb[22:26] = struct.pack("<I", 1000)
    with pytest.raises(InvalidProgramConfigError, match="damaged"):
        read_vip(bytes(bomb))


def test_a_directory_of_a_million_members_is_refused_before_it_is_read() -> None:
    data = bytearray(packed(GOOD))
    end = data.rindex(b"PK\5\6")
    data[end + 8 : end + 12] = struct.pack("<HH", 0xFFFF, 0xFFFF)
    with pytest.raises(InvalidProgramConfigError, match="nothing else"):
        read_vip(bytes(data))


def test_an_encrypted_package_is_refused() -> None:
    data = bytearray(packed(GOOD))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    with pytest.raises(InvalidProgramConfigError, match="encrypted"):
        read_vip(bytes(data))


def test_a_file_that_is_not_there_or_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidProgramConfigError, match=r"no file .*x\.vip"):
        read_vip(tmp_path / "x.vip")
    with pytest.raises(InvalidProgramConfigError, match="not a file"):
        read_vip(tmp_path)


@given(place=st.integers(0, 10**6), byte=st.integers(0, 255), cut=st.integers(0, 10**6))
@settings(max_examples=150)
def test_damage_anywhere_is_refused_or_changes_nothing_that_counts(place: int, byte: int, cut: int) -> None:
    data = bytearray(vip_bytes(CAP, PICTURE))
    data[place % len(data)] = byte
    del data[len(data) - (cut % 3) :]
    try:
        package = read_vip(bytes(data))
        program, master = package.program, package.master
    except VisionSystemError:
        return
    assert program.version_hash == CAP.version_hash
    assert np.array_equal(master, PICTURE)
