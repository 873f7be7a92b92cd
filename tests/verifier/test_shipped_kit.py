"""The kit that ships knows people of the sample photos, whom no training has seen."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from facesig.cli.main import main
from facesig.runtime.checksums import check
from facesig.runtime.locate import verifier_kit
from facesig.verifier.cascade import FIRST_RATE, Cascade
from facesig.verifier.kit import read_kit
from facesig.verifier.make import make_verifier
from facesig.verifier.verifier import Verifier

CENTRE = (10, 10, 92, 92)
SAMPLES = Path(__file__).resolve().parent.parent / "samples"


@pytest.fixture(scope="module")
def shipped():
    """The kit."""
    return read_kit(verifier_kit())


def test_it_goes_with_what_ships(shipped, embedder, other_embedder):
    assert shipped.about.bases == [embedder.model_id.hex(), other_embedder.model_id.hex()]
    assert check(verifier_kit())
    assert shipped.about.notes["licence"] == embedder.terms
    assert {1e-1, 1e-2, 1e-3, FIRST_RATE} <= set(shipped.thresholds)


def test_everybody_is_told_from_everybody(shipped, embedder, crops, tmp_path):
    """Enrolled by the photo, tried by a mirrored, darker one of half the pixels."""
    tried = {
        name: (crop[:, ::-1].reshape(56, 2, 56, 2, 3).mean(axis=(1, 3)) * 0.8 + 10)
        .repeat(2, axis=0)
        .repeat(2, axis=1)
        .astype(np.uint8)
        for name, crop in crops.items()
    }
    wrong = []
    for name, crop in crops.items():
        path = tmp_path / f"{name}.fsig"
        made = make_verifier([crop], path, faces=[CENTRE], embedder=embedder, kit=shipped)
        assert path.stat().st_size <= 30_000
        verifier = Verifier(path, embedder)
        cascade = Cascade(verifier, made.signature)
        for other, shown in tried.items():
            said = verifier.verify_crop(shown, 1e-2).same, cascade.check_crop(shown).same
            wrong += [(name, other, one) for one in said if one != (other == name)]
    # At a false-accept rate of 1e-2 one of 42 strangers may be taken for somebody.
    assert len([each for each in wrong if each[0] != each[1]]) <= 1, wrong
    assert not [each for each in wrong if each[0] == each[1]]


def test_the_commands(embedder, tmp_path, capsys):
    pytest.importorskip("PIL", reason="Pillow is not installed")
    names = json.loads((SAMPLES / "boxes.json").read_text())
    photos = [str(SAMPLES / name) for name in names]
    me = tmp_path / "me.fsig"
    model = ["--model", embedder.model.path]
    words = ["verifier", "make", "--photo", str(SAMPLES / "wild.jpg"), "--person", "Wild"]
    assert main([*words, "--out", str(me), "--json", *model]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["person"], made["photos"]) == ("Wild", 1)
    assert main(["verifier", "run", str(me), str(SAMPLES / "wild.jpg"), *model]) == 0
    assert "same" in capsys.readouterr().out
    assert main(["verifier", "run", str(me), *photos, "--far", "0.01", "--json", *model]) == 10
    found = {Path(row["photo"]).stem: row["same"] for row in json.loads(capsys.readouterr().out)}
    assert found["wild"]
    assert sum(found.values()) <= 2


def test_the_commands_refuse_what_means_little(embedder, tmp_path, capsys):
    image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
    me = tmp_path / "me.fsig"
    model = ["--model", embedder.model.path]
    both = ["--photo", str(SAMPLES / "wild.jpg"), "--photo", str(SAMPLES / "soto.jpg")]
    words = ["verifier", "make", *both, "--out", str(me), *model]
    assert main(words) == 11
    assert "expected photos of one person, " in capsys.readouterr().err
    assert not me.exists()
    assert main([*words, "--no-check"]) == 0
    small = tmp_path / "small.png"
    with image.open(SAMPLES / "sewell.jpg") as photo:
        width, height = photo.size
        share = 19 / embedder.largest_face(SAMPLES / "sewell.jpg").box.longer_side
        photo.resize((round(width * share), round(height * share))).save(small)
    capsys.readouterr()
    assert main(["verifier", "run", str(me), str(small), *model]) == 4
    assert "expected a face " in capsys.readouterr().err
    assert main(["verifier", "run", str(me), str(small), "--no-check", *model]) in (0, 10)
