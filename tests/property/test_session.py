"""What must hold for every session: it comes back bit by bit, and a damaged file is told, never a crash."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from rflow_engine import editing
from rflow_engine.alignment import Alignment
from rflow_engine.errors import SessionError
from rflow_engine.session import PairRecord, Session, load, save
from rflow_engine.settings import CoarseSettings, FineSettings, Settings
from rflow_engine.types import FlowField, HomographyFit, Matches, Region, Regions, Verdict
from tests import sessions
from tests.sessions import assert_same

_ANY = st.floats(width=64)
_FINITE = st.floats(-1e12, 1e12)
_NAMES = st.text(st.characters(codec="utf-8"), max_size=12)
_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _FINITE | _NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=6,
)


@st.composite
def alignments(draw: st.DrawFn, base: Alignment) -> Alignment:
    """An alignment of the pictures of ``base`` with every value drawn."""
    count, grid = draw(st.integers(0, 90)), (draw(st.integers(1, 12)), draw(st.integers(1, 12)))
    kinds = tuple(draw(st.lists(_NAMES, min_size=1, max_size=3)))

    def some(dtype: type, shape: tuple[int, ...], values: st.SearchStrategy[object] | None = None) -> np.ndarray:
        return draw(arrays.arrays(dtype, shape, elements=values))

    excluded = some(np.bool_, (count,))
    return dataclasses.replace(
        base,
        matches=Matches(
            source=some(np.float64, (count, 2)),
            target=some(np.float64, (count, 2)),
            score=some(np.float32, (count,)),
            kind=some(np.uint8, (count,), st.integers(0, len(kinds) - 1)),
            kinds=kinds,
            scale=some(np.float32, (count,)),
        ),
        fit=HomographyFit(
            source_from_target=some(np.float64, (3, 3), st.floats(-1e9, 1e9)),
            inliers=some(np.bool_, (count,)),
            excluded=excluded,
            residuals=some(np.float64, (count,)),
            threshold=draw(_ANY),
            support=draw(_ANY),
            model=draw(st.sampled_from(["translation", "similarity", "affine", "homography"])),
            locked=some(np.bool_, (count,)) & ~excluded,
            corner_errors=some(np.float64, (4,)),
            zoom=draw(_ANY),
        ),
        flow=None
        if draw(st.booleans())
        else FlowField(
            flow=some(np.float32, (*grid, 2)), confidence=some(np.float32, grid), target_size=base.target.info.size
        ),
        verdict=Verdict(
            level=draw(st.sampled_from(["accepted", "doubtful"])),
            reason=draw(_NAMES),
            figures=draw(st.dictionaries(_NAMES, _ANY, max_size=3)),
        ),
        tried=tuple(draw(st.lists(_NAMES, max_size=3))),
        regions=draw(regions),
        settings=draw(choices),
        device=draw(_NAMES),
        timings=draw(st.dictionaries(_NAMES, _ANY, max_size=3)),
    )


outlines = arrays.arrays(np.float64, st.tuples(st.integers(3, 40), st.just(2)), elements=_FINITE)
regions = st.builds(
    Regions,
    source=st.lists(st.builds(Region, outline=outlines, include=st.booleans(), name=_NAMES), max_size=2).map(tuple),
    target=st.lists(st.builds(Region, outline=outlines, include=st.booleans(), name=_NAMES), max_size=2).map(tuple),
)
choices = st.builds(
    Settings,
    preset=st.sampled_from(["fast", "balanced", "accurate"]),
    coarse=st.builds(CoarseSettings, threshold=st.floats(0.5, 50), homographies=st.integers(1, 8)),
    fine=st.builds(FineSettings, enabled=st.booleans(), smoothness=st.floats(0.1, 10)),
    seed=st.integers(0, 2**31 - 1),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    return tmp_path_factory.mktemp("sessions")


@pytest.fixture(scope="module")
def base(folder: Path) -> Alignment:
    alignment = sessions.pair_record(folder).alignment
    assert alignment is not None
    return alignment


@settings(deadline=None, max_examples=30)
@given(data=st.data())
def test_every_session_comes_back_bit_by_bit(data: st.DataObject, folder: Path, base: Alignment) -> None:
    records = []
    for _ in range(data.draw(st.integers(0, 2))):
        alignment = data.draw(alignments(base))
        found = data.draw(st.sampled_from([None, alignment, base]))
        view = data.draw(st.dictionaries(_NAMES, _PLAIN, max_size=3))
        records.append(
            PairRecord(
                name=data.draw(_NAMES),
                source=base.source,
                target=base.target,
                settings=data.draw(choices),
                regions=data.draw(regions),
                alignment=alignment,
                found=found,
                failure=data.draw(_NAMES),
                view=view,
            )
        )
    session = Session(pairs=tuple(records), current=data.draw(st.integers(0, max(0, len(records) - 1))))
    save(session, folder / "drawn.rflow")
    back = load(folder / "drawn.rflow").session
    assert_same(back, session)
    assert [pair.found is pair.alignment for pair in back.pairs] == [pair.found is pair.alignment for pair in records]


@pytest.fixture(scope="module")
def whole(folder: Path) -> bytes:
    save(sessions.session(folder), folder / "whole.rflow")
    return (folder / "whole.rflow").read_bytes()


def test_a_file_cut_at_any_byte_is_told(whole: bytes, folder: Path) -> None:
    points = editing.add(editing.empty(), (1, 2), (3, 4))
    save(Session(pairs=(PairRecord(name="small", edits=points),)), folder / "small.rflow")
    small = (folder / "small.rflow").read_bytes()
    cut = folder / "cut.rflow"
    for content, step in ((small, 1), (whole, 41)):
        for length in range(0, len(content), step):
            cut.write_bytes(content[:length])
            with pytest.raises(SessionError) as error:
                load(cut)
            assert error.value.problem
            assert error.value.remedy


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_a_file_with_any_byte_changed_is_told_or_the_same(data: st.DataObject, whole: bytes, folder: Path) -> None:
    """Bytes that do not matter, as the times of the parts, may be anything; every other change is noticed."""
    changed = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 3))):
        changed[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    (folder / "changed.rflow").write_bytes(bytes(changed))
    with contextlib.suppress(SessionError):
        assert_same(load(folder / "changed.rflow").session, sessions.session(folder))
