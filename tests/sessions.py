"""Sessions for tests, and whether two are the same to the last bit."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from rflow_engine import editing
from rflow_engine.images import open_image
from rflow_engine.session import MissingPicture, PairRecord, Session
from rflow_engine.settings import preset
from rflow_engine.types import Region, Regions, Verdict
from tests import pictures

HOMOGRAPHY = np.array([[0.9, 0.1, 3.0], [-0.08, 0.95, 1 / 3], [1e-5, -2e-5, 1.0]])


def write(path: Path, width: int, height: int, seed: int) -> Path:
    """A picture in a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), pictures.rgb8(width, height, seed=seed))
    return path


def pair_record(folder: Path, name: str = "Vermeer", seed: int = 0) -> PairRecord:
    """A pair with an alignment, its flow, edits, regions and a view."""
    source = open_image(write(folder / f"source{seed}.png", 110, 70, seed))
    target = open_image(write(folder / f"target{seed}.png", 120, 80, seed + 100))
    flow = pictures.smooth_flow(target.info.size, amplitude=1.5, seed=seed)
    found = pictures.alignment_of(source, target, HOMOGRAPHY, flow)
    verdict = Verdict(level="doubtful", reason="Look closer.", figures={"support": 12.25, "worst": np.inf})
    found = dataclasses.replace(found, verdict=verdict, tried=("turned by 90°",), settings=preset("accurate"))
    edits = editing.add(editing.exclude(editing.start(found), [0, 2]), (10.1, 20.2), (11.3, 1 / 3))
    outline = np.array([[0.1, 0.2], [30.0, -4.0], [12.5, 50 / 3]])
    return PairRecord(
        name=name,
        source=source,
        target=target,
        settings=preset("fast"),
        regions=Regions(source=(Region(outline=outline, include=True, name="Gesicht – “A”"),)),
        edits=edits,
        alignment=found,
        found=found,
        view={"page": "compare", "wipe": 0.1 + 0.2, "zoom": {"target": [1.0, 2.5]}},
    )


def session(folder: Path) -> Session:
    """Two pairs, one of them begun only."""
    begun = PairRecord(name="begun", source=open_image(write(folder / "alone.png", 90, 60, 7)), failure="Unrelated.")
    return Session(pairs=(pair_record(folder), begun), current=1)


def rewritten(path: Path, name: str, content: bytes, **options: int) -> None:
    """Write a session once more, with one part replaced."""
    with zipfile.ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    with zipfile.ZipFile(path, "w", **options) as archive:
        for part, old in {**parts, name: content}.items():
            archive.writestr(part, old)


def text_of(path: Path) -> dict[str, Any]:
    """What the JSON text of a session holds."""
    with zipfile.ZipFile(path) as archive:
        return json.loads(archive.read("session.json"))


def assert_same(one: Any, other: Any) -> None:
    """Whether two values are equal bit by bit, down to the samples of pictures being of the same file."""
    if isinstance(one, np.ndarray):
        assert one.dtype == other.dtype
        assert one.shape == other.shape
        assert one.tobytes() == other.tobytes()
    elif dataclasses.is_dataclass(one):
        assert type(one) is type(other)
        for field in dataclasses.fields(one):
            assert_same(getattr(one, field.name), getattr(other, field.name))
    elif isinstance(one, tuple | list):
        assert len(one) == len(other)
        for left, right in zip(one, other, strict=True):
            assert_same(left, right)
    elif isinstance(one, dict):
        assert one.keys() == other.keys()
        for key in one:
            assert_same(one[key], other[key])
    elif hasattr(one, "info"):
        assert one.info == other.info
        assert isinstance(one, MissingPicture) == isinstance(other, MissingPicture)
    else:
        assert one == other or (one != one and other != other)
