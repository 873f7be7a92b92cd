"""Float weights to integers: scales, zero points and biases against the float network."""

import json
from pathlib import Path

import numpy as np
import pytest

import facesig
from facesig.errors import ConfigError
from facesig.modelfile import read_model
from facesig.network import IMAGE, MULTIBATCH, NETWORKS, Conv, Linear
from facesig.numeric import IMAGE_INT8, IMAGE_INT16
from facesig.quantise import LayerScheme, activation_scales, quantise
from facesig.quantise.ranges import readers
from facesig.quantise.scheme import FINE, SCHEMES, every, named, uniform
from facesig.reference import network as reference
from facesig.reference.integer import run_integer

NETWORK = MULTIBATCH
SAMPLES = Path(__file__).parents[1] / "samples"
MODELS = Path(__file__).parents[2] / "models"


@pytest.fixture(scope="module")
def weights():
    return read_model(MODELS / "facesig_fp32.fsig").weights


@pytest.fixture(scope="module")
def crops():
    """Crops of three photos, the square of 1.225 times the box as the crop rule has it."""
    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    embedder = facesig.Embedder(MODELS / "facesig_fp32.fsig")
    names = sorted(boxes)[:3]
    return [embedder.crop(SAMPLES / name, boxes[name]) for name in names]


@pytest.fixture(scope="module")
def exact(weights, crops):
    return [reference.run(NETWORK, weights, crop) for crop in crops]


@pytest.fixture(scope="module")
def peaks(exact):
    names = exact[0].keys()
    return {name: max(float(outputs[name].max()) for outputs in exact) for name in names}


def cosine(a, b):
    return float((a * b).sum() / np.linalg.norm(a) / np.linalg.norm(b))


@pytest.mark.parametrize(
    ("scheme", "least"),
    [("w8a8", 0.99), ("w8a7", 0.98), ("w7a8", 0.98), ("w6a7", 0.95), ("chain8", 0.98)],
)
def test_integers_stay_near_the_float_network(weights, crops, exact, peaks, scheme, least):
    chosen = named(NETWORK, scheme)
    integers = quantise(NETWORK, weights, chosen, activation_scales(NETWORK, chosen, peaks))
    for crop, outputs in zip(crops, exact, strict=True):
        ours = run_integer(NETWORK, integers, crop)["signature"].ravel()
        assert cosine(ours, outputs["signature"].ravel()) > least


def test_sixteen_bits_are_as_good_as_floats(weights, crops, exact, peaks):
    chosen = uniform(NETWORK, every(FINE))
    integers = quantise(NETWORK, weights, chosen, activation_scales(NETWORK, chosen, peaks))
    outputs = run_integer(NETWORK, integers, crops[0])
    for name, tensor in integers.tensors.items():
        error = np.abs(tensor.real(outputs[name]) - exact[0][name]).max()
        assert error < 0.02 * max(peaks[name], 0.5), name
    assert np.abs(outputs["align.fc7"] - exact[0]["align.fc7"]).max() < 1e-3


def test_tensors_suit_their_readers(weights, peaks):
    chosen = named(NETWORK, "w7a7")
    integers = quantise(NETWORK, weights, chosen, activation_scales(NETWORK, chosen, peaks))
    tensors = integers.tensors
    assert tensors["align.resize"] == IMAGE_INT16
    assert tensors["warp"] == IMAGE_INT8
    assert (tensors["nin1.spatial"].dtype, tensors["nin1.spatial"].limit) == ("int16", 4095)
    assert tensors["nin1.pool"] == tensors["nin1.spatial"]
    assert (tensors["nin1.mix"].zero_point, tensors["nin1.mix"].limit) == (0, 127)
    assert tensors["fc2"].dtype == "int16"
    assert tensors["align.conv1"].dtype == "int16"
    assert "align.fc7" not in tensors
    assert "fc3" not in tensors
    assert np.abs(integers.layers["nin2.mix"].weight).max() == 63
    assert np.abs(integers.layers["nin1.spatial"].weight).max() == 127
    for layer in integers.layers.values():
        assert np.abs(layer.weight.astype(int)).max() <= layer.limit


def test_learned_scales_are_used(weights, peaks):
    chosen = named(NETWORK, "w8a8")
    scales = activation_scales(NETWORK, chosen, peaks)
    halved = {**scales, "fc1": scales["fc1"] / 2}
    per_channel = {"fc2": np.full(256, 0.01)}
    integers = quantise(NETWORK, weights, chosen, halved, per_channel)
    assert integers.tensors["fc1"].scale == pytest.approx(scales["fc1"] / 2, rel=1e-6)
    expected = np.clip(np.rint(weights["fc2.weight"] / 0.01), -127, 127)
    assert np.array_equal(integers.layers["fc2"].weight, expected)


def test_zero_point_is_folded_into_the_bias(weights, peaks):
    chosen = named(NETWORK, "w8a8")
    layer = quantise(NETWORK, weights, chosen, activation_scales(NETWORK, chosen, peaks)).layers[
        "fc2"
    ]
    sums = layer.weight.astype(np.int64).sum(axis=1)
    assert np.array_equal(layer.folded_bias(-128), layer.bias + 128 * sums)


def test_readers_pass_through_pools():
    found = readers(NETWORK)
    assert found["nin1.spatial"] == "nin1.mix"
    assert found["align.conv5"] == "align.fc1"
    assert "fc3" not in found
    assert "align.fc7" not in found


@pytest.mark.parametrize(
    "wrong",
    [
        ("int4", 7, 8),
        ("int8", 100, 8),
        ("int8", 1023, 8),
        ("int8", 127, 6),
        ("int8", 127, 7, 0),
        ("int16", 1023, 8, 2),
    ],
)
def test_impossible_schemes_are_refused(wrong):
    with pytest.raises(ConfigError, match="expected"):
        LayerScheme(*wrong)


def test_unknown_scheme_is_refused():
    with pytest.raises(ConfigError, match="w8a8"):
        named(NETWORK, "w9a9")
    assert len(SCHEMES) == 14


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
@pytest.mark.parametrize("name", SCHEMES)
def test_no_network_sums_more_than_32_bits_hold(network, name):
    scheme = named(network, name)
    for layer in network.layers:
        if isinstance(layer, (Conv, Linear)) and scheme[layer.name].dtype == "int16":
            products = layer.cin if isinstance(layer, Linear) else layer.cin * layer.kernel**2
            image = layer.inputs[0] in (IMAGE, "warp", "align.input")
            largest = 16384 if image else 4095
            assert products * 1023 * largest < 2**31, layer.name
