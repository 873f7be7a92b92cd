"""Made-up people: signatures that crowd about one point each, and files of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from facesig.evaluation.evaluated import EvaluatedModel
from facesig.evaluation.results import ModelFacts

THRESHOLDS = {1e-1: 0.3, 1e-2: 0.6}
MODEL_ID = bytes(range(16))


def _people(
    seed: int, persons: int, images: int, length: int = 8, noise: float = 0.25
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    generator = np.random.default_rng(seed)
    shown = np.repeat(np.arange(persons), images)
    points = generator.standard_normal((persons, length))[shown]
    points += noise * np.sqrt(length) * generator.standard_normal(points.shape)
    return (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32), shown


@pytest.fixture
def people():
    """(seed, persons, images of each) -> signatures (n, 8) float32, persons (n,)."""
    return _people


@pytest.fixture
def names():
    """Persons (n,) -> names in LFW's form."""
    return lambda shown: [f"P{person}/{i}.jpg" for i, person in enumerate(shown)]


def _embed(crop: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Mean colours of the upper and lower half, less grey, as a signature."""
    half = len(crop) // 2
    values = np.concatenate([crop[:half].mean(axis=(0, 1)), crop[half:].mean(axis=(0, 1))]) - 127.5
    return (values / np.linalg.norm(values)).astype(np.float32)


@pytest.fixture
def backend() -> EvaluatedModel:
    """A model of six numbers that needs no weights."""
    facts = ModelFacts(MODEL_ID.hex(), "colours", "made_up.fsig", {"0.1": 0.3, "0.01": 0.6}, {})

    def crop(path: Path) -> NDArray[np.uint8]:
        raise AssertionError(f"no photo is to be read here, got {path}")

    return EvaluatedModel(_embed, MODEL_ID, THRESHOLDS, facts, 112, crop, "none", b"made up")


def _picture(generator: np.random.Generator, colours: NDArray[np.float64]) -> bytes:
    """A PNG of 128 x 128 with the colours (2, 3) in its halves."""
    from facesig.evaluation.report.png import png

    pixels = np.repeat(colours[:, None, None], 64, axis=1).reshape(128, 1, 3)
    noisy = pixels + generator.normal(0, 20, 3) + generator.normal(0, 2, (128, 128, 3))
    return png(np.clip(noisy, 0, 255).astype(np.uint8))


@pytest.fixture
def lfw(tmp_path: Path) -> Path:
    """A folder like ../shared/data with 12 people of 4 coloured images each."""
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    pytest.importorskip("PIL", reason="Pillow is not installed")
    generator = np.random.default_rng(4)
    colours = generator.uniform(30, 225, (12, 2, 3))
    shown = [(person, image) for person in range(12) for image in range(4)]
    blobs = [_picture(generator, colours[person]) for person, _ in shown]
    listed = [f"P{person}/{image}.jpg" for person, image in shown]
    labels = ["a" if person < 6 else "b" for person, _ in shown]
    ids = [str(person) for person, _ in shown]
    table = {"image": blobs, "name": listed}
    parquet.write_table(arrow.table(table), tmp_path / "lfw.parquet")
    table = {"image": blobs, "identity": ids, "age": labels, "gender": labels, "race": labels}
    parquet.write_table(arrow.table(table), tmp_path / "fairface_val.parquet")
    same = [f"P{i}/0.jpg,P{i}/1.jpg,1" for i in range(10)]
    different = [f"P{i}/0.jpg,P{(i + 1) % 12}/2.jpg,0" for i in range(10)]
    folds = [line for pair in zip(same, different) for line in pair]
    for name in ("view1_train", "view1_test", "view2"):
        (tmp_path / f"lfw_{name}.csv").write_text("\n".join(["a,b,same", *folds]) + "\n")
    return tmp_path
