"""Base class of the tools that read a text: what the text must be, and whether it identifies the part.

A text that is not what it must be is NG whatever the score, because the score says how well it can be read.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from core.errors import InvalidProgramConfigError, ValidationError
from core.fields import choice, flag, short_text, texts
from core.inspection.result import Defect, ToolJudgement, ToolResult
from core.inspection.text_pattern import as_typed, is_listed, matches
from core.inspection.tool import Measurement, Params, Tool, ToolSpec
from core.text import Text, shown_read, text

if TYPE_CHECKING:
    from core.inspection.imaging import Scene

LONGEST = 500
"""Of a text or pattern that is expected."""
MOST_LISTED = 1000


@dataclass(frozen=True)
class ReadingParams(Params):
    """The parameters common to all tools that read."""

    must: str = choice(
        "Text must",
        default="equal",
        options={
            "read": "Be readable",
            "equal": "Be the expected one",
            "pattern": "Match a pattern",
            "list": "Be in a list",
            "tool": "Be that of another tool",
        },
        help="Any other text is NG, whatever the score.",
    )
    expected: str = short_text(
        "Expected text",
        most=LONGEST,
        only_if={"must": ("equal",)},
        help="Empty: the master's. A control character is typed by its name, such as <GS>.",
    )
    pattern: str = short_text(
        "Pattern",
        default="*",
        least=1,
        most=LONGEST,
        only_if={"must": ("pattern",)},
        help="# is a digit, @ a letter, ? any character, * any number of them, <DD.MM.YY> a date; a backslash before "
        "one means itself.",
    )
    listed: tuple[str, ...] = texts(
        "List of texts", most=MOST_LISTED, only_if={"must": ("list",)}, help="The texts that are OK."
    )
    same_as: str = short_text(
        "Other tool",
        only_if={"must": ("tool",)},
        help="The tool that must read the same text.",
    )
    is_part_id: bool = flag(
        "Is the part id",
        default=False,
        help="What it reads identifies the part: it is stored with the result, and the history is searched by it.",
    )


R = TypeVar("R", bound=ReadingParams)


class ReadingTool(Tool[R]):
    """A tool whose result has a text."""

    def __init__(self, spec: ToolSpec[R], master: Scene) -> None:
        """Teach the tool.

        Raises:
            InvalidProgramConfigError: the parameters say what the text must be, but not which.
        """
        super().__init__(spec, master)
        self._taught_text = ""
        if spec.params.must == "tool" and not spec.params.same_as:
            raise InvalidProgramConfigError(
                "{tool}: choose the other tool that must read the same text, or what else the text must be.",
                tool=spec.name,
            )
        if spec.params.must == "list" and not spec.params.listed:
            raise InvalidProgramConfigError(
                "{tool}: the list of texts is empty. Enter those that are OK, or choose what else the text must be.",
                tool=spec.name,
            )

    @property
    def compared_with(self) -> str:
        """Name of the tool that must read the same text; "" for none."""
        return self.spec.params.same_as if self.spec.params.must == "tool" else ""

    @property
    def is_part_id(self) -> bool:
        return self.spec.params.is_part_id

    @abstractmethod
    def part_of(self, read: str) -> str:
        """What counts of a text that was read: all of it, or one field.

        Raises:
            ValidationError: it has no such part; the sentence, without a capital, says why.
        """

    def comparable(self, typed: str) -> str:
        """A text, pattern or another tool's text as it is compared with `part_of` what was read."""
        return typed

    def identity_in(self, read: str) -> str | None:
        """The part id in a text that was read; None: it has not the part that counts."""
        try:
            return self.part_of(read)
        except ValidationError:
            return None

    def _teach_text(self, read: str) -> None:
        """Take the master's text, and refuse it if it is not what it must be.

        Raises:
            InvalidProgramConfigError
        """
        self._taught_text = read
        wrong = self.complaint(read)
        if wrong is not None:
            raise InvalidProgramConfigError(
                "{tool}: the master's own text is not what it must be: {problem}. Change what the text must be.",
                tool=self.spec.name,
                problem=wrong,
            )

    def complaint(self, read: str) -> Text | None:
        """Why the text is not what it must be; None: it is, apart from what another tool reads."""
        params, shown = self.spec.params, shown_read(read)
        try:
            part = self.part_of(read)
            taught = self.part_of(self._taught_text) if params.must == "equal" and not params.expected else ""
        except ValidationError as error:
            return text("read {text}: {problem}", text=shown, problem=error.text)
        if part != read:
            shown = shown_read(part)
        if params.must == "equal":
            expected = self.comparable(as_typed(params.expected)) if params.expected else taught
            if part != expected:
                return text("read {text}, expected {expected}", text=shown, expected=shown_read(expected))
        if params.must == "pattern" and not matches(self.comparable(params.pattern), part):
            return text("read {text}, which does not match {pattern}", text=shown, pattern=params.pattern)
        if params.must == "list" and not is_listed(part, [self.comparable(one) for one in params.listed]):
            return text("read {text}, which is not in the list", text=shown)
        return None

    def _checked(self, found: Measurement, defect: Defect) -> Measurement:
        """The measurement of a text that was read, NG if that is not what it must be."""
        wrong = None if found.text is None else self.complaint(found.text)
        return found if wrong is None else replace(found, what=wrong, is_ng=True, defects=(defect,))

    def compared(self, own: ToolResult, other: ToolResult | None, reads: AnyReader | None) -> ToolResult:
        """The tool's result beside that of the tool which must read the same text: OK only if both have read it.

        Args:
            own: as judged by itself.
            other, reads: of the other tool; None where it did not run.
        """
        if own.judgement is not ToolJudgement.OK:
            return own
        wrong = self._differs(own, other, reads)
        return own if wrong is None else replace(own, judgement=ToolJudgement.NG, reason=wrong)

    def _differs(self, own: ToolResult, other: ToolResult | None, reads: AnyReader | None) -> Text | None:
        name = self.compared_with
        if own.text is None:
            return text("nothing was read")
        if other is None or reads is None or other.text is None or other.judgement is ToolJudgement.NOT_EVALUATED:
            return text(
                "read {text}, but {tool} has read nothing to compare it with", text=shown_read(own.text), tool=name
            )
        try:
            mine = reads.comparable(self.part_of(own.text))
            theirs = self.comparable(reads.part_of(other.text))
        except ValidationError as error:
            return text("read {text}: {problem}", text=shown_read(other.text), problem=error.text)
        if mine == theirs:
            return None
        return text(
            "read {text}, but {tool} has read {other}", text=shown_read(mine), tool=name, other=shown_read(theirs)
        )


AnyReader = ReadingTool[Any]
