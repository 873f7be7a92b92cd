"""From an input to a data set: rows, their order, their numbers, and what two runs share."""

import json

import numpy as np
import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet as pq
import pytest
from bulk_support import CROPS, bulk, files, png, rows, write_table

from facesig.bulk import BulkSettings
from facesig.bulk.inputs import open_input
from facesig.bulk.items import Item
from facesig.bulk.pieces import PIECE_BYTES, missing_ranges, pieces
from facesig.errors import DataError, LowMemoryError, OptionError
from facesig.runtime.embedder import Embedder


@pytest.fixture(scope="module")
def samples():
    from pathlib import Path

    return Path(__file__).parents[1] / "samples"


def test_faces_of_a_folder_are_those_of_embed(samples, tmp_path):
    photos = tmp_path / "photos"
    (photos / "b").mkdir(parents=True)
    for name, to in (("brady.jpg", "10.jpg"), ("soto.jpg", "9.jpg"), ("wild.jpg", "b/1.jpg")):
        (photos / to).write_bytes((samples / name).read_bytes())
    (photos / "b" / "2.jpg").write_bytes(b"no picture")
    made = bulk(photos, tmp_path / "out", BulkSettings(backend="native"))
    assert tuple(made.total) == (4, 4, 3, 1)
    assert made.made == made.total
    found = rows(tmp_path / "out")
    assert [row["name"] for row in found] == ["9.jpg", "10.jpg", "b/1.jpg", "b/2.jpg"]
    assert [row["row"] for row in found] == [0, 1, 2, 3]
    embedder = Embedder()
    for row in found[:3]:
        path = photos / row["name"]
        face = embedder.largest_face(path)
        signature = embedder.embed(path, face)
        assert row["signature"] @ signature.values > 0.995
        assert row["box"] == pytest.approx(
            [face.box.x, face.box.y, face.box.width, face.box.height], rel=1e-6
        )
        assert row["landmarks"] == pytest.approx(face.landmarks.array.ravel(), rel=1e-6)
        assert row["score"] == pytest.approx(face.score)
        assert row["model"] == embedder.model_id.hex()
        assert row["face"] == row["turned"] == 0
        assert row["error"] is None
        assert 0.5 < row["quality"] <= 1
    names = ("face", "box", "landmarks", "score", "quality", "signature", "model", "turned")
    assert [found[3][name] for name in names] == [None] * 8
    assert found[3]["error"].startswith("expected a picture (JPEG, PNG")


def test_types_that_every_reader_takes(tmp_path):
    bulk(write_table(tmp_path / "in.parquet", 3, broken=[0]), tmp_path / "out")
    schema = pyarrow.dataset.dataset(tmp_path / "out").schema
    assert schema.field("signature").type == pa.list_(pa.float32(), 128)
    assert schema.field("box").type == pa.list_(pa.float32(), 4)
    assert not any(pa.types.is_float16(field.type) for field in schema)
    table = pq.read_table(tmp_path / "out", columns=["signature"])
    numbers = table["signature"].drop_null().combine_chunks().flatten().to_numpy()
    assert np.linalg.norm(numbers.reshape(2, 128), axis=1) == pytest.approx([1, 1], abs=1e-5)


def test_crops_of_both_sizes(tmp_path):
    images = [png(1), png(2, 128), png(3, 100)]
    pq.write_table(pa.table({"picture": images}), tmp_path / "in.parquet")
    bulk(tmp_path / "in.parquet", tmp_path / "out")
    found = rows(tmp_path / "out")
    embedder = Embedder(backend="native")
    from facesig.images import load_image

    expected = embedder.embed_crop(load_image(images[1])[8:-8, 8:-8]).values
    assert np.array_equal(np.array(found[1]["signature"], np.float32), expected)
    assert found[0]["name"] == "in.parquet:0"
    assert found[0]["box"] is None
    said = "expected 112 x 112 pixels, or 128 x 128, got 100 x 100 (in.parquet:2)"
    assert found[2]["error"] == said


def test_every_face_is_a_row(samples, tmp_path):
    from PIL import Image

    one, two = (Image.open(samples / name) for name in ("brady.jpg", "soto.jpg"))
    both = Image.new("RGB", (one.width + two.width, max(one.height, two.height)), "grey")
    both.paste(one, (0, 0))
    both.paste(two, (one.width, 0))
    photos = tmp_path / "photos"
    photos.mkdir()
    both.save(photos / "both.png")
    settings = BulkSettings(backend="native", every_face=True)
    made = bulk(photos, tmp_path / "out", settings)
    assert tuple(made.total) == (1, 2, 2, 0)
    found = rows(tmp_path / "out")
    assert [(row["row"], row["face"]) for row in found] == [(0, 0), (0, 1)]
    assert found[0]["box"][2] >= found[1]["box"][2]
    bulk(photos, tmp_path / "largest", BulkSettings(backend="native"))
    (largest,) = rows(tmp_path / "largest")
    assert largest["box"] == found[0]["box"]


def test_a_quick_look_finds_the_same_face(samples, tmp_path):
    from PIL import Image

    photos = tmp_path / "photos"
    photos.mkdir()
    for name in ("brady", "soto", "underwood", "wild"):
        photo = Image.open(samples / f"{name}.jpg")
        photo.resize((4 * photo.width, 4 * photo.height)).save(photos / f"{name}.jpg", quality=90)
    bulk(photos, tmp_path / "full", BulkSettings(backend="native"))
    bulk(photos, tmp_path / "quick", BulkSettings(backend="native", look="quick"))
    for full, quick in zip(rows(tmp_path / "full"), rows(tmp_path / "quick"), strict=True):
        assert np.dot(full["signature"], quick["signature"]) > 0.9
        assert quick["box"] == pytest.approx(full["box"], rel=0.15)


def test_a_run_again_does_nothing_and_a_broken_one_is_completed(tmp_path):
    source = write_table(tmp_path / "in.parquet", 37, broken=[5])
    bulk(source, tmp_path / "out")
    whole = files(tmp_path / "out")
    assert len(whole) == 6
    assert bulk(source, tmp_path / "out").made.pictures == 0
    for name in ("part-00001.parquet", "part-00004.parquet", "part-00000.parquet"):
        (tmp_path / "out" / name).unlink()
        manifest = json.loads(whole["_manifest.json"])
        kept = {key: manifest[key] for key in ("format", "plan")} | {"complete": False}
        (tmp_path / "out" / "_manifest.json").write_text(json.dumps(kept))
        made = bulk(source, tmp_path / "out").made
        assert made.pictures == (5 if "4" in name else 8)
        assert files(tmp_path / "out") == whole
    found = rows(tmp_path / "out")
    assert [row["row"] for row in found] == list(range(37))
    assert [row["row"] for row in found if row["error"]] == [5]
    manifest = json.loads(whole["_manifest.json"])
    assert manifest["complete"]
    assert (manifest["pictures"], manifest["errors"]) == (37, 1)
    assert [shard["pictures"] for shard in manifest["shards"]] == [8, 8, 8, 8, 5]


def test_another_run_is_refused(tmp_path):
    source = write_table(tmp_path / "in.parquet", 3)
    bulk(source, tmp_path / "out")
    with pytest.raises(DataError, match=r"expected the run .* got another check: True then, False"):
        bulk(source, tmp_path / "out", BulkSettings(what="crops", backend="native", check=False))
    write_table(source, 4)
    with pytest.raises(DataError, match="got another fingerprint"):
        bulk(source, tmp_path / "out")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").touch()
    with pytest.raises(DataError, match=r"one of facesig bulk, got letter.txt in it"):
        bulk(source, tmp_path / "full")
    with pytest.raises(OptionError, match=r"expected one of faces, crops, got 'heads' \(what\)"):
        BulkSettings(what="heads")


def test_a_damaged_shard_is_told(tmp_path):
    source = write_table(tmp_path / "in.parquet", 3)
    bulk(source, tmp_path / "out")
    (tmp_path / "out" / "part-00000.parquet").write_bytes(b"PAR1")
    with pytest.raises(DataError, match=r"expected a shard of facesig bulk, got .*; remove it"):
        bulk(source, tmp_path / "out")


def test_a_shard_that_was_removed_is_made_again(tmp_path):
    source = write_table(tmp_path / "in.parquet", 12)  # two shards
    whole = bulk(source, tmp_path / "out")
    lost = tmp_path / "out" / "part-00001.parquet"
    before = lost.read_bytes()
    lost.unlink()
    again = bulk(source, tmp_path / "out")
    assert lost.read_bytes() == before
    assert again.total == whole.total
    assert again.made.pictures == 4


def test_what_says_nothing_of_a_picture_ends_the_run(tmp_path, monkeypatch):
    source = write_table(tmp_path / "in.parquet", 20)
    whole = bulk(source, tmp_path / "whole")
    calls = []

    def failing(self, item):
        calls.append(item)
        if len(calls) == 11:
            raise LowMemoryError("expected memory for it, got none")
        return real(self, item)

    from facesig.bulk.work import Worker

    real = Worker._crop
    monkeypatch.setattr(Worker, "_crop", failing)
    with pytest.raises(LowMemoryError):
        bulk(source, tmp_path / "out")
    assert (tmp_path / "out" / "part-00000.parquet").is_file()
    assert not json.loads((tmp_path / "out" / "_manifest.json").read_text())["complete"]
    assert bulk(source, tmp_path / "out").made.pictures == 12
    assert files(tmp_path / "out") == files(tmp_path / "whole")
    assert whole.total.pictures == 20


def test_what_a_library_trips_over_is_a_row(tmp_path, monkeypatch):
    from facesig.bulk.work import Worker

    def odd(self, item):
        raise KeyError("odd")

    monkeypatch.setattr(Worker, "_crop", odd)
    bulk(write_table(tmp_path / "in.parquet", 2), tmp_path / "out")
    assert rows(tmp_path / "out")[1]["error"] == "KeyError: 'odd' (crop-1)"


def test_progress_counts_what_was_there(tmp_path):
    from facesig.progress import Progress

    source = write_table(tmp_path / "in.parquet", 20)
    bulk(source, tmp_path / "out")
    (tmp_path / "out" / "part-00001.parquet").unlink()
    manifest = json.loads((tmp_path / "out" / "_manifest.json").read_text())
    (tmp_path / "out" / "_manifest.json").write_text(json.dumps({**manifest, "complete": False}))
    said = []

    def start(unit, total):
        said.append((unit, total))
        return Progress(lambda n: said.append(("fresh", n)), lambda n: said.append(("found", n)))

    bulk(source, tmp_path / "out", start=start)
    assert said == [("pictures", 20), ("found", 12), ("fresh", 8)]


def test_ranges_that_are_missing():
    assert missing_ranges([], 8, 20) == [(0, 20)]
    assert missing_ranges([0, 1, 2], 8, 20) == []
    assert missing_ranges([1], 8, 20) == [(0, 8), (16, 20)]
    assert missing_ranges([0, 2], 8, None) == [(8, 16), (24, None)]
    assert missing_ranges([0, 1], 8, 16) == []


def test_pieces_end_by_number_by_bytes_and_with_the_shard():
    def cut(sizes, first=0, rows=100):
        items = [Item(str(i), bytes(size)) for i, size in enumerate(sizes)]
        made = list(pieces(items, first, rows))
        return [(piece.shard, piece.first, len(piece.items), piece.last) for piece in made]

    assert cut([1] * 130) == [(0, 0, 64, False), (0, 64, 36, True), (1, 100, 30, True)]
    assert cut([1] * 10, 200) == [(2, 200, 10, True)]
    half = PIECE_BYTES // 2
    assert cut([half, half, half]) == [(0, 0, 2, False), (0, 2, 1, True)]
    assert cut([2 * PIECE_BYTES, 1]) == [(0, 0, 1, False), (0, 1, 1, True)]
    assert cut([1] * 16, rows=8) == [(0, 0, 8, True), (1, 8, 8, True)]
    assert cut([]) == []


def test_the_command(tmp_path, capsys):
    from facesig.cli.main import main

    source = write_table(tmp_path / "in.parquet", 10, broken=[3])
    words = ["bulk", str(source), "--out", str(tmp_path / "out"), "--what", "crops"]
    assert main([*words, "--workers", "1", "--isa", "scalar"]) == 0  # one of the engine's
    said = capsys.readouterr().out
    assert said == (
        f"{tmp_path / 'out'}: 9 signatures of 10 pictures, 1 rows with an error; "
        "10 pictures in this run\n"
    )
    with pytest.raises(DataError, match="expected a folder, a list, a table or a video, got none"):
        open_input(tmp_path / "nothing")
    assert main(["bulk", str(tmp_path / "x"), "--out", str(tmp_path / "o"), "--workers", "0"]) == 9
    assert CROPS.quality
