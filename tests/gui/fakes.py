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
from rflow_engine.editing import Edits
from rflow_engine.images import ImageSource, open_image
from rflow_engine.proposal import Proposal
from rflow_engine.settings import CoarseSettings, Settings
from rflow_engine.types import (
    BY_HAND,
    BoolArray,
    Box,
    FitFailure,
    FlowField,
    HomographyFit,
    Matches,
    Progress,
    Refined,
    Region,
    Regions,
    Verdict,
)
from rflow_gui.jobs.engine_calls import EngineCalls
from rflow_gui.models.marks import Marks

MATCHES = 40
OUTLIERS = 8
AFTER_EDITS = Verdict(level="accepted", reason="After edits most matches agree.")
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


def fit_to(
    matches: Matches, excluded: BoolArray, locked: BoolArray | None = None, settings: Settings | None = None
) -> HomographyFit:
    """The known homography, with residuals measured; the threshold is three fifths of that of the settings."""
    coarse = (settings or Settings()).coarse
    threshold = 3.0 * coarse.threshold / CoarseSettings().threshold
    locked = np.zeros(len(matches), np.bool_) if locked is None else locked
    back = coords.apply_homography(coords.invert_homography(SOURCE_FROM_TARGET), matches.source)
    residuals = np.linalg.norm(back - matches.target, axis=1)
    return HomographyFit(
        source_from_target=SOURCE_FROM_TARGET.copy(),
        inliers=((residuals < threshold) | locked) & ~excluded,
        excluded=excluded.copy(),
        residuals=residuals,
        threshold=threshold,
        model="homography" if coarse.model == "auto" else coarse.model,
        locked=locked.copy(),
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
    fit = fit_to(matches, np.zeros(MATCHES, np.bool_), settings=settings)
    verdict = Verdict(level="accepted", reason="Most matches agree.", figures={"support": 31.5})
    return Alignment(
        source=source, target=target, matches=matches, fit=fit, verdict=verdict, settings=settings or Settings()
    )


def made_up_marks(
    points: np.ndarray,
    inliers: np.ndarray,
    excluded: np.ndarray | None = None,
    locked: np.ndarray | None = None,
    by_hand: np.ndarray | None = None,
) -> Marks:
    """Matches at the same places in both pictures; what is not given is true of none."""
    count = len(points)
    none = np.zeros(count, np.bool_)
    matches = Matches(
        source=points,
        target=points,
        score=np.ones(count, np.float32),
        kind=np.zeros(count, np.uint8),
        kinds=("made up",),
        scale=np.ones(count, np.float32),
    )
    excluded = none if excluded is None else excluded
    return Marks(
        matches=matches,
        inliers=inliers & ~excluded,
        excluded=excluded,
        locked=none if locked is None else locked,
        by_hand=none if by_hand is None else by_hand,
        residuals=np.zeros(count),
    )


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
        refits: the edits of all refits without the fine stage.
        refined: the edits of all refits with the fine stage.
        refined_to: the sizes that refinements were asked for.
        fitted_with: the settings of all refits.
        asked: the points whose partners were asked for.
        proposal: replaces what is proposed; it may raise.
        regions: with which alignments were asked for.
        borders: what is found in each picture.
        missing: the features that cannot be used.
        verdict: on what follows from edits.
    """

    answer: Callable[[Alignment], Any] = lambda alignment: alignment
    gate: threading.Event = field(default_factory=threading.Event)
    align_count: int = 0
    refits: list[Edits] = field(default_factory=list)
    refined: list[Edits] = field(default_factory=list)
    refined_to: list[int | None] = field(default_factory=list)
    fitted_with: list[Settings] = field(default_factory=list)
    asked: list[tuple[str, tuple[float, float]]] = field(default_factory=list)
    proposal: Callable[[Proposal], Proposal] = lambda proposal: proposal
    regions: list[Regions] = field(default_factory=list)
    borders: tuple[Region, ...] = ()
    missing: dict[str, str] = field(default_factory=dict)
    verdict: Verdict = AFTER_EDITS

    def __post_init__(self) -> None:
        self.gate.set()

    def calls(self) -> EngineCalls:
        return EngineCalls(
            open_image=open_image,
            align=self.align,
            refit=self.refit,
            by_hand=self.by_hand,
            propose=self.propose,
            borders=lambda image, context: self.borders,
            missing_features=lambda context: dict(self.missing),
            export=self.export,
            refine=self.refine,
            warm_up=lambda context: {"cpu": "CPU (made up)"},
        )

    def align(
        self, source: ImageSource, target: ImageSource, settings: Settings, regions: Regions, context: JobContext
    ) -> Any:
        self.align_count += 1
        self.regions.append(regions)
        coarse = replace(made_up_alignment(source, target, settings), regions=regions, timings={"coarse": 1.0})
        answer = self.answer(coarse)
        if not answer:
            return answer
        return self._finish(answer, context)

    def refit(self, alignment: Alignment, edits: Edits, settings: Settings, fine: bool, context: JobContext) -> Any:
        (self.refined if fine else self.refits).append(edits)
        self.fitted_with.append(settings)
        if not edits.by_hand.all() and (~edits.excluded).sum() < 4:
            return FitFailure(reason="Too few matches are left.", remedy="Restore some.")
        fit = fit_to(edits.matches, edits.excluded, edits.locked, settings)
        verdict = BY_HAND if alignment.verdict is BY_HAND else self.verdict
        coarse = replace(
            alignment,
            matches=edits.matches,
            fit=fit,
            flow=None,
            verdict=verdict,
            settings=settings,
            timings={"fit": 0.01},
        )
        return self._finish(coarse, context) if fine else coarse

    def by_hand(
        self,
        source: ImageSource,
        target: ImageSource,
        edits: Edits,
        settings: Settings,
        regions: Regions,
        fine: bool,
        context: JobContext,
    ) -> Any:
        if edits.locked.sum() < 2:
            return FitFailure(reason="One point is not enough here.", remedy="Set another one.")
        known = made_up_alignment(source, target, settings)
        return self.refit(replace(known, regions=regions, verdict=BY_HAND), edits, settings, fine, context)

    def propose(self, alignment: Alignment, role: str, point: tuple[float, float], context: JobContext) -> Proposal:
        self.asked.append((role, point))
        there = np.array([point])
        mapped = alignment.map_to_target(there) if role == "source" else alignment.map_to_source(there)
        return self.proposal(Proposal(point=mapped[0] + (2, -1), similarity=0.9, shift=5**0.5, sharp=True))

    def export(self, alignment: Alignment, directory: str, options: Any, context: JobContext) -> Any:
        from rflow_engine.export import export
        from rflow_gui.printing.pages import print_report

        self._wait(context)
        return export(alignment, Path(directory), options=options, context=context, print_report=print_report)

    def refine(self, alignment: Alignment, long_side: int | None, context: JobContext) -> Alignment:
        """Moves the flow by half a pixel downwards; asked to finish, it has done the left half."""
        self.refined_to.append(long_side)
        context.report(Progress(fraction=0.2, message="Settling"))
        self._wait(context)
        size = alignment.target.info.size.scaled_to(long_side or 10**6)
        left = (Box(left=size.width // 2, top=0, right=size.width, bottom=size.height),)
        assert alignment.flow is not None
        flow = np.array(alignment.flow.flow)
        flow[..., 1] += 0.5
        refined = Refined(size=size, left=left if context.should_finish() else ())
        return replace(alignment, flow=replace(alignment.flow, flow=flow, refined=refined))

    def _finish(self, coarse: Alignment, context: JobContext) -> Alignment:
        context.report(Progress(fraction=0.4, message="coarse", partial=coarse))
        self._wait(context)
        context.report(Progress(fraction=1.0, message="done"))
        return with_flow(coarse)

    def _wait(self, context: JobContext) -> None:
        while not self.gate.wait(0.005) and not context.should_finish():
            context.raise_if_cancelled()
