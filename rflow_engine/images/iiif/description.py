"""What an ``info.json`` says, of versions 2 and 3 of the IIIF Image API."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from rflow_engine.errors import ImageReadError
from rflow_engine.said import said
from rflow_engine.types import Size

Data: TypeAlias = Mapping[str, Any]
_LARGEST_SIDE = 10_000_000
_LONGEST_NOTE = 300
_SMALLEST_TILE = 32
# What each level of conformance promises, of what is of use here.
_PROMISED = {
    0: frozenset[str](),
    1: frozenset({"regionByPx", "sizeByW", "sizeByH"}),
    2: frozenset({"regionByPx", "sizeByW", "sizeByH", "sizeByWh"}),
}
# Formats that tiles are read in; the first is the one that every server has.
_KNOWN_FORMATS = ("jpg", "png", "webp", "tif")


@dataclass(frozen=True, slots=True)
class TileSet:
    """Tiles that the server has ready.

    Attributes:
        tile: their size in pixels, but for those at the right and lower edge.
        factors: by how many times the picture is shrunk in them.
    """

    tile: Size
    factors: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A picture on an image server.

    Attributes:
        identifier: the address that requests begin with, as it stands there; empty if it does not.
        version: of the Image API, 2 or 3.
        size: of the whole picture.
        tiles: what is ready in tiles.
        sizes: what is ready as a whole, smallest first.
        features: what else the server can do, as the API calls it.
        max_width: of an answer; None for no limit. So for height and area.
        max_height: see there.
        max_area: see there.
        formats: of tiles, the one to be preferred first.
        rights: what the server wants to be said about the picture; may be empty.
    """

    identifier: str
    version: int
    size: Size
    tiles: tuple[TileSet, ...]
    sizes: tuple[Size, ...]
    features: frozenset[str]
    max_width: int | None
    max_height: int | None
    max_area: int | None
    formats: tuple[str, ...]
    rights: str

    @property
    def cuts(self) -> bool:
        """Whether any region can be asked for, at any size."""
        return {"regionByPx", "sizeByW"} <= self.features or {"regionByPx", "sizeByWh"} <= self.features

    def gives(self, size: Size) -> bool:
        """Whether an answer may be so large."""
        width = self.max_width
        height = self.max_height if self.max_height is not None else width
        return (
            (width is None or size.width <= width)
            and (height is None or size.height <= height)
            and (self.max_area is None or size.pixels <= self.max_area)
        )


class NotAPictureError(ImageReadError):
    """The answer is understood, and is no picture of the Image API."""


def load(text: bytes, name: str) -> Data:
    """The JSON of an answer.

    Raises:
        NotAPictureError: if it is something else.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        raise NotAPictureError(
            said("What lies at '{name}' is no IIIF picture: it is not JSON.", name=name),
            said("Copy the address that ends in info.json, or save the picture as a file and open that."),
        )
    return data


def parse(data: Data, name: str) -> Description:
    """What an ``info.json`` says.

    Args:
        data: its content.
        name: what to call it in messages.

    Raises:
        NotAPictureError: if it is none, or of another version.
        ImageReadError: if what it says cannot be used.
    """
    version = _version(data, name)
    width, height = _side(data.get("width")), _side(data.get("height"))
    if width is None or height is None:
        raise ImageReadError(
            said("The info.json of '{name}' does not say how large the picture is.", name=name),
            said("Ask whoever publishes the picture."),
        )
    # Version 2 keeps in a list what version 3 has beside everything else.
    more = data if version == 3 else _merged(data.get("profile"))
    features = _PROMISED[_level(data.get("profile"))] | _names(
        more.get("extraFeatures" if version == 3 else "supports")
    )
    return Description(
        identifier=_text(data.get("id") or data.get("@id")).strip().rstrip("/"),
        version=version,
        size=Size(width=width, height=height),
        tiles=tuple(_tile_sets(data.get("tiles"))),
        sizes=tuple(sorted(_sizes(data.get("sizes")), key=lambda size: size.pixels)),
        features=features,
        max_width=_side(more.get("maxWidth")),
        max_height=_side(more.get("maxHeight")),
        max_area=_whole(more.get("maxArea")),
        formats=_formats(more),
        rights=_rights(data, version),
    )


def _version(data: Data, name: str) -> int:
    kind = _text(data.get("type") or data.get("@type"))
    context = " ".join(_texts(data.get("@context")))
    profile = " ".join(_texts(data.get("profile")))
    if kind == "ImageService3" or "/api/image/3/" in context:
        return 3
    if "/api/image/2/" in context or "/api/image/2/" in profile or kind == "ImageService2":
        return 2
    if "image-api/1" in context + profile or "/api/image/1" in context + profile:
        raise NotAPictureError(
            said("'{name}' is served by version 1 of the IIIF Image API; versions 2 and 3 are read.", name=name),
            said("Download the picture as a file and open that."),
        )
    raise NotAPictureError(
        said("What lies at '{name}' is no IIIF picture: it does not name the Image API.", name=name),
        said("Copy the address that ends in info.json, or save the picture as a file and open that."),
    )


def _level(profile: Any) -> int:
    found = re.search(r"level([012])", " ".join(_texts(profile)))
    return int(found[1]) if found else 0


def _merged(profile: Any) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in profile if isinstance(profile, list) else ():
        if isinstance(part, dict):
            merged |= part
    return merged


def _tile_sets(data: Any) -> Iterable[TileSet]:
    for one in data if isinstance(data, list) else ():
        if not isinstance(one, dict):
            continue
        width = _side(one.get("width"))
        height = _side(one.get("height")) or width
        given = one.get("scaleFactors")
        factors = tuple(sorted({f for f in map(_side, given if isinstance(given, list) else ()) if f is not None}))
        # Smaller ones would be a request for every few pixels.
        if width is not None and height is not None and min(width, height) >= _SMALLEST_TILE and factors:
            yield TileSet(Size(width=width, height=height), factors)


def _sizes(data: Any) -> Iterable[Size]:
    for one in data if isinstance(data, list) else ():
        if isinstance(one, dict):
            width, height = _side(one.get("width")), _side(one.get("height"))
            if width is not None and height is not None:
                yield Size(width=width, height=height)


def _formats(more: Data) -> tuple[str, ...]:
    """What to ask for: what the server prefers, else JPEG, which all have; then what it has besides."""
    offered = [*_texts(more.get("preferredFormats")), "jpg"]
    offered += [*_texts(more.get("extraFormats")), *_texts(more.get("formats"))]
    return tuple(name for name in dict.fromkeys(offered) if name in _KNOWN_FORMATS)


def _rights(data: Data, version: int) -> str:
    if version == 3:
        statement = data.get("requiredStatement")
        stated = words(statement.get("value")) if isinstance(statement, dict) else ""
        told = (stated or words(data.get("attribution")), words(data.get("rights")))
    else:
        told = (words(data.get("attribution")), words(data.get("license")))
    return " ".join(part for part in told if part)[:_LONGEST_NOTE]


def words(value: Any, depth: int = 6) -> str:
    """The first text of a value in any of the shapes that both versions allow, without markup."""
    match value if depth else None:
        case str():
            return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", value)).split())
        case [first, *_]:
            return words(first, depth - 1)
        case {"@value": inner} | {"@id": inner} | {"id": inner}:
            return words(inner, depth - 1)
        case dict() if value:
            return words(value.get("en") or next(iter(value.values())), depth - 1)
    return ""


def _names(value: Any) -> frozenset[str]:
    return frozenset(_texts(value))


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _side(value: Any) -> int | None:
    whole = _whole(value)
    return whole if whole is not None and whole <= _LARGEST_SIDE else None


def _whole(value: Any) -> int | None:
    """A positive whole number; some servers write it as a text or with a point."""
    if isinstance(value, str) and value.strip().isdecimal() and len(value) < 20:
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None
