"""The fine stage as RANSAC-Flow published it, run with its own trained weights (method "paper").

The coarsely aligned pair goes through the network of :mod:`rflow_engine.flow.paper_network`; its flow is composed with
the homography, and its matchability is taken in both directions (Shen et al., ECCV 2020, section 3.2):
``m(x) = m_target(x) * m_source(x + flow(x))``, 0 where either has no picture.

The network sees at most 3 cells of 8 px far. Above :data:`_ONE_PASS` pixels it therefore runs first on the reduced
pair and then again on the pair that this flow aligned, as the authors do for their largest pictures (KITTI). Large
frames are cut into tiles that overlap by all that a cell can see, so memory is bounded and no seam appears.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from rflow_engine import frame as frames
from rflow_engine import tiles, weights
from rflow_engine.coarse import Pair
from rflow_engine.context import JobContext, Stage
from rflow_engine.flow import paper_network, sampling
from rflow_engine.flow.paper_network import REACH, STRIDE, Cells, FineNetwork
from rflow_engine.frame import Frame
from rflow_engine.runtime import Runtime
from rflow_engine.said import said
from rflow_engine.settings import Settings
from rflow_engine.types import Box, Float32Array, FlowField, HomographyFit, Size

# The name of the weights in the catalogue.
WEIGHTS = "ransac-flow"
# Up to this long side one pass is enough; it was trained on short sides of 224 to 448 px.
_ONE_PASS = 960
# The frame reaches so many pixels of the coarsest pass beyond the target: a little more than the flow of that pass.
_MARGIN = 32
# Cells on each side of a tile, without its overlap. With it, a tile has about 0.6 million pixels.
_TILE = 72


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tensors:
    """The frame on the device: pictures (3, H, W) and where they are pictures (1, H, W)."""

    target: torch.Tensor
    source: torch.Tensor
    target_valid: torch.Tensor
    source_valid: torch.Tensor

    @property
    def shape(self) -> tuple[int, int]:
        return (self.target.shape[1], self.target.shape[2])


@torch.inference_mode()
def residual_flow(
    pair: Pair, fit: HomographyFit, settings: Settings, runtime: Runtime, context: JobContext
) -> FlowField:
    """Predict the residual flow and its matchability with the published network.

    Args:
        pair: both pictures, prepared.
        fit: the homography.
        settings: the working size; iterations and smoothness mean nothing here.
        runtime: where to compute.
        context: told about progress and asked between tiles whether to go on.

    Raises:
        WeightsError: if the published weights are missing, damaged or those of something else.
        Cancelled: if the context says so.
    """
    stage = Stage(context, 0.0, 1.0)
    stage.step(0.0, said("Loading the network of the paper"))
    file = weights.path(WEIGHTS)
    network = _network(runtime.device, file, file.stat().st_mtime_ns)
    stage.step(0.05, said("Preparing the aligned pair"))
    long_side = min(settings.fine.long_side, pair.target.size.long_side)
    passes = _passes(long_side)
    margin = _MARGIN * passes[0]
    frame = frames.build(pair.source, pair.target, fit.source_from_target, long_side=long_side, margin=margin)
    tensors = _tensors(frame, runtime)
    flow = torch.zeros(2, *tensors.shape, device=runtime.device)
    match = flow[:1]
    done = 0.0
    for factor in passes:
        share = 1 / factor**2 / sum(1 / f**2 for f in passes)
        flow, match = _one_pass(network, tensors, flow, factor, Stage(Stage(stage, 0.1, 1.0), done, done + share))
        done += share
    inner = (slice(None), slice(margin, -margin), slice(margin, -margin))
    field = flow[inner].permute(1, 2, 0).cpu().double().numpy() / frame.scale
    return FlowField(
        flow=field.astype(np.float32),
        confidence=np.ascontiguousarray(match[inner][0].clamp(0, 1).float().cpu().numpy()),
        target_size=pair.target.full_size,
    )


@lru_cache(maxsize=1)
def _network(device: torch.device, file: Path, changed: int) -> FineNetwork:
    """The network, kept while the file in use is the same: several have been published, and can be chosen from."""
    return paper_network.from_published(weights.state_dict(WEIGHTS)).to(device)


def _passes(long_side: int) -> list[int]:
    """Factors by which the pair is reduced in each pass, coarsest first."""
    factors = [1]
    while long_side / factors[-1] > _ONE_PASS:
        factors.append(2 * factors[-1])
    return factors[::-1]


def _tensors(frame: Frame, runtime: Runtime) -> _Tensors:
    def tensor(image: Float32Array) -> torch.Tensor:
        return torch.from_numpy(np.ascontiguousarray(image.transpose(2, 0, 1))).to(runtime.device)

    # Mirrored: the stripes of a repeated border look alike all along, which is no help in saying "no flow" there.
    edge = frame.margin
    target = cv2.copyMakeBorder(frame.target[edge:-edge, edge:-edge], edge, edge, edge, edge, cv2.BORDER_REFLECT_101)
    return _Tensors(
        target=tensor(np.asarray(target, np.float32)),
        source=tensor(frame.source),
        target_valid=tensor(frame.target_valid[..., None]),
        source_valid=tensor(frame.source_valid[..., None]),
    )


def _one_pass(
    network: FineNetwork, tensors: _Tensors, flow: torch.Tensor, factor: int, stage: Stage
) -> tuple[torch.Tensor, torch.Tensor]:
    """Run the network on the pair as the flow so far aligns it.

    Args:
        network: the network.
        tensors: the frame.
        flow: (2, H, W) in pixels, the flow so far.
        factor: how much smaller than the frame the network sees the pair.
        stage: told about progress.

    Returns:
        (2, H, W) the flow in pixels, old and new composed; (1, H, W) matchability from both directions, 0 where either
        has no picture.
    """
    height, width = tensors.shape
    centres = sampling.centres(height, width, flow.device)
    small = (-(-height // factor), -(-width // factor))
    target, source = (sampling.resize(image, *small) for image in _continued(tensors, centres + flow))
    cells = in_tiles(network, target, source, stage)
    found = torch.cat([cells.flow * STRIDE, cells.forward[None], cells.backward[None]])
    found = sampling.resize(paper_network.at_pixels(found, *small), height, width)
    pixels = torch.tensor([width / small[1], height / small[0]], device=flow.device)
    step = found[:2] * pixels[:, None, None]
    match = found[2:3] * sampling.read(found[3:4], centres + step)
    flow = step + sampling.read(flow, centres + step)
    return flow, match * tensors.target_valid * sampling.read(tensors.source_valid, centres + flow)


def _continued(tensors: _Tensors, points: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """(3, H, W) the target and the source as fetched from points, each continued with the other where it has none.

    The network knows no masks. Where there is nothing to compare, equal pictures ask for no flow; whatever else could
    be put there would ask for some, and up to the border of the picture.
    """
    fetched = sampling.read(torch.cat([tensors.source, tensors.source_valid]), points)
    source, there = fetched[:3], fetched[3:] > 0.5
    here = tensors.target_valid > 0.5
    return torch.where(here | ~there, tensors.target, source), torch.where(there, source, tensors.target)


def in_tiles(network: FineNetwork, target: torch.Tensor, source: torch.Tensor, stage: Stage) -> Cells:
    """What the network says about two pictures (3, H, W) of any size, found tile by tile.

    The pictures are continued to whole cells at the right and the bottom.
    """
    height, width = target.shape[1:]
    pad = (0, -width % STRIDE, 0, -height % STRIDE)
    padded = [F.pad(image[None], pad, mode="replicate")[0] for image in (target, source)]
    size = Size(width=padded[0].shape[2] // STRIDE, height=padded[0].shape[1] // STRIDE)
    flow = target.new_zeros(2, *size.shape)
    forward, backward = target.new_zeros(size.shape), target.new_zeros(size.shape)
    boxes = tiles.tile_boxes(size, width=_TILE, height=_TILE)
    for number, box in enumerate(boxes):
        stage.step(number / len(boxes), said("Running the network of the paper"))
        around = Box(
            left=box.left - REACH, top=box.top - REACH, right=box.right + REACH, bottom=box.bottom + REACH
        ).clipped(size)
        part = network(*(_cut(image, around) for image in padded))
        inner = _within(box, around)
        place = (slice(box.top, box.bottom), slice(box.left, box.right))
        flow[:, place[0], place[1]] = part.flow[:, inner[0], inner[1]]
        forward[place] = part.forward[inner]
        backward[place] = part.backward[inner]
    return Cells(flow=flow, forward=forward, backward=backward)


def _cut(image: torch.Tensor, cells: Box) -> torch.Tensor:
    """(3, h, w) the pixels of a box of cells."""
    rows = slice(cells.top * STRIDE, cells.bottom * STRIDE)
    return image[:, rows, cells.left * STRIDE : cells.right * STRIDE]


def _within(box: Box, around: Box) -> tuple[slice, slice]:
    """Rows and columns of a box within a larger one."""
    top, left = box.top - around.top, box.left - around.left
    return slice(top, top + box.size.height), slice(left, left + box.size.width)
