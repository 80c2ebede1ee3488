"""The quick attention beside kornia's."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from kornia.feature.lightglue import LightGlue

from rflow_engine.features import attention


@pytest.mark.parametrize(("width", "heads", "counts"), [(256, 4, (90, 130)), (96, 1, (64, 1))])
def test_a_layer_computes_what_kornia_computes(width: int, heads: int, counts: tuple[int, int]) -> None:
    torch.manual_seed(0)
    model = LightGlue(None, input_dim=width, descriptor_dim=width, num_heads=heads, n_layers=2).eval()
    one, other = (torch.randn(1, count, width) for count in counts)
    names = set(model.state_dict())
    with torch.inference_mode():
        expected = model.transformers[1].cross_attn(one, other)
        attention.quicken(model)
        found = model.transformers[1].cross_attn(one, other)
    assert isinstance(model.transformers[1].cross_attn, attention.CrossAttention)
    assert set(model.state_dict()) == names
    assert not any(module.training for module in model.modules())
    for a, b in zip(expected, found, strict=True):
        np.testing.assert_allclose(a.numpy(), b.numpy(), atol=1e-5)
