"""One declaration per field.

The JSON reader, the API's schema and document, the panel's form, the differences in words and `tools --json` are all
derived from it.

@dataclass(frozen=True)
class AreaParams(Params):
    level: float = number("Level", default=128, minimum=0, maximum=255, help="Gray level that splits bright from dark.")
"""

from __future__ import annotations

from core.fields.declaring import (
    choice,
    flag,
    group,
    listing,
    member,
    number,
    numbers,
    optional_group,
    required,
    same,
    short_text,
    texts,
)
from core.fields.field import (
    ALWAYS,
    LEFT_OUT,
    MAX_LINE,
    NOT_BLANK,
    REQUIRED,
    Field,
    OnlyIf,
    declare,
    defaults_of,
    fields_of,
    schema_of,
)
from core.fields.kinds import (
    LOOSER_BY,
    ChoiceField,
    FlagField,
    GroupField,
    ListField,
    MemberField,
    NumberField,
    NumbersField,
    TextField,
    TextsField,
)
from core.fields.reading import check, describe, dump, load, values

__all__ = [
    "ALWAYS",
    "LEFT_OUT",
    "LOOSER_BY",
    "MAX_LINE",
    "NOT_BLANK",
    "REQUIRED",
    "ChoiceField",
    "Field",
    "FlagField",
    "GroupField",
    "ListField",
    "MemberField",
    "NumberField",
    "NumbersField",
    "OnlyIf",
    "TextField",
    "TextsField",
    "check",
    "choice",
    "declare",
    "defaults_of",
    "describe",
    "dump",
    "fields_of",
    "flag",
    "group",
    "listing",
    "load",
    "member",
    "number",
    "numbers",
    "optional_group",
    "required",
    "same",
    "schema_of",
    "short_text",
    "texts",
    "values",
]
