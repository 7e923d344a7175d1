"""The one table of part kinds."""

from __future__ import annotations

from collections.abc import Mapping

from core.devices.parts.connector import CONNECTOR
from core.devices.parts.gasket import GASKET
from core.devices.parts.kind import PartKind
from core.devices.parts.label_plate import LABEL_PLATE
from core.devices.parts.paper_label import PAPER_LABEL
from core.errors import ConfigurationError

KINDS: Mapping[str, PartKind] = {kind.title: kind for kind in (CONNECTOR, GASKET, LABEL_PLATE, PAPER_LABEL)}


def kind_named(title: str) -> PartKind:
    """Raises ConfigurationError when the simulated line has no such parts."""
    kind = KINDS.get(title)
    if kind is None:
        raise ConfigurationError(
            "The simulated line has no parts named {kind}. It has: {kinds}.", kind=title, kinds=", ".join(KINDS)
        )
    return kind
