"""Refine Further: sizes with what they take, a job that can be ended early or cancelled, a command that is undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from rflow_engine import editing
from rflow_engine.images import open_image
from rflow_engine.settings import FineSettings
from rflow_engine.types import Box, FlowField, ImageInfo, Refined, Size
from rflow_gui.app import Program
from rflow_gui.dialogs.refine import RefineDialog, sizes_for
from rflow_gui.models.document import Result
from rflow_gui.models.flow_change import change
from tests.gui.fakes import FakeEngine, made_up_alignment, textured, with_flow
from tests.gui.test_window import align, finished, open_pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rflow_engine.alignment import Alignment

LARGE = Size(width=12_000, height=9_000)


class Large:
    """A picture of which only the header is asked for."""

    def __init__(self, size: Size = LARGE) -> None:
        self.info = ImageInfo(name="large.tif", path="/large.tif", size=size, channels=3, dtype="uint8", format="TIFF")


def large(refined: Refined | None = None) -> Alignment:
    source, target = (open_image(textured(160, 240, seed)) for seed in (1, 2))
    field = FlowField(
        flow=np.zeros((480, 640, 2), np.float32),
        confidence=np.ones((480, 640), np.float32),
        target_size=LARGE,
        refined=refined,
    )
    return replace(made_up_alignment(source, target), target=Large(), flow=field)  # type: ignore[arg-type]


@pytest.fixture
def aligned(qtbot: QtBot, program: Program, pair: tuple[str, str]) -> Program:
    open_pair(qtbot, program, pair)
    align(qtbot, program)
    return program


def flow_of(program: Program) -> np.ndarray:
    alignment = program.document.result.alignment
    assert alignment is not None
    assert alignment.flow is not None
    return np.asarray(alignment.flow.flow)


def test_sizes_double_up_to_full_resolution_and_what_was_begun_comes_first() -> None:
    assert sizes_for(large()) == [2000, 4000, 8000, None]
    half = Size(width=4000, height=3000)
    assert sizes_for(large(Refined(size=half))) == [8000, None]
    assert sizes_for(large(Refined(size=half, left=(left_half(half),)))) == [4000, 8000, None]
    assert sizes_for(large(Refined(size=LARGE))) == []


def left_half(size: Size) -> Box:
    return Box(left=0, top=0, right=size.width // 2, bottom=size.height)


def test_the_dialog_says_what_each_size_takes(qtbot: QtBot) -> None:
    dialog = RefineDialog(large())
    qtbot.addWidget(dialog)
    assert dialog.long_side == 2000
    costs = [button.accessibleDescription() for button in dialog.choices.values()]
    assert all("memory" in cost for cost in costs)
    assert len(set(costs)) == 4
    dialog.choices[None].click()
    assert dialog.long_side is None
    assert "12000 × 9000" in dialog.choices[None].text()


def test_it_refines_and_is_undone(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    before = flow_of(aligned)
    actions = aligned.window.actions_
    assert actions["refine_further"].isEnabled()
    actions["refine_further"].trigger()
    dialog = aligned.refine.dialog
    assert dialog is not None
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("align"), timeout=60_000):
        dialog.accept()
    assert engine.refined_to == [None]
    assert np.allclose(flow_of(aligned) - before, [0, 0.5])
    assert "compared at 240 × 160 pixels" in aligned.window.messages.text
    assert "0.50 px" in aligned.window.messages.text
    assert not aligned.document.result.was_edited
    aligned.undo.undo()
    assert np.array_equal(flow_of(aligned), before)
    aligned.undo.redo()
    actions["refine_further"].trigger()
    assert aligned.refine.dialog is None
    assert "full resolution already" in aligned.window.messages.text


def test_finish_now_keeps_what_is_done_and_it_goes_on_later(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    engine.gate.clear()
    actions = aligned.window.actions_
    with qtbot.waitSignal(aligned.runner.begun):
        aligned.refine.refine(None)
    assert actions["finish"].isEnabled()
    assert not actions["refine_further"].isEnabled()
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("align"), timeout=60_000):
        actions["finish"].trigger()
    assert "Finished early" in aligned.window.messages.text
    assert "goes on from there" in aligned.window.messages.text
    assert sizes_for(aligned.document.result.alignment) == [None]  # type: ignore[arg-type]


def test_a_cancel_keeps_the_flow_of_before(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    before = aligned.document.result
    engine.gate.clear()
    with qtbot.waitSignal(aligned.runner.begun):
        aligned.refine.refine(None)
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("align"), timeout=60_000):
        aligned.window.actions_["cancel"].trigger()
    assert aligned.document.result is before
    assert "The flow before it stays" in aligned.window.messages.text


def test_an_edit_ends_it(qtbot: QtBot, aligned: Program, engine: FakeEngine) -> None:
    engine.gate.clear()
    with qtbot.waitSignal(aligned.runner.begun):
        aligned.refine.refine(None)
    job = aligned.runner.current("align")
    aligned.document.set_edits(editing.exclude(aligned.document.result.edits, [0]))
    assert job is not None
    assert job.context.cancelled
    engine.gate.set()


def test_a_flow_that_cannot_be_refined_says_why(qtbot: QtBot, aligned: Program) -> None:
    alignment = aligned.document.result.alignment
    assert alignment is not None
    settings = replace(alignment.settings, fine=FineSettings(method="tps"))
    aligned.document.set_result(Result.of(replace(alignment, settings=settings)))
    aligned.window.actions_["refine_further"].trigger()
    assert aligned.refine.dialog is None
    assert "'tps'" in aligned.window.messages.text


def test_what_arrives_for_a_pair_that_is_not_shown_waits_for_it(
    qtbot: QtBot, aligned: Program, engine: FakeEngine
) -> None:
    before = flow_of(aligned)
    engine.gate.clear()
    with qtbot.waitSignal(aligned.runner.begun):
        aligned.refine.refine(None)
    first = aligned.workspace.current
    aligned.window.actions_["duplicate_pair"].trigger()
    assert aligned.workspace.current is not first
    engine.gate.set()
    with qtbot.waitSignal(aligned.runner.finished, check_params_cb=finished("align"), timeout=60_000):
        pass
    assert "is refined" in aligned.window.messages.text
    assert np.array_equal(flow_of(aligned), before)
    aligned.pairs.show_number(first.number)
    assert np.allclose(flow_of(aligned) - before, [0, 0.5])


def test_the_change_is_measured_where_the_flow_is_certain() -> None:
    before = with_flow(made_up_alignment(*(open_image(textured(160, 240, seed)) for seed in (1, 2)))).flow
    assert before is not None
    moved = np.repeat(np.repeat(before.flow, 4, axis=0), 4, axis=1) + np.float32(0)
    moved[:, :36, 0] += 3
    certain = np.array(before.confidence)
    certain[:, :9] = 0.1
    after = replace(before, flow=moved, confidence=np.ones(moved.shape[:2], np.float32))
    assert change(replace(before, confidence=certain), after) == (0.0, 0.0)
    assert change(before, after)[1] == pytest.approx(3.0)
