"""Sample crops, embedders, and a kit for one of them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from random_kit import random_kit

from facesig.runtime.embedder import Embedder
from facesig.runtime.locate import FLOAT_MODEL, INT8_MODEL, default_model
from facesig.verifier.kit import Kit

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    """Of the shipped integers."""
    return Embedder(default_model().parent / INT8_MODEL)


@pytest.fixture(scope="session")
def other_embedder() -> Embedder:
    """Of the shipped floats."""
    return Embedder(default_model().parent / FLOAT_MODEL)


@pytest.fixture(scope="session")
def kit(embedder: Embedder) -> Kit:
    """A kit for that embedder alone."""
    return random_kit([embedder.model_id.hex()])


@pytest.fixture(scope="session")
def crops(embedder: Embedder) -> dict[str, np.ndarray]:
    """The crop of every sample photo's face, by name."""
    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    return {
        Path(name).stem: embedder.crop(SAMPLES / name, tuple(box)) for name, box in boxes.items()
    }
