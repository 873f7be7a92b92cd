"""The signature network in other runtimes' files, and those runtimes."""

import numpy as np
import pytest

from facesig.bench import programs
from facesig.bench.modelled import Reading, run_modelled
from facesig.bench.peers import compare
from facesig.bench.peers import formats as peer
from facesig.bench.peers.userland import peers_userland
from facesig.errors import BenchError
from facesig.modelfile import read_model

from .conftest import ROOT


def floats(blob, offset, shape):
    count = int(np.prod(shape))
    return np.frombuffer(blob, "<f4", count, offset).reshape(shape), offset + 4 * count


def test_ncnn_has_the_layers_and_weights_in_its_order(small, tmp_path):
    peer.write_ncnn(small, tmp_path, 1.0)
    magic, counts, *layers = (tmp_path / "peer.param").read_text().splitlines()
    assert magic == "7767517"
    assert counts == f"{len(layers)} {len(layers)}"
    kinds = ["Input", "Convolution", "Pooling", "Convolution", "InnerProduct", "InnerProduct"]
    assert [line.split()[0] for line in layers] == kinds
    assert [line.split()[-1] for line in layers[1:]] == ["9=1", "5=1", "9=1", "9=1", "9=0"]
    blob = (tmp_path / "peer.bin").read_bytes()
    offset = 0
    shapes = {"conv": (8, 3, 3, 3), "mix": (8, 8, 1, 1), "fc1": (16, 8, 6, 6), "fc2": (8, 16, 1, 1)}
    for name, shape in shapes.items():
        assert blob[offset : offset + 4] == bytes(4)
        weight, offset = floats(blob, offset + 4, shape)
        bias, offset = floats(blob, offset, shape[:1])
        cout, cin, height, width = shape
        ours = small.weights[f"{name}.weight"].reshape(cout, height, width, cin)
        assert np.array_equal(weight.transpose(0, 2, 3, 1), ours), name
        assert np.array_equal(bias, small.weights[f"{name}.bias"]), name
    assert offset == len(blob)


def test_tflite_wants_integers(small, tmp_path):
    pytest.importorskip("tflite")
    with pytest.raises(BenchError, match="expected an integer model, got a float one"):
        peer.write_tflite(small, tmp_path, 1.0)


def test_tflite_gives_our_signature(small_int8, files, tmp_path):
    check_tflite(small_int8, files["integer"], tmp_path)


def test_tflite_of_the_shipped_model_has_8_bits_where_it_has_16(tmp_path):
    path = ROOT / "models" / "facesig_int8.fsig"
    model = read_model(path)
    integers = peer._eight_bits(model.network, model.integers)
    changed = []
    for layer in model.network.signature:
        if layer.parameters:
            ours, theirs = model.integers.layers[layer.name], integers.layers[layer.name]
            assert theirs.weight.dtype == np.int8
            if ours.weight.dtype == np.int16:
                changed.append(layer.name)
                continue
            assert np.array_equal(theirs.weight, ours.weight)
            assert np.array_equal(theirs.bias, ours.bias)
    assert changed == ["nin1.mix", "fc3"]
    check_tflite(model, path, tmp_path)


def check_tflite(model, path, tmp_path):
    """TFLite on this machine, if it is installed; the file is the one that the A9 would read."""
    runtime = pytest.importorskip("ai_edge_litert.interpreter", reason="no TFLite runtime")
    pytest.importorskip("tflite")
    images, signatures, largest = compare._ours(str(path))
    peer.write_tflite(model, tmp_path, largest)
    interpreter = runtime.Interpreter(str(tmp_path / "peer.tflite"))
    interpreter.allocate_tensors()
    (given,), (made,) = interpreter.get_input_details(), interpreter.get_output_details()
    assert given["dtype"] == made["dtype"] == np.int8
    found = []
    for image in images:
        interpreter.set_tensor(given["index"], image[None])
        interpreter.invoke()
        found.append(interpreter.get_tensor(made["index"]).reshape(-1))
    assert compare.least_cosine(np.stack(found), signatures) > 0.99


@pytest.fixture(scope="module")
def userland():
    if not (programs.build_folder(None) / "sysroot.peers").is_file():
        pytest.skip("the peers' userland is not there; facesig-bench --peers makes it")
    return peers_userland()


@pytest.mark.armv7
@pytest.mark.parametrize(("numbers", "name"), [("float32", "ncnn"), ("integer", "TFLite")])
def test_peers_agree_and_are_modelled(kit, userland, files, numbers, name):
    model = run_modelled(kit, files[numbers], [Reading()])
    (found,) = compare.compare(model, lambda: userland, kit.timing_model, lambda _: None)
    assert found.name.startswith(name)
    assert found.least_cosine > 0.99
    (run,) = found.runs
    assert run.ours_ms == model.part_ms(model.modelled[0], "signature")
    assert run.ratio == found.worst_ratio > 0
    assert run.counts.values["instructions"] > 1000


@pytest.mark.armv7
def test_other_signatures_are_refused(kit, userland, files, monkeypatch):
    def turned(file):
        images, signatures, largest = ours(file)
        return images[:, ::-1], signatures, largest

    ours = compare._ours
    monkeypatch.setattr(compare, "_ours", turned)
    model = run_modelled(kit, files["float32"], [Reading()])
    with pytest.raises(BenchError, match=r"expected a cosine of 0.9999 with our signatures"):
        compare.compare(model, lambda: userland, kit.timing_model, lambda _: None)


def test_least_cosine_sees_the_worst_row():
    a = np.array([[1.0, 0.0], [0.0, 1.0]])
    b = np.array([[2.0, 0.0], [1.0, 1.0]])
    assert compare.least_cosine(a, b) == pytest.approx(np.sqrt(0.5))
    assert np.isnan(compare.least_cosine(a, b * np.nan))
