"""The state of the view as plain values that a session keeps, and back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields
from enum import Enum, StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from rflow_gui.models.view_state import ViewState

# What the left button does belongs to the hand, not to the pair.
_LEFT_OUT = ("tool", "flow_tool")


def plain(state: ViewState) -> dict[str, Any]:
    """The state as values that JSON has."""
    return {field.name: _plain(getattr(state, field.name)) for field in fields(state) if field.name not in _LEFT_OUT}


def restored(data: object) -> dict[str, Any]:
    """What can be used of plain values, by the attributes of :class:`ViewState`; the rest is left out."""
    found: dict[str, Any] = {}
    hints = _hints()
    for name, value in data.items() if isinstance(data, Mapping) else ():
        if name in hints and name not in _LEFT_OUT:
            try:
                found[name] = _as(hints[name], value)
            except (TypeError, ValueError):
                continue
    return found


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(ViewState)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(map(_plain, value))
    return list(value) if isinstance(value, tuple) else value


def _as(hint: Any, value: Any) -> Any:
    """A plain value as what it was.

    Raises:
        TypeError: if it is of another kind.
        ValueError: if there is no such value.
    """
    origin, inner = get_origin(hint), get_args(hint)
    if origin is UnionType:
        return None if value is None and NoneType in inner else _as(inner[0], value)
    if origin in (frozenset, tuple):
        kinds = inner if origin is tuple else inner * len(_listed(value))
        return origin(_as(kind, item) for kind, item in zip(kinds, _listed(value), strict=True))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    wrong = isinstance(value, bool) is not (hint is bool) or not isinstance(value, int | float)
    if wrong or not math.isfinite(value) or (hint is int and not isinstance(value, int)):
        raise TypeError(f"expected {hint}, got {value!r}")
    return value


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(f"expected a list, got {value!r}")
    return value
