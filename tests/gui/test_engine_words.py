"""What the engine says comes to the screen, and into reports, in the language of the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QAction

from rflow_engine import measure_words
from rflow_engine.alignment import Alignment
from rflow_engine.context import SilentContext
from rflow_engine.errors import UsageError
from rflow_engine.export import ExportOptions, Preview
from rflow_engine.images import open_image
from rflow_engine.measure import Measurement, measure
from rflow_engine.said import joined, recalled, said
from rflow_engine.types import FitFailure, Verdict
from rflow_gui.app import Program
from rflow_gui.controllers.jobs import outcome
from rflow_gui.docks import transform_text
from rflow_gui.jobs import engine_calls
from rflow_gui.jobs.requests import Done, Failed
from rflow_gui.models import flow_words
from rflow_gui.texts import language, shown
from rflow_gui.widgets.job_status import JobStatus
from rflow_gui.widgets.message_bar import Kind, MessageBar
from tests.gui.brackets import CLOSE, OPEN
from tests.gui.fakes import FakeEngine, made_up_alignment, textured, with_flow
from tests.unit.test_measure import field_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REASON = said("The picture '{name}' is blank: all of it has one colour.", name="Head")
IN_BRACKETS = f"{OPEN}The picture 'Head' is blank: all of it has one colour.{CLOSE}"
REMEDY = said("Choose a picture with visible content.")


def in_brackets(text: str) -> str:
    return f"{OPEN}{text}{CLOSE}"


@pytest.fixture
def alignment(tmp_path: Path) -> Alignment:
    names = (tmp_path / "one.png", tmp_path / "two.png")
    for seed, name in enumerate(names):
        cv2.imwrite(str(name), textured(90, 120, seed))
    verdict = Verdict(level="doubtful", reason=joined((REASON, REMEDY)), figures={said("locked matches"): 4.0})
    known = with_flow(made_up_alignment(open_image(names[0]), open_image(names[1])))
    return replace(known, verdict=verdict, tried=(said("fine detail"),), notes=(REASON,))


def test_in_english_nothing_changes() -> None:
    assert shown(REASON) == REASON
    assert shown("A text of nobody.") == "A text of nobody."
    assert language().code == "en"


@pytest.mark.usefixtures("bracketed")
def test_templates_are_translated_and_values_put_in() -> None:
    assert shown(REASON) == IN_BRACKETS
    assert shown(joined((REASON, "as it is", REMEDY))) == f"{IN_BRACKETS} as it is {in_brackets(REMEDY)}"
    assert shown(recalled("by hand")) == in_brackets("by hand")
    assert shown("by hand") == "by hand"
    assert language().code == "de"


@pytest.mark.usefixtures("bracketed")
def test_messages_progress_and_outcomes_are_translated(qtbot: QtBot) -> None:
    bar, status = MessageBar(), JobStatus(QAction())
    for widget in (bar, status):
        qtbot.addWidget(widget)
    bar.say(Kind.ERROR, REASON, REMEDY)
    assert bar.text == f"{IN_BRACKETS} {in_brackets(REMEDY)}"
    status.report(0.5, said("Reading {name}", name="one.png"))
    assert status._message.text() == in_brackets("Reading one.png")
    assert outcome(Failed(REASON, REMEDY))[1] == f"{IN_BRACKETS}\n{in_brackets(REMEDY)}"
    assert outcome(Done(FitFailure(reason=REASON)))[1] == IN_BRACKETS


@pytest.mark.usefixtures("bracketed")
def test_a_refused_pair_and_its_log_are_told_in_the_language_of_the_window(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    def refuse(_: Alignment) -> Any:
        return FitFailure(reason=REASON, remedy=REMEDY)

    engine.answer = refuse
    program.pair.open_pair(*pair)
    qtbot.waitUntil(lambda: program.document.pair is not None)
    program.align.align()
    qtbot.waitUntil(lambda: program.window.messages.text.startswith(IN_BRACKETS))
    job = program.window.jobs_dock.model.entry_at(0)
    qtbot.waitUntil(lambda: job.state.is_over)
    assert job.log().endswith(f"{IN_BRACKETS}\n{in_brackets(REMEDY)}")


@pytest.mark.usefixtures("bracketed")
def test_the_inspector_speaks_the_language_of_the_window(alignment: Alignment) -> None:
    assert transform_text.verdict(alignment).text.startswith(f"{IN_BRACKETS} {in_brackets(REMEDY)}")
    assert transform_text.judgement_rows(alignment)[0][0] == in_brackets("locked matches")
    assert in_brackets("fine detail") in [value for _, value, _ in transform_text.found_rows(alignment)]
    assert IN_BRACKETS in [value for _, value, _ in transform_text.run_rows(alignment)]


@pytest.mark.usefixtures("bracketed")
def test_a_measurement_is_told_in_the_language_of_the_window() -> None:
    found: Measurement = measure(field_of(np.array([9.0, 4.0])), name="Head")
    words = flow_words.words(found, None)
    assert words.startswith(f"{OPEN}{OPEN}In “Head”{CLOSE}, the source lies")
    assert words.count(OPEN) == len(measure_words.describe(found).parts) + 1


@pytest.mark.usefixtures("bracketed")
def test_a_report_is_written_in_the_language_of_the_window(alignment: Alignment, tmp_path: Path) -> None:
    options = ExportOptions(what=("report", "alignment"))
    engine_calls.EngineCalls().export(alignment, str(tmp_path / "out"), options, SilentContext())
    html = next((tmp_path / "out").glob("*.html")).read_text(encoding="utf-8")
    assert '<html lang="de">' in html
    for text in ("Result", "The pair", "Transform", "To repeat it", "Table 1.", "Figure 1.", "Rotation"):
        assert in_brackets(text) in html, text
    # The record is read by programs.
    record = next((tmp_path / "out").glob("*.json")).read_text(encoding="utf-8")
    assert OPEN not in record
    assert REASON in record


@pytest.mark.usefixtures("bracketed")
def test_the_preview_of_an_export_says_what_is_in_a_file(qtbot: QtBot) -> None:
    from rflow_gui.dialogs.export.preview import PreviewPane

    pane = PreviewPane(None)  # type: ignore[arg-type]
    qtbot.addWidget(pane)
    pane.show_preview(Preview(text="u = 1\nv = 2", words=REASON, note=said("{count:,} matches", count=1200)))
    assert pane.note.text() == in_brackets("1,200 matches")
    assert pane.sheet.text.splitlines()[:3] == ["u = 1", "v = 2", ""]
    assert " ".join(pane.sheet.text.splitlines()[3:]) == IN_BRACKETS


def test_a_failure_keeps_what_was_said_on_its_way_through_the_threads(
    qtbot: QtBot, program: Program, engine: FakeEngine, pair: tuple[str, str]
) -> None:
    def fail(_: Alignment) -> Any:
        raise UsageError(REASON, REMEDY)

    engine.answer = fail
    program.pair.open_pair(*pair)
    qtbot.waitUntil(lambda: program.document.pair is not None)
    failed = lambda job, ending: isinstance(ending, Failed)  # noqa: E731
    with qtbot.waitSignal(program.runner.finished, check_params_cb=failed) as told:
        program.align.align()
    assert told.args is not None
    assert told.args[1].problem is REASON
