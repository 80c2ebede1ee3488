"""The fine stage's last step by our own network (method "learned"), and where its parameters come from.

They come with the program, or from a file that ``rflow train`` wrote. Large frames are cut into tiles that overlap by
all that a place can see, so memory is bounded and no seam appears.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as tensors_of

from rflow_engine import tiles, weights
from rflow_engine.context import Stage
from rflow_engine.errors import WeightsError
from rflow_engine.flow import network
from rflow_engine.flow.network import MULTIPLE, REACH, STRIDE, FineNet, Plan, Views
from rflow_engine.said import said
from rflow_engine.types import Box, Size

# The name of the weights in the catalogue.
WEIGHTS = "finenet"
# Side of a tile in pixels, without its overlap; a frame of so many pixels or fewer is not cut.
_TILE, _WHOLE = 1280, 4_200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Refined:
    """What the network says about a frame.

    Attributes:
        flow: (2, H, W) in pixels.
        near: (H, W) probability that it is right within 1 px.
        far: (H, W) the same within 3 px.
    """

    flow: torch.Tensor
    near: torch.Tensor
    far: torch.Tensor


def load(file: str, device: torch.device) -> FineNet:
    """The network, ready for use.

    Args:
        file: that ``rflow train`` wrote; the empty text for the one that comes with the program.
        device: where it will compute.

    Raises:
        WeightsError: if the file is missing, damaged or of something else.
    """
    if not file:
        return _kept(device, None, 0)
    path = Path(file).expanduser()
    try:
        return _kept(device, path, path.stat().st_mtime_ns)
    except OSError as error:
        reason = error.strerror or str(error)
        raise WeightsError(
            said("The network '{file}' cannot be read: {reason}.", file=file, reason=reason), said("Check the path.")
        ) from error


@lru_cache(maxsize=2)
def _kept(device: torch.device, file: Path | None, changed: int) -> FineNet:
    content = weights.read(WEIGHTS) if file is None else file.read_bytes()
    return of_bytes(content, str(file or WEIGHTS)).to(device)


def of_bytes(content: bytes, called: str) -> FineNet:
    """The network in the content of a file.

    Raises:
        WeightsError: if it holds something else.
    """
    try:
        about = _header(content)
        plan = Plan.from_json(json.loads(about["plan"]))
        return network.from_parameters(plan, tensors_of(content))
    except (SafetensorError, KeyError, ValueError, TypeError) as error:
        raise WeightsError(
            said("'{called}' is damaged, or no network that 'rflow train' wrote.", called=called),
            said("Choose another file."),
        ) from error


def _header(content: bytes) -> Mapping[str, Any]:
    """What is written in a safetensors file about its tensors: after eight bytes of length, JSON."""
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + length])
    about = header["__metadata__"]
    if not isinstance(about, dict):
        raise ValueError("expected a table of texts")
    return about


def refine(net: FineNet, views: Views, stage: Stage) -> Refined:
    """Run the network on one pair, tile by tile if it is large.

    Args:
        net: the network.
        views: a single pair; sides divisible by :data:`network.MULTIPLE`.
        stage: told about progress and asked between tiles whether to go on.
    """
    height, width = views.target.shape[2:]
    size = Size(width=width, height=height)
    side = max(size.width, size.height) if size.pixels <= _WHOLE else _TILE
    boxes = tiles.tile_boxes(size, width=side, height=side)
    flow = views.target.new_zeros(2, height, width)
    near, far = (views.target.new_zeros(height, width) for _ in range(2))
    for number, box in enumerate(boxes):
        stage.step(number / len(boxes), said("Running the network"))
        around = _around(box, size)
        part = _run(net, _cut(views, around))
        top, left = box.top - around.top, box.left - around.left
        inner = (slice(top, top + box.size.height), slice(left, left + box.size.width))
        place = (slice(box.top, box.bottom), slice(box.left, box.right))
        flow[:, place[0], place[1]] = part.flow[:, inner[0], inner[1]]
        near[place], far[place] = part.near[inner], part.far[inner]
    return Refined(flow=flow, near=near, far=far)


def _around(box: Box, size: Size) -> Box:
    """A tile with all that it can see; its edges stay multiples of what the network asks for."""
    assert REACH % MULTIPLE == 0
    return Box(left=box.left - REACH, top=box.top - REACH, right=box.right + REACH, bottom=box.bottom + REACH).clipped(
        size
    )


def _cut(views: Views, box: Box) -> Views:
    rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
    coarse = (slice(box.top // STRIDE, box.bottom // STRIDE), slice(box.left // STRIDE, box.right // STRIDE))
    return Views(
        target=views.target[..., rows, columns],
        source=views.source[..., rows, columns],
        source_valid=views.source_valid[..., rows, columns],
        target_deep=views.target_deep[..., coarse[0], coarse[1]],
        source_deep=views.source_deep[..., coarse[0], coarse[1]],
        field=views.field[..., coarse[0], coarse[1]],
    )


def _run(net: FineNet, views: Views) -> Refined:
    last = net(views)[-1]
    logits = torch.stack([last.near, last.far], dim=1)
    certain = torch.sigmoid(network.enlarged(logits, last.stride))[0]
    return Refined(flow=network.enlarged(last.flow, last.stride)[0], near=certain[0], far=certain[1])
