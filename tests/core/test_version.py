"""The hash of what is installed: the same for the same files, another for any change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.version import hash_of_files

if TYPE_CHECKING:
    from pathlib import Path


def write(root: Path, name: str, content: str) -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content)


def test_the_same_files_have_the_same_hash_and_any_change_has_another(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for name, content in (("core/a.py", "a"), ("core/sub/b.py", "b")):
        write(one, name, content)
    for name, content in (("core/sub/b.py", "b"), ("core/a.py", "a")):
        write(other, name, content)
    installed = hash_of_files(one, ("core",))
    assert hash_of_files(other, ("core",)) == installed
    write(other, "core/a.py", "A")
    changed = hash_of_files(other, ("core",))
    write(other, "core/a.py", "a")
    (other / "core/a.py").rename(other / "core/c.py")
    assert len({installed, changed, hash_of_files(other, ("core",))}) == 3


def test_what_python_writes_and_what_is_never_installed_does_not_count(tmp_path: Path) -> None:
    write(tmp_path, "core/a.py", "a")
    installed = hash_of_files(tmp_path, ("core",))
    write(tmp_path, "core/__pycache__/a.cpython-311.pyc", "compiled")
    write(tmp_path, "core/texts.ts", "source")
    write(tmp_path, "notes.txt", "beside the packages")
    assert hash_of_files(tmp_path, ("core",)) == installed
