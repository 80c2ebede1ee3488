from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest

from rflow_gui.models.stored_view import plain, restored
from rflow_gui.models.view_state import CompareMode, Stage, Tool, ViewModel, ViewState


def test_every_part_of_the_view_comes_back() -> None:
    swapped = frozenset({CompareMode.WIPE, CompareMode.OVERLAY})
    state = ViewState(mode=CompareMode.DIFFERENCE, stage=Stage.COARSE, wipe=0.1 + 0.2, lens_at=(0.25, 0.5))
    state = replace(state, swapped=swapped, show_inliers=False, blink_interval_ms=0)
    view = ViewModel()
    view.set(**restored(json.loads(json.dumps(plain(state)))))
    assert view.state == state


def test_the_tool_stays_in_the_hand() -> None:
    assert "tool" not in plain(ViewState(tool=Tool.POINTS))
    assert restored({"tool": "points"}) == {}
    assert set(plain(ViewState())) == {field.name for field in fields(ViewState)} - {"tool", "flow_tool"}


@pytest.mark.parametrize(
    "data",
    [
        {"mode": "x-ray"},
        {"show_inliers": 1},
        {"opacity": "half"},
        {"opacity": True},
        {"blink_interval_ms": 0.5},
        {"lens_at": [0.5]},
        {"lens_at": 3},
        {"swapped": ["wipe", 7]},
        {"nobody": 1},
        [],
        None,
        "wipe",
    ],
)
def test_what_cannot_be_used_is_left_out(data: object) -> None:
    assert restored(data) == {}
