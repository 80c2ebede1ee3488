"""How parameters lie in a file: reading it without running anything in it, recognising and unwrapping it.

torch is only imported when there is a file to read.
"""

from __future__ import annotations

import argparse
import contextlib
import pickle
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from rflow_engine.errors import WeightsError
from rflow_engine.said import said

if TYPE_CHECKING:
    from torch import Tensor

Shape: TypeAlias = tuple[int | None, ...]
Parameters: TypeAlias = "dict[str, Tensor]"

ELSEWHERE = said("Get the file from where it was published: 'rflow weights list' names the place.")


@dataclass(frozen=True, slots=True)
class Layout:
    """One way in which parameters lie in a file.

    Attributes:
        unwrap: takes what the file holds, gives the parameters by the names the network knows; None if it lies
            otherwise.
        shapes: tensors that must be there, with their shapes; a None in a shape allows any length. Empty if the
            layout alone does not tell which network it is.
    """

    unwrap: Callable[[Any], Parameters | None]
    shapes: Mapping[str, Shape]

    def problem(self, parameters: Parameters) -> str:
        """What is wrong with the names and shapes, in words; the empty text if nothing is."""
        missing = [name for name in self.shapes if name not in parameters]
        if missing:
            return said(
                "{count} of {all} tensors are missing, the first is '{name}'",
                count=len(missing),
                all=len(self.shapes),
                name=missing[0],
            )
        for name, wanted in self.shapes.items():
            found = tuple(parameters[name].shape)
            if len(found) != len(wanted) or any(w not in (None, f) for w, f in zip(wanted, found, strict=True)):
                return said(
                    "'{name}' has the shape {found}, expected {wanted}",
                    name=name,
                    found=found,
                    wanted=_shape_text(wanted),
                )
        return ""


def _shape_text(shape: Shape) -> str:
    return f"({', '.join('any' if length is None else str(length) for length in shape)})"


def load(file: Path | IO[bytes], called: str, *, shapes_only: bool = False) -> Any:
    """What a file holds: tensors on the CPU and plain values. Code in it is never run.

    Args:
        file: a path, or an open file whose content was verified.
        called: how messages call it.
        shapes_only: leave the numbers where they are; the tensors have names, shapes and no content.

    Raises:
        WeightsError: if it is no file of torch's, is truncated, or holds anything but tensors and plain values.
    """
    import torch

    # MoCo's training saved its options as a Namespace: a bag of plain values that does nothing when it is made.
    harmless = getattr(torch.serialization, "safe_globals", contextlib.nullcontext)
    try:
        if _is_safetensors(file):
            return _from_safetensors(file, shapes_only=shapes_only)
        with harmless([argparse.Namespace]):
            return torch.load(file, map_location="meta" if shapes_only else "cpu", weights_only=True)
    except MemoryError:
        raise
    except FileNotFoundError as error:
        raise WeightsError(said("There is no file {called}.", called=called), said("Check the path.")) from error
    except IsADirectoryError as error:
        raise WeightsError(
            said("{called} is a folder.", called=called), said("Name the file of weights in it.")
        ) from error
    except PermissionError as error:
        raise WeightsError(
            said("There is no permission to read {called}.", called=called), said("Change its permissions.")
        ) from error
    except Exception as error:
        # A damaged file can fail anywhere in torch, with any kind of error.
        raise _unusable(file, called, error) from error


def _is_safetensors(file: Path | IO[bytes]) -> bool:
    """Whether a file begins like one of safetensors: the length of a JSON object, and its first character."""
    if isinstance(file, Path):
        with file.open("rb") as stream:
            return _is_safetensors(stream)
    start = file.read(9)
    file.seek(0)
    return start[8:] == b"{" and int.from_bytes(start[:8], "little") < 100_000_000


def _from_safetensors(file: Path | IO[bytes], *, shapes_only: bool) -> Parameters:
    from safetensors.torch import load as tensors_of

    content = file.read_bytes() if isinstance(file, Path) else file.read()
    parameters: Parameters = tensors_of(content)
    return {name: value.to("meta") for name, value in parameters.items()} if shapes_only else parameters


def _unusable(file: Path | IO[bytes], called: str, error: Exception) -> WeightsError:
    if isinstance(file, Path):
        with file.open("rb") as stream:
            return _unusable(stream, called, error)
    file.seek(0)
    start = file.read(4)
    zipped, pickled = start == b"PK\x03\x04", start[:1] == b"\x80"
    if not (zipped or pickled):
        return WeightsError(
            said("{called} is no file of weights, or damaged from its first byte.", called=called), ELSEWHERE
        )
    if isinstance(error, pickle.UnpicklingError) and re.search("unsupported (global|class)", str(error), re.IGNORECASE):
        return WeightsError(
            said(
                "{called} holds program code or objects besides tensors, which could do anything when loaded;"
                " it was not opened.",
                called=called,
            ),
            ELSEWHERE,
        )
    # A zip archive ends with its table of contents.
    if (zipped and not zipfile.is_zipfile(file)) or isinstance(error, EOFError):
        return WeightsError(
            said("{called} is truncated: its end is missing.", called=called), said("Download it again.")
        )
    return WeightsError(said("{called} is damaged.", called=called), said("Download it again."))


def tensors(value: Any) -> Parameters | None:
    """The value itself if it is a dictionary of named tensors and nothing else, else None."""
    import torch

    if not isinstance(value, dict) or not value:
        return None
    if not all(isinstance(k, str) and isinstance(v, torch.Tensor) for k, v in value.items()):
        return None
    return dict(value)


def not_finite(parameters: Parameters) -> str:
    """The name of the first tensor with a NaN or an infinity; the empty text if there is none."""
    import torch

    for name, value in parameters.items():
        if value.is_floating_point() and not bool(torch.isfinite(value).all()):
            return name
    return ""


def _disk(value: Any) -> Parameters | None:
    return tensors(value.get("extractor")) if isinstance(value, dict) else None


def _moco(value: Any) -> Parameters | None:
    """MoCo v1 and v2 keep the query encoder beside the key encoder, the queue and the optimiser.

    The two layers of the projection head (``fc.0``, ``fc.2``) are left out: they are no part of a ResNet-50. The
    file that RANSAC-Flow's authors used comes from another implementation, which has the encoder alone.
    """
    if not isinstance(value, dict):
        return None
    for key, prefix in (("state_dict", "module.encoder_q."), ("model", "module."), ("model", "")):
        found = tensors(value.get(key))
        if found is None:
            continue
        stripped = {name.removeprefix(prefix): t for name, t in found.items() if name.startswith(prefix)}
        if "conv1.weight" in stripped:
            return {name: t for name, t in stripped.items() if not name.startswith("fc.")}
    return None


def _ransac_flow(value: Any) -> Parameters | None:
    """Several state dicts in one dictionary become one, each name with its part in front: ``netMatch.conv1.weight``.

    The correlation ``netCorr`` has no parameters; its dictionary is empty or missing.
    """
    if not isinstance(value, dict):
        return None
    flat: Parameters = {}
    for part in _RANSAC_FLOW_PARTS:
        found = tensors(value.get(part))
        if found is None:
            return None
        flat |= {f"{part}.{name.removeprefix('module.')}": tensor for name, tensor in found.items()}
    return flat


_RANSAC_FLOW_PARTS = ("netFeatCoarse", "netFlowCoarse", "netMatch")


def _norm(name: str, channels: int) -> dict[str, Shape]:
    return {f"{name}.{part}": (channels,) for part in ("weight", "bias", "running_mean", "running_var")}


def _resnet50_shapes() -> dict[str, Shape]:
    """All tensors of a ResNet-50 but those of its classifier."""
    shapes: dict[str, Shape] = {"conv1.weight": (64, 3, 7, 7)} | _norm("bn1", 64)
    before = 64
    for layer, blocks in enumerate((3, 4, 6, 3), start=1):
        width = 64 * 2 ** (layer - 1)
        for block in range(blocks):
            at = f"layer{layer}.{block}"
            shapes[f"{at}.conv1.weight"] = (width, before, 1, 1)
            shapes[f"{at}.conv2.weight"] = (width, width, 3, 3)
            shapes[f"{at}.conv3.weight"] = (4 * width, width, 1, 1)
            shapes |= _norm(f"{at}.bn1", width) | _norm(f"{at}.bn2", width) | _norm(f"{at}.bn3", 4 * width)
            if block == 0:
                shapes[f"{at}.downsample.0.weight"] = (4 * width, before, 1, 1)
                shapes |= _norm(f"{at}.downsample.1", 4 * width)
            before = 4 * width
    return shapes


def _ransac_flow_shapes() -> dict[str, Shape]:
    """All tensors of RANSAC-Flow's three networks but the fixed blur kernels of its antialiased downsampling."""
    feature: dict[str, Shape] = {"conv1.weight": (64, 3, 3, 3)} | _norm("bn1", 64)
    before = 64
    for layer, width in enumerate((64, 128, 256), start=1):
        for block in range(2):
            at = f"layer{layer}.{block}"
            feature[f"{at}.conv1.weight"] = (width, before, 3, 3)
            feature[f"{at}.conv2.weight"] = (width, width, 3, 3)
            feature |= _norm(f"{at}.bn1", width) | _norm(f"{at}.bn2", width)
            before = width
        if layer > 1:
            feature[f"layer{layer}.0.downsample.1.weight"] = (width, width // 2, 1, 1)
            feature |= _norm(f"layer{layer}.0.downsample.2", width)
    shapes = {f"netFeatCoarse.{name}": shape for name, shape in feature.items()}
    # The correlation's window decides the None: 49 in all released files.
    for part, last in (("netFlowCoarse", None), ("netMatch", 1)):
        head: dict[str, Shape] = {"conv1.weight": (512, None, 3, 3), "conv2.weight": (256, 512, 3, 3)}
        head |= {"conv3.weight": (128, 256, 3, 3), "conv4.weight": (last, 128, 3, 3)}
        head |= _norm("bn1", 512) | _norm("bn2", 256) | _norm("bn3", 128)
        shapes |= {f"{part}.{name}": shape for name, shape in head.items()}
    return shapes


LAYOUTS: Mapping[str, Layout] = {
    "plain": Layout(tensors, {}),
    "resnet50": Layout(tensors, _resnet50_shapes()),
    "resnet50-moco": Layout(_moco, _resnet50_shapes()),
    "disk": Layout(_disk, {}),
    "ransac-flow": Layout(_ransac_flow, _ransac_flow_shapes()),
}


def parameters(layout: str, value: Any, called: str) -> Parameters:
    """The parameters in what a file holds, by the names the network knows.

    Raises:
        WeightsError: if they are not there, or not those of that layout.
    """
    known = LAYOUTS[layout]
    found = known.unwrap(value)
    if found is None:
        raise WeightsError(
            said("{called} hold no named tensors, or not where they are expected.", called=called), ELSEWHERE
        )
    if problem := known.problem(found):
        raise WeightsError(said("{called} are not complete: {problem}.", called=called, problem=problem), ELSEWHERE)
    return found
