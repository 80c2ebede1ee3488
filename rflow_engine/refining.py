"""Going on with a flow that was found: the same pair, compared at a larger size, without matching again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from rflow_engine import memory
from rflow_engine.alignment import Alignment
from rflow_engine.context import JobContext, SilentContext, Stage
from rflow_engine.depths import is_reached, reached, wanted_size, why_not
from rflow_engine.errors import UsageError
from rflow_engine.flow import detail, greys
from rflow_engine.runtime import Runtime
from rflow_engine.said import said
from rflow_engine.settings import Settings
from rflow_engine.types import FlowField, Progress


def refine(
    alignment: Alignment,
    long_side: int | None = None,
    context: JobContext | None = None,
    *,
    on_level: Callable[[Alignment], None] = lambda alignment: None,
) -> Alignment:
    """Compare the pair at a larger size, beginning with the flow that is known; nothing is matched again.

    The size doubles until it is what is wanted, and at each the field is settled tile by tile where there is texture
    and the field is certain. Regions, edits and the confidence stay as they were. Memory does not depend on the size of
    the pictures, and beyond 4,096 cells along its long side the field gets no finer, only more exact.

    Args:
        alignment: a result with flow, whose pictures are there.
        long_side: of the target at which to compare last, in pixels; None for full resolution.
        context: told about progress and asked whether to go on. Asked to finish, it keeps what is done, and a later
            call goes on from there.
        on_level: told the result after each size, which can be kept in case the work is interrupted.

    Returns:
        The alignment with a finer flow, whose ``refined`` tells how far it came.

    Raises:
        UsageError: if there is no flow that can be refined, or the size is reached already.
        ImageReadError: if a picture is missing or damaged.
        OutOfMemoryError: if memory runs out and does not suffice for half the size either.
        Cancelled: if the context says so.
    """
    context = context or SilentContext()
    if (problem := why_not(alignment)) is not None:
        raise problem
    flow = alignment.flow
    assert flow is not None
    wanted, full = wanted_size(alignment, long_side), alignment.target.info.size
    if is_reached(alignment, long_side):
        raise UsageError(
            said("The flow was compared at {size} pixels already.", size=str(reached(flow))),
            said("Choose a larger size.") if wanted != full else said("There is nothing finer to see."),
        )
    started = time.perf_counter()

    def with_field(field: FlowField) -> Alignment:
        timings = {**alignment.timings, "refine": time.perf_counter() - started}
        return replace(alignment, flow=field, timings=timings)

    def refined(settings: Settings, chosen: Runtime, context: JobContext) -> FlowField:
        stage = Stage(context, 0.0, 1.0)
        stage.step(0.0, said("Preparing the pictures"))
        return detail.finer(
            flow,
            source=greys.of_picture(alignment.source, alignment.regions.source),
            target=greys.of_picture(alignment.target, alignment.regions.target),
            source_from_target=alignment.source_from_target,
            wanted=wanted.scaled_to(settings.fine.long_side),
            settings=settings.fine,
            runtime=chosen,
            stage=stage,
            on_level=lambda field: on_level(with_field(field)),
        )

    asked = replace(alignment.settings, fine=replace(alignment.settings.fine, long_side=wanted.long_side))
    done = memory.relieved(refined, asked, context)
    context.raise_if_cancelled()
    context.report(Progress(fraction=1.0, message=said("Done")))
    return replace(with_field(done.value), device=done.runtime.name, notes=(*alignment.notes, *done.notes))
