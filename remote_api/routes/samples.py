"""Samples: pictures of known parts, stored by their content hash, for programs to name."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Response, request

from core.access.roles import Permission
from core.inspection.imaging import decode, encode_png
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.routes.programs import PICTURE, PICTURE_BYTES

resource = Operations("Samples", "Pictures of known parts that programs learn from.")


@dataclass(frozen=True)
class SamplePictureData:
    """A stored picture.

    Attributes:
        picture: its content hash, by which a program names it in `samples`.
    """

    picture: str
    width: int
    height: int


@resource.operation(
    "POST",
    "/samples",
    needs=Permission.EDIT_PROGRAMS,
    data=SamplePictureData,
    status=201,
    message="Stored.",
    errors=(507,),
    upload=PICTURE,
    max_body_bytes=PICTURE_BYTES,
)
def store_sample() -> SamplePictureData:
    """Store a picture (PNG, JPEG, BMP or TIFF, told by its content), lossless, for programs to name among `samples`.

    A picture that no program has named for 30 days is removed.
    """
    image = decode(request.get_data())
    height, width = image.shape[:2]
    return SamplePictureData(station().samples.keep_picture(actor(), image), width, height)


@resource.operation("GET", "/samples/<sha256:picture>", needs=Permission.VIEW, media_types=("image/png",))
def sample(picture: str) -> Response:
    """The picture of a sample, lossless."""
    response = Response(encode_png(station().samples.picture(actor(), picture)), mimetype="image/png")
    response.set_etag(picture)
    return response
