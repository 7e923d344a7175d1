from __future__ import annotations

import inspect
import json
import pickle
from pathlib import Path

import pytest

from core import errors
from core.errors import Kind, RateLimitExceededError, VisionSystemError
from core.text import text

PROMISED = [
    "VisionSystemError",
    "CameraError",
    "CameraNotFoundError",
    "CameraTimeoutError",
    "CameraBusyError",
    "InspectionError",
    "ProgramNotFoundError",
    "MasterImageNotFoundError",
    "DatabaseError",
    "DatabaseConnectionError",
    "DatabaseConstraintError",
    "ConfigurationError",
    "ValidationError",
    "InvalidProgramConfigError",
    "HardwareError",
    "GPIOError",
    "GPIONotAvailableError",
    "ImageProcessingError",
    "InvalidImageError",
    "InvalidROIError",
    "ImageQualityError",
    "AuthenticationError",
    "InvalidCredentialsError",
    "TokenExpiredError",
    "InsufficientPermissionsError",
    "StorageError",
    "DiskSpaceError",
    "RateLimitExceededError",
]
"""Names that are part of the API."""

CLASSES = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, VisionSystemError) and kind.__module__ == errors.__name__
]
DETAILS = {"retry_after_s": 30}


@pytest.mark.parametrize("name", PROMISED)
def test_every_promised_error_exists(name: str) -> None:
    assert issubclass(getattr(errors, name), VisionSystemError)


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in CLASSES]
    assert len(set(codes)) == len(codes) == len(CLASSES)
    assert all("code" in vars(kind) for kind in CLASSES)
    assert all(code == code.upper() for code in codes)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_error_says_a_whole_sentence_by_itself(kind: type[VisionSystemError]) -> None:
    sentence = str(kind(**DETAILS))
    assert "default" in vars(kind)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert isinstance(kind.kind, Kind)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_error_survives_pickle(kind: type[VisionSystemError]) -> None:
    error = kind("{tool}: {what}", tool="pins", what=text("{count} missing", count=1), **DETAILS)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert str(again) == str(error) == "pins: 1 missing"
    assert again.text == error.text
    assert again.details == error.details


def test_the_json_form_is_the_envelope_of_an_error() -> None:
    error = RateLimitExceededError(retry_after_s=12)
    assert json.loads(json.dumps(error.to_json())) == {
        "error": "RATE_LIMIT_EXCEEDED",
        "message": "Too many requests. Try again in 12 s.",
        "details": {"retry_after_s": 12},
    }


def test_details_hold_sentences_as_words() -> None:
    assert VisionSystemError("{what}", what=text("{n} lost", n=3)).details == {"what": "3 lost"}


def test_only_the_name_of_a_path_is_kept() -> None:
    error = errors.StorageError("{file} cannot be written.", file=Path("/srv/station/secret/results.db"))
    assert str(error) == "results.db cannot be written."
    assert error.details == {"file": "results.db"}
    assert "/srv" not in json.dumps(error.to_json()) + json.dumps(error.text.to_json())


def test_words_of_a_user_in_a_detail_are_not_read_as_a_template() -> None:
    assert str(errors.NotFoundError("There is no {name}.", name="{name} {0}")) == "There is no {name} {0}."


def test_an_error_is_caught_by_its_family() -> None:
    with pytest.raises(errors.CameraError):
        raise errors.CameraTimeoutError
    with pytest.raises(errors.ValidationError):
        raise errors.InvalidProgramConfigError
