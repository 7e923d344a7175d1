"""Learning tools: tools that learn from the program's samples, besides the master, how good parts may differ.

Learning takes seconds, so its result is kept, and a program is judged by the kept one ever after. What goes into it,
and how it is carried out: `core.inspection.lesson`.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.inspection.geometry import Pose
from core.inspection.imaging import Scene
from core.inspection.lit_tool import LightParams
from core.inspection.tool import Params, Tool, ToolSpec
from core.text import Text, together

Array = NDArray[Any]

Step = Callable[[float], None]
"""Called while learning with the share done, 0–1; whatever it raises ends the learning."""

KINDS_OF_ARRAY = ("float32", "int32", "uint8")
"""The dtypes that are kept: they have the same bytes, and give the same scores, on every machine."""


class Learned(Mapping[str, Array]):
    """What a tool has learned: read-only arrays by name, of `KINDS_OF_ARRAY` and any shape.

    They are in the order of their names, whether they were just learned or come from the store.

    Attributes:
        notes: what the person who teaches should know: an OK sample that is unlike the others, for example.
    """

    def __init__(self, arrays: Mapping[str, Array], notes: Sequence[Text] = ()) -> None:
        self._arrays = {name: _kept(name, arrays[name]) for name in sorted(arrays)}
        self.notes = tuple(notes)

    def __getitem__(self, name: str) -> Array:
        return self._arrays[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._arrays)

    def __len__(self) -> int:
        return len(self._arrays)

    # As one of a kind: comparing arrays element by element is nobody's question.
    __eq__ = object.__eq__
    __hash__ = object.__hash__


def _kept(name: str, array: Array) -> Array:
    if array.dtype.name not in KINDS_OF_ARRAY:
        raise TypeError(f"{name} is {array.dtype}; only {', '.join(KINDS_OF_ARRAY)} are kept")
    kept = np.ascontiguousarray(array)
    kept = kept.reshape(array.shape).view()  # a view: the caller's own array stays writable
    kept.setflags(write=False)
    return kept


@dataclass(frozen=True, eq=False)
class PlacedSample:
    """A sample as position adjustment found it.

    Attributes:
        scene: the picture, of the master's size; its `light` is set if the tool `learns_in_light`.
        pose: of the part in it; the identity without position adjustment. The whole ROI, moved by it, lies in the
            picture.
        is_ok: whether it shows a good part.
        picture: its content hash.
        number: among the program's samples of that kind, from 1: with the kind, its name for people.
    """

    scene: Scene
    pose: Pose
    is_ok: bool
    picture: str
    number: int


P = TypeVar("P", bound=Params)


class LearningTool(Tool[P]):
    """A tool that learns from samples; otherwise as `Tool`.

    Attributes:
        learning_version: raised when `learn` changes what it returns for the same input: results of another version
            are not used.
        needs_samples: fewest OK samples besides the master; 0: it can work from the master alone.
    """

    learning_version: ClassVar[int]
    needs_samples: ClassVar[int] = 0

    @classmethod
    @abstractmethod
    def learn(cls, spec: ToolSpec[P], master: Scene, samples: Sequence[PlacedSample], step: Step) -> Learned:
        """Learn from samples. Pure: the same input gives the same arrays, to two decimals of the score, everywhere.

        Args:
            samples: in the order of the program, without the master's own picture; at least `needs_samples` of them
                are OK, and at least one is. Each access decodes the picture anew, so that hundreds need no more memory
                than one: go through them as few times as possible, and keep what is needed of them only.
            step: see `Step`; called several times a second.

        Raises:
            InvalidROIError, ImageQualityError: nothing can be learned from them; the sentence names the tool.
        """

    @classmethod
    def learns_in_light(cls, spec: ToolSpec[P]) -> bool:
        """Whether `learn` uses the `light` of the samples' scenes. It then depends on the regions of all tools."""
        return isinstance(spec.params, LightParams) and spec.params.light == "picture"

    @abstractmethod
    def __init__(self, spec: ToolSpec[P], master: Scene, learned: Learned | None = None) -> None:
        """Teach the tool.

        Args:
            learned: None: the program has no OK sample; only where `needs_samples` is 0. Its notes become `note`.

        Raises:
            InvalidROIError, ImageQualityError: as in `Tool`.
        """
        super().__init__(spec, master)
        if learned is not None:
            self.note = together(learned.notes)
