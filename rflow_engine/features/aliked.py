"""ALIKED (Zhao et al., IEEE TIM 2023) with LightGlue: sub-pixel keypoints whose descriptors adapt to their shape.

The variant is the one trained with rotations: pictures turned by up to 60 degrees are matched as they are.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import torch
from kornia.feature.aliked import ALIKED
from kornia.feature.aliked.aliked import DKD

from rflow_engine import coords, matching, weights
from rflow_engine.features.base import Features, inside_mask, pixels, resized_mask, take_weights
from rflow_engine.features.lightglue import LightGlueBackbone
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime

VARIANT = "aliked-n16rot"
MATCHER = "aliked-lightglue"
# Where the point of the first pixel lies, in pixels from the corner of the picture. A learned detector need not see
# things in the middle of a pixel: measured as the place that moves least when pictures are rescaled (which wants
# 0.4, -0.3) and turned (0.2, 0.5); see docs/decisions/012-backbones.md.
CENTRE = (0.3, 0.1)
_NMS_RADIUS = 2


@lru_cache(maxsize=2)
def _network(device: torch.device) -> ALIKED:
    model = ALIKED(VARIANT)
    take_weights(model, VARIANT, weights.state_dict(VARIANT))
    return model.requires_grad_(False).eval().to(device)


@torch.inference_mode()
def _keypoints(image: WorkingImage, long_side: int, count: int, network: ALIKED, runtime: Runtime) -> Features:
    """At most ``count`` keypoints of the picture reduced to ``long_side``."""
    size = image.size.scaled_to(long_side)
    field, likely = network.extract_dense_map(pixels(image, size).to(runtime.device))
    if image.mask is not None:
        # Before the best are chosen, so that those behind the mask do not take the place of others.
        likely = likely * torch.from_numpy(resized_mask(image.mask, size)).to(likely.device)
    detector = DKD(radius=_NMS_RADIUS, top_k=count).to(runtime.device)
    normalised, scores, _ = detector(likely)
    descriptors = network.desc_head(field, normalised)[0][0]
    # Here -1 and 1 are the centres of the outermost pixels.
    pixel = (normalised[0].double().cpu().numpy() + 1) / 2 * (np.array([size.width, size.height]) - 1)
    points = coords.rescale(np.clip(pixel + CENTRE, 0, [size.width, size.height]), size, image.full_size)
    keep = np.flatnonzero(inside_mask(image, points))
    index = torch.from_numpy(keep).to(descriptors.device)
    return Features(
        points=points[keep],
        descriptors=descriptors[index],
        scores=np.asarray(scores[0][index].float().cpu().numpy(), np.float32),
    )


BACKBONE = LightGlueBackbone(
    name="aliked", weights=(VARIANT, MATCHER), kind=matching.ALIKED, network=_network, keypoints=_keypoints
)
