"""Chinese words for letters typed as pinyin, best first.

Letters are divided into syllables in every possible way, and what they may mean is a path through the words that begin
where another ends. The best path has the least cost, a word's being the logarithm of how rare it is: a unigram model,
and its search the one of Viterbi (IEEE Trans. Information Theory 13, 1967). The last syllable may be unfinished.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resources import PINYIN

if TYPE_CHECKING:
    from collections.abc import Iterator

BREAK = "'"
"""Between two syllables that would be read as one: xi'an."""
LONGEST = 32
"""Most letters at a time; a sentence longer than that is typed in pieces."""
_LONGEST_SYLLABLE = 6
_UNFINISHED = 20
"""What an unfinished syllable costs beside a whole one."""


@dataclass(frozen=True)
class Candidate:
    """A word or sentence, and how many of the letters it stands for, from the first on."""

    word: str
    letters: int


@dataclass(frozen=True)
class _Span:
    """Words for the letters up to `end`, each with its cost, best first."""

    end: int
    words: tuple[tuple[str, int], ...]
    is_unfinished: bool

    @property
    def cost(self) -> int:
        return self.words[0][1] + self.is_unfinished * _UNFINISHED


class Pinyin:
    """Looks words up where they lie in the file's bytes, which takes less time and memory than a table of them."""

    def __init__(self, data: bytes) -> None:
        """`data`: as resources/pinyin/README.md says."""
        self._data = data
        self._syllables = [found.decode() for found in re.findall(rb"^([a-z]+)\t", data, re.MULTILINE)]
        self._known = frozenset(self._syllables)
        self._of = functools.lru_cache(4096)(self._look_up)

    def candidates(self, letters: str) -> list[Candidate]:
        """What the letters may mean: first all of them, then words for their beginning, longer ones first.

        Args:
            letters: a to z, with `BREAK` where syllables are to be divided; v stands for ü.

        Returns:
            An empty list where they begin with no syllable.
        """
        best: dict[int, tuple[int, str]] = {0: (0, "")}
        spans = {}
        for at in range(len(letters)):
            if at not in best:
                continue
            spans[at] = list(self._spans(letters, at))
            cost, words = best[at]
            for span in spans[at]:
                further = (cost + span.cost, words + span.words[0][0])
                best[span.end] = min(best.get(span.end, further), further)
        whole = [Candidate(best[len(letters)][1], len(letters))] if letters and len(letters) in best else []
        first = sorted(
            (-span.end, cost + span.is_unfinished * _UNFINISHED, word)
            for span in spans.get(0, ())
            for word, cost in span.words
        )
        found = [*whole, *(Candidate(word, -end) for end, _, word in first)]
        return list({one.word: one for one in reversed(found)}.values())[::-1]

    def _spans(self, letters: str, start: int) -> Iterator[_Span]:
        """Every reading that begins there and has words."""
        open_ends = [(start, "", False)]
        while open_ends:
            at, reading, was_unfinished = open_ends.pop()
            for end, syllable, is_unfinished in () if was_unfinished else self._syllables_at(letters, at):
                longer = f"{reading} {syllable}" if reading else syllable
                words, goes_on = self._of(longer)
                if words:
                    yield _Span(end, words, is_unfinished)
                if goes_on:
                    open_ends.append((end, longer, is_unfinished))

    def _syllables_at(self, letters: str, at: int) -> Iterator[tuple[int, str, bool]]:
        """Where each syllable that begins there ends, and whether its last letters are still to come."""
        at += letters[at : at + 1] == BREAK
        rest = letters[at : at + _LONGEST_SYLLABLE].partition(BREAK)[0]
        for end in range(1, len(rest) + 1):
            if rest[:end] in self._known:
                yield at + end, rest[:end], False
        if rest and at + len(rest) == len(letters):
            first = bisect_left(self._syllables, rest)
            for syllable in self._syllables[first:]:
                if not syllable.startswith(rest):
                    break
                if syllable != rest:
                    yield len(letters), syllable, True

    def _look_up(self, reading: str) -> tuple[tuple[tuple[str, int], ...], bool]:
        """The words of a reading with their costs, best first, and whether longer readings begin with it."""
        key = reading.encode()
        at = bisect_left(range(len(self._data)), key, key=self._reading_at)
        line = self._line_at(at)
        found, *fields = line.decode().split("\t")
        if found != reading:
            return (), found.startswith(f"{reading} ")
        words = tuple(zip(fields[::2], map(int, fields[1::2]), strict=True))
        return words, self._reading_at(at + len(line) + 1).startswith(key + b" ")

    def _line_at(self, position: int) -> bytes:
        start = self._data.rfind(b"\n", 0, position) + 1
        return self._data[start : self._data.find(b"\n", start)]

    def _reading_at(self, position: int) -> bytes:
        return self._line_at(position).partition(b"\t")[0]


@functools.cache
def pinyin() -> Pinyin:
    """The shipped words, read when first asked for."""
    return Pinyin((PINYIN / "words.txt").read_bytes())
