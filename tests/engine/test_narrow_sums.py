"""Sums of narrow layers stay in 16 bits: proven by the Python reader, to the last unit."""

import re
from dataclasses import replace

import numpy as np
import pytest

from facesig import errors, narrow
from facesig.modelfile import read_model
from facesig.modelfile.writer import encode
from facesig.numeric import IntegerNetwork, NarrowWeights
from facesig.runtime.native import Model

from .narrow_lies import APART, CONV, FILE, NAMES


class TestSums:
    """That sums stay in 16 bits is the Python reader's to prove; the engine takes it as stated."""

    def with_weights(self, index, **fields):
        layers = dict(FILE.integers.layers)
        layers[NAMES[index]] = replace(layers[NAMES[index]], **fields)
        return encode(replace(FILE, integers=IntegerNetwork(layers, FILE.integers.tensors)))

    def refuse(self, folder, data, index, what, least, largest):
        sentence = f"expected sums of {what} within -32768 to 32767, got {least} to {largest}"
        path = folder / "lie.fsig"
        path.write_bytes(data)
        whole = f"{sentence} ({path}, layer {index} '{NAMES[index]}')"
        with pytest.raises(errors.ModelWeightError, match=f"^{re.escape(whole)}$"):
            read_model(path)
        assert Model.open(path)

    def test_of_a_depthwise(self, tmp_path):
        weight = np.zeros((20, 3, 3), np.int8)
        weight[3] = 28
        weight[3, 0, 0] = 32  # 256 in all
        data = self.with_weights(APART, weight=weight, bias=np.zeros(20, np.int16))
        path = tmp_path / "edge.fsig"
        path.write_bytes(data)
        assert read_model(path)
        weight[3, 0, 0] = 33
        data = self.with_weights(APART, weight=weight, bias=np.zeros(20, np.int16))
        self.refuse(tmp_path, data, APART, "groups", -128 * 257, 127 * 257)

    def test_of_a_group_and_of_its_halves(self, tmp_path):
        """27 products of 9 each: too much for one group, not for two."""
        weight = np.full((20, 3, 3, 3), 9, np.int8)
        some = {"weight": weight, "bias": np.zeros(20, np.int16)}
        data = self.with_weights(CONV, **some, group=14)
        path = tmp_path / "halves.fsig"
        path.write_bytes(data)
        assert read_model(path)
        weight[:] = 10
        data = self.with_weights(CONV, **some, group=27)
        self.refuse(tmp_path, data, CONV, "groups", -128 * 270, 127 * 270)

    def test_of_a_total_with_its_bias(self, tmp_path):
        weight = np.zeros((20, 3, 3), np.int8)
        weight[0, 1, 1] = 100
        bias = np.zeros(20, np.int16)
        bias[0] = 32767 - 12700
        path = tmp_path / "edge.fsig"
        path.write_bytes(self.with_weights(APART, weight=weight, bias=bias))
        assert read_model(path)
        bias[0] += 1
        data = self.with_weights(APART, weight=weight, bias=bias)
        self.refuse(tmp_path, data, APART, "totals", 0, 32768)


def test_bounds_are_reached_and_not_passed():
    """Against every input at the two ends, in the order that the arithmetic has."""
    rng = np.random.default_rng(5)
    for _ in range(50):
        count = int(rng.choice([8, 9, 12, 16, 27]))
        legal = [g for g in range(1, count + 1) if narrow.is_group(count, g)]
        group = int(rng.choice(legal))
        weight = rng.integers(-20, 20, (3, count), endpoint=True).astype(np.int8)
        bias = rng.integers(-50, 50, 3).astype(np.int16)
        weights = NarrowWeights(weight, bias, np.ones(3, np.int16), group)
        least, largest = narrow.total_bounds(weights)
        for bound, sign in ((least, -1), (largest, 1)):
            for c in range(3):
                worst = np.where(weight[c] * sign > 0, 127, -128)
                sums = narrow.grouped(weight[c].astype(np.int64) * worst, group)
                assert narrow.halved(sums) + bias[c] == bound[c]
        inputs = rng.integers(-128, 127, (200, count), endpoint=True)
        for c in range(3):
            totals = narrow.halved(narrow.grouped(inputs * weight[c].astype(np.int64), group))
            assert least[c] <= totals.min() + bias[c]
            assert totals.max() + bias[c] <= largest[c]


def test_the_largest_group_is_the_largest_that_fits():
    assert narrow.largest_group(np.full((1, 1, 1, 16), 15)) == 16
    assert narrow.largest_group(np.full((1, 1, 1, 16), 16)) == 16  # 256 x -128 is just in
    assert narrow.largest_group(np.full((1, 1, 1, 16), 17)) == 8
    assert narrow.largest_group(np.full((1, 1, 1, 16), 127)) == 2
    assert narrow.largest_group(np.full((1, 3, 3, 3), 127)) is None
