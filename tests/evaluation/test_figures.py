"""Figures that are committed: of the models that ship, and those that the documents state."""

import json
from pathlib import Path

import pytest

from facesig.modelfile import read_model

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "models"

# What is evaluated, and whose id it bears.
SHIPPED = {
    "float": ("facesig_fp32.fsig", "facesig_fp32.fsig"),
    "integers": ("facesig_int8.fsig", "facesig_int8.fsig"),
    "tflite": ("facesig_int8.tflite", "facesig_int8.fsig"),
    "open-float": ("facesig_open_fp32.fsig", "facesig_open_fp32.fsig"),
    "open-integers": ("facesig_open_int8.fsig", "facesig_open_int8.fsig"),
    "open-tflite": ("facesig_open_int8.tflite", "facesig_open_int8.fsig"),
}


def figures(name):
    return json.loads((MODELS / "figures" / f"{name}.json").read_text())


@pytest.mark.parametrize("name", SHIPPED)
def test_figures_are_of_the_shipped_models(name):
    file, named = SHIPPED[name]
    model = figures(name)["model"]
    assert model["file"] == file
    assert model["id"] == read_model(MODELS / named).model_id.hex()


def view2(name):
    found = figures(name)["verifications"]
    (accuracy,) = [each["accuracy"] for each in found if each["protocol"] == "view2"]
    return f"{100 * accuracy['mean']:.2f} % +- {100 * accuracy['standard_error']:.2f}"


@pytest.mark.parametrize("name", SHIPPED)
def test_the_card_states_what_view_2_gave(name):
    assert view2(name) in (MODELS / "README.md").read_text().replace("*", "")


@pytest.mark.parametrize("name", ["float", "integers", "open-integers"])
def test_the_readme_states_what_view_2_gave(name):
    assert view2(name) in (ROOT / "README.md").read_text()
