"""Reserved user names: those of the station itself, and names that look like them in the audit log."""

from __future__ import annotations

import unicodedata

from core.errors import ValidationError
from core.fields import TextField

USERNAME = TextField("User name", "Of an account; upper and lower case are the same name.", least=1, most=60)

COMMAND_LINE = "command line"
METRICS = "metrics"
SYSTEM = "system"
SIMULATED = "simulated "
"""Prefix of the names of the panel's one-touch users."""

_RESERVED = tuple("".join(filter(str.isalnum, name)) for name in (COMMAND_LINE, METRICS, SYSTEM))

_LOOK_ALIKES = str.maketrans("аеорсухѕіјмтнкԁӏιοανρτκ01357", "aeopcyxsijmthkdlioavptkolest")
"""Cyrillic and Greek letters and digits that look like Latin letters (a few of Unicode TS 39's confusables)."""


def checked_username(username: str) -> str:
    """A name as an account may have it, without blanks around it. Raises ValidationError."""
    name = username.strip()
    if not USERNAME.least <= len(name) <= USERNAME.most or not name.isprintable():
        raise ValidationError("A user name has 1 to {most} characters that can be printed.", most=USERNAME.most)
    if is_reserved(name):
        raise ValidationError("The name {username} is the station's own. Take another one.", username=name)
    return name


def is_reserved(name: str) -> bool:
    """Whether a reader of the audit log could mistake the name for one of the station's own."""
    seen = _as_seen(name)
    return seen in _RESERVED or seen.startswith(SIMULATED.strip())


def _as_seen(name: str) -> str:
    """Letters only, without case, width, accents and look-alikes."""
    plain = unicodedata.normalize("NFKD", name).casefold().translate(_LOOK_ALIKES)
    return "".join(filter(str.isalnum, plain))
