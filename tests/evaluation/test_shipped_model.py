"""The shipped weights on the data that cannot be redistributed."""

import json
import os
from pathlib import Path

import pytest

from facesig.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FACESIG_DATA", ROOT.parent / "shared" / "data"))

pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(
        not (DATA / "lfw.parquet").is_file(),
        reason="needs LFW as parquet: set FACESIG_DATA to its folder",
    ),
]


def test_lfw_view1_is_at_least_what_the_model_card_promises(capsys):
    assert main(["evaluate", "--data", str(DATA), "--view", "1", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["view1_test"] >= 0.95
    assert figures["view1_train"] >= 0.95
