"""Going on with less when memory runs out."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import psutil
import pytest
import torch

from rflow_engine import coarse, memory, pipeline, runtime
from rflow_engine.alignment import Alignment
from rflow_engine.context import CallbackContext, JobContext
from rflow_engine.errors import Cancelled, OutOfMemoryError
from rflow_engine.flow import predict
from rflow_engine.runtime import Runtime
from rflow_engine.settings import Settings, preset
from rflow_engine.types import Progress, Size
from tests import pairs

ERRORS = [
    MemoryError(),
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
    RuntimeError("MPS backend out of memory"),
    RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    RuntimeError("[enforce fail] DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes"),
    cv2.error("OpenCV(4.10) alloc.cpp:73: error: (-4:Insufficient memory) Failed to allocate 9 bytes"),
]


class Task:
    """Fails as often as it is told to, and remembers with what it was called."""

    def __init__(self, failures: int, error: Callable[[], Exception] = MemoryError) -> None:
        self.failures, self.error = failures, error
        self.calls: list[tuple[Settings, str]] = []
        self.held: weakref.ref[np.ndarray] | None = None
        self.held_at_retry = False

    def __call__(self, settings: Settings, chosen: Runtime, context: JobContext) -> str:
        self.held_at_retry |= self.held is not None and self.held() is not None
        self.calls.append((settings, chosen.device.type))
        tensor = np.zeros(1000)
        self.held = weakref.ref(tensor)
        context.report(Progress(fraction=0.5, message="half way"))
        if len(self.calls) <= self.failures:
            raise self.error()
        return "done"


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "available_devices", lambda: {"cuda": "A GPU", "cpu": "CPU (2 threads)"})


def test_enough_memory_changes_nothing() -> None:
    settings = Settings(device="cpu")
    done = memory.relieved(Task(0), settings, CallbackContext())
    assert (done.value, done.settings, done.notes) == ("done", settings, ())


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_whoever_runs_out_of_memory_gets_half_the_size(error: Exception) -> None:
    task = Task(1, lambda: error)
    done = memory.relieved(task, Settings(device="cpu"), CallbackContext())
    assert [settings.fine.long_side for settings, _ in task.calls] == [640, 320]
    assert task.calls[1][0].coarse.long_side == 320
    assert done.settings == task.calls[1][0]
    assert len(done.notes) == 1
    assert "Memory ran out on CPU" in done.notes[0]
    assert "320 pixels" in done.notes[0]


@pytest.mark.usefixtures("gpu")
def test_a_gpu_is_tried_smaller_and_then_left() -> None:
    task = Task(2, lambda: torch.OutOfMemoryError("CUDA out of memory"))
    done = memory.relieved(task, Settings(), CallbackContext())
    assert [(settings.fine.long_side, device) for settings, device in task.calls] == [
        (640, "cuda"),
        (320, "cuda"),
        (640, "cpu"),
    ]
    assert done.runtime.device.type == "cpu"
    assert "A GPU" in done.notes[0]
    assert "CPU instead" in done.notes[1]


@pytest.mark.usefixtures("gpu")
def test_the_last_attempt_fails_with_a_remedy() -> None:
    task = Task(9)
    with pytest.raises(OutOfMemoryError, match="Memory ran out on CPU") as caught:
        memory.relieved(task, Settings(), CallbackContext())
    assert len(task.calls) == 4
    assert caught.value.remedy


def test_what_a_failed_attempt_held_is_free_before_the_next() -> None:
    task = Task(1)
    memory.relieved(task, Settings(device="cpu"), CallbackContext())
    assert len(task.calls) == 2
    assert not task.held_at_retry


def test_other_errors_are_not_tried_again() -> None:
    task = Task(1, lambda: RuntimeError("the shapes do not fit"))
    with pytest.raises(RuntimeError, match="shapes"):
        memory.relieved(task, Settings(device="cpu"), CallbackContext())
    assert len(task.calls) == 1


def test_who_cancels_gets_no_other_attempt() -> None:
    context = CallbackContext()
    task = Task(1, lambda: (context.cancel(), MemoryError())[1])
    with pytest.raises(Cancelled):
        memory.relieved(task, Settings(device="cpu"), context)
    assert len(task.calls) == 1


def test_progress_goes_on_and_says_why_it_begins_again() -> None:
    heard: list[Progress] = []
    memory.relieved(Task(1), Settings(device="cpu"), CallbackContext(heard.append))
    fractions = [report.fraction for report in heard]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 0.75
    assert any("Memory ran out" in report.message for report in heard)


def test_what_is_small_already_is_not_made_smaller() -> None:
    small = memory.halved(memory.halved(memory.halved(preset("balanced"))))
    assert memory.halved(small) == small
    assert small.fine.long_side == small.coarse.long_side == 256
    tiny = replace(small, fine=replace(small.fine, long_side=100))
    assert memory.halved(tiny).fine.long_side == 100


def failing(function: Callable[..., Any], times: int) -> Callable[..., Any]:
    left = [times]

    def call(*args: Any, **kwargs: Any) -> Any:
        if left[0]:
            left[0] -= 1
            raise torch.OutOfMemoryError("CUDA out of memory")
        return function(*args, **kwargs)

    return call


@pytest.mark.parametrize(
    ("module", "name", "sizes"), [(coarse, "find_matches", (320, 320)), (predict, "residual_flow", (640, 320))]
)
def test_an_alignment_survives_and_says_so(
    monkeypatch: pytest.MonkeyPatch, module: Any, name: str, sizes: tuple[int, int]
) -> None:
    monkeypatch.setattr(module, name, failing(getattr(module, name), 1))
    target = pairs.shipped("target", 320)
    source = pairs.moved(target, pairs.H, Size(width=350, height=276))
    heard: list[Progress] = []
    result = pipeline.align(source, target, Settings(device="cpu"), CallbackContext(heard.append))
    assert isinstance(result, Alignment)
    assert result.flow is not None
    assert (result.settings.coarse.long_side, result.settings.fine.long_side) == sizes
    assert len(result.notes) == 1
    assert "320 pixels" in result.notes[0]
    fractions = [report.fraction for report in heard]
    assert fractions == sorted(fractions)


@pytest.mark.skipif(sys.platform != "linux", reason="the allocators of other systems give memory back by themselves")
def test_memory_that_is_free_inside_the_process_is_given_back() -> None:
    # Too small for the allocator to take from the system one by one, and every hundredth stays.
    pieces = [np.ones(60_000, np.uint8) for _ in range(4000)]
    kept = pieces[::100]
    del pieces
    before = psutil.Process().memory_info().rss
    memory.give_back()
    assert before - psutil.Process().memory_info().rss > 150e6
    assert all(piece.all() for piece in kept)
