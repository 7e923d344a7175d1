"""Challenge: when a station must prove, by parts of known judgement, that it judges right. Part of a program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.fields import choice, number


class ChallengeTime(StrEnum):
    """When a challenge is due."""

    NEVER = "never"
    SHIFT = "shift"
    HOURS = "hours"
    BOTH = "both"


_DEMANDED = (ChallengeTime.SHIFT, ChallengeTime.HOURS, ChallengeTime.BOTH)


@dataclass(frozen=True)
class ChallengeSpec:
    """When parts of known judgement must be judged right before production is judged, and how many."""

    when: str = choice(
        "Challenge",
        default=ChallengeTime.NEVER,
        options={
            ChallengeTime.NEVER: "Never",
            ChallengeTime.SHIFT: "At each shift start",
            ChallengeTime.HOURS: "Every so many hours",
            ChallengeTime.BOTH: "At shift starts, and every so many hours",
        },
        help="Then the line waits until the station has judged known OK and NG parts right.",
    )
    every_h: float = number(
        "Challenge every",
        default=4.0,
        minimum=0.5,
        maximum=24,
        unit="h",
        only_if={"when": (ChallengeTime.HOURS, ChallengeTime.BOTH)},
        help="Counted from the challenge that was passed last.",
    )
    ok_parts: int = number(
        "Known OK parts",
        default=1,
        minimum=1,
        maximum=5,
        integer=True,
        only_if={"when": _DEMANDED},
        help="In each challenge.",
    )
    ng_parts: int = number(
        "Known NG parts",
        default=1,
        minimum=1,
        maximum=5,
        integer=True,
        only_if={"when": _DEMANDED},
        help="In each challenge.",
    )

    @property
    def is_demanded(self) -> bool:
        return self.when in _DEMANDED

    @property
    def is_at_shift(self) -> bool:
        return self.when in (ChallengeTime.SHIFT, ChallengeTime.BOTH)

    @property
    def interval_h(self) -> float | None:
        """The longest time between two challenges; None where only shift starts count."""
        return self.every_h if self.when in (ChallengeTime.HOURS, ChallengeTime.BOTH) else None
