"""``align``: the story of one job, told once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np

from rflow_engine import coarse, coords, editing, landmarks, memory, planes, runtime, search, verification
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.depths import LEAST
from rflow_engine.editing import Edits
from rflow_engine.flow import greys, predict
from rflow_engine.flow.greys import Greys
from rflow_engine.images import ImageSource, open_image
from rflow_engine.images.source import PathOrArray
from rflow_engine.looks import Looker
from rflow_engine.regions import contains, of_matches, restrict
from rflow_engine.runtime import Runtime
from rflow_engine.said import joined, said
from rflow_engine.search import Found
from rflow_engine.settings import LARGEST_FLOW, Settings
from rflow_engine.types import BoolArray, FitFailure, FloatArray, FlowField, HomographyFit, Progress, Regions

# Shares of the whole job, measured on two CPU cores with the default preset.
_READ, _FIT = 0.05, 0.45
# Long side of the field that several planes give without a fine stage.
_PLANES_LONG_SIDE = 320


def align(
    source: PathOrArray | ImageSource,
    target: PathOrArray | ImageSource,
    settings: Settings | None = None,
    context: JobContext | None = None,
    regions: Regions | None = None,
) -> Alignment | FitFailure:
    """Align the source to the target.

    Args:
        source: the picture that moves: a path, an array (H, W[, C]) or an opened picture.
        target: the picture that stays.
        settings: what to do and where; the preset "balanced" by default.
        context: told about progress, with the coarse result as soon as there is one, and asked whether to go on.
        regions: parts of either picture that do not count, or that alone do; everything counts by default.

    Returns:
        An :class:`Alignment`, or a falsy :class:`FitFailure` with the reason when the pictures do not match.

    Raises:
        ImageReadError: if a picture cannot be read or used.
        DeviceError: if the wanted device is not there.
        WeightsError: if the weights of the networks are missing or damaged.
        OutOfMemoryError: if memory runs out and does not suffice for less either (see :mod:`rflow_engine.memory`).
        Cancelled: if the context says so.
    """
    settings = settings or Settings()
    context = context or SilentContext()
    regions = regions or Regions()
    timings: dict[str, float] = {}
    images = open_image(source), open_image(target)
    settings = _to_the_picture(settings, images[1])

    def search_with(settings: Settings, chosen: Runtime, context: JobContext) -> tuple[coarse.Pair, Found | FitFailure]:
        with _timed(timings, "read"):
            pair = _prepare(*images, settings, regions, Stage(context, 0.0, _READ / _FIT))
        with _timed(timings, "coarse"):
            stage = Stage(context, _READ / _FIT, 1.0)
            looker = Looker(images=images, pair=pair, regions=regions, settings=settings, runtime=chosen, context=stage)
            return pair, search.find(looker)

    done = memory.relieved(search_with, settings, Stage(context, 0.0, _FIT))
    pair, found = done.value
    if isinstance(found, FitFailure):
        return replace(found, reason=joined((found.reason, *done.notes)), timings=timings)
    first = Alignment(
        source=images[0],
        target=images[1],
        matches=found.matches,
        fit=found.fit,
        verdict=found.verdict,
        tried=found.tried,
        regions=regions,
        settings=done.settings,
        device=done.runtime.name,
        timings=timings,
        notes=done.notes,
    )
    return _finish(first, pair, context)


def refit(
    alignment: Alignment,
    edits: Edits,
    context: JobContext | None = None,
    *,
    regions: Regions | None = None,
    settings: Settings | None = None,
    fine: bool = True,
) -> Alignment | FitFailure:
    """Fit again after matches were edited by hand, or regions or the kind of fit changed, without matching again.

    Args:
        alignment: the result so far.
        edits: its matches as they are wanted now, from :func:`rflow_engine.editing.start` on.
        context: as for :func:`align`.
        regions: what counts of each picture from now on; by default what did so far.
        settings: how to fit from now on, such as another kind of transform or threshold; by default as before. With
            another seed the random samples are drawn anew, else the fit begins at the transform so far.
        fine: whether the fine stage follows. Without it only the transform is fitted, at once: no picture is read, and
            no network runs.

    Returns:
        A new alignment, or a :class:`FitFailure` if the matches left do not suffice. Its verdict is about the new
        transform: what its matches, and the user's hand, say for it. One to which nothing was changed keeps its own.
    """
    context = context or SilentContext()
    context.raise_if_cancelled()
    regions = alignment.regions if regions is None else regions
    settings = settings or alignment.settings
    images = alignment.source, alignment.target
    timings: dict[str, float] = {}
    with _timed(timings, "fit"):
        anew = settings.seed != alignment.settings.seed
        fit = _fit_edited(edits, regions, images, settings, context, alignment.fit, anew=anew)
    if isinstance(fit, FitFailure):
        return replace(fit, timings=timings)
    unchanged = regions is alignment.regions and edits.same_as(editing.start(alignment))
    unchanged = unchanged and (settings.coarse, settings.seed) == (alignment.settings.coarse, alignment.settings.seed)
    keeps = unchanged and not verification.follows_edits(alignment.verdict)
    first = replace(
        alignment,
        matches=edits.matches,
        fit=fit,
        flow=None,
        planes=None,
        verdict=alignment.verdict if keeps else verification.judge_edited(fit, edits, alignment.verdict),
        regions=regions,
        settings=settings,
        timings=timings,
    )
    return _refined(first, context) if fine else first


def by_hand(
    source: PathOrArray | ImageSource,
    target: PathOrArray | ImageSource,
    edits: Edits,
    settings: Settings | None = None,
    context: JobContext | None = None,
    regions: Regions | None = None,
    *,
    fine: bool = True,
) -> Alignment | FitFailure:
    """Align by points set by hand alone, as after a refusal: see :func:`rflow_engine.landmarks.fit`.

    Args:
        source: as for :func:`align`.
        target: as for :func:`align`.
        edits: matches of which those that are locked determine the transform.
        settings: as for :func:`align`.
        context: as for :func:`align`.
        regions: as for :func:`align`.
        fine: as for :func:`refit`.

    Returns:
        An alignment, or a :class:`FitFailure` if the points do not determine a transform.
    """
    settings, context = settings or Settings(), context or SilentContext()
    images = open_image(source), open_image(target)
    timings: dict[str, float] = {}
    with _timed(timings, "fit"):
        fit = landmarks.fit(
            edits,
            source_size=images[0].info.size,
            target_size=images[1].info.size,
            settings=settings.coarse,
        )
    if isinstance(fit, FitFailure):
        return replace(fit, timings=timings)
    first = Alignment(
        source=images[0],
        target=images[1],
        matches=edits.matches,
        fit=fit,
        regions=regions or Regions(),
        settings=settings,
        timings=timings,
    )
    return _refined(first, context) if fine else first


def _fit_edited(
    edits: Edits,
    regions: Regions,
    images: tuple[ImageSource, ImageSource],
    settings: Settings,
    context: JobContext,
    start: HomographyFit,
    *,
    anew: bool = False,
) -> HomographyFit | FitFailure:
    """The fit of the matches that are neither excluded nor outside what counts of their pictures.

    It begins at a fit to mostly the same matches, or, if it is wanted anew, at random samples.
    """
    source_size, target_size = images[0].info.size, images[1].info.size
    # What the user has locked counts wherever it lies.
    unused = edits.excluded | (~of_matches(regions, edits.matches) & ~edits.locked)
    if edits.locked.any() and (unused | edits.locked).all():
        return landmarks.fit(edits, source_size=source_size, target_size=target_size, settings=settings.coarse)

    def fitted(begin: FloatArray | None, locked: BoolArray | None) -> HomographyFit | FitFailure:
        return coarse.fit_homography(
            edits.matches,
            source_size=source_size,
            target_size=target_size,
            settings=settings.coarse,
            seed=settings.seed,
            context=context,
            excluded=unused,
            locked=locked,
            start=begin,
            mirrored=begin is None and coords.mirrors(start.source_from_target),
            zoom=start.zoom,
        )

    begin = None if anew else start.source_from_target
    if anew and edits.locked.any():
        # Samples know nothing of locked matches; these have their say afterwards.
        found = fitted(None, None)
        begin = start.source_from_target if isinstance(found, FitFailure) else found.source_from_target
    fit = fitted(begin, edits.locked)
    # Only what the user took out is remembered as such: the rest comes back with another choice of regions.
    return fit if isinstance(fit, FitFailure) else replace(fit, excluded=edits.excluded)


def _refined(first: Alignment, context: JobContext) -> Alignment:
    """The fine stage for a transform that was fitted without looking at the pictures."""
    chosen = runtime.choose(first.settings.device)
    with runtime.memory_guard(chosen):
        pair = _prepare(first.source, first.target, first.settings, first.regions, Stage(context, 0.0, _READ))
    return _finish(replace(first, device=chosen.name), pair, context)


def _finish(first: Alignment, pair: coarse.Pair, context: JobContext) -> Alignment:
    """Report the coarse result and add the fine stage to it."""
    context.raise_if_cancelled()
    settings, timings = first.settings, dict(first.timings)
    # Matches that do not count must make no planes and not guide the flow either.
    outside = ~of_matches(first.regions, first.matches) & ~first.fit.locked
    fit = replace(first.fit, excluded=first.fit.excluded | outside)
    source_size, target_size = first.source.info.size, first.target.info.size
    with _timed(timings, "planes"):
        several = planes.find(
            first.matches, fit, source_size, target_size, settings.coarse, settings.seed, Stage(context, _FIT, _FIT)
        )
    first = replace(first, planes=several, timings=dict(timings))
    context.report(Progress(fraction=_FIT, message=said("Coarse alignment found"), partial=first))
    flow = None if several is None else planes.flow_of(several, target_size.scaled_to(_PLANES_LONG_SIDE))
    if settings.fine.enabled:
        with _timed(timings, "fine"):
            first, flow = _with_fine_stage(first, fit, pair, Stage(context, _FIT, 1.0))
    context.raise_if_cancelled()
    context.report(Progress(fraction=1.0, message=said("Done")))
    first = replace(first, flow=flow, timings=timings)
    return first if flow is None or not first.regions else replace(first, flow=_certain_where_it_counts(first, flow))


def _with_fine_stage(
    first: Alignment, fit: HomographyFit, pair: coarse.Pair, context: JobContext
) -> tuple[Alignment, FlowField]:
    """The residual flow, and the alignment as it is described with it."""

    def flow_with(settings: Settings, chosen: Runtime, context: JobContext) -> FlowField:
        return predict.residual_flow(
            pair, first.matches, fit, settings, chosen, context, first.planes, _originals(first, settings)
        )

    done = memory.relieved(flow_with, first.settings, context)
    # What the transform was found with stays true; only the fine stage may have been done with less.
    settings = replace(first.settings, fine=done.settings.fine)
    notes = (*first.notes, *done.notes)
    return replace(first, settings=settings, device=done.runtime.name, notes=notes), done.value


def _certain_where_it_counts(alignment: Alignment, flow: FlowField) -> FlowField:
    """The flow with no confidence where either picture does not count."""
    centres = coords.cell_centres(flow.grid_size, flow.target_size).reshape(-1, 2)
    counts = contains(alignment.regions.target, centres)
    counts &= contains(alignment.regions.source, alignment.map_to_source(centres))
    confidence = np.where(counts.reshape(flow.confidence.shape), flow.confidence, np.float32(0))
    return replace(flow, confidence=confidence)


def _prepare(
    source: ImageSource, target: ImageSource, settings: Settings, regions: Regions, stage: Stage
) -> coarse.Pair:
    # What is larger is read tile by tile.
    fine = min(settings.fine.long_side, LEAST) if _goes_on(settings) else settings.fine.long_side
    long_side = max(settings.coarse.long_side, fine)
    stage.step(0.0, said("Reading {name}", name=source.info.name))
    moving = restrict(source.working(long_side), regions.source, role="source")
    stage.step(0.5, said("Reading {name}", name=target.info.name))
    fixed = restrict(target.working(long_side), regions.target, role="target")
    return coarse.Pair(source=moving, target=fixed)


def _to_the_picture(settings: Settings, target: ImageSource) -> Settings:
    """The settings with the size of this target where that was meant by the largest there is."""
    if settings.fine.long_side < LARGEST_FLOW:
        return settings
    # A small picture has no fewer pixels than the settings may name.
    return replace(settings, fine=replace(settings.fine, long_side=max(64, target.info.size.long_side)))


def _goes_on(settings: Settings) -> bool:
    """Whether the fine stage goes from a smaller size to a larger one, tile by tile."""
    fine = settings.fine
    return fine.refinement and fine.method in ("learned", "guided")


def _originals(first: Alignment, settings: Settings) -> tuple[Greys, Greys] | None:
    """Both pictures to be read tile by tile, where the fine stage does."""
    if not _goes_on(settings) or settings.fine.long_side <= LEAST:
        return None
    return (
        greys.of_picture(first.source, first.regions.source),
        greys.of_picture(first.target, first.regions.target),
    )


@contextmanager
def _timed(timings: dict[str, float], name: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    timings[name] = time.perf_counter() - start
