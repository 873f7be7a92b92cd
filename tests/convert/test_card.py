"""The model card says of the detector what the measuring command printed."""

import json
from pathlib import Path

import pytest

from facesig.modelfile import read_model

MODELS = Path(__file__).parents[2] / "models"
FIGURES = json.loads((MODELS / "figures" / "detector.json").read_text())
CARD = (MODELS / "README.md").read_text()


def test_figures_are_of_the_shipped_detector():
    model = read_model(MODELS / FIGURES["model"]["file"])
    assert model.model_id.hex() == FIGURES["model"]["id"]
    assert FIGURES["model"]["id"] in CARD


@pytest.mark.parametrize("size", ["160", "320", "640"])
def test_card_has_the_figures(size):
    found = FIGURES["sizes"][size]
    row = (
        f"| {size} | {found['faces']} | {found['kept']} | {found['extra']} "
        f"| {found['overlap']:.3f} | {found['points']:.2f} |"
    )
    assert row in CARD


@pytest.mark.parametrize("size", FIGURES["largest"])
def test_largest_faces_are_found_as_by_the_float_net(size):
    found = FIGURES["largest"][size]
    assert abs(found["integers"] - found["float"]) <= 1
