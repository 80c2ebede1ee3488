"""What a measurement means in words: signs, units, and what must not be claimed."""

from __future__ import annotations

import numpy as np
import pytest

from rflow_engine.measure import Motion, measure
from rflow_engine.measure_words import angle, describe, length, percent, reference_words
from rflow_engine.said import Language, retold
from tests.unit.test_measure import BOX, aligned, field_of, moved_by, turned

BIG = 20.0


def motion(**changes: object) -> Motion:
    values: dict[str, object] = {
        "shift": (0.0, 0.0),
        "turn": 0.0,
        "scale": 1.0,
        "rest": 0.1,
        "shift_uncertainty": 0.5,
        "turn_uncertainty": 0.1,
        "scale_uncertainty": 0.002,
        "noise": 0.4,
    }
    return Motion(**(values | changes))  # type: ignore[arg-type]


def said(given: Motion | None, *, name: str = "Head", mm: float | None = None, **changes: object) -> str:
    from dataclasses import replace

    found = replace(measure(field_of(np.zeros(2)), name=name), motion=given, **changes)  # type: ignore[arg-type]
    return describe(found, mm_per_pixel=mm)


def test_higher_and_right_in_the_units_of_the_work() -> None:
    text = said(motion(shift=(11.0, -32.0), turn=-0.8, scale=1.015, rest=4.0), mm=0.1)
    assert text == (
        "In “Head”, the source lies 3.2 mm higher and 1.1 mm further to the right than the target (± 0.05 mm)."
        " The source is turned by 0.8° clockwise (± 0.1°). It is 1.5 % larger (± 0.2 %)."
        " Beyond that, half of its places differ by more than 0.40 mm."
    )


@pytest.mark.parametrize(
    ("shift", "words"),
    [
        ((BIG, 0.0), "20.0 px further to the right than"),
        ((-BIG, 0.0), "20.0 px further to the left than"),
        ((0.0, BIG), "20.0 px lower than"),
        ((0.0, -BIG), "20.0 px higher than"),
        ((BIG, BIG), "20.0 px lower and 20.0 px further to the right than"),
        ((-BIG, BIG), "20.0 px lower and 20.0 px further to the left than"),
        ((-BIG, -BIG), "20.0 px higher and 20.0 px further to the left than"),
    ],
)
def test_every_way_has_its_words(shift: tuple[float, float], words: str) -> None:
    assert words in said(motion(shift=shift))


def test_a_part_that_is_turned_anticlockwise_and_smaller_is_told_so_from_the_field_itself() -> None:
    field = field_of(moved_by(turned(3.0, 0.95, about=(500, 350))))
    from rflow_engine.measure import region_mask

    text = describe(measure(field, region_mask(aligned(field), field, BOX), name="Head"))
    assert "turned by 3.0° anticlockwise" in text
    assert "5.0 % smaller" in text
    assert "lies where the target does" in text


def test_below_the_uncertainty_nothing_is_claimed() -> None:
    text = said(motion(shift=(0.3, -0.3), turn=0.05, scale=1.001))
    assert text == ("In “Head”, there is no measurable difference (place ± 0.50 px, turn ± 0.1°, size ± 0.2 %).")
    assert "no measurable difference" in said(motion(shift=(0.4, -0.4))), "either is as long as chance makes one of two"
    slanting = said(motion(shift=(0.45, -0.45)))
    assert "0.45 px higher and 0.45 px further to the right" in slanting
    sideways = said(motion(shift=(9.0, -0.4)))
    assert "higher" not in sideways


def test_what_is_uncertain_or_folded_is_said() -> None:
    assert "Only 43 % of it could be matched" in said(motion(shift=(9.0, 0.0)), certain=0.43)
    assert "Only" not in said(motion(shift=(9.0, 0.0)), certain=0.97)
    assert "folds on 2.0 % of it" in said(motion(), folds=0.02)
    assert said(None, certain=0.02) == (
        "In “Head”, too little can be matched for a measurement: 2.0 % of it is certain."
    )


def test_the_whole_has_no_name_and_the_reference_is_told() -> None:
    assert said(motion(shift=(9.0, 0.0)), name="").startswith("On the whole, the source lies")
    assert "perspective away" in reference_words("coarse")
    assert "perspective is not taken away" in reference_words("similarity")


def test_all_that_is_said_can_be_translated() -> None:
    asked: set[str] = set()

    def translate(template: str) -> str:
        asked.add(template)
        return f"«{template}»"

    found = measure(field_of(np.array([9.0, 4.0])), name="Head")
    told = retold(describe(found), Language("de", translate))
    assert told.startswith("««In “Head”», the source lies")
    assert told.count("«") == told.count("»") == len(asked)
    for kind in ("coarse", "similarity"):
        assert retold(reference_words(kind), Language("de", translate)).startswith("«Places")  # type: ignore[arg-type]


def test_numbers_have_the_decimals_that_mean_something() -> None:
    assert [length(v) for v in (0.123, 4.56, 123.4, -0.001, float("nan"))] == [
        "0.12 px",
        "4.6 px",
        "123 px",
        "0.00 px",
        "–",
    ]
    assert length(20.0, 0.05) == "1.0 mm"
    assert [percent(v) for v in (0.0, 0.0004, 0.015, 0.431, -0.02)] == ["0 %", "0.04 %", "1.5 %", "43 %", "−2.0 %"]
    assert [angle(v) for v in (0.04, 0.8, -12.25)] == ["0.04°", "0.8°", "−12.2°"]
