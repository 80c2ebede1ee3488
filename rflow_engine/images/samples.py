"""Turning whatever samples a file has into the three kinds the program works with: uint8, uint16 and float32."""

from __future__ import annotations

from typing import Any

import numpy as np

from rflow_engine.said import said
from rflow_engine.types import AnyArray

_KEPT = ("uint8", "uint16", "float32")


def usable_dtype(dtype: np.dtype[np.generic]) -> str | None:
    """Name of the dtype that samples of ``dtype`` are read as; None if they are no numbers of a picture."""
    if dtype.kind == "b":
        return "uint8"
    native = dtype.newbyteorder("=").name
    if native in _KEPT:
        return native
    # Signed and 32-bit integers hold measured values; float32 keeps their order and nearly all their digits.
    return "float32" if dtype.kind in "iuf" else None


def to_usable(samples: AnyArray) -> AnyArray:
    """``samples`` in the dtype of :func:`usable_dtype`: native byte order, booleans as 0 and 255."""
    name = usable_dtype(samples.dtype)
    if name is None:
        raise ValueError(f"expected numbers, got dtype {samples.dtype}")
    if samples.dtype.kind == "b":
        return samples.astype(np.uint8) * np.uint8(255)
    if samples.dtype == np.float64:
        # What float32 cannot hold becomes infinite, and so masked.
        with np.errstate(over="ignore"):
            return samples.astype(np.float32)
    return np.asarray(samples, np.dtype(name))


def spread(samples: AnyArray, bits: int) -> AnyArray:
    """Unsigned samples of an odd number of bits over the whole range of their dtype, so that white is white.

    No two values become one; those of 8, 16 or more bits, and what is no unsigned integer, stay as they are.
    """
    full = samples.dtype.itemsize * 8
    if samples.dtype.kind != "u" or not 1 < bits < full <= 16:
        return samples
    if full == 8:
        table = np.rint(np.arange(256) * (255 / (2**bits - 1))).clip(0, 255).astype(np.uint8)
        return np.asarray(table[samples])
    # The upper bits once more as the lower ones.
    return np.asarray((samples << np.uint16(16 - bits)) | (samples >> np.uint16(2 * bits - 16)))


def conversion_note(dtype: np.dtype[np.generic]) -> tuple[str, ...]:
    """What to tell the user about the conversion; empty where nothing is lost."""
    name = usable_dtype(dtype)
    if name != "float32" or dtype.newbyteorder("=").name in ("float16", "float32"):
        return ()
    return (
        said("Samples of type {dtype} are read as 32-bit floating-point numbers.", dtype=dtype.newbyteorder("=").name),
    )


def full_scale(dtype: np.dtype[Any]) -> float:
    """The value of white: the largest integer, or 1 for floating point."""
    return float(np.iinfo(dtype).max) if dtype.kind == "u" else 1.0
