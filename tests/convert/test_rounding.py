"""Plain rounding of a layer: sums stay in 16 bits, nearest integers, no step too coarse."""

from dataclasses import replace

import numpy as np
import pytest

from facesig.convert.rounding import Layer, to_integers
from facesig.errors import DetectorFileError

SHAPES = [
    ((9, 3, 3), 9),  # a depthwise
    ((7, 3, 3, 3), 27),
    ((7, 1, 1, 16), 16),
    ((7, 1, 1, 32), 16),
    ((7, 1, 1, 64), 16),
    ((7, 1, 1, 20), 10),
    ((7, 1, 1, 19), 10),  # the last group is not full
    ((7, 1, 1, 128), 16),
]


def layer(shape, group, kind="normal", seed=1, zero_point=-128, real=False):
    """A layer of random numbers."""
    rng = np.random.default_rng(seed)
    weight = rng.normal(0, 1, shape) * rng.uniform(0.1, 3, (shape[0], *[1] * (len(shape) - 1)))
    bias = rng.normal(0, 1, shape[0])
    if kind == "positive":
        weight = np.abs(weight)
    if kind == "negative":
        weight = -np.abs(weight)
    if kind == "one large":
        weight[(slice(None), *[0] * (len(shape) - 1))] = 50.0
    if kind == "far":
        bias = bias * 1000
    count = int(np.prod(shape[1:]))
    given = rng.uniform(0.01, 0.03, (1, count))
    return Layer(
        weight=weight,
        bias=bias,
        given=given,
        zero_point=zero_point,
        made=None if real else rng.uniform(0.05, 0.2, shape[0]),
        mean=given * rng.integers(0, 80, (1, count)),
        group=group,
    )


def groups_of(integers):
    flat = integers.weight.reshape(len(integers.weight), -1).astype(int)
    return [flat[:, i : i + integers.group] for i in range(0, flat.shape[1], integers.group)]


def totals(integers, given):
    """The engine's totals in plain loops: sums by group, halved pair by pair, and the bias."""
    sums = [
        part @ given[i * integers.group : i * integers.group + part.shape[1]]
        for i, part in enumerate(groups_of(integers))
    ]
    every = list(sums)
    while len(sums) > 1:
        sums = [(a + b) >> 1 for a, b in zip(sums[::2], sums[1::2])]
    return sums[0] + integers.bias.astype(int), every


def step_of(integers, wanted):
    """The real step of a channel's weights, from its multiplier."""
    count = len(groups_of(integers))
    if wanted.made is None:
        return integers.multiplier.astype(np.float64) / count
    return wanted.made * integers.multiplier.astype(np.float64) / (32768 * count)


@pytest.mark.parametrize("real", [False, True], ids=["integers", "float32"])
@pytest.mark.parametrize("kind", ["normal", "positive", "negative", "one large", "far"])
@pytest.mark.parametrize(("shape", "group"), SHAPES, ids=str)
def test_no_input_leaves_sixteen_bits(shape, group, kind, real):
    """Every channel at the inputs that drive its sums farthest, either way."""
    wanted = layer(shape, group, kind, real=real)
    made = to_integers(wanted)
    assert (made.weight.dtype, made.bias.dtype) == (np.int8, np.int16)
    assert made.multiplier.dtype == (np.float32 if real else np.int16)
    assert made.weight.shape == shape
    assert made.group == group
    assert (made.multiplier > 0).all()
    assert (made.weight >= -127).all()
    for channel, weight in enumerate(made.weight.reshape(shape[0], -1)):
        for sign in (1, -1):
            worst = np.where(sign * weight > 0, 127, -128).astype(int)
            total, sums = totals(made, worst)
            assert all(-32768 <= each[channel] <= 32767 for each in sums)
            assert -32768 <= total[channel] <= 32767


@pytest.mark.parametrize("real", [False, True], ids=["integers", "float32"])
@pytest.mark.parametrize(("shape", "group"), SHAPES, ids=str)
def test_integers_are_the_nearest_at_their_step(shape, group, real):
    wanted = layer(shape, group, real=real)
    made = to_integers(wanted)
    effective = wanted.weight.reshape(shape[0], -1) * wanted.given
    ideal = effective / step_of(made, wanted)[:, None]
    flat = made.weight.reshape(shape[0], -1)
    inside = np.abs(ideal) <= 127
    assert (np.abs(flat - ideal)[inside] <= 0.5 + 1e-9).all()
    assert inside.mean() > 0.95
    assert (flat[~inside] == np.sign(ideal[~inside]) * 127).all()


@pytest.mark.parametrize(("shape", "group"), SHAPES, ids=str)
def test_steps_are_fine(shape, group):
    """A group or a weight fills most of what it may: no bit is given away."""
    made = to_integers(layer((32, *shape[1:]), group))
    fullest = np.max([np.abs(part).sum(1) for part in groups_of(made)], axis=0)
    largest = np.abs(made.weight.reshape(32, -1).astype(int)).max(1)
    full = np.maximum(fullest / 255, largest / 127)
    assert full.min() > 0.5
    assert full.mean() > 0.72
    assert (fullest <= 256).all()


@pytest.mark.parametrize("kind", ["normal", "positive", "one large"])
@pytest.mark.parametrize("seed", range(8))
def test_against_every_multiplier_of_a_tiny_layer(seed, kind):
    """Few multipliers are left where outputs are coarse: the best of them is found."""
    drawn = layer((1, 1, 1, 3), 3, kind, seed, zero_point=0)
    effective = (drawn.weight.reshape(-1) * drawn.given).ravel()
    finest = max(np.abs(effective).sum() / 255, np.abs(effective).max() / 127)
    unit = finest / 9  # of a multiplier: the finest is about 9
    wanted = Layer(**{**vars(drawn), "bias": np.zeros(1), "made": np.array([unit * 32768])})
    made = to_integers(wanted)
    errors = {}
    for multiplier in range(1, 40):
        integers = np.rint(effective / (multiplier * unit)).astype(int)
        ends = integers[:, None] * (-128, 127)
        safe = ends.min(1).sum() >= -32768 and ends.max(1).sum() <= 32767
        if safe and np.abs(integers).max() <= 127:
            errors[multiplier] = np.square(integers * multiplier * unit - effective).sum()
    first = min(errors)
    multiplier = int(made.multiplier[0])
    assert 8 <= first <= multiplier <= 12
    best = min(error for at, error in errors.items() if at <= 1.25 * first)
    assert errors[multiplier] <= best * (1 + 1e-9)
    integers = np.rint(effective / (multiplier * unit)).clip(-127, 127)
    assert made.weight.ravel().tolist() == integers.tolist()


@pytest.mark.parametrize("zero_point", [-128, 0])
@pytest.mark.parametrize(("shape", "group"), SHAPES, ids=str)
def test_outputs_are_the_float_layers_on_average(shape, group, zero_point):
    """Around the mean of the inputs: the bias takes off what rounding and halving add."""
    rng = np.random.default_rng(3)
    wanted = layer((64, *shape[1:]), group, zero_point=zero_point)
    made = to_integers(wanted)
    middle = np.rint(wanted.mean / wanted.given).astype(int).ravel()
    noise = rng.integers(-20, 21, (100, middle.size))
    offs = []
    for steps in (*(middle + noise), *(middle - noise)):
        real = wanted.weight.reshape(64, -1) @ (steps * wanted.given.ravel()) + wanted.bias
        total, _ = totals(made, steps + zero_point)
        offs.append(total - real * 32768 / (wanted.made * made.multiplier))
    off = np.mean(offs, axis=0)  # in units of a total
    assert (np.abs(off) < 0.7).all()
    assert abs(off.mean()) < 0.12


def test_a_channel_of_nothing():
    """Weights and bias of 0: integers of 0, and no division by the largest of them."""
    wanted = layer((3, 1, 1, 16), 16)
    wanted.weight[1] = 0
    wanted.bias[1] = 0
    for real in (False, True):
        each = Layer(**{**vars(wanted), "made": None if real else wanted.made})
        made = to_integers(each)
        assert (made.weight[1] == 0).all()
        assert abs(int(made.bias[1])) == 0
        assert made.multiplier[1] > 0
        assert np.isfinite(made.multiplier).all()


def test_steps_that_no_multiplier_reaches():
    plain = layer((7, 1, 1, 16), 16)
    sentence = (
        r"^expected steps of the output that multipliers below 1 reach, got finer ones \(7 of 7"
    )
    with pytest.raises(DetectorFileError, match=sentence):
        to_integers(replace(plain, made=plain.made * 1e-4))


def test_a_depthwise_of_totals_has_eight_bits_a_weight():
    plain = layer((9, 3, 3), 9, zero_point=0, real=True)
    narrow_one, wide = to_integers(plain), to_integers(replace(plain, wide=True))
    assert wide.bias.dtype == np.int32
    assert wide.multiplier.dtype == np.float32
    exact = plain.weight.reshape(9, 9) * plain.given
    errors = [
        np.square(each.weight.reshape(9, 9) * each.multiplier[:, None].astype(float) - exact).mean()
        for each in (narrow_one, wide)
    ]
    assert errors[1] < 0.7 * errors[0]
    assert (np.abs(wide.weight).max(axis=(1, 2)) >= 97).all()


@pytest.mark.parametrize("size", [0.0, 1e-6, 1e-3])
def test_a_depthwise_of_totals_keeps_biases_that_outweigh_its_weights(size):
    bias = np.array([5.0, -5.0, 50.0])
    given = np.full((3, 9), 1e-3)
    weight = size * np.array([[1.0] * 9, [-1.0] * 9, [0.5] * 9])
    dead = Layer(weight, bias, given, 0, None, np.zeros((3, 9)), 9, wide=True)
    made = to_integers(dead)
    np.testing.assert_allclose(made.bias * made.multiplier.astype(float), bias, rtol=1e-6)
    assert np.abs(made.bias.astype(np.int64)).max() <= 2**30
