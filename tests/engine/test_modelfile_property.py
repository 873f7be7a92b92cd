"""Damage anywhere in a model file: always a ModelError, never a crash, never accepted."""

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from facesig.errors import ModelError
from facesig.modelfile import ModelFile, read_model, write_model
from facesig.modelfile.writer import encode, seal
from facesig.network import MaxPool
from facesig.runtime.native import Model, Session

from .forge import INTEGER_BYTES, NAMES, both, layer
from .integers import random_integers
from .support import TINY, conv, he_weights, small_network

DATA = encode(ModelFile(TINY, he_weights(TINY), {0.5: 0.5}, {"key": "value"}))
FILES = pytest.mark.parametrize("valid", [DATA, INTEGER_BYTES], ids=["float", "integer"])
READERS = (read_model, Model.open)
FAST = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def outcome(reader, path):
    """None when the reader accepts, otherwise the error's class and sentence."""
    try:
        reader(path)
    except ModelError as error:
        return type(error), str(error)
    return None


def outcomes(tmp_path, data):
    path = tmp_path / "damaged.fsig"
    path.write_bytes(data)
    return [outcome(reader, path) for reader in READERS]


@FILES
@given(at=st.integers(0), flip=st.integers(1, 255))
@FAST
def test_any_changed_byte_is_refused(tmp_path, valid, at, flip):
    data = bytearray(valid)
    data[at % len(valid)] ^= flip
    python, native = outcomes(tmp_path, bytes(data))
    assert python is not None
    assert python == native


@FILES
@given(size=st.integers(0))
@FAST
def test_any_truncation_is_refused(tmp_path, valid, size):
    python, native = outcomes(tmp_path, valid[: size % len(valid)])
    assert python is not None
    assert python == native


@given(data=st.binary(max_size=2000))
@FAST
def test_arbitrary_bytes_are_refused(tmp_path, data):
    python, native = outcomes(tmp_path, data)
    assert python is not None
    assert python == native


@FILES
@given(
    changes=st.lists(st.tuples(st.integers(48, 2000), st.integers(0, 255)), min_size=1, max_size=4)
)
@settings(FAST, max_examples=500)
def test_lies_under_a_right_checksum_are_judged_alike(tmp_path, valid, changes):
    """Most are refused by both with one sentence; the id, which only Python checks, is left out."""
    data = bytearray(valid)
    for at, value in changes:
        data[at] = value
    python, native = outcomes(tmp_path, seal(data))
    if python and "model id" in python[1]:
        assert native is None
    else:
        assert python == native


RECORD_FIELDS = st.tuples(
    st.integers(0, len(NAMES) - 1),
    st.sampled_from(["operation", "activation", "weight_type", "output_type", "cout", "limit",
                     "weight_limit", "zero_point", "inputs", "scale"]),
    st.sampled_from([0, 1, 2, 3, 4, 5, 31, 63, 127, 1023, 4095, 16383, 2**31 - 1]),
)  # fmt: skip


@given(changes=st.lists(RECORD_FIELDS, min_size=1, max_size=3))
@settings(FAST, max_examples=500)
def test_records_of_integers_are_judged_alike(tmp_path, changes):
    """Legal numbers in the wrong place: what random bytes hardly ever give."""
    python, native = outcomes(
        tmp_path, both(*(layer(*change) for change in changes))(INTEGER_BYTES)
    )
    if python and "model id" in python[1]:
        assert native is None
    else:
        assert python == native


@st.composite
def networks(draw, relus=(False, True)):
    size = draw(st.integers(1, 12))
    middle, channels, side = [], 3, draw(st.integers(2, 12))
    warp = side
    for index in range(draw(st.integers(0, 3))):
        if draw(st.booleans()) and side >= 2:
            stride = draw(st.integers(1, 2))
            middle.append(MaxPool(f"pool{index}", (), stride=stride))
            side = (side - 2) // stride + 1
            continue
        kernel = draw(st.sampled_from([1, 3, 5]))
        pad = draw(st.integers(0, kernel - 1))
        stride = draw(st.integers(1, 3))
        if side + 2 * pad < kernel:
            continue
        cout, relu = draw(st.integers(1, 18)), draw(st.sampled_from(relus))
        middle.append(conv(channels, cout, kernel, stride, pad, relu, name=f"conv{index}"))
        side, channels = (side + 2 * pad - kernel) // stride + 1, cout
    return small_network(size, draw(st.integers(1, 9)), warp, middle, draw(st.integers(1, 20)))


@given(network=networks(), seed=st.integers(0, 1000))
@settings(FAST, max_examples=60)
def test_any_network_is_written_read_and_run_alike(tmp_path, network, seed):
    path = tmp_path / "any.fsig"
    weights = he_weights(network, seed)
    write_model(path, ModelFile(network, weights))
    model = read_model(path)
    assert model.network == network
    for name, array in weights.items():
        np.testing.assert_array_equal(model.weights[name], array)
    crop = np.random.default_rng(seed).integers(0, 256, network.input_shape, dtype=np.uint8)
    opened = Model.open(path)
    scalar, neon = (Session(opened, path).run(crop) for path in ("scalar", "neon"))
    assert scalar == pytest.approx(neon, abs=1e-4)


@given(network=networks(relus=(True,)), seed=st.integers(0, 1000))
@settings(FAST, max_examples=60)
def test_any_integer_network_is_written_and_read_alike(tmp_path, network, seed):
    path = tmp_path / "any.fsig"
    integers = random_integers(network, seed)
    data = encode(ModelFile(network, integers=integers))
    write_model(path, ModelFile(network, integers=integers))
    assert path.read_bytes() == data
    model = read_model(path)
    assert model.network == network
    assert dict(model.integers.tensors) == integers.tensors
    assert model.integers.layers.keys() == integers.layers.keys()
    for name, weights in integers.layers.items():
        for part in ("weight", "bias", "multiplier", "limit"):
            got = getattr(model.integers.layers[name], part)
            np.testing.assert_array_equal(got, getattr(weights, part), strict=part != "limit")
    assert encode(model) == data
    assert Model.open(path).model_id == model.model_id
