"""Defaults that follow the data's size, and messages that name the setting."""

import pytest
import torch

from facesig.errors import ConfigError
from facesig.training.config import Config
from facesig.training.fitting import fitted, require_faces
from facesig.training.losses import LossSum


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
