"""Matches of invented scenes: several planes in one picture, and pictures that are not quite flat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rflow_engine import coords, matching
from rflow_engine.types import HomographyFit, Matches, Size

SIZE = Size(width=640, height=420)
MAIN = np.array([[1.03, 0.06, -12.0], [-0.05, 1.01, 18.0], [6.0e-5, -3.0e-5, 1.0]])
# Another wall of the same house, and the other half of a sheet folded along x = 360.
WALL = np.array([[0.86, 0.10, 75.0], [-0.03, 1.08, -25.0], [-2.0e-4, 5.0e-5, 1.0]])
FOLDED = MAIN @ np.array([[1.22, 0.0, -79.2], [0.08, 1.0, -28.8], [0.0, 0.0, 1.0]])
PASTED = MAIN @ coords.shift(-38.0, 21.0)


@dataclass(frozen=True, slots=True)
class Scene:
    """Some planes.

    Attributes:
        homographies: (K, 3, 3) source_from_target; the first is the largest plane's.
        label: which plane points (N, 2) of the target lie on.
        border: how far points (N, 2) of the target are from the next border between planes.
    """

    homographies: np.ndarray
    label: Callable[[np.ndarray], np.ndarray]
    border: Callable[[np.ndarray], np.ndarray]


def _from_box(points: np.ndarray) -> np.ndarray:
    """The distance from the edge of a box, negative within."""
    across, down = np.abs(points[:, 0] - 420) - 110, np.abs(points[:, 1] - 200) - 80
    outside = np.hypot(np.maximum(across, 0), np.maximum(down, 0))
    return np.asarray(outside + np.minimum(np.maximum(across, down), 0))


SIDE_BY_SIDE = Scene(np.stack([MAIN, WALL]), lambda p: (p[:, 0] > 390).astype(int), lambda p: np.abs(p[:, 0] - 390.0))
FOLD = Scene(np.stack([MAIN, FOLDED]), lambda p: (p[:, 0] > 360).astype(int), lambda p: np.abs(p[:, 0] - 360.0))
PATCH = Scene(np.stack([MAIN, PASTED]), lambda p: (_from_box(p) < 0).astype(int), lambda p: np.abs(_from_box(p)))
THREE = Scene(
    np.stack([MAIN, WALL, MAIN @ coords.shift(60.0, -30.0)]),
    lambda p: np.where(p[:, 0] > 420, 1, np.where(p[:, 1] > 300, 2, 0)),
    lambda p: np.minimum(np.abs(p[:, 0] - 420), np.where(p[:, 0] < 420, np.abs(p[:, 1] - 300), np.inf)),
)
FLAT = Scene(MAIN[None], lambda p: np.zeros(len(p), int), lambda p: np.full(len(p), np.inf))


def matches_of(
    scene: Scene,
    *,
    count: int = 700,
    outliers: float = 0.25,
    noise: float = 0.7,
    bend: Callable[[np.ndarray], np.ndarray] | None = None,
    seed: int = 0,
) -> tuple[Matches, np.ndarray]:
    """Matches of a scene, and the plane of each; -1 for outliers.

    Args:
        scene: the planes.
        count: how many matches.
        outliers: which share of them leads anywhere.
        noise: standard deviation of the rest in pixels.
        bend: what target points are displaced by before the homographies.
        seed: of everything random.
    """
    rng = np.random.default_rng(seed)
    target = rng.random((count, 2)) * [SIZE.width, SIZE.height]
    labels = scene.label(target)
    bent = target if bend is None else target + bend(target)
    source = np.stack([coords.apply_homography(h, bent) for h in scene.homographies])[labels, np.arange(count)]
    source = source + rng.normal(0, noise, (count, 2))
    wrong = rng.random(count) < outliers
    source[wrong] = rng.random((int(wrong.sum()), 2)) * [SIZE.width, SIZE.height]
    return of_points(source, target), np.where(wrong, -1, labels)


def of_points(source: np.ndarray, target: np.ndarray) -> Matches:
    """Points that correspond, as a network would have matched them."""
    count = len(source)
    return Matches(
        source=source,
        target=target,
        score=np.full(count, 0.8, np.float32),
        kind=np.zeros(count, np.uint8),
        kinds=(matching.LIGHTERGLUE,),
        scale=np.ones(count, np.float32),
    )


def fit_of(scene: Scene, matches: Matches, *, threshold: float = 5.0) -> HomographyFit:
    """The fit of the scene's first plane."""
    landed = coords.apply_homography(coords.invert_homography(scene.homographies[0]), matches.source)
    residuals = np.linalg.norm(landed - matches.target, axis=1)
    return HomographyFit(
        source_from_target=scene.homographies[0],
        inliers=residuals < threshold,
        excluded=np.zeros(len(matches), bool),
        residuals=residuals,
        threshold=threshold,
        support=float(np.count_nonzero(residuals < threshold)),
    )


def swaying(amplitude: float) -> Callable[[np.ndarray], np.ndarray]:
    """A smooth elastic displacement of so many pixels."""

    def bend(points: np.ndarray) -> np.ndarray:
        x, y = points[:, 0] / 640, points[:, 1] / 640
        return amplitude * np.stack([np.sin(7 * y + 4 * x), np.cos(6 * x - 3 * y)], axis=1)

    return bend


def barrel(amount: float) -> Callable[[np.ndarray], np.ndarray]:
    """Radial distortion: the displacement in the corners, as a share of their distance from the centre."""

    def bend(points: np.ndarray) -> np.ndarray:
        rays = points - np.array([320.0, 210.0])
        return np.asarray(amount * rays * ((rays**2).sum(axis=1) / (320.0**2 + 210.0**2))[:, None])

    return bend
