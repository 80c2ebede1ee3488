"""Colours of one profile as those of another, where that is asked for; otherwise every value stays as it is.

With 8 bits the conversion is that of Little CMS. With 16 bits Little CMS is out of reach from Pillow, so it is computed
here, exactly to the last bit, for profiles of three primaries and their curves, and of grey with its curve. Profiles of
tables (of printers and scanners) are refused with 16 bits.
"""

from __future__ import annotations

import io
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from PIL import Image, ImageCms

from rflow_engine.errors import UsageError
from rflow_engine.said import said
from rflow_engine.types import AnyArray, FloatArray, ImageInfo

_KEEP = said("Keep the profile of the source.")
# Where the creation date is in a profile; ours has always the same, so that a file can be made twice.
_DATE, _SOME_DAY = slice(24, 36), struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
_STEPS = 65536
_LOCK = threading.Lock()
_PARAMETERS = {0: "g", 1: "gab", 2: "gabc", 3: "gabcd", 4: "gabcdef"}


@dataclass(frozen=True, slots=True)
class Colours:
    """What becomes of the colours of a picture that is written.

    Attributes:
        profile: the profile that its file carries, or None.
        convert: colours (h, w, c) to colours of that profile; None where they stay.
        assumed: whether the picture had no profile and was taken for sRGB.
    """

    profile: bytes | None
    convert: Callable[[AnyArray], AnyArray] | None = None
    assumed: bool = False

    def of(self, pixels: AnyArray) -> AnyArray:
        """(h, w, c + 1) colours and alpha, converted; what is transparent stays 0."""
        if self.convert is None:
            return pixels
        converted = np.empty_like(pixels)
        alpha = pixels[..., -1:]
        converted[..., :-1] = np.where(alpha > 0, self.convert(np.ascontiguousarray(pixels[..., :-1])), 0)
        converted[..., -1:] = alpha
        return converted


@lru_cache(maxsize=1)
def srgb() -> bytes:
    """The profile of sRGB."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = _SOME_DAY
    return bytes(profile)


def colours_of(info: ImageInfo, target: ImageInfo, wanted: str, dtype: np.dtype[Any]) -> Colours:
    """How the colours of a picture are to be written.

    Args:
        info: the picture.
        target: the picture whose profile "target" means.
        wanted: "source" to leave all as it is, "target" or "srgb".
        dtype: of the samples that are written.

    Raises:
        UsageError: if they cannot be converted, with the reason.
    """
    if wanted == "source":
        return Colours(info.icc_profile)
    goal = srgb() if wanted == "srgb" else target.icc_profile or srgb()
    given = info.icc_profile or (srgb() if info.channels == 3 else None)
    if given == goal:
        return Colours(goal, assumed=info.icc_profile is None)
    if dtype.kind == "f":
        raise UsageError(
            said(
                "The colours of '{name}' are floating-point numbers, of which no profile says what is white.",
                name=info.name,
            ),
            _KEEP,
        )
    if given is None:
        raise UsageError(
            said("The grey picture '{name}' has no profile to convert its values from.", name=info.name), _KEEP
        )
    mode, other = _space(given), _space(goal)
    if mode is None or mode != other or (mode == "L") != (info.channels == 1):
        raise UsageError(
            said(
                "The profile of '{name}' and the one it is to be converted to are not for the same kind of picture.",
                name=info.name,
            ),
            _KEEP,
        )
    convert = _by_little_cms(given, goal, mode) if dtype == np.uint8 else _by_curves(given, goal, info.name)
    return Colours(goal, convert, assumed=info.icc_profile is None)


def _space(profile: bytes) -> str | None:
    """The mode of pictures that a profile is for: "RGB" or "L"; None for others and for damaged ones."""
    return {b"RGB ": "RGB", b"GRAY": "L"}.get(profile[16:20]) if len(profile) > 132 else None


def _by_little_cms(given: bytes, goal: bytes, mode: str) -> Callable[[AnyArray], AnyArray]:
    try:
        transform = ImageCms.buildTransform(
            ImageCms.ImageCmsProfile(io.BytesIO(given)),
            ImageCms.ImageCmsProfile(io.BytesIO(goal)),
            mode,
            mode,
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
        )
    except (ImageCms.PyCMSError, OSError, ValueError) as error:
        raise UsageError(said("A colour profile is damaged or of a kind that cannot be converted."), _KEEP) from error

    def convert(pixels: AnyArray) -> AnyArray:
        image = Image.fromarray(pixels if mode == "RGB" else pixels[..., 0])
        # Little CMS may write into a transform while it converts; each picture has its own copy of the result.
        with _LOCK:
            result = ImageCms.applyTransform(image, transform)
        assert result is not None
        return np.asarray(result).reshape(pixels.shape)

    return convert


def _by_curves(given: bytes, goal: bytes, name: str) -> Callable[[AnyArray], AnyArray]:
    try:
        (curves, matrix), (other_curves, other_matrix) = _parsed(given), _parsed(goal)
        across = np.linalg.inv(other_matrix) @ matrix
    except (KeyError, ValueError, struct.error, IndexError, np.linalg.LinAlgError) as error:
        raise UsageError(
            said(
                "With 16 bits the profile of '{name}' cannot be converted: it, or the one that is wanted, works with "
                "tables.",
                name=name,
            ),
            said("Keep the profile of the source, or choose a depth of 8 bits."),
        ) from error
    light = [curve.astype(np.float32) for curve in curves]
    levels = np.linspace(0.0, 1.0, _STEPS)

    def convert(pixels: AnyArray) -> AnyArray:
        linear = np.stack([curve[pixels[..., index]] for index, curve in enumerate(light)], axis=-1)
        seen = np.clip(linear @ across.T, 0.0, 1.0)
        values = [np.interp(seen[..., i], curve, levels) for i, curve in enumerate(other_curves)]
        return np.rint(np.stack(values, axis=-1) * (_STEPS - 1)).astype(np.uint16)

    return convert


def _parsed(profile: bytes) -> tuple[list[FloatArray], FloatArray]:
    """The curves from 16-bit values to light in [0, 1], one a channel, and the matrix from light to XYZ.

    Raises:
        KeyError, ValueError, struct.error: if it is of another kind, or damaged.
    """
    tags = _tags(profile)
    if _space(profile) == "L":
        return [_curve(tags["kTRC"])], np.eye(1)
    primaries = [_xyz(tags[f"{colour}XYZ"]) for colour in "rgb"]
    return [_curve(tags[f"{colour}TRC"]) for colour in "rgb"], np.column_stack(primaries)


def _tags(profile: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">I", profile, 128)
    found = {}
    for index in range(min(count, 200)):
        name, place, length = struct.unpack_from(">4sII", profile, 132 + 12 * index)
        found[name.decode("latin-1")] = profile[place : place + length]
    return found


def _xyz(tag: bytes) -> FloatArray:
    return np.array(struct.unpack_from(">3i", tag, 8)) / 65536


def _curve(tag: bytes) -> FloatArray:
    """(65536,) rising from 0 to 1."""
    values = np.linspace(0.0, 1.0, _STEPS)
    kind = tag[:4]
    if kind == b"curv":
        (count,) = struct.unpack_from(">I", tag, 8)
        if count == 0:
            return values
        points = np.array(struct.unpack_from(f">{count}H", tag, 12), np.float64)
        if count == 1:
            return np.asarray(values ** (points[0] / 256))
        curve = np.interp(values, np.linspace(0.0, 1.0, count), points / 65535)
    elif kind == b"para":
        (function,) = struct.unpack_from(">H", tag, 8)
        names = _PARAMETERS[function]
        numbers = struct.unpack_from(f">{len(names)}i", tag, 12)
        curve = _parametric(
            values, function, {name: number / 65536 for name, number in zip(names, numbers, strict=True)}
        )
    else:
        raise ValueError("this curve is of an unknown kind")
    curve = np.clip(curve, 0.0, 1.0)
    if (np.diff(curve) < 0).any() or curve[-1] <= curve[0]:
        raise ValueError("this curve cannot be inverted")
    return np.asarray(curve)


def _parametric(x: FloatArray, function: int, p: dict[str, float]) -> FloatArray:
    """The five kinds of curve of the ICC: a power above some value, a straight line or a constant below."""
    a, b, g = p.get("a", 1.0), p.get("b", 0.0), p["g"]
    power = np.maximum(a * x + b, 0.0) ** g
    if function == 0:
        return np.asarray(power)
    if function in (1, 2):
        above, lift = x >= -b / a, p.get("c", 0.0)
        return np.where(above, power + lift, lift)
    return np.where(x >= p["d"], power + p.get("e", 0.0), p["c"] * x + p.get("f", 0.0))
