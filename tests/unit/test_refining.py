"""Going on with a flow at a larger size: more exact, in pieces as in one go, only where there is something to see."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile

import rflow_engine
from rflow_engine import cli, depths, pipeline
from rflow_engine.context import CallbackContext
from rflow_engine.errors import Cancelled, ImageReadError, UsageError
from rflow_engine.flow import detail
from rflow_engine.refining import refine
from rflow_engine.settings import FineSettings, Settings
from rflow_engine.types import FlowField, Progress, Refined, Size
from tests import pictures

SIZE = Size(width=720, height=520)
HOMOGRAPHY = np.array([[0.97, 0.03, 8.0], [-0.02, 1.02, -5.0], [1e-5, -1e-5, 1.0]])


def bend(width: int = SIZE.width, height: int = SIZE.height) -> np.ndarray:
    """(h, w, 2) the true flow in full-resolution pixels, at cells of a grid over the target."""
    x = (np.arange(width) + 0.5) * SIZE.width / width
    y = ((np.arange(height) + 0.5) * SIZE.height / height)[:, None]
    return np.stack([4 * np.sin(x / 110 + y / 130), 3 * np.cos(x / 140) * np.sin(y / 95)], axis=-1).astype(np.float32)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Source and target as files; the left third of the target has no texture."""
    place = tmp_path_factory.mktemp("pair")
    source = pictures.rgb8(760, 560, seed=8)
    alignment = pictures.alignment_of(source, np.zeros((*SIZE.shape, 3), np.uint8), HOMOGRAPHY, truth())
    from rflow_engine import warp
    from rflow_engine.types import Box

    grid = alignment.source_grid(Box(left=0, top=0, right=SIZE.width, bottom=SIZE.height), SIZE)
    target = warp.fetch(source, grid, interpolation="cubic")
    target[:, :240] = 120
    tifffile.imwrite(place / "source.tif", source, photometric="rgb")
    tifffile.imwrite(place / "target.tif", target, photometric="rgb")
    return place


def truth() -> FlowField:
    return FlowField(flow=bend(), confidence=np.ones(SIZE.shape, np.float32), target_size=SIZE)


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detail, "_TILE", 192)


@pytest.fixture
def rough(folder: Path) -> rflow_engine.Alignment:
    """The truth at half the size, with errors as an upscaled field has them."""
    width, height = SIZE.width // 2, SIZE.height // 2
    off = np.random.default_rng(1).normal(0, 0.5, (7, 9, 2)).astype(np.float32)
    flow = bend(width, height) + cv2.resize(off, (width, height), interpolation=cv2.INTER_CUBIC)
    field = FlowField(flow=flow, confidence=np.full((height, width), 0.8, np.float32), target_size=SIZE)
    return pictures.alignment_of(folder / "source.tif", folder / "target.tif", HOMOGRAPHY, field)


def error(alignment: rflow_engine.Alignment) -> np.ndarray:
    """Errors in target pixels at places with texture."""
    y, x = np.mgrid[40 : SIZE.height - 40 : 8, 290 : SIZE.width - 40 : 8]
    points = np.stack([x, y], axis=-1).reshape(-1, 2) + 0.5
    exact = replace(alignment, flow=truth())
    distance: np.ndarray = np.linalg.norm(alignment.map_to_source(points) - exact.map_to_source(points), axis=1)
    return distance


class Counting(CallbackContext):
    """Ends early, or is cancelled, after so many tiles."""

    def __init__(self, tiles: int, *, cancel: bool = False) -> None:
        super().__init__(self.count)
        self.left, self.ending = tiles, self.cancel if cancel else self.finish

    def count(self, progress: Progress) -> None:
        if progress.message.startswith("Settling"):
            self.left -= 1
            if self.left < 0:
                self.ending()


def test_a_rough_flow_becomes_exact_and_says_how_closely_it_was_looked_at(rough: rflow_engine.Alignment) -> None:
    assert not depths.is_reached(rough, None)
    found = refine(rough)
    assert found.flow is not None
    assert found.flow.grid_size == SIZE
    assert found.flow.refined == Refined(size=SIZE)
    assert np.median(error(rough)) > 0.3
    assert np.median(error(found)) < 0.1
    assert depths.is_reached(found, None)
    assert found.settings == rough.settings
    with pytest.raises(UsageError, match="720 × 520 pixels already"):
        refine(found)


def test_where_there_is_no_texture_or_no_confidence_the_flow_stays(rough: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    blind = rough.flow.confidence.copy()
    blind[:, -130:] = 0
    rough = replace(rough, flow=replace(rough.flow, confidence=blind))
    made: list[Any] = []
    plain = detail._tile

    def tile(*args: Any) -> Any:
        made.append(args[2])
        return plain(*args)

    monkeypatch.setattr(detail, "_tile", tile)
    found = refine(rough)
    # Of four columns of tiles the first has no texture and the last no confidence.
    assert len(made) == 6
    enlarged = cv2.resize(rough.flow.flow, (SIZE.width, SIZE.height), interpolation=cv2.INTER_LINEAR)
    assert np.abs(found.flow.flow - enlarged)[:, :120].max() < 1e-3
    assert np.abs(found.flow.flow - enlarged)[:, -70:].max() < 1e-3
    assert np.abs(found.flow.flow - enlarged)[:, 300:500].max() > 0.3


def test_ended_early_it_keeps_what_is_done_and_goes_on_from_there(rough: rflow_engine.Alignment) -> None:
    whole = refine(rough)
    part = refine(rough, None, Counting(8))
    assert whole.flow is not None
    assert part.flow is not None
    assert part.flow.refined is not None
    assert 0 < len(part.flow.refined.left) < 12
    assert not depths.is_reached(part, None)
    again = refine(part)
    assert again.flow is not None
    assert again.flow.refined == Refined(size=SIZE)
    apart = np.linalg.norm(again.flow.flow - whole.flow.flow, axis=2)
    assert np.percentile(apart, 99) < 0.15
    # Across the lines between tiles the difference changes no faster than elsewhere.
    steps = np.abs(np.diff(again.flow.flow - whole.flow.flow, axis=1)).max(axis=2)
    assert steps[:, 191:-1:192].max() <= max(0.05, float(np.percentile(steps, 99.9)))
    assert refine(rough, None, Counting(0)).flow is rough.flow


def test_a_cancel_changes_nothing(rough: rflow_engine.Alignment) -> None:
    with pytest.raises(Cancelled):
        refine(rough, None, Counting(3, cancel=True))


def test_each_size_is_told(rough: rflow_engine.Alignment) -> None:
    small = cv2.resize(np.asarray(rough.flow.flow), (180, 130), interpolation=cv2.INTER_AREA)  # type: ignore[union-attr]
    field = FlowField(flow=small, confidence=np.ones((130, 180), np.float32), target_size=SIZE)
    levels: list[str] = []
    found = refine(replace(rough, flow=field), on_level=lambda level: levels.append(str(level.flow.refined.size)))  # type: ignore[union-attr]
    assert levels == ["360 × 260", "720 × 520"]
    assert np.median(error(found)) < 0.12


def test_beyond_the_limit_cells_get_no_smaller_but_the_flow_more_exact(rough: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(detail, "GRID_LIMIT", 200)
    found = refine(rough)
    assert found.flow.grid_size == Size(width=180, height=130)
    assert found.flow.refined == Refined(size=SIZE)
    assert depths.is_reached(found, None)
    assert np.median(error(found)) < 0.15


@pytest.mark.parametrize(
    ("fine", "problem"),
    [(FineSettings(enabled=False), "without the fine stage"), (FineSettings(method="tps"), "method 'tps'")],
)
def test_what_cannot_be_refined_is_said(rough: rflow_engine.Alignment, fine: FineSettings, problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        refine(replace(rough, settings=Settings(fine=fine)))
    with pytest.raises(UsageError, match="without the fine stage"):
        refine(rough.coarse())


def test_the_command_ends_early_and_goes_on(
    rough: rflow_engine.Alignment, tmp_path: Path, monkeypatch: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    rflow_engine.export(rough, tmp_path / "out")
    command = ["refine", str(tmp_path / "out" / "alignment.json"), "-o", str(tmp_path / "out"), "--json"]
    assert cli.main(command) == 2
    assert "already holds a result" in capsys.readouterr().out
    with monkeypatch.context() as patched:
        patched.setattr(cli, "CallbackContext", lambda report: Counting(8))
        assert cli.main([*command, "--overwrite"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["status"], said["finished"], said["compared_at"]) == ("refined", False, [720, 520])
    part = rflow_engine.load_alignment(tmp_path / "out" / "alignment.json")
    assert part.flow is not None
    assert part.flow.refined is not None
    assert part.flow.refined.left
    assert cli.main([*command, "--overwrite"]) == 0
    assert json.loads(capsys.readouterr().out)["finished"]
    whole = rflow_engine.load_alignment(tmp_path / "out" / "alignment.json")
    assert np.median(error(whole)) < 0.1
    assert cli.main([*command, "--overwrite", "--flow-size", "wide"]) == 2


def test_a_cancelled_command_keeps_the_sizes_that_were_finished(rough: Any, tmp_path: Path, monkeypatch: Any) -> None:
    small = cv2.resize(rough.flow.flow, (180, 130), interpolation=cv2.INTER_AREA)
    field = FlowField(flow=small, confidence=np.ones((130, 180), np.float32), target_size=SIZE)
    rflow_engine.export(replace(rough, flow=field), tmp_path / "in")
    # The first size has four tiles.
    monkeypatch.setattr(cli, "CallbackContext", lambda report: Counting(5, cancel=True))
    command = ["refine", str(tmp_path / "in" / "alignment.json"), "-o", str(tmp_path / "out"), "--json"]
    assert cli.main(command) == 130
    kept = rflow_engine.load_alignment(tmp_path / "out" / "alignment.json")
    assert kept.flow is not None
    assert kept.flow.refined == Refined(size=Size(width=360, height=260))


def test_full_is_the_size_of_the_picture() -> None:
    arguments = cli.build_parser().parse_args(["align", "a", "b", "-o", "out", "--flow-size", "full"])
    settings = cli._settings(arguments)
    picture = rflow_engine.open_image(np.zeros((520, 720), np.uint8))
    assert pipeline._to_the_picture(settings, picture).fine.long_side == 720
    assert pipeline._to_the_picture(Settings(), picture) == Settings()


def test_without_its_pictures_nothing_can_be_compared(rough: Any, tmp_path: Path) -> None:
    for role in ("source", "target"):
        (tmp_path / f"{role}.tif").write_bytes(Path(getattr(rough, role).info.path).read_bytes())
    moved = replace(
        rough,
        source=rflow_engine.open_image(tmp_path / "source.tif"),
        target=rflow_engine.open_image(tmp_path / "target.tif"),
    )
    rflow_engine.export(moved, tmp_path / "out")
    (tmp_path / "source.tif").unlink()
    with pytest.warns(UserWarning, match="missing"):
        again = rflow_engine.load_alignment(tmp_path / "out" / "alignment.json")
    with pytest.raises(ImageReadError, match="missing"):
        refine(again)
