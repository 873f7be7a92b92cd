"""Chains: how many products fit in 16 bits, by plain loops; and files that state a false one."""

import numpy as np
import pytest

from facesig import chains
from facesig.errors import ModelWeightError
from facesig.modelfile import layout, read_model, write_model
from facesig.modelfile.writer import encode, seal
from facesig.numeric import IMAGE_INT8, Quantised

from .integers import integer_file, relu_type
from .support import conv, small_network

SEVEN_BITS = Quantised("int8", 0.01, 0, 127)
EIGHT_BITS = Quantised("int8", 0.01, -128, 127)


def test_candidates_are_parts_of_a_unit_or_whole_units():
    assert chains.candidates(3, 128) == (1, 2, 4, 8, 24, 72)
    assert chains.candidates(1, 96) == (1, 2, 3, 6)
    assert chains.candidates(3, 32) == (1, 2, 6, 18)
    assert chains.candidates(5, 3) == (1, 5)  # rows of 15 in a piece each
    assert chains.candidates(1, 5) == (1,)


@pytest.mark.parametrize("given", [SEVEN_BITS, EIGHT_BITS, IMAGE_INT8])
@pytest.mark.parametrize("shape", [(4, 3, 3, 16), (3, 1, 1, 64), (2, 5, 5, 3), (5, 40)])
def test_lane_sums_are_those_of_plain_loops(shape, given):
    weight = np.random.default_rng(1).integers(-127, 128, shape).astype(np.int8)
    rows = shape[1] if len(shape) == 4 else 1
    least, most = (-128 if given in (IMAGE_INT8, EIGHT_BITS) else 0), 127
    for chain in chains.candidates(rows, shape[-1]):
        sums: dict[tuple[int, int, int], list[int]] = {}
        for channel, numbers in enumerate(weight.reshape(shape[0], rows, -1)):
            piece = 0
            for row in numbers:
                for i, w in enumerate(row.astype(int)):
                    at = sums.setdefault((channel, (piece + i // 16) // chain, i % 8), [0, 0])
                    at[0] += min(w * least, w * most)
                    at[1] += max(w * least, w * most)
                piece += -(-len(row) // 16)
        expected = min(low for low, _ in sums.values()), max(high for _, high in sums.values())
        assert chains.lane_sums(weight, given, chain) == expected


def test_one_weight_too_many_shortens_the_chain():
    """258 times 127 is within 16 bits, 259 times is not."""
    weight = np.zeros((4, 3, 3, 16), np.int8)
    weight[2, 1, :, 3] = 86
    assert chains.longest(weight, SEVEN_BITS) == 9
    weight[2, 2, 0, 11] = 1
    assert chains.longest(weight, SEVEN_BITS) == 3
    weight[2, 1, 0, 11] = 1
    assert chains.longest(weight, SEVEN_BITS) == 1
    weight[2, 1, 0, 11] = -1  # a negative weight counts with the negative ones
    weight[2, 2, 0, 11] = 0
    assert chains.longest(weight, SEVEN_BITS) == 9


def test_any_weights_of_127_keep_to_chains_of_one_piece():
    for sign in (-127, 127):
        weight = np.full((4, 3, 3, 32), sign, np.int8)
        for given in (SEVEN_BITS, EIGHT_BITS, IMAGE_INT8):
            assert chains.longest(weight, given) == 1
            least, most = chains.lane_sums(weight, given, 1)
            assert chains.LEAST <= least <= most <= chains.MOST


def file_with_chains(weight_of_conv=None):
    network = small_network(
        middle=(conv(3, 16, 3, 1, 1, name="first"), conv(16, 5, 3, 1, 1)), name="chains"
    )
    types = {"resize": IMAGE_INT8, "warp": IMAGE_INT8, "first": relu_type("seven", 0.05),
             "conv": relu_type("int16", 0.03)}  # fmt: skip
    file = integer_file(network, 5, types)
    weight = file.integers.layers["conv"].weight
    weight[...] = np.random.default_rng(2).integers(-14, 15, weight.shape)
    if weight_of_conv is not None:
        weight[0, 0, :, 0] = weight_of_conv
    return file, [layer.name for layer in network.layers].index("conv")


def test_the_writer_states_the_longest_chain(tmp_path):
    for weight, expected in ((None, 9), (72, 3)):
        file, index = file_with_chains(weight)
        data = encode(file)
        record = np.frombuffer(data, layout.LAYER, index + 1, layout.HEADER.itemsize)[index]
        assert record["chain"] == expected
        write_model(tmp_path / "chains.fsig", file)
        assert read_model(tmp_path / "chains.fsig").network.name == "chains"


def test_the_python_reader_proves_the_chain(tmp_path):
    file, index = file_with_chains(72)
    data = bytearray(encode(file))
    at = layout.HEADER.itemsize + index * layout.LAYER.itemsize + layout.LAYER.fields["chain"][1]
    data[at : at + 4] = (9).to_bytes(4, "little")
    (tmp_path / "false.fsig").write_bytes(seal(data))
    with pytest.raises(ModelWeightError, match="expected sums of chains of 9 within -32768"):
        read_model(tmp_path / "false.fsig")
