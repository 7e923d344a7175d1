"""Table of all errors for the OpenAPI document: code, status, sentence and cause.

Code, sentence and cause (the first paragraph of the docstring) come from the exception classes. The table is in the
document as `x-errors` and as the examples of error answers.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from core import errors
from core.errors import Kind, VisionSystemError
from remote_api.errors import SENTENCES, status_of_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HTTP_CAUSES: Mapping[int, str] = {
    400: "The body is not JSON: cut off, nested too deep, a key twice, or not a number where one should be.",
    401: "No token, or one that is not valid.",
    403: "The role of the user is not enough.",
    404: "The address does not exist; ids of the wrong form are addresses that do not exist.",
    405: "The address exists, but not with this method; `Allow` names those that it takes.",
    406: "`Accept` excludes everything that the address can give.",
    412: "`If-Match` does not fit.",
    413: "The body is larger than this address takes.",
    414: "The address is longer than any of this API.",
    415: "The body has another media type than this address takes, or is compressed.",
    422: "The input has the right form but will not do.",
    428: "`If-Match` is missing where somebody else's work could be overwritten.",
    429: "More requests than the limit allows.",
    431: "The headers are larger than 16 kB.",
    500: "A mistake in the program; `details.request_id` finds it in the log.",
    501: "A transfer coding or upgrade that the server does not speak.",
    503: "The station cannot do it now: not ready, or too many clients.",
}
"""Why a request ends with a status before any of our classes is raised."""

RETRY_AFTER: Mapping[int, str] = {
    429: "Seconds after which the request may be sent again.",
    503: "With `STILL_LEARNING`: seconds after which the same may be sent again.",
}
"""Answers with a header `Retry-After`, and what it says."""

WHOSE = {
    Kind.USER: "yours: change the request",
    Kind.WORLD: "the world's: put it right at the station, then try again",
    Kind.OURS: "ours: report it with the request id",
}


def error_classes() -> list[type[VisionSystemError]]:
    """Every error class, each after its base class."""
    found: list[type[VisionSystemError]] = [VisionSystemError]
    for cls in found:
        found += cls.__subclasses__()
    ours = [cls for cls in found if cls.__module__ == errors.__name__]
    return sorted(ours, key=lambda cls: list(vars(errors)).index(cls.__name__))


def error_table() -> list[dict[str, Any]]:
    """One row for each code: `code`, `status`, `message` (a specific one may replace it), `cause`, `whose`."""
    rows = list(_rows())
    rows.sort(key=lambda row: (row["status"], row["code"]))
    return rows


def _rows() -> Iterator[dict[str, Any]]:
    codes = set()
    for cls in error_classes():
        codes.add(cls.code)
        yield {
            "code": cls.code,
            "status": status_of_class(cls),
            "message": cls.default,
            "cause": cause_of(cls),
            "whose": WHOSE[_whose(cls)],
        }
    for status, (code, message) in SENTENCES.items():
        if code not in codes:
            whose = Kind.OURS if status == 500 else Kind.WORLD if status == 503 else Kind.USER
            cause = HTTP_CAUSES[status]
            yield {"code": code, "status": status, "message": message, "cause": cause, "whose": WHOSE[whose]}


def cause_of(cls: type[VisionSystemError]) -> str:
    """Why a class is raised: the first paragraph of its docstring."""
    return " ".join(inspect.cleandoc(cls.__doc__ or "").partition("\n\n")[0].split())


def _whose(cls: type[VisionSystemError]) -> Kind:
    """The kind for API clients: errors that only the panel's user can fix (settings) are not the client's."""
    return Kind.WORLD if cls.kind is Kind.USER and status_of_class(cls) >= 500 else cls.kind


def describe_errors(document: dict[str, Any]) -> None:
    """Add the table to an OpenAPI document: as a whole, and by status as examples of each error answer."""
    table = error_table()
    document["x-errors"] = table
    by_status: dict[int, list[dict[str, Any]]] = {}
    for row in table:
        by_status.setdefault(row["status"], []).append(row)
    for methods in document["paths"].values():
        for name, operation in methods.items():
            if name != "parameters":
                _describe_answers(document, operation, by_status)


def _describe_answers(
    document: dict[str, Any], operation: dict[str, Any], by_status: Mapping[int, list[dict[str, Any]]]
) -> None:
    for status, given in operation["responses"].items():
        if int(status) < 400 or "$ref" not in given:
            continue
        answer = document["components"]["responses"][given["$ref"].rpartition("/")[2]]
        rows = by_status[int(status)]
        answer["description"] = " · ".join(row["code"] for row in rows)
        if said := RETRY_AFTER.get(int(status)):
            schema = {"type": "integer", "minimum": 1}
            answer["headers"] = {"Retry-After": {"description": said, "schema": schema}}
        answer["content"]["application/json"]["examples"] = {
            row["code"]: {"summary": row["cause"], "value": example(row)} for row in rows
        }


def example(row: Mapping[str, Any]) -> dict[str, Any]:
    """The error envelope for a row of the table."""
    details = {"retry_after_s": 30} if "{retry_after_s}" in row["message"] else {}
    return {"success": False, "error": row["code"], "message": row["message"].format(**details), "details": details}
