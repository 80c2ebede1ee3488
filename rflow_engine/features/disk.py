"""DISK (Tyszkiewicz et al., NeurIPS 2020) with LightGlue: many keypoints, from a network trained by reinforcement."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as F
from kornia.feature.disk import DISK

from rflow_engine import coords, matching, weights
from rflow_engine.features import peaks
from rflow_engine.features.base import Features, inside_mask, pixels, resized_mask, rounded
from rflow_engine.features.lightglue import LightGlueBackbone
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.types import Size

NETWORK = "disk"
MATCHER = "disk-lightglue"
# The network halves its input four times, and normalises what is left: that must be more than one cell.
_MULTIPLE = 16
_LEAST_SIDE = 32
# Where the point of the first pixel lies, in pixels from the corner of the picture; measured as for ALIKED, from
# pictures that were rescaled (0.1, 0.0) and turned (0.1, 0.4).
CENTRE = (0.1, 0.2)
_NMS_RADIUS = 2


@lru_cache(maxsize=2)
def _network(device: torch.device) -> DISK:
    model = DISK()
    model.load_state_dict(weights.state_dict(NETWORK))
    return model.requires_grad_(False).eval().to(device)


@torch.inference_mode()
def _keypoints(image: WorkingImage, long_side: int, count: int, network: DISK, runtime: Runtime) -> Features:
    """At most ``count`` keypoints of the picture reduced to ``long_side``, the best first."""
    size = rounded(image.size.scaled_to(long_side), _MULTIPLE)
    size = Size(width=max(_LEAST_SIDE, size.width), height=max(_LEAST_SIDE, size.height))
    heat, field = network.heatmap_and_dense_descriptors(pixels(image, size).to(runtime.device))
    heat, field = heat[0, 0], field[0]
    allowed = heat > 0
    if image.mask is not None:
        allowed &= torch.from_numpy(resized_mask(image.mask, size)).to(heat.device)
    x, y = peaks.local_maxima(heat, allowed, _NMS_RADIUS)
    best = torch.argsort(heat[y, x], descending=True, stable=True)[:count]
    x, y = x[best], y[best]
    inside = np.clip(peaks.positions(heat, x, y) + CENTRE, 0, [size.width, size.height])
    points = coords.rescale(inside, size, image.full_size)
    keep = np.flatnonzero(inside_mask(image, points))
    index = torch.from_numpy(keep).to(heat.device)
    return Features(
        points=points[keep],
        descriptors=F.normalize(field[:, y[index], x[index]].T, dim=1),
        scores=np.asarray(heat[y[index], x[index]].float().cpu().numpy(), np.float32),
    )


BACKBONE = LightGlueBackbone(
    name="disk", weights=(NETWORK, MATCHER), kind=matching.DISK, network=_network, keypoints=_keypoints
)
