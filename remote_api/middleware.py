"""Request id and access log: every request gets an id, a line in the access log, and the id in its answer.

The id and the user are bound to the thread's logging context (`core.logs`), so every line logged during the request
carries them.
"""

from __future__ import annotations

import logging
import re
import time
import uuid

from flask import Response, g, has_request_context, request

from core.logs import ACCESS, bound

HEADER = "X-Request-ID"
access_log = logging.getLogger(ACCESS)

# Ids accepted from callers; they are written to logs and returned in a header.
_ACCEPTED_ID = re.compile(r"[A-Za-z0-9._\-]{1,64}", re.ASCII)


def current_request_id() -> str:
    """Id of the current request; "" outside one."""
    return str(g.get("request_id", "")) if has_request_context() else ""


def printable(value: str, limit: int = 200) -> str:
    """Text from outside, safe for a log line: one line, no control characters, bounded."""
    clean = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in value[:limit])
    return clean + ("…" if len(value) > limit else "")


def begin_request() -> None:
    given = request.headers.get(HEADER, "")
    g.request_id = given if _ACCEPTED_ID.fullmatch(given) else uuid.uuid4().hex
    g.began_ns = time.perf_counter_ns()
    g.logging_context = bound(request=g.request_id)
    g.logging_context.__enter__()


def end_request(response: Response) -> Response:
    response.headers[HEADER] = g.request_id
    elapsed_ms = round((time.perf_counter_ns() - g.began_ns) / 1e6, 3)
    access_log.info(
        "%s %s %s %d %.1f ms",
        request.remote_addr,
        request.method,
        printable(request.path),
        response.status_code,
        elapsed_ms,
        extra={
            "method": request.method,
            "path": printable(request.path),
            "status": response.status_code,
            "elapsed_ms": elapsed_ms,
            "address": request.remote_addr,
        },
    )
    return response


def forget_request(_error: BaseException | None) -> None:
    # waitress reuses its threads for other requests.
    g.logging_context.__exit__(None, None, None)
