"""Writes a network as ONNX: the few messages of its protobuf that a chain of convolutions needs.

Source: onnx.proto of ONNX (IR version 8, operator set 13) and the protobuf wire format.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_IR_VERSION, _OPERATOR_SET = 8, 13
_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_INTS = 1, 2, 7


@dataclass
class OnnxGraph:
    """A graph in the making. Values are named by their node."""

    name: str
    _nodes: list[bytes] = field(default_factory=list)
    _initializers: list[bytes] = field(default_factory=list)

    def constant(self, name: str, values: NDArray[Any]) -> str:
        """A float32 constant of any shape."""
        shape = b"".join(_number(1, size) for size in values.shape)
        data = np.ascontiguousarray(values, "<f4").tobytes()
        self._initializers.append(shape + _number(2, _FLOAT) + _bytes(8, name) + _bytes(9, data))
        return name

    def node(self, operator: str, inputs: Sequence[str], output: str, **attributes: int | Sequence[int]) -> str:
        """One operator; its output's name is returned. Attributes: an integer or several."""
        message = b"".join(_bytes(1, name) for name in inputs) + _bytes(2, output) + _bytes(3, output)
        message += _bytes(4, operator)
        for name, value in attributes.items():
            if isinstance(value, int):
                told = _number(3, value) + _number(20, _ATTRIBUTE_INT)
            else:
                told = b"".join(_number(8, one) for one in value) + _number(20, _ATTRIBUTE_INTS)
            message += _bytes(5, _bytes(1, name) + told)
        self._nodes.append(message)
        return output

    def model(self, source: tuple[str, int], outputs: Sequence[tuple[str, int]]) -> bytes:
        """The ONNX file of the network, for pictures of any size.

        Args:
            source: name and channels of the input, 1×channels×height×width float32.
            outputs: name and channels of each output.
        """
        graph = b"".join(_bytes(1, node) for node in self._nodes) + _bytes(2, self.name)
        graph += b"".join(_bytes(5, constant) for constant in self._initializers) + _bytes(11, _value(*source))
        graph += b"".join(_bytes(12, _value(*output)) for output in outputs)
        operators = _bytes(1, "") + _number(2, _OPERATOR_SET)
        return _number(1, _IR_VERSION) + _bytes(7, graph) + _bytes(8, operators)


def _value(name: str, channels: int) -> bytes:
    sizes = (_number(1, 1), _number(1, channels), _bytes(2, f"{name}_height"), _bytes(2, f"{name}_width"))
    shape = b"".join(_bytes(1, size) for size in sizes)
    return _bytes(1, name) + _bytes(2, _bytes(1, _number(1, _FLOAT) + _bytes(2, shape)))


def _varint(value: int) -> bytes:
    digits = bytearray()
    while value > 0x7F:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
    digits.append(value)
    return bytes(digits)


def _number(tag: int, value: int) -> bytes:
    return _varint(tag << 3) + _varint(value)


def _bytes(tag: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return _varint(tag << 3 | 2) + _varint(len(data)) + data
