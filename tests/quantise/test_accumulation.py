"""Accumulation lengths: which are legal, and weights that are made for one."""

import numpy as np
import pytest

from facesig.accumulation import (
    accumulation_lengths,
    accumulator_sums,
    input_bounds,
    is_legal,
    lane_limit,
    lanes,
    longest_accumulation,
    without_lanes,
)
from facesig.errors import ConfigError
from facesig.network import MULTIBATCH
from facesig.numeric import IMAGE_INT8, Quantised
from facesig.quantise.accumulator_aware import accumulator_aware_scales, channel_scales, fit
from facesig.quantise.scheme import bounds_of, named

SEVEN, EIGHT = (0, 127), (-128, 127)
SHAPES = [
    (4, 5, 5, 3),
    (3, 3, 3, 32),
    (2, 1, 1, 96),
    (5, 3, 3, 48),
    (2, 160),
    (3, 40),
    (1, 3, 3, 4),
]
LAYERS = {layer.name: layer for layer in MULTIBATCH.layers}


def draw(shape, seed=1, spread=30.0):
    rng = np.random.default_rng(seed)
    return rng.normal(0, spread, shape).clip(-127, 127)


def slow_sums(channel, bounds, length):
    """Extremes of every lane by the definition: one channel's rows, number by number."""
    rows = channel.reshape(channel.shape[0], -1) if channel.ndim == 3 else channel[None]
    sequence = []
    for row in rows:
        sequence += [*row, *[0] * (-len(row) % 16)]
    sums = {}
    for i, weight in enumerate(sequence):
        key = (i // 16 // length, i % 8)
        least, largest = sums.get(key, (0, 0))
        ends = [int(weight) * bounds[0], int(weight) * bounds[1]]
        sums[key] = (least + min(ends), largest + max(ends))
    return [sums[key] for key in sorted(sums)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("bounds", [SEVEN, EIGHT])
def test_sums_are_those_of_a_plain_loop(shape, bounds):
    weight = np.rint(draw(shape)).astype(np.int8)
    for length in accumulation_lengths(shape):
        least, largest = accumulator_sums(weight, bounds, length)
        for i, channel in enumerate(weight):
            expected = slow_sums(channel, bounds, length)
            assert list(zip(least[i].ravel(), largest[i].ravel())) == expected


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ((32, 5, 5, 3), (1, 5)),
        ((96, 3, 3, 32), (1, 2, 6, 18)),
        ((96, 1, 1, 96), (1, 2, 3, 6)),
        ((128, 3, 3, 96), (1, 2, 3, 6, 18, 54)),
        ((128, 3, 3, 128), (1, 2, 4, 8, 24, 72)),
        ((32, 1, 1, 32), (1, 2)),
        ((8, 3, 3, 12), (1, 3, 9)),
        ((256, 256), (1, 2, 4, 8, 16)),
        ((4, 40), (1, 3)),
    ],
)
def test_lengths_are_whole_units_or_parts_of_one(shape, expected):
    assert accumulation_lengths(shape) == expected


def test_other_lengths_are_refused():
    with pytest.raises(
        ConfigError, match=r"expected accumulations of \(1, 2, 6, 18\) pieces, got 4"
    ):
        lanes(np.zeros((1, 3, 3, 32)), 4)


@pytest.mark.parametrize("shape", SHAPES)
def test_lanes_come_back(shape):
    weight = draw(shape)
    for length in accumulation_lengths(shape):
        assert np.array_equal(without_lanes(lanes(weight, length), shape), weight)


def test_a_sum_at_the_limit_is_legal_and_one_beyond_is_not():
    weight = np.zeros((1, 1, 1, 32), np.int8)
    weight[0, 0, 0, [3, 11, 19]] = 127, 127, 4  # one lane: 258 x 127 = 32766
    assert longest_accumulation(weight, SEVEN) == 2
    weight[0, 0, 0, 27] = 1
    assert longest_accumulation(weight, SEVEN) == 1
    weight[0, 0, 0, 27] = -127  # the other sign has room of its own
    assert longest_accumulation(weight, SEVEN) == 2
    assert longest_accumulation(weight, EIGHT) == 1
    weight[0, 0, 0, [19, 27]] = 1, 1  # 256 x 127 above, 256 x -128 = -32768 below: just legal
    assert longest_accumulation(weight, EIGHT) == 2
    assert longest_accumulation(-weight, EIGHT) == 1


def test_one_weight_lessens_the_length():
    weight = np.full((2, 3, 3, 128), 3, np.int8)
    assert longest_accumulation(weight, SEVEN) == 24
    weight[1, 2, 1, 5] = 127  # 47 x 3 + 127 = 268 in its lane
    assert longest_accumulation(weight, SEVEN) == 8
    weight[1, 2, 1, 13] = 127  # 2 x 3 + 254 = 260 in a sum of two pieces
    assert longest_accumulation(weight, SEVEN) == 1


def test_one_piece_is_always_legal():
    assert is_legal(np.full((1, 160), -127, np.int8), EIGHT, 1)
    assert longest_accumulation(np.full((1, 160), -127, np.int8), EIGHT) == 1


def test_bounds_are_those_of_the_input():
    assert input_bounds(Quantised("int8", 0.1, 0, 127)) == SEVEN
    assert input_bounds(Quantised("int8", 0.1, -128, 127)) == EIGHT
    assert input_bounds(IMAGE_INT8) == EIGHT
    found = bounds_of(MULTIBATCH, named(MULTIBATCH, "chain8"))
    assert found["nin1.spatial"] == EIGHT
    assert found["nin1.mix"] == (0, 4095)
    assert found["conv6"] == SEVEN
    assert found["fc1"] == EIGHT
    assert found["align.conv1"] == (-16384, 16383)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("bounds", [SEVEN, EIGHT])
@pytest.mark.parametrize("spread", [5.0, 30.0, 200.0])
def test_fitted_integers_are_legal_and_near(shape, bounds, spread):
    steps = draw(shape, 2, spread)
    for length in accumulation_lengths(shape):
        integers = fit(steps, 127, bounds, length)
        assert is_legal(integers, bounds, length)
        assert np.abs(integers).max() <= 127
        # Shortened, never turned round; and lanes that need nothing are only rounded.
        assert (np.abs(integers) <= np.rint(np.abs(steps))).all()
        assert (integers * np.sign(steps) >= 0).all()
        rounded = np.rint(steps)
        if is_legal(rounded, bounds, length):
            rare = integers != rounded
            assert rare.mean() < 0.01


def test_a_long_lane_is_shortened_evenly_and_filled_to_the_limit():
    steps = np.zeros((1, 1, 1, 64))
    steps[0, 0, 0, ::8] = 100, 90, 80, 70, 60, 50, 1, 0
    integers = fit(steps, 127, SEVEN, 4)
    lane = integers[0, 0, 0, ::8]
    assert lane.sum() == lane_limit(SEVEN) == 258
    assert lane[-2] == 0
    assert np.abs(steps[0, 0, 0, ::8][:6] - lane[:6] - 32).max() <= 1


def test_scales_keep_long_tails_and_coarsen_even_channels():
    weight = np.full((2, 3, 3, 128), 0.1)
    weight[0] = 0.001
    weight[0, 0, 0, 0] = 0.1  # all alone
    start = channel_scales(weight, 127)
    assert np.array_equal(accumulator_aware_scales(weight, 127, SEVEN, 1), start)
    ratio = accumulator_aware_scales(weight, 127, SEVEN, 8) / start
    assert ratio[0] == 1.0
    assert ratio[1] == pytest.approx(16 * 127 / 258, rel=0.05)


def test_scales_mind_what_matters():
    weight = draw((1, 1, 1, 128), 3, 30.0)
    importance = np.ones(128)
    plain = accumulator_aware_scales(weight, 127, SEVEN, 8)
    loud = np.abs(weight).argmax()
    importance[loud] = 1e6
    chosen = accumulator_aware_scales(weight, 127, SEVEN, 8, importance)
    error = [
        abs(fit(weight / s[:, None, None, None], 127, SEVEN, 8) * s - weight)[0, 0, 0, loud]
        for s in (plain, chosen)
    ]
    assert error[1] <= error[0]


@pytest.mark.parametrize(
    ("name", "lengths"),
    [
        ("w8a7", {"nin1.spatial": 1, "nin4.spatial": 1}),
        ("chain8", {"nin1.spatial": 5, "nin2.spatial": 6, "nin2.mix": 6, "conv6": 8, "fc1": 1}),
        ("chain24", {"nin2.spatial": 18, "nin3.spatial": 18, "nin4.spatial": 24, "nin4.mix": 8}),
        ("chain8m", {"nin2.spatial": 6, "nin2.mix": 6, "nin4.mix": 4, "nin4.spatial": 8}),
        ("chain8w", {"nin1.mix": 1, "nin2.spatial": 6, "nin4.mix": 4, "nin4.spatial": 8}),
        ("chain4", {"nin1.spatial": 5, "nin2.spatial": 2, "nin3.spatial": 3, "conv6": 4}),
        ("chain72", {"nin3.spatial": 54, "nin4.spatial": 72, "nin1.mix": 1, "align.conv1": 1}),
    ],
)
def test_schemes_want_lengths_that_layers_can_have(name, lengths):
    scheme = named(MULTIBATCH, name)
    assert {layer: scheme[layer].accumulation for layer in lengths} == lengths
