"""LighterGlue: the attention network that matches XFeat keypoints of two pictures jointly.

The architecture is LightGlue (Lindenberger et al., ICCV 2023) in its small form by the authors of XFeat.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import torch
from kornia.feature.lightglue import LightGlue

from rflow_engine import coords, weights
from rflow_engine.features import attention
from rflow_engine.features.base import Features, take_weights
from rflow_engine.runtime import Runtime
from rflow_engine.types import Float32Array, Size

NAME = "xfeat-lighterglue"
_CONFIGURATION = {
    "input_dim": 64,
    "descriptor_dim": 96,
    "n_layers": 6,
    "num_heads": 1,
    # Points without a partner are left out of later layers, as the authors do: 40 % less time, 1 % fewer matches.
    # Stopping early gains little at 2,048 points.
    "depth_confidence": -1,
    "width_confidence": 0.95,
    "filter_threshold": 0.1,
}
# The network was trained on pictures of this order of size.
_LONG_SIDE = 640


@lru_cache(maxsize=2)
def _network(device: torch.device) -> LightGlue:
    # The checkpoint carries the whole of XFeat beside the matcher.
    prefix = "matcher."
    state = {
        name.removeprefix(prefix): value for name, value in weights.state_dict(NAME).items() if name.startswith(prefix)
    }
    model = LightGlue(None, **_CONFIGURATION)
    take_weights(model, NAME, state)
    attention.quicken(model)
    return model.eval().to(device)


@torch.inference_mode()
def match(
    source: Features, target: Features, source_size: Size, target_size: Size, runtime: Runtime
) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.intp]], Float32Array]:
    """Match two sets of XFeat keypoints.

    Args:
        source: keypoints of the source.
        target: keypoints of the target.
        source_size: full-resolution size of the source.
        target_size: full-resolution size of the target.
        runtime: where to compute.

    Returns:
        (M, 2) indices into source and target, and (M,) confidence in [0, 1].
    """
    if not len(source) or not len(target):
        return np.zeros((0, 2), np.intp), np.zeros(0, np.float32)
    result = _network(runtime.device)(
        {"image0": _side(source, source_size, runtime), "image1": _side(target, target_size, runtime)}
    )
    pairs = np.asarray(result["matches"][0].cpu().numpy(), np.intp)
    return pairs, np.asarray(result["scores"][0].float().cpu().numpy(), np.float32)


def _side(features: Features, size: Size, runtime: Runtime) -> dict[str, torch.Tensor]:
    reduced = size.scaled_to(_LONG_SIDE)
    points = coords.rescale(features.points, size, reduced).astype(np.float32)
    return {
        "keypoints": torch.from_numpy(points)[None].to(runtime.device),
        "descriptors": features.descriptors[None],
        "image_size": torch.tensor([[reduced.width, reduced.height]], dtype=torch.float32, device=runtime.device),
    }
