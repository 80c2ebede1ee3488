"""Millimetres by the scale that the user has set, wherever the window speaks of lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rflow_engine.types import ImageInfo
from rflow_gui.app import Program
from rflow_gui.models.document import Role
from rflow_gui.models.scales import Origin, Scale
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
