"""Colour profiles: ink to light, and wide colour spaces to what screens show.

Exported pictures are not converted unless that is asked for; they carry the profile of the source. Conversions here are
for the screen, for the engine, which shall see the same colours whatever space they are written in, and for CMYK, which
has no place in a comparison of RGB pictures.
"""

from __future__ import annotations

import contextlib
import io
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageCms

from rflow_engine.images.samples import full_scale
from rflow_engine.said import said
from rflow_engine.types import AnyArray, Float32Array

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Little CMS may write into a transform while it converts.
_lock = threading.Lock()


def cmyk_to_rgb(cmyk: AnyArray, profile: bytes | None) -> AnyArray:
    """(h, w, 4) amounts of ink, 0 for none, to (h, w, 3) of the same dtype.

    Args:
        cmyk: uint8, uint16 or float32.
        profile: of the inks; used for 8 bits. Without one that fits, the plain formula ``(1 - ink) * (1 - black)``.
    """
    if profile and cmyk.dtype == np.uint8:
        converted = _converted(cmyk, "CMYK", profile)
        if converted is not None:
            return converted
    white = full_scale(cmyk.dtype)
    paper = white - cmyk[..., :3].astype(np.float32)
    light: AnyArray = paper * ((white - cmyk[..., 3:4].astype(np.float32)) / white)
    if cmyk.dtype.kind == "u":
        light = np.rint(light)
    return np.asarray(light, cmyk.dtype)


def cmyk_note(dtype: np.dtype[Any], profile: bytes | None) -> str:
    """What to tell the user about :func:`cmyk_to_rgb`."""
    through = dtype == np.uint8 and profile is not None and _transform(profile, "CMYK") is not None
    return (
        said("CMYK was converted to RGB through its colour profile.")
        if through
        else said("CMYK was converted to RGB without a colour profile.")
    )


def to_srgb(rgb: NDArray[np.uint8], profile: bytes | None) -> AnyArray:
    """(h, w, 3) colours of a profile as those of a screen; unchanged where the profile is none for RGB, or sRGB."""
    if profile is None:
        return rgb
    converted = _converted(rgb, "RGB", profile)
    return rgb if converted is None else converted


def unit_to_srgb(rgb: Float32Array, profile: bytes | None) -> Float32Array:
    """(h, w, 3) colours in [0, 1] of a picture of 8 bits, as those of sRGB; unchanged as by :func:`to_srgb`."""
    if profile is None:
        return rgb
    stored = np.rint(255 * rgb).astype(np.uint8)
    shown = to_srgb(stored, profile)
    return rgb if shown is stored else np.asarray(shown, np.float32) / np.float32(255)


def _converted(samples: AnyArray, mode: str, profile: bytes) -> AnyArray | None:
    transform = _transform(profile, mode)
    if transform is None or not samples.size:
        return None
    # The mode of four channels would be taken for RGB and alpha.
    height, width = samples.shape[:2]
    image = Image.frombuffer(mode, (width, height), samples.tobytes(), "raw", mode, 0, 1)
    with _lock:
        result = ImageCms.applyTransform(image, transform)
    return None if result is None else np.asarray(result)


@lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """The way from a profile to sRGB; None if there is nothing to do, or the profile is damaged or of another kind."""
    with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError):
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if opened.profile.xcolor_space.strip() != mode:
            return None
        if "srgb" in ImageCms.getProfileDescription(opened).lower():
            return None
        return ImageCms.buildTransform(opened, ImageCms.createProfile("sRGB"), mode, "RGB")
    return None
