"""Headers of every answer: security headers, ETag, compression where it is safe, CORS by allow-list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Flask, Response, current_app, request
from flask_compress import Compress
from flask_cors import CORS
from secure import (
    ContentSecurityPolicy,
    CrossOriginOpenerPolicy,
    CrossOriginResourcePolicy,
    PermissionsPolicy,
    ReferrerPolicy,
    Secure,
    StrictTransportSecurity,
    XContentTypeOptions,
    XFrameOptions,
)

from remote_api.middleware import HEADER
from remote_api.operations import BASE, declared_operations

if TYPE_CHECKING:
    from collections.abc import Sequence

CORS_SECONDS = 600


def register_hardening(app: Flask, cors_origins: Sequence[str]) -> None:
    """Must be registered first: handlers registered first process the answer last."""
    secured = _headers()

    def secure(response: Response) -> Response:
        for name, value in secured.items():
            response.headers.setdefault(name, value)
        if not request.is_secure:
            # RFC 6797, 7.2: only over TLS, which is handled by the trusted proxy.
            del response.headers["Strict-Transport-Security"]
        return response

    app.config.update(
        COMPRESS_REGISTER=False,
        COMPRESS_ALGORITHM=["br", "gzip"],
        COMPRESS_MIMETYPES=["application/json", "text/html", "text/plain", "text/csv"],
        COMPRESS_ALGORITHM_STREAMING=[],
    )
    app.extensions["compress"] = Compress(app)
    app.after_request(secure)
    app.after_request(_compress)
    app.after_request(_cache)
    if cors_origins:
        CORS(
            app,
            resources={f"{BASE}/*": {"origins": list(cors_origins)}},
            methods=["GET", "POST", "PUT", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "If-Match", "If-None-Match", HEADER],
            expose_headers=["ETag", "Retry-After", "Content-Disposition", HEADER],
            # No cookies: the token comes in a header that only the page's own code can set.
            supports_credentials=False,
            max_age=CORS_SECONDS,
        )


def _headers() -> dict[str, str]:
    policy = (
        ContentSecurityPolicy().default_src("'none'").frame_ancestors("'none'").base_uri("'none'").form_action("'none'")
    )
    secured = Secure(
        csp=policy,
        coop=CrossOriginOpenerPolicy().same_origin(),
        corp=CrossOriginResourcePolicy().same_origin(),
        hsts=StrictTransportSecurity().max_age(31_536_000),
        permissions=PermissionsPolicy().camera().geolocation().microphone(),
        referrer=ReferrerPolicy().no_referrer(),
        xcto=XContentTypeOptions().nosniff(),
        xfo=XFrameOptions().deny(),
    )
    return dict(secured.headers)


def _compress(response: Response) -> Response:
    """Compress answers that contain no secret.

    BREACH derives a secret from the length of compressed answers that also contain the attacker's input. Without
    cookies nobody can request ours in a user's name, and answers with tokens are not compressed at all.
    """
    operation = declared_operations(current_app).get(request.endpoint or "")
    if operation is None or operation.holds_secret:
        return response
    compress: Compress = current_app.extensions["compress"]
    return compress.after_request(response)


def _cache(response: Response) -> Response:
    """Set an ETag on answers that can be requested again; answers with a secret are not cached."""
    operation = declared_operations(current_app).get(request.endpoint or "")
    if operation is None or operation.holds_secret or request.method not in ("GET", "HEAD") or response.is_streamed:
        response.headers.setdefault("Cache-Control", "no-store")
        return response
    response.headers.setdefault("Cache-Control", "private, no-cache")
    response.vary.add("Authorization")
    if response.status_code == 200:
        if "ETag" not in response.headers:
            response.add_etag()
        response.make_conditional(request)
    return response
