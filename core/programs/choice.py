"""The programs as an operator chooses from them: their order, and which of them a typed or scanned text means. Pure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from core.store.programs import ProgramSummary

if TYPE_CHECKING:
    from collections.abc import Iterable

RECENT = 5
"""Programs that ran last, without the active one."""

_BETWEEN_WORDS = re.compile(r"[\s,;]+")
_AROUND_WORDS = "()[]{}.:\"'"


@dataclass(frozen=True)
class Choice:
    """What an operator can change over to, in groups; each program is in one of them.

    Attributes:
        recent: those that ran last, the latest first.
        favorites, others: the rest, by name.
    """

    recent: tuple[ProgramSummary, ...] = ()
    favorites: tuple[ProgramSummary, ...] = ()
    others: tuple[ProgramSummary, ...] = ()

    @classmethod
    def of(cls, programs: Iterable[ProgramSummary], active_id: int | None) -> Choice:
        """`active_id`: the active program, which is not among the recent ones."""
        offered = sorted((program for program in programs if not program.is_archived), key=_by_name)
        ran = [program for program in offered if program.activated_at is not None and program.id != active_id]
        ran.sort(key=lambda program: program.activated_at or program.created_at, reverse=True)
        recent = tuple(ran[:RECENT])
        rest = [program for program in offered if program not in recent]
        return cls(
            recent,
            tuple(program for program in rest if program.is_favorite),
            tuple(program for program in rest if not program.is_favorite),
        )

    @cached_property
    def programs(self) -> tuple[ProgramSummary, ...]:
        """All of them, in the order of the groups."""
        return (*self.recent, *self.favorites, *self.others)

    @cached_property
    def _plain(self) -> dict[int, tuple[str, str]]:
        """Id -> name and description, as they are compared."""
        return {program.id: (_plain(program.name), _plain(program.description)) for program in self.programs}

    def narrowed(self, typed: str) -> tuple[ProgramSummary, ...]:
        """Those whose name or description contains every typed word, whatever case and accents."""
        words = _plain(typed).split()
        found = []
        for program in self.programs:
            name, description = self._plain[program.id]
            if all(word in name or word in description for word in words):
                found.append(program)
        return tuple(found)

    def meant_by(self, typed: str) -> ProgramSummary | None:
        """The program that a whole text, such as a scanned code, can only mean; None: no program, or several.

        In this order: the one of that name; the only one with the text as whole words in its name or description, such
        as an article number among others; the only one that is left when the list is narrowed by the text.
        """
        wanted = _plain(typed)
        if not wanted:
            return None
        named = [program for program in self.programs if self._plain[program.id][0] == wanted]
        if not named:
            code = _words(wanted)
            named = [p for p in self.programs if any(_contains(_words(text), code) for text in self._plain[p.id])]
        if not named:
            named = list(self.narrowed(typed))
        return named[0] if len(named) == 1 else None


def _by_name(program: ProgramSummary) -> tuple[str, int]:
    return _plain(program.name), program.id


def _plain(text: str) -> str:
    """Without case, accents and repeated spaces."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


def _words(plain: str) -> list[str]:
    return [word for part in _BETWEEN_WORDS.split(plain) if (word := part.strip(_AROUND_WORDS))]


def _contains(words: list[str], wanted: list[str]) -> bool:
    """Whether the wanted words stand among the words, side by side."""
    many = len(wanted)
    return many > 0 and any(words[at : at + many] == wanted for at in range(len(words) - many + 1))
