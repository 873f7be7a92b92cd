"""The study's command on made-up crops and weights: a record, going on, and what it refuses."""

import contextlib
import io
import json

import cv2
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from facesig import narrow
from facesig.convert import recorded
from facesig.convert.importer import import_onnx
from facesig.errors import ConfigError, DataError
from facesig.network.yunet import YUNET_S
from facesig.studies import detector_rounding as study
from facesig.training.detector import learn, scenes
from tests.convert.yunet_onnx import random_weights, save


def write_crops(path, seed):
    """A few smooth random crops, in stored form."""
    rng = np.random.default_rng(seed)
    blobs = []
    for _ in range(3):
        coarse = rng.integers(0, 256, (8, 8, 3)).astype(np.uint8)
        picture = cv2.resize(coarse, (144, 144), interpolation=cv2.INTER_LINEAR)
        blobs.append(cv2.imencode(".png", picture)[1].tobytes())
    pq.write_table(pa.table({"image": blobs}), path)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A YuNet, the same in int8 blocks, one of other weights, and two files of crops."""
    folder = tmp_path_factory.mktemp("study")
    weights = random_weights(YUNET_S, seed=3)
    for name in YUNET_S.outputs:  # sides are exponentials
        weights[f"{name}.weight"] = 0.02 * weights[f"{name}.weight"]
    save(folder / "float.onnx", YUNET_S, weights)
    save(folder / "blocks.onnx", YUNET_S, weights, quantised=True)
    save(folder / "other.onnx", YUNET_S, random_weights(YUNET_S, seed=4))
    write_crops(folder / "train.parquet", 1)
    write_crops(folder / "held.parquet", 2)
    return folder


@pytest.fixture(scope="module", autouse=True)
def tiny():
    """Small pictures, and few of them."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        shrink(monkeypatch)
        yield


def shrink(monkeypatch):
    monkeypatch.setattr(scenes, "HEIGHT", 48)
    monkeypatch.setattr(scenes, "WIDTH", 64)
    monkeypatch.setattr(study, "HELD_OUT", 2)
    monkeypatch.setattr(learn, "SAVE_EVERY", 1)


def arguments(files, folder, *more, crops=("train.parquet", "held.parquet"), rounds=3):
    return [
        str(files / "float.onnx"),
        *(str(files / name) for name in crops),
        *("--out", str(folder / "record.json"), "--run", str(folder / "run")),
        *("--rounds", str(rounds), "--pictures", "5", "--seed", "7"),
        *map(str, more),
    ]


@pytest.fixture(scope="module")
def whole(files, tmp_path_factory):
    """The folder of a run to the end, and what it told."""
    folder = tmp_path_factory.mktemp("whole")
    out, told = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(told):
        study.main(arguments(files, folder, "--same", files / "blocks.onnx"))
    return folder, out.getvalue(), told.getvalue()


def test_a_record_is_written(files, whole):
    folder, out, told = whole
    path = folder / "record.json"
    assert out.startswith(f"{path}: {path.stat().st_size:,} bytes, ")
    found = recorded.load(path)
    detectors = {name: import_onnx(files / name) for name in ("float.onnx", "blocks.onnx")}
    assert found.network == YUNET_S
    assert found.weights == {name: recorded.fingerprint(each) for name, each in detectors.items()}
    assert found.how["command"] == (
        "python -m facesig.studies.detector_rounding float.onnx train.parquet held.parquet "
        "--same blocks.onnx --rounds 3 --pictures 5 --seed 7"
    )
    assert found.how["pictures"] == "5 mosaics and scenes of 1500 face crops"
    assert f"held out, before: {found.how['held_out_before']}\n" in told
    assert f"held out, after: {found.how['held_out']}\n" in told
    assert " faces kept, " in found.how["held_out"]
    for name, weights in found.integers.layers.items():
        if name in found.network.outputs:  # they sum in 32 bits
            continue
        assert narrow.fits(*narrow.sum_bounds(weights.weight, weights.group)), name
        assert narrow.fits(*narrow.total_bounds(weights)), name
    text = path.read_text()
    assert str(files) not in text  # no folder of this machine
    assert str(folder) not in text


def integers(path):
    found = recorded.load(path).integers
    return {name: (each.weight, each.bias) for name, each in found.layers.items()}


class BrokenOff:
    """In tqdm's place: ends a run when two rounds are done."""

    def __init__(self, rounds, **_):
        self.rounds = rounds

    def __iter__(self):
        yield next(self.rounds)
        next(self.rounds)
        raise KeyboardInterrupt

    def set_postfix_str(self, *_, **__):
        pass


def test_a_run_that_is_broken_off_goes_on(files, whole, tmp_path, capsys, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(study, "tqdm", BrokenOff)
        with pytest.raises(KeyboardInterrupt):
            study.main(arguments(files, tmp_path))
    assert not (tmp_path / "record.json").exists()
    capsys.readouterr()
    study.main(arguments(files, tmp_path))
    checkpoint = tmp_path / "run" / "last.pt"
    assert f"going on behind round 2 ({checkpoint})\n" in capsys.readouterr().err
    first, second = (integers(folder / "record.json") for folder in (whole[0], tmp_path))
    for name, parts in first.items():
        for one, other in zip(parts, second[name]):
            np.testing.assert_array_equal(one, other, name)


def test_it_goes_on_from_another_run(files, whole, tmp_path, capsys):
    start = whole[0] / "run" / "last.pt"
    study.main(arguments(files, tmp_path, "--start", start, rounds=1))
    told = capsys.readouterr().err
    assert "going on behind" not in told
    record = json.loads((tmp_path / "record.json").read_text())
    assert " --start last.pt --rounds 1 " in record["how"]["command"]
    # It begins where the other ended.
    ended = whole[2].split("held out, after: ")[1].splitlines()[0]
    assert f"held out, before: {ended}\n" in told


def test_one_file_of_crops_is_refused(files, tmp_path, capsys):
    with pytest.raises(SystemExit) as caught:
        study.main(arguments(files, tmp_path, crops=("train.parquet",)))
    assert caught.value.code == 2
    assert "expected two files of crops or more, got one" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_other_weights_are_not_the_same(files, tmp_path):
    with pytest.raises(ConfigError) as caught:
        study.main(arguments(files, tmp_path, "--same", files / "other.onnx"))
    sentence = f"expected about the same weights, got others (conv0.weight, {files}/other.onnx)"
    assert str(caught.value) == sentence
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_of_crops_is_named(files, tmp_path):
    with pytest.raises(DataError, match=r"nowhere\.parquet"):
        study.main(arguments(files, tmp_path, crops=("train.parquet", "nowhere.parquet")))
