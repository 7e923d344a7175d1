"""Labels: what people say about a part afterwards. The picture of a false call is proposed as a sample."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import DamagedRecordError, ValidationError, VisionSystemError
from core.inspection.result import Judgement
from core.store.inspection_values import InspectionLabel
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.programs.samples import ProposedSample, Samples
    from core.records.history import History
    from core.store import Store


@dataclass(frozen=True)
class Labeled:
    """What came of a label.

    Attributes:
        is_proposed: whether the picture is proposed as a sample now.
        remark: why the picture of a false call is not proposed.
    """

    is_proposed: bool = False
    remark: Text | None = None


class Labels:
    """Thread-safe."""

    def __init__(
        self,
        store: Store,
        history: History,
        samples: Samples,
        reason_codes: Callable[[], Sequence[str]],
        announce: Callable[[str], None],
    ) -> None:
        """`reason_codes`: returns the site's own codes for NG parts. `announce` gets the id of a labeled inspection."""
        self._store = store
        self._history = history
        self._samples = samples
        self._reason_codes = reason_codes
        self._announce = announce

    @property
    def reason_codes(self) -> tuple[str, ...]:
        """The site's own codes for NG parts, as they are now."""
        return tuple(dict.fromkeys(self._reason_codes()))

    @needs(Permission.RUN)
    def label(self, actor: Actor, inspection_id: str, label: InspectionLabel | None) -> Labeled:
        """Say that an NG was real or a false call, or an OK missed; None takes it back.

        The picture of a false call is proposed as an OK sample; any other label takes back what was proposed and is not
        accepted yet. The label is set even where there is nothing to propose.

        Raises:
            InspectionNotFoundError
            ValidationError: it is a challenge part, whose judgement is known.
        """
        if label is not None:
            self._check_is_production(actor, inspection_id)
        proposed, remark = self._proposed(actor, inspection_id, label)
        with self._store.changing():
            self._store.inspections.set_label(inspection_id, label, actor.username)
            self._store.samples.withdraw(inspection_id)
            details = {"inspection": inspection_id, "label": label and label.value}
            if proposed is not None:
                self._store.samples.propose(proposed)
                details["proposed_to"] = self._store.programs.newest(proposed.program_id).program.name
            self._store.audit.append(actor, "inspection_labelled", **details)
        self._announce(inspection_id)
        return Labeled(proposed is not None, remark)

    def _proposed(
        self, actor: Actor, inspection_id: str, label: InspectionLabel | None
    ) -> tuple[ProposedSample | None, Text | None]:
        """What to propose with that label, or why a false call has nothing to propose."""
        if label is not InspectionLabel.FALSE_CALL:
            return None, None
        try:
            return self._samples.proposal(actor, inspection_id), None
        except VisionSystemError as error:
            return None, text("No sample is proposed. {why}", why=error.text)

    @needs(Permission.RUN)
    def set_reason_code(self, actor: Actor, inspection_id: str, code: str | None) -> None:
        """Give an NG part one of the site's reason codes; None takes it back.

        Raises:
            ValidationError: the station has no such code, the part was not judged NG, or it is a challenge part.
            InspectionNotFoundError, DamagedRecordError
        """
        if code is not None:
            self._check_code(code)
            self._check_is_production(actor, inspection_id)
            judgement = self._history.inspection(actor, inspection_id).result.judgement
            if judgement is not Judgement.NG:
                raise ValidationError(
                    "Only NG parts have a reason code. This part was judged {judgement}.", judgement=judgement.value
                )
        with self._store.changing():
            self._store.inspections.set_reason_code(inspection_id, code, actor.username)
            self._store.audit.append(actor, "reason_code_set", inspection=inspection_id, reason_code=code)
        self._announce(inspection_id)

    def _check_is_production(self, actor: Actor, inspection_id: str) -> None:
        """A damaged record may be labeled: nobody can read what it was."""
        with suppress(DamagedRecordError):
            if self._history.inspection(actor, inspection_id).result.challenge_expects is not None:
                raise ValidationError(
                    "This is a challenge part, whose judgement is known: it takes neither label nor reason code."
                )

    def _check_code(self, code: str) -> None:
        codes = self.reason_codes
        if not codes:
            raise ValidationError("This station has no reason codes. An administrator sets them on the System screen.")
        if code not in codes:
            raise ValidationError(
                "This station has no reason code {code}. Choose one of: {codes}.",
                code=code,
                codes=", ".join(codes),
            )
