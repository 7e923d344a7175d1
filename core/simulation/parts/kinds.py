"""The one table of part kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import ConfigurationError
from core.simulation.parts.connector import CONNECTOR
from core.simulation.parts.gasket import GASKET
from core.simulation.parts.label_plate import LABEL_PLATE
from core.simulation.parts.paper_label import PAPER_LABEL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.simulation.parts.kind import PartKind

KINDS: Mapping[str, PartKind] = {kind.title: kind for kind in (CONNECTOR, GASKET, LABEL_PLATE, PAPER_LABEL)}


def kind_named(title: str) -> PartKind:
    """The kind with that title. Raises ConfigurationError if the simulated line has no such parts."""
    kind = KINDS.get(title)
    if kind is None:
        raise ConfigurationError(
            "The simulated line has no parts named {kind}. It has: {kinds}.", kind=title, kinds=", ".join(KINDS)
        )
    return kind
