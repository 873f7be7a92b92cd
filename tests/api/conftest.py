"""What the API's tests share: sample photos, where their faces are, and model files."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from engine.support import he_weights
from numpy.typing import NDArray

from facesig.modelfile import ModelFile, write_model
from facesig.network import MULTIBATCH
from facesig.runtime.embedder import Embedder

SAMPLES = Path(__file__).resolve().parent.parent / "samples"

THRESHOLDS = {1e-2: 0.3, 1e-3: 0.4}


def write_random_model(path: Path, seed: int) -> Path:
    """A model file of random weights: its signatures are of no use but repeatable."""
    write_model(
        path, ModelFile(MULTIBATCH, he_weights(MULTIBATCH, seed, (1, 0, 0, 0), 0.01), THRESHOLDS)
    )
    return path


@pytest.fixture(scope="session")
def samples() -> dict[str, Path]:
    """Every sample photo by its name without suffix."""
    return {path.stem: path for path in sorted(SAMPLES.glob("*.jpg"))}


@pytest.fixture(scope="session")
def sample_boxes() -> dict[str, tuple[float, float, float, float]]:
    """The tight box (x, y, width, height) of each sample's face, checked by eye."""
    listed = json.loads((SAMPLES / "boxes.json").read_text())
    return {Path(name).stem: tuple(box) for name, box in listed.items()}


@pytest.fixture
def photo() -> NDArray[np.uint8]:
    """A 60 x 80 RGB image in which no two rows, columns or channels are alike."""
    rows, columns = np.mgrid[0:60, 0:80]
    channels = [rows * 4, columns * 3, (rows * 2 + columns) % 256]
    return np.stack(channels, axis=2).astype(np.uint8)


@pytest.fixture(scope="session")
def model_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model file of random weights."""
    return write_random_model(tmp_path_factory.mktemp("models") / "random.fsig", seed=1)


@pytest.fixture(scope="session")
def other_model_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another one, with another id."""
    return write_random_model(tmp_path_factory.mktemp("models") / "other.fsig", seed=2)


@pytest.fixture(scope="session")
def embedder(model_path: Path) -> Embedder:
    """An embedder of random weights."""
    return Embedder(model_path)
