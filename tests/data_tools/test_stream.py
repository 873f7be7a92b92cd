"""Faces that stay encoded: the images of the decoded ones, by rows and windows."""

from __future__ import annotations

import re
import threading

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from stored_faces import encoded, picture

from facesig.errors import DataError
from facesig.training.data import checked, load_faces
from facesig.training.data.parquet import ParquetSource
from facesig.training.data.stream import FACE_BYTES, HeldPictures, StreamedPictures

COUNT = 700


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """Two files, of row groups of other lengths and of one, and a folder."""
    root = tmp_path_factory.mktemp("stream")
    blobs = [encoded(picture(i)) for i in range(COUNT)]
    sources = ["a" if i % 3 else "b" for i in range(COUNT)]
    first = pa.table({"image": blobs[:400], "source": sources[:400]})
    pq.write_table(first, root / "first.parquet", row_group_size=37)
    second = pa.table({"image": blobs[400:650], "source": sources[400:650]})
    pq.write_table(second, root / "second.parquet")
    for i in range(650, COUNT):
        (root / "people" / f"{i // 5}").mkdir(parents=True, exist_ok=True)
        (root / "people" / f"{i // 5}" / f"{i}.png").write_bytes(blobs[i])
    return [root / "first.parquet", root / "second.parquet", root / "people"]


@pytest.fixture(scope="module", params=[(), ("b",)], ids=["all", "one data set"])
def both(request, places, tmp_path_factory):
    chosen = places[:2] if request.param else places
    cache = tmp_path_factory.mktemp("cache")
    return (
        load_faces(chosen, cache, request.param),
        load_faces(chosen, cache, request.param, streamed=True),
        cache,
    )


def test_it_is_the_array(both):
    decoded, streamed, _ = both
    assert isinstance(streamed.images, StreamedPictures)
    assert streamed.images.shape == decoded.images.shape
    assert streamed.images.dtype == decoded.images.dtype
    assert len(streamed) == len(decoded)
    assert streamed.key == decoded.key
    assert np.array_equal(streamed.images[:], decoded.images)
    assert np.array_equal(streamed.identity, decoded.identity)


def test_any_rows(both):
    decoded, streamed, _ = both
    rng = np.random.default_rng(0)
    count = len(decoded)
    for wanted in (
        slice(30, 45), slice(count - 3, None), slice(None, None, 50), slice(5, 5),
        rng.integers(0, count, 60), np.array([9, 9, 2, 9]), np.array([], np.int64), -1, 3,
        np.arange(count) % 97 == 5,
    ):  # fmt: skip
        got, expected = streamed.images[wanted], decoded.images[wanted]
        assert got.shape == expected.shape
        assert np.array_equal(got, expected), wanted
    with pytest.raises(IndexError):
        streamed.images[count]


def test_no_decoded_copy_is_made(places, tmp_path):
    load_faces(places[:1], tmp_path, streamed=True).images[:3]
    assert not list(tmp_path.glob("faces-*"))


DAMAGES = [
    (b"no picture", "expected an image, got 10 undecodable bytes"),
    (None, "expected an image, got null"),
    (encoded(picture(0))[:900], "expected an image, got 900 undecodable bytes"),
    (encoded(picture(0, 64)), "expected 128 x 128 pixels, got 64 x 64"),
]


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize(("damage", "said"), DAMAGES)
def test_a_damaged_image_is_refused_with_its_row(tmp_path, damage, said, streamed):
    blobs = [encoded(picture(i)) for i in range(20)]
    blobs[13] = damage
    path = tmp_path / "d.parquet"
    pq.write_table(pa.table({"image": blobs}), path, row_group_size=6)
    for _ in range(2):  # the second time by what is kept
        with pytest.raises(DataError) as caught:
            load_faces([path], tmp_path / "cache", streamed=streamed)
        start = f"expected pictures, got 1 of 20 that cannot be used: {said} (row 13 of {path}"
        assert str(caught.value).startswith(start)
        assert str(caught.value).endswith("docs/training.md leaves such rows out)")


def test_both_ways_refuse_alike_and_list_all(tmp_path):
    blobs = [encoded(picture(i)) for i in range(30)]
    wrong = [2, 3, 11, 20, 29]
    for row, (damage, _) in zip(wrong, [*DAMAGES, (b"", "")], strict=True):
        blobs[row] = damage
    halves = [tmp_path / "a.parquet", tmp_path / "b.parquet"]
    for half, path in enumerate(halves):
        pq.write_table(pa.table({"image": blobs[15 * half : 15 * half + 15]}), path)
    said = []
    for streamed in (False, True):
        cache = tmp_path / "cache"
        with pytest.raises(DataError) as caught:
            load_faces(halves, cache, streamed=streamed)
        said.append(str(caught.value))
        (kept,) = cache.glob("checked-*.txt")
        listed = re.findall(r"row (\d+) of \S+/(\w)\.parquet", kept.read_text())
        assert listed == [("2", "a"), ("3", "a"), ("11", "a"), ("5", "b"), ("14", "b")]
        kept.unlink()
    assert said[0] == said[1]
    assert "got 5 of 30 that cannot be used" in said[0]
    assert "; and 2 more" in said[0]


def test_pictures_are_looked_at_once(places, tmp_path, monkeypatch):
    load_faces(places, tmp_path, streamed=True)

    def never(*_):
        raise AssertionError

    monkeypatch.setattr(checked, "decode", never)
    load_faces(places, tmp_path, streamed=True)


def held(images, size=50):
    count = len(images)

    def rows_of(number):
        return np.arange(number * size, (number + 1) * size)[::-1] % count

    return HeldPictures(images, rows_of, lambda step: step // 5), rows_of


def test_windows_give_their_rows_also_in_the_past(both):
    decoded, streamed, _ = both
    made, rows_of = held(streamed.images)
    for step in (0, 1, 5, 6, 0, 12, 3, 13):  # looks back, as the measuring of norms does
        rows = np.random.default_rng(step).permutation(rows_of(step // 5))[:20]
        assert np.array_equal(made.take(step, rows), decoded.images[rows]), step


def test_two_windows_are_held_and_read_once(both, monkeypatch):
    _, streamed, _ = both
    read = []
    plain = StreamedPictures.read

    def counted(self, rows, out):
        read.append(len(rows))
        plain(self, rows, out)

    monkeypatch.setattr(StreamedPictures, "read", counted)
    made, rows_of = held(streamed.images)
    for step in range(20):
        made.take(step, rows_of(step // 5)[:10])
    assert len(made._windows) == 2
    made._windows[4].result()
    assert read == [50] * 5  # windows 0 to 3, and the next one


def test_threads_ask_at_once(both):
    decoded, streamed, _ = both
    made, rows_of = held(streamed.images)
    wrong = []

    def ask(first):
        for step in range(first, 25, 2):
            rows = rows_of(step // 5)[first : first + 9]
            if not np.array_equal(made.take(step, rows), decoded.images[rows]):
                wrong.append(step)

    threads = [threading.Thread(target=ask, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_an_error_reaches_who_asks(tmp_path):
    blobs = [encoded(picture(i)) for i in range(20)]
    blobs[13] = b"x"
    pq.write_table(pa.table({"image": blobs}), tmp_path / "d.parquet")
    images = StreamedPictures([ParquetSource(tmp_path / "d.parquet")])
    made, rows_of = held(images, 10)
    assert made.take(0, rows_of(0)).nbytes == 10 * FACE_BYTES
    with pytest.raises(DataError, match="row 13"):
        made.take(5, rows_of(1))
