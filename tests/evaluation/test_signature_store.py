"""Signatures of many images, remembered between runs; one test for each way a file can lie."""

import numpy as np
import pytest

from facesig.errors import DataError, ImageDecodeError, OutputError
from facesig.evaluation.crops import CropFile
from facesig.evaluation.signatures import Store, embedded

MODEL = bytes(16)


class Squares:
    """Grey crops; row 2 shows no face."""

    names = ("one", "two", "three")

    def __len__(self):
        return 3

    def key(self, row):
        return bytes([row])

    def crop(self, row):
        ramp = np.arange(112, dtype=np.uint8)[None, :, None]
        return None if row == 2 else np.broadcast_to(ramp // (row + 1), (112, 112, 3))


class Counted:
    """Embeds, and counts how often; the mirror image gives another signature."""

    def __init__(self):
        self.calls = 0

    def __call__(self, crop):
        self.calls += 1
        left, right = crop[:, 0].mean(), crop[:, -1].mean() + 1
        return np.array([left, right], np.float32) / np.float32(np.hypot(left, right))


def test_rows_are_embedded_once_and_faceless_ones_named(tmp_path):
    told = []
    embed, store = Counted(), Store(MODEL, tmp_path / "s.npz")
    found = embedded(Squares(), [1, 0, 2, 1], embed, store, progress=lambda *at: told.append(at))
    assert embed.calls == 2
    assert found.faceless == [2]
    assert np.linalg.norm(found.signatures, axis=1).tolist() == [1, 1, 0]
    assert told == [(1, 3), (2, 3), (3, 3)]
    store.save()
    again = embedded(Squares(), [0, 1], embed, Store(MODEL, tmp_path / "s.npz"))
    assert embed.calls == 2
    assert np.array_equal(again.signatures, found.signatures)


def test_mirror_images_are_averaged_and_remembered_on_their_own():
    embed, store = Counted(), Store(MODEL)
    plain = embedded(Squares(), [0], embed, store).signatures[0]
    both = embedded(Squares(), [0], embed, store, mirror=True).signatures[0]
    assert embed.calls == 2
    flipped = embed(Squares().crop(0)[:, ::-1])
    assert both == pytest.approx((plain + flipped) / np.linalg.norm(plain + flipped))
    assert np.array_equal(embedded(Squares(), [0], embed, store).signatures[0], plain)


def test_what_something_else_made_is_not_taken(tmp_path):
    path = tmp_path / "s.npz"
    engine, foreign = Counted(), Counted()
    for embed, made_by in ((engine, b"engine"), (foreign, b"tflite"), (engine, b"engine")):
        store = Store(MODEL, path, made_by)
        embedded(Squares(), [0, 1], embed, store, mirror=True)
        store.save()
    assert (engine.calls, foreign.calls) == (4, 4)  # each remembered, in one file
    assert Store(MODEL).key(b"x") != Store(MODEL, made_by=b"engine").key(b"x")


def test_nothing_is_written_unasked(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store = Store(MODEL)
    embedded(Squares(), [0], Counted(), store)
    store.save()
    assert list(tmp_path.iterdir()) == []


def test_no_face_at_all_is_an_error():
    with pytest.raises(DataError) as caught:
        embedded(Squares(), [2], Counted(), Store(MODEL))
    assert str(caught.value) == "expected faces, got none in 1 images (images)"


def test_a_back_end_must_give_signatures():
    with pytest.raises(DataError) as caught:
        embedded(Squares(), [0], lambda crop: np.array([3.0, 4.0]), Store(MODEL))
    assert str(caught.value) == (
        "expected a signature of unit norm, got shape (2,) and norm 5 (one)"
    )


def written(path, **changed):
    """A whole file of two signatures, but for the arrays given."""
    whole = {
        "model": np.zeros(16, np.uint8),
        "keys": np.arange(32, dtype=np.uint8).reshape(2, 16),
        "signatures": np.eye(2, dtype=np.float32),
    }
    arrays = {name: value for name, value in {**whole, **changed}.items() if value is not None}
    np.savez(path, **arrays)
    return path


def test_the_whole_file_is_read(tmp_path):
    store = Store(MODEL, written(tmp_path / "s.npz"))
    assert bytes(range(16, 32)) in store
    assert store[bytes(range(16))].tolist() == [1.0, 0.0]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (
            {"model": np.full(16, 255, np.uint8)},
            f"expected signatures of model {'00' * 16}, got those of model {'ff' * 16} (PATH)",
        ),
        (
            {"keys": np.zeros((3, 16), np.uint8)},
            "expected keys (n, 16) uint8 and signatures (n, d) float32, "
            "got (3, 16) uint8 and (2, 2) float32 (PATH)",
        ),
        (
            {"signatures": np.eye(2)},
            "expected keys (n, 16) uint8 and signatures (n, d) float32, "
            "got (2, 16) uint8 and (2, 2) float64 (PATH)",
        ),
        (
            {"signatures": np.float32([[1, 0], [np.nan, 0]])},
            "expected unit norm, got nan (signature 1, PATH)",
        ),
    ],
)
def test_a_file_that_lies_is_refused(tmp_path, changed, sentence):
    path = written(tmp_path / "s.npz", **changed)
    with pytest.raises(DataError) as caught:
        Store(MODEL, path)
    assert str(caught.value) == sentence.replace("PATH", str(path))


def test_a_file_of_something_else_is_refused(tmp_path):
    path = tmp_path / "s.npz"
    for data in (b"", b"no archive", b"PK\x03\x04 damaged"):
        path.write_bytes(data)
        with pytest.raises(
            DataError, match=r"^expected a file of signatures, got .* \(.*s\.npz\)$"
        ):
            Store(MODEL, path)
    with pytest.raises(DataError, match=r"^expected a file of signatures, got .*keys"):
        Store(MODEL, written(path, keys=None))
    with pytest.raises(DataError, match=r"^expected a file of signatures, got .*pickle"):
        Store(MODEL, written(path, keys=np.array([{}, None])))


def test_a_file_that_cannot_be_written(tmp_path):
    store = Store(MODEL, tmp_path / "none" / "s.npz")
    embedded(Squares(), [0], Counted(), store)
    with pytest.raises(OutputError) as caught:
        store.save()
    assert str(caught.value) == (
        f"expected a file to write, got No such file or directory ({tmp_path / 'none' / 's.npz'})"
    )


def test_stored_crops_are_their_middle(lfw):
    file = CropFile(lfw / "lfw.parquet")
    assert (len(file), file.names[5]) == (48, "P1/1.jpg")
    crop = file.crop(5)
    assert (crop.shape, crop.dtype, crop.flags.c_contiguous) == ((112, 112, 3), np.uint8, True)
    whole = CropFile(lfw / "lfw.parquet", size=128).crop(5)
    assert np.array_equal(whole[8:-8, 8:-8], crop)
    with pytest.raises(DataError) as caught:
        CropFile(lfw / "lfw.parquet", size=200).crop(5)
    assert str(caught.value) == "expected at least 200 x 200 pixels, got 128 x 128 (P1/1.jpg)"


def test_crops_without_names_are_rows(lfw):
    file = CropFile(lfw / "fairface_val.parquet")
    assert file.names[:2] == ["row 0", "row 1"]
    with pytest.raises(DataError) as caught:
        file.column("hair")
    assert str(caught.value) == (
        "expected a column hair, got image, identity, age, gender, race "
        f"({lfw / 'fairface_val.parquet'})"
    )


def test_parquet_files_that_cannot_be_used(tmp_path):
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    path = tmp_path / "x.parquet"
    with pytest.raises(DataError) as caught:
        CropFile(path)
    assert str(caught.value) == f"expected a parquet file, got nothing ({path})"
    path.write_bytes(b"no parquet")
    with pytest.raises(DataError, match=r"^expected a parquet file, got .*x\.parquet\)$"):
        CropFile(path)
    parquet.write_table(arrow.table({"image": [b"x", None]}), path)
    with pytest.raises(DataError) as caught:
        CropFile(path)
    assert str(caught.value) == f"expected a value, got null (column image, row 1, {path})"
    parquet.write_table(arrow.table({"image": [b"x" * 8]}), path)
    with pytest.raises(ImageDecodeError, match=r"\(row 0\)$"):
        CropFile(path).crop(0)
