"""What tests of the command line have in common: a pair in files, and something in the place of the engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PIL import Image

from rflow_engine import pipeline, settings
from rflow_engine.alignment import Alignment
from rflow_engine.types import FitFailure
from tests import pictures

if TYPE_CHECKING:
    import pytest

WIDTH, HEIGHT = 360, 250
TRUE_H = np.array([[1.05, 0.08, -14.0], [-0.06, 0.97, 12.0], [1e-4, -5e-5, 1.0]])

Align = Callable[..., Alignment | FitFailure]


def write_pair(folder: Path) -> tuple[str, str]:
    """Paths of a source and its target; ``TRUE_H`` maps target points to the source (both in corner coordinates)."""
    source = pictures.rgb8(WIDTH, HEIGHT, seed=1)
    # OpenCV's first pixel centre is (0, 0), ours (0.5, 0.5).
    to_centres, to_corners = np.eye(3), np.eye(3)
    to_centres[:2, 2], to_corners[:2, 2] = -0.5, 0.5
    target = cv2.warpPerspective(
        source,
        to_centres @ TRUE_H @ to_corners,
        (WIDTH - 30, HEIGHT - 20),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REFLECT,
    )
    Image.fromarray(source).save(folder / "source.png")
    Image.fromarray(target).save(folder / "target.png")
    return str(folder / "source.png"), str(folder / "target.png")


def alignment(source: Any, target: Any, chosen: settings.Settings, context: Any) -> Alignment:
    """What a pipeline might return: the true homography, no flow."""
    return replace(pictures.alignment_of(source, target, TRUE_H), settings=chosen)


def replacing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Align], None]:
    """Puts another function in the place of the pipeline."""

    def put(align: Align) -> None:
        monkeypatch.setattr(pipeline, "align", align)

    return put


def raising(error: BaseException) -> Align:
    """A pipeline that fails."""

    def align(*arguments: Any) -> Alignment:
        raise error

    return align


def one_sentence(text: str) -> str:
    """The only sentence of the program in what it wrote to stderr, which is its last line."""
    lines = [line for line in text.splitlines() if line.startswith("rflow: ")]
    assert len(lines) == 1, text
    assert text.rstrip().splitlines()[-1] == lines[0]
    return lines[0]
