"""Known people's faces as a kit sees them: what is kept, and that a broken run goes on from it."""

import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")

from facesig.cli.main import main
from facesig.errors import DataError
from facesig.export.verifiers import looks
from facesig.export.verifiers.looks import looks_of
from facesig.export.verifiers.strangers import both_ways
from facesig.export.verifiers.trunk import FeatureRunner
from facesig.network.verifier import FEATURES, SIZE
from facesig.runtime.embedder import Embedder
from facesig.training.data import FaceTable
from facesig.training.hypernetwork import refit
from facesig.verifier.head import enrolment_of
from facesig.verifier.kit import read_kit, write_kit

sys.path.append(str(Path(__file__).resolve().parents[1] / "verifier"))
from random_kit import random_kit

MODELS = Path(__file__).resolve().parents[2] / "models"
KNOWN, UNKNOWN = 10, 3


@pytest.fixture(scope="module")
def embedder():
    return Embedder(MODELS / "facesig_int8.fsig")


@pytest.fixture(scope="module")
def kit(embedder):
    return random_kit([embedder.model_id.hex()])


@pytest.fixture
def faces():
    rng = np.random.default_rng(3)
    count = KNOWN + UNKNOWN
    coarse = rng.integers(0, 256, (count, 16, 16, 3)).astype(np.uint8)
    return FaceTable(
        images=coarse.repeat(8, axis=1).repeat(8, axis=2),
        landmarks=np.zeros((count, 5, 2), np.float32),
        teacher=None,
        identity=np.array([-1] * UNKNOWN + [i // 2 for i in range(KNOWN)]),
        names=None,
    )


class Told:
    """Counts what is reported."""

    def __init__(self):
        self.made = self.kept = 0

    def __call__(self, unit, total):
        assert (unit, total) == ("faces", KNOWN)
        return self

    def fresh(self, count):
        self.made += count

    def found(self, count):
        self.kept += count


def test_known_faces_are_looked_at(kit, embedder, faces, tmp_path):
    seen = looks_of(faces, kit.trunk, embedder, tmp_path, seed=1)
    assert sorted(seen.rows.tolist()) == list(range(UNKNOWN, UNKNOWN + KNOWN))
    assert np.array_equal(seen.persons, faces.identity[seen.rows])
    assert seen.features.shape == (KNOWN, looks.VIEWS, FEATURES)
    crop = np.ascontiguousarray(faces.images[seen.rows[4], 8:120, 8:120])
    plain = FeatureRunner(kit.trunk).features(embedder.align_crop(crop, SIZE))
    assert np.array_equal(seen.features[4, 0], plain)
    assert all(not np.array_equal(seen.features[4, view], plain) for view in (1, 2))
    expected = enrolment_of(both_ways(embedder, crop))
    assert np.allclose(seen.enrolments[4], expected, atol=1e-6)


def test_a_broken_run_goes_on(kit, embedder, faces, tmp_path, monkeypatch):
    monkeypatch.setattr(looks, "PART", 4)
    whole = looks_of(faces, kit.trunk, embedder, tmp_path, seed=1)
    (folder,) = tmp_path.iterdir()
    parts = sorted(folder.iterdir())
    assert len(parts) == 3
    parts[1].unlink()
    told = Told()
    again = looks_of(faces, kit.trunk, embedder, tmp_path, seed=1, start=told)
    assert (told.made, told.kept) == (4, 6)
    assert np.array_equal(again.features, whole.features)
    assert np.array_equal(again.enrolments, whole.enrolments)
    looks_of(faces, kit.trunk, embedder, tmp_path, seed=2, start=Told())
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", None])
def test_damaged_parts_are_named(kit, embedder, faces, tmp_path, content):
    looks_of(faces, kit.trunk, embedder, tmp_path, seed=1)
    (folder,) = tmp_path.iterdir()
    (part,) = folder.iterdir()
    if content is None:
        few = np.zeros((2, 128), np.float32)
        np.savez(part, enrolments=few, features=few)
    else:
        part.write_bytes(content)
    with pytest.raises(DataError, match=r"faces looked at, got.*\(delete .*0000000\.npz\)$"):
        looks_of(faces, kit.trunk, embedder, tmp_path, seed=1)


def test_nobody_known(kit, embedder, faces, tmp_path):
    faces.identity[:] = -1
    with pytest.raises(DataError, match=r"^expected faces with identities, got none \(data\)$"):
        looks_of(faces, kit.trunk, embedder, tmp_path, seed=1)


def test_the_command(kit, embedder, faces, tmp_path, monkeypatch, capsys):
    """It writes a kit of the same convolutions, whose other weights and thresholds are new."""
    from test_verifier_export import stored

    from facesig.export import calibrate
    from facesig.export.verifiers import kit as kits

    monkeypatch.setattr(calibrate, "judged", lambda _: type("All", (), {"passed": True}))
    monkeypatch.setattr(kits, "RATES", (0.5, 0.1))
    monkeypatch.setattr("facesig.training.data.load_faces", lambda *_: faces)
    plan = refit.Plan
    monkeypatch.setattr(refit, "Plan", lambda **given: plan(batch=8, **given))
    old, new = tmp_path / "old.npz", tmp_path / "new.npz"
    write_kit(old, kit)
    strangers = stored(tmp_path / "strangers.parquet", 12)
    words = ["verifier", "refit", str(old), "--data", str(tmp_path), "--out", str(new)]
    words += ["--strangers", str(strangers), "--cache", str(tmp_path / "cache"), "--steps", "2"]
    assert main([*words, "--model", embedder.model.path, "--note", "by=me"]) == 0
    assert f"{new}: " in capsys.readouterr().out
    before, after = read_kit(old), read_kit(new)
    assert after.trunk.model_id == before.trunk.model_id
    assert after.about.bases == before.about.bases
    assert after.about.notes == {**before.about.notes, "refit_steps": "2", "by": "me"}
    assert not np.array_equal(after.projection, before.projection)
    assert [rate for rate, _ in after.about.thresholds] == [0.1, 0.5]
    assert main([*words, "--model", str(MODELS / "facesig_open_int8.fsig")]) != 0
    assert "expected the embedder" in capsys.readouterr().err
