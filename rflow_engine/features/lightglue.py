"""LightGlue (Lindenberger et al., ICCV 2023): matches the keypoints of two pictures jointly, by attention.

For features with 128-dimensional descriptors, with the authors' weights for each. It knows pictures turned by up to
about 45 degrees, and none that are mirrored: other views are tried by turning the picture first.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from kornia.feature.lightglue import LightGlue

from rflow_engine import matching, weights
from rflow_engine.context import JobContext
from rflow_engine.features import attention
from rflow_engine.features.base import Description, Features, Role, no_features, shows_nothing, take_weights
from rflow_engine.images import WorkingImage
from rflow_engine.runtime import Runtime
from rflow_engine.settings import CoarseSettings
from rflow_engine.types import Matches, Size

# Attention of N points to M takes time, and the final assignment memory, in proportion to N times M.
MOST_KEYPOINTS = 4096
DIMENSION = 128
_CONFIGURATION = {
    "input_dim": DIMENSION,
    # The authors' values: stop when so many points are sure, leave out those that surely have no partner.
    "depth_confidence": 0.95,
    "width_confidence": 0.99,
    "filter_threshold": 0.1,
}
# Which job runs in this thread: the layers of a network are shared by all jobs, and some seconds long together.
_JOB: ContextVar[JobContext | None] = ContextVar("job", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LightGlueBackbone:
    """Keypoints of one network, matched by LightGlue; see :class:`rflow_engine.features.base.Backbone`.

    Attributes:
        name: the identifier used in settings.
        weights: names of the weights of the network, and of the matcher of its keypoints.
        kind: what the matches are called.
        network: the network on a device, loaded once.
        keypoints: finds keypoints with it: in a picture, reduced to a long side in pixels, at most so many.
    """

    name: str
    weights: tuple[str, str]
    kind: str
    network: Callable[[torch.device], Any]
    keypoints: Callable[[WorkingImage, int, int, Any, Runtime], Features]

    def describe(
        self, image: WorkingImage, role: Role, settings: CoarseSettings, runtime: Runtime, context: JobContext
    ) -> Description:
        """The best keypoints; see the protocol."""
        network = self.network(runtime.device)
        context.raise_if_cancelled()
        if shows_nothing(image):
            return Description(image=image, keypoints=no_features(DIMENSION, runtime))
        count = min(settings.keypoints, MOST_KEYPOINTS)
        return Description(image=image, keypoints=self.keypoints(image, settings.long_side, count, network, runtime))

    def match(
        self,
        source: Description,
        target: Description,
        settings: CoarseSettings,
        runtime: Runtime,
        context: JobContext,
    ) -> Matches:
        """Matches by LightGlue; see the protocol."""
        return match(source, target, self.weights[1], self.kind, runtime, context)


@lru_cache(maxsize=2)
def _network(name: str, device: torch.device) -> LightGlue:
    model = LightGlue(None, **_CONFIGURATION)
    state = {_renamed(key): value for key, value in weights.state_dict(name).items()}
    # Some files hold numbers that only training needed.
    take_weights(model, name, state, more=True)
    attention.quicken(model)
    for layer in model.transformers:
        layer.register_forward_pre_hook(_stop_if_cancelled)
    return model.requires_grad_(False).eval().to(device)


def _renamed(key: str) -> str:
    """The authors' first release kept all layers of self-attention together, and all of cross-attention."""
    kind, _, rest = key.partition(".")
    if kind not in ("self_attn", "cross_attn"):
        return key
    number, _, parameter = rest.partition(".")
    return f"transformers.{number}.{kind}.{parameter}"


def _stop_if_cancelled(*_: Any) -> None:
    if (job := _JOB.get()) is not None:
        job.raise_if_cancelled()


def match(
    source: Description, target: Description, name: str, kind: str, runtime: Runtime, context: JobContext
) -> Matches:
    """Matches of the keypoints of two descriptions.

    Args:
        source: with keypoints.
        target: with keypoints of the same sort.
        name: of the weights that were trained for this sort.
        kind: what the matches are called.
        runtime: where to compute.
        context: asked between the layers whether to go on.

    Raises:
        WeightsError: if the weights are missing or do not fit.
    """
    assert source.keypoints is not None
    assert target.keypoints is not None
    pairs, score = np.zeros((0, 2), np.intp), np.zeros(0, np.float32)
    if len(source.keypoints) and len(target.keypoints):
        result = _run(
            _network(name, runtime.device),
            _side(source.keypoints, source.image.full_size, runtime),
            _side(target.keypoints, target.image.full_size, runtime),
            context,
        )
        pairs = np.asarray(result["matches"][0].cpu().numpy(), np.intp)
        score = np.asarray(result["scores"][0].float().cpu().numpy(), np.float32)
    return matching.matches_of(source.keypoints, target.keypoints, pairs, score, kind=kind, scale=1.0)


@torch.inference_mode()
def _run(
    network: LightGlue, source: dict[str, torch.Tensor], target: dict[str, torch.Tensor], context: JobContext
) -> dict[str, Any]:
    token = _JOB.set(context)
    try:
        result: dict[str, Any] = network({"image0": source, "image1": target})
    finally:
        _JOB.reset(token)
    return result


def _side(features: Features, size: Size, runtime: Runtime) -> dict[str, torch.Tensor]:
    """Positions count only relative to the size of the picture, so they can be given at full resolution."""
    return {
        "keypoints": torch.from_numpy(features.points.astype(np.float32))[None].to(runtime.device),
        "descriptors": features.descriptors[None],
        "image_size": torch.tensor([[size.width, size.height]], dtype=torch.float32, device=runtime.device),
    }
