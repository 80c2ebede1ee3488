"""An engine whose answers the tests choose, and small pictures."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from rflow_engine import coords
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext
from rflow_engine.images import ImageSource, open_image
from rflow_engine.settings import Settings
from rflow_engine.types import BoolArray, FitFailure, FlowField, HomographyFit, Matches, Progress
from rflow_gui.jobs.engine_calls import EngineCalls

MATCHES = 40
OUTLIERS = 8
SOURCE_FROM_TARGET = np.array([[0.8, 0.05, 10.0], [-0.04, 0.85, 6.0], [0.0, 0.0, 1.0]])


def textured(height: int, width: int, seed: int) -> np.ndarray:
    """(height, width, 3) uint8 with structure at several scales."""
    random = np.random.default_rng(seed)
    picture = np.zeros((height, width, 3), np.float32)
    for cell in (4, 12, 40):
        noise = random.uniform(0, 1, (height // cell + 2, width // cell + 2, 3)).astype(np.float32)
        picture += cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)
    picture = (picture - picture.min()) / np.ptp(picture)
    return (255 * picture).astype(np.uint8)


def fit_to(matches: Matches, excluded: BoolArray) -> HomographyFit:
    """The known homography, with residuals measured."""
    back = coords.apply_homography(coords.invert_homography(SOURCE_FROM_TARGET), matches.source)
    residuals = np.linalg.norm(back - matches.target, axis=1)
    return HomographyFit(
        source_from_target=SOURCE_FROM_TARGET.copy(),
        inliers=(residuals < 3) & ~excluded,
        excluded=excluded.copy(),
        residuals=residuals,
        threshold=3.0,
    )


def made_up_alignment(source: ImageSource, target: ImageSource, settings: Settings | None = None) -> Alignment:
    """A coarse alignment by the known homography; the last eight matches are outliers."""
    random = np.random.default_rng(0)
    size = target.info.size
    points = random.uniform((10, 10), (size.width - 10, size.height - 10), (MATCHES, 2))
    mapped = coords.apply_homography(SOURCE_FROM_TARGET, points)
    mapped[-OUTLIERS:] += 25
    matches = Matches(
        source=mapped,
        target=points,
        score=random.uniform(0.2, 1, MATCHES).astype(np.float32),
        kind=np.zeros(MATCHES, np.uint8),
        kinds=("made up",),
        scale=np.ones(MATCHES, np.float32),
    )
    fit = fit_to(matches, np.zeros(MATCHES, np.bool_))
    return Alignment(source=source, target=target, matches=matches, fit=fit, settings=settings or Settings())


def with_flow(alignment: Alignment) -> Alignment:
    """The alignment with a flow of one pixel to the right everywhere."""
    flow = np.zeros((12, 18, 2), np.float32)
    flow[..., 0] = 1.0
    confidence = np.full((12, 18), 0.75, np.float32)
    return replace(alignment, flow=FlowField(flow=flow, confidence=confidence, target_size=alignment.target.info.size))


@dataclass
class FakeEngine:
    """Engine functions that answer at once, or wait at a gate until they are let through or cancelled.

    Attributes:
        answer: replaces the alignment; it may raise.
        gate: closed while cleared; jobs wait there between the coarse and the fine result.
        align_count: how many alignments were asked for.
        refits: the exclusions of all refits.
    """

    answer: Callable[[Alignment], Any] = lambda alignment: alignment
    gate: threading.Event = field(default_factory=threading.Event)
    align_count: int = 0
    refits: list[BoolArray] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate.set()

    def calls(self) -> EngineCalls:
        return EngineCalls(
            open_image=open_image,
            align=self.align,
            refit=self.refit,
            export=self.export,
            warm_up=lambda context: {"cpu": "CPU (made up)"},
        )

    def align(self, source: ImageSource, target: ImageSource, settings: Settings, context: JobContext) -> Any:
        self.align_count += 1
        coarse = made_up_alignment(source, target, settings)
        answer = self.answer(coarse)
        if not answer:
            return answer
        return self._finish(answer, context)

    def refit(self, alignment: Alignment, excluded: BoolArray, context: JobContext) -> Any:
        self.refits.append(excluded.copy())
        if (~excluded).sum() < 4:
            return FitFailure(reason="Too few matches are left.", remedy="Restore some.")
        coarse = replace(alignment, fit=fit_to(alignment.matches, excluded), flow=None)
        return self._finish(coarse, context)

    def export(self, alignment: Alignment, directory: str, options: Any, context: JobContext) -> Any:
        from rflow_engine.export import export

        self._wait(context)
        return export(alignment, Path(directory), options=options, context=context)

    def _finish(self, coarse: Alignment, context: JobContext) -> Alignment:
        context.report(Progress(fraction=0.4, message="coarse", partial=coarse))
        self._wait(context)
        context.report(Progress(fraction=1.0, message="done"))
        return with_flow(coarse)

    def _wait(self, context: JobContext) -> None:
        while not self.gate.wait(0.005):
            context.raise_if_cancelled()
