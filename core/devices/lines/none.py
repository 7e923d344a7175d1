"""No digital lines: a PC without a machine. Verdicts go to the screen, the record and the network.

Nothing is simulated: no line is switched, and no trigger comes from one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.devices.lines.lines import ALL_LOW, Input, Lines, Listener

if TYPE_CHECKING:
    from collections.abc import Sequence


class NoLines(Lines):
    """Implements the contract without hardware: writes have no effect, inputs are low, there are no edges."""

    is_simulated = False

    is_present = False

    @property
    def title(self) -> str:
        return "No lines"

    def open(self, levels: Sequence[bool] = ALL_LOW) -> None:
        """Nothing to claim."""

    def close(self) -> None:
        """Nothing to release."""

    def write(self, output: int, is_high: bool) -> None:
        """Nothing is written."""

    def read(self, line: Input) -> bool:  # noqa: ARG002
        return False

    def listen(self, listener: Listener | None) -> None:
        """There are no edges."""
