"""Signature, Match and the other values: what they refuse, and the packed layout."""

from __future__ import annotations

import copy
import pickle
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from numpy.typing import NDArray

from facesig import errors
from facesig.runtime import native
from facesig.runtime.compare import match, threshold_for
from facesig.types import Box, Face, Landmarks, Match, Signature

MODEL = bytes(range(16))
OTHER = bytes(16)


def unit(seed: int) -> NDArray[np.float32]:
    """A random direction."""
    values = np.random.default_rng(seed).standard_normal(128)
    return (values / np.linalg.norm(values)).astype(np.float32)


def signature(seed: int = 1, model: bytes = MODEL) -> Signature:
    """A signature of a random direction."""
    return Signature(unit(seed), model)


def test_values_are_a_read_only_copy() -> None:
    values = unit(1)
    made = Signature(values, MODEL)
    values[0] = 7
    assert made.values.dtype == np.float32
    assert np.array_equal(made.values, unit(1))
    with pytest.raises(ValueError, match="read-only"):
        made.values[0] = 1


def test_attributes_cannot_be_set_or_deleted() -> None:
    made = signature()
    with pytest.raises(
        AttributeError, match=r"^a Signature is immutable, 'model_id' cannot be set"
    ):
        made.model_id = OTHER  # type: ignore[misc]
    with pytest.raises(AttributeError, match="'_values' cannot be deleted"):
        del made._values


@pytest.mark.parametrize("seed", range(40))
def test_rounded_numbers_are_brought_back_to_unit_norm(seed: int) -> None:
    exact = Signature(unit(seed), MODEL)
    bfloat16 = (unit(seed).view(np.uint32) & 0xFFFF0000).view(np.float32)
    text = [f"{value:.3f}" for value in unit(seed)]
    for rounded, least in (
        (unit(seed).astype(np.float16), 0.9998),
        (bfloat16, 0.9998),
        (np.array(text, float), 0.9998),
        (text, 0.9998),
    ):
        made = Signature(rounded, MODEL)
        norm = float(np.linalg.norm(made.values.astype(np.float64)))
        assert abs(norm - 1) <= 1e-4
        assert made.similarity(exact) > least
        assert Signature.from_bytes(bytes(made)) == made


@pytest.mark.parametrize("norm", [0.9901, 0.9998, 1.0002, 1.0099])
def test_norms_near_one(norm: float) -> None:
    values = unit(1).astype(np.float64) * norm
    assert np.abs(Signature(values, MODEL).values - unit(1)).max() < 1e-7
    head = bytes(Signature(unit(1), MODEL))[:24]
    body = head + values.astype("<f4").tobytes()
    with pytest.raises(errors.SignatureFormatError, match=rf"^expected a norm of 1, got {norm:g}"):
        Signature.from_bytes(body + zlib.crc32(body).to_bytes(4, "little"))


@pytest.mark.parametrize("norm", [0.9899, 1.0101, -0.5])
def test_norms_beyond_are_refused(norm: float) -> None:
    with pytest.raises(errors.SignatureFormatError, match=r"^expected a norm of 1, got "):
        Signature(unit(1).astype(np.float64) * norm, MODEL)


def test_norms_within_rounding_keep_every_bit() -> None:
    values = (unit(2) * np.float32(1.00009)).astype(np.float32)
    assert np.array_equal(Signature(values, MODEL).values, values)


@pytest.mark.parametrize(
    ("values", "model", "expected"),
    [
        (np.ones(3), MODEL, "expected 128 numbers, got 3 (signature)"),
        (np.ones((1, 128)), MODEL, "expected 128 numbers, got 1 x 128 (signature)"),
        (1.0, MODEL, "expected 128 numbers, got a single number (signature)"),
        (np.full(128, np.nan), MODEL, "expected finite numbers, got NaN or infinity (signature)"),
        (np.full(128, np.inf), MODEL, "expected finite numbers, got NaN or infinity (signature)"),
        (np.ones(128), MODEL, "expected a norm of 1, got 11.3137 (signature)"),
        ("abc", MODEL, "expected 128 numbers, got str (signature)"),
        ([[1], [1, 2]], MODEL, "expected 128 numbers, got list (signature)"),
        (np.zeros(128), MODEL, "expected a norm of 1, got 0 (signature)"),
        (unit(1), b"short", "expected 16 bytes, got 5 (model id)"),
        (unit(1), "0123456789abcdef", "expected 16 bytes, got str (model id)"),
    ],
)
def test_wrong_numbers(values: object, model: bytes, expected: str) -> None:
    with pytest.raises(errors.SignatureFormatError) as caught:
        Signature(values, model)  # type: ignore[arg-type]
    assert str(caught.value) == expected


def test_similarity_and_distance() -> None:
    a, b = signature(1), signature(2)
    cosine = float(unit(1).astype(float) @ unit(2).astype(float))
    opposite = Signature(-unit(1), MODEL)
    assert a.similarity(b) == pytest.approx(cosine, abs=1e-7)
    assert a.distance(b) ** 2 == pytest.approx(2 - 2 * cosine, abs=1e-6)
    assert (a.similarity(a), a.distance(a)) == (pytest.approx(1), 0)
    assert (a.similarity(opposite), a.distance(opposite)) == (pytest.approx(-1), pytest.approx(2))
    assert a.distance(opposite) <= 2
    assert a.similarity(a) <= 1


def test_other_models_are_not_compared() -> None:
    a, b = signature(), signature(model=OTHER)
    for method in (a.similarity, a.distance):
        with pytest.raises(errors.SignatureModelError) as caught:
            method(b)
        assert str(caught.value) == (
            "expected two signatures of one model, got models 000102030405060708090a0b0c0d0e0f "
            "and 00000000000000000000000000000000 (signature)"
        )


def test_only_signatures_are_compared() -> None:
    with pytest.raises(errors.SignatureFormatError) as caught:
        signature().distance(unit(1))  # type: ignore[arg-type]
    assert str(caught.value) == "expected a Signature, got ndarray (signature)"


def test_equality_and_hash() -> None:
    assert signature(1) == signature(1)
    assert hash(signature(1)) == hash(signature(1))
    assert len({signature(1), signature(1), signature(2), signature(1, OTHER)}) == 3
    assert signature(1) != unit(1).tolist()


def test_repr() -> None:
    first = ", ".join(f"{value:.3f}" for value in unit(1)[:3])
    assert repr(signature()) == f"Signature([{first}, ...], model 0001020304050607)"


def test_pickle_and_copy() -> None:
    made = signature()
    for again in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        assert again == made
        assert not again.values.flags.writeable


def test_packed_layout() -> None:
    packed = bytes(signature())
    head = b"FSSG" + struct.pack("<HH", 1, 128) + MODEL
    assert packed[:24] == head
    assert packed[24:536] == unit(1).astype("<f4").tobytes()
    assert packed[536:] == struct.pack("<I", zlib.crc32(packed[:536]))
    assert len(packed) == 540


def resealed(packed: bytes, offset: int, replacement: bytes) -> bytes:
    """``packed`` with some bytes replaced and the checksum made right again."""
    body = packed[:offset] + replacement + packed[offset + len(replacement) : 536]
    return body + struct.pack("<I", zlib.crc32(body))


def test_every_way_packed_bytes_can_lie() -> None:
    packed = bytes(signature())
    where = "(packed signature)"
    stored = struct.unpack("<I", packed[536:])[0]
    for data, expected in (
        (b"", f"expected 540 bytes, got 0 {where}"),
        ("text", f"expected 540 bytes, got str {where}"),
        (packed + b"\0", f"expected 540 bytes, got 541 {where}"),
        (b"XSSG" + packed[4:], f"expected magic b'FSSG', got b'XSSG' {where}"),
        (resealed(packed, 4, b"\x02\0"), f"expected version 1, got 2 {where}"),
        (resealed(packed, 6, b"\x40\0"), f"expected count of numbers 128, got 64 {where}"),
        (
            packed[:536] + bytes(4),
            f"expected checksum {stored}, got 0 {where}",
        ),
        (
            resealed(packed, 24, struct.pack("<f", float("nan"))),
            "expected finite numbers, got NaN or infinity (signature)",
        ),
    ):
        with pytest.raises(errors.SignatureFormatError) as caught:
            Signature.from_bytes(data)
        assert str(caught.value) == expected


@given(
    npst.arrays(np.float32, 128, elements=st.floats(-1, 1, width=32)),
    st.binary(min_size=16, max_size=16),
)
def test_bytes_and_back(values: NDArray[np.float32], model: bytes) -> None:
    norm = float(np.linalg.norm(values.astype(np.float64)))
    if norm < 1e-3:
        values, norm = unit(1), 1.0
    made = Signature(values / norm, model)
    assert Signature.from_bytes(bytes(made)) == made
    assert made.similarity(made) == pytest.approx(1, abs=2e-4)


@given(st.integers(0, 539), st.integers(1, 255))
def test_any_flipped_byte_is_noticed(place: int, change: int) -> None:
    packed = bytearray(bytes(signature()))
    packed[place] ^= change
    with pytest.raises(errors.SignatureFormatError, match=r"^expected "):
        Signature.from_bytes(bytes(packed))


@given(st.binary(max_size=700))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(errors.SignatureFormatError, match=r"^expected "):
        Signature.from_bytes(data)


def test_thresholds_by_false_accept_rate() -> None:
    table = {1e-2: 0.3, float(np.float32(1e-3)): 0.4}
    assert threshold_for(table, 1e-3) == 0.4
    with pytest.raises(errors.FalseAcceptRateError) as caught:
        threshold_for(table, 0.5)
    assert str(caught.value) == "expected one of 0.001, 0.01, got 0.5 (false-accept rate)"
    with pytest.raises(errors.FalseAcceptRateError) as caught:
        threshold_for({}, 0.5)
    assert str(caught.value) == (
        "expected one of none, the model has no table, got 0.5 (false-accept rate)"
    )


def test_a_norm_is_1_to_within_a_ten_thousandth() -> None:
    values = unit(1).astype(np.float64)
    values /= np.linalg.norm(values)
    for factor in (1 - 0.9e-4, 1 + 0.9e-4):
        given = (values * factor).astype(np.float32)
        np.testing.assert_array_equal(Signature(given, MODEL).values, given)
    for factor in (1 - 1.1e-4, 1 + 1.1e-4, 0.991, 1.009):
        made = Signature(values * factor, MODEL).values.astype(np.float64)
        assert np.linalg.norm(made) == pytest.approx(1, abs=1e-6)
    for factor in (0.989, 1.011):
        with pytest.raises(errors.SignatureFormatError, match="expected a norm of 1, got "):
            Signature(values * factor, MODEL)


def test_a_similarity_at_the_threshold_is_a_match() -> None:
    a, b = signature(1), signature(2)
    at = a.similarity(b)
    assert match(a, b, {1e-3: at}, 1e-3).same
    assert not match(a, b, {1e-3: np.nextafter(at, 2)}, 1e-3).same
    assert match(a, b, {1e-3: np.nextafter(at, -2)}, 1e-3).same
    assert native.passes(0.5, 0.5)
    assert not native.passes(np.nextafter(0.5, 0), 0.5)


@pytest.mark.parametrize("threshold", [-1.0, 1.0])
def test_match(threshold: float) -> None:
    a, b = signature(1), signature(2)
    result = match(a, b, {1e-3: threshold}, 1e-3)
    same = threshold < 0
    assert result == Match(same, a.similarity(b), a.distance(b), threshold, 1e-3)
    assert bool(result) is same


def test_boxes_and_landmarks() -> None:
    box = Box(10, 20, 30, 40)
    assert (box.centre, box.longer_side) == ((25, 40), 40)
    assert Box.square((25, 40), 40) == Box(5, 20, 40, 40)
    points = np.arange(10.0).reshape(5, 2)
    assert np.array_equal(Landmarks.from_array(points).array, points)
    with pytest.raises(errors.FaceArgumentError) as caught:
        Landmarks.from_array(points.T)
    assert str(caught.value) == "expected 5 x 2 numbers, got 2 x 5 (landmarks)"
    assert hash(Face(box, None, 1.0, "x")) == hash(Face(Box(10, 20, 30, 40), None, 1.0, "x"))
