"""Choosing a device, and telling when its memory runs out."""

from __future__ import annotations

import pytest
import torch

from rflow_engine import runtime
from rflow_engine.errors import DeviceError, ResourceError


@pytest.fixture
def only_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


@pytest.mark.usefixtures("only_cpu")
def test_auto_takes_the_cpu_when_there_is_nothing_else() -> None:
    chosen = runtime.choose("auto")
    assert chosen.device.type == "cpu"
    assert chosen.name.startswith("CPU (")
    assert chosen.similarity_budget > 0


@pytest.mark.usefixtures("only_cpu")
@pytest.mark.parametrize(("count", "name"), [(1, "CPU (1 thread)"), (8, "CPU (8 threads)")])
def test_the_cpu_has_a_name(monkeypatch: pytest.MonkeyPatch, count: int, name: str) -> None:
    monkeypatch.setattr(torch, "get_num_threads", lambda: count)
    assert runtime.available_devices() == {"cpu": name}


@pytest.mark.usefixtures("only_cpu")
@pytest.mark.parametrize("device", ["cuda", "mps"])
def test_a_device_that_is_not_there_is_told(device: str) -> None:
    with pytest.raises(DeviceError, match=rf"'{device}' is not available.*found: cpu.*rflow doctor") as caught:
        runtime.choose(device)
    assert caught.value.exit_code == 2


def test_a_gpu_is_preferred(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda index: "A GPU")
    assert next(iter(runtime.available_devices().items())) == ("cuda", "A GPU")
    assert runtime.choose("auto").device.type == "cuda"
    assert runtime.choose("cpu").device.type == "cpu"


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("[enforce fail] DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes"),
    ],
)
def test_running_out_of_memory_becomes_a_sentence(error: Exception) -> None:
    with (
        pytest.raises(ResourceError, match="Memory ran out on CPU") as caught,
        runtime.memory_guard(runtime.choose("cpu")),
    ):
        raise error
    assert caught.value.__cause__ is error
    assert caught.value.remedy


def test_a_real_allocation_that_cannot_succeed_becomes_a_sentence() -> None:
    with pytest.raises(ResourceError, match="Memory ran out"), runtime.memory_guard(runtime.choose("cpu")):
        torch.empty(1 << 55)


def test_other_errors_pass_unchanged() -> None:
    with pytest.raises(RuntimeError, match="shapes"), runtime.memory_guard(runtime.choose("cpu")):
        raise RuntimeError("the shapes do not fit")
