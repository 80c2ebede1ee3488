#!/usr/bin/env python3
"""Makes the pictures of this guide, and its page of keys, from the running program on the pair that comes with it.

    python3 dev.py guide            all of it, in some minutes
    python3 dev.py guide open keys  these chapters only

The window is the real one and so is the alignment, on the processor, with the usual seed: what the pictures show is
what a user sees. Chapters: open, matches, compare, measure, export, refused, keys.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import keys_page
import numpy as np
from PIL import Image
from stage import Stage

HERE = Path(__file__).resolve().parents[1]
# Where the sample pair differs, in pixels of the target.
PEACH = 765, 610
_HALF, _COLUMN = 700, 460


def main(arguments: list[str]) -> int:
    """Make the chapters named, or all."""
    chapters: dict[str, Callable[[Stage], None]] = {
        "open": open_and_align,
        "matches": check_the_matches,
        "compare": compare,
        "measure": measure,
        "export": export_and_keep,
        "refused": refused,
        "keys": keys,
    }
    if unknown := set(arguments) - set(chapters):
        print(f"There are no chapters {', '.join(sorted(unknown))}; there are {', '.join(chapters)}.", file=sys.stderr)
        return 2
    (HERE / "images").mkdir(exist_ok=True)
    stage = Stage(HERE / "images")
    try:
        for name in arguments or chapters:
            if name not in ("open", "keys", "refused"):
                _aligned(stage)
            chapters[name](stage)
    finally:
        stage.close()
    return 0


def _aligned(stage: Stage) -> None:
    """Begin a chapter with the sample pair, freshly opened and aligned, and the panels where they are at first."""
    stage.do("new_session", "reset_layout", "open_sample", "align")


def open_and_align(stage: Stage) -> None:
    """The empty window, two pictures, the result."""
    stage.do("new_session")
    stage.shoot("start")
    stage.do("open_sample")
    stage.shoot("opened")
    stage.do("align")
    stage.shoot("aligned")


def check_the_matches(stage: Stage) -> None:
    """Matches, one in close-up, a point set by hand, regions."""
    window = stage.window
    stage.do("page_pictures", "show_outliers")
    stage.shoot("matches")
    stage.do("close_up", "next_match")
    stage.shoot("close-up")
    stage.do("select_none", "colour_by_residual", "show_arrows")
    stage.shoot("residuals", window.centralWidget(), _HALF)
    stage.do("colour_by_residual", "show_arrows", "show_outliers", "show_inliers", "tool_points")
    stage.click(window.target_pane.canvas, 742, 245)
    stage.shoot("proposal")
    stage.press("Esc", window.target_pane.canvas)
    stage.do("tool_exclude")
    stage.drag(window.target_pane.canvas, (930, 800), (1150, 880))
    stage.do("tool_hand", "show_inliers")
    stage.shoot("regions")
    stage.program.undo.undo()


def compare(stage: Stage) -> None:
    """Every comparison, the stages, the levels."""
    window, view = stage.window, stage.program.view
    pane = window.compare_pane
    stage.do("page_compare")
    modes = [action.objectName() for action in window.actions_.group("mode")]
    for mode in modes:
        stage.do(mode)
        if mode == "mode_blink":
            stage.do("blink_pause")
        if mode == "mode_spyglass":
            view.set(lens_at=(PEACH[0] / 1200, PEACH[1] / 900), lens_radius=150.0)
        if mode == "mode_grid":
            view.set(grid_gain=5.0)
        stage.shoot(mode.replace("_", "-"), pane, _COLUMN)
        if mode == "mode_wipe":
            stage.shoot("compare")
    stage.do("mode_difference")
    for name in ("before", "coarse", "fine"):
        stage.do(f"stage_{name}")
        stage.shoot(f"stage-{name}", pane, _COLUMN)
    stage.do("mode_overlay", "levels")
    window.levels_dock.gamma.setValue(1.6)
    stage.shoot("levels")
    window.levels_dock.reset.click()


def measure(stage: Stage) -> None:
    """The flow page: colours, arrows, figures, a region, a profile."""
    window = stage.window
    canvas = window.flow_pane.canvas
    stage.do("page_flow", "flow_arrows")
    stage.hover(canvas, *PEACH)
    stage.shoot("flow")
    for mode in ("flow_magnitude", "flow_stretch", "flow_confidence"):
        stage.do(mode)
        stage.shoot(mode.replace("_", "-"), window.flow_pane, _COLUMN)
    stage.do("flow_direction", "flow_arrows", "flow_grid", "flow_contours")
    stage.shoot("flow-grid", window.flow_pane, _COLUMN)
    stage.do("flow_grid", "flow_contours", "flow_arrows", "flow_tool_interest")
    stage.drag(canvas, (185, 65), (515, 425))
    stage.shoot("region-measured")
    stage.do("flow_tool_profile")
    stage.drag(canvas, (120, 780), (1090, 420))
    stage.shoot("profile")


def export_and_keep(stage: Stage) -> None:
    """The dialogs of export and figure; several pairs."""
    stage.do("export")
    dialog = stage.program.export.dialog
    assert dialog is not None
    dialog.folder.setText("~/Pictures/still life")
    dialog.preset.setCurrentIndex(dialog.preset.findData("publication"))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    stage.shoot("export")
    dialog.reject()
    stage.do("export_figure")
    figure = stage.program.figure.dialog
    assert figure is not None
    figure.path.setText("~/Pictures/still life/figure.tif")
    figure.scale.setChecked(True)
    stage.shoot("figure")
    figure.reject()
    stage.do("duplicate_pair", "page_compare", "mode_wipe")
    stage.shoot("pairs")


def refused(stage: Stage) -> None:
    """Two pictures that do not show the same thing."""
    stage.do("new_session", "reset_layout", "open_sample")
    target = stage.program.document.picture("target")
    assert target is not None
    other = stage.folder / "seascape.png"
    _seascape().save(other)
    stage.program.pair.open_pair(target.info.path, str(other))
    stage.settle()
    stage.do("align")
    stage.shoot("refused")


def _seascape() -> Image.Image:
    """Another picture altogether: sky, sea, clouds, waves."""
    random, (height, width) = np.random.default_rng(3), (800, 1000)
    y, x = np.mgrid[0:height, 0:width] / height
    sky = np.stack([150 + 60 * y, 180 + 40 * y, 215 + 10 * y], axis=2)
    sea = np.stack([40 + 30 * y, 80 + 30 * y, 100 + 20 * y], axis=2)
    picture = np.where(y[..., None] < 0.55, sky, sea)
    for _ in range(60):
        cx, cy, wide, high = random.uniform(0, 1.25), random.uniform(0.05, 0.5), *random.uniform(0.03, 0.1, 2)
        cloud = np.exp(-(((x - cx) / wide) ** 2 + ((y - cy) / (high / 2)) ** 2))
        picture += 40 * cloud[..., None]
    for _ in range(300):
        cx, cy, wide = random.uniform(0, 1.25), random.uniform(0.57, 1.0), random.uniform(0.01, 0.06)
        crest = np.exp(-(((x - cx) / wide) ** 2 + ((y - cy - 0.1 * (x - cx) ** 2) / 0.004) ** 2))
        picture += 70 * crest[..., None]
    picture += random.normal(0, 4, picture.shape)
    return Image.fromarray(picture.clip(0, 255).astype(np.uint8))


def keys(stage: Stage) -> None:
    """The page of keys."""
    (HERE / "keys.md").write_text(keys_page.page(stage.window.actions_), encoding="utf-8")
    print("keys.md")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
