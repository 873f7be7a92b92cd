"""The shipped weights on the data that cannot be redistributed."""

import json
import os
from pathlib import Path

import pytest

from facesig.cli.main import main
from facesig.errors import ModelNotFoundError
from facesig.runtime.locate import default_model

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FACESIG_DATA", ROOT.parent / "shared" / "data"))

pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(
        not (DATA / "lfw.parquet").is_file(),
        reason="needs LFW as parquet: set FACESIG_DATA to its folder",
    ),
]


@pytest.fixture(scope="module")
def shipped():
    try:
        return default_model()
    except ModelNotFoundError:
        pytest.skip("needs the shipped model: none in models/")


def test_lfw_view1_is_at_least_what_the_model_card_promises(shipped, capsys):
    assert main(["evaluate", "--data", str(DATA), "--model", str(shipped), "--json"]) == 0
    (view1,) = json.loads(capsys.readouterr().out)["verifications"]
    assert view1["accuracy"]["mean"] >= 0.95
