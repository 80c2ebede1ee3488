"""Pairs of pictures whose map is known, made from the shipped painting."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from rflow_resources import sample

from rflow_engine import coords
from rflow_engine.types import Size

FOLDER = sample.__path__[0]
H = np.array([[1.05, 0.12, -8.0], [-0.10, 1.02, 20.0], [1.0e-4, -5.0e-5, 1.0]])


@lru_cache
def _shipped(name: str) -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(f"{FOLDER}/{name}.png")[..., ::-1])


def shipped(name: str, width: int) -> np.ndarray:
    """(h, w, 3) uint8, "source" or "target" of the shipped pair reduced to a width."""
    picture = _shipped(name)
    height = round(picture.shape[0] * width / picture.shape[1])
    return cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)


def drift(points: np.ndarray) -> np.ndarray:
    """(..., 2) a smooth flow of up to some 5 pixels."""
    x, y = points[..., 0], points[..., 1]
    turn = 2 * np.pi
    dx, dy = 4 * np.sin(turn * (x / 260 + y / 400 + 0.1)), 3.5 * np.cos(turn * (y / 230 - x / 500))
    return np.stack([dx, dy], axis=-1)


def moved(target: np.ndarray, homography: np.ndarray, size: Size, *, drifting: bool = False) -> np.ndarray:
    """A source of ``size`` in which every target point x lies at ``homography(x + drift(x))``."""
    landed = coords.apply_homography(np.linalg.inv(homography), coords.pixel_centres(size))
    points = landed.copy()
    for _ in range(60 if drifting else 0):
        points = landed - drift(points)
    x, y = np.moveaxis(coords.to_centre_origin(points).astype(np.float32), 2, 0)
    return cv2.remap(target, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)


def grid(size: Size) -> np.ndarray:
    """(N, 2) points spread over a picture."""
    return coords.cell_centres(Size(width=16, height=12), size).reshape(-1, 2)
