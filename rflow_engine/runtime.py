"""Where to compute: chosen once, passed explicitly."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rflow_engine.errors import DeviceError, OutOfMemoryError
from rflow_engine.said import said

if TYPE_CHECKING:
    import torch

# What torch's CPU allocator says on Windows, on Linux, and elsewhere; the libraries of CUDA; OpenCV.
_OUT_OF_MEMORY = (
    "not enough memory",
    "can't allocate memory",
    "out of memory",
    "ALLOC_FAILED",
    "Insufficient memory",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Runtime:
    """A device and what is worth knowing about it.

    Attributes:
        device: the torch device.
        name: for the user, such as "CPU (8 threads)" or the name of the GPU.
        similarity_budget: how many entries a similarity matrix may have at once.
    """

    device: torch.device
    name: str
    similarity_budget: int


def available_devices() -> dict[str, str]:
    """The devices of this computer by their short name, best first, with a name for the user."""
    import torch

    devices: dict[str, str] = {}
    if torch.cuda.is_available():
        devices["cuda"] = torch.cuda.get_device_name(0)
    if torch.backends.mps.is_available():
        devices["mps"] = "Apple GPU (Metal)"
    threads = torch.get_num_threads()
    devices["cpu"] = f"CPU ({threads} {'thread' if threads == 1 else 'threads'})"
    return devices


def choose(device: str = "auto") -> Runtime:
    """The runtime for a device name.

    Args:
        device: "auto", "cpu", "cuda" or "mps".

    Raises:
        DeviceError: if this computer does not have it.
    """
    import torch

    devices = available_devices()
    name = next(iter(devices)) if device == "auto" else device
    if name not in devices:
        raise DeviceError(
            said(
                "The device '{device}' is not available on this computer (found: {devices}).",
                device=device,
                devices=", ".join(devices),
            ),
            said("Choose 'auto' or 'cpu', or run 'rflow doctor' to see why."),
        )
    budget = 2_000_000 if name == "cpu" else 64_000_000
    return Runtime(device=torch.device(name), name=devices[name], similarity_budget=budget)


@contextlib.contextmanager
def memory_guard(runtime: Runtime) -> Iterator[None]:
    """Turn running out of memory into an :class:`OutOfMemoryError` that says what to do."""
    try:
        yield
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        raise OutOfMemoryError(
            said("Memory ran out on {name}.", name=runtime.name),
            said("Choose the preset 'fast' or a smaller working size, or close other programs.")
            if runtime.device.type == "cpu"
            else said("Choose the preset 'fast' or a smaller working size, close other programs, or use the CPU."),
        ) from error


def is_out_of_memory(error: Exception) -> bool:
    """Whether an exception says that memory ran out, by its kind or, of libraries that have none for it, its words."""
    import cv2
    import torch

    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError | cv2.error) and any(words in str(error) for words in _OUT_OF_MEMORY)
