"""The model file: what goes in comes out, and every way that it can lie has its own error.

Each lie is a small change to a valid file; both readers must refuse it with the same class and the
same sentence, which is written out here.
"""

import dataclasses
import os
import re
import struct
from pathlib import Path

import numpy as np
import pytest
from impatient import within

from facesig import errors
from facesig.errors import OutputError
from facesig.modelfile import ModelFile, blocks, layout, read_model, write_model
from facesig.modelfile.writer import encode
from facesig.network import MULTIBATCH, Conv, Linear
from facesig.runtime.native import Model

from .forge import FIRST_LAYER, NAMES, TINY_BYTES, both, layer
from .lies import LIES
from .support import TINY, conv, he_weights, small_network


def test_what_is_written_is_read(tiny_path, tiny_file):
    model = read_model(tiny_path)
    assert model.network == TINY
    assert model.thresholds.keys() == {1e-3, 1e-2}
    assert model.metadata == tiny_file.metadata
    assert (model.input_size, model.signature_length, model.crop_factor) == (9, 5, 1.225)
    assert model.weights.keys() == tiny_file.weights.keys()
    for name, array in tiny_file.weights.items():
        np.testing.assert_array_equal(model.weights[name], array)


def test_a_known_network_is_returned_as_such(multibatch):
    assert read_model(multibatch[1].path).network is MULTIBATCH


def test_both_readers_say_the_same(tiny_path):
    native, python = Model.open(tiny_path), read_model(tiny_path)
    assert native.model_id == python.model_id
    assert native.checksum == python.checksum
    assert native.network == python.network.name
    assert dict(native.thresholds) == dict(python.thresholds)
    assert dict(native.metadata) == dict(python.metadata)


def test_an_fp32_file_is_hardly_larger_than_its_parameters(multibatch):
    size = Path(multibatch[1].path).stat().st_size
    assert size < MULTIBATCH.parameters() * 4 + 16384


def test_weights_lie_in_blocks_as_specified():
    weight = np.arange(13 * 1 * 1 * 2, dtype=np.float32).reshape(13, 1, 1, 2)
    bias = np.arange(100, 113, dtype=np.float32)
    packed = np.concatenate([blocks.pack_head(bias), blocks.pack_blocks(weight)])
    assert packed[:13].tolist() == bias.tolist()
    assert not packed[13:16].any()
    rest = packed[16:]
    assert rest[:8].tolist() == weight[:8, 0, 0, 0].tolist()
    assert rest[8:16].tolist() == weight[:8, 0, 0, 1].tolist()
    assert rest[16:24].tolist() == [*weight[8:, 0, 0, 0].tolist(), 0, 0, 0]
    assert len(rest) == 32


def test_the_id_follows_weights_and_layers_only(tiny_file):
    def id_of(**changes):
        model = ModelFile(**{**tiny_file.__dict__, **changes})
        return encode(model)[32:48]

    same = id_of()
    assert id_of(thresholds={0.1: 0.1}, metadata={}) == same
    assert id_of(crop_factor=1.3) != same
    weights = dict(tiny_file.weights)
    weights["conv.bias"] = weights["conv.bias"] + np.float32(1e-6)
    assert id_of(weights=weights) != same


def test_the_contents_follow_all_that_changes_a_result(tiny_file):
    def contents_of(**changes):
        return encode(ModelFile(**{**tiny_file.__dict__, **changes}))[184:216]

    same = contents_of()
    assert contents_of(metadata={"made": "elsewhere"}) == same
    network = dataclasses.replace(TINY, name="other")
    weights = {**tiny_file.weights, "conv.bias": tiny_file.weights["conv.bias"] + np.float32(1e-6)}
    others = [
        contents_of(thresholds={0.1: 0.1}),
        contents_of(crop_factor=1.3),
        contents_of(network=network),
        contents_of(weights=weights),
    ]
    assert len({same, *others}) == 5


def test_the_same_model_gives_the_same_bytes(tiny_file):
    assert encode(tiny_file) == encode(tiny_file)


def test_weights_start_on_64_byte_lines(tiny_file):
    data = encode(tiny_file)
    header = np.frombuffer(data, layout.HEADER, 1)[0]
    layers = np.frombuffer(data, layout.LAYER, len(NAMES), FIRST_LAYER)
    assert header["weights_offset"] % 64 == 0
    assert all(layer["weights_offset"] % 64 == 0 for layer in layers)


def test_the_checksum_is_the_one_specified():
    """The definition of FORMAT.md, word by word."""
    data = bytes(range(64))
    sums = [[0, 0] for _ in range(4)]
    for index, (word,) in enumerate(struct.iter_unpack("<I", data)):
        lane = sums[index % 4]
        lane[0] = (lane[0] + word) % 2**64
        lane[1] = (lane[1] + lane[0]) % 2**64
    folded = 0
    for value in (number for lane in sums for number in lane):
        folded = (folded ^ value) * 0x9E3779B97F4A7C15 % 2**64
        folded ^= folded >> 32
    assert layout.checksum(data) == folded


@pytest.mark.parametrize("reader", [read_model, Model.open], ids=["python", "native"])
@pytest.mark.parametrize(
    ("change", "name", "sentence", "place"),
    [lie[1:] for lie in LIES],
    ids=[lie[0] for lie in LIES],
)
def test_lies(tmp_path, reader, change, name, sentence, place):
    path = tmp_path / "lie.fsig"
    path.write_bytes(change(TINY_BYTES))
    error = getattr(errors, f"Model{name}Error")
    with pytest.raises(error, match=f"^{re.escape(f'{sentence} ({path}{place})')}$"):
        reader(path)


@pytest.mark.parametrize("reader", [read_model, Model.open], ids=["python", "native"])
def test_a_frame_of_zeros_beyond_memory(tmp_path, reader):
    """A vector of 65,536 channels is small; padded by 14 on each side it would take 220 MB."""
    wide = Linear("wide", (), "", 48, 65536)
    network = small_network(warp=4, middle=(wide, conv(65536, 1, 1, 1, 0)))
    data = encode(ModelFile(network, he_weights(network)))
    index = [each.name for each in network.layers].index("conv")
    path = tmp_path / "bomb.fsig"
    path.write_bytes(both(layer(index, "kernel", 15), layer(index, "pad", 14))(data))
    sentence = f"expected a padded input of at most 16777216 numbers, got {29 * 29 * 65536}"
    sentence += f" ({path}, layer {index} 'conv')"
    with pytest.raises(errors.ModelLayerError, match=f"^{re.escape(sentence)}$"):
        reader(path)


@pytest.mark.parametrize("reader", [read_model, Model.open], ids=["python", "native"])
class TestPaths:
    def refuse(self, reader, path, sentence):
        with pytest.raises(errors.ModelNotFoundError, match=f"^{re.escape(sentence)}$"):
            reader(path)

    def test_missing(self, reader, tmp_path):
        path = tmp_path / "none.fsig"
        reason = "No such file or directory"
        self.refuse(reader, path, f"expected a readable model file, got '{reason}' ({path})")

    def test_directory(self, reader, tmp_path):
        self.refuse(reader, tmp_path, f"expected a regular file, got a directory ({tmp_path})")

    def test_named_pipe(self, reader, tmp_path):
        path = tmp_path / "pipe"
        os.mkfifo(path)
        with within(20):
            self.refuse(reader, path, f"expected a regular file, got a special file ({path})")

    def test_path_with_nul(self, reader):
        self.refuse(reader, "a\0b", "expected a readable model file, got a path with NUL")

    def test_name_that_is_not_utf8(self, reader, tmp_path):
        path = os.fsencode(tmp_path) + b"/\xff.fsig"
        reason = "No such file or directory"
        text = os.fsdecode(path)
        self.refuse(reader, path, f"expected a readable model file, got '{reason}' ({text})")
        Path(text).write_bytes(TINY_BYTES)
        assert reader(text)

    def test_too_large(self, reader, tmp_path):
        path = tmp_path / "large.fsig"
        with open(path, "wb") as file:
            file.truncate(2**28 + 1)
        sentence = f"expected at most 268435456 bytes, got 268435457 ({path})"
        with pytest.raises(errors.ModelHeaderError, match=f"^{re.escape(sentence)}$"):
            reader(path)


@pytest.mark.parametrize(
    ("weights", "sentence"),
    [
        ({"conv.weight": None}, "expected weights for every layer, got none (conv.weight)"),
        (
            {"conv.weight": np.zeros((6, 3, 3, 4))},
            "expected shape (6, 3, 3, 3), got (6, 3, 3, 4) (conv.weight)",
        ),
        (
            {"more.weight": np.zeros(1)},
            "expected weights of the network's layers, got more.weight (weights)",
        ),
    ],
)
def test_weights_that_do_not_fit(tmp_path, tiny_file, weights, sentence):
    merged = {**tiny_file.weights, **weights}
    merged = {name: array for name, array in merged.items() if array is not None}
    with pytest.raises(errors.ModelWeightError, match=f"^{re.escape(sentence)}$"):
        write_model(tmp_path / "out.fsig", ModelFile(TINY, merged))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("value", [np.nan, np.inf, 1e39])
def test_weights_that_are_not_finite_are_never_written(tmp_path, tiny_file, value):
    weights = {name: array.astype(np.float64) for name, array in tiny_file.weights.items()}
    weights["conv.weight"][0, 0, 0, 0] = value
    target = tmp_path / "out.fsig"
    target.write_bytes(b"old")
    with pytest.raises(errors.ModelWeightError, match="got NaN or infinity"):
        write_model(target, ModelFile(TINY, weights))
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_is_no_place_for_a_model(tmp_path, tiny_file):
    target = tmp_path / "folder.fsig"
    target.mkdir()
    with pytest.raises(OutputError, match="expected a file to write, got a folder"):
        write_model(target, tiny_file)
    assert list(tmp_path.iterdir()) == [target]


def test_a_model_is_replaced_under_an_open_one(tiny_path, tiny_file):
    before = Model.open(tiny_path)
    weights = {name: array * 2 for name, array in tiny_file.weights.items()}
    write_model(tiny_path, ModelFile(TINY, weights))
    assert Model.open(tiny_path).model_id != before.model_id


def test_layers_with_weights_are_all_covered():
    assert {type(layer) for layer in TINY.layers if layer.parameters} == {Conv, Linear}
