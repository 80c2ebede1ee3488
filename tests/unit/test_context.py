"""Progress and cancellation."""

from __future__ import annotations

import threading

import pytest

from rflow_engine.context import CallbackContext, SilentContext, Stage
from rflow_engine.errors import Cancelled
from rflow_engine.types import Progress


def test_a_silent_context_never_stops_anybody() -> None:
    context = SilentContext()
    context.report(Progress(fraction=0.5, message="half"))
    context.raise_if_cancelled()


def test_reports_reach_the_callback() -> None:
    seen: list[Progress] = []
    CallbackContext(seen.append).report(Progress(fraction=0.5, message="half"))
    assert [(p.fraction, p.message) for p in seen] == [(0.5, "half")]


def test_cancelling_from_another_thread_stops_the_job() -> None:
    context = CallbackContext()
    context.raise_if_cancelled()
    thread = threading.Thread(target=context.cancel)
    thread.start()
    thread.join()
    assert context.cancelled
    with pytest.raises(Cancelled):
        context.raise_if_cancelled()


def test_stages_within_stages_fill_their_part_of_the_whole() -> None:
    seen: list[Progress] = []
    outer = Stage(CallbackContext(seen.append), 0.5, 1.0)
    partial = object()
    Stage(outer, 0.0, 0.5).report(Progress(fraction=0.5, message="x", partial=partial))
    assert seen == [Progress(fraction=0.625, message="x", partial=partial)]


@pytest.mark.parametrize(("given", "expected"), [(-1.0, 0.2), (2.0, 0.6)])
def test_a_stage_does_not_leave_its_part(given: float, expected: float) -> None:
    seen: list[Progress] = []
    Stage(CallbackContext(seen.append), 0.2, 0.6).report(Progress(fraction=given, message="x"))
    assert seen[0].fraction == pytest.approx(expected)


def test_a_step_of_a_cancelled_job_reports_nothing() -> None:
    seen: list[Progress] = []
    context = CallbackContext(seen.append)
    stage = Stage(context, 0.0, 1.0)
    stage.step(0.1, "first")
    context.cancel()
    with pytest.raises(Cancelled):
        stage.step(0.2, "second")
    assert [p.message for p in seen] == ["first"]
