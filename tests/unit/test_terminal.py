"""The progress bar, on a terminal and elsewhere."""

from __future__ import annotations

import io

import pytest

from rflow_engine.terminal import ProgressBar, duration
from rflow_engine.types import Progress


class Terminal(io.StringIO):
    """Text that claims to be a terminal with an encoding."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:
        return self._encoding

    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")


def _lines(terminal: Terminal) -> list[str]:
    return [line.rstrip() for line in terminal.getvalue().split("\r")[1:]]


def test_the_bar_shows_stage_percentage_and_time_left() -> None:
    terminal, clock = Terminal(), Clock()
    bar = ProgressBar(terminal, clock=clock)
    clock.now = 10.0
    bar.show(Progress(fraction=0.25, message="Matching"))
    (line,) = _lines(terminal)
    assert line.startswith(" 25 % ██████░░")
    assert "Matching" in line
    assert line.endswith("30 s left")


def test_nothing_is_promised_at_the_very_start() -> None:
    terminal, clock = Terminal(), Clock()
    bar = ProgressBar(terminal, clock=clock)
    clock.now = 0.5
    bar.show(Progress(fraction=0.5, message="Matching"))
    assert "left" not in terminal.getvalue()


def test_loading_before_the_work_does_not_count_for_the_forecast() -> None:
    terminal, clock = Terminal(), Clock()
    bar = ProgressBar(terminal, clock=clock)
    clock.now = 100.0
    bar.show(Progress(fraction=0.0, message="Starting"))
    clock.now = 102.0
    bar.show(Progress(fraction=0.5, message="Matching"))
    assert _lines(terminal)[-1].endswith(" 2 s left")


def test_the_bar_is_redrawn_ten_times_a_second_at_most_but_at_once_for_a_new_stage() -> None:
    terminal, clock = Terminal(), Clock()
    bar = ProgressBar(terminal, clock=clock)
    for step in range(100):
        clock.now = step / 1000
        bar.show(Progress(fraction=step / 200, message="Matching"))
    bar.show(Progress(fraction=0.6, message="Flow"))
    assert len(_lines(terminal)) == 2


def test_a_shorter_line_covers_a_longer_one_and_clear_leaves_nothing() -> None:
    terminal, clock = Terminal(), Clock()
    bar = ProgressBar(terminal, clock=clock)
    clock.now = 100.0
    bar.show(Progress(fraction=0.1, message="A" * 34))
    longest = len(terminal.getvalue()) - 1
    clock.now = 101.0
    bar.show(Progress(fraction=1.0, message="B"))
    assert len(terminal.getvalue().split("\r")[2]) == longest
    bar.clear()
    assert terminal.getvalue().endswith("\r" + " " * len(_lines(terminal)[1]) + "\r")


def test_a_narrow_terminal_is_not_overrun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    terminal = Terminal()
    ProgressBar(terminal, clock=Clock()).show(Progress(fraction=0.5, message="Matching"))
    assert len(_lines(terminal)[0]) <= 19


def test_a_terminal_without_blocks_gets_plain_characters() -> None:
    terminal = Terminal("ascii")
    ProgressBar(terminal, clock=Clock()).show(Progress(fraction=0.5, message="M" * 80))
    terminal.getvalue().encode("ascii")
    assert "############------------" in terminal.getvalue()


def test_a_file_gets_one_line_for_each_stage() -> None:
    stream = io.StringIO()
    bar = ProgressBar(stream)
    for fraction, message in ((0.0, "Reading"), (0.1, "Reading"), (0.5, "Matching"), (1.0, "Matching")):
        bar.show(Progress(fraction=fraction, message=message))
    bar.clear()
    assert stream.getvalue() == "  0 %  Reading\n 50 %  Matching\n"


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "0 s"), (59.4, "59 s"), (125, "2 min 05 s"), (4320, "1 h 12 min")]
)
def test_durations_are_said_as_people_say_them(seconds: float, words: str) -> None:
    assert duration(seconds) == words
