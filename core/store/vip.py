"""Program package (`.vip`): one file with a program and its lossless master, for transfer between stations.

A zip with exactly two members: `program.json` (`{"format": 1, "program": …}`) and `master.png`. Both are stored without
compression (the PNG is compressed already), with fixed dates, so that the same content gives the same bytes. Packages
are not trusted: every size is checked before inflating, and nothing is unpacked to the disk.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import InvalidImageError, InvalidProgramConfigError, ValidationError
from core.files import write_whole
from core.inspection.imaging import content_hash, decode, encode_png, to_bgr8
from core.inspection.program import Program
from core.strict_json import parse_json

if TYPE_CHECKING:
    from core.inspection.frame import Image

FORMAT = 1
PROGRAM = "program.json"
MASTER = "master.png"
MOST_BYTES = {PROGRAM: 8 * 1024 * 1024, MASTER: 256 * 1024 * 1024}
MAX_BYTES = sum(MOST_BYTES.values()) + 65536

_DATE = (1980, 1, 1, 0, 0, 0)
_END = struct.Struct("<4s4H2LH")
"""End of the central directory (PKWARE APPNOTE 4.3.16): signature, 2 disks, 2 counts, size, offset, comment length."""


def vip_bytes(program: Program, master: Image) -> bytes:
    """The package as bytes. Raises InvalidImageError when the picture is not the program's master."""
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
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            package.writestr(info, data)
    return buffer.getvalue()


def write_vip(path: Path | str, program: Program, master: Image) -> None:
    """Write the package atomically.

    Raises:
        InvalidImageError: the picture is not the program's master.
        DiskSpaceError, StorageError: the file cannot be written.
    """
    write_whole(Path(path), vip_bytes(program, master))


def read_vip(source: Path | str | bytes) -> tuple[Program, Image]:
    """Read and check a program and its master, from a file or from bytes.

    Raises:
        InvalidProgramConfigError: not a package, damaged, of an unknown format, or its program is not valid.
        InvalidImageError: the master is missing, damaged, or not the one that the program names.
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
    return program, _master(program, members[MASTER])


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
    if is_zip64 or not here == count == len(MOST_BYTES) or size > 1024:
        raise InvalidProgramConfigError(
            "A program package holds {program} and {master} and nothing else.", program=PROGRAM, master=MASTER
        )


def _members(package: zipfile.ZipFile) -> dict[str, bytes]:
    infos = {info.filename: info for info in package.infolist()}
    if set(infos) != set(MOST_BYTES):
        raise InvalidProgramConfigError(
            "A program package holds {program} and {master} and nothing else.", program=PROGRAM, master=MASTER
        )
    for name, info in infos.items():
        if info.flag_bits & 0x1:
            raise InvalidProgramConfigError("The program package is encrypted.")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise InvalidProgramConfigError("The program package is compressed in a way that is not understood.")
        if info.file_size > MOST_BYTES[name]:
            raise InvalidProgramConfigError("{member} in the program package is too large.", member=name)
    members = {}
    for name in (PROGRAM, MASTER):
        with package.open(infos[name]) as member:
            # At most the declared size is read, whatever the stream inflates to; the checksum is compared at its end.
            members[name] = member.read(MOST_BYTES[name] + 1)
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


def _master(program: Program, data: bytes) -> Image:
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise InvalidImageError("The master image in the program package is not a PNG picture.")
    image: Any = decode(data)
    if content_hash(image) != program.master:
        raise InvalidImageError("The master image in the program package is not the one that the program names.")
    return image  # type: ignore[no-any-return]
