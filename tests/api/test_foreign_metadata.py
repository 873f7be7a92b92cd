"""What ONNX and TFLite files say of themselves: written, read, and every way it can be wrong."""

from __future__ import annotations

import io
import json
import zipfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_files import STATED

from facesig import errors
from facesig.modelfile import ModelFile
from facesig.network import MULTIBATCH
from facesig.runtime.backends.associated import associated_file
from facesig.runtime.backends.metadata import (
    CROP_RULE,
    INPUT_RULE,
    KEYS,
    TAKEN,
    entries_of_json,
    foreign_model,
)
from facesig.runtime.backends.seal import seal_tflite


def parse(**changed: str | None) -> object:
    """The facts of ``STATED`` with some entries changed, or left out where None."""
    stated = {**STATED, **changed}
    kept = {key: value for key, value in stated.items() if value is not None}
    return foreign_model(kept, "file", 112, 128)


@pytest.mark.parametrize(
    ("key", "value", "error", "sentence"),
    [
        *((key, None, errors.ModelMetadataError, "an entry, got none") for key in KEYS),
        ("model_id", "AB" * 16, errors.ModelMetadataError, "32 hexadecimal digits, got 'ABAB"),
        ("model_id", "ab" * 17, errors.ModelMetadataError, "32 hexadecimal digits, got 'abab"),
        ("network", "a b", errors.ModelMetadataError, "letters, digits, '.', '_' and '-', got"),
        ("input", "BGR", errors.ModelPreprocessingError, f"{INPUT_RULE!r}, got 'BGR'"),
        ("preprocessing", "", errors.ModelPreprocessingError, f"{CROP_RULE!r}, got ''"),
        ("crop_factor", "x", errors.ModelMetadataError, "a number, got 'x'"),
        ("crop_factor", "nan", errors.ModelMetadataError, "a number, got 'nan'"),
        ("crop_factor", "9", errors.ModelPreprocessingError, "crop factor 0.5 to 4, got 9"),
        ("thresholds", "", errors.ModelMetadataError, "a JSON object, got: Expecting value"),
        ("thresholds", "[" * 100_000, errors.ModelMetadataError, "a JSON object, got: "),
        ("thresholds", "[]", errors.ModelMetadataError, "a JSON object, got list"),
        ("thresholds", '{"0.1": 0, "0.1": 0}', errors.ModelMetadataError, "each key once, got "),
        ("thresholds", '{"1": 0}', errors.ModelThresholdError, "different false-accept rates bet"),
        ("thresholds", '{"x": 0}', errors.ModelThresholdError, "different false-accept rates bet"),
        ("thresholds", '{"0.1": 0, "0.10": 0}', errors.ModelThresholdError, "different false-acc"),
        ("thresholds", '{"0.1": 2}', errors.ModelThresholdError, "a similarity of -1 to 1, got 2"),
        ("thresholds", '{"0.1": NaN}', errors.ModelThresholdError, "a similarity of -1 to 1, got"),
        ("thresholds", '{"0.1": true}', errors.ModelThresholdError, "a similarity of -1 to 1, go"),
        ("thresholds", '{"0.1": "0"}', errors.ModelThresholdError, "a similarity of -1 to 1, got"),
        (
            "thresholds",
            '{"0.1": 0.4, "0.01": 0.3}',
            errors.ModelThresholdError,
            "similarities that do not rise with the rate, got [0.3, 0.4]",
        ),
        (
            "thresholds",
            json.dumps({f"0.{i:03}": 0 for i in range(1, 66)}),
            errors.ModelThresholdError,
            "at most 64 thresholds, got 65",
        ),
    ],
)
def test_every_way_metadata_can_lie(
    key: str, value: str | None, error: type[Exception], sentence: str
) -> None:
    with pytest.raises(error) as caught:
        parse(**{key: value})
    assert type(caught.value) is error
    assert str(caught.value).startswith(f"expected {sentence}")
    assert str(caught.value).endswith(f"(file, metadata {key!r})")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "expected a JSON object, got: Expecting value"),
        (b"\xff", "expected a JSON object, got: 'utf-8' codec"),
        (b"7", "expected a JSON object, got int"),
        (b'{"a": "b", "a": "c"}', "expected each key once, got one again"),
        (b'{"a": 7}', "expected text, got int (file, metadata 'a')"),
    ],
)
def test_wrong_json(data: bytes, sentence: str) -> None:
    with pytest.raises(errors.ModelMetadataError) as caught:
        entries_of_json(data, "file")
    assert str(caught.value).startswith(sentence)


def test_what_is_written_is_read() -> None:
    export = pytest.importorskip("facesig.export.metadata", reason="needs Python 3.11")
    thresholds = {1e-4: float(np.float32(0.559)), 1e-3: float(np.float32(0.4529)), 1e-1: -0.25}
    model = ModelFile(
        MULTIBATCH,
        {},
        thresholds,
        {"licence": "none"},
        crop_factor=1.3,
        model_id=b"0123456789abcdef",
    )
    for entries in (
        export.metadata_of(model),
        entries_of_json(json.dumps(export.metadata_of(model)).encode(), "file"),
    ):
        found = foreign_model(entries, "file", 112, 128)
        assert found.model_id == model.model_id
        assert found.network == "multibatch"
        assert dict(found.thresholds) == thresholds
        assert dict(found.metadata) == {"licence": "none"}
        assert found.crop_factor == 1.3


def test_what_cannot_be_written() -> None:
    export = pytest.importorskip("facesig.export.metadata", reason="needs Python 3.11")
    with pytest.raises(errors.ModelMetadataError) as caught:
        export.metadata_of(ModelFile(MULTIBATCH, {}))
    assert str(caught.value) == "expected an id of 16 bytes, got 0 (model)"
    with pytest.raises(errors.ModelMetadataError) as caught:
        export.metadata_of(ModelFile(MULTIBATCH, {}, metadata={"network": "x"}, model_id=bytes(16)))
    assert (
        str(caught.value) == f"expected keys other than {', '.join(TAKEN)}, got 'network' (model)"
    )


def archive(**files: bytes) -> bytes:
    """A model file's stand-in with an archive behind it."""
    stream = io.BytesIO()
    stream.write(b"flatbuffer")
    with zipfile.ZipFile(stream, "a") as writer:
        for name, data in files.items():
            writer.writestr(name, data)
    return stream.getvalue()


def attempt(data: bytes, name: str = "text") -> bytes | errors.ModelMetadataError:
    """The associated file, or the error that says why there is none."""
    try:
        return associated_file(data, name, "file")
    except errors.ModelMetadataError as error:
        return error


def test_associated_files() -> None:
    data = archive(text=b"some text", large=bytes(2**20 + 1))
    for sealed in (data, seal_tflite(data)):
        assert attempt(sealed) == b"some text"
    assert (
        str(attempt(data, "large")) == "expected at most 1048576 bytes, got 1048577 (file, large)"
    )
    for wrong in (b"", b"flatbuffer", archive()):
        assert str(attempt(wrong)).startswith("expected the associated file text, got: ")


@given(st.integers(0, 118), st.binary(min_size=1, max_size=4))
def test_altered_archives_fail_on_purpose(place: int, change: bytes) -> None:
    data = bytearray(archive(text=b"some text"))
    data[place : place + len(change)] = change
    found = attempt(bytes(data))
    assert isinstance(found, bytes) or str(found).startswith("expected ")
