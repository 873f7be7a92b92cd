"""Sessions: ISAs, threads, wrong crops."""

import os
import re
import subprocess
import sys
import threading

import numpy as np
import pytest

from facesig.errors import (
    ImageDtypeError,
    ImageShapeError,
    ImageTypeError,
    IsaError,
    ModelWeightError,
)
from facesig.modelfile import ModelFile, write_model
from facesig.network import MULTIBATCH
from facesig.runtime.native import Model, Session, available_isas, cpu_features, version

from .support import TINY, he_weights


@pytest.mark.parametrize("isa", available_isas())
def test_the_forced_isa_is_the_one_that_ran(multibatch, crops, isa, monkeypatch):
    _, model = multibatch
    monkeypatch.setenv("FACESIG_ISA", isa)
    session = Session(model)
    assert session.isa == isa
    assert set(session.kernels.values()) == {""}
    session.run(crops[0][0])
    expected = {
        layer.name: f"{type(layer).__name__.lower()}_f32_{isa}" for layer in MULTIBATCH.layers
    }
    for name in ("align.pool1", "align.pool3", "align.pool4", "nin1.pool"):
        expected[name] = f"conv_f32_{isa}"  # taken along by the convolution before it
    if isa == "neon":
        for name in ("nin4.spatial", "nin5.spatial"):
            expected[name] = "winograd_f32_neon"
    assert session.kernels == expected


def test_isas_really_differ(multibatch, crops):
    """Scalar and NEON add in different orders, so their last bits cannot all be equal."""
    _, model = multibatch
    scalar, neon = (Session(model, isa).run(crops[0][0]) for isa in ("scalar", "neon"))
    assert (scalar != neon).any()
    np.testing.assert_allclose(scalar, neon, atol=1e-5)


def test_without_a_forced_isa_the_best_one_runs(multibatch, monkeypatch):
    monkeypatch.delenv("FACESIG_ISA", raising=False)
    monkeypatch.delenv("FACESIG_PATH", raising=False)
    assert Session(multibatch[1]).isa == available_isas()[-1]
    monkeypatch.setenv("FACESIG_ISA", "")
    assert Session(multibatch[1]).isa == available_isas()[-1]


def test_an_argument_goes_before_the_environment(multibatch, monkeypatch):
    monkeypatch.setenv("FACESIG_ISA", "neon")
    assert Session(multibatch[1], "scalar").isa == "scalar"


@pytest.mark.parametrize("isa", ["sse", "NEON", " neon", "", "neon2"])
def test_unknown_isa_argument(multibatch, isa):
    sentence = f"expected isa 'scalar' or 'neon', got '{isa}' (isa argument)"
    with pytest.raises(IsaError, match=f"^{re.escape(sentence)}$"):
        Session(multibatch[1], isa)


def test_unknown_isa_in_the_environment(multibatch, monkeypatch):
    monkeypatch.setenv("FACESIG_ISA", "avx")
    sentence = "expected isa 'scalar' or 'neon', got 'avx' (FACESIG_ISA)"
    with pytest.raises(IsaError, match=f"^{re.escape(sentence)}$"):
        Session(multibatch[1])


def test_the_old_variable_counts_where_the_new_one_is_unset(multibatch, monkeypatch):
    monkeypatch.delenv("FACESIG_ISA", raising=False)
    monkeypatch.setenv("FACESIG_PATH", "scalar")
    assert Session(multibatch[1]).isa == "scalar"
    monkeypatch.setenv("FACESIG_ISA", available_isas()[-1])
    assert Session(multibatch[1]).isa == available_isas()[-1]


def test_threads_get_what_a_single_one_gets(multibatch, crops):
    _, model = multibatch
    random, _ = crops
    serial = [Session(model).run(crop) for crop in random[:20]]
    results = {}

    def work(thread):
        session = Session(model)
        results[thread] = [session.run(crop) for crop in random[:20]]

    run_threads(work, 6)
    for thread in range(6):
        for got, expected in zip(results[thread], serial):
            np.testing.assert_array_equal(got, expected)


def test_threads_that_share_one_session_by_mistake(multibatch, crops):
    _, model = multibatch
    session = Session(model)
    expected = [session.run(crop) for crop in crops[0][:4]]
    results = {}

    def work(thread):
        results[thread] = [session.run(crops[0][thread % 4]) for _ in range(5)]

    run_threads(work, 4)
    for thread in range(4):
        for got in results[thread]:
            np.testing.assert_array_equal(got, expected[thread])


def test_the_gil_is_released_while_running(multibatch, crops):
    """While one thread computes, another counts: with the GIL held it would hardly move."""
    _, model = multibatch
    session = Session(model, "scalar")
    done = threading.Event()
    count = 0

    def work():
        for _ in range(10):
            session.run(crops[0][0])
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.is_set():
        count += 1
    thread.join()
    assert count > 1000


def run_threads(work, count):
    threads = [threading.Thread(target=work, args=(index,)) for index in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_a_session_keeps_its_model_alive(tiny_path):
    session = Session(Model.open(tiny_path))
    tiny_path.unlink()
    crop = np.full((9, 9, 3), 77, np.uint8)
    np.testing.assert_array_equal(session.run(crop), session.run(crop))


def test_each_result_is_a_fresh_array(tiny_path):
    session = Session(Model.open(tiny_path))
    crop = np.zeros((9, 9, 3), np.uint8)
    first = session.run(crop)
    kept = first.copy()
    session.run(crop + 200)
    np.testing.assert_array_equal(first, kept)


GOOD = np.zeros((112, 112, 3), np.uint8)


@pytest.mark.parametrize(
    ("crop", "error", "sentence"),
    [
        (None, ImageTypeError, "expected a numpy array, got NoneType (crop)"),
        ([[1]], ImageTypeError, "expected a numpy array, got list (crop)"),
        (b"bytes", ImageTypeError, "expected a numpy array, got bytes (crop)"),
        (GOOD.astype(np.float32), ImageDtypeError, "expected dtype uint8, got float32 (crop)"),
        (GOOD.astype(np.int8), ImageDtypeError, "expected dtype uint8, got int8 (crop)"),
        (GOOD.astype(object), ImageDtypeError, "expected dtype uint8, got object (crop)"),
        (
            GOOD[:111],
            ImageShapeError,
            "expected shape 112 x 112 x 3, got 111 x 112 x 3 (crop)",
        ),
        (GOOD[..., 0], ImageShapeError, "expected shape 112 x 112 x 3, got 112 x 112 (crop)"),
        (GOOD[None], ImageShapeError, "expected shape 112 x 112 x 3, got 1 x 112 x 112 x 3 (crop)"),
        (GOOD[:0], ImageShapeError, "expected shape 112 x 112 x 3, got 0 x 112 x 3 (crop)"),
        (
            np.array(7, np.uint8),
            ImageShapeError,
            "expected shape 112 x 112 x 3, got a single number (crop)",
        ),
        (
            np.zeros((112, 112, 6), np.uint8)[..., ::2],
            ImageShapeError,
            "expected a C-contiguous array, got one with gaps or another order (crop)",
        ),
        (
            np.asfortranarray(GOOD),
            ImageShapeError,
            "expected a C-contiguous array, got one with gaps or another order (crop)",
        ),
    ],
)
def test_wrong_crops(multibatch, crop, error, sentence):
    session = Session(multibatch[1])
    for call in (session.run, session.trace):
        with pytest.raises(error, match=f"^{re.escape(sentence)}$"):
            call(crop)


@pytest.mark.parametrize("isa", available_isas())
def test_weights_that_overflow_are_refused(tmp_path, isa):
    weights = he_weights(TINY)
    for name in ("conv.weight", "mix.weight"):
        weights[name][:] = 3e38
    write_model(tmp_path / "huge.fsig", ModelFile(TINY, weights))
    session = Session(Model.open(tmp_path / "huge.fsig"), isa)
    sentence = "expected a finite signature, got NaN or infinity (run)"
    with pytest.raises(ModelWeightError, match=f"^{re.escape(sentence)}$"):
        session.run(np.full((9, 9, 3), 255, np.uint8))


@pytest.mark.parametrize("isa", available_isas())
def test_similarities_that_are_no_numbers_stay_inside_the_image(tmp_path, isa):
    weights = he_weights(TINY)
    weights["similarity.weight"][:] = 3e38
    write_model(tmp_path / "nan.fsig", ModelFile(TINY, weights))
    session = Session(Model.open(tmp_path / "nan.fsig"), isa)
    outputs = session.trace(np.full((9, 9, 3), 255, np.uint8))
    assert not np.isfinite(outputs["similarity"]).all()
    assert np.isfinite(outputs["warp"]).all()


def test_what_a_model_says_of_itself(tiny_path, tiny_file):
    model = Model.open(tiny_path)
    assert model.path == str(tiny_path)
    assert (model.network, model.signature_length, model.input_size) == ("tiny", 5, 9)
    assert model.crop_factor == 1.225
    assert dict(model.thresholds) == {1e-3: 0.5, 1e-2: 0.25}
    assert dict(model.metadata) == tiny_file.metadata
    with pytest.raises(TypeError):
        model.metadata["made"] = "now"


def test_about_this_build():
    assert available_isas()[0] == "scalar"
    assert all(isinstance(feature, str) for feature in cpu_features())
    assert version()


def test_importing_the_engine_takes_numpy_only():
    code = (
        "import sys; import facesig.runtime.native; "
        "print(sorted({'torch', 'cv2', 'onnx', 'PIL', 'scipy'} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    result = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert result.stdout == "[]\n"
