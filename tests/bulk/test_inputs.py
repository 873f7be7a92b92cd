"""Each kind of input: order, names, what is skipped, what is refused."""

import os

import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet as pq
import pytest
from bulk_support import bulk, png, rows, write_table

from facesig.bulk.inputs import open_input
from facesig.bulk.inputs.folder import open_folder
from facesig.errors import DataError, OptionError


def names(source, first=0, last=None):
    return [item.name for item in source.items(first, last)]


def test_a_folder(tmp_path):
    for name in ("b/2.jpg", "b/10.JPG", "a/1.png", "z.webp", "b/c/1.jpg", "notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    source = open_input(tmp_path)
    assert names(source) == ["z.webp", "a/1.png", "b/2.jpg", "b/10.JPG", "b/c/1.jpg"]
    assert names(source, 1, 3) == ["a/1.png", "b/2.jpg"]
    assert source.total == 5
    before = source.fingerprint
    assert open_folder(tmp_path).fingerprint == before
    (tmp_path / "a/1.png").write_bytes(b"another")
    assert open_folder(tmp_path).fingerprint != before
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match=r"expected pictures \(.jpg .* got none"):
        open_input(tmp_path / "empty")


def test_a_folder_that_cannot_be_read(tmp_path, monkeypatch):
    def closed(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(tmp_path), "iterdir", closed)
    with pytest.raises(DataError, match=r"expected a folder, got Permission denied \(.*\)"):
        open_input(tmp_path)


def test_a_run_that_was_killed_before_its_manifest_was_there(tmp_path):
    pictures, out = tmp_path / "pictures", tmp_path / "out"
    for folder in (pictures, out):
        folder.mkdir()
    (pictures / "1.png").write_bytes(png(0))
    left = out / "._manifest.json.0123456789abcdef.partial"
    left.write_text("{")
    bulk(pictures, out)
    assert not left.exists()
    (out / "_manifest.json").unlink()
    with pytest.raises(DataError, match="expected a new folder or one of facesig bulk"):
        bulk(pictures, out)


def test_names_that_are_no_text(tmp_path):
    (tmp_path / os.fsdecode(b"\xff.jpg")).write_bytes(png(0))
    assert names(open_input(tmp_path)) == ["\\udcff.jpg"]
    bulk(tmp_path, tmp_path / "out")
    assert rows(tmp_path / "out")[0]["error"] is None


def test_a_list(tmp_path):
    (tmp_path / "a.png").write_bytes(png(0))
    (tmp_path / "list.txt").write_text(f"a.png\n\n{tmp_path}/a.png\nnone.png\n")
    source = open_input(tmp_path / "list.txt")
    assert names(source) == ["a.png", f"{tmp_path}/a.png", "none.png"]
    bulk(tmp_path / "list.txt", tmp_path / "out")
    one, two, none = rows(tmp_path / "out")
    assert one["signature"] == two["signature"]
    assert none["error"] == (
        f"expected an image file, got No such file or directory ({tmp_path}/none.png)"
    )
    (tmp_path / "list.txt").write_text("\n")
    with pytest.raises(DataError, match="expected paths of pictures, one a line, got none"):
        open_input(tmp_path / "list.txt")


def test_a_table_is_read_from_anywhere(tmp_path):
    path = write_table(tmp_path / "in.parquet", 50, rows=7)
    source = open_input(path)
    every = names(source)
    assert every == [f"crop-{i}" for i in range(50)]
    for first, last in ((0, 1), (6, 8), (13, 40), (49, 50), (20, None), (50, None)):
        assert names(source, first, last) == every[first:last]


def test_whole_row_groups_before_the_first_are_not_read(tmp_path):
    path = write_table(tmp_path / "in.parquet", 50, rows=10)
    source = open_input(path)
    raw = bytearray(path.read_bytes())
    first = pq.ParquetFile(path).metadata.row_group(0).column(0)
    raw[first.data_page_offset : first.data_page_offset + 100] = bytes(100)
    path.write_bytes(raw)
    assert names(source, 10, None) == [f"crop-{i}" for i in range(10, 50)]
    with pytest.raises(DataError, match="expected a table to read, got"):
        names(source)


@pytest.mark.parametrize("suffix", ["parquet", "arrow", "feather"])
def test_kinds_of_tables(tmp_path, suffix):
    (tmp_path / "a.png").write_bytes(png(0))
    table = pa.table({"path": ["a.png", None, "b.png"], "id": [7, 8, 9]})
    path = tmp_path / f"in.{suffix}"
    if suffix == "parquet":
        pq.write_table(table, path)
    else:
        pyarrow.feather.write_feather(table, path, compression="uncompressed", chunksize=2)
    source = open_input(path)
    assert [tuple(item) for item in source.items(0, None)] == [
        ("7", str(tmp_path / "a.png"), ""),
        ("8", None, "expected a picture, got null (8)"),
        ("9", str(tmp_path / "b.png"), ""),
    ]
    assert names(source, 2, None) == ["9"]


def test_structs_of_bytes_and_paths(tmp_path):
    (tmp_path / "a.png").write_bytes(png(0))
    entries = [{"bytes": png(1), "path": "x.png"}, {"bytes": None, "path": "a.png"}]
    pq.write_table(pa.table({"image": entries}), tmp_path / "in.parquet")
    found = [tuple(item)[:2] for item in open_input(tmp_path / "in.parquet").items(0, None)]
    assert found == [("x.png", png(1)), ("a.png", str(tmp_path / "a.png"))]


def test_a_folder_of_tables(tmp_path):
    for i in (1, 0):
        pq.write_table(pa.table({"image": [png(i)], "name": [f"n{i}"]}), tmp_path / f"{i}.parquet")
    (tmp_path / "_left.parquet").write_bytes(b"")
    source = open_input(tmp_path)
    assert names(source) == ["n0", "n1"]
    assert names(source, 1, 2) == ["n1"]


def test_columns(tmp_path):
    path = tmp_path / "in.parquet"
    pq.write_table(pa.table({"face": [png(0)], "image": [3]}), path)
    with pytest.raises(DataError, match=r"expected bytes, text or a struct .* got int64"):
        open_input(path)
    assert names(open_input(path, "face")) == ["in.parquet:0"]
    with pytest.raises(DataError, match=r"expected a column none, got face, image"):
        open_input(path, "none")
    (tmp_path / "bad.parquet").write_bytes(b"PAR1")
    with pytest.raises(DataError, match="expected a table to read"):
        open_input(tmp_path / "bad.parquet")
    (tmp_path / "x.doc").touch()
    with pytest.raises(DataError, match=r"expected a folder or a file of .* got \.doc"):
        open_input(tmp_path / "x.doc")


def test_frames_of_a_video(tmp_path, request):
    pytest.importorskip("cv2")
    path = request.config.rootpath / "tests" / "samples" / "bt601.mp4"
    every = [item for item in open_input(path).items(0, None)]
    assert len(every) >= 2
    height, width, channels = every[0].picture.shape
    assert channels == 3
    assert min(height, width) >= 16
    some = [item for item in open_input(path, every=2).items(1, None)]
    assert [item.name for item in some] == [item.name for item in every[2::2]]
    assert (some[0].picture == every[2].picture).all() if some else len(every) == 2
    assert every[0].name == "bt601.mp4:0.000"
    with pytest.raises(OptionError, match=r"expected at least 1, got 0 \(every\)"):
        open_input(path, every=0)
    (tmp_path / "bad.mp4").write_bytes(b"no video")
    with pytest.raises(DataError, match="expected a video"):
        list(open_input(tmp_path / "bad.mp4").items(0, None))
