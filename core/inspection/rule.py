"""The judgement rule: from the tools' verdicts to the part's.

    all                     every tool must be OK
    any                     one OK tool is enough
    2 of 3                  that many OK tools are enough; the second number is their total
    lid and (left or right) names of tools with and, or, not and parentheses; a name with blanks stands in quotes

Parsed by a small recursive-descent parser; nothing is evaluated as Python. A rule with the same verdict for every part
is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.errors import InvalidProgramConfigError
from core.text import Text, text

Verdicts = Mapping[str, bool]
_Test = Callable[[Mapping[str, bool | None]], bool | None]
"""Verdicts may be unknown (None); so is the rule's where it depends on them (Kleene's logic)."""
_WORD = re.compile(r"""\s*(?:(?P<paren>[()])|"(?P<quoted>[^"]+)"|(?P<word>[^\s()"]+))""")
_COUNT = re.compile(r"^\s*([0-9]{1,4})\s+of\s+([0-9]{1,4})\s*$")
_RESERVED = {"and", "or", "not"}

MAX_LENGTH = 10_000
"""In characters; 64 tools with long names, each named twice, need less."""

MAX_DEPTH = 32
"""Deepest nesting of parentheses and `not`: far more than a person can read, far less than Python's stack allows."""

_ECHOED = 200

_MOST_TRIALS = 500
"""Most partial verdicts tried to find out whether a rule can pass and fail; beyond that it is accepted."""


@dataclass(frozen=True)
class Rule:
    """A parsed rule; call it with each judged tool's verdict (True is OK) to get the part's."""

    source: str
    _test: _Test

    def __call__(self, verdicts: Verdicts) -> bool:
        return bool(verdicts) and self._test(verdicts) is True


def parse_rule(source: str, tools: Sequence[str]) -> Rule:
    """Parse a rule about the tools of these names.

    Raises:
        InvalidProgramConfigError: it cannot be read, names or counts missing tools, or every part would pass it or fail
            it.
    """
    if len(source) > MAX_LENGTH:
        raise _invalid(source, text("it is longer than {most} characters", most=MAX_LENGTH))
    if source.strip() == "all":
        return Rule(source, lambda verdicts: all(verdicts.values()))
    if source.strip() == "any":
        return Rule(source, lambda verdicts: any(verdicts.values()))
    if match := _COUNT.match(source):
        least, of = int(match[1]), int(match[2])
        if of != len(tools) or not 1 <= least <= of:
            raise InvalidProgramConfigError(
                "The judgement rule says {rule}, but the number of tools that take part is {count}.",
                rule=source,
                count=len(tools),
            )
        return Rule(source, lambda verdicts: sum(map(bool, verdicts.values())) >= least)
    parser = _Parser(source, tools)
    test = parser.parse()
    for verdict, why in ((False, text("no part can fail it")), (True, text("no part can pass it"))):
        if not _can_say(test, verdict, parser.named):
            raise _invalid(source, why)
    return Rule(source, test)


def _can_say(test: _Test, verdict: bool, names: Sequence[str]) -> bool:
    """Whether some verdicts of these tools give the rule this verdict (Davis, Logemann and Loveland, CACM 5, 1962).

    Tool by tool, trying the wanted verdict first, which suffices for every rule without `not`. Once the known verdicts
    decide the rule, the remaining tools are not tried.
    """
    known: dict[str, bool | None] = dict.fromkeys(names)
    left = _MOST_TRIALS

    def reached(at: int) -> bool:
        nonlocal left
        left -= 1
        said = test(known)
        if left <= 0 or said is not None:
            return left <= 0 or said is verdict
        for known[names[at]] in (verdict, not verdict):
            if reached(at + 1):
                return True
        known[names[at]] = None
        return False

    return reached(0)


def _either_of(verdicts: Iterable[bool | None]) -> bool | None:
    unknown = False
    for verdict in verdicts:
        if verdict:
            return True
        unknown |= verdict is None
    return None if unknown else False


def _opposite(verdict: bool | None) -> bool | None:
    return None if verdict is None else not verdict


def renamed_in_rule(source: str, old: str, new: str) -> str:
    """The rule with the tool renamed, otherwise unchanged."""

    def replaced(match: re.Match[str]) -> str:
        word = match["quoted"] or match["word"]
        if word != old or (match["word"] in _RESERVED):
            return match[0]
        return match[0].removesuffix(match[0].lstrip()) + as_word(new)

    if is_counting(source):
        return source
    return _WORD.sub(replaced, source)


def is_counting(source: str) -> bool:
    """Whether the rule counts tools (`all`, `any`, `N of M`) instead of naming them."""
    return source.strip() in ("all", "any") or _COUNT.match(source) is not None


def recounted(source: str, count: int) -> str:
    """An `N of M` rule adapted to `count` tools; any other rule unchanged."""
    match = _COUNT.match(source)
    return source if match is None or count < 1 else f"{min(int(match[1]), count)} of {count}"


def as_word(name: str) -> str:
    """A tool's name as written in a rule: in quotes unless it is one plain word."""
    match = _WORD.fullmatch(name)
    is_plain = match is not None and match["word"] == name and name not in _RESERVED
    return name if is_plain else f'"{name}"'


class _Parser:
    """or-expression := and-expression {or …}; and-expression := factor {and …}; factor := not factor | ( … ) | name."""

    def __init__(self, source: str, tools: Sequence[str]) -> None:
        self._source = source
        self._tools = set(tools)
        self._tokens: list[tuple[str, bool]] = []  # (word, is it in quotes)
        at = 0
        stripped = source.rstrip()
        while at < len(stripped):
            match = _WORD.match(stripped, at)
            if match is None:
                raise self._error(text("{rest} cannot be read", rest=stripped[at:].strip()))
            self._tokens.append((match["paren"] or match["quoted"] or match["word"], match["quoted"] is not None))
            at = match.end()
        self._at = 0
        self._named: dict[str, None] = {}

    @property
    def named(self) -> list[str]:
        """The tools named so far, in the order of the rule."""
        return list(self._named)

    def parse(self) -> _Test:
        test = self._either(depth=0)
        if self._at < len(self._tokens):
            raise self._error(text("{word} is one word too many", word=self._tokens[self._at][0]))
        return test

    def _either(self, depth: int) -> _Test:
        tests = [self._both(depth)]
        while self._take("or"):
            tests.append(self._both(depth))
        return tests[0] if len(tests) == 1 else lambda verdicts: _either_of(test(verdicts) for test in tests)

    def _both(self, depth: int) -> _Test:
        tests = [self._factor(depth)]
        while self._take("and"):
            tests.append(self._factor(depth))
        if len(tests) == 1:
            return tests[0]
        return lambda verdicts: _opposite(_either_of(_opposite(test(verdicts)) for test in tests))

    def _factor(self, depth: int) -> _Test:
        if depth > MAX_DEPTH:
            raise self._error(text("it is nested more than {most} deep", most=MAX_DEPTH))
        if self._take("not"):
            test = self._factor(depth + 1)
            return lambda verdicts: _opposite(test(verdicts))
        if self._take("("):
            test = self._either(depth + 1)
            if not self._take(")"):
                raise self._error(text("a closing parenthesis is missing"))
            return test
        if self._at >= len(self._tokens):
            raise self._error(text("it ends where a tool's name should stand"))
        word, quoted = self._tokens[self._at]
        if word not in self._tools or (word in _RESERVED and not quoted):
            raise self._error(text("there is no tool {word}", word=word))
        self._at += 1
        self._named[word] = None
        return lambda verdicts: verdicts[word]

    def _take(self, word: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at] == (word, False):
            self._at += 1
            return True
        return False

    def _error(self, why: Text) -> InvalidProgramConfigError:
        return _invalid(self._source, why)


def _invalid(source: str, why: Text) -> InvalidProgramConfigError:
    rule = source if len(source) <= _ECHOED else source[:_ECHOED] + "…"
    return InvalidProgramConfigError("The judgement rule {rule} is not valid: {why}.", rule=rule, why=why)
