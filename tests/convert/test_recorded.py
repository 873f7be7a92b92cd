"""Recorded integers: read as written, used for the weights that they were learned for alone."""

import functools
import hashlib
import json
from dataclasses import replace

import numpy as np
import pytest

from facesig import narrow
from facesig.convert import file, install, pictures, recorded
from facesig.convert.importer import FloatDetector, import_onnx
from facesig.convert.quantise import quantise
from facesig.convert.ranges import measure_ranges, steps_from, with_steps
from facesig.errors import ModelNotFoundError, RecordingError
from facesig.modelfile import read_model, write_model
from facesig.network.yunet import YUNET_N, YUNET_S
from tests.convert.yunet_onnx import random_weights, save
from tests.tree.test_tree import ROOT

SHIPPED = ROOT / "models" / "yunet_s_int8.fsig"
HOW = {"command": "learn", "pictures": "2 pictures", "seconds": 1, "machine": "one"}


@functools.cache
def two_pictures():
    return list(pictures.drawn(2))


def plain(detector, margin=1.0):
    """Integers by ranges, steps ``margin`` times as wide."""
    shots = [picture[:64, :96] for picture in two_pictures()]
    ranges = measure_ranges(detector.network, detector.weights, shots)
    steps = {name: step * margin for name, step in steps_from(detector.network, ranges).items()}
    return quantise(detector, steps, ranges.means)


def assert_same(network, got, wanted):
    assert got.layers.keys() == wanted.layers.keys()
    assert got.tensors == wanted.tensors
    for name, each in wanted.layers.items():
        for part in ("weight", "bias", "multiplier"):
            numbers, theirs = getattr(each, part), getattr(got.layers[name], part)
            assert theirs.dtype == numbers.dtype, (name, part)
            np.testing.assert_array_equal(theirs, numbers, err_msg=f"{name}.{part}")
        assert got.layers[name].group == each.group


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A float file and one of int8 blocks whose integers are recorded, not as plain ones are."""
    tmp_path = tmp_path_factory.mktemp("known")
    folder = tmp_path / "recorded"
    folder.mkdir()
    weights = random_weights(YUNET_S, seed=3)
    paths = tmp_path / "float.onnx", tmp_path / "blocks.onnx"
    save(paths[0], YUNET_S, weights)
    save(paths[1], YUNET_S, weights, quantised=True)
    detectors = [import_onnx(path) for path in paths]
    prints = {path.name: recorded.fingerprint(each) for path, each in zip(paths, detectors)}
    assert len(set(prints.values())) == 2
    kept = recorded.Recorded(YUNET_S, HOW, prints, plain(detectors[0], margin=1.3))
    recorded.save(folder / "yunet_s.json", kept)
    return folder, (paths, detectors, kept)


@pytest.fixture
def known(made, monkeypatch):
    """As ``made``, and the recording in its place."""
    folder, given = made
    monkeypatch.setattr(recorded, "FOLDER", folder)
    monkeypatch.setattr(file, "recorded_for", lambda det: recorded.recorded_for(det, folder))
    monkeypatch.setattr(file, "DRAWN", 2)
    return given


@pytest.mark.parametrize("network", [YUNET_S, YUNET_N], ids=lambda network: network.name)
def test_what_is_written_is_read(tmp_path, network):
    detector = FloatDetector(network, random_weights(network))
    kept = recorded.Recorded(network, HOW, {"a": "0" * 64}, plain(detector))
    recorded.save(tmp_path / "a.json", kept)
    found = recorded.load(tmp_path / "a.json")
    assert (found.network, found.how, found.weights) == (network, HOW, {"a": "0" * 64})
    assert_same(network, found.integers, kept.integers)


def test_both_files_get_the_recorded_integers(known, tmp_path):
    paths, _, kept = known
    models = [file.convert(path) for path in paths]
    for path, model in zip(paths, models):
        assert_same(YUNET_S, model.integers, kept.integers)
        assert model.metadata["calibration"] == "learned for these weights on 2 pictures (learn)"
        assert model.metadata["licence"] == "MIT"
        write_model(tmp_path / f"{path.name}.fsig", model)
    ids = {read_model(tmp_path / f"{path.name}.fsig").model_id for path in paths}
    assert len(ids) == 1


def test_the_same_bytes_twice(known, tmp_path):
    paths, _, _ = known
    for name in ("a", "b"):
        write_model(tmp_path / name, file.convert(paths[0]))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("key", ["m2a.point.weight", "head8.depth.bias"])
def test_one_changed_number_is_not_known(known, tmp_path, key):
    _, detectors, kept = known
    weights = {name: each.copy() for name, each in detectors[0].weights.items()}
    weights[key].flat[1] = np.nextafter(np.float32(weights[key].flat[1]), np.float32(9))
    assert recorded.recorded_for(FloatDetector(YUNET_S, weights)) is None
    save(tmp_path / "other.onnx", YUNET_S, weights)
    model = file.convert(tmp_path / "other.onnx")
    assert model.metadata["calibration"] == "2 drawn pictures, as the weights are unknown"
    assert "ask their maker" in model.metadata["licence"]
    wanted = plain_bytes(kept)
    assert {name: each.weight.tobytes() for name, each in model.integers.layers.items()} != wanted


def test_photos_are_calibrated_on_though_the_weights_are_known(known, tmp_path):
    from PIL import Image

    paths, detectors, kept = known
    folder = tmp_path / "photos"
    folder.mkdir()
    shots = [picture[:64, :96] for picture in two_pictures()]
    for index, shot in enumerate(shots):
        Image.fromarray(shot[..., ::-1]).save(folder / f"{index}.png")
    model = file.convert(paths[0], folder)
    assert model.metadata["calibration"] == "photos of the user's own"
    assert model.metadata["licence"] == "MIT"
    assert_same(YUNET_S, model.integers, plain(detectors[0]))
    wanted = plain_bytes(kept)
    assert {name: each.weight.tobytes() for name, each in model.integers.layers.items()} != wanted


@pytest.fixture
def installed(known, tmp_path):
    """A model file and a short recording made of the whole one."""
    paths, _, _ = known
    models = tmp_path / "models"
    models.mkdir()
    (models / "SHA256SUMS").write_text(f"{'1' * 64}  yunet_s_int8.fsig\n{'2' * 64}  b.fsig\n")
    whole, folder = tmp_path / "whole.json", tmp_path / "recorded"
    folder.mkdir()
    whole.write_bytes((recorded.FOLDER / "yunet_s.json").read_bytes())
    made = install.install(whole, paths[0], models, folder)
    return folder / "yunet_s.json", made, whole


def test_a_short_recording_has_the_integers_of_its_model(known, installed):
    _, _, kept = known
    short, made, whole = installed
    assert short.stat().st_size < 1000 < whole.stat().st_size
    found = recorded.load(short, (made.parent / "none", made.parent))
    assert (found.network, found.how, found.weights) == (YUNET_S, HOW, kept.weights)
    assert_same(YUNET_S, found.integers, kept.integers)
    first, second = (made.parent / "SHA256SUMS").read_text().splitlines()
    assert first == f"{hashlib.sha256(made.read_bytes()).hexdigest()}  yunet_s_int8.fsig"
    assert second == f"{'2' * 64}  b.fsig"


def test_a_short_recording_gives_the_bytes_of_the_whole_one(known, installed, tmp_path):
    paths, _, _ = known
    short, made, whole = installed
    for path in paths:
        for name, each in (("whole", whole), ("short", short)):
            known_as = recorded.load(each, (made.parent,))
            write_model(tmp_path / name, file.convert(path, recorded=known_as))
        assert (tmp_path / "whole").read_bytes() == (tmp_path / "short").read_bytes()
    write_model(tmp_path / "first", file.convert(paths[0], recorded=known_as))
    assert (tmp_path / "first").read_bytes() == made.read_bytes()


def test_what_is_not_read_back_as_it_was_overwrites_nothing(known, tmp_path, monkeypatch):
    paths, _, _ = known
    whole, models = tmp_path / "whole.json", tmp_path / "models"
    whole.write_bytes((recorded.FOLDER / "yunet_s.json").read_bytes())
    models.mkdir()
    before = {
        name: f"the {name} of before".encode() for name in ("yunet_s_int8.fsig", "yunet_s.json")
    }
    before["SHA256SUMS"] = f"{'1' * 64}  yunet_s_int8.fsig\n".encode()
    for name, data in before.items():
        (models / name).write_bytes(data)
    calls = []

    def other_each_time(path, recorded):
        calls.append(path)
        made = file.convert(path, recorded=recorded)
        return replace(made, metadata={**made.metadata, "call": str(len(calls))})

    monkeypatch.setattr(install, "convert", other_each_time)
    with pytest.raises(RecordingError, match="expected the same model twice, got another"):
        install.install(whole, paths[0], models, models)
    assert {path.name: path.read_bytes() for path in models.iterdir()} == before


def test_a_short_recording_wants_its_own_model(known, installed, tmp_path):
    short, made, _ = installed
    with pytest.raises(ModelNotFoundError) as missing:
        recorded.load(short, (tmp_path,))
    assert str(missing.value) == f"expected the model {made.name}, got none ({tmp_path})"
    mine, theirs = (read_model(each).model_id.hex() for each in (made, SHIPPED))
    made.write_bytes(SHIPPED.read_bytes())
    with pytest.raises(RecordingError) as other:
        recorded.load(short, (made.parent,))
    assert str(other.value) == f"expected the recorded model {mine}, got {theirs} ({made})"


def test_a_recording_of_other_weights_is_refused(known, tmp_path):
    paths, _, kept = known
    other = recorded.Recorded(YUNET_S, HOW, {"a.onnx": "0" * 64}, kept.integers)
    with pytest.raises(RecordingError) as refused:
        file.convert(paths[0], recorded=other)
    sentence = f"expected a file with the weights of a.onnx, got others ({paths[0]})"
    assert str(refused.value) == sentence


def plain_bytes(kept):
    return {name: each.weight.tobytes() for name, each in kept.integers.layers.items()}


def test_every_sum_of_the_shipped_recording_is_safe():
    found = recorded.load(recorded.FOLDER / "yunet_s.json")
    assert found.network is YUNET_S
    assert len(found.integers.layers) == 35
    for name, weights in found.integers.layers.items():
        assert np.abs(weights.weight.astype(int)).max() <= 127, name
        assert (weights.multiplier > 0).all(), name
        if name in YUNET_S.outputs:  # they read totals and sum in 32 bits
            assert np.abs(weights.bias.astype(np.int64)).max() <= 2**30, name
            continue
        assert narrow.fits(*narrow.sum_bounds(weights.weight, weights.group)), name
        assert narrow.fits(*narrow.total_bounds(weights)), name
    assert all(layer.name in found.integers.tensors for layer in with_steps(YUNET_S))


def test_the_shipped_recording_says_how_it_was_made():
    how = json.loads((recorded.FOLDER / "yunet_s.json").read_text())["how"]
    assert how["command"].startswith("python -m facesig.studies.detector_rounding ")
    for word in ("--seed", "--rounds", "--pictures"):
        assert word in how["command"]
    assert how["seconds"] > 0
    assert "torch" in how["machine"]
    assert "overlap" in how["held_out"]


def test_the_shipped_file_holds_the_shipped_recording():
    model = read_model(SHIPPED)
    found = recorded.load(recorded.FOLDER / "yunet_s.json")
    stated = json.loads((recorded.FOLDER / "yunet_s.json").read_text())
    assert stated["model"] == {"file": SHIPPED.name, "id": model.model_id.hex()}
    assert stated.keys() == {"network", "how", "weights", "model"}
    assert_same(YUNET_S, model.integers, found.integers)
    assert found.how["command"] in model.metadata["calibration"]
    line = f"{hashlib.sha256(SHIPPED.read_bytes()).hexdigest()}  {SHIPPED.name}"
    assert line in (SHIPPED.parent / "SHA256SUMS").read_text().splitlines()
