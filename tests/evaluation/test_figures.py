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


def all_pairs(name, rates):
    """True accepts and their intervals on all pairs of LFW's images."""
    found = figures(name)["verifications"]
    (pairs,) = [each["at_rates"] for each in found if each["protocol"] == "all-pairs"]
    rows = {row["far"]: (row["tar"], *row["interval"]) for row in pairs}
    return [
        "{:.1f} % ({:.1f} to {:.1f})".format(*(100 * each for each in rows[rate])) for rate in rates
    ]


@pytest.mark.parametrize("name", ["integers", "open-integers"])
def test_card_and_readme_state_what_all_pairs_gave(name):
    one, other = all_pairs(name, (1e-3, 1e-4))
    card = (MODELS / "README.md").read_text()
    assert f"{one}, {other}" in card
    assert one in (ROOT / "README.md").read_text()


@pytest.mark.parametrize("name", ["integers", "open-integers"])
def test_the_card_states_what_yaw_and_groups_gave(name):
    found = figures(name)
    bins = found["yaws"][0]["bins"]
    share = "; ".join(f"{100 * bins[i]['tar']:.1f} %" for i in (0, 2, 4))
    assert share in (MODELS / "README.md").read_text()
    groups = found["groups"][0]
    by = {
        part["by"]: {row["label"]: row for row in part["groups"]} for part in groups["partitions"]
    }
    labels = [by["race"][label] for label in ("Black", "East Asian", "White")]
    rates = [next(r["far"] for r in row["rates"] if r["rate"] == 1e-3)
             for row in [groups["overall"], *labels]]  # fmt: skip
    text = "; ".join(f"{100 * rate:.1f}" if rate >= 0.01 else f"{100 * rate:.2f}" for rate in rates)
    assert text in (MODELS / "README.md").read_text()
