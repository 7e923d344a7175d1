"""Reads the arrays of a file written by `torch.save` before torch 1.6, without torch and without executing the pickle.

The file is five pickles (a magic number, the protocol, the machine, the object, the storage keys) followed by the
storages: each an int64 count and that many little-endian values. The object is read by a machine that knows only the
opcodes of a dictionary of tensors, makes tuples of what a pickle would call, and so cannot run anything.
"""

from __future__ import annotations

import pickletools
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from core.errors import InvalidProgramConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

    from numpy.typing import NDArray

DAMAGED = "The file of the network's weights is damaged. Install its package again."

_MAGIC = 0x1950A86A20F9469CFC6C
_TYPES: dict[str, np.dtype[Any]] = {"torch FloatStorage": np.dtype("<f4"), "torch LongStorage": np.dtype("<i8")}
_DICTIONARY = "collections OrderedDict"
_MARK = object()


class _Storage(NamedTuple):
    kind: str
    key: str


class _Tensor(NamedTuple):
    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


def read_arrays(file: BinaryIO) -> dict[str, NDArray[Any]]:
    """All arrays of a `state_dict` by name; read-only, float32 or int64.

    Raises:
        InvalidProgramConfigError: it is not such a file, or not a whole one.
    """
    try:
        return _read(file)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise InvalidProgramConfigError(DAMAGED) from error


def _read(file: BinaryIO) -> dict[str, NDArray[Any]]:
    if _object(file) != _MAGIC:
        raise ValueError("no torch file")
    _object(file), _object(file)
    tensors: Mapping[str, _Tensor] = {
        name: _Tensor(_Storage(*found[0][1:3]), *found[1:4]) for name, found in _object(file).items()
    }
    kinds = {tensor.storage.key: tensor.storage.kind for tensor in tensors.values()}
    storages: dict[str, NDArray[Any]] = {}
    for key in _object(file):
        count = int(np.frombuffer(file.read(8), "<i8")[0])
        kind = _TYPES[kinds[key]]
        storages[key] = np.frombuffer(file.read(count * kind.itemsize), kind, count)
    return {name: _array(tensor, storages[tensor.storage.key]) for name, tensor in tensors.items()}


def _array(tensor: _Tensor, values: NDArray[Any]) -> NDArray[Any]:
    """The tensor's view of its storage: weights that came from TensorFlow lie there in its order of axes."""
    last = tensor.offset + sum((count - 1) * step for count, step in zip(tensor.shape, tensor.strides, strict=True))
    if min((tensor.offset, *tensor.strides)) < 0 or last >= values.size:
        raise ValueError("a tensor that leaves its storage")
    steps = tuple(step * values.itemsize for step in tensor.strides)
    return np.lib.stride_tricks.as_strided(values[tensor.offset :], tensor.shape, steps, writeable=False)


def _object(file: BinaryIO) -> Any:
    """The next pickle's object: dictionaries, lists, tuples, strings and numbers; of a call, its arguments."""
    stack: list[Any] = []
    memo: dict[int, Any] = {}

    def since_mark() -> list[Any]:
        begin = len(stack) - 1 - next(n for n, item in enumerate(reversed(stack)) if item is _MARK)
        items = stack[begin + 1 :]
        del stack[begin:]
        return items

    for opcode, argument, _ in pickletools.genops(file):
        match opcode.name:
            case "PROTO" | "STOP" | "BINPERSID":  # a persistent id stays what it is: the description of a storage
                pass
            case "MARK":
                stack.append(_MARK)
            case "GLOBAL" | "BINUNICODE" | "BININT" | "BININT1" | "BININT2" | "LONG1":
                stack.append(argument)
            case "NONE":
                stack.append(None)
            case "NEWTRUE" | "NEWFALSE":
                stack.append(opcode.name == "NEWTRUE")
            case "EMPTY_TUPLE":
                stack.append(())
            case "EMPTY_LIST":
                stack.append([])
            case "EMPTY_DICT":
                stack.append({})
            case "BINPUT" | "LONG_BINPUT":
                memo[_number(argument)] = stack[-1]
            case "BINGET" | "LONG_BINGET":
                stack.append(memo[_number(argument)])
            case "TUPLE":
                stack.append(tuple(since_mark()))
            case "TUPLE1" | "TUPLE2":
                count = int(opcode.name[-1])
                stack[-count:] = [tuple(stack[-count:])]
            case "APPENDS":
                items = since_mark()
                stack[-1].extend(items)
            case "SETITEM":
                value, key = stack.pop(), stack.pop()
                stack[-1][key] = value
            case "SETITEMS":
                items = since_mark()
                stack[-1].update(zip(items[::2], items[1::2], strict=True))
            case "REDUCE":
                arguments, called = stack.pop(), stack.pop()
                stack.append({} if called == _DICTIONARY else arguments)
            case "BUILD":  # attributes of the dictionary: versions of its modules
                stack.pop()
            case other:
                raise ValueError(f"the opcode {other} has no place in a dictionary of tensors")
    return stack[-1]


def _number(argument: object) -> int:
    if not isinstance(argument, int):
        raise TypeError("a place in the memo is a number")
    return argument
