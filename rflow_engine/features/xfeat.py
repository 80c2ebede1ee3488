"""XFeat (Potje et al., CVPR 2024): the embedded default backbone.

One pass of the network gives sparse keypoints with their reliability and a dense descriptor map with a stride of
8 px; the coarse stage uses both, and the fine stage the dense map.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as F
from kornia.feature.xfeat import XFeatModel

from rflow_engine import coords, weights
from rflow_engine.features import peaks
from rflow_engine.features.base import Features, inside_mask, resize, rounded
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.types import Size

STRIDE = 8
# The network halves its input five times.
_MULTIPLE = 32
# Where a dense cell is centred, in pixels from the cell's corner: measured by tests/unit/features/test_xfeat.py as
# the place that does not move when the picture is rescaled, not assumed to be the middle of the cell (4.0).
CELL_CENTRE = 2.8
_DETECTION_THRESHOLD = 0.02
_NMS_RADIUS = 2
# Less is nothing, and has no useful logarithm.
_LEAST_HEAT = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class XFeatMaps:
    """What one pass of the network gives.

    Attributes:
        image: the picture the maps belong to.
        size: the size the picture was resized to for the network.
        dense: (64, h, w) descriptors of unit length with a stride of 8 px of ``size``.
        heat: (H, W) keypoint probability at ``size``.
        reliability: (h, w) in [0, 1].
    """

    image: WorkingImage
    size: Size
    dense: torch.Tensor
    heat: torch.Tensor
    reliability: torch.Tensor


@lru_cache(maxsize=2)
def _network(device: torch.device) -> XFeatModel:
    model = XFeatModel()
    model.load_state_dict(weights.state_dict("xfeat"))
    return model.eval().to(device)


@torch.inference_mode()
def extract(image: WorkingImage, runtime: Runtime, *, scale: float = 1.0) -> XFeatMaps:
    """Run the network on ``image`` resized by ``scale``."""
    size = rounded(
        Size(width=max(1, round(image.size.width * scale)), height=max(1, round(image.size.height * scale))), _MULTIPLE
    )
    grey = resize(image.rgb, size).mean(axis=2)
    tensor = torch.from_numpy(np.ascontiguousarray(grey))[None].to(runtime.device)
    dense, keypoints, reliability = _network(runtime.device)(tensor[None])
    cells = F.softmax(keypoints, 1)[0, :64]
    heat = F.pixel_shuffle(cells[None], STRIDE)[0, 0]
    return XFeatMaps(
        image=image,
        size=size,
        dense=F.normalize(dense[0], dim=0),
        heat=heat,
        reliability=reliability[0, 0],
    )


@torch.inference_mode()
def dense_of_grey(grey: torch.Tensor, runtime: Runtime) -> torch.Tensor:
    """(64, h, w) descriptors of unit length of a (1, H, W) grey picture that is on the device already.

    The grid lies over the whole picture, with a stride of about 8 px in each direction.
    """
    height, width = grey.shape[1:]
    size = rounded(Size(width=width, height=height), _MULTIPLE)
    resized = F.interpolate(grey[None], size.shape, mode="bilinear", align_corners=False, antialias=True)
    return F.normalize(_network(runtime.device)(resized)[0][0], dim=0)


@torch.no_grad()
def dense_of_greys(grey: torch.Tensor) -> torch.Tensor:
    """(B, 64, H / 8, W / 8) descriptors of unit length of (B, 1, H, W) grey pictures with sides divisible by 32.

    Unlike those of :func:`dense_of_grey`, a network can learn from them.
    """
    return F.normalize(_network(grey.device)(grey)[0], dim=1)


@torch.inference_mode()
def keypoints(maps: XFeatMaps, count: int) -> Features:
    """The best keypoints of a picture, placed to a fraction of a pixel.

    Args:
        maps: what :func:`extract` gave.
        count: at most so many.
    """
    heat = maps.heat
    x, y = peaks.local_maxima(heat, heat > _DETECTION_THRESHOLD, _NMS_RADIUS)
    quality = heat[y, x] * _sample(maps.reliability[None], x, y, maps.size)[:, 0]
    best = torch.argsort(quality, descending=True, stable=True)[: 2 * count]
    x, y, quality = x[best], y[best], quality[best]
    points = coords.from_centre_origin(peaks.positions(heat.clamp_min(_LEAST_HEAT).log(), x, y))
    points = coords.rescale(points, maps.size, maps.image.full_size)
    keep = torch.from_numpy(np.flatnonzero(inside_mask(maps.image, points))[:count]).to(x.device)
    descriptors = F.normalize(_sample(maps.dense, x[keep], y[keep], maps.size), dim=1)
    return Features(
        points=points[keep.cpu().numpy()],
        descriptors=descriptors,
        scores=quality[keep].float().cpu().numpy(),
    )


def dense_features(maps: XFeatMaps) -> Features:
    """All cells of the dense map as features, as the paper's coarse stage uses them."""
    channels, height, width = maps.dense.shape
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    cells = np.stack([x.ravel(), y.ravel()], axis=1) * STRIDE + CELL_CENTRE
    points = coords.rescale(cells, maps.size, maps.image.full_size)
    keep = np.flatnonzero(inside_mask(maps.image, points))
    index = torch.from_numpy(keep).to(maps.dense.device)
    return Features(
        points=points[keep],
        descriptors=maps.dense.reshape(channels, -1).T[index],
        scores=maps.reliability.reshape(-1)[index].float().cpu().numpy(),
    )


def _sample(field: torch.Tensor, x: torch.Tensor, y: torch.Tensor, size: Size) -> torch.Tensor:
    """(N, C) values of a (C, h, w) map at pixels of the network's input.

    The network was trained with ``2 x / (W - 1) - 1`` on grids without aligned corners, so it is read that way.
    """
    grid = torch.stack([2 * x / (size.width - 1) - 1, 2 * y / (size.height - 1) - 1], dim=-1).to(field.dtype)
    return F.grid_sample(field[None], grid[None, None], mode="bicubic", align_corners=False)[0, :, 0].T
