"""ALIKED (Zhao et al., IEEE TIM 2023) with LightGlue: sub-pixel keypoints whose descriptors adapt to their shape.

The variant is the one trained with rotations: pictures turned by up to 60 degrees are matched as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
import torch
from kornia.feature.aliked import ALIKED
from kornia.feature.aliked.aliked import DKD

from rflow_engine import coords, matching, weights
from rflow_engine.context import JobContext
from rflow_engine.errors import WeightsError
from rflow_engine.features import lightglue
from rflow_engine.features.base import (
    Description,
    Features,
    Role,
    inside_mask,
    no_features,
    resize,
    shows_nothing,
)
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import Matches, Size

DIMENSION = 128
VARIANT = "aliked-n16rot"
MATCHER = "aliked-lightglue"
# Where the point of the first pixel lies, in pixels from the corner of the picture. A learned detector need not see
# things in the middle of a pixel: measured as the place that moves least when pictures are rescaled (which wants
# 0.4, -0.3) and turned (0.2, 0.5); see docs/decisions/012-backbones.md.
CENTRE = (0.3, 0.1)
_NMS_RADIUS = 2


@dataclass(frozen=True, slots=True)
class AlikedBackbone:
    """Keypoints of ALIKED; see :class:`rflow_engine.features.base.Backbone`."""

    name: str = "aliked"

    @property
    def weights(self) -> tuple[str, ...]:
        """The network and the matcher of its keypoints."""
        return (VARIANT, MATCHER)

    def describe(
        self, image: WorkingImage, role: Role, settings: CoarseSettings, runtime: Runtime, context: JobContext
    ) -> Description:
        """The best keypoints; see the protocol."""
        network = _network(runtime.device)
        context.raise_if_cancelled()
        if shows_nothing(image):
            return Description(image=image, keypoints=no_features(DIMENSION, runtime))
        count = min(settings.keypoints, lightglue.MOST_KEYPOINTS)
        size = image.size.scaled_to(settings.long_side)
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
        return lightglue.match(source, target, MATCHER, matching.ALIKED, runtime, context)


@lru_cache(maxsize=2)
def _network(device: torch.device) -> ALIKED:
    model = ALIKED(VARIANT)
    missing, unexpected = model.load_state_dict(weights.state_dict(VARIANT), strict=False)
    learned = set(dict(model.named_parameters())) & set(missing)
    if learned or unexpected:
        raise WeightsError(
            f"The weights '{VARIANT}' do not fit this version of kornia ({len(learned)} values missing).",
            "Reinstall the program with its pinned versions, or run 'rflow doctor'.",
        )
    return model.requires_grad_(False).eval().to(device)


@torch.inference_mode()
def _keypoints(image: WorkingImage, size: Size, count: int, network: ALIKED, runtime: Runtime) -> Features:
    """At most ``count`` keypoints of the picture reduced to ``size``."""
    pixels = torch.from_numpy(np.ascontiguousarray(resize(image.rgb, size).transpose(2, 0, 1)))[None]
    field, likely = network.extract_dense_map(pixels.to(runtime.device))
    if image.mask is not None:
        # Before the best are chosen, so that those behind the mask do not take the place of others.
        mask = cv2.resize(image.mask.astype(np.float32), size.shape[::-1], interpolation=cv2.INTER_NEAREST)
        likely = likely * torch.from_numpy(np.asarray(mask, np.float32)).to(likely.device)
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
