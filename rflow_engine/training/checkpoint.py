"""What a training leaves on the disk: checkpoints to go on from, and the network itself with what it was made by."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save as safetensors_bytes

from rflow_engine import atomic
from rflow_engine.errors import UsageError
from rflow_engine.weights.files import settle

CHECKPOINT = "checkpoint.pt"
VERSION = 1


def write_bytes(file: Path, content: bytes) -> None:
    """Write a file so that it is there whole or as it was before.

    Raises:
        WriteError: if the disk is full, or the folder may not be written to.
    """
    with atomic.writing_to(file.parent), atomic.scratch_folder(file.parent) as scratch:
        with (scratch / file.name).open("wb") as stream:
            stream.write(content)
            settle(stream)
        os.replace(scratch / file.name, file)


def save(folder: Path, state: Mapping[str, Any]) -> None:
    """Write a checkpoint; see :func:`write_bytes`."""
    with atomic.writing_to(folder), atomic.scratch_folder(folder) as scratch:
        with (scratch / CHECKPOINT).open("wb") as stream:
            torch.save({"version": VERSION, **state}, stream)
            settle(stream)
        os.replace(scratch / CHECKPOINT, folder / CHECKPOINT)


def load(folder: Path) -> dict[str, Any]:
    """The checkpoint in a folder, on the CPU.

    Raises:
        UsageError: if there is none, or it is damaged or of another version.
    """
    file = folder / CHECKPOINT
    remedy = "Delete it to start anew, or choose another folder."
    try:
        state = torch.load(file, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise UsageError(f"There is no training to go on with in '{folder}'.", "Leave out --resume.") from error
    except MemoryError:
        raise
    except Exception as error:
        # A damaged file can fail anywhere in torch, with any kind of error.
        raise UsageError(f"The checkpoint '{file}' is damaged.", remedy) from error
    if not isinstance(state, dict) or state.get("version") != VERSION:
        raise UsageError(f"'{file}' is no checkpoint of this version of the program.", remedy)
    return state


def save_network(file: Path, parameters: Mapping[str, torch.Tensor], about: Mapping[str, Any]) -> None:
    """Write the network alone, with plain values about it in the file's header."""
    tensors = {name: value.detach().cpu().contiguous() for name, value in parameters.items()}
    metadata = {name: json.dumps(value) for name, value in about.items()}
    write_bytes(file, safetensors_bytes(tensors, metadata))
