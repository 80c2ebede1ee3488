"""Training in small: it learns, it goes on as if it had not stopped, and it leaves nothing half done."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from rflow_engine import runtime
from rflow_engine.context import CallbackContext, SilentContext
from rflow_engine.errors import Cancelled, EngineError, UsageError, WriteError
from rflow_engine.flow import learned
from rflow_engine.flow.network import Plan
from rflow_engine.training import checkpoint, material, pictures, recipe, samples
from rflow_engine.training import trainer as trainers
from rflow_engine.training.learners import FineNetLearner
from rflow_engine.training.losses import Truth
from rflow_engine.training.material import Material
from rflow_engine.training.pictures import Shelf
from rflow_engine.training.recipe import Phase, Recipe
from rflow_engine.training.trainer import NETWORK_FILE, Trainer
from tests import pairs as invented_pairs
from tests import pictures as invented

PLAN = Plan(features=(64, 8, 8), hidden=(16, 12, 8), steps=(1, 1, 1), dilations=((1,), (1,), (1,)))
TINY = Recipe(
    name="tiny",
    phases=(Phase(steps=6, truth=1.0),),
    crop=64,
    shards=2,
    shard=1,
    warm_up=2,
    validate_every=4,
    validation=3,
    save_every=100,
)
CPU = runtime.choose("cpu")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("pictures")
    for number in range(6):
        picture = invented.rgb8(200 + 8 * number, 180, seed=number)
        cv2.imwrite(str(made / f"picture{number}.png"), picture)
    return made


@pytest.fixture
def learnt(folder: Path) -> Material:
    return material.of_folder(folder, TINY, 0, SilentContext())


def trainer(learnt: Material, out: Path, chosen: Recipe = TINY, **options: Any) -> Trainer:
    out.mkdir(exist_ok=True)
    return Trainer(chosen, learnt, out, CPU, learner=FineNetLearner(PLAN), **options)


def test_it_learns_one_pair_by_heart(learnt: Material) -> None:
    torch.manual_seed(0)
    assert isinstance(learnt.maker, samples.Sampler)
    sampler = replace(learnt.maker, seed=3, kind="same")
    batch = sampler.batch(range(2))
    learner = FineNetLearner(PLAN)
    network = learner.build().train()
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3)
    first, last = 0.0, 0.0
    for step in range(25):
        optimiser.zero_grad()
        loss, _ = learner.loss(network, batch, Phase(truth=1.0))
        loss.backward()
        optimiser.step()
        last = float(loss.detach())
        first = last if step == 0 else first
    assert last < 0.85 * first


def test_going_on_equals_not_having_stopped(learnt: Material, tmp_path: Path) -> None:
    whole = trainer(learnt, tmp_path / "whole", seed=5)
    whole.run(SilentContext())
    first = trainer(learnt, tmp_path / "parts", seed=5)
    first.recipe = replace(TINY, phases=(Phase(steps=6, truth=1.0),))
    stop_after(first, 3)
    second = trainer(learnt, tmp_path / "parts", seed=5)
    second.load(checkpoint.load(tmp_path / "parts"))
    assert second.step == 3
    result = second.run(SilentContext())
    assert result.steps == 6
    a, b = whole.state(), second.state()
    for part in ("network", "average"):
        assert all(torch.equal(a[part][name], b[part][name]) for name in a[part])
    assert a["history"]["figures"] == b["history"]["figures"]
    assert a["history"]["losses"] == b["history"]["losses"]


def stop_after(training: Trainer, steps: int) -> None:
    """Cancel a training after so many steps."""
    context = CallbackContext()
    after = training._after_step

    def watch(given: Any) -> None:
        after(given)
        if training.step == steps:
            context.cancel()

    training._after_step = watch  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        training.run(context)


def test_how_many_work_at_a_time_does_not_matter(learnt: Material, tmp_path: Path) -> None:
    states = []
    for workers in (1, 2):
        training = trainer(learnt, tmp_path / str(workers), seed=1, workers=workers)
        training.run(SilentContext())
        states.append(training.network.state_dict())
    assert all(torch.equal(states[0][name], states[1][name]) for name in states[0])


def test_the_network_it_writes_can_be_used(learnt: Material, tmp_path: Path) -> None:
    result = trainer(learnt, tmp_path / "out").run(SilentContext())
    names = {file.name for file in result.files}
    assert names == {"checkpoint.pt", "finenet.safetensors", "best.safetensors", "curves.png"}
    assert {file.name for file in (tmp_path / "out").iterdir()} == names
    assert learned.load(str(tmp_path / "out" / NETWORK_FILE), torch.device("cpu")).plan == PLAN


def test_cancelled_before_the_first_step_it_leaves_nothing(learnt: Material, tmp_path: Path) -> None:
    context = CallbackContext()
    context.cancel()
    with pytest.raises(Cancelled):
        trainer(learnt, tmp_path / "out").run(context)
    assert not list((tmp_path / "out").iterdir())


def test_a_full_disk_leaves_the_checkpoint_as_it_was(
    learnt: Material, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training = trainer(learnt, tmp_path / "out")
    training.step = 1
    training.save()
    before = (tmp_path / "out" / "checkpoint.pt").read_bytes()

    def full(*arguments: Any, **options: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(WriteError, match="full"):
        training.save()
    assert (tmp_path / "out" / "checkpoint.pt").read_bytes() == before
    assert not [file for file in (tmp_path / "out").iterdir() if file.name.startswith(".")]


def test_steps_without_numbers_are_left_out_and_many_end_it(
    learnt: Material, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training = trainer(learnt, tmp_path / "out", replace(TINY, phases=(Phase(steps=60, truth=1.0),)))
    monkeypatch.setattr(trainers, "_LOST", 3)
    before = {name: value.clone() for name, value in training.network.state_dict().items()}
    told = training.learner.loss

    def broken(network: Any, batch: Any, phase: Phase) -> Any:
        loss, parts = told(network, batch, phase)
        return loss * float("nan"), parts

    monkeypatch.setattr(training.learner, "loss", broken)
    with pytest.raises(EngineError, match="lost its way"):
        training.run(SilentContext())
    assert all(torch.equal(before[name], value) for name, value in training.network.state_dict().items())


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 half a file", b"\x80\x02nonsense"])
def test_a_damaged_checkpoint_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "checkpoint.pt").write_bytes(content)
    with pytest.raises(UsageError, match="damaged"):
        checkpoint.load(tmp_path)


def test_a_checkpoint_of_another_network_is_refused(learnt: Material, tmp_path: Path) -> None:
    training = trainer(learnt, tmp_path / "out")
    state = training.state()
    state["network"] = {}
    with pytest.raises(UsageError, match="not one of this recipe"):
        training.load(state)


def test_validation_pictures_are_never_learnt_from(tmp_path: Path) -> None:
    for number in range(80):
        cv2.imwrite(str(tmp_path / f"p{number}.png"), np.full((100, 100, 3), number, np.uint8))
    before = pictures.take_inventory(tmp_path, SilentContext())
    assert before.validation
    assert not set(before.training) & set(before.validation)
    cv2.imwrite(str(tmp_path / "later.png"), np.zeros((100, 100, 3), np.uint8))
    after = pictures.take_inventory(tmp_path, SilentContext())
    # What was learnt from stays with the training, whatever comes.
    assert set(before.training) <= set(after.training)
    assert set(before.validation) <= set(after.validation)


def test_files_that_are_no_pictures_are_told_and_skipped(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "good.png"), invented.rgb8(200, 150))
    cv2.imwrite(str(tmp_path / "tiny.png"), invented.rgb8(20, 15))
    (tmp_path / "broken.jpg").write_bytes(b"not a picture")
    (tmp_path / "notes.txt").write_text("nothing")
    found = pictures.take_inventory(tmp_path, SilentContext())
    assert [file.name for file in found.training] == ["good.png"]
    assert {file.name for file in found.unusable} == {"broken.jpg", "tiny.png"}
    assert "20 × 15" in found.unusable[tmp_path / "tiny.png"]


def test_a_picture_that_breaks_off_is_replaced_by_the_next(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.jpg"), invented.rgb8(400, 300))
    content = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(content[:2000])
    cv2.imwrite(str(tmp_path / "b.png"), invented.rgb8(200, 150))
    shelf = Shelf([tmp_path / "a.jpg", tmp_path / "b.png"], 640)
    assert shelf.read(0).shape == (150, 200, 3)
    assert [file.name for file in shelf.damaged] == ["a.jpg"]


def test_batches_are_the_same_however_they_are_made(learnt: Material) -> None:
    assert isinstance(learnt.maker, samples.Sampler)
    sampler = replace(learnt.maker, size=(64, 96), seed=2)
    direct = sampler.batch(range(4, 6))
    with samples.ahead(sampler, 2, 2, workers=3) as batches:
        made = next(batches)
    assert all(
        torch.equal(getattr(direct, name), getattr(made, name)) for name in ("target", "source", "start", "flow")
    )
    assert direct.target.shape == (2, 1, 64, 96)
    assert direct.start.shape == (2, 2, 8, 12)
    known = Truth(flow=direct.flow, visible=direct.visible)
    assert known.at(8).flow.shape == direct.start.shape


@pytest.mark.parametrize("name", recipe.RECIPES)
def test_recipes_survive_json(name: str) -> None:
    chosen = recipe.recipe(name)
    assert recipe.from_json(recipe.to_json(chosen)) == chosen


def test_unknown_recipes_are_refused() -> None:
    with pytest.raises(UsageError, match="no recipe"):
        recipe.recipe("nothing")
    with pytest.raises(UsageError, match="version"):
        recipe.from_json({"version": 99})
    with pytest.raises(UsageError, match="no 'colour'"):
        recipe.from_json(recipe.to_json(recipe.recipe("own")) | {"colour": 1})


def test_the_paper_counts_in_epochs() -> None:
    assert recipe.recipe("paper").steps(1600) == (20_000, 5_000, 5_000)


def test_the_network_of_the_paper_learns_by_its_three_losses(learnt: Material, folder: Path, tmp_path: Path) -> None:
    phases = (Phase(steps=1, structure=1.0), Phase(steps=1, structure=1.0, cycle=1.0, match=0.01))
    chosen = replace(recipe.recipe("paper"), phases=phases, crop=64, shards=1, shard=1, validation=3)
    coloured = material.of_folder(folder, chosen, 0, SilentContext())
    (tmp_path / "out").mkdir()
    training = Trainer(chosen, coloured, tmp_path / "out", CPU)
    result = training.run(SilentContext())
    assert result.steps == 2
    assert np.isfinite(list(result.history.figures.values())).all()


def test_pairs_are_laid_on_each_other_and_learnt_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = invented_pairs.shipped("target", 300)
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        cv2.imwrite(str(tmp_path / name / "target.png"), target)
        cv2.imwrite(str(tmp_path / name / "source.jpg"), target[:, 10:])
    (tmp_path / "c").mkdir()
    cv2.imwrite(str(tmp_path / "c" / "target.png"), target)
    (tmp_path / "c" / "source.png").write_bytes(b"broken")
    chosen = replace(TINY, phases=(Phase(steps=1, truth=1.0, consistency=0.5),), long_side=256)
    learnt = material.of_folder(tmp_path, chosen, 0, SilentContext())
    assert learnt.count == 2
    assert [place.name for place in learnt.unusable] == ["c"]
    batch = learnt.maker.batch(range(2))
    assert batch.partner is not None
    # The source lies on the target again, so it looks like it.
    assert (batch.partner - batch.source).abs()[batch.partner_valid > 0.9].mean() < 0.03
    (tmp_path / "out").mkdir()
    training = Trainer(chosen, learnt, tmp_path / "out", CPU, learner=FineNetLearner(PLAN))
    training.run(SilentContext())
    assert "consistency" in training._recent
