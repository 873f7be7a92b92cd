"""A teacher's signatures by a tiny ONNX model."""

import numpy as np
import onnx
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from onnx import TensorProto, helper
from stored_faces import encoded, picture, points

from facesig.cli.main import main
from facesig.errors import ConfigError, DataError, ModelError, ModelNotFoundError
from facesig.geometry import ALIGNED_LANDMARKS
from facesig.training.data import load_parquet
from facesig.training.data.source import decode
from facesig.training.data.teach import load_preprocessing, teach, teaching
from facesig.training.data.teach.preprocessing import parse_preprocessing
from facesig.training.data.teach.views import aligned, tensor, view
from facesig.training.geometry import MARGIN

STATED = {
    "size": 112,
    "alignment": "crop",
    "layout": "NCHW",
    "colour": "RGB",
    "mean": 127.5,
    "scale": 1 / 128,
}


def model(path, shape=("n", 3, 112, 112), pool=True, factor=1.0, batch_out="n"):
    """Means of the three channels, with a constant 1 beside so that black is no zero vector."""
    axes = [2, 3] if shape[1] == 3 else [1, 2]
    nodes = [
        helper.make_node("ReduceMean", ["x", "axes"], ["means"], keepdims=0),
        helper.make_node("Mul", ["means", "factor"], ["y"]),
    ]
    if not pool:
        nodes = [helper.make_node("Mul", ["x", "factor"], ["y"])]
    graph = helper.make_graph(
        nodes,
        "means",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [
            helper.make_tensor("axes", TensorProto.INT64, [2], axes),
            helper.make_tensor("factor", TensorProto.FLOAT, [], [factor]),
        ],
    )
    opset = [helper.make_opsetid("", 18)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=8), path)
    return path


def expected(path, centre=slice(8, 120), colours=slice(None)):
    """The means of the central pixels, of unit norm."""
    blobs = pq.read_table(path)["image"].to_pylist()
    crops = np.stack([decode(blob, "")[centre, centre, colours] for blob in blobs])
    means = (crops.astype(np.float64) - 127.5).mean(axis=(1, 2))
    return means / np.linalg.norm(means, axis=1, keepdims=True)


def preprocessing(**changes):
    return parse_preprocessing({**STATED, **changes}, "test")


@pytest.mark.parametrize("shape", [("n", 3, 112, 112), (1, 3, 112, 112), (4, 3, 112, 112)])
@pytest.mark.parametrize("dtype", ["float16", "float32"])
def test_the_column_is_the_models_output(write, tmp_path, shape, dtype):
    path = write("a.parquet", rows=7, teacher=[b"old"] * 7, extra=list(range(7)))
    out = tmp_path / "out.parquet"
    onnx_file = model(tmp_path / "m.onnx", shape)
    assert teach([path], out, onnx_file, preprocessing(), dtype) == (7, 3)
    table = pq.read_table(out)
    assert table["teacher"].type == pa.list_(pa.from_numpy_dtype(np.dtype(dtype)), 3)
    assert table["extra"].to_pylist() == list(range(7))
    faces = load_parquet([out], tmp_path / "cache")
    assert np.abs(faces.teacher - expected(path)).max() < 2e-3


def test_layout_and_colour(write, tmp_path):
    path = write("a.parquet")
    onnx_file = model(tmp_path / "m.onnx", (1, 112, 112, 3))
    how = preprocessing(layout="NHWC", colour="BGR")
    teach([path], tmp_path / "out.parquet", onnx_file, how)
    faces = load_parquet([tmp_path / "out.parquet"], tmp_path / "cache")
    assert np.abs(faces.teacher - expected(path)[:, ::-1]).max() < 2e-3


def test_numbers_of_the_input():
    views = np.full((1, 2, 2, 3), (10, 20, 30), np.uint8)
    how = preprocessing(mean=[1, 2, 3], scale=[1, 0.5, 2], colour="BGR")
    assert tensor(views, how)[0, :, 0, 0].tolist() == [29.0, 9.0, 14.0]


def test_alignment_brings_landmarks_to_the_template():
    crop = np.zeros((128, 128, 3), np.uint8)
    angle = np.deg2rad(20)
    turn = 1.1 * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    placed = (ALIGNED_LANDMARKS - 56) @ turn.T + 64
    for x, y in np.rint(placed).astype(int):
        crop[y - 1 : y + 2, x - 1 : x + 2] = 255
    for size in (112, 56, 40, 160):
        wanted = (ALIGNED_LANDMARKS + 0.5) * size / 112 - 0.5
        seen = aligned(crop, placed, wanted, size)[..., 0].astype(float)
        rows, columns = np.indices(seen.shape)
        for x, y in wanted:
            near = seen * (np.hypot(columns - x, rows - y) < 6 * size / 112)
            centre = (near * columns).sum() / near.sum(), (near * rows).sum() / near.sum()
            assert np.hypot(centre[0] - x, centre[1] - y) < 0.75


def test_upright_landmarks_give_the_central_part():
    crop = picture(3)
    landmarks = (ALIGNED_LANDMARKS + MARGIN).astype(np.float32)
    seen = view(crop, landmarks, preprocessing(alignment="landmarks"))
    assert np.abs(seen.astype(int) - crop[8:120, 8:120]).max() <= 1
    assert (
        np.abs(view(crop, landmarks, preprocessing()).astype(int) - crop[8:120, 8:120]).max() <= 1
    )


def test_a_mirror_averages(write, tmp_path):
    path = write("a.parquet")
    onnx_file = model(tmp_path / "m.onnx")
    teach([path], tmp_path / "out.parquet", onnx_file, preprocessing(mirror=True))
    faces = load_parquet([tmp_path / "out.parquet"], tmp_path / "cache")
    assert np.abs(faces.teacher - expected(path)).max() < 2e-3  # means do not change


def test_a_broken_off_run_goes_on(write, tmp_path, monkeypatch):
    monkeypatch.setattr(teaching, "PART_ROWS", 2)
    monkeypatch.setattr(teaching, "_STEP", 1)
    onnx_file = model(tmp_path / "m.onnx")
    good = [encoded(picture(i)) for i in range(5)]
    path, out = write("a.parquet", image=[*good[:3], b"bad", good[4]]), tmp_path / "out.parquet"
    with pytest.raises(DataError, match="row 3 of"):
        teach([path], out, onnx_file, preprocessing())
    assert not out.exists()
    assert len(list((tmp_path / "out.parquet.parts").glob("*.parquet"))) == 1
    fixed = write("a.parquet", image=good)
    assert teach([fixed], out, onnx_file, preprocessing()) == (5, 3)
    assert np.abs(load_parquet([out], tmp_path / "c").teacher - expected(fixed)).max() < 2e-3
    assert not (tmp_path / "out.parquet.parts").exists()


def test_the_verb(write, tmp_path, capsys):
    stated = tmp_path / "teacher.toml"
    stated.write_text(
        'size = 112\nalignment = "landmarks"\nlayout = "NCHW"\ncolour = "RGB"\n'
        "mean = 127.5\nscale = 0.0078125\n"
    )
    path = write("a.parquet", landmarks5=[points()] * 3)
    out = tmp_path / "out.parquet"
    words = ["--teacher", str(model(tmp_path / "m.onnx")), "--preprocessing", str(stated)]
    assert main(["teach", str(path), *words, "--out", str(out)]) == 0
    assert "3 faces with 3 numbers each" in capsys.readouterr().out
    faces = load_parquet([out], tmp_path / "cache")
    assert np.abs(faces.teacher - expected(path)).max() < 5e-3


def test_preprocessing_without_a_teacher(write, capsys):
    assert main(["train", "--data", str(write("a.parquet")), "--preprocessing", "x.toml"]) != 0
    assert "--teacher" in capsys.readouterr().err


def test_models_that_do_not_fit(write, tmp_path):
    path, out = write("a.parquet"), tmp_path / "out.parquet"
    (tmp_path / "no.onnx").write_bytes(b"no model")
    fine = model(tmp_path / "m.onnx")
    cases = [
        (tmp_path / "missing.onnx", {}, ModelNotFoundError, "got nothing"),
        (tmp_path / "no.onnx", {}, ModelError, "expected an ONNX model, got "),
        (fine, {"size": 96}, ModelError, r"\['n', 3, 96, 96\] by layout and size, got"),
        (fine, {"layout": "NHWC"}, ModelError, r"\['n', 112, 112, 3\] by layout"),
        (fine, {"input": "data"}, ModelError, r"expected input among \['x'\], got 'data'"),
        (fine, {"output": "z"}, ModelError, r"expected output among \['y'\], got 'z'"),
        (
            model(tmp_path / "f.onnx", pool=False),
            {},
            ModelError,
            r"shape \(1, length\), got \(1, 3",
        ),
    ]
    for file, changes, error, sentence in cases:
        with pytest.raises(error, match=sentence):
            teach([path], out, file, preprocessing(**changes))


def test_signatures_that_are_none(write, tmp_path):
    out = tmp_path / "out.parquet"
    path = write("a.parquet")
    for factor, sentence in ((float("nan"), "got NaN or infinity"), (0.0, "got a zero vector")):
        onnx_file = model(tmp_path / f"{factor}.onnx", factor=factor)
        with pytest.raises(DataError, match=f"{sentence} .teacher's signature of row 0 of"):
            teach([path], out, onnx_file, preprocessing())


def test_alignment_needs_landmarks(write, tmp_path):
    onnx_file, how = model(tmp_path / "m.onnx"), preprocessing(alignment="landmarks")
    with pytest.raises(DataError, match="expected a column landmarks5 to align by"):
        teach([write("a.parquet")], tmp_path / "out.parquet", onnx_file, how)
    partly = write("b.parquet", landmarks5=[points(), None, points()])
    with pytest.raises(DataError, match=r"expected landmarks5 to align by, got null .row 1 of"):
        teach([partly], tmp_path / "out.parquet", onnx_file, how)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"sise": 1}, "got 'sise' (test)"),
        ({"size": None}, "expected size = a whole number from 16 to 1024, got none (test)"),
        ({"size": 8}, "expected a whole number from 16 to 1024, got 8 (size in test)"),
        ({"size": "112"}, "got '112' (size in test)"),
        ({"layout": "CHW"}, "expected 'NCHW' or 'NHWC', got 'CHW' (layout in test)"),
        ({"colour": "rgb"}, "expected 'RGB' or 'BGR', got 'rgb' (colour in test)"),
        ({"alignment": "eyes"}, "expected 'landmarks' or 'crop', got 'eyes'"),
        ({"mean": [1, 2]}, "got [1, 2] (mean in test)"),
        ({"mean": True}, "got True (mean in test)"),
        ({"scale": 0}, "none 0, got 0 (scale in test)"),
        ({"mirror": 1}, "expected true or false, got 1 (mirror in test)"),
        ({"factor": 2.0}, "expected a number from 0.5 to 1.4, got 2.0 (factor in test)"),
        ({"template": [[1, 2]]}, "expected no template with alignment 'crop', got one (test)"),
        (
            {"alignment": "landmarks", "template": [[1, 2]] * 5},
            "expected five distinct points [x, y], got",
        ),
    ],
)
def test_preprocessing_that_cannot_be_meant(changes, sentence):
    values = {key: value for key, value in {**STATED, **changes}.items() if value is not None}
    if "template" in changes and "alignment" not in changes:
        values["template"] = ALIGNED_LANDMARKS.tolist()
    with pytest.raises(ConfigError) as caught:
        parse_preprocessing(values, "test")
    assert sentence in str(caught.value)


def test_a_file_that_is_no_toml(tmp_path):
    (tmp_path / "t.toml").write_text("size = ")
    for name in ("t.toml", "missing.toml"):
        with pytest.raises(ConfigError, match=f"expected a TOML file, got .*{name}"):
            load_preprocessing(tmp_path / name)
