"""Receivers as the settings name them, and the quiet times."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from core.alarms.catalog import Severity
from core.alarms.delivery.message import RANK

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, time

    from core.alarms.delivery.message import Message
    from core.settings import DeliverySettings


class Way(Enum):
    MAIL = "mail"
    WEBHOOK = "webhook"


@dataclass(frozen=True)
class Receiver:
    """`least`: of no alarm less severe it is told."""

    address: str
    way: Way
    least: Severity

    def wants(self, message: Message) -> bool:
        return message.rank >= RANK[self.least]


def receivers_of(settings: DeliverySettings) -> tuple[Receiver, ...]:
    """In the order of the settings; an address that is named twice counts once."""
    found: dict[str, Receiver] = {}
    for way, entries in ((Way.MAIL, settings.mail_to), (Way.WEBHOOK, settings.webhooks)):
        for entry in entries:
            address, _, least = entry.partition(" ")
            found.setdefault(address, Receiver(address, way, Severity(least or Severity.WARNS.value)))
    return tuple(found.values())


def is_quiet(spans: Iterable[str], local: datetime) -> bool:
    """Whether that moment on the wall clock of this computer lies in one of the spans, such as 22:00-06:00."""
    return any(_lies_in(span, local.time()) for span in spans)


def _lies_in(span: str, moment: time) -> bool:
    begin, end = span.split("-")
    now = f"{moment:%H:%M}"
    return begin <= now < end if begin <= end else now >= begin or now < end
