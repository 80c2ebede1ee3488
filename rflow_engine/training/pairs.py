"""Pairs of the user's own pictures, laid on each other by our coarse stage: what a network can be tuned to.

A pair is a folder that holds one picture called ``source`` and one called ``target``, of any format.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rflow_engine import coarse, frame, runtime, search
from rflow_engine.context import JobContext, Stage
from rflow_engine.errors import EngineError, UsageError
from rflow_engine.images import open_image
from rflow_engine.looks import Looker
from rflow_engine.settings import Settings
from rflow_engine.training.pictures import SUFFIXES, kept_for_validation
from rflow_engine.types import FitFailure, Float32Array, Regions

if TYPE_CHECKING:
    from numpy.typing import NDArray

# The paper keeps pairs with more than 50 inliers.
_INLIERS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A pair in one frame.

    Attributes:
        target: (h, w, 3) what stays.
        source: (h, w, 3) what was laid on it.
        source_valid: (h, w) float32 in [0, 1], where the source has a picture.
    """

    target: NDArray[np.uint8]
    source: NDArray[np.uint8]
    source_valid: Float32Array


@dataclass(frozen=True, slots=True, kw_only=True)
class Couples:
    """What a folder of pairs gave.

    Attributes:
        training: pairs to learn from.
        validation: files of pairs that are not learnt from: their pictures are for measuring.
        unusable: folders that were skipped, and why.
    """

    training: tuple[Pair, ...]
    validation: tuple[Path, ...]
    unusable: dict[Path, str]


def folders_of(folder: Path) -> list[Path]:
    """The folders of pairs below a folder, by name."""
    return sorted({file.parent for file in folder.rglob("target.*") if _picture(file.parent, "source") is not None})


def targets_of(folder: Path) -> list[Path]:
    """The targets of all pairs below a folder."""
    found = (_picture(place, "target") for place in folders_of(folder))
    return [file for file in found if file is not None]


def _picture(folder: Path, name: str) -> Path | None:
    files = (file for file in sorted(folder.glob(f"{name}.*")) if file.suffix.lower() in SUFFIXES)
    return next(files, None)


def take(folder: Path, long_side: int, context: JobContext) -> Couples:
    """Align all pairs of a folder coarsely.

    Args:
        folder: where the folders of pairs are.
        long_side: of the frames, in pixels.
        context: told about progress and asked whether to go on.

    Raises:
        UsageError: if no pair can be aligned.
    """
    found = folders_of(folder)
    training: list[Pair] = []
    validation: list[Path] = []
    unusable: dict[Path, str] = {}
    for number, place in enumerate(found):
        context.raise_if_cancelled()
        stage = Stage(context, number / len(found), (number + 1) / len(found))
        source, target = _picture(place, "source"), _picture(place, "target")
        assert source is not None
        if target is None:
            continue
        if kept_for_validation(place.name):
            validation.append(target)
            continue
        stage.step(0.0, f"Aligning pair {number + 1} of {len(found)}")
        try:
            pair = _aligned(source, target, long_side, stage)
        except EngineError as error:
            unusable[place] = error.problem
            continue
        if isinstance(pair, str):
            unusable[place] = pair
        else:
            training.append(pair)
    if not training:
        reason = f" The first says: {next(iter(unusable.values()))}" if unusable else ""
        raise UsageError(f"'{folder}' has no pairs that can be aligned.{reason}", "Each pair is a folder of its own.")
    return Couples(training=tuple(training), validation=tuple(validation), unusable=unusable)


def _aligned(source: Path, target: Path, long_side: int, context: JobContext) -> Pair | str:
    """The pair in one frame, or why there is none."""
    settings = Settings()
    images = open_image(source), open_image(target)
    side = max(long_side, settings.coarse.long_side)
    pair = coarse.Pair(source=images[0].working(side), target=images[1].working(side))
    found = search.find(
        Looker(
            images=images,
            pair=pair,
            regions=Regions(),
            settings=settings,
            runtime=runtime.choose("auto"),
            context=context,
        )
    )
    if isinstance(found, FitFailure):
        return found.reason
    inliers = int(found.fit.inliers.sum())
    if inliers < _INLIERS:
        return f"too few inliers: {inliers}, need {_INLIERS}"
    made = frame.build(pair.source, pair.target, found.fit.source_from_target, long_side=long_side, margin=0)
    return Pair(target=_bytes(made.target), source=_bytes(made.source), source_valid=made.source_valid)


def _bytes(picture: Float32Array) -> NDArray[np.uint8]:
    return np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)
