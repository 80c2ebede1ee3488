"""Millimetres by the scale that the user has set, wherever the window speaks of lengths."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rflow_engine.export import ExportOptions
from rflow_engine.types import ImageInfo
from rflow_gui.app import Program
from rflow_gui.docks.transform import TransformDock
from rflow_gui.models.document import Role
from rflow_gui.models.export_choices import from_text, to_text
from rflow_gui.models.lengths import PixelSizes
from rflow_gui.models.scales import Origin, Scale, Scales
from tests.gui.test_window import align, open_pair, wait_job

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def info(program: Program, role: Role) -> ImageInfo:
    picture = program.document.picture(role)
    assert picture is not None
    return picture.info


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    """A pair that is aligned; its files say nothing of how large the pictures are."""
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    return program


def test_the_flow_page_follows_at_once(qtbot: QtBot, aligned: Program) -> None:
    with wait_job(qtbot, aligned, "measure"):
        aligned.window.actions_["page_flow"].trigger()
    page = aligned.window.flow_page

    def shift() -> str:
        return str(page.panel.model.data(page.panel.model.index(0, 1)))

    aligned.flow.draw_profile((40.0, 60.0), (40.0, 140.0))
    assert shift() == "1.0 px"
    assert "mm" not in page.panel.words
    aligned.scales.set(info(aligned, "target"), Scale.even(20.0, Origin.WIDTH))
    assert shift() == "0.05 mm"
    assert "0.05 mm" in page.pane.statistics
    assert "\N{NO-BREAK SPACE}mm" in page.panel.words
    assert "80.0 px = 4.0 mm" in page.panel.profile.summary
    # Pixels that are not square have no single length.
    aligned.scales.set(info(aligned, "target"), Scale(20.0, 10.0))
    assert shift() == "1.0 px"


def test_pixels_that_are_not_square_have_no_single_length() -> None:
    assert Scale(10.0, 10.0).pixel == pytest.approx(0.1)
    assert Scale(10.0, 10.05).pixel == pytest.approx(0.09975, rel=1e-3)
    assert Scale(10.0, 20.0).pixel is None


def rows(dock: TransformDock, name: str) -> dict[str, str]:
    return {label: value.text() for label, value in getattr(dock, name)._values.items()}


def test_the_inspector_and_the_comparison_of_fits_follow_at_once(qtbot: QtBot, aligned: Program) -> None:
    dock = aligned.window.transform_dock
    aligned.fits.keep()
    assert "Threshold" not in rows(dock, "_fit"), "in pixels it stands where it is chosen"
    assert "mm" not in rows(dock, "_corners")["Top left"]
    aligned.scales.set(info(aligned, "target"), Scale.even(10.0, Origin.LINE))
    assert rows(dock, "_fit")["Threshold"] == "3.00 px (0.3 mm)"
    assert "mm)" in rows(dock, "_whole")["Median"]
    assert dock.comparison.texts()[5] == ["Threshold", "3.00 px (0.3 mm)", "3.00 px (0.3 mm)"]
    assert dock.comparison.texts()[3][1] == "0.00 px (0 mm)"
    assert dock.comparison.minimumSizeHint().width() < 340, "it fits into the narrowest panel"
    # Where corners land is told in the source.
    assert "mm" not in rows(dock, "_corners")["Top left"]
    assert "mm" not in dock.comparison.difference
    aligned.scales.set(info(aligned, "source"), Scale.even(4.0, Origin.RESOLUTION))
    assert "px (" in rows(dock, "_corners")["Top left"]
    assert "mm)" in dock.comparison.difference
    aligned.scales.set(info(aligned, "target"), None)
    assert "Threshold" not in rows(dock, "_fit")


def test_the_close_up_tells_residuals_in_millimetres(qtbot: QtBot, aligned: Program) -> None:
    said: list[str] = []
    aligned.close_up._dock.show_match = lambda title, place, facts: said.append(facts)  # type: ignore[method-assign]
    aligned.window.actions_["close_up"].trigger()
    assert "mm" not in said[-1]
    aligned.scales.set(info(aligned, "target"), Scale.even(10.0, Origin.LINE))
    assert "mm)" in said[-1]


def test_the_scale_bar_of_a_figure_begins_with_it(aligned: Program) -> None:
    aligned.scales.set(info(aligned, "target"), Scale.even(20.0, Origin.LINE))
    aligned.figure.ask()
    dialog = aligned.figure.dialog
    assert dialog is not None
    assert dialog.chosen().per_inch == pytest.approx(508.0)
    dialog.reject()


def test_the_report_is_told_and_the_choice_is_not_remembered(qtbot: QtBot, aligned: Program, tmp_path: Path) -> None:
    aligned.scales.set(info(aligned, "target"), Scale.even(10.0, Origin.LINE))
    with wait_job(qtbot, aligned, "export"):
        aligned.export.export(str(tmp_path / "out"), ExportOptions(what=("report",)))
    html = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "254 pixels per inch, set by the user: 2.4 × 1.6 cm" in html
    assert "Scale bar of" in html
    assert from_text(to_text(ExportOptions(mm_per_pixel=(None, 0.1)))).mm_per_pixel is None


def test_a_session_tells_the_command_line(aligned: Program) -> None:
    assert aligned.sessions.session().pairs[0].mm_per_pixel is None
    aligned.scales.set(info(aligned, "target"), Scale.even(8.0, Origin.LINE))
    assert aligned.sessions.session().pairs[0].mm_per_pixel == (None, 0.125)


def test_both_pictures_of_a_pair(aligned: Program) -> None:
    scales: Scales = aligned.scales
    infos = info(aligned, "source"), info(aligned, "target")
    assert scales.pixels_of(*infos) == PixelSizes(None, None)
    scales.set(infos[0], Scale.even(4.0, Origin.LINE))
    assert scales.pixels_of(*infos) == PixelSizes(0.25, None)
