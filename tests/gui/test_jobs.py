"""The bridge between the window and its worker threads."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from rflow_engine.context import JobContext
from rflow_engine.errors import WeightsError
from rflow_engine.types import Progress
from rflow_gui.jobs import engine_calls
from rflow_gui.jobs.engine_calls import EngineCalls
from rflow_gui.jobs.garbage import GarbageTimer
from rflow_gui.jobs.requests import Done, Failed, Stopped, WarmUpRequest
from rflow_gui.jobs.runner import JobRunner
from rflow_gui.jobs.worker import Throttle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Script:
    """A warm-up that does what the test says, in the engine's thread."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.running = threading.Event()
        self.threads: list[int] = []
        self.action: Any = lambda context: "value"

    def __call__(self, context: JobContext) -> Any:
        self.threads.append(threading.get_ident())
        self.running.set()
        return self.action(context)

    def until_cancelled(self, context: JobContext) -> None:
        while not self.gate.wait(0.005):
            context.raise_if_cancelled()


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def runner(qtbot: QtBot, script: Script) -> Iterator[JobRunner]:
    runner = JobRunner(EngineCalls(warm_up=script))
    yield runner
    runner.stop()


def test_jobs_run_in_one_other_thread(qtbot: QtBot, runner: JobRunner, script: Script) -> None:
    for _ in range(3):
        with qtbot.waitSignal(runner.finished) as finished:
            runner.submit(WarmUpRequest())
        job, ending = finished.args
        assert isinstance(ending, Done)
        assert ending.value == "value"
        assert runner.current(job.channel) is None
    assert len(set(script.threads)) == 1
    assert script.threads[0] != threading.get_ident()


def test_generations_rise(qtbot: QtBot, runner: JobRunner) -> None:
    generations = []
    for _ in range(3):
        with qtbot.waitSignal(runner.finished):
            generations.append(runner.submit(WarmUpRequest()).generation)
    assert generations == sorted(set(generations))


def test_a_newer_job_cancels_the_older_and_hides_it(qtbot: QtBot, runner: JobRunner, script: Script) -> None:
    ended: list[Any] = []
    runner.finished.connect(lambda job, ending: ended.append((job, ending)))
    script.action = script.until_cancelled
    old = runner.submit(WarmUpRequest())
    assert script.running.wait(5)
    script.action = lambda context: "newer"
    with qtbot.waitSignal(runner.finished):
        new = runner.submit(WarmUpRequest())
    assert old.context.cancelled
    assert [(job, ending.value) for job, ending in ended] == [(new, "newer")]


def test_cancel_ends_a_job_as_stopped(qtbot: QtBot, runner: JobRunner, script: Script) -> None:
    script.action = script.until_cancelled
    runner.submit(WarmUpRequest())
    assert script.running.wait(5)
    with qtbot.waitSignal(runner.finished) as finished:
        runner.cancel("warm-up")
    assert isinstance(finished.args[1], Stopped)


def test_a_result_after_a_cancel_is_not_taken(qtbot: QtBot, runner: JobRunner, script: Script) -> None:
    script.action = lambda context: script.gate.wait(5)
    runner.submit(WarmUpRequest())
    assert script.running.wait(5)
    runner.cancel("warm-up")
    with qtbot.waitSignal(runner.finished) as finished:
        script.gate.set()
    assert isinstance(finished.args[1], Stopped)


def test_expected_errors_have_no_traceback_and_others_do(qtbot: QtBot, runner: JobRunner, script: Script) -> None:
    def expected(context: JobContext) -> None:
        raise WeightsError("The weights are damaged.", "Install the program again.")

    def unexpected(context: JobContext) -> None:
        raise KeyError("surprise")

    endings = []
    for action in (expected, unexpected):
        script.action = action
        with qtbot.waitSignal(runner.finished) as finished:
            runner.submit(WarmUpRequest())
        endings.append(finished.args[1])
    assert all(isinstance(ending, Failed) for ending in endings)
    assert (endings[0].problem, endings[0].remedy) == ("The weights are damaged.", "Install the program again.")
    assert endings[0].details == ""
    assert "KeyError" in endings[1].problem
    assert "surprise" in endings[1].details


def test_reports_arrive_throttled_and_partial_results_always(qtbot: QtBot, runner: JobRunner, script: Script) -> None:
    seen: list[Progress] = []
    runner.progressed.connect(lambda job, progress: seen.append(progress))

    def chatter(context: JobContext) -> None:
        for step in range(1000):
            context.report(Progress(fraction=step / 1000, message="x", partial="coarse" if step == 500 else None))
        context.report(Progress(fraction=1.0, message="end"))

    script.action = chatter
    with qtbot.waitSignal(runner.finished):
        runner.submit(WarmUpRequest())
    assert len(seen) < 500
    assert [progress.partial for progress in seen if progress.partial] == ["coarse"]
    assert seen[-1].message == "end"


def test_throttle_lets_the_first_report_through() -> None:
    throttle = Throttle()
    assert throttle.passes(Progress(fraction=0.1, message=""))
    assert not throttle.passes(Progress(fraction=0.1, message=""))
    assert throttle.passes(Progress(fraction=0.1, message="", partial=object()))


def test_a_stopped_runner_takes_no_jobs(qtbot: QtBot, script: Script) -> None:
    runner = JobRunner(EngineCalls(warm_up=script))
    script.action = script.until_cancelled
    runner.submit(WarmUpRequest())
    assert script.running.wait(5)
    runner.stop()
    with pytest.raises(RuntimeError, match="stopped"):
        runner.submit(WarmUpRequest())


def test_garbage_is_collected_in_the_window_only(qtbot: QtBot) -> None:
    timer = GarbageTimer()
    timer.start()
    assert not gc.isenabled()
    timer.stop()
    assert gc.isenabled()


def test_libraries_are_loaded_ahead_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """With torch imported nothing may be looked up any more."""
    monkeypatch.setitem(sys.modules, "torch", object())
    monkeypatch.setattr(engine_calls.importlib.util, "find_spec", lambda name: pytest.fail("looked up"))
    engine_calls._load_libraries_without_the_gil()
