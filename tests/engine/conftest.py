import numpy as np
import pytest

from facesig.modelfile import ModelFile, write_model
from facesig.network import MULTIBATCH
from facesig.runtime.native import Model

from .support import TINY, he_weights


@pytest.fixture(scope="session")
def multibatch(tmp_path_factory):
    """The whole network with seeded weights: (weights, opened model)."""
    path = tmp_path_factory.mktemp("model") / "multibatch.fsig"
    weights = he_weights(MULTIBATCH)
    write_model(path, ModelFile(MULTIBATCH, weights))
    return weights, Model.open(path)


@pytest.fixture(scope="session")
def tiny_file():
    """A small model with thresholds and metadata."""
    return ModelFile(
        network=TINY,
        weights=he_weights(TINY, 1),
        thresholds={1e-3: 0.5, 1e-2: 0.25},
        metadata={"trained-on": "nothing", "made": "2026 für Tests"},
    )


@pytest.fixture
def tiny_path(tmp_path, tiny_file):
    path = tmp_path / "tiny.fsig"
    write_model(path, tiny_file)
    return path


@pytest.fixture(scope="session")
def crops():
    """A hundred random crops, and the flat ones."""
    rng = np.random.default_rng(2)
    random = rng.integers(0, 256, (100, 112, 112, 3), dtype=np.uint8)
    flat = np.stack([np.full((112, 112, 3), value, np.uint8) for value in (0, 128, 255)])
    return random, flat
