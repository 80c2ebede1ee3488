"""What the compare modes look like, pixel by pixel, beside pictures that somebody has looked at and found right.

The size is pinned, and but for the letters of the checkerboard there is no text, so that no font has a say. After a
change that is meant to be seen: look at what the test has left in its folder, and put it into ``tests/golden``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from rflow_gui.models.view_state import CompareMode, Stage, ViewModel
from tests.gui.test_panes_compare import SIZE, model, pane, seen

if TYPE_CHECKING:
    from rflow_gui.panes.compare_pane import ComparePane

__all__ = ["model", "pane"]

GOLDEN = Path(__file__).parent.parent / "golden"
# Where the names of modes, the legend and handles lie; they have tests of their own.
QUIET = np.s_[40:170, 10:310]
# Another version of Qt may round an edge in another way.
MEAN, MOST = 0.5, 24


def painting(*, aged: bool) -> np.ndarray:
    """A made-up picture: a sky, a sun, a hill; with age it is yellower, the sun lower and a stripe is gone."""
    y, x = np.mgrid[0.0 : SIZE.height, 0.0 : SIZE.width]
    picture = np.stack([90 + 0.3 * x, 120 + 0.2 * y, 220 - 0.5 * y], axis=2)
    picture[np.hypot(x - 220, y - (74 if aged else 66)) < 28] = (250, 210, 60)
    picture[y > 130 + 18 * np.sin(x / 40)] = (60, 110, 50)
    if not aged:
        picture[np.abs(x - 90 - 0.4 * y) < 6] = (150, 30, 40)
    return np.clip(picture * ((1.0, 0.95, 0.8) if aged else 1.0), 0, 255).astype(np.uint8)


@pytest.fixture
def target() -> np.ndarray:
    return painting(aged=True)


@pytest.fixture
def coarse() -> np.ndarray:
    return painting(aged=False)


@pytest.mark.parametrize(
    "mode", [mode for mode in CompareMode if mode not in (CompareMode.SIDE_BY_SIDE, CompareMode.GRID)]
)
def test_the_mode_looks_as_it_should(pane: ComparePane, model: ViewModel, tmp_path: Path, mode: CompareMode) -> None:
    model.set(mode=mode, stage=Stage.COARSE)
    picture = seen(pane)[QUIET]
    name = f"compare-{mode.name.lower().replace('_', '-')}.png"
    Image.fromarray(picture).save(tmp_path / name)
    golden = np.asarray(Image.open(GOLDEN / name).convert("RGB"), np.int16)
    off = np.abs(golden - picture)
    assert golden.shape == picture.shape
    assert off.mean() < MEAN, f"look at {tmp_path / name}"
    assert np.percentile(off, 99) < MOST, f"look at {tmp_path / name}"
