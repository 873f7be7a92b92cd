"""The models say of the sample photos what they said when they were accepted."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from facesig.runtime import native
from facesig.runtime.embedder import Embedder

pytest.importorskip("PIL", reason="Pillow is not installed")

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
MODELS = sorted((GOLDEN.parents[1] / "models").glob("facesig_*.fsig"))

TOLERANCE = {"fp32": 2e-3, "int8": 2e-2}
"""Largest difference of a number of the signature, whose numbers are about 0.09 each.

The engine agrees with itself to 1e-5 on equal crops; but decoders of JPEG differ by a grey level
here and there between versions, and that is most of this; in integers it moves some activations by
a whole step.
"""


@pytest.mark.parametrize("isa", native.available_isas())
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.stem)
def test_samples(model: Path, isa: str, samples: dict[str, Path]) -> None:
    golden = json.loads((GOLDEN / f"{model.stem}.json").read_text())
    boxes = json.loads((samples["brady"].parent / "boxes.json").read_text())
    embedder = Embedder(model, isa=isa)
    assert embedder.model_id.hex() == golden["model_id"], "run tests/golden/remake.py"
    assert sorted(golden["signatures"]) == sorted(file.name for file in samples.values())
    for name, expected in golden["signatures"].items():
        found = embedder.embed(samples[Path(name).stem], boxes[name]).values
        assert np.abs(found - np.array(expected)).max() < TOLERANCE[model.stem.rpartition("_")[2]]


def test_every_golden_file_has_its_model() -> None:
    models = {model.stem for model in MODELS}
    assert {path.stem for path in GOLDEN.glob("*.json")} == models
