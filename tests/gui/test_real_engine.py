"""The window with the real engine, on a pair whose map is known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from rflow_engine import coords
from rflow_gui.app import Program
from rflow_gui.models.view_state import Stage
from tests.gui.test_window import label_texts, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_LONG = 300_000


def test_a_pair_is_aligned_from_file_to_screen(qtbot: QtBot, real_program: Program, tmp_path: Path) -> None:
    target = cv2.imread(str(_scene(tmp_path)))
    move = np.array([[0.9, 0.12, 14.0], [-0.1, 0.95, 20.0], [1e-4, -5e-5, 1.0]])
    # OpenCV puts the centre of the first pixel at 0.
    centred = coords.shift(-0.5, -0.5) @ move @ coords.shift(0.5, 0.5)
    source = cv2.warpPerspective(target, centred, (340, 300), borderMode=cv2.BORDER_REFLECT)
    cv2.imwrite(str(tmp_path / "source.png"), source)
    open_pair(qtbot, real_program, (str(tmp_path / "source.png"), str(tmp_path / "target.png")))
    real_program.window.actions_["preset_fast"].trigger()
    with qtbot.waitSignal(
        real_program.runner.finished, timeout=_LONG, check_params_cb=lambda job, ending: job.channel == "align"
    ):
        real_program.window.actions_["align"].trigger()
    alignment = real_program.document.result.alignment
    assert alignment is not None, real_program.window.messages.text
    points = np.array([[60.0, 50.0], [250.0, 60.0], [240.0, 190.0], [70.0, 180.0]])
    truth = coords.apply_homography(move, points)
    np.testing.assert_allclose(alignment.map_to_source(points), truth, atol=2.0)
    qtbot.waitUntil(lambda: real_program.window.compare_pane.shown_stage is Stage.COARSE, timeout=_LONG)
    with wait_job(qtbot, real_program, "refit"):
        real_program.edits.remove([0, 1])
    edited = real_program.document.result.alignment.verdict
    assert edited.level == "accepted"
    assert edited.reason.startswith("After edits by hand")
    assert edited.reason in label_texts(real_program.window.transform_dock)
    real_program.undo.undo()
    assert real_program.document.result.alignment is alignment
    assert alignment.verdict.reason in label_texts(real_program.window.transform_dock)


def _scene(folder: Path) -> Path:
    """A target of 320 by 240 pixels with things to recognise."""
    random = np.random.default_rng(5)
    picture = np.full((240, 320, 3), 90, np.uint8)
    for _ in range(160):
        colour = random.integers(0, 255, 3).tolist()
        x, y = random.integers(0, (320, 240))
        if random.random() < 0.5:
            cv2.circle(picture, (int(x), int(y)), int(random.integers(4, 22)), colour, -1, cv2.LINE_AA)
        else:
            corners = random.integers(-25, 25, (4, 2)) + np.array([x, y])
            cv2.fillConvexPoly(picture, cv2.convexHull(corners.astype(np.int32)), colour, cv2.LINE_AA)
    path = folder / "target.png"
    cv2.imwrite(str(path), picture)
    return path
