"""Back ends behave alike, and say alike what is wrong with a file."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
from impatient import within
from numpy.typing import NDArray
from small_files import STATED, expected, small_onnx, small_tflite

from facesig import errors
from facesig.runtime.backends import tflite as tflite_backend
from facesig.runtime.backends.choose import open_backend
from facesig.runtime.backends.seal import seal_onnx, seal_tflite
from facesig.runtime.embedder import Embedder
from facesig.types import Signature

BOX = (10, 5, 40, 50)

UNSEALED = (
    "expected a file that facesig export wrote, with its checksum at the end, got another end"
)

Write = Callable[..., Path]
"""Writes a small file of one kind with the metadata given, and gives its path."""


def require(kind: str) -> None:
    """Skip the test where the kind's packages are missing."""
    if kind == "onnx":
        pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
        pytest.importorskip("onnx", reason="onnx, which makes the file, is not installed")
        return
    pytest.importorskip("flatbuffers", reason="flatbuffers, which makes the file, is not installed")
    try:
        tflite_backend._runtime()
    except errors.MissingExtraError as error:
        pytest.skip(str(error))


@pytest.fixture(params=["onnx", "tflite"])
def kind(request: pytest.FixtureRequest) -> str:
    """Each foreign back end whose packages are installed."""
    require(request.param)
    name: str = request.param
    return name


@pytest.fixture
def write(kind: str, tmp_path: Path) -> Write:
    """See ``Write``."""

    def writer(stated: Mapping[str, str] = STATED, **wrong: str) -> Path:
        path = tmp_path / f"small.{kind}"
        if kind == "onnx":
            path.write_bytes(small_onnx(stated, **wrong))
        else:
            files = {"facesig.json": json.dumps(stated).encode()}
            path.write_bytes(small_tflite(files, **wrong))
        return path

    return writer


@pytest.fixture
def crop() -> NDArray[np.uint8]:
    """Random pixels."""
    return np.random.default_rng(3).integers(0, 256, (112, 112, 3)).astype(np.uint8)


def test_a_foreign_file_gives_its_signature(
    write: Write, kind: str, crop: NDArray[np.uint8]
) -> None:
    path = write()
    for backend in (None, kind):
        embedder = Embedder(path, backend=backend)
        assert embedder.backend == kind
        signature = embedder.embed_crop(crop)
        assert np.abs(signature.values - expected(crop)).max() < 1e-6
        assert signature.model_id == embedder.model_id == bytes(range(16))
    assert embedder.isa in ("onnxruntime", "tflite_runtime", "ai_edge_litert")
    model = embedder.model
    assert (model.path, model.network) == (str(path), "patch")
    assert (model.input_size, model.signature_length, model.crop_factor) == (112, 128, 1.225)
    assert list(model.thresholds.items()) == [(1e-3, 0.4), (1e-2, 0.3)]
    assert dict(model.metadata) == {"licence": "none"}


def test_signatures_are_fresh_arrays(write: Write, crop: NDArray[np.uint8]) -> None:
    session = open_backend(write(), None, None).session()
    first = session.run(crop)
    kept = first.copy()
    session.run(crop[::-1])
    assert first.dtype == np.float32
    assert np.array_equal(first, kept)


def test_the_files_own_crop_factor_and_thresholds_count(
    write: Write, photo: NDArray[np.uint8]
) -> None:
    usual = Embedder(write())
    wide = Embedder(write({**STATED, "crop_factor": "2.0", "thresholds": '{"0.5": 0.25}'}))
    assert not np.array_equal(wide.crop(photo, BOX), usual.crop(photo, BOX))
    signature = wide.embed(photo, BOX)
    assert wide.compare(signature, signature, 0.5).threshold == 0.25
    with pytest.raises(errors.FalseAcceptRateError):
        wide.compare(signature, signature, 1e-3)


def test_ids_decide_what_compares(
    write: Write, embedder: Embedder, crop: NDArray[np.uint8]
) -> None:
    foreign = Embedder(write())
    with pytest.raises(errors.SignatureModelError):
        foreign.compare(embedder.embed_crop(crop), foreign.embed_crop(crop))
    same = Embedder(write({**STATED, "model_id": embedder.model_id.hex()}))
    similarity = same.compare(embedder.embed_crop(crop), same.embed_crop(crop)).similarity
    assert abs(similarity) < 0.9


@pytest.mark.parametrize(
    "wrong",
    [
        "photo.jpg",
        np.zeros((112, 112, 3)),
        np.zeros((112, 111, 3), np.uint8),
        np.zeros((112, 112), np.uint8),
        np.zeros((), np.uint8),
    ],
    ids=["text", "float", "narrow", "grey", "number"],
)
def test_wrong_crops_fail_as_in_the_engine(write: Write, model_path: Path, wrong: object) -> None:
    said = []
    for path in (model_path, write()):
        with pytest.raises(errors.ImageError) as caught:
            open_backend(path, None, None).session().run(wrong)  # type: ignore[arg-type]
        said.append((type(caught.value), str(caught.value)))
    assert said[0] == said[1]


def test_threads_share_a_foreign_embedder(write: Write, crop: NDArray[np.uint8]) -> None:
    embedder = Embedder(write())
    crops = [np.roll(crop, shift, axis=1) for shift in range(8)]
    wanted = [embedder.embed_crop(crop) for crop in crops]
    results: dict[int, list[Signature]] = {}
    start = threading.Barrier(4)

    def work(number: int) -> None:
        start.wait()
        results[number] = [embedder.embed_crop(crop) for _ in range(20) for crop in crops]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == dict.fromkeys(range(4), wanted * 20)


def test_files_that_are_none(kind: str, tmp_path: Path, write: Write) -> None:
    path = tmp_path / f"none.{kind}"
    for make, error, sentence in (
        (lambda: None, errors.ModelNotFoundError, "expected a readable model file, got 'No such "),
        (lambda: path.mkdir(), errors.ModelNotFoundError, "expected a "),
        (lambda: os.mkfifo(path), errors.ModelNotFoundError, "expected a regular file, got "),
        (lambda: path.write_bytes(b""), errors.ModelChecksumError, UNSEALED),
        (lambda: path.write_bytes(bytes(100)), errors.ModelChecksumError, UNSEALED),
        (lambda: path.write_bytes(write().read_bytes()[:-1]), errors.ModelChecksumError, UNSEALED),
    ):
        make()
        with pytest.raises(error) as caught, within(20):
            Embedder(path)
        assert str(caught.value).startswith(sentence)
        assert f"({path}" in str(caught.value)
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)


def test_sealed_files_that_are_none(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"other.{kind}"
    seal, error = {
        "onnx": (seal_onnx, errors.ModelError),
        "tflite": (seal_tflite, errors.ModelMagicError),
    }[kind]
    path.write_bytes(seal(b"some other file"))
    with pytest.raises(errors.ModelError) as caught:
        Embedder(path)
    assert type(caught.value) is error
    assert str(caught.value).startswith("expected a")


def test_every_altered_byte_is_noticed_before_a_runtime_sees_it(write: Write) -> None:
    path = write()
    data = path.read_bytes()
    for place in range(0, len(data), 37):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        with pytest.raises(errors.ModelChecksumError, match=r"^expected "):
            Embedder(path)


def test_other_inputs_and_outputs_are_refused(kind: str, write: Write) -> None:
    with pytest.raises(errors.ModelLayerError) as caught:
        Embedder(write(image="data"))
    axis = "N" if kind == "onnx" else "1"
    assert str(caught.value).startswith(
        "expected one input image: float32 (N, 112, 112, 3), "
        f"got data: float32 ({axis}, 112, 112, 3) ("
    )


def test_a_signature_of_another_length_is_refused(tmp_path: Path, crop: NDArray[np.uint8]) -> None:
    require("onnx")
    path = tmp_path / "short.onnx"
    path.write_bytes(small_onnx(STATED, length=64))
    embedder = Embedder(path)
    assert embedder.model.signature_length == 64
    with pytest.raises(errors.SignatureFormatError) as caught:
        embedder.embed_crop(crop)
    assert str(caught.value) == "expected 128 numbers, got 64 (signature)"


def test_wrong_metadata_names_the_file(write: Write) -> None:
    path = write({**STATED, "model_id": "7"})
    with pytest.raises(errors.ModelMetadataError) as caught:
        Embedder(path)
    assert str(caught.value) == (
        f"expected 32 hexadecimal digits, got '7' ({path}, metadata 'model_id')"
    )


def test_a_tflite_file_without_our_metadata(tmp_path: Path) -> None:
    require("tflite")
    path = tmp_path / "foreign.tflite"
    path.write_bytes(small_tflite({"labels.txt": b"{}"}))
    with pytest.raises(errors.ModelMetadataError) as caught:
        Embedder(path)
    assert str(caught.value) == (
        "expected the associated file facesig.json, got: \"There is no item named 'facesig.json' "
        f'in the archive" ({path}, metadata)'
    )
