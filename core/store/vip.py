"""Program package (`.vip`): one file with a program and its lossless pictures, for transfer between stations.

A zip with `program.json` (`{"format": 1, "program": …}`), `master.png`, and `samples/HASH.png` for each sample that the
program names, and nothing else. All are stored without compression (a PNG is compressed already), with fixed dates, so
that the same content gives the same bytes. Packages are not trusted: every size is checked before inflating, every
picture against its hash, and nothing is unpacked to the disk.
"""

from __future__ import annotations

import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from core.errors import InvalidImageError, InvalidProgramConfigError, ValidationError
from core.files import write_whole
from core.inspection.frame import Image
from core.inspection.imaging import content_hash, decode, encode_png, to_bgr8
from core.inspection.program import Program
from core.inspection.samples import MOST_SAMPLES
from core.strict_json import parse_json

FORMAT = 1
PROGRAM = "program.json"
MASTER = "master.png"
SAMPLE = re.compile(r"samples/([0-9a-f]{64})\.png")
MOST_BYTES = {PROGRAM: 8 * 1024 * 1024, MASTER: 256 * 1024 * 1024}
MOST_SAMPLE_BYTES = MOST_BYTES[MASTER]
MAX_BYTES = 1024 * 1024 * 1024
"""Of the whole package: 500 samples of two megabytes; it is read into memory."""

_MOST_MEMBERS = len(MOST_BYTES) + MOST_SAMPLES
_MOST_DIRECTORY = 256 * _MOST_MEMBERS

_PNG = b"\x89PNG\r\n\x1a\n"
_DATE = (1980, 1, 1, 0, 0, 0)
_END = struct.Struct("<4s4H2LH")
"""End of the central directory (PKWARE APPNOTE 4.3.16): signature, 2 disks, 2 counts, size, offset, comment length."""


@dataclass(frozen=True, eq=False)
class Package:
    """A program with its master (height×width×3 uint8 BGR), and the pictures of its samples by content hash."""

    program: Program
    master: Image
    samples: Mapping[str, Image]


class _Samples(Mapping[str, Image]):
    """Pictures as files in memory; each is decoded when it is taken, as hundreds would not fit otherwise."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def __getitem__(self, digest: str) -> Image:
        return decode(self._files[digest])

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def vip_bytes(program: Program, master: Image, samples: Mapping[str, Image] = MappingProxyType({})) -> bytes:
    """The package as bytes.

    Args:
        samples: the pictures of the program's samples by content hash.

    Raises:
        InvalidImageError: a picture is not the one that the program names.
        InvalidProgramConfigError: the package would be too large to be read.
        and whatever `samples` raises.
    """
    image = to_bgr8(master)
    if content_hash(image) != program.master:
        raise InvalidImageError("The picture is not the master image of {name}.", name=program.name)
    document = {"format": FORMAT, "program": program.to_json()}
    members = {
        PROGRAM: json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False).encode() + b"\n",
        MASTER: encode_png(image),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as package:
        for name, data in members.items():
            package.writestr(_info(name), data)
        for sample in program.samples:
            picture = samples[sample.picture]
            if content_hash(picture) != sample.picture:
                raise InvalidImageError("A picture is not the sample that {name} names.", name=program.name)
            package.writestr(_info(f"samples/{sample.picture}.png"), encode_png(picture))
            if buffer.tell() > MAX_BYTES - _MOST_DIRECTORY:
                raise InvalidProgramConfigError(
                    "The program has too many samples for one package. Take some out, or move the program by a backup."
                )
    return buffer.getvalue()


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DATE)
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


def write_vip(
    path: Path | str, program: Program, master: Image, samples: Mapping[str, Image] = MappingProxyType({})
) -> None:
    """Write the package atomically. Raises as `vip_bytes`; DiskSpaceError, StorageError: it cannot be written."""
    write_whole(Path(path), vip_bytes(program, master, samples))


def read_vip(source: Path | str | bytes) -> Package:
    """Read and check a program and its pictures, from a file or from bytes.

    Raises:
        InvalidProgramConfigError: not a package, damaged, of an unknown format, or its program is not valid.
        InvalidImageError: a picture is missing, damaged, or not the one that the program names.
    """
    data = source if isinstance(source, bytes) else _bytes_of(Path(source))
    _check_end(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = _members(package)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        RuntimeError,
        NotImplementedError,
        ValueError,
        struct.error,
    ) as error:
        raise InvalidProgramConfigError("The program package is damaged.") from error
    program = _program(members[PROGRAM])
    return Package(program, _master(program, members[MASTER]), _samples(program, members))


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir() or (path.exists() and not path.is_file()):
            raise InvalidProgramConfigError("{file} is not a file.", file=str(path))
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InvalidProgramConfigError("There is no file {file}.", file=str(path)) from error
    except (OSError, ValueError) as error:
        raise InvalidProgramConfigError("The file {file} cannot be read.", file=str(path)) from error


def _check_end(data: bytes) -> None:
    """Check the directory at the end before zipfile reads it: a forged one could list millions of members."""
    if len(data) > MAX_BYTES:
        raise InvalidProgramConfigError("The file is too large for a program package.")
    if len(data) < _END.size or data[-_END.size :][:4] != b"PK\5\6":
        raise InvalidProgramConfigError("The file is not a program package (.vip).")
    _, _, _, here, count, size, _, _ = _END.unpack(data[-_END.size :])
    is_zip64 = data[-_END.size - 20 : -_END.size][:4] == b"PK\6\7"
    if is_zip64 or here != count or not len(MOST_BYTES) <= count <= _MOST_MEMBERS or size > _MOST_DIRECTORY:
        raise _other_members()


def _members(package: zipfile.ZipFile) -> dict[str, bytes]:
    infos = {info.filename: info for info in package.infolist()}
    others = set(infos) - set(MOST_BYTES)
    is_twice = len(infos) < len(package.infolist())
    if is_twice or set(MOST_BYTES) - set(infos) or not all(map(SAMPLE.fullmatch, others)):
        raise _other_members()
    if sum(info.file_size for info in infos.values()) > MAX_BYTES:
        raise InvalidProgramConfigError("The file is too large for a program package.")
    for name, info in infos.items():
        if info.flag_bits & 0x1:
            raise InvalidProgramConfigError("The program package is encrypted.")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise InvalidProgramConfigError("The program package is compressed in a way that is not understood.")
        if info.file_size > MOST_BYTES.get(name, MOST_SAMPLE_BYTES):
            raise InvalidProgramConfigError("{member} in the program package is too large.", member=name)
    members = {}
    for name in (PROGRAM, MASTER, *sorted(others)):
        with package.open(infos[name]) as member:
            # At most the declared size is read, whatever the stream inflates to; the checksum is compared at its end.
            members[name] = member.read(infos[name].file_size + 1)
        if len(members[name]) != infos[name].file_size:
            raise InvalidProgramConfigError("The program package is damaged.")
    return members


def _program(data: bytes) -> Program:
    try:
        document = parse_json(data)
        # JSON can escape lone surrogates, but no text with one can be stored or hashed.
        json.dumps(document, ensure_ascii=False).encode()
    except ValidationError as error:
        raise InvalidProgramConfigError(
            "{member} in the program package is not valid JSON: {why}.", member=PROGRAM, why=error.text
        ) from error
    except UnicodeEncodeError as error:
        raise InvalidProgramConfigError("{member} in the program package cannot be read.", member=PROGRAM) from error
    if not isinstance(document, dict) or set(document) != {"format", "program"}:
        raise InvalidProgramConfigError("{member} in the program package is not a program.", member=PROGRAM)
    if document["format"] != FORMAT or isinstance(document["format"], bool):
        raise InvalidProgramConfigError(
            "The program package has the format {format}; this release reads format {known}.",
            format=repr(document["format"])[:20],
            known=FORMAT,
        )
    return Program.from_json(document["program"])


def _other_members() -> InvalidProgramConfigError:
    return InvalidProgramConfigError(
        "A program package holds {program}, {master} and the pictures of its samples, and nothing else.",
        program=PROGRAM,
        master=MASTER,
    )


def _samples(program: Program, members: Mapping[str, bytes]) -> Mapping[str, Image]:
    files = {found[1]: data for name, data in members.items() if (found := SAMPLE.fullmatch(name))}
    if set(files) != {sample.picture for sample in program.samples}:
        raise InvalidImageError("The program package does not hold exactly the samples that the program names.")
    for digest, data in files.items():
        if data[:8] != _PNG:
            raise InvalidImageError("A sample in the program package is not a PNG picture.")
        if content_hash(decode(data)) != digest:
            raise InvalidImageError("A sample in the program package is not the one that the program names.")
    return _Samples(files)


def _master(program: Program, data: bytes) -> Image:
    if data[:8] != _PNG:
        raise InvalidImageError("The master image in the program package is not a PNG picture.")
    image: Any = decode(data)
    if content_hash(image) != program.master:
        raise InvalidImageError("The master image in the program package is not the one that the program names.")
    return image  # type: ignore[no-any-return]
