"""A figure for print has the size it was given on paper, the right scale, and its caption."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox

from rflow_engine import coords
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled, UsageError
from rflow_engine.export import ExportOptions
from rflow_engine.export.report.blocks import Line
from rflow_engine.images import open_image
from rflow_gui.app import Program
from rflow_gui.dialogs.figure import FigureDialog, default_sheet
from rflow_gui.printing.figure import FigureKind, FigureSheet, compose, image_of, preview_of, write_figure
from tests.gui.fakes import made_up_alignment, textured, with_flow
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from rflow_engine.alignment import Alignment

pytestmark = pytest.mark.usefixtures("qapp")
INCH = 25.4


@pytest.fixture
def result() -> Alignment:
    """A target of 600 by 400 pixels with a flow."""
    source, target = (open_image(textured(400, 600, seed)) for seed in (1, 2))
    return with_flow(made_up_alignment(source, target))


def sheet(kind: FigureKind = "overlay", **changes: Any) -> FigureSheet:
    return FigureSheet(kind=kind, **{"width": 50.8, "dpi": 150, **changes})


@pytest.mark.parametrize("ending", ["png", "tif", "jpg"])
def test_a_figure_has_its_size_on_paper(result: Alignment, tmp_path: Path, ending: str) -> None:
    path = write_figure(result, sheet(), tmp_path / f"a.{ending}", SilentContext())
    with Image.open(path) as image:
        assert image.size == (300, 200)
        assert image.info["dpi"] == pytest.approx((150, 150), abs=1)


def test_a_pdf_has_its_size_on_paper(result: Alignment, tmp_path: Path) -> None:
    path = write_figure(result, sheet(), tmp_path / "a.pdf", SilentContext())
    box = re.search(rb"/MediaBox \[([\d. ]+)\]", path.read_bytes())
    assert box is not None
    width, height = (float(number) / 72 * INCH for number in box[1].split()[2:])
    assert width == pytest.approx(50.8, abs=0.4)
    assert height == pytest.approx(50.8 * 2 / 3, abs=0.4)


@pytest.mark.parametrize("kind", get_args(FigureKind))
def test_every_figure_shows_something_else(result: Alignment, kind: FigureKind) -> None:
    composed = compose(result, sheet(kind), SilentContext())
    assert composed.pixels.std() > 3 or kind in ("flow", "confidence")
    assert (composed.legend is not None) == (kind in ("flow", "confidence"))
    assert image_of(composed).width() == 300
    others = [compose(result, sheet(other), SilentContext()).pixels for other in get_args(FigureKind) if other != kind]
    assert not any(other.shape == composed.pixels.shape and (other == composed.pixels).all() for other in others)


def test_the_target_is_where_it_belongs_and_nothing_is_cut(result: Alignment) -> None:
    image = image_of(compose(result, sheet("target", dpi=300, caption="Words below."), SilentContext()))
    assert image.height() > 400
    shown = np.array([[image.pixelColor(x, y).getRgb()[:3] for x in range(0, 600, 40)] for y in range(0, 400, 40)])
    truth = np.asarray(result.target.read())[::40, ::40]
    assert np.abs(shown.astype(int) - truth).max() <= 3


def dark_rows(image: QImage, top: int) -> int:
    """Rows below the picture in which there is ink."""
    rows = range(top + 2, image.height())
    return sum(any(image.pixelColor(x, y).lightness() < 128 for x in range(image.width())) for y in rows)


def test_a_caption_is_set_below(result: Alignment) -> None:
    plain = image_of(compose(result, sheet(), SilentContext()))
    short = image_of(compose(result, sheet(caption="A caption."), SilentContext()))
    long = image_of(compose(result, sheet(caption="A caption that is rather long. " * 6), SilentContext()))
    assert plain.height() == 200 < short.height() < long.height()
    assert dark_rows(short, 200) > 5
    assert dark_rows(long, 200) > 3 * dark_rows(short, 200)


@pytest.mark.parametrize("crop", ["target", "union"])
@pytest.mark.parametrize("kind", ["overlay", "side_by_side"])
def test_the_scale_bar_has_its_length(result: Alignment, crop: Any, kind: FigureKind) -> None:
    # 254 pixels an inch are 10 a millimetre: the target is 60 mm wide.
    moved = replace(result, flow=None, fit=replace(result.fit, source_from_target=coords.shift(-200.0, 0.0)))
    wanted = sheet(kind, per_inch=254.0, options=ExportOptions(crop=crop))
    composed = compose(moved, wanted, SilentContext())
    assert composed.legend is not None
    bar = composed.legend.items[0]
    assert isinstance(bar, Line)
    length = float(re.findall(r"(\d+) [cm]*m", composed.legend.title)[0]) * (
        10 if " cm" in composed.legend.title else 1
    )
    across = 80.0 if crop == "union" else 60.0
    if kind == "side_by_side":
        across *= 2.02
    assert bar.x2 - bar.x1 == pytest.approx(50.8 * length / across, rel=0.02)


def test_figures_that_cannot_be(result: Alignment, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="kind of file"):
        write_figure(result, sheet(), tmp_path / "a.xyz", SilentContext())
    with pytest.raises(UsageError, match="too large"):
        write_figure(result, sheet(width=1200, dpi=1200), tmp_path / "a.png", SilentContext())
    with pytest.raises(UsageError, match="homography only"):
        write_figure(replace(result, flow=None), sheet("flow"), tmp_path / "a.png", SilentContext())
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        write_figure(result, sheet(), tmp_path / "a.png", context)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".png"] == []


def test_the_preview_says_whether_there_are_enough_pixels(result: Alignment) -> None:
    assert preview_of(result, sheet(dpi=300), SilentContext())[1]
    image, enough = preview_of(result, sheet(dpi=400), SilentContext())
    assert not enough
    assert image.width() <= 910


# The dialog


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    return program


def test_the_caption_follows_the_figure_until_it_is_the_users_own(qtbot: QtBot, result: Alignment) -> None:
    dialog = FigureDialog(result, default_sheet(), "/nowhere/a.tif")
    qtbot.addWidget(dialog)
    first = dialog.caption.toPlainText()
    dialog.kind.setCurrentIndex(dialog.kind.findData("checkerboard"))
    assert dialog.caption.toPlainText() != first
    dialog.caption.setPlainText("My own words.")
    dialog.kind.setCurrentIndex(dialog.kind.findData("difference"))
    assert dialog.chosen().caption == "My own words."


def test_a_scale_bar_needs_a_picture_of_the_original(qtbot: QtBot, result: Alignment) -> None:
    dialog = FigureDialog(result, default_sheet(), "/nowhere/a.tif")
    qtbot.addWidget(dialog)
    assert dialog.chosen().per_inch is None
    dialog.scale.setChecked(True)
    dialog.per_inch.setValue(400.0)
    assert dialog.chosen().per_inch == 400.0
    dialog.kind.setCurrentIndex(dialog.kind.findData("flow"))
    assert dialog.chosen().per_inch is None
    for field in (*dialog.findChildren(QComboBox), *dialog.findChildren(QAbstractSpinBox)):
        assert field.accessibleName()


def test_without_a_flow_it_is_not_offered(qtbot: QtBot, result: Alignment) -> None:
    dialog = FigureDialog(replace(result, flow=None), default_sheet(), "/nowhere/a.tif")
    qtbot.addWidget(dialog)
    assert dialog.kind.findData("flow") < 0
    assert dialog.kind.findData("overlay") >= 0


def test_a_figure_is_saved_and_never_replaces_one_unasked(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    with wait_job(qtbot, aligned, "preview"):
        aligned.window.actions_["export_figure"].trigger()
    dialog = aligned.figure.dialog
    assert dialog is not None
    assert len(dialog.sheet.frames) == 1
    assert "wide" in dialog.note.text()
    path = tmp_path / "figures" / "one.png"
    dialog.path.setText(str(path))
    with wait_job(qtbot, aligned, "export"):
        dialog.accept()
    assert path.is_file()
    assert aligned.window.messages.buttons[0].text() == "Open folder"
    with wait_job(qtbot, aligned, "preview"):
        aligned.window.actions_["export_figure"].trigger()
    dialog = aligned.figure.dialog
    assert dialog is not None
    assert dialog.file.parent == path.parent
    assert not dialog.file.exists()
    dialog.path.setText(str(path))
    assert dialog._save.text() == "Replace"
    dialog.reject()
