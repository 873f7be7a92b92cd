"""How far integers of a verifier's head move its decisions, on made-up features."""

import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("matplotlib", reason="matplotlib is not installed")

import torch

from facesig.network.verifier import FEATURES
from facesig.studies import verifier_rounding
from facesig.studies.verifier_faces import Seen
from facesig.verifier.kit import About

sys.path.append(str(Path(__file__).resolve().parents[1] / "verifier"))
from random_kit import random_kit

PEOPLE, EACH = 12, 4


def shares_of(line):
    """Of mates and of strangers."""
    return [float(part.split("%")[0].split()[-1]) for part in line.split(",") if "%" in part]


@pytest.mark.parametrize(("noise", "least", "most"), [(0.0, 97.0, 100.0), (2.0, 0.0, 97.0)])
def test_it_counts_the_decisions_that_agree(monkeypatch, noise, least, most):
    rng = np.random.default_rng(4)
    count = PEOPLE * EACH
    features = np.abs(rng.normal(0, 1, (count, FEATURES))).astype(np.float32)
    plain = rng.normal(0, 1, (count, 128)).astype(np.float32)
    plain /= np.linalg.norm(plain, axis=1, keepdims=True)
    seen = Seen([str(i) for i in range(count)], plain, plain, features)
    kit = random_kit([])
    object.__setattr__(kit, "about", About("", [], [(0.01, 0.0)], {}))
    # Trained in other ranges, and of another strength, than the kit's.
    ranges, mean = rng.uniform(0.2, 5.0, FEATURES), 1.7
    losses = {
        "projection": kit.projection * mean / ranges,
        "norm": kit.strength * mean / ranges,
        "norm_offset": np.array([kit.strength_offset * mean]),
    }
    saved = {"losses": {name: torch.from_numpy(value) for name, value in losses.items()}}
    exact = (features + noise * rng.normal(0, 1, features.shape)) * ranges
    monkeypatch.setattr(verifier_rounding, "load_checkpoint", lambda _: saved)
    monkeypatch.setattr(verifier_rounding, "CropFile", lambda _: None)
    monkeypatch.setattr(verifier_rounding, "_exact", lambda *_: exact)
    persons = np.repeat(np.arange(PEOPLE), EACH)
    (line,) = verifier_rounding.rounding(kit, None, None, None, seen, persons)
    assert f"of {count * (EACH - 1):,} mates" in line
    assert f"of {count * (count - EACH):,} strangers" in line
    assert all(least <= share <= most for share in shares_of(line)), line
