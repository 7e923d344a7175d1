"""Keeps the translations complete: `python -m hmi.translations [--check | --release]`.

Without an option it collects every sentence that a person may see from the sources and brings the .ts files up to date;
`--check` fails when a sentence has no translation, or a translation no sentence; `--release` compiles .qm files.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import functools
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.settings import LANGUAGES
from hmi.i18n import CONTEXT
from resources import TRANSLATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
MEANING = "\x04"
"""Between the meaning of a word and the word, as in catalogs of GNU gettext."""
_GAP = re.compile(r"\{(\w+)\}")

# Functions whose first argument is a sentence for people, and keywords that hold one.
_CALLS = {"tr", "msg", "text", "Text"}
_FIELD_CALLS = {
    "number",
    "choice",
    "member",
    "flag",
    "short_text",
    "smallest_blob_field",
    "texts",
    "region",
    "regions",
    "group",
    "group_of",
    "listing",
}
_CLASS_TEXTS = {"default", "title", "help"}
_TABLES = {"_TITLES", "_NO_PICTURE"}


@functools.cache
def sentences(root: Path = ROOT) -> dict[str, str]:
    """Every sentence -> the file that has it, in the order of files and lines.

    One with a meaning of its own has that before it, and `MEANING` between.
    """
    found: dict[str, str] = {}
    for folder in ("hmi", "core"):
        for path in sorted((root / folder).rglob("*.py")):
            nodes = _nodes(path)
            file = _File(_CALLS - _foreign_names(nodes), _constants(path) | _imported_constants(nodes, root))
            for node in nodes:
                for sentence in _in_node(node, file, is_core=folder == "core"):
                    if sentence and any(character.isalpha() for character in sentence):
                        found.setdefault(sentence, str(path.relative_to(root)))
    return found


@functools.cache
def _nodes(path: Path) -> tuple[ast.AST, ...]:
    """All syntax nodes of a file."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def _foreign_names(nodes: Sequence[ast.AST]) -> set[str]:
    """Names that the file imports from other packages: SQLAlchemy, for example, also has a `text`."""
    imports = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    return {
        alias.asname or alias.name
        for node in imports
        for alias in node.names
        if (node.module or "").split(".")[0] not in ("core", "hmi")
    }


@functools.cache
def _constants(path: Path) -> dict[str, list[str]]:
    """Name -> every string that is assigned to it anywhere in the file."""
    found: dict[str, list[str]] = {}
    for node in _nodes(path):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).extend(_all_strings(node.value))
    return found


def _imported_constants(nodes: Sequence[ast.AST], root: Path) -> dict[str, list[str]]:
    """Constants that the file imports by name from `core` or `hmi`."""
    found: dict[str, list[str]] = {}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("core", "hmi"):
            wanted = {alias.asname or alias.name: alias.name for alias in node.names if alias.name.isupper()}
            path = root / f"{(node.module or '').replace('.', '/')}.py"
            if wanted and path.is_file():
                there = _constants(path)
                found |= {here: there.get(name, []) for here, name in wanted.items()}
    return found


def _all_strings(node: ast.AST) -> list[str]:
    """All strings in an expression; of a dict only the values, because its keys are not shown."""
    if isinstance(node, ast.Dict):
        return [word for value in node.values for word in _all_strings(value)]
    return [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]


@dataclass(frozen=True)
class _File:
    """Names in a file: functions that take sentences, and constants with their strings."""

    calls: set[str]
    constants: dict[str, list[str]]


def _in_node(node: ast.AST, file: _File, *, is_core: bool) -> Iterator[str]:
    if isinstance(node, ast.Call):
        yield from _in_call(node, file)
    elif is_core and isinstance(node, ast.ClassDef):
        for statement in node.body:
            yield from _in_assignment(statement, _CLASS_TEXTS)
    elif is_core and isinstance(node, ast.Assign | ast.AnnAssign):
        yield from _in_table(node)


def _in_call(node: ast.Call, file: _File) -> Iterator[str]:
    name = _name(node.func)
    is_ours = isinstance(node.func, ast.Name)  # `sa.text(…)` and `argparse.ArgumentTypeError(…)` are not
    is_error = is_ours and name.endswith("Error") and not hasattr(builtins, name)
    if ((name in file.calls and is_ours) or is_error) and node.args:
        sentence = node.args[0]
        meant = [word for meaning in node.args[1:] for word in _strings(meaning)] if name == "tr" else []
        yield from (MEANING.join([*meant, words]) for words in _strings(sentence))
        if isinstance(sentence, ast.Name | ast.Subscript):
            names = [n.id for n in ast.walk(sentence) if isinstance(n, ast.Name)]
            yield from (word for name in names for word in file.constants.get(name, []))
    if name == "site_setting" and isinstance(node.args[1], ast.Call):
        yield from _in_setting(node.args[1], file)
    if name in _FIELD_CALLS and node.args:
        yield from _strings(node.args[0])
        for keyword in node.keywords:
            if keyword.arg in ("help", "options"):
                yield from _meant(keyword.value, file)


def _in_setting(field: ast.Call, file: _File) -> Iterator[str]:
    """Title, help, options and refusals of a site setting's field. A language's own name is not translated."""
    for argument in field.args[:2]:
        yield from _strings(argument)
    for keyword in field.keywords:
        is_own_name = isinstance(keyword.value, ast.Name) and keyword.value.id == "LANGUAGES"
        if keyword.arg in ("options", "error", "ascending") and not is_own_name:
            yield from _meant(keyword.value, file)


def _meant(node: ast.expr, file: _File) -> list[str]:
    """Every string that an expression can result in: constants by name, sums of strings, the values of a dict."""
    if isinstance(node, ast.Dict):
        return [word for value in node.values for word in _meant(value, file)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [left + right for left in _meant(node.left, file) for right in _meant(node.right, file)]
    if isinstance(node, ast.Name):
        return file.constants.get(node.id, [])
    return list(_strings(node))


def _in_assignment(statement: ast.stmt, names: set[str]) -> Iterator[str]:
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.target.id in names:
        if statement.value is not None:
            yield from _strings(statement.value)
    elif isinstance(statement, ast.Assign) and any(
        isinstance(t, ast.Name) and t.id in names for t in statement.targets
    ):
        yield from _strings(statement.value)


def _in_table(node: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    if any(isinstance(t, ast.Name) and t.id in _TABLES for t in targets) and isinstance(node.value, ast.Dict):
        for value in node.value.values:
            yield from _strings(value)


def _strings(node: ast.expr) -> Iterator[str]:
    """Constant sentences in an expression; both branches of a conditional expression."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _strings(value)


def _name(func: ast.expr) -> str:
    return func.id if isinstance(func, ast.Name) else func.attr if isinstance(func, ast.Attribute) else ""


# --- the .ts files --------------------------------------------------------------------------------------------------


def read_ts(path: Path) -> dict[str, str]:
    """Sentence, as in `sentences` -> translation; "" if there is none."""
    if not path.is_file():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    found: dict[str, str] = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        is_done = translation is not None and translation.get("type") is None
        meaning, source = message.findtext("comment"), message.findtext("source") or ""
        found[f"{meaning}{MEANING}{source}" if meaning else source] = (
            (translation.text or "") if is_done and translation is not None else ""
        )
    return found


def write_ts(path: Path, language: str, translations: dict[str, str], where: dict[str, str]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for sentence in sorted(translations, key=lambda s: (where.get(s, ""), s)):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=where.get(sentence, ""))
        meaning, _, source = sentence.rpartition(MEANING)
        ET.SubElement(message, "source").text = source
        if meaning:
            ET.SubElement(message, "comment").text = meaning
        translation = ET.SubElement(message, "translation")
        if translations[sentence]:
            translation.text = translations[sentence]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def problems(language: str) -> list[str]:
    """Problems of a language's translations, one line each."""
    wanted, have = sentences(), read_ts(_ts(language))
    found = [f"not translated ({where}): {sentence}" for sentence, where in wanted.items() if not have.get(sentence)]
    found += [f"obsolete: {sentence}" for sentence in have if sentence not in wanted]
    for sentence, translation in have.items():
        if translation and set(_GAP.findall(sentence)) != set(_GAP.findall(translation)):
            found.append(f"other gaps than the original: {sentence}")
    found += [f"still English: {sentence}" for sentence in wanted if is_still_english(sentence, have.get(sentence, ""))]
    return [f"{language}: {problem.replace(MEANING, ': ')}" for problem in found]


def is_still_english(sentence: str, translation: str) -> bool:
    """Whether a translation is a copy of a sentence of more than two words; fewer may be the same in both languages."""
    sentence = sentence.rpartition(MEANING)[2]
    return translation == sentence and len(re.findall(r"[A-Za-z]{2,}", _GAP.sub("", sentence))) > 2


def update(language: str) -> None:
    wanted, have = sentences(), read_ts(_ts(language))
    write_ts(_ts(language), language, {sentence: have.get(sentence, "") for sentence in wanted}, wanted)


def release(language: str, folder: Path = TRANSLATIONS) -> Path:
    """Compile a language. Raises CalledProcessError (with the compiler's output)."""
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / f"vision_{language}.qm"
    compiler = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(compiler), str(_ts(language)), "-qm", str(out)], check=True, capture_output=True)  # noqa: S603
    return out


def _ts(language: str) -> Path:
    return TRANSLATIONS / f"vision_{language}.ts"


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m hmi.translations", description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="fail when something is not translated or obsolete")
    what.add_argument("--release", action="store_true", help="compile the .qm files")
    options = parser.parse_args(argv)
    languages = [language for language in LANGUAGES if language != "en"]
    if options.check:
        found = [problem for language in languages for problem in problems(language)]
        for problem in found:
            sys.stderr.write(problem + "\n")
        return 1 if found else 0
    for language in languages:
        if options.release:
            release(language)
        else:
            update(language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
