"""Small files that hold gigabytes, and files that say something else than they hold."""

import io
import resource
import struct
import time
import zipfile
import zlib
from contextlib import suppress

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from stored_faces import encoded, picture, points

from facesig.errors import DataError, FacesigError, UnreadableImageWarning
from facesig.evaluation.crops import CropFile
from facesig.evaluation.pairs import names_in
from facesig.evaluation.photos import PhotoFolder
from facesig.evaluation.signatures import Store
from facesig.training.data import load_faces, load_parquet
from facesig.training.data.source import decode


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(side, rows):
    """A PNG that says it is ``side`` square, and holds so many rows of black."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    packer, parts = zlib.compressobj(9), []
    for _ in range(rows):
        parts.append(packer.compress(bytes(1 + 3 * side)))
    body = chunk(b"IHDR", head) + chunk(b"IDAT", b"".join(parts) + packer.flush())
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b"")


def gif(side):
    return b"GIF89a" + struct.pack("<HHBBB", side, side, 0x80, 0, 0) + bytes(6) + b"," + bytes(40)


BOMBS = {
    "PNG": png(30_000, 300),
    "a PNG of 7,000": png(7_000, 7_000),
    "GIF": gif(60_000),
    "BMP": b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 60_000, 60_000, 1, 24, *[0] * 6),
    "PPM": b"P6 60000 60000 255\n",
}


def megabytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.parametrize("kind", BOMBS)
def test_sizes_are_known_before_pixels(tmp_path, kind):
    path = tmp_path / "train-0.parquet"
    pq.write_table(pa.table({"image": [encoded(picture(0)), BOMBS[kind]]}), path)
    assert path.stat().st_size < 200_000
    folder = tmp_path / "crops" / "person"
    folder.mkdir(parents=True)
    (folder / "1.png").write_bytes(encoded(picture(0)))
    (folder / "2.png").write_bytes(BOMBS[kind])
    crops = CropFile(path)
    decode(encoded(picture(0)), "")
    before, begun = megabytes(), time.monotonic()
    with pytest.raises(DataError, match=r"^expected "):
        decode(BOMBS[kind], "row 0")
    with pytest.raises(DataError, match=r"row 1 of .*train-0"):
        load_parquet([path], tmp_path / "cache")
    with pytest.warns(UnreadableImageWarning, match="1 of 2 that cannot be used"):
        load_faces([tmp_path / "crops"], tmp_path / "cache")
    if kind != "a PNG of 7,000":  # which a photo may be
        with pytest.raises(FacesigError, match=r"^expected "):
            crops.crop(1)
        assert megabytes() - before < 60
    assert time.monotonic() - begun < 20


def test_packed_arrays_of_signatures_are_refused(tmp_path):
    path = tmp_path / "signatures.npz"
    store = Store(bytes(16), path)
    store[bytes(16)] = np.eye(1, 128, dtype=np.float32)[0]
    store.save()
    assert bytes(16) in Store(bytes(16), path)
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    with pytest.raises(DataError, match="expected a file of signatures, got packed bytes in"):
        Store(bytes(16), path)


NAMES = ["../x.jpg", "a/../../x.jpg", "/etc/x.jpg", "a/..", "..", "a\0b.jpg"]


@pytest.mark.parametrize("name", NAMES)
def test_a_pairs_list_stays_inside_its_folder(tmp_path, name):
    folder = tmp_path / "images"
    (folder / "a").mkdir(parents=True)
    for place in (tmp_path / "x.jpg", folder / "a" / "x.jpg"):
        place.write_bytes(encoded(picture(0), ".jpg"))
    listing = tmp_path / "pairs.csv"
    listing.write_text(f"a,b,same\na/x.jpg,{name},1\n".replace("\0", "?"))
    names = [name if "\0" in name else names_in(listing)[1]]
    with pytest.raises(DataError, match="expected the name of an image inside"):
        PhotoFolder(folder, names, lambda path: picture(0, 112), "test")
    assert len(PhotoFolder(folder, ["a/x.jpg", "./a/x.jpg"], lambda path: None, "test")) == 2


COUNT = 3
BAD_TEXT = pa.Array.from_buffers(
    pa.string(),
    COUNT,
    [None, pa.py_buffer(np.arange(4, dtype=np.int32).tobytes()), pa.py_buffer(b"\xff\xfe\xfd")],
)
WRONG = {
    "a struct": ("image", pa.array([{"bytes": b"x"}] * COUNT)),
    "lists": ("image", pa.array([[b"x"]] * COUNT)),
    "no types": ("image", pa.nulls(COUNT)),
    "numbers": ("name", pa.array([1, 2, 3])),
    "bad text": ("name", BAD_TEXT),
    "bad identities": ("identity", BAD_TEXT),
    "dictionary": ("identity", pa.array([1, 2, 3]).dictionary_encode()),
    "doubles": ("teacher", pa.array([[1e300, 1.0]] * COUNT)),
    "nothing": ("teacher", pa.array([b""] * COUNT)),
    "infinity": ("landmarks5", pa.array([np.full(10, np.inf, "<f2").tobytes()] * COUNT)),
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("kind", WRONG)
def test_columns_of_other_types(tmp_path, kind):
    name, column = WRONG[kind]
    table = {"image": pa.array([encoded(picture(row)) for row in range(COUNT)]), name: column}
    path = tmp_path / "train-0.parquet"
    pq.write_table(pa.table(table), path)
    with pytest.raises(DataError, match=r"^expected "):
        load_parquet([path], tmp_path / "cache")
    if name in ("image", "name"):
        with pytest.raises(DataError, match=r"^expected "):
            CropFile(path)


def test_every_damage_is_one_error(tmp_path):
    path, noise = tmp_path / "train-0.parquet", np.random.default_rng(5)
    table = {
        "image": [encoded(picture(row)) for row in range(COUNT)],
        "identity": ["a", "b", None],
        "name": ["x", "y", "z"],
        "landmarks5": [points()] * COUNT,
        "teacher": [bytes(range(1, 129))] * COUNT,
    }
    pq.write_table(pa.table(table), path)
    whole, refused = path.read_bytes(), 0
    for turn in range(60):
        data = bytearray(whole)
        if turn % 4 == 0:
            data = data[: noise.integers(len(data))]
        else:
            last = len(data) if turn % 4 == 1 else len(data) - 2_000
            for at in noise.integers(0 if turn % 2 else last - 2_000, last, 3):
                data[at] = noise.integers(256)
        path.write_bytes(bytes(data))
        for read in (lambda: load_parquet([path], tmp_path / "cache"), lambda: CropFile(path)):
            with suppress(FacesigError):
                read()
                refused -= 1
            refused += 1
    assert refused > 40


def test_a_damaged_cache_is_told(tmp_path):
    path = tmp_path / "train-0.parquet"
    pq.write_table(pa.table({"image": [encoded(picture(0))]}), path)
    load_parquet([path], tmp_path / "cache")
    (cached,) = (tmp_path / "cache").glob("faces-*.npy")
    other = io.BytesIO()
    np.save(other, np.zeros((2, 128, 128, 3), np.uint8))
    for data in (b"", b"no array", cached.read_bytes()[:-1], other.getvalue()):
        cached.write_bytes(data)
        with pytest.raises(DataError, match=r"decoded faces, got.*delete "):
            load_parquet([path], tmp_path / "cache")


def test_a_lock_touches_nothing_that_it_leads_to(tmp_path):
    from facesig.errors import OutputError
    from facesig.logfiles import appended, locked

    precious = tmp_path / "precious"
    precious.write_text("mine")
    (tmp_path / "lock").symlink_to(precious)
    loop = pytest.raises(OutputError, match="Too many levels of symbolic links")
    with loop, locked(tmp_path / "lock"):
        pass
    assert precious.read_text() == "mine"
    for name in ("/dev/null", str(tmp_path)):
        with pytest.raises(OutputError, match=r"^expected a file to write"), appended(name):
            pass
