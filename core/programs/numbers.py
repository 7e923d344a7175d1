"""Program numbers: by which the machine of a station asks for a program with its lines; they belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import ProgramNotFoundError, ValidationError
from core.settings import MOST_SELECT_BITS

if TYPE_CHECKING:
    from core.store import Store
    from core.store.programs import StoredVersion

MOST_NUMBER = 2**MOST_SELECT_BITS - 1
"""The highest number that the lines can ask for. 0 is no number: it is what a cut cable asks for."""


class ProgramNumbers:
    """Thread-safe; changes are audited in the same transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @needs(Permission.EDIT_PROGRAMS)
    def set(self, actor: Actor, program_id: int, number: int | None) -> None:
        """Give a program a number of 1 … `MOST_NUMBER` at this station; None takes it away.

        Raises:
            ValidationError: the number is not allowed, or another program's.
            ProgramNotFoundError: it does not exist, or is archived.
            DatabaseError, StorageError
        """
        if number is not None and not 1 <= number <= MOST_NUMBER:
            raise ValidationError("A program number lies between 1 and {most}.", most=MOST_NUMBER)
        programs = self._store.programs
        with self._store.changing():
            found = programs.newest(program_id)
            name = found.program.name
            if found.is_archived:
                raise ProgramNotFoundError("{name} is archived. Take it back first.", name=name)
            before = programs.number_of(program_id)
            if before == number:
                return
            if number is None:
                programs.set_number(program_id, None)
                self._store.audit.append(
                    actor, "program_unnumbered", program_id=program_id, name=name, number=str(before)
                )
                return
            other = programs.with_number(number)
            if other is not None:
                raise ValidationError(
                    "{name} has the number {number}. Take it away from it first.",
                    name=programs.newest(other).program.name,
                    number=number,
                )
            programs.set_number(program_id, number)
            self._store.audit.append(actor, "program_numbered", program_id=program_id, name=name, number=str(number))

    def newest(self, number: int) -> StoredVersion | None:
        """The newest version of the program that has this number; None: no program has it.

        Only for the station, when its machine asks. Raises DatabaseError.
        """
        program_id = self._store.programs.with_number(number)
        return None if program_id is None else self._store.programs.newest(program_id)
