"""The recipes of the weights that ship: every training run in them is one that is taken."""

import re
import shlex
from pathlib import Path

import pytest

from facesig.cli.train import QUANTISE, overrides
from facesig.training.config import load_config

MODELS = Path(__file__).resolve().parents[2] / "models"


def runs(text, begins):
    """Words of each command that begins so, lines that go on joined."""
    joined = re.sub(r"\\\n\s*", " ", text)
    found = re.findall(rf"^\s*{begins}(.*)$", joined, re.MULTILINE)
    return [shlex.split(line) for line in found]


def recipes():
    script, card = (MODELS / "open.sh").read_text(), (MODELS / "README.md").read_text()
    return [
        *[(f"open {words[0]}", words[1:]) for words in runs(script, "run ")],
        *[(f"card {i}", words) for i, words in enumerate(runs(card, "facesig train "))],
    ]


def test_there_are_recipes():
    assert len(recipes()) >= 3 + 10


@pytest.mark.parametrize(("name", "words"), recipes(), ids=[name for name, _ in recipes()])
def test_a_recipe_is_taken(name, words):
    # The card's MILD and LABELS stand for settings that are spelled out above them.
    given = [word for word in words if "=" in word and not word.startswith("$")]
    defaults = QUANTISE if "--quantise" in words else {}
    config = load_config(None, overrides(given), defaults)
    assert config.steps >= config.warmup + config.decay > 0
