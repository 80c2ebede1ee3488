"""DISK (Tyszkiewicz et al., NeurIPS 2020) with LightGlue: many keypoints, from a network trained by reinforcement."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from kornia.feature.disk import DISK

from rflow_engine import coords, matching, weights
from rflow_engine.context import JobContext
from rflow_engine.features import lightglue, peaks
from rflow_engine.features.base import (
    Description,
    Features,
    Role,
    inside_mask,
    no_features,
    resize,
    rounded,
    shows_nothing,
)
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import Matches, Size

DIMENSION = 128
NETWORK = "disk"
MATCHER = "disk-lightglue"
# The network halves its input four times, and normalises what is left: that must be more than one cell.
_MULTIPLE = 16
_LEAST_SIDE = 32
# Where the point of the first pixel lies, in pixels from the corner of the picture; measured as for ALIKED, from
# pictures that were rescaled (0.1, 0.0) and turned (0.1, 0.4).
CENTRE = (0.1, 0.2)
_NMS_RADIUS = 2


@dataclass(frozen=True, slots=True)
class DiskBackbone:
    """Keypoints of DISK; see :class:`rflow_engine.features.base.Backbone`."""

    name: str = "disk"

    @property
    def weights(self) -> tuple[str, ...]:
        """The network and the matcher of its keypoints."""
        return (NETWORK, MATCHER)

    def describe(
        self, image: WorkingImage, role: Role, settings: CoarseSettings, runtime: Runtime, context: JobContext
    ) -> Description:
        """The best keypoints; see the protocol."""
        network = _network(runtime.device)
        context.raise_if_cancelled()
        if shows_nothing(image):
            return Description(image=image, keypoints=no_features(DIMENSION, runtime))
        count = min(settings.keypoints, lightglue.MOST_KEYPOINTS)
        size = rounded(image.size.scaled_to(settings.long_side), _MULTIPLE)
        size = Size(width=max(_LEAST_SIDE, size.width), height=max(_LEAST_SIDE, size.height))
        return Description(image=image, keypoints=_keypoints(image, size, count, network, runtime))

    def match(
        self,
        source: Description,
        target: Description,
        settings: CoarseSettings,
        runtime: Runtime,
        context: JobContext,
    ) -> Matches:
        """Matches by LightGlue; see the protocol."""
        return lightglue.match(source, target, MATCHER, matching.DISK, runtime, context)


@lru_cache(maxsize=2)
def _network(device: torch.device) -> DISK:
    model = DISK()
    model.load_state_dict(weights.state_dict(NETWORK))
    return model.requires_grad_(False).eval().to(device)


@torch.inference_mode()
def _keypoints(image: WorkingImage, size: Size, count: int, network: DISK, runtime: Runtime) -> Features:
    """At most ``count`` keypoints of the picture resized to ``size``, the best first."""
    pixels = torch.from_numpy(np.ascontiguousarray(resize(image.rgb, size).transpose(2, 0, 1)))[None]
    heat, field = network.heatmap_and_dense_descriptors(pixels.to(runtime.device))
    heat, field = heat[0, 0], field[0]
    allowed = heat > 0
    if image.mask is not None:
        mask = cv2.resize(image.mask.astype(np.uint8), size.shape[::-1], interpolation=cv2.INTER_NEAREST)
        allowed &= torch.from_numpy(np.asarray(mask, bool)).to(heat.device)
    window = 2 * _NMS_RADIUS + 1
    peak = F.max_pool2d(heat[None, None], window, 1, _NMS_RADIUS)[0, 0]
    y, x = torch.nonzero((heat == peak) & allowed, as_tuple=True)
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
