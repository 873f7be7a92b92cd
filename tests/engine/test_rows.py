"""Layers that run row by row: every tensor of random detectors, to the bit as in the reference.

The engine runs them as streams, of whose inner tensors only a few rows are ever in memory;
``trace`` collects them.
"""

import numpy as np
import pytest

from facesig.modelfile import read_model, write_model
from facesig.reference.integer import run_integer
from facesig.runtime.native import Model, Session, available_isas

from .detectors import random_detector, yunet

SEEDS = range(24)
SIZES = [(33, 65), (8, 8), (1, 1), (40, 17), (64, 96)]
ROW_KERNELS = {
    f"{name}_{isa}"
    for name in ("pointwise_s8", "conv_rows_s8", "depthwise_s8", "maxpool_row_s8", "add_row_s8",
                 "upsample_row_s8")
    for isa in available_isas()
}  # fmt: skip


def write(folder, file):
    path = folder / f"{file.network.name}.fsig"
    write_model(path, file)
    return path


def images(size, seed):
    """Noise, and the images at both ends."""
    rng = np.random.default_rng([seed, 3])
    yield rng.integers(0, 256, (*size, 3), dtype=np.uint8)
    yield np.zeros((*size, 3), np.uint8)
    yield np.full((*size, 3), 255, np.uint8)


def expected_tensors(file, image):
    ordered = image if file.colour_order == "RGB" else image[..., ::-1]
    return run_integer(file.network, file.integers, ordered)


def assert_same(got, expected, what):
    assert got.keys() == expected.keys(), what
    for name, tensor in expected.items():
        assert got[name].dtype == tensor.dtype, f"{what} {name}"
        np.testing.assert_array_equal(got[name], tensor, f"{what} {name}")


@pytest.mark.parametrize("seed", SEEDS)
def test_random_detectors(tmp_path, seed):
    file = read_model(write(tmp_path, random_detector(seed)))
    model = Model.open(tmp_path / f"{file.network.name}.fsig")
    for size in SIZES[: 2 + seed % 4]:
        sessions = {isa: Session(model, isa, size) for isa in available_isas()}
        for image in images(size, seed):
            expected = expected_tensors(file, image)
            for isa, session in sessions.items():
                assert_same(session.trace(image), expected, f"{isa} {size}")
                outputs = {name: expected[name] for name in file.network.outputs}
                assert_same(session.outputs(image), outputs, f"{isa} {size}")


def test_every_row_kernel_has_run(tmp_path):
    """Else the test above would not test it."""
    ran, used = set(), set()
    for seed in SEEDS:
        model = Model.open(write(tmp_path, random_detector(seed)))
        for isa in available_isas():
            session = Session(model, isa, (16, 16))
            session.outputs(np.zeros((16, 16, 3), np.uint8))
            ran |= set(session.kernels.values())
        used |= {type(layer).__name__ for layer in random_detector(seed).network.layers}
    assert ran >= ROW_KERNELS
    assert ran >= {f"conv_s8_{isa}" for isa in available_isas()}


def test_what_is_drawn_reaches_saturation(tmp_path):
    """Clamps and the odd edges of the arithmetic are there to be compared."""
    seen = set()
    for seed in SEEDS:
        file = random_detector(seed)
        for tensor in expected_tensors(file, next(images((33, 65), seed))).values():
            if tensor.dtype == np.int8:
                seen |= {int(tensor.min()), int(tensor.max())}
    assert {-128, 127} <= seen


def test_a_fixed_size_too(tmp_path):
    file = random_detector(7, size=(31, 50))
    session = Session(Model.open(write(tmp_path, file)))
    image = next(images((31, 50), 7))
    assert_same(session.trace(image), expected_tensors(file, image), "fixed")


def test_sessions_of_several_sizes_side_by_side(tmp_path):
    file = random_detector(3)
    model = Model.open(write(tmp_path, file))
    sessions = [Session(model, size=size) for size in SIZES]
    for _ in range(2):
        for session, size in zip(sessions, SIZES):
            image = next(images(size, 3))
            expected = expected_tensors(file, image)
            for name, output in session.outputs(image).items():
                np.testing.assert_array_equal(output, expected[name])


def test_yunet_keeps_to_its_memory(tmp_path):
    """Rings, and places that are taken again: 256 KB at 320 x 240, as an A9's second cache."""
    file = yunet()
    model = Model.open(write(tmp_path, file))
    assert Session(model, size=(240, 320)).arena_bytes <= 256 * 1024
    image = next(images((61, 90), 1))
    for isa in available_isas():
        session = Session(model, isa, (61, 90))
        assert_same(session.trace(image), expected_tensors(file, image), isa)
