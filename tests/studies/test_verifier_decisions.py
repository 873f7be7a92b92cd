"""What verifiers decide at a kit's thresholds, on made-up scores and features."""

import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("matplotlib", reason="matplotlib is not installed")

from facesig.network.verifier import FEATURES
from facesig.studies import verifier_decisions as decisions
from facesig.studies.verifier_faces import Seen
from facesig.verifier.kit import About

sys.path.append(str(Path(__file__).resolve().parents[1] / "verifier"))
from random_kit import random_kit


def with_thresholds(kit, *thresholds):
    object.__setattr__(kit, "about", About("", [], list(thresholds), {}))
    return kit


def test_rates_are_those_of_strangers_alone():
    persons = np.array([0, 0, 1, 2])
    scores = np.arange(16, dtype=float).reshape(4, 4)  # strangers: 2, 3, 6 to 9, 11 to 14
    kit = with_thresholds(random_kit([]), (0.1, 13.0), (0.5, 9.0))
    assert list(decisions.promised(kit, scores, persons)) == [
        "promised 10.000% of strangers, 20.000% pass (2.00 times)",
        "promised 50.000% of strangers, 50.000% pass (1.00 times)",
    ]


@pytest.mark.parametrize("count", [12, 8])
def test_heads_in_integers_decide_nearly_as_in_floats(monkeypatch, count):
    monkeypatch.setattr(decisions, "IMAGES", count)
    rng = np.random.default_rng(4)
    features = np.abs(rng.normal(0, 1, (12, FEATURES))).astype(np.float32)
    plain = rng.normal(0, 1, (12, 128)).astype(np.float32)
    plain /= np.linalg.norm(plain, axis=1, keepdims=True)
    seen = Seen([str(i) for i in range(12)], plain, plain, features)
    persons = np.repeat(np.arange(6), 2)
    kit = random_kit([])
    (line,) = decisions.head_rounding(kit, seen, persons, 0.0)
    assert line.startswith("heads in integers decide as in floats at 0.01: ")
    assert f"of {count} mates" in line
    assert f"of {count * (count - 2)} strangers" in line
    share = float(line.split("mates, ")[1].split("%")[0])
    assert share > 90.0
