"""Integer files: what goes in comes out, packed as specified, and every lie has its own error."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facesig import errors
from facesig.modelfile import ModelFile, blocks, layout, read_model, write_model
from facesig.modelfile.writer import encode
from facesig.network import MULTIBATCH
from facesig.numeric import IMAGE_INT16, IntegerNetwork, Quantised
from facesig.runtime.native import Model

from .forge import (
    FIRST_LAYER,
    INTEGER_BYTES,
    INTEGER_FILE,
    INTEGER_TINY,
    MIX,
    NAMES,
)
from .integer_lies import LIES
from .integers import SMALL_NETWORKS, integer_file, random_integers

READERS = pytest.mark.parametrize("reader", [read_model, Model.open], ids=["python", "native"])
INTEGERS = INTEGER_FILE.integers


def assert_same(got, expected):
    """Two integer networks, number for number."""
    assert dict(got.tensors) == dict(expected.tensors)
    assert got.layers.keys() == expected.layers.keys()
    for name, weights in expected.layers.items():
        assert got.layers[name].limit == weights.limit
        for part in ("weight", "bias", "multiplier"):
            ours, theirs = getattr(got.layers[name], part), getattr(weights, part)
            assert ours.dtype == theirs.dtype
            np.testing.assert_array_equal(ours, theirs)


def changed(layer=None, tensor=None, **fields):
    """The integers of the small file with one layer's or one tensor's fields replaced."""
    layers, tensors = dict(INTEGERS.layers), dict(INTEGERS.tensors)
    if layer:
        layers[layer] = replace(layers[layer], **fields)
    if tensor:
        tensors[tensor] = replace(tensors[tensor], **fields)
    return IntegerNetwork(layers, tensors)


@pytest.mark.parametrize("network", [*SMALL_NETWORKS.values(), MULTIBATCH], ids=lambda n: n.name)
def test_what_is_written_is_read(tmp_path, network):
    path = tmp_path / "integers.fsig"
    for seed in range(3):
        integers = random_integers(network, seed)
        write_model(path, ModelFile(network, integers=integers, metadata={"seed": str(seed)}))
        model = read_model(path)
        assert model.network == network
        assert not model.weights
        assert_same(model.integers, integers)
        native = Model.open(path)
        assert native.model_id == model.model_id
        assert native.checksum == model.checksum
        assert dict(native.metadata) == model.metadata == {"seed": str(seed)}


def test_a_float_file_has_no_integers(tiny_path):
    assert read_model(tiny_path).integers is None


def test_an_integer_file_is_hardly_larger_than_its_parameters(tmp_path):
    path = tmp_path / "multibatch.fsig"
    tensors = {"warp": IMAGE_INT16}
    write_model(path, integer_file(MULTIBATCH, 0, tensors))
    assert MULTIBATCH.parameters() < Path(path).stat().st_size < 1_600_000


def test_dot_blocks_are_as_specified():
    """The definition of FORMAT.md, number by number."""
    weight = np.arange(5 * 3 * 3 * 7, dtype=np.int16).reshape(5, 3, 3, 7)
    packed = iter(blocks.pack_dots(weight, 3).tolist())
    rows = weight.reshape(5, 3, 21)
    for first in (0, 4):
        for row in range(3):
            for piece in (0, 16):
                for channel in range(first, first + 4):
                    for at in range(piece, piece + 16):
                        used = channel < 5 and at < 21
                        assert next(packed) == (rows[channel, row, at] if used else 0)
    assert next(packed, None) is None


def test_biases_hold_the_zero_point():
    """The pool's output has the zero point -128, so the mix layer's biases are 128 sums higher."""
    weights = INTEGERS.layers["mix"]
    header = np.frombuffer(INTEGER_BYTES, layout.HEADER, 1)[0]
    record = np.frombuffer(INTEGER_BYTES, layout.LAYER, len(NAMES), FIRST_LAYER)[MIX]
    start = int(header["weights_offset"]) + int(record["weights_offset"])
    biases = np.frombuffer(INTEGER_BYTES, "<i4", 5, start)
    sums = weights.weight.reshape(5, -1).astype(int).sum(axis=1)
    assert biases.tolist() == (weights.bias + 128 * sums).tolist()
    multipliers = np.frombuffer(INTEGER_BYTES, "<f4", 5, start + 64)
    assert multipliers.tolist() == weights.multiplier.tolist()


def test_the_same_integers_give_the_same_bytes():
    assert encode(ModelFile(**INTEGER_FILE.__dict__)) == INTEGER_BYTES


@pytest.mark.parametrize(
    "integers",
    [
        changed("conv", weight=-INTEGERS.layers["conv"].weight),
        changed("mix", bias=INTEGERS.layers["mix"].bias + 1),
        changed("out", multiplier=INTEGERS.layers["out"].multiplier * 2),
        changed(tensor="mix", scale=0.5),
    ],
    ids=["weight", "bias", "multiplier", "scale"],
)
def test_the_id_follows_every_integer(integers):
    other = encode(replace(INTEGER_FILE, integers=integers))
    assert other[32:48] != INTEGER_BYTES[32:48]
    assert encode(replace(INTEGER_FILE, thresholds={}))[32:48] == INTEGER_BYTES[32:48]


@READERS
@pytest.mark.parametrize(
    ("change", "name", "sentence", "place"), [lie[1:] for lie in LIES], ids=[lie[0] for lie in LIES]
)
def test_lies(tmp_path, reader, change, name, sentence, place):
    path = tmp_path / "lie.fsig"
    path.write_bytes(change(INTEGER_BYTES))
    error = getattr(errors, f"Model{name}Error")
    with pytest.raises(error, match=f"^{re.escape(f'{sentence} ({path}{place})')}$"):
        reader(path)


@READERS
def test_deep_sums_of_a_wide_image(tmp_path, reader):
    """147 products of an int16 image leave 32 bits whatever the weights are."""
    path = tmp_path / "deep.fsig"
    layers = dict(INTEGERS.layers)
    deep = layers["similarity"]
    zeros = np.zeros(4, np.int32)
    layers["similarity"] = replace(
        deep, weight=deep.weight.astype(np.int16), bias=zeros, limit=1023
    )
    integers = IntegerNetwork(layers, {**INTEGERS.tensors, "resize": IMAGE_INT16})
    path.write_bytes(encode(replace(INTEGER_FILE, integers=integers)))
    sentence = f"expected sums of at most {2**31 - 1}, got up to {147 * 1023 * 16384}"
    sentence += f" ({path}, layer 1 'similarity')"
    with pytest.raises(errors.ModelWeightError, match=f"^{re.escape(sentence)}$"):
        reader(path)


WEIGHT = INTEGERS.layers["mix"].weight


@pytest.mark.parametrize(
    ("integers", "sentence"),
    [
        (
            IntegerNetwork({}, INTEGERS.tensors),
            "expected weights for every layer, got none (similarity)",
        ),
        (
            IntegerNetwork({**INTEGERS.layers, "more": INTEGERS.layers["mix"]}, INTEGERS.tensors),
            "expected integers of the network's layers, got more (integers)",
        ),
        (
            IntegerNetwork(INTEGERS.layers, {**INTEGERS.tensors, "more": IMAGE_INT16}),
            "expected tensors of the network's layers, got more (tensors)",
        ),
        (
            changed("mix", weight=WEIGHT.astype(np.int32)),
            "expected int8 or int16 weights, got int32 (mix)",
        ),
        (
            changed("mix", weight=WEIGHT[:4]),
            "expected shape (5, 1, 1, 6), got (4, 1, 1, 6) (mix.weight)",
        ),
        (
            changed("mix", bias=np.zeros(6, np.int32)),
            "expected shape (5,), got (6,) (mix.bias)",
        ),
        (
            changed("mix", multiplier=np.ones(1, np.float32)),
            "expected shape (5,), got (1,) (mix.multiplier)",
        ),
    ],
)
def test_integers_that_do_not_fit(tmp_path, integers, sentence):
    with pytest.raises(errors.ModelWeightError, match=f"^{re.escape(sentence)}$"):
        write_model(tmp_path / "out.fsig", replace(INTEGER_FILE, integers=integers))
    assert list(tmp_path.iterdir()) == []


def test_both_kinds_of_weights_at_once(tmp_path, tiny_file):
    both = ModelFile(INTEGER_TINY, tiny_file.weights, integers=INTEGERS)
    with pytest.raises(errors.ModelWeightError, match="expected weights or integers, got both"):
        write_model(tmp_path / "out.fsig", both)


def test_a_type_that_no_file_has(tmp_path):
    tensors = {**INTEGERS.tensors, "mix": Quantised("uint8", 1.0, 0, 127)}
    model = replace(INTEGER_FILE, integers=IntegerNetwork(INTEGERS.layers, tensors))
    with pytest.raises(
        errors.ModelLayerError, match=r"^expected int8 or int16, got uint8 \(mix\)$"
    ):
        write_model(tmp_path / "out.fsig", model)


@pytest.mark.parametrize("bias", [2**31 - 1, -(2**31)])
def test_biases_that_overflow_when_folded_are_never_written(tmp_path, bias):
    """Nothing wraps: the folded bias is held at the ends of 32 bits, where no product has room."""
    integers = changed("mix", bias=np.full(5, bias, np.int32))
    with pytest.raises(errors.ModelWeightError, match="expected sums of at most 2147483647"):
        write_model(tmp_path / "out.fsig", replace(INTEGER_FILE, integers=integers))
    assert list(tmp_path.iterdir()) == []
