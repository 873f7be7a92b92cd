"""Accumulations in model files: the writer states the longest, the Python reader proves it."""

import numpy as np
import pytest

from facesig.errors import ModelWeightError
from facesig.modelfile import layout, read_model, write_model
from facesig.modelfile.writer import encode, seal
from facesig.numeric import IMAGE_INT8

from .integers import integer_file, relu_type
from .support import conv, small_network


def file_of_convs(weight_of_conv=None):
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


def test_the_writer_states_the_longest_accumulation(tmp_path):
    for weight, expected in ((None, 9), (72, 3)):
        file, index = file_of_convs(weight)
        data = encode(file)
        record = np.frombuffer(data, layout.LAYER, index + 1, layout.HEADER.itemsize)[index]
        assert record["chain"] == expected
        write_model(tmp_path / "chains.fsig", file)
        assert read_model(tmp_path / "chains.fsig").network.name == "chains"


def test_the_python_reader_proves_the_length(tmp_path):
    file, index = file_of_convs(72)
    data = bytearray(encode(file))
    at = layout.HEADER.itemsize + index * layout.LAYER.itemsize + layout.LAYER.fields["chain"][1]
    data[at : at + 4] = (9).to_bytes(4, "little")
    (tmp_path / "false.fsig").write_bytes(seal(data))
    with pytest.raises(ModelWeightError, match="expected sums of chains of 9 within -32768"):
        read_model(tmp_path / "false.fsig")
