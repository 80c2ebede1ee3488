"""LightGlue (Lindenberger et al., ICCV 2023): matches the keypoints of two pictures jointly, by attention.

For features with 128-dimensional descriptors, with the authors' weights for each. It knows pictures turned by up to
about 45 degrees, and none that are mirrored: other views are tried by turning the picture first.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from kornia.feature.lightglue import LightGlue

from rflow_engine import matching, weights
from rflow_engine.context import JobContext
from rflow_engine.errors import WeightsError
from rflow_engine.features import attention
from rflow_engine.features.base import Description, Features
from rflow_engine.runtime import Runtime
from rflow_engine.types import Matches, Size

# Attention of N points to M takes time, and the final assignment memory, in proportion to N times M.
MOST_KEYPOINTS = 4096
_CONFIGURATION = {
    "input_dim": 128,
    # The authors' values: stop when so many points are sure, leave out those that surely have no partner.
    "depth_confidence": 0.95,
    "width_confidence": 0.99,
    "filter_threshold": 0.1,
}
# Which job runs in this thread: the layers of a network are shared by all jobs, and some seconds long together.
_JOB: ContextVar[JobContext | None] = ContextVar("job", default=None)


@lru_cache(maxsize=2)
def _network(name: str, device: torch.device) -> LightGlue:
    model = LightGlue(None, **_CONFIGURATION)
    state = {_renamed(key): value for key, value in weights.state_dict(name).items()}
    # Thresholds are no weights, and some files hold numbers that only training needed.
    missing, _ = model.load_state_dict(state, strict=False)
    learned = set(dict(model.named_parameters())) & set(missing)
    if learned:
        raise WeightsError(
            f"The weights '{name}' do not fit this version of kornia ({len(learned)} values missing).",
            "Reinstall the program with its pinned versions, or run 'rflow doctor'.",
        )
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
