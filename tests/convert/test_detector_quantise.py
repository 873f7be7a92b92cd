"""A float detector in integers: steps that additions bind, types, and how near it comes."""

from dataclasses import replace

import numpy as np
import pytest

from facesig import narrow
from facesig.convert import pictures
from facesig.convert.importer import FloatDetector
from facesig.convert.quantise import group_of, quantise, tensor_types
from facesig.convert.ranges import (
    Ranges,
    families,
    float_outputs,
    measure_ranges,
    scale_of,
    steps_from,
    totals,
)
from facesig.network import IMAGE, Add, Conv, Depthwise, MaxPool, Network, Upsample
from facesig.network.yunet import YUNET_N, YUNET_S
from facesig.numeric import TOTALS
from facesig.reference.integer import run_integer
from tests.convert.yunet_onnx import random_weights

SMALL = Network(
    "small",
    (0, 0, 3),
    (
        Conv("first", (IMAGE,), "", 3, 2, 1, 3, 2),
        Conv("a", ("first",), "", 1, 1, 0, 2, 2),
        MaxPool("pool", ("a",), pad=1),
        Conv("b", ("pool",), "", 1, 1, 0, 2, 2),
        Upsample("up", ("b",)),
        Add("sum", ("up", "a")),
        Conv("point", ("sum",), "", 1, 1, 0, 2, 4, relu=False),
        Depthwise("apart", ("point",), "", 1, 4),
        Conv("sums", ("apart",), "", 1, 1, 0, 4, 4, relu=False),
        Depthwise("out", ("sums",), "", 1, 4, relu=False),
    ),
    ("out",),
)
"""Every kind of tensor: behind a ReLU, through a pool, added, without a ReLU, totals."""

PEAKS = {
    "first": np.array([4.0, 1.0]),
    "a": np.array([1.0, 4.0]),
    "b": np.array([8.0, 0.0]),
    "sum": np.array([9.0, 4.0]),
    "point": np.array([10.0, 5.0, 0.001, 0.0]),
    "apart": np.array([1.0, 1.0, 1.0, 1.0]),
}


def test_families_are_what_additions_bind():
    family = families(SMALL)
    assert family["a"] == family["b"] == family["sum"]
    assert len({family[name] for name in (IMAGE, "first", "a", "point")}) == 4
    # In YuNet: both sums, what comes up, and the two finer levels.
    bound = families(YUNET_S)
    members = [name for name, each in bound.items() if each == bound["sum8"]]
    assert sorted(members) == ["f16.depth", "m3b.depth", "sum8"]
    members = [name for name, each in bound.items() if each == bound["sum16"]]
    assert sorted(members) == ["f32.depth", "m4b.depth", "sum16"]


def test_steps_by_hand():
    steps = steps_from(SMALL, Ranges(PEAKS, {}))
    assert steps.keys() == PEAKS.keys()
    # Behind a ReLU 255 integers reach 1.1 peaks; a channel's step goes with the root of its peak.
    np.testing.assert_allclose(steps["first"], np.array([4.0, 2.0]) * 1.1 / 255)
    # Without: 127 either way, each channel its own, none under a hundredth of the largest.
    np.testing.assert_allclose(steps["point"], np.array([10, 5, 0.1, 0.1]) * 1.1 / 127)
    # Members of a family: the shape is the root of the most that one asks for, here 1 and 1.
    for name, peak in (("a", 4.0), ("b", 8.0), ("sum", 9.0)):
        np.testing.assert_allclose(steps[name], np.array([peak, peak]) * 1.1 / 255)


def test_totals_are_what_an_output_s_depthwise_reads():
    assert totals(SMALL) == {"sums"}
    assert totals(YUNET_S) == {"head8.point", "head16.point", "head32.point"}
    point = Conv("point", (IMAGE,), "", 1, 1, 0, 3, 4, relu=False)
    read_twice = [Depthwise(n, ("point",), "", 1, 4, relu=n == "more") for n in ("out", "more")]
    two = Network("two", (0, 0, 3), (point, *read_twice), ("out",))
    assert totals(two) == set()
    assert totals(Network("one", (0, 0, 3), (point,), ("point",))) == set()


def test_types_by_hand():
    steps = steps_from(SMALL, Ranges(PEAKS, {}))
    types = tensor_types(SMALL, steps)
    assert types.keys() == {"first", "a", "pool", "b", "up", "sum", "point", "apart", "sums"}
    assert types["sums"] == TOTALS
    assert types["pool"] == types["a"]
    assert types["up"] == types["b"]
    for name in ("first", "a", "b", "sum"):
        made = types[name]
        assert (made.dtype, made.zero_point, made.limit) == ("int8", -128, 127)
        assert made.scale == scale_of(steps[name])
        assert made.signed == (name == "sum")
    assert types["first"].scale == np.float32(np.sqrt(8.0) * 1.1 / 255)
    made = types["point"]
    assert (made.dtype, made.scale, made.zero_point, made.limit) == ("int8", 0.0, 0, 127)
    assert made.signed


@pytest.mark.parametrize(
    ("layer", "group"),
    [
        (Conv("c", (IMAGE,), "", 3, 2, 1, 3, 16), 27),
        (Conv("c", ("x",), "", 1, 1, 0, 8, 16), 8),
        (Conv("c", ("x",), "", 1, 1, 0, 16, 16), 16),
        (Conv("c", ("x",), "", 1, 1, 0, 32, 16), 16),
        (Conv("c", ("x",), "", 1, 1, 0, 64, 16), 16),
        (Conv("c", ("x",), "", 1, 1, 0, 48, 16), 48),  # three groups cannot be halved
        (Conv("c", ("x",), "", 3, 1, 1, 64, 16), 576),
        (Depthwise("d", ("x",), "", 1, 64), 9),
    ],
)
def test_groups(layer, group):
    assert group_of(layer) == group


def detector(network, seed=0):
    weights = random_weights(network, seed)
    for name in network.outputs:
        weights[f"{name}.weight"] = 0.2 * weights[f"{name}.weight"]
    return FloatDetector(network, weights)


@pytest.fixture(scope="module")
def shots():
    return [np.ascontiguousarray(picture[:64, :96]) for picture in pictures.drawn(3)]


def test_ranges_are_peaks_and_means_over_all_pictures(shots):
    each = detector(YUNET_S)
    ranges = measure_ranges(each.network, each.weights, shots)
    outputs = [float_outputs(each.network, each.weights, shot) for shot in shots]
    for name in ("conv0", "m1b.point", "sum8"):
        flat = np.concatenate([one[name].reshape(-1, one[name].shape[2]) for one in outputs])
        np.testing.assert_allclose(ranges.peaks[name], np.abs(flat).max(axis=0))
        np.testing.assert_allclose(ranges.means[name], flat.mean(axis=0))
    assert "pool0" not in ranges.peaks
    assert not set(YUNET_S.outputs) & set(ranges.peaks)


@pytest.mark.parametrize("network", [YUNET_S, YUNET_N], ids=lambda network: network.name)
def test_integers_come_near_the_float_detector(network, shots):
    each = detector(network)
    ranges = measure_ranges(network, each.weights, shots)
    steps = steps_from(network, ranges)
    integers = quantise(each, steps, ranges.means)
    for name, weights in integers.layers.items():
        if name in network.outputs:
            assert weights.bias.dtype == np.int32, name
            continue
        assert narrow.fits(*narrow.sum_bounds(weights.weight, weights.group)), name
        assert narrow.fits(*narrow.total_bounds(weights)), name
    shot = np.ascontiguousarray(next(pictures.drawn(1, seed=9))[:57, :83])
    exact = float_outputs(network, each.weights, shot)
    got = run_integer(network, integers, shot)
    for layer in network.layers:
        tensor, real = got[layer.name].astype(np.float64), exact[layer.name]
        if layer.name in steps:
            zero_point = integers.tensors[layer.name].zero_point
            tensor = (tensor - zero_point) * steps[layer.name]
        elif integers.tensors.get(layer.name) == TOTALS:
            tensor = tensor * integers.layers[layer.name].multiplier
        elif layer.name not in network.outputs:
            continue
        off = np.abs(tensor - real).mean()
        assert off < 0.12 * real.std(), layer.name


def test_means_take_the_bias_off(shots):
    """What rounding adds on average is taken off: without means outputs stand aside."""
    each = detector(YUNET_S)
    ranges = measure_ranges(YUNET_S, each.weights, shots)
    steps = steps_from(YUNET_S, ranges)
    aside = []
    for means in (ranges.means, {}):
        integers = quantise(each, steps, means)
        off = []
        for shot in shots:
            got = run_integer(YUNET_S, integers, shot)
            exact = float_outputs(YUNET_S, each.weights, shot)
            off.append((got["m0a.depth"] + 128.0) * steps["m0a.depth"] - exact["m0a.depth"])
        mean = np.mean([np.mean(one, axis=(0, 1)) for one in off], axis=0)
        aside.append(np.abs(mean).mean())
    assert aside[0] < 0.8 * aside[1]


def test_layers_are_quantised_for_what_they_read(shots):
    """A layer's integers follow the step of its input, not the other way round."""
    each = detector(YUNET_S)
    ranges = measure_ranges(YUNET_S, each.weights, shots)
    steps = steps_from(YUNET_S, ranges)
    wider = dict(steps, conv0=2 * steps["conv0"])
    first, second = (quantise(each, some, ranges.means) for some in (steps, wider))
    changed = [
        name
        for name, weights in first.layers.items()
        if (weights.weight != second.layers[name].weight).any()
        or (weights.multiplier != second.layers[name].multiplier).any()
    ]
    assert changed == ["conv0", "m0a.point"]
    assert replace(first.tensors["conv0"], scale=0) == replace(second.tensors["conv0"], scale=0)
    assert second.tensors["conv0"].scale == pytest.approx(2 * first.tensors["conv0"].scale)
