"""``align``: the story of one job, told once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from rflow_engine import coarse, runtime, verification
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.flow import predict
from rflow_engine.images import ImageSource, open_image
from rflow_engine.images.source import PathOrArray
from rflow_engine.settings import Settings
from rflow_engine.types import BoolArray, FitFailure, Progress

# Shares of the whole job, measured on two CPU cores with the default preset.
_READ, _MATCH, _FIT = 0.05, 0.40, 0.45


def align(
    source: PathOrArray | ImageSource,
    target: PathOrArray | ImageSource,
    settings: Settings | None = None,
    context: JobContext | None = None,
) -> Alignment | FitFailure:
    """Align the source to the target.

    Args:
        source: the picture that moves: a path, an array (H, W[, C]) or an opened picture.
        target: the picture that stays.
        settings: what to do and where; the preset "balanced" by default.
        context: told about progress, with the coarse result as soon as there is one, and asked whether to go on.

    Returns:
        An :class:`Alignment`, or a falsy :class:`FitFailure` with the reason when the pictures do not match.

    Raises:
        ImageReadError: if a picture cannot be read or used.
        DeviceError: if the wanted device is not there.
        WeightsError: if the weights of the networks are missing or damaged.
        ResourceError: if memory runs out.
        Cancelled: if the context says so.
    """
    settings = settings or Settings()
    context = context or SilentContext()
    chosen = runtime.choose(settings.device)
    with runtime.memory_guard(chosen):
        timings: dict[str, float] = {}
        with _timed(timings, "read"):
            images = open_image(source), open_image(target)
            pair = _prepare(*images, settings, Stage(context, 0.0, _READ))
        with _timed(timings, "match"):
            matches = coarse.find_matches(pair, settings.coarse, chosen, Stage(context, _READ, _MATCH))
        with _timed(timings, "fit"):
            Stage(context, _MATCH, _FIT).step(0.0, "Fitting the homography")
            fit = coarse.fit_homography(
                matches,
                source_size=images[0].info.size,
                target_size=images[1].info.size,
                settings=settings.coarse,
                seed=settings.seed,
                context=context,
            )
        if isinstance(fit, FitFailure):
            return replace(fit, timings=timings)
        with _timed(timings, "verify"):
            doubt = verification.judge(fit, matches, pair, chosen)
        if doubt is not None:
            return replace(doubt, timings=timings)
        first = Alignment(
            source=images[0],
            target=images[1],
            matches=matches,
            fit=fit,
            settings=settings,
            device=chosen.name,
            timings=timings,
        )
        return _finish(first, pair, chosen, context)


def refit(alignment: Alignment, excluded: BoolArray, context: JobContext | None = None) -> Alignment | FitFailure:
    """Fit again after matches were taken out or put back by hand, without matching again.

    Args:
        alignment: the result so far.
        excluded: (N,) bool over ``alignment.matches``: the matches to leave out.
        context: as for :func:`align`.

    Returns:
        A new alignment with the same matches, or a :class:`FitFailure` if those left do not suffice.
    """
    context = context or SilentContext()
    settings = alignment.settings
    chosen = runtime.choose(settings.device)
    with runtime.memory_guard(chosen):
        timings: dict[str, float] = {}
        with _timed(timings, "fit"):
            fit = coarse.fit_homography(
                alignment.matches,
                source_size=alignment.source.info.size,
                target_size=alignment.target.info.size,
                settings=settings.coarse,
                seed=settings.seed,
                context=context,
                excluded=excluded,
                start=alignment.source_from_target,
            )
        if isinstance(fit, FitFailure):
            return replace(fit, timings=timings)
        first = replace(alignment, fit=fit, flow=None, timings=timings)
        pair = _prepare(alignment.source, alignment.target, settings, Stage(context, 0.0, _READ))
        return _finish(first, pair, chosen, context)


def _finish(first: Alignment, pair: coarse.Pair, chosen: runtime.Runtime, context: JobContext) -> Alignment:
    """Report the coarse result and add the fine stage to it."""
    context.raise_if_cancelled()
    context.report(Progress(fraction=_FIT, message="Coarse alignment found", partial=first))
    if not first.settings.fine.enabled:
        context.report(Progress(fraction=1.0, message="Done"))
        return first
    timings = dict(first.timings)
    with _timed(timings, "fine"):
        flow = predict.residual_flow(pair, first.matches, first.fit, first.settings, chosen, Stage(context, _FIT, 1.0))
    context.raise_if_cancelled()
    context.report(Progress(fraction=1.0, message="Done"))
    return replace(first, flow=flow, timings=timings)


def _prepare(source: ImageSource, target: ImageSource, settings: Settings, stage: Stage) -> coarse.Pair:
    long_side = max(settings.coarse.long_side, settings.fine.long_side)
    stage.step(0.0, f"Reading {source.info.name}")
    moving = source.working(long_side)
    stage.step(0.5, f"Reading {target.info.name}")
    return coarse.Pair(source=moving, target=target.working(long_side))


@contextmanager
def _timed(timings: dict[str, float], name: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    timings[name] = time.perf_counter() - start
