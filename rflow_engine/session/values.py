"""Frozen values as JSON and arrays, and back, by what their classes say about themselves.

A dataclass becomes an object of its fields, so a field that is added to a class later is kept without a line here; in
files from before, it gets its default. Small arrays of ordinary numbers stay in the text, where people can read them.
"""

from __future__ import annotations

import dataclasses
import math
import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, Protocol, Union, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

from rflow_engine import settings
from rflow_engine.errors import SessionError, UsageError
from rflow_engine.settings import Settings
from rflow_engine.types import AnyArray, read_only

_INLINE = 64
_NONE: Mapping[str, Any] = types.MappingProxyType({})


class Sink(Protocol):
    """Where arrays go."""

    def add(self, array: AnyArray) -> str:
        """Keep an array; gives its name."""


class Source(Protocol):
    """Where arrays come from."""

    def array(self, name: str, dtype: np.dtype[Any], where: str) -> AnyArray:
        """An array by its name."""

    def damaged(self, where: str) -> SessionError:
        """The error for what cannot be read."""

    def unknown(self, where: str, problem: str) -> SessionError:
        """The error for what this program does not know, as a newer one may."""


class Planes:
    """Stands for ``PlaneMap`` in annotations: the class itself needs torch, which few sessions do."""


def encode(value: Any, sink: Sink, skip: tuple[str, ...] = ()) -> Any:
    """A value as JSON; large arrays go to ``sink``.

    Args:
        value: None, a truth value, number, text, array, mapping, tuple, settings or dataclass of these.
        sink: where arrays go.
        skip: fields of the dataclass that are left out.

    Raises:
        TypeError: for anything else.
    """
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int | float | np.number):
        return _number(value)
    if isinstance(value, np.ndarray):
        return _encode_array(value, sink)
    if isinstance(value, Settings):
        return settings.to_json(value)
    if dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value) if field.name not in skip]
        return {name: encode(getattr(value, name), sink) for name in names}
    if isinstance(value, Mapping):
        return {str(key): encode(item, sink) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item, sink) for item in value]
    raise TypeError(f"expected a plain value, got {type(value).__name__}")


def decode(hint: Any, data: Any, source: Source, where: str, given: Mapping[str, Any] = _NONE) -> Any:
    """The inverse of :func:`encode`.

    Args:
        hint: the annotation that the value had.
        data: what the file holds.
        source: where arrays come from.
        where: what it is, for an error.
        given: fields of the dataclass that are not in the file.

    Raises:
        SessionError: if the file holds something else, or settings that this program does not know.
    """
    try:
        return _decode(hint, data, source, where, given)
    except UsageError as error:
        raise source.unknown(where, error.problem) from error
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise source.damaged(where) from error


def _decode(hint: Any, data: Any, source: Source, where: str, given: Mapping[str, Any] = _NONE) -> Any:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        kinds = [kind for kind in get_args(hint) if kind is not type(None)]
        return None if data is None else _decode(kinds[0], data, source, where)
    if origin is Literal:
        return _checked(data, data in get_args(hint))
    if origin is np.ndarray:
        return _decode_array(np.dtype(get_args(get_args(hint)[1])[0]), data, source, where)
    if origin is tuple:
        return _decode_tuple(get_args(hint), _of(list, data), source, where)
    if origin is not None and issubclass(origin, Mapping):
        return {key: _decode(get_args(hint)[1], item, source, where) for key, item in _of(dict, data).items()}
    if hint is Settings:
        return settings.from_json(_of(dict, data))
    if hint is Planes:
        from rflow_engine.planes import PlaneMap

        hint = PlaneMap
    if dataclasses.is_dataclass(hint):
        return _decode_fields(hint, _of(dict, data), source, where, given)
    return _SCALARS[hint](data)


def _decode_fields(cls: Any, data: dict[str, Any], source: Source, where: str, given: Mapping[str, Any]) -> Any:
    hints = _hints(cls)
    names = [field.name for field in dataclasses.fields(cls) if field.name in data and field.name not in given]
    return cls(**given, **{name: _decode(hints[name], data[name], source, where) for name in names})


def _decode_tuple(kinds: tuple[Any, ...], data: list[Any], source: Source, where: str) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_decode(kinds[0], item, source, where) for item in data)
    return tuple(_decode(kind, item, source, where) for kind, item in zip(kinds, data, strict=True))


@cache
def _hints(cls: Any) -> dict[str, Any]:
    # Names that only the type checker sees in the modules of these classes.
    return get_type_hints(cls, localns={"NDArray": NDArray, "PlaneMap": Planes})


def _encode_array(array: AnyArray, sink: Sink) -> Any:
    if array.size <= _INLINE and (array.dtype.kind != "f" or bool(np.isfinite(array).all())):
        return {"dtype": array.dtype.name, "shape": list(array.shape), "values": array.ravel().tolist()}
    return {"array": sink.add(array)}


def _decode_array(dtype: np.dtype[Any], data: Any, source: Source, where: str) -> AnyArray:
    data = _of(dict, data)
    if "array" in data:
        return source.array(_of(str, data["array"]), dtype, where)
    values = _of(list, data["values"])
    kinds = (bool,) if dtype.kind == "b" else (int,) if dtype.kind in "iu" else (int, float)
    _checked(data, data["dtype"] == dtype.name and all(isinstance(value, kinds) for value in values))
    shape = tuple(_whole(side) for side in _of(list, data["shape"]))
    array: AnyArray = read_only(np.array(values, dtype).reshape(shape))
    return array


def _number(value: Any) -> Any:
    plain = value.item() if isinstance(value, np.number) else value
    # JSON has no infinity and no NaN.
    return plain if isinstance(plain, int) or math.isfinite(plain) else {"number": str(plain)}


def _of(kind: type, data: Any) -> Any:
    return _checked(data, isinstance(data, kind))


def _checked(data: Any, right: bool) -> Any:
    if not right:
        raise ValueError(f"expected something else, got {str(data)[:80]}")
    return data


def _whole(data: Any) -> int:
    return int(_checked(data, isinstance(data, int) and not isinstance(data, bool)))


def _real(data: Any) -> float:
    if isinstance(data, dict):
        return float(_checked(data["number"], data["number"] in ("nan", "inf", "-inf")))
    return float(_checked(data, isinstance(data, int | float) and not isinstance(data, bool)))


_SCALARS: dict[Any, Callable[[Any], Any]] = {
    Any: lambda data: data,
    bool: lambda data: _of(bool, data),
    int: _whole,
    float: _real,
    str: lambda data: _of(str, data),
}
