"""Sources -> one table: mixtures, and one error for each way that data can be wrong."""

import os

import cv2
import numpy as np
import pyarrow as pa
import pytest
from stored_faces import encoded, picture, points

from facesig.convert.pictures import photos
from facesig.errors import DataError, OutputError
from facesig.evaluation.photos import photos_in
from facesig.images.listing import natural, pictures
from facesig.training.data import load_faces, load_parquet, require_landmarks


def signatures(count, length=128):
    return [
        bytes(np.random.default_rng(i).integers(1, 100, length, np.uint8)) for i in range(count)
    ]


def test_a_whole_file(write, tmp_path):
    path = write(
        "a.parquet",
        identity=["x/2", None, "x/1"],
        name=["p", "q", None],
        landmarks5=[points(), None, points(1.0)],
        teacher=signatures(3),
    )
    faces = load_parquet([path], tmp_path / "cache")
    assert len(faces) == 3
    assert np.array_equal(faces.images[1], picture(1))
    assert not faces.images.flags.writeable
    assert faces.identity.tolist() == [1, -1, 0]
    assert faces.names == ["p", "q", ""]
    assert faces.has_landmarks.tolist() == [True, False, True]
    assert np.allclose(faces.landmarks[2] - faces.landmarks[0], 1.0, atol=0.1)
    assert np.allclose(np.linalg.norm(faces.teacher, axis=1), 1.0)
    raw = np.frombuffer(signatures(3)[0], np.int8).astype(float)
    assert np.allclose(faces.teacher[0], raw / np.linalg.norm(raw))
    with pytest.raises(DataError, match="expected landmarks of every face, got none of 1 of 3"):
        require_landmarks(faces)


def test_an_image_is_all_that_is_required(write, tmp_path):
    faces = load_parquet([write("a.parquet", rows=2)], tmp_path / "cache")
    assert (faces.teacher, faces.names) == (None, None)
    assert faces.identity.tolist() == [-1, -1]
    assert not faces.has_landmarks.any()
    assert not faces.has_teacher.any()


@pytest.mark.parametrize("kind", [pa.list_(pa.float32()), pa.list_(pa.float16(), 6)])
def test_a_teacher_of_any_length_as_numbers(write, tmp_path, kind):
    values = np.random.default_rng(0).normal(size=(3, 6)).astype(np.float16)
    column = pa.array([list(values[0]), None, list(values[2])], kind)
    faces = load_parquet([write("a.parquet", teacher=column)], tmp_path / "cache")
    assert faces.teacher.shape == (3, 6)
    assert faces.has_teacher.tolist() == [True, False, True]
    assert np.allclose(faces.teacher[2], values[2] / np.linalg.norm(values[2]), atol=1e-3)


def test_files_and_folders_of_different_columns_make_one_table(write, tmp_path):
    one = write("a.parquet", identity=["0001", "0002", ""], teacher=signatures(3))
    two = write("b.parquet", rows=2, identity=["0002", "0003"], landmarks5=[points()] * 2)
    folder = tmp_path / "crops"
    for place in ("0001/10.png", "0001/9.png", "0002/a.JPG", "alone.png", "notes.txt"):
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encoded(picture(hash(place) % 99)))
    faces = load_faces([one, two, folder], tmp_path / "cache")
    assert faces.names[5:] == ["0001/9.png", "0001/10.png", "0002/a.JPG", "alone.png"]
    # one person in both files; those of the folder are its own
    assert faces.identity.tolist() == [0, 1, -1, 1, 2, 3, 3, 4, -1]
    assert faces.has_teacher.tolist() == [True] * 3 + [False] * 6
    assert faces.has_landmarks.tolist() == [False] * 3 + [True] * 2 + [False] * 4


def test_a_folder_of_shards_stands_for_them(write, tmp_path):
    write("train-00.parquet", rows=1)
    write("train-01.parquet", rows=2)
    write("test.parquet", rows=4)
    assert len(load_faces([tmp_path], tmp_path / "cache")) == 3


def test_images_are_decoded_once_and_again_when_they_change(write, tmp_path):
    path = write("a.parquet", rows=1)
    cache = tmp_path / "cache"
    first = load_parquet([path], cache)
    assert load_parquet([path], cache).key == first.key
    assert len(list(cache.glob("*.npy"))) == 1
    status = path.stat()
    write("a.parquet", rows=1, image=[encoded(picture(5))])
    os.utime(path, ns=(0, status.st_mtime_ns + 1))
    again = load_parquet([path], cache)
    assert again.key != first.key
    assert np.array_equal(again.images[0], picture(5))
    assert not list(cache.glob("*.partial"))


def test_a_cache_that_cannot_be_written(write, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(OutputError, match="expected room for 3 decoded faces"):
        load_parquet([write("a.parquet")], blocked / "cache")


GOOD = encoded(picture(0))
NAN = np.full(10, np.nan, "<f2").tobytes()

REFUSED = "expected pictures, got {} that cannot be used: "

WRONG = {
    "no image": ({"image": None, "x": [1]}, "expected a column image, got ['x']"),
    "image type": ({"image": ["a"]}, "expected binary, got string (column image of"),
    "null image": (
        {"image": [GOOD, None]},
        REFUSED.format("1 of 2") + "expected an image, got null (row 1 of",
    ),
    "empty image": (
        {"image": [GOOD, b""]},
        REFUSED.format("1 of 2") + "expected an image, got 0 bytes (row 1 of",
    ),
    "cut image": (
        {"image": [GOOD[:90]]},
        REFUSED.format("1 of 1") + "expected an image, got 90 undecodable bytes (row 0 of",
    ),
    "size": (
        {"image": [encoded(picture(0, 112))]},
        REFUSED.format("1 of 1") + "expected 128 x 128 pixels, got 112 x 112 (row 0 of",
    ),
    "identity type": ({"identity": [1, 2, 3]}, "expected string, got int64 (column identity of"),
    "landmark type": ({"landmarks5": [1.0] * 3}, "expected binary, got double (column landmarks5"),
    "landmark length": (
        {"landmarks5": [points(), None, b"abc"]},
        "expected 20 bytes, got 3 (landmarks5, row 2 of",
    ),
    "landmark nan": (
        {"landmarks5": [points(), NAN, None]},
        "expected points near the crop, got nan, nan (landmarks5, row 1 of",
    ),
    "landmark far": ({"landmarks5": [points(900)] * 3}, "expected points near the crop, got 94"),
    "landmark one": (
        {"landmarks5": [np.full(10, 9, "<f2").tobytes()] * 3},
        "expected five distinct points, got one point (landmarks5, row 0 of",
    ),
    "teacher type": ({"teacher": ["a"] * 3}, "expected binary or a list of float16 or float32"),
    "teacher length": (
        {"teacher": [b"abcd", b"abcd", b"abc"]},
        "expected 4 numbers, got 3 (teacher, row 2 of",
    ),
    "teacher zero": (
        {"teacher": [b"ab", b"ab", b"\0\0"]},
        "expected a direction, got a zero vector (teacher, row 2 of",
    ),
    "teacher nan": (
        {"teacher": [[1.0, 2.0], None, [1.0, float("inf")]]},
        "expected finite numbers, got NaN or infinity (teacher, row 2 of",
    ),
    "no rows": ({"image": pa.array([], pa.binary())}, "expected at least one face, got none"),
}


@pytest.mark.parametrize("case", WRONG)
def test_each_way_that_a_file_can_be_wrong(write, tmp_path, case):
    columns, sentence = WRONG[case]
    path = write("a.parquet", **columns)
    with pytest.raises(DataError) as caught:
        load_parquet([path], tmp_path / "cache")
    assert str(caught.value).startswith(sentence)
    assert str(path) in str(caught.value)


def test_teachers_of_two_lengths_do_not_mix(write, tmp_path):
    files = [write("a.parquet", teacher=signatures(3)), write("b.parquet", teacher=[b"abc"] * 3)]
    with pytest.raises(DataError, match=r"signatures of 128 numbers as in .*a.parquet, got 3 \("):
        load_parquet(files, tmp_path / "cache")


def test_what_is_no_data(write, tmp_path):
    for places, sentence in (
        ([], "expected parquet files or folders, got none"),
        ([tmp_path / "missing"], "expected a parquet file, got nothing"),
        ([tmp_path], "got none"),
    ):
        with pytest.raises(DataError, match=sentence):
            load_faces(places, tmp_path / "cache")
    write("other.parquet")
    with pytest.raises(DataError, match="got 1 other parquet files: name them"):
        load_faces([tmp_path], tmp_path / "cache")


def test_a_damaged_file(write, tmp_path):
    path = write("a.parquet", rows=40)
    whole = path.read_bytes()
    for data in (b"", b"PAR1", whole[:-9], whole[: len(whole) // 2] + whole[-200:]):
        path.write_bytes(data)
        with pytest.raises(DataError, match="expected a whole parquet file, got: "):
            load_parquet([path], tmp_path / "cache")


def test_raw_photos_are_sent_to_prepare(tmp_path):
    (tmp_path / "raw").mkdir()
    cv2.imwrite(str(tmp_path / "raw/a.jpg"), picture(0, 300))
    with pytest.raises(DataError, match=r"got 300 x 300 .*`facesig prepare` makes crops"):
        load_faces([tmp_path / "raw"], tmp_path / "cache")


def test_every_folder_of_photos_takes_the_same_formats(tmp_path):
    """What decode reads, AVIF too: a file that was never looked for is told nowhere."""
    for suffix in ("jpg", "PNG", "tif", "pgm", "gif", "avif"):
        (tmp_path / "a").mkdir(exist_ok=True)
        (tmp_path / "a" / f"b.{suffix}").write_bytes(b"nothing")
    (tmp_path / "a" / "notes.txt").touch()
    names = [f"a/b.{suffix}" for suffix in ("PNG", "avif", "gif", "jpg", "pgm", "tif")]
    assert photos_in(tmp_path) == sorted(pictures(tmp_path)) == names
    refused = []
    with pytest.raises(DataError):
        list(photos(tmp_path, refused))
    assert len(refused) == len(names)


def test_numbers_in_names_count_as_numbers():
    names = ["10.jpg", "b/2", "2.jpg", "b/10", "02.jpg"]
    assert sorted(names, key=natural) == ["02.jpg", "2.jpg", "10.jpg", "b/2", "b/10"]
