"""text: reads print, judges what it says, and how well it can be read.

The score is the worst of two ratios to the master and a likeness: the contrast of the faintest piece of print, the
confidence with which the most doubtful character is read, and how much the print looks like the master's.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from core.errors import ImageQualityError, InvalidProgramConfigError
from core.fields import choice, flag
from core.inspection.geometry import Points, Pose
from core.inspection.measure.print_lines import Line, Upright, evened, find_lines, is_dark
from core.inspection.measure.print_reading import ReadCharacter, ReadPrint, read_print
from core.inspection.measure.print_shape import TaughtPrint
from core.inspection.reading_tool import ReadingParams, ReadingTool
from core.inspection.result import Defect
from core.inspection.seen import Finding, Seen
from core.inspection.text_pattern import as_typed
from core.inspection.tool import Measurement, ToolSpec
from core.pretrained.ppocr import ppocr
from core.pretrained.tesseract import tesseract
from core.text import Text as Words
from core.text import shown_read, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.inspection.imaging import Scene
    from core.inspection.measure.patch import U8
    from core.pretrained.line_reader import LineReader

_STROKE = 0.4
"""No stroke is wider than this share of its line's height."""
_LEAST_REACH_PX = 3
_LEAST = 1e-6
_UNLIKE = {"tesseract": 0.12, "rapidocr": 0.26}
"""Print that is so unlike the master's scores 0 (see `print_shape.Unlike`): dots never lie twice in the same place."""


@dataclass(frozen=True)
class TextParams(ReadingParams):
    added_later = frozenset({"reader", "alike"})

    characters: str = choice(
        "Characters",
        default="any",
        options={"any": "All", "capitals": "Capitals and digits", "digits": "Digits"},
        help="What is printed there. Of characters that look alike, such as O and 0, it takes the one that can be "
        "meant.",
    )
    reader: str = choice(
        "Reader",
        default="tesseract",
        options={"tesseract": "Tesseract (clean print)", "rapidocr": "RapidOCR (also dots)"},
        help="What reads the print. RapidOCR takes longer, and is an extra of its own.",
    )
    alike: bool = flag(
        "Must look alike",
        default=True,
        only_if={"must": ("equal",)},
        help="The print must also look as in the master: readers take O for 0, and what lies between characters for "
        "nothing.",
    )


READERS: Mapping[str, Callable[[], LineReader]] = {"tesseract": tesseract, "rapidocr": ppocr}
"""Each raises InvalidProgramConfigError where it is not installed."""
_EXTRAS = {"tesseract": "ocr", "rapidocr": "rapidocr"}


class _Scored(NamedTuple):
    """`what`, `place`: what is wrong where the score is low, and where in the region."""

    score: float
    what: Words
    place: Line


class Text(ReadingTool[TextParams]):
    type = "text"
    icon = "text"
    title = "Text"
    help = "Reads print, checks what it says, and how well it can be read."
    params_type = TextParams
    default_threshold_pct = 50.0
    shapes = ("rectangle",)

    @classmethod
    def extra_of(cls, params: Mapping[str, Any]) -> str | None:
        return _EXTRAS[params.get("reader", TextParams.reader)]

    def __init__(self, spec: ToolSpec[TextParams], master: Scene) -> None:
        """Teach the tool.

        Raises:
            InvalidROIError, InvalidProgramConfigError: as in `ReadingTool`; or the reader is not installed.
            ImageQualityError: the master shows no print, or it cannot be read for certain.
        """
        super().__init__(spec, master)
        try:
            self._reader = READERS[spec.params.reader]()
        except InvalidProgramConfigError as error:
            raise InvalidProgramConfigError("{tool}: {problem}", tool=spec.name, problem=error.text) from error
        self._frame = Upright(spec.roi, spec.masks)
        at = Pose.identity(spec.roi.center)
        self._is_dark, self._ground_px = self._ground(master, at)
        picture = self._picture(master, at)
        found = self._read(picture)
        if found.doubtful:
            raise ImageQualityError(
                "{tool}: the master's print cannot be read for certain ({texts}). Draw the region closely around the "
                "print, mask what is no print, or take a sharper or larger picture.",
                tool=spec.name,
                texts=_listed(found),
            )
        self._teach_text(found.text)
        self._taught_contrast, self._taught_confidence = _contrast(found), _vaguest(found).confidence
        is_compared = spec.params.must == "equal" and spec.params.alike
        self._taught_print = TaughtPrint(picture, found.lines, self._frame.hidden) if is_compared else None
        self.note = text("read {text}", text=shown_read(found.text))

    def _ground(self, master: Scene, at: Pose) -> tuple[bool, int]:
        """Whether the print is dark, and how far away from it there is ground, in pixels."""
        gray = self._frame.cut(master.gray, at)
        dark = is_dark(gray)
        # Nothing is known of the print yet: the whole region may be one line.
        widest = _reach(self._frame.height)
        lines = find_lines(self._frame.without_masks(evened(gray, widest, dark=dark)))
        if not lines:
            raise ImageQualityError(
                "{tool}: no print can be seen in the region. Draw it around the print, with the print's own left and "
                "right.",
                tool=self.spec.name,
            )
        return dark, _reach(max(line.height for line in lines))

    def part_of(self, read: str) -> str:
        return _without_space(read)

    def comparable(self, typed: str) -> str:
        return _without_space(typed)

    # --- judging ------------------------------------------------------------------------------------------------------

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        picture = self._picture(scene, pose)
        found = self._read(picture)
        region = _box(self.spec.roi.moved(pose).outline(), "missing")
        if found.doubtful:
            what = text("cannot be read for certain: {texts}", texts=_listed(found))
            return Measurement(0.0, what=what, defects=(region,), is_ng=True)
        if not found.characters:
            return Measurement(0.0, what=text("no print can be seen"), defects=(region,), is_ng=True)
        score, what, place = self._worst(found, picture)
        measured = Measurement(score, what=what, defects=(self._defect((place,), pose),), text=found.text)
        return self._checked(measured, self._defect(self._wrong(found) or found.characters, pose))

    def see(self, scene: Scene, pose: Pose) -> Seen:
        """The characters, wrong ones marked; and the place that has the score where that is below the limit."""
        picture = self._picture(scene, pose)
        found = self._read(picture)
        wrong = self._wrong(found)
        marked: list[tuple[Finding, ReadCharacter | Line]] = [
            (Finding.EXTRA if one in wrong else Finding.FOUND, one) for one in found.characters
        ]
        if found.characters and (worst := self._worst(found, picture)).score < self.spec.threshold_pct:
            marked.append((Finding.EXTRA, worst.place))
        return Seen(lines=tuple((finding, self._outline(piece, pose)) for finding, piece in marked))

    def _picture(self, scene: Scene, pose: Pose) -> U8:
        """The region upright, its light evened."""
        even = evened(self._frame.cut(scene.gray, pose), self._ground_px, dark=self._is_dark)
        return self._frame.without_masks(even)

    def _read(self, picture: U8) -> ReadPrint:
        return read_print(picture, self._reader, self.spec.params.characters)

    def _worst(self, found: ReadPrint, picture: U8) -> _Scored:
        return min(self._scored(found, picture), key=lambda one: one.score)

    def _scored(self, found: ReadPrint, picture: U8) -> Iterator[_Scored]:
        """Each is a score of the whole print; the least counts."""
        if found.faintest is not None:
            what = text(
                "its contrast is {contrast} %, the master's {taught} %",
                contrast=round(100 * found.faintest.contrast),
                taught=round(100 * self._taught_contrast),
            )
            yield _Scored(_ratio(found.faintest.contrast, self._taught_contrast), what, found.faintest.place)
        vaguest = _vaguest(found)
        place = Line(vaguest.left, vaguest.top, vaguest.right, vaguest.bottom)
        what = text("{sign} can hardly be read", sign=vaguest.sign)
        yield _Scored(_ratio(vaguest.confidence, self._taught_confidence), what, place)
        if self._taught_print is not None and self.complaint(found.text) is None:
            unlike = self._taught_print.compare(picture, found.lines)
            score = 100.0 * max(0.0, 1.0 - unlike.amount / _UNLIKE[self.spec.params.reader])
            yield _Scored(score, text("the print does not look like the master's"), unlike.place)

    def _wrong(self, found: ReadPrint) -> tuple[ReadCharacter, ...]:
        """The characters that are not those expected: all of them where no certain text is."""
        if not found.characters or self.complaint(found.text) is None:
            return ()
        params, signs = self.spec.params, [one.sign for one in found.characters]
        if params.must != "equal":
            return found.characters
        expected = self.comparable(as_typed(params.expected) if params.expected else self._taught_text)
        blocks = SequenceMatcher(None, signs, list(expected), autojunk=False).get_matching_blocks()
        right = {at for block in blocks for at in range(block.a, block.a + block.size)}
        return tuple(one for at, one in enumerate(found.characters) if at not in right)

    # --- places -------------------------------------------------------------------------------------------------------

    def _outline(self, one: ReadCharacter | Line, pose: Pose) -> Points:
        corners = self._frame.in_picture(one.left, one.top, one.right, one.bottom, pose)
        return np.vstack((corners, corners[:1]))

    def _defect(self, pieces: Sequence[ReadCharacter | Line], pose: Pose) -> Defect:
        """A box around these pieces of print in the picture."""
        return _box(np.vstack([self._outline(one, pose) for one in pieces]), "text")


def _contrast(found: ReadPrint) -> float:
    return 0.0 if found.faintest is None else found.faintest.contrast


def _ratio(found: float, taught: float) -> float:
    return 100.0 * min(1.0, found / max(taught, _LEAST))


def _vaguest(found: ReadPrint) -> ReadCharacter:
    return min(found.characters, key=lambda one: one.confidence)


def _reach(height: int) -> int:
    return max(_LEAST_REACH_PX, round(_STROKE * height))


def _without_space(typed: str) -> str:
    return "".join(typed.split())


def _listed(found: ReadPrint) -> str:
    return ", ".join(shown_read(one, most=24) or "–" for one in found.doubtful)


def _box(points: Points, kind: str) -> Defect:
    low, high = points.min(axis=0), points.max(axis=0)
    return Defect(float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1]), kind)
