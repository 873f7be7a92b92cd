"""Defaults that follow the data's size, and messages that name the setting."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from facesig.errors import ConfigError
from facesig.training.config import Config
from facesig.training.fitting import BY_IDENTITY, fitted, require_faces, with_people
from facesig.training.losses import LOSSES, LossSum


def test_few_faces_change_what_was_not_asked_for():
    said = []
    config = fitted(Config(), 490, said.append)
    assert (config.validation_faces, config.batch) == (49, 216)
    assert said == [
        "validation_faces=49 in place of 2048: there are 490 faces",
        "batch=216 in place of 256: there are 490 faces",
    ]
    require_faces(config, 490)


def test_many_faces_and_what_was_asked_for_change_nothing():
    for config, faces in ((Config(), 30_000), (Config(validation_faces=100, batch=64), 490)):
        said = []
        assert fitted(config, faces, said.append) == config
        assert said == []


def test_what_was_named_stays_though_it_is_the_default():
    said = []
    named = fitted(Config(validation_faces=100), 490, said.append, {"batch"})
    assert (named.validation_faces, named.batch) == (100, 256)
    with pytest.raises(ConfigError, match=r"got 2,048 \(validation_faces\)"):
        fitted(Config(), 490, said.append, {"validation_faces", "batch"})
    config = Config(losses=CLASSES, validation_faces=8, batch=64)
    for name in ("people", "images"):
        assert with_people(config, np.repeat(np.arange(40), 12), said.append, {name}) == config
    assert said == []


@pytest.mark.parametrize(
    ("config", "faces", "sentence"),
    [
        (
            Config(validation_faces=500),
            490,
            "expected fewer than the 490 faces that there are, got 500 (validation_faces)",
        ),
        (
            Config(validation_faces=450, batch=64),
            490,
            "expected at most 40, the 490 faces less 450 of validation, got 64 (batch)",
        ),
    ],
)
def test_the_setting_is_named(config, faces, sentence):
    with pytest.raises(ConfigError) as caught:
        fitted(config, faces, print)
    assert str(caught.value) == sentence


def test_a_weight_of_zero_asks_for_nothing():
    from facesig.training.losses.batch import EmbeddedBatch

    losses = LossSum(
        {"teacher_cosine": 0.0, "teacher_similarity": 0.0, "normalised_softmax": 1.0}, {}, 4, 8
    )
    raw = torch.randn(6, 8, generator=torch.Generator().manual_seed(1))
    total, parts = losses(EmbeddedBatch(raw, None, torch.tensor([0, 0, 1, 1, 2, 3])))
    assert torch.isfinite(total)
    assert list(parts) == ["normalised_softmax"]
    with pytest.raises(ConfigError, match="got none with a weight"):
        LossSum({"teacher_cosine": 0.0}, {}, 4, 8)


CLASSES = {"teacher_cosine": 0.0, "normalised_softmax": 1.0}


def test_few_people_come_together():
    said = []
    identity = np.repeat(np.arange(40), 12)
    config = fitted(Config(losses=CLASSES), len(identity), said.append)
    config = with_people(config, identity, said.append)
    assert (config.batch, config.people, config.images) == (216, 27, 4)
    assert said[-1] == (
        "people=27 images=4 in place of 0: there are 36 people with two faces or more"
    )


def test_fewer_images_of_people_who_have_fewer():
    identity = np.array([0, 0, 1, 1, 2, 2, 2, 3, -1, -1, 4, 4, 5, 5])
    config = with_people(Config(losses=CLASSES, batch=12, validation_faces=4), identity, print)
    assert (config.people, config.images) == (3, 2)


@pytest.mark.parametrize(
    ("changes", "faces"),
    [
        ({"losses": CLASSES, "people": 3, "images": 5}, 480),
        ({"losses": CLASSES, "images": 5}, 480),  # which is refused later
        ({"losses": CLASSES, "task": "hypernetwork"}, 480),  # has batches of its own
        ({"losses": CLASSES, "memory": 100}, 480),  # people of a window may be too few
        ({}, 480),  # a teacher knows nobody
        ({"losses": CLASSES}, 20_496),
    ],
)
def test_people_are_left_as_they_are(changes, faces):
    config = Config(**{"validation_faces": 8, "batch": 64, **changes})
    assert with_people(config, np.repeat(np.arange(faces // 12), 12), print) == config
    nobody = replace(config, people=0, images=0)
    assert with_people(nobody, np.full(faces, -1), print) == nobody


def test_the_losses_that_learn_who_is_who_are_known():
    classes = {name for name, loss in LOSSES.items() if loss.uses_classes}
    assert classes | {"multibatch", "pairs"} == BY_IDENTITY


def test_forty_people_of_twelve_photos_fit_of_themselves(tmp_path, capsys, monkeypatch):
    """To the door of training; a batch of 216 for every one of its looks takes minutes."""
    import cv2

    from facesig.cli.main import main
    from facesig.training import loop
    from facesig.training.sampler import Sampler

    begun = []
    monkeypatch.setattr(loop, "train", lambda config, faces, resume: begun.append((config, faces)))
    rng = np.random.default_rng(1)
    for person in range(40):
        folder = tmp_path / "people" / f"p{person:02}"
        folder.mkdir(parents=True)
        for photo in range(12):
            coarse = rng.integers(0, 256, (8, 8, 3)).astype(np.uint8)
            cv2.imwrite(str(folder / f"{photo}.png"), cv2.resize(coarse, (128, 128)))
    out = [f"out={tmp_path / 'run'}", f"cache={tmp_path / 'cache'}", "device=cpu"]
    words = ["train", "--data", str(tmp_path / "people"), "task=end_to_end", "steps=1"]
    words += ["warmup=0", "decay=0", "precision=float32"]
    loss = ["losses.teacher_cosine=0", "losses.teacher_similarity=0", "losses.multibatch=1"]
    assert main([*words, *out, *loss]) == 0
    told = capsys.readouterr().err
    assert "validation_faces=48 in place of 2048" in told
    assert "batch=216 in place of 256" in told
    assert "people=27 images=4 in place of 0: there are 36 people" in told
    config, faces = begun[0]
    assert (config.people, config.images) == (27, 4)
    sampler = Sampler(faces.identity[:-48], config.batch, config.people, config.images, seed=1)
    people, counts = np.unique(faces.identity[sampler.indices(0)[:108]], return_counts=True)
    assert len(people) == 27
    assert (counts == 4).all()
    assert main([*words, *out, *loss, "batch=256", "people=0"]) == 0
    assert "batch" not in capsys.readouterr().err
    assert (begun[1][0].batch, begun[1][0].people) == (256, 0)  # what is named stays
