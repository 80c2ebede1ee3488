"""How large the pictures are in reality: from their files, or as the user has measured."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rflow_engine.types import ImageInfo
from rflow_gui.models.lengths import PixelSizes
from rflow_gui.models.recent import Preferences

if TYPE_CHECKING:
    from rflow_gui.models.document import Role

MM_PER_INCH = 25.4
_KEY = "scales"
_REMEMBERED = 200
# Scales across and down that differ by no more than this are one.
_SQUARE = 0.01
# What cameras and programs write where they know nothing of the picture's size.
_FILLERS = {1.0, 72.0, 96.0}


class Origin(StrEnum):
    """Who says how large a picture is."""

    FILE = "file"
    """its header"""
    LINE = "line"
    """a line of known length, drawn by the user"""
    WIDTH = "width"
    """the width of the picture, as the user knows it"""
    RESOLUTION = "resolution"
    """pixels per inch, as the user knows them"""


@dataclass(frozen=True, slots=True)
class Scale:
    """How many pixels are one millimetre.

    Attributes:
        x: picture pixels per millimetre across.
        y: picture pixels per millimetre down.
        origin: who says so.
    """

    x: float
    y: float
    origin: Origin = Origin.FILE

    def __post_init__(self) -> None:
        if not (0 < self.x < math.inf and 0 < self.y < math.inf):
            raise ValueError(f"expected pixels per millimetre above 0, got {self.x} and {self.y}")

    @classmethod
    def even(cls, per_mm: float, origin: Origin) -> Scale:
        """The same in both directions."""
        return cls(per_mm, per_mm, origin)

    def millimetres(self, dx: float, dy: float) -> float:
        """Length in millimetres of a line that reaches over (dx, dy) pixels."""
        return math.hypot(dx / self.x, dy / self.y)

    @property
    def pixel(self) -> float | None:
        """Length of a pixel in millimetres; None where pixels are not square, which have no single length."""
        return 1 / math.sqrt(self.x * self.y) if abs(self.x / self.y - 1) < _SQUARE else None

    @property
    def per_inch(self) -> float:
        """Pixels per inch, across."""
        return self.x * MM_PER_INCH


def scale_in_file(info: ImageInfo) -> Scale | None:
    """What the header of a picture says, whether it can be believed or not."""
    if info.resolution is None:
        return None
    across, down = info.resolution
    if not (0 < across < math.inf and 0 < down < math.inf):
        return None
    return Scale(across / MM_PER_INCH, down / MM_PER_INCH, Origin.FILE)


def is_filler(scale: Scale) -> bool:
    """Whether a resolution is one of those that are written where nothing is known."""
    return round(scale.per_inch, 3) in _FILLERS


class Scales(QObject):
    """The scales of all pictures by their files; what the user has set is remembered.

    Signals:
        changed: a picture has another scale.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._set: dict[str, Scale | None] = _read(preferences.text(_KEY, "{}"))

    def of(self, info: ImageInfo) -> Scale | None:
        """The scale of a picture: as the user has set it, else as its file says where that can be believed."""
        key = _key(info)
        if key in self._set:
            return self._set[key]
        scale = scale_in_file(info)
        return None if scale is None or is_filler(scale) else scale

    def pixel_of(self, info: ImageInfo) -> float | None:
        """Length of a pixel of a picture in millimetres; None where it is not known, or pixels are not square."""
        scale = self.of(info)
        return None if scale is None else scale.pixel

    def pixels_of(self, source: ImageInfo, target: ImageInfo) -> PixelSizes:
        """The same of both pictures of a pair."""
        return PixelSizes(self.pixel_of(source), self.pixel_of(target))

    def set(self, info: ImageInfo, scale: Scale | None) -> None:
        """Give a picture a scale, or say that none is known; this outlasts the program."""
        key = _key(info)
        self._set.pop(key, None)
        self._set[key] = scale
        while len(self._set) > _REMEMBERED:
            del self._set[next(iter(self._set))]
        self._remember()

    def carry(self, here: ImageInfo, there: ImageInfo) -> None:
        """A picture was found at another place: what the user has set for it goes with it."""
        if _key(here) in self._set and _key(here) != _key(there):
            self.set(there, self._set[_key(here)])

    def plain(self, infos: Mapping[Role, ImageInfo]) -> dict[str, Any]:
        """What the user has set for the pictures of a pair, as plain values that a session keeps."""
        return {role: _written(self._set[_key(info)]) for role, info in infos.items() if _key(info) in self._set}

    def restore(self, infos: Mapping[Role, ImageInfo], data: object) -> None:
        """Set what :meth:`plain` said; what cannot be used changes nothing."""
        known = {role: info for role, info in infos.items() if isinstance(data, dict) and role in data}
        found = _usable({_key(info): data[role] for role, info in known.items()})  # type: ignore[index]
        if any(key not in self._set or self._set[key] != scale for key, scale in found.items()):
            self._set.update(found)
            self._remember()

    def _remember(self) -> None:
        self._preferences.set_text(_KEY, json.dumps({k: _written(v) for k, v in self._set.items()}))
        self.changed.emit()


def _key(info: ImageInfo) -> str:
    return info.path or info.name


def _written(scale: Scale | None) -> list[Any] | None:
    return None if scale is None else [scale.x, scale.y, scale.origin.value]


def _read(text: str) -> dict[str, Scale | None]:
    """What was remembered; an entry that cannot be used is left out."""
    try:
        entries = json.loads(text)
    except ValueError:
        return {}
    return _usable(entries if isinstance(entries, dict) else {})


def _usable(entries: dict[str, Any]) -> dict[str, Scale | None]:
    scales: dict[str, Scale | None] = {}
    for key, value in entries.items():
        try:
            scales[key] = None if value is None else Scale(float(value[0]), float(value[1]), Origin(value[2]))
        except (TypeError, ValueError, IndexError, KeyError):
            continue
    return scales
