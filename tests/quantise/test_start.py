"""What fine-tuning starts from: like ranges, and rounding that makes up for its errors."""

import json
from pathlib import Path

import numpy as np
import pytest

import facesig
from facesig.accumulation import is_legal
from facesig.modelfile import read_model
from facesig.network import MULTIBATCH
from facesig.quantise import activation_scales
from facesig.quantise.accumulator_aware import accumulator_aware_scales, channel_scales, fit
from facesig.quantise.compensate import DAMPING, compensated
from facesig.quantise.equalise import POWER, equalised
from facesig.quantise.ranges import EQUALISED_MARGINS
from facesig.quantise.scheme import named
from facesig.reference import network as reference

NETWORK = MULTIBATCH
SAMPLES = Path(__file__).parents[1] / "samples"
MODEL = Path(__file__).parents[2] / "models/facesig_fp32.fsig"
SEVEN, EIGHT = (0, 127), (-128, 127)


def mixed_inputs(depth, count=2000, seed=1):
    """Inputs that go together, and are never negative."""
    rng = np.random.default_rng(seed)
    return np.maximum(rng.normal(0.3, 1, (count, 6)) @ rng.normal(0, 1, (6, depth)), 0)


def output_error(weight, integers, scales, inputs):
    made = integers * scales.reshape(-1, *[1] * (weight.ndim - 1))
    return np.square(inputs @ (made - weight).reshape(len(weight), -1).T).sum(axis=0)


def test_equalised_network_computes_the_same():
    weights = read_model(MODEL).weights
    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    name = min(boxes)
    crop = facesig.Embedder(MODEL).crop(SAMPLES / name, boxes[name])
    before = reference.run(NETWORK, weights, crop)
    found = {n: y.reshape(-1, y.shape[-1]).max(axis=0) for n, y in before.items()}
    names = [layer.name for layer in NETWORK.signature if hasattr(layer, "cout")]
    made, reached = equalised(NETWORK, weights, {n: found[n] for n in names})
    after = reference.run(NETWORK, made, crop)
    assert np.abs(after["signature"] - before["signature"]).max() < 1e-6
    assert np.array_equal(made["align.conv2.weight"], weights["align.conv2.weight"])
    assert np.array_equal(made["fc3.bias"], weights["fc3.bias"])
    for layer in ("nin1.spatial", "nin3.mix", "conv6", "fc2"):
        reach = after[layer].reshape(-1, after[layer].shape[-1]).max(axis=0)
        assert np.allclose(reach, reached[layer], rtol=1e-4, atol=1e-6)
        live = found[layer] > 0.01 * found[layer].max()
        spread = np.log(reached[layer][live]).std() / np.log(found[layer][live]).std()
        assert spread == pytest.approx(1 - POWER, abs=1e-6)


def test_channels_that_never_fire_stay_finite():
    weights = read_model(MODEL).weights
    reaches = {"nin1.spatial": np.zeros(32), "nin1.mix": np.r_[np.zeros(31), 1.0]}
    made, _ = equalised(NETWORK, weights, reaches)
    assert all(np.isfinite(value).all() for value in made.values())


def slow_rounding(steps, moments):
    """One row at a time, the inverse of what is left made anew for each place."""
    whole = np.empty_like(steps)
    damped = moments + np.eye(len(moments)) * DAMPING * np.diagonal(moments).mean()
    for row, out in zip(steps.copy(), whole):
        for i in range(len(row)):
            inverse = np.linalg.inv(damped[i:, i:])
            out[i] = np.clip(np.rint(row[i]), -127, 127)
            row[i:] -= (row[i] - out[i]) / inverse[0, 0] * inverse[0]
    return whole


def test_rounding_makes_up_as_the_definition_says():
    inputs = mixed_inputs(80)
    moments = inputs.T @ inputs / len(inputs)
    weight = np.random.default_rng(2).normal(0, 0.1, (3, 80))
    integers, scales = compensated(weight, moments, 127, EIGHT, 1)
    assert np.array_equal(scales, channel_scales(weight, 127))
    expected = slow_rounding(weight / scales[:, None], moments)
    assert np.array_equal(integers, expected)


def test_inputs_that_have_nothing_in_common_leave_the_nearest_integers():
    weight = np.random.default_rng(2).normal(0, 0.1, (3, 80))
    integers, scales = compensated(weight, np.eye(80), 127, SEVEN, 1)
    assert np.array_equal(integers, np.rint(weight / scales[:, None]))


@pytest.mark.parametrize(
    ("shape", "bounds", "length"),
    [
        ((6, 5, 5, 3), EIGHT, 5),
        ((5, 3, 3, 16), SEVEN, 3),
        ((5, 3, 3, 16), SEVEN, 9),
        ((4, 1, 1, 128), SEVEN, 8),
        ((4, 160), EIGHT, 5),
        ((4, 40), SEVEN, 1),
    ],
)
def test_compensated_integers_are_legal_and_nearer(shape, bounds, length):
    weight = np.random.default_rng(3).normal(0, 0.1, shape)
    inputs = mixed_inputs(weight[0].size)
    moments = inputs.T @ inputs / len(inputs)
    integers, scales = compensated(weight, moments, 127, bounds, length)
    assert np.abs(integers).max() <= 127
    assert is_legal(integers, bounds, length)
    plain = accumulator_aware_scales(weight, 127, bounds, length)
    nearest = fit(weight / plain.reshape(-1, *[1] * (weight.ndim - 1)), 127, bounds, length)
    ours = output_error(weight, integers, scales, inputs).sum()
    assert ours < 0.5 * output_error(weight, nearest, plain, inputs).sum()


def test_equalised_scales_reach_less_far():
    scheme = named(NETWORK, "chain8")
    scales = activation_scales(NETWORK, scheme, {"nin2.mix": 2.0, "conv6": 3.0}, EQUALISED_MARGINS)
    assert scales == {"nin2.mix": 2.0 / 127, "conv6": 3.0 / 255}
