"""Unlimited undo and redo: all states so far, and which one is current."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Edits(Generic[T]):
    """States are immutable values; a new state after an undo replaces those that were undone."""

    def __init__(self, first: T) -> None:
        self._states: list[T] = [first]
        self._at = 0

    @property
    def present(self) -> T:
        return self._states[self._at]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._states)

    def add(self, state: T) -> bool:
        """Make this the current state; False if it already is, and then no step is added."""
        if state == self.present:
            return False
        self._at += 1
        self._states[self._at :] = [state]
        return True

    def undo(self) -> bool:
        """Go one step back; False at the first state."""
        if not self.can_undo:
            return False
        self._at -= 1
        return True

    def redo(self) -> bool:
        """Go one step forward; False at the last state."""
        if not self.can_redo:
            return False
        self._at += 1
        return True
