"""No digital lines: a PC with no machine on its pins. Verdicts go to the screen, the record and the network.

Nothing is simulated here: nobody is told that a line was switched, and no trigger ever comes from one.
"""

from __future__ import annotations

from core.devices.lines.lines import Input, Lines, Listener


class NoLines(Lines):
    """Keeps the contract with nothing behind it: a write reaches nobody, every input is low, no edge is ever heard."""

    is_simulated = False

    is_present = False

    @property
    def title(self) -> str:
        return "No lines"

    def open(self) -> None:
        """There is nothing to claim."""

    def close(self) -> None:
        """There is nothing to release."""

    def write(self, output: int, is_high: bool) -> None:
        """Nobody is there to see it."""

    def read(self, line: Input) -> bool:  # noqa: ARG002
        return False

    def listen(self, listener: Listener | None) -> None:
        """There is nothing to hear."""
