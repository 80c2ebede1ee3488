"""What the matches say about the residual flow: a scene in depth moves where the homography does not reach."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from rflow_engine import coords, matching
from rflow_engine.flow.solver import Evidence
from rflow_engine.frame import Frame
from rflow_engine.types import FloatArray, HomographyFit, Matches, Size

# Matches further than this share of the frame from where the homography puts them are taken for outliers.
_FARTHEST = 0.25
_NEIGHBOURS = 8
# A match may differ from the median of its neighbours by a few pixels, and by more the further away they are.
_SLACK, _SLACK_BY_DISTANCE = 3.0, 0.15
_PRECISION = 4.0
# Neighbours whose mean displacement is compared, the shared displacement in px^2 from which a field bends freely, and
# the stiffest field.
_SURROUNDING = 12
_BENDING = 8.0
_STIFFEST = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """Matches that agree with their neighbours.

    Attributes:
        points: (N, 2) in pixels of the frame, margin included.
        displacement: (N, 2) residual flow there, in pixels of the frame.
        weight: (N,) confidence of the matcher.
        size: of the frame, margin included.
    """

    points: FloatArray
    displacement: FloatArray
    weight: FloatArray
    size: Size


def of_matches(matches: Matches, fit: HomographyFit, frame: Frame) -> Guide:
    """The matches that may guide the flow: accepted by a network, not excluded, and at one with their neighbours.

    Those that the user has locked guide it in any case.
    """
    size = Size(width=frame.target.shape[1], height=frame.target.shape[0])
    sharp = matching.are_of(matches, matching.LIGHTERGLUE) | fit.locked
    landed = coords.apply_homography(coords.invert_homography(fit.source_from_target), matches.source)
    usable = sharp & ~fit.excluded & np.isfinite(landed).all(axis=1)
    points = matches.target[usable] * frame.scale + frame.margin
    displacement = (landed[usable] - matches.target[usable]) * frame.scale
    weight = matches.score[usable].astype(np.float64)
    keep = np.abs(displacement).max(axis=1, initial=0.0) < _FARTHEST * size.long_side
    points, displacement, weight = points[keep], displacement[keep], weight[keep]
    agree = _agrees_with_neighbours(points, displacement) | fit.locked[usable][keep]
    return Guide(points=points[agree], displacement=displacement[agree], weight=weight[agree], size=size)


def _agrees_with_neighbours(points: FloatArray, displacement: FloatArray) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    count = len(points)
    if count <= _NEIGHBOURS:
        return np.zeros(count, bool)
    index, distance = _nearest(points, _NEIGHBOURS)
    median = np.median(displacement[index], axis=1)
    return np.asarray(
        np.linalg.norm(displacement - median, axis=1) < _SLACK + _SLACK_BY_DISTANCE * distance.mean(axis=1), bool
    )


def _nearest(points: FloatArray, count: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.intp]], FloatArray]:
    """(N, count) indices of the nearest other points, and their distances."""
    distances = torch.cdist(torch.from_numpy(points), torch.from_numpy(points))
    near = torch.topk(distances, count + 1, largest=False)
    return np.asarray(near.indices[:, 1:].numpy(), np.intp), np.asarray(near.values[:, 1:].numpy())


def stiffness(guide: Guide) -> float:
    """How much stiffer than usual the field should be, at least 1: what the matches say before any pixel is compared.

    Matches scatter around the homography either each for itself, because they are placed inexactly, or together with
    their neighbours, because the picture really is deformed there. Only the second part, the mean product of a
    match's displacement with that of its neighbours, speaks for a field that bends. Where there is hardly any, as
    between two states of one panel painting, structure that differs must not be allowed to pull the field about.
    """
    if len(guide.points) < 2 * _SURROUNDING:
        return 1.0
    index, _ = _nearest(guide.points, _SURROUNDING)
    around = guide.displacement[index].mean(axis=1)
    shared = float((guide.displacement * around).sum(axis=1).mean())
    return float(np.clip((_BENDING / max(shared, 1e-6)) ** 1.5, 1.0, _STIFFEST))


def evidence(guide: Guide, height: int, width: int, device: torch.device) -> Evidence:
    """The guide as evidence on a grid of cells over the frame, in cells."""
    factors = np.array([width / guide.size.width, height / guide.size.height])
    cells = guide.points * factors
    x = np.clip(cells[:, 0].astype(np.intp), 0, width - 1)
    y = np.clip(cells[:, 1].astype(np.intp), 0, height - 1)
    sureness = np.zeros((height, width), np.float32)
    pull = np.zeros((height, width, 2), np.float32)
    np.add.at(sureness, (y, x), _PRECISION * guide.weight)
    np.add.at(pull, (y, x), _PRECISION * guide.weight[:, None] * guide.displacement * factors)
    precision = torch.from_numpy(sureness).to(device)
    wanted = torch.from_numpy(pull).to(device).permute(2, 0, 1)
    return Evidence(torch.stack([precision, torch.zeros_like(precision), precision]), wanted)
