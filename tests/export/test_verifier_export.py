"""From trained weights to a kit: strangers' scores, thresholds, and the verifiers it makes."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed")
pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")

import pyarrow as arrow
import torch
from pyarrow import parquet

from facesig.cli.main import main
from facesig.errors import CheckpointError, DataError
from facesig.evaluation.report import png
from facesig.export import calibrate
from facesig.export.verifiers import kit as kits
from facesig.export.verifiers import strangers, trunk
from facesig.export.verifiers.kit import make_kit, scores_of
from facesig.export.verifiers.trunk import FeatureRunner, rounded, trained, trunk_of
from facesig.network import NETWORKS
from facesig.network.verifier import FEATURES
from facesig.runtime.embedder import Embedder
from facesig.training.hypernetwork.generator import Generator
from facesig.training.network import FaceNet
from facesig.types import Signature
from facesig.verifier.head import head_of
from facesig.verifier.kit import read_kit, write_kit
from facesig.verifier.make import personal
from facesig.verifier.verifier import Verifier

MODELS = Path(__file__).resolve().parents[2] / "models"
POINTS = np.array([[46, 52], [82, 52], [64, 70], [50, 86], [78, 86]])
PEOPLE = 60


@pytest.fixture(scope="module")
def embedder():
    return Embedder(MODELS / "facesig_int8.fsig")


@pytest.fixture(scope="module")
def untouched():
    """A network of random weights, what they are when folded, and a generator's, by name."""
    torch.manual_seed(11)
    net = FaceNet(NETWORKS["verifier"]).eval()
    weights = net.folded()
    projection = torch.from_numpy(weights["f.project.weight"]).float()
    generator = Generator(projection, torch.from_numpy(weights["f.project.bias"]).float())
    torch.nn.init.normal_(generator.change.weight, 0, 0.02)
    generator.fit_norm(torch.rand(500, FEATURES))
    return net, weights, {name: value.numpy() for name, value in generator.state_dict().items()}


@pytest.fixture(scope="module")
def made(untouched):
    """The same, with integers set on coarse noise."""
    net, _, generator = untouched
    coarse = np.random.default_rng(5).integers(0, 256, (200, 16, 16, 3)).astype(np.uint8)
    return rounded(net, generator, coarse.repeat(8, axis=1).repeat(8, axis=2), step=7)


def stored(path, count, *, known=True):
    """A file of stored crops, each of another person, of coarse noise."""
    rng = np.random.default_rng(2)
    coarse = rng.integers(0, 256, (count, 16, 16, 3)).astype(np.uint8)
    images = [png(each.repeat(8, axis=0).repeat(8, axis=1)) for each in coarse]
    teacher = rng.normal(0, 30, (count, 128)).clip(-127, 127).astype(np.int8)
    table = {
        "image": images,
        "identity": [str(i) if known else "" for i in range(count)],
        "landmarks5": [POINTS.astype("<f2").tobytes()] * count,
        "valid": [np.array([0, 0, 128, 128], "<f2").tobytes()] * count,
        "face_px": np.full(count, 140, np.float16),
        "teacher": [row.tobytes() for row in teacher],
    }
    parquet.write_table(arrow.table(table), path)
    return path


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A folder of such crops."""
    folder = tmp_path_factory.mktemp("data")
    stored(folder / "train-00.parquet", PEOPLE)
    return folder


@pytest.fixture(scope="module")
def patched():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calibrate, "judged", lambda _: type("All", (), {"passed": True}))
        patch.setattr(kits, "RATES", (0.5, 0.1, 0.01))
        yield


@pytest.fixture(scope="module")
def found(made, embedder, data, patched):
    """The kit, and the strangers that it was measured on."""
    told = []
    ids = [embedder.model_id.hex()]
    kit = make_kit(made, embedder, ids, data, {"a": "b"}, lambda *now: told.append(now))
    assert told[-1] == (PEOPLE, PEOPLE)
    return kit, strangers.strangers_of(data, embedder, kit.trunk)


def test_the_trunk_computes_what_was_trained(untouched, made):
    """Within rounding: 8 bits, four layers; whichever ranges the features have."""
    _, weights, own = untouched
    runner, apart = FeatureRunner(trunk_of(made)), []
    coarse = np.random.default_rng(3).integers(0, 256, (40, 7, 7, 3)).astype(np.uint8)
    for face in coarse.repeat(8, axis=1).repeat(8, axis=2):
        x = torch.from_numpy((face.astype(np.float64) - 128) / 128).permute(2, 0, 1)[None]
        for name, stride, pad in (
            ("conv1", 2, 2),
            ("conv2", 2, 1),
            ("conv3", 1, 1),
            ("conv4", 2, 1),
        ):
            weight = torch.from_numpy(weights[f"f.{name}.weight"]).permute(0, 3, 1, 2)
            bias = torch.from_numpy(weights[f"f.{name}.bias"])
            x = torch.nn.functional.conv2d(x, weight, bias, stride, pad).relu()
        exact = x[0].permute(1, 2, 0).flatten().numpy()
        integers = runner.features(face)
        assert integers.shape == (FEATURES,)
        for layer in ("projection", "norm"):
            wanted, found = own[layer] @ exact, made.generator[layer] @ integers
            apart.append(np.linalg.norm(found - wanted) / np.linalg.norm(wanted))
    assert np.median(apart) < 0.03
    assert max(apart) < 0.1


def test_strangers_have_mean_0_and_deviation_1(found):
    kit, seen = found
    assert seen.features.shape == (PEOPLE, FEATURES)
    assert np.allclose(np.linalg.norm(seen.enrolments, axis=1), 1)
    strength = seen.features @ kit.strength + kit.strength_offset
    assert strength.mean() == pytest.approx(1, abs=1e-4)
    scores = scores_of(kit, seen.enrolments, seen.features)
    assert np.abs(scores.mean(axis=0)).max() < 1e-3
    assert np.abs(scores.std(axis=0, ddof=1) - 1).max() < 1e-3


def test_thresholds_let_through_what_they_say(found):
    kit, seen = found
    scores = scores_of(kit, seen.enrolments, seen.features)
    others = scores[~np.eye(PEOPLE, dtype=bool)]
    assert [rate for rate, _ in kit.about.thresholds] == [0.01, 0.1, 0.5]
    for rate, threshold in kit.about.thresholds:
        assert (others >= np.float32(threshold) - 1e-6).sum() == int(rate * len(others))


def test_strangers_of_a_file_are_all_of_its_photos(found, embedder, data, tmp_path):
    """Whether anybody is known does not matter: each photo is another person's."""
    kit, known = found
    seen = strangers.strangers_of(data / "train-00.parquet", embedder, kit.trunk)
    assert np.array_equal(np.sort(seen.persons), np.arange(PEOPLE))
    assert np.array_equal(seen.features, known.features)
    unknown = stored(tmp_path / "some.parquet", 3, known=False)
    assert len(strangers.strangers_of(unknown, embedder, kit.trunk).persons) == 3
    with pytest.raises(DataError, match="expected faces with identities, got none"):
        strangers.strangers_of(tmp_path, embedder, kit.trunk)


def test_too_few_strangers(found, monkeypatch):
    monkeypatch.setattr(kits, "RATES", (1e-5,))
    with pytest.raises(DataError, match="expected 100,000 pairs, got 3,540"):
        kits.thresholds_of(*found)


def test_verifiers_score_as_the_kit_says(found, embedder, data, tmp_path):
    kit, seen = found
    write_kit(tmp_path / "kit.npz", kit)
    kept = read_kit(tmp_path / "kit.npz")
    expected = scores_of(kit, seen.enrolments[:4], seen.features)
    from facesig.evaluation.crops import CropFile
    from facesig.modelfile import write_model

    crops = CropFile(data / "train-00.parquet")
    for person in range(4):
        model = personal(kept, [Signature(seen.enrolments[person], embedder.model_id)])
        path = tmp_path / f"{person}.fsig"
        write_model(path, model)
        verifier = Verifier(path, embedder)
        scores = [verifier.verify_crop(crops.crop(i), 0.1).score for i in range(PEOPLE)]
        assert np.abs(np.array(scores) - expected[:, person]).max() < 0.5
        assert np.corrcoef(scores, expected[:, person])[0, 1] > 0.99
        assert head_of(kept, seen.enrolments[person]).weight.shape == (2, FEATURES)


def test_no_faces_that_pass(made, embedder, data, monkeypatch):
    monkeypatch.setattr(calibrate, "judged", lambda _: type("None", (), {"passed": False}))
    with pytest.raises(DataError, match="expected faces that pass the quality gate"):
        strangers.strangers_of(data, embedder, trunk_of(made))


def test_other_checkpoints(tmp_path, monkeypatch):
    saved = {"config": {"task": "signature"}, "network": "verifier"}
    monkeypatch.setattr(trunk, "load_checkpoint", lambda _: saved)
    with pytest.raises(CheckpointError, match="expected a hypernetwork's checkpoint, got signat"):
        trained(tmp_path / "last.pt", None, [])


def test_the_command(made, data, patched, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(trunk, "trained", lambda *_: made)
    monkeypatch.setattr("facesig.training.data.load_faces", lambda *_: None)
    out = tmp_path / "kit.npz"
    words = ["verifier", "kit", "last.pt", "--data", str(data), "--out", str(out)]
    assert main([*words, "--note", "licence=none"]) == 0
    assert "bytes" in capsys.readouterr().out
    kit = read_kit(out)
    assert kit.about.notes == {"training_step": "7", "licence": "none"}
    assert len(kit.about.bases) == 2
    photo = MODELS.parent / "tests" / "samples" / "brady.jpg"
    me = tmp_path / "me.fsig"
    words = ["--kit", str(out), "--model", str(MODELS / "facesig_int8.fsig")]
    code = main(["verifier", "make", "--photo", str(photo), "--out", str(me), *words])
    assert code == 0
    assert "bytes, a verifier by 1" in capsys.readouterr().out
    run = ["verifier", "run", str(me), str(photo), *words[2:]]
    codes = {main([*run, "--far", str(rate)]) for rate in (0.5, 0.01)}
    assert codes <= {0, 10}
    shown = capsys.readouterr().out
    assert "score" in shown
    assert main([*run, "--far", "0.3"]) == 6
