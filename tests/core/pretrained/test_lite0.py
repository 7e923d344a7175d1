"""The network that comes out of the weights' package is the published one, and nothing in the package is executed."""

from __future__ import annotations

import io
import pickle
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import InvalidProgramConfigError
from core.pretrained.lite0 import EIGHTH, INPUT, PACKAGE, QUARTER, lite0
from core.pretrained.onnx_file import OnnxGraph
from core.pretrained.torch_file import read_arrays

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 4_000_000


@pytest.fixture
def fresh() -> Iterator[None]:
    """What was loaded before is forgotten, and what the test loads is not kept."""
    lite0.cache_clear()
    yield
    lite0.cache_clear()


def test_it_is_small_and_gives_a_cell_of_features_for_every_4_and_8_pixels() -> None:
    model = lite0()
    assert len(model) < MOST_BYTES
    net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
    net.setInput(np.zeros((1, 3, 64, 96), np.float32), INPUT)
    quarter, eighth = net.forward([QUARTER, EIGHTH])
    assert quarter.shape == (1, 24, 16, 24)
    assert eighth.shape == (1, 40, 8, 12)


def test_both_engines_of_opencv_agree() -> None:
    """Padding is written out: with `auto_pad`, the new engine computes something else."""
    model = np.frombuffer(lite0(), np.uint8)
    picture = np.random.default_rng(1).normal(0, 0.5, (1, 3, 48, 64)).astype(np.float32)
    found = []
    for engine in (cv2.dnn.ENGINE_NEW, cv2.dnn.ENGINE_CLASSIC):
        net = cv2.dnn.readNetFromONNX(model, engine=engine)
        net.setInput(picture, INPUT)
        found.append(net.forward([QUARTER, EIGHTH]))
    for new, classic in zip(*found, strict=True):
        np.testing.assert_allclose(new, classic, atol=1e-3)


def test_it_knows_a_step_from_an_even_picture_and_left_from_right() -> None:
    """Weights read in the wrong order of axes still give a network, but one whose filters are noise."""
    net = cv2.dnn.readNetFromONNX(np.frombuffer(lite0(), np.uint8))

    def stem(picture: np.ndarray) -> np.ndarray:
        net.setInput(picture, INPUT)
        return np.asarray(net.forward([QUARTER, EIGHTH])[0][0])

    step = np.zeros((1, 3, 64, 64), np.float32)
    step[..., 32:] = 1.0
    found = stem(step)
    # Far from the step each row and column is alike; at the step it is not.
    inner = found[:, 4:12]
    assert np.abs(inner - inner[:, :1]).max() < 1e-3
    assert np.abs(found[:, 8, 8] - found[:, 8, 3]).max() > 1.0


@pytest.mark.usefixtures("fresh")
def test_without_the_extra_a_sentence_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, PACKAGE, None)
    with pytest.raises(InvalidProgramConfigError, match="extra “learned” is not installed"):
        lite0()


def test_a_file_that_would_run_something_is_refused() -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str, ...]]:
            return import_module, ("this",)

    sys.modules.pop("this", None)
    with pytest.raises(InvalidProgramConfigError, match="damaged"):
        read_arrays(io.BytesIO(pickle.dumps(Evil(), protocol=2)))
    assert "this" not in sys.modules


def test_half_a_file_is_refused() -> None:
    with pytest.raises(InvalidProgramConfigError, match="damaged"):
        read_arrays(io.BytesIO(b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03."))


def test_a_written_network_computes_what_it_says() -> None:
    graph = OnnxGraph("twice")
    weights = graph.constant("weights", np.full((1, 1, 1, 1), 2.0))
    graph.node("Conv", ("x", weights), "y", kernel_shape=(1, 1), strides=(1, 1), pads=(0, 0, 0, 0), group=1)
    model = graph.model(("x", 1), (("y", 1),))
    net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
    picture = np.arange(12, dtype=np.float32).reshape(1, 1, 3, 4)
    net.setInput(picture, "x")
    np.testing.assert_allclose(net.forward(), 2.0 * picture)
