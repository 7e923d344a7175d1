"""Networks as ONNX files: writes the few messages of its protobuf that a chain of convolutions needs, reads the labels.

Source: onnx.proto of ONNX (IR version 8, operator set 13) and the protobuf wire format.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

_IR_VERSION, _OPERATOR_SET = 8, 13
_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_INTS = 1, 2, 7
_VARINT, _LENGTH = 0, 2
_METADATA = 14
"""Field of a model: pairs of a name and a value."""


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


def metadata(model: bytes) -> dict[str, str]:
    """What an ONNX file says of itself besides its graph, by name.

    Raises:
        ValueError, IndexError: it is no such file, or not a whole one.
    """
    pairs = (dict(_fields(value)) for tag, value in _fields(model) if tag == _METADATA)
    return {pair[1].decode(): pair[2].decode() for pair in pairs}


def _fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """Each field of a message that has a length, with its number; integers are passed over."""
    at = 0
    while at < len(message):
        key, at = _read_varint(message, at)
        value, at = _read_varint(message, at)
        if key & 7 == _LENGTH:
            if at + value > len(message):
                raise ValueError(f"field {key >> 3} is cut off")
            yield key >> 3, message[at : at + value]
            at += value
        elif key & 7 != _VARINT:
            raise ValueError(f"field {key >> 3} is neither an integer nor has it a length")


def _read_varint(message: bytes, at: int) -> tuple[int, int]:
    """The integer that begins there, and where it ends."""
    value = shift = 0
    while True:
        digit = message[at]
        value |= (digit & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if digit <= 0x7F:
            return value, at


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
