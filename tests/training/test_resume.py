"""A run that goes on keeps its settings; a checkpoint that is not of that run is refused."""

import argparse
from dataclasses import replace

import numpy as np
import pytest
import torch

from facesig.cli.train import configure, configured
from facesig.errors import CheckpointError, DivergenceError
from facesig.network import MULTIBATCH
from facesig.training import loop
from facesig.training.checkpoint import load_checkpoint, save_checkpoint
from facesig.training.config import Config
from facesig.training.distributed import World
from facesig.training.network import FaceNet
from facesig.training.restart import load_alignment, started
from facesig.training.resume import KEPT, settings_of
from facesig.training.validation import validation


def config(tmp_path, **changes):
    settings = {
        "network": "verifier", "out": str(tmp_path / "run"), "cache": str(tmp_path / "cache"),
        "batch": 8, "steps": 3, "warmup": 1, "decay": 2, "validation_faces": 16, "device": "cpu",
        "validate_every": 100, "checkpoint_every": 1e9, "precision": "float32",
    }  # fmt: skip
    return Config(**{**settings, **changes})


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(loop, "RECALIBRATION_BATCHES", 1)
    monkeypatch.setattr(loop, "LOG_EVERY", 2)


def parsed(*words):
    parser = argparse.ArgumentParser()
    configure(parser)
    return configured(parser.parse_args([*map(str, words)]))


@pytest.fixture
def begun(tmp_path, faces):
    """A run of one step of some settings, and its checkpoint."""
    given = {"losses": {"teacher_cosine": 4.0, "normalised_softmax": 0.1}, "seed": 5}
    settings = config(tmp_path, people=2, images=2, data=("a.parquet",), **given)
    run = loop.Run(settings, faces, World(), None)
    run.learn(run.task.batch(0))
    run.save()
    run.records.close()
    return settings, tmp_path / "run/last.pt"


def test_the_settings_are_those_that_it_began_with(begun, tmp_path, faces):
    settings, path = begun
    assert parsed("--resume", path) == settings
    assert parsed("--resume", path, "--data", "b.parquet") == replace(settings, data=())
    file = tmp_path / "run.toml"
    file.write_text("lr = 0.5\nsteps = 4\n[losses]\nmultibatch = 1.0\n")
    changed = parsed("--resume", path, "--config", file, "steps=9", "losses.teacher_cosine=2")
    losses = {"teacher_cosine": 2.0, "normalised_softmax": 0.1, "multibatch": 1.0}
    assert changed == replace(settings, lr=0.5, steps=9, losses=losses)
    loop.train(parsed("--resume", path, "steps=2", "decay=1", "lr=0.001"), faces, path)
    assert load_checkpoint(path)["step"] == 2


OTHERS = {
    "network": "multibatch",
    "task": "alignment",
    "batch": 16,
    "seed": 6,
    "people": 1,
    "images": 4,
    "optimiser": "sgd",
}


@pytest.mark.parametrize("name", KEPT)
def test_what_would_be_another_run_is_refused(begun, faces, name):
    settings, path = begun
    with pytest.raises(CheckpointError) as caught:
        parsed("--resume", path, f"{name}={OTHERS[name]}")
    expected = f"expected {name}={getattr(settings, name)}, as the run began, got {OTHERS[name]}"
    assert str(caught.value) == f"{expected} ({path})"
    with pytest.raises(CheckpointError, match=f"expected {name}="):
        loop.train(replace(settings, **{name: OTHERS[name]}), faces, path)


def test_quantise_takes_up_no_other_run_and_keeps_its_folder(begun, tmp_path):
    _, path = begun
    with pytest.raises(CheckpointError, match=r"expected task=signature, as .*, got quantise"):
        parsed("--resume", path, "--quantise")
    own = {
        "task": "quantise",
        "out": "elsewhere",
        "scheme": "w7a7",
        "steps": 70,
        "decay": 9,
        "warmup": 7,
    }
    save_checkpoint(tmp_path / "q.pt", {"config": {**own, "batch": 32}})
    found = parsed("--resume", tmp_path / "q.pt", "--quantise")
    assert {name: getattr(found, name) for name in own} == own
    assert (found.batch, found.ema) == (32, 0.99)  # what a checkpoint lacks is as for one begun
    with pytest.raises(CheckpointError, match=r"expected scheme=w7a7, as .*, got w8a8"):
        parsed("--resume", tmp_path / "q.pt", "scheme=w8a8")


def test_other_losses_with_weights_of_their_own_are_refused(begun, faces):
    settings, path = begun
    fewer = replace(settings, losses={"teacher_cosine": 4.0})
    with pytest.raises(CheckpointError, match=r"expected weights of these losses, got .*classes"):
        loop.train(fewer, faces, path)


def test_a_checkpoint_of_something_else_is_refused(tmp_path, faces):
    path = tmp_path / "detector.pt"
    save_checkpoint(path, {"net": {}, "average": 0.5, "done": 3})
    for use in (started, lambda network, path: load_alignment(FaceNet(network), path)):
        with pytest.raises(CheckpointError) as caught:
            use(MULTIBATCH, path)
        wanted = f"expected a checkpoint of a training run, got a float as its average ({path})"
        assert str(caught.value) == wanted
    with pytest.raises(CheckpointError, match="expected weights of verifier, got nothing"):
        loop.train(config(tmp_path), faces, path)


@pytest.mark.parametrize("missing", ["net", "average", "optimisers", "step"])
def test_a_checkpoint_that_lacks_a_part_is_refused(begun, faces, missing):
    settings, path = begun
    saved = load_checkpoint(path)
    del saved[missing]
    save_checkpoint(path, saved)
    with pytest.raises(CheckpointError, match=f"got none as its {missing} .--resume."):
        loop.train(settings, faces, path)


def test_states_of_other_optimisers_are_refused(begun, faces):
    settings, path = begun
    saved = load_checkpoint(path)
    del saved["optimisers"][0]["param_groups"][0]["params"][0]
    save_checkpoint(path, saved)
    with pytest.raises(CheckpointError, match=r"expected its optimisers, got .*group.*--resume"):
        loop.train(settings, faces, path)
    save_checkpoint(path, {**saved, "optimisers": saved["optimisers"][:1]})
    with pytest.raises(CheckpointError, match=r"expected 2 optimisers, got 1 \(--resume\)"):
        loop.train(settings, faces, path)


def test_an_older_checkpoint_is_gone_on_from(begun, faces):
    """One that says fewer settings, and some by their old names, or none that there are now."""
    settings, path = begun
    saved = load_checkpoint(path)
    old = {"held_back": 16, "task": "whole", "sparkle": 1, "augmentation": {"glitter": 2.0}}
    expected = {"validation_faces": 16, "task": "end_to_end", "augmentation": {}}
    assert settings_of({"config": old}) == expected
    assert settings_of({}) == {}
    del saved["config"]
    save_checkpoint(path, saved)
    loop.train(settings, faces, path)
    assert load_checkpoint(path)["step"] == 3


def test_what_a_run_started_from_may_be_gone(begun, tmp_path, faces):
    settings, path = begun
    gone = replace(settings, start=str(tmp_path / "gone.pt"), start_alignment="gone.fsig")
    loop.train(gone, faces, path)
    assert load_checkpoint(path)["step"] == 3


def test_steps_are_saved_before_they_are_measured(tmp_path, faces, monkeypatch):
    def broken(self):
        raise DivergenceError("measured badly")

    monkeypatch.setattr(loop.Run, "validate", broken)
    with pytest.raises(DivergenceError, match="measured badly"):
        loop.train(config(tmp_path), faces)
    assert load_checkpoint(tmp_path / "run/last.pt")["step"] == 3


@pytest.mark.parametrize("task", ["alignment", "signature", "end_to_end"])
def test_no_faces_need_be_held_back(tmp_path, faces, task):
    loop.train(config(tmp_path, task=task, validation_faces=0), faces)
    assert load_checkpoint(tmp_path / "run/last.pt")["step"] == 3
    assert (tmp_path / "run/validation.csv").read_text().splitlines() == ["step", "3"]


def test_rounding_is_not_measured_without_faces_held_back(tmp_path, faces):
    quantise = config(tmp_path, task="quantise", validation_faces=0, start="not looked at")
    assert validation(quantise, faces, None)(None) == {}


def test_images_a_second_are_those_since_the_last_look(tmp_path, faces, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(loop.time, "monotonic", lambda: now[0])
    run = loop.Run(config(tmp_path), faces, World(), None)
    run.records.close()
    run._record = lambda name, row: rows.append(row)
    rows = []
    run._row = {"loss": 1.0}
    for steps in (2, 7):
        run.step += steps
        now[0] += 4.0
        run.log()
    assert [row["images_per_second"] for row in rows] == [2 * 8 / 4.0, 7 * 8 / 4.0]


def test_pairs_are_drawn_by_the_generator_that_is_saved(monkeypatch):
    from facesig.training.losses.batch import EmbeddedBatch
    from facesig.training.losses.multibatch import Pairs

    drawn = []

    def randperm(count, **options):
        drawn.append(options)
        return torch.from_numpy(np.arange(count))

    monkeypatch.setattr(torch, "randperm", randperm)
    Pairs()(EmbeddedBatch(torch.randn(4, 8), None, torch.tensor([0, 0, 1, 1])))
    assert drawn == [{}]  # of no device: the CPU's
