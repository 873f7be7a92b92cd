"""Several teachers joined: the cosine is the weighted mean of theirs, the space is one for all."""

from dataclasses import replace

import numpy as np
import pyarrow.parquet as pq
import pytest
from stored_faces import encoded, picture
from test_teach import expected, model, preprocessing

from facesig.cli.main import main
from facesig.errors import ConfigError, DataError
from facesig.training.data.teach import Lesson, joining, teach, teach_joined
from facesig.training.data.teach.joint import average, fit, read_joint, write_joint


def signatures(count, length, seed=1):
    rng = np.random.default_rng(seed)
    values = rng.normal(0.3, 1, (count, length)).astype(np.float32)
    return values / np.linalg.norm(values, axis=1, keepdims=True)


def centred(values):
    less = values.astype(np.float64) - values.mean(axis=0, dtype=np.float64)
    return less / np.linalg.norm(less, axis=1, keepdims=True)


def test_all_components_keep_the_weighted_mean_of_the_cosines(monkeypatch):
    monkeypatch.setattr("facesig.training.data.teach.joint.ROWS", 7)  # sums over parts
    a, b = signatures(40, 5), signatures(40, 8, seed=2)
    joint = fit([a, b], [1.0, 2.0], 13)
    made = joint.signatures([a, b])
    assert made.shape == (40, 13)
    np.testing.assert_allclose(np.linalg.norm(made, axis=1), 1, atol=1e-6)
    wanted = (centred(a) @ centred(a).T + 4 * centred(b) @ centred(b).T) / 5
    np.testing.assert_allclose(made @ made.T, wanted, atol=1e-5)
    np.testing.assert_allclose(joint.components.T @ joint.components, np.eye(13), atol=1e-5)


def test_the_largest_components_are_kept():
    a, b = signatures(300, 6), signatures(300, 6, seed=2)
    joined = np.concatenate([centred(a), centred(b)], axis=1)
    spread = np.linalg.eigvalsh(joined.T @ joined)[::-1]
    for length in (1, 4, 11):
        joint = fit([a, b], [1.0, 1.0], length)
        kept = np.square(joined @ joint.components).sum()
        assert kept == pytest.approx(spread[:length].sum(), rel=1e-5)


def test_a_second_fit_is_the_same():
    values = [signatures(50, 6), signatures(50, 6, seed=2)]
    one, two = (fit(values, [1.0, 1.0], 5) for _ in range(2))
    np.testing.assert_array_equal(one.components, two.components)
    largest = np.abs(one.components).argmax(axis=0)
    assert (one.components[largest, np.arange(5)] > 0).all()


@pytest.mark.parametrize(("faces", "length"), [(50, 13), (9, 10)])
def test_too_long(faces, length):
    values = [signatures(faces, 6), signatures(faces, 6, seed=2)]
    with pytest.raises(ConfigError, match=f"expected a length of at most .*, got {length}"):
        fit(values, [1.0, 1.0], length)


@pytest.fixture
def lessons(tmp_path):
    """Two teachers that see different parts of a crop's colours."""
    first, second = model(tmp_path / "a.onnx"), model(tmp_path / "b.onnx", (1, 112, 112, 3))
    bgr = preprocessing(layout="NHWC", colour="BGR", mean=100.0)
    return [Lesson(first, preprocessing()), Lesson(second, bgr, 0.5)]


def test_rows_stay_and_the_column_is_joined(write, tmp_path, lessons):
    path = write("a.parquet", rows=30, extra=list(range(30)))
    before = path.read_bytes()
    out, components = tmp_path / "out.parquet", tmp_path / "joint.npz"
    assert teach_joined([path], out, lessons, 4, components, "float32") == (30, 4)
    table = pq.read_table(out)
    assert table["extra"].to_pylist() == list(range(30))
    assert not out.with_name("out.parquet.teachers").exists()
    assert path.read_bytes() == before
    got = np.array(table["teacher"].to_pylist())
    np.testing.assert_allclose(np.linalg.norm(got, axis=1), 1, atol=1e-6)
    joint = read_joint(components)
    own = expected(path).astype(np.float16).astype(np.float32)
    np.testing.assert_allclose(joint.means[0], own.mean(axis=0), atol=1e-5)
    assert joint.weights == [1.0, 0.5]


def test_other_faces_lie_in_the_same_space(write, tmp_path, lessons):
    path, components = write("a.parquet", rows=30), tmp_path / "joint.npz"
    teach_joined([path], tmp_path / "all.parquet", lessons, 4, components, "float32")
    some = tmp_path / "some.parquet"
    pq.write_table(pq.read_table(path).slice(10, 6), some)
    teach_joined([some], tmp_path / "part.parquet", lessons, 4, components, "float32")
    whole, part = (
        np.array(pq.read_table(tmp_path / name)["teacher"].to_pylist())
        for name in ("all.parquet", "part.parquet")
    )
    np.testing.assert_allclose(part, whole[10:16], atol=1e-6)


def test_components_of_other_teachers(write, tmp_path, lessons):
    path, components = write("a.parquet", rows=30), tmp_path / "joint.npz"
    other = fit([signatures(9, 3), signatures(9, 3)], [1.0, 1.0], 4)
    write_joint(components, replace(other, makers=["", ""]))
    sentence = r"^expected components of teachers of \[3, 3\] numbers, weights \[1.0, 0.5\]"
    with pytest.raises(DataError, match=sentence):
        teach_joined([path], tmp_path / "out.parquet", lessons, 4, components)
    write_joint(components, replace(other, makers=[""]))
    with pytest.raises(DataError, match=r"^expected components of 2 teachers, got those of 1 \("):
        teach_joined([path], tmp_path / "out.parquet", lessons, 4, components)
    components.write_bytes(b"nothing")
    with pytest.raises(DataError, match=r"^expected means and components, got "):
        teach_joined([path], tmp_path / "out.parquet", lessons, 4, components)
    assert not (tmp_path / "out.parquet").exists()


def test_teachers_of_the_same_length(write, tmp_path, lessons, monkeypatch):
    """Nothing but their files and what they see tells them apart; and that before they are run."""
    path, components = write("a.parquet", rows=30), tmp_path / "joint.npz"
    teach_joined([path], tmp_path / "all.parquet", lessons, 4, components)
    first, second = lessons
    moved = tmp_path / "moved.onnx"
    moved.write_bytes(first.model.read_bytes())
    again = [Lesson(moved, first.how), second]
    assert teach_joined([path], tmp_path / "more.parquet", again, 4, components) == (30, 4)
    monkeypatch.setattr(joining, "taught", lambda *_, **__: pytest.fail("taught"))
    double = model(tmp_path / "double.onnx", factor=-2.0)
    for lesson, got in (
        (Lesson(double, first.how), "another model"),
        (Lesson(first.model, preprocessing(mean=99.0)), "that model with another preprocessing"),
    ):
        with pytest.raises(DataError) as caught:
            teach_joined([path], tmp_path / "no.parquet", [lesson, second], 4, components)
        wanted = f"expected components of {lesson.model}, got those of {got} ({components})"
        assert str(caught.value) == wanted


def test_components_of_stored_signatures_are_any_teachers(write, tmp_path, lessons):
    path, once = write("a.parquet", rows=30), tmp_path / "once.parquet"
    teach([path], once, lessons[0].model, lessons[0].how)
    components, out = tmp_path / "joint.npz", tmp_path / "out.parquet"
    teach_joined([once], out, [Lesson(None, None), lessons[1]], 4, components)
    assert read_joint(components).makers[0] == ""
    assert teach_joined([path], out, lessons, 4, components) == (30, 4)


def test_old_components_do_not_say_whose_they_are(write, tmp_path, lessons):
    path, components = write("a.parquet", rows=30), tmp_path / "joint.npz"
    teach_joined([path], tmp_path / "all.parquet", lessons, 4, components)
    with np.load(components) as file:
        kept = {name: file[name] for name in file.files if name != "makers"}
    np.savez(components, **kept)
    with pytest.raises(DataError, match=r"^expected components that say .*, got an old file"):
        teach_joined([path], tmp_path / "no.parquet", lessons, 4, components)


def test_a_broken_off_run_keeps_what_a_teacher_said(write, tmp_path, lessons, monkeypatch):
    path, out = write("a.parquet", rows=30), tmp_path / "out.parquet"
    with pytest.raises(ConfigError):
        teach_joined([path], out, lessons, 99)
    kept = sorted(out.with_name("out.parquet.teachers").glob("*.parquet"))
    assert len(kept) == 2
    monkeypatch.setattr(
        "facesig.training.data.teach.cache.teach", lambda *_: pytest.fail("taught again")
    )
    assert teach_joined([path], out, lessons, 4) == (30, 4)


def test_people_of_a_folder_keep_their_names(tmp_path, lessons):
    for i in range(6):
        (tmp_path / "crops" / "ann").mkdir(parents=True, exist_ok=True)
        (tmp_path / "crops" / "ann" / f"{i}.png").write_bytes(encoded(picture(i)))
    out = tmp_path / "out.parquet"
    assert teach_joined([tmp_path / "crops"], out, lessons, 4) == (6, 4)
    assert pq.read_table(out)["identity"].to_pylist() == ["ann"] * 6


def stated(tmp_path, name, **changes):
    words = {"size": 112, "alignment": "crop", "layout": "NCHW", "colour": "RGB", **changes}
    lines = [f"{key} = {value!r}" for key, value in {**words, "mean": 127.5, "scale": 0.01}.items()]
    path = tmp_path / name
    path.write_text("\n".join(lines).replace("'", '"'))
    return str(path)


def test_the_verb(write, tmp_path, capsys):
    path, out = write("a.parquet", rows=20), tmp_path / "out.parquet"
    files = [str(model(tmp_path / "a.onnx")), str(model(tmp_path / "b.onnx", factor=-2.0))]
    words = ["teach", str(path), "--teacher", files[0], "--teacher", files[1], "--out", str(out)]
    one, other = stated(tmp_path, "one.toml"), stated(tmp_path, "other.toml", colour="BGR")
    both = ["--preprocessing", one, "--preprocessing", other]
    assert main([*words, *both, "--length", "3", "--weight", "1", "--weight", "2"]) == 0
    assert capsys.readouterr().out == f"{out}: 20 faces with 3 numbers each\n"
    assert main([*words, "--preprocessing", one, "--length", "2"]) == 0
    assert main([*words, *both, "--weight", "1"]) != 0
    assert "expected 2 times --weight, as many as teachers, got 1" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*words, *both, "--weight", "0", "--weight", "1"])


def test_the_stored_signatures_are_a_teacher(write, tmp_path, lessons):
    path, once = write("a.parquet", rows=30), tmp_path / "once.parquet"
    teach([path], once, lessons[0].model, lessons[0].how, "float32")
    both, stored = tmp_path / "both.parquet", tmp_path / "stored.parquet"
    teach_joined([path], both, lessons, 4, None, "float32")
    teach_joined([once], stored, [Lesson(None, None), lessons[1]], 4, None, "float32")
    wanted, got = (np.array(pq.read_table(file)["teacher"].to_pylist()) for file in (both, stored))
    np.testing.assert_allclose(got @ got.T, wanted @ wanted.T, atol=2e-3)  # cached as float16


def test_faces_without_stored_signatures(write, tmp_path, lessons):
    path = write("a.parquet", rows=30)
    with pytest.raises(DataError, match=r"^expected a teacher's signature for each face, got 30"):
        teach_joined([path], tmp_path / "out.parquet", [Lesson(None, None), lessons[1]], 4)


def test_stored_alone_is_no_teacher(write, tmp_path, capsys):
    path, toml = write("a.parquet", rows=30), tmp_path / "a.toml"
    words = ["--teacher", "stored", "--preprocessing", str(toml), "--out", str(tmp_path / "o")]
    assert main(["teach", str(path), *words]) == 9
    assert "expected an ONNX file, got 'stored' alone" in capsys.readouterr().err


def test_an_average_is_the_weighted_mean(write, tmp_path, lessons):
    path, out = write("a.parquet", rows=30), tmp_path / "out.parquet"
    a, b = signatures(40, 5), signatures(40, 5, seed=2)
    wanted = a.astype(np.float64) + 2 * b.astype(np.float64)
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)
    np.testing.assert_allclose(average([a, b], [1.0, 2.0]).signatures([a, b]), wanted, atol=1e-6)
    darker = Lesson(lessons[0].model, preprocessing(mean=90.0), 2.0)
    assert teach_joined([path], out, [lessons[0], darker], None, None, "float32") == (30, 3)
    teach([path], tmp_path / "darker.parquet", darker.model, darker.how, "float32")
    other = np.array(pq.read_table(tmp_path / "darker.parquet")["teacher"].to_pylist())
    wanted = expected(path) + 2 * other
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)
    got = np.array(pq.read_table(out)["teacher"].to_pylist())
    np.testing.assert_allclose(got, wanted, atol=2e-3)  # cached as float16
    assert np.abs(got - expected(path)).max() > 0.01
    with pytest.raises(ConfigError, match=r"^expected signatures of one length .*, got \[5, 4\]"):
        average([a, b[:, :4]], [1.0, 1.0])
    with pytest.raises(ConfigError, match=r"^expected one model to average, got 2 \(average\)$"):
        teach_joined([path], out, lessons, None)


def test_the_verb_averages(write, tmp_path, capsys):
    path, out = write("a.parquet", rows=20), tmp_path / "out.parquet"
    teacher, toml = str(model(tmp_path / "a.onnx")), stated(tmp_path, "one.toml")
    other = stated(tmp_path, "two.toml", colour="BGR")
    words = ["teach", str(path), "--teacher", teacher, "--teacher", teacher, "--out", str(out)]
    words += ["--preprocessing", toml, "--preprocessing", other, "--average"]
    assert main(words) == 0
    assert capsys.readouterr().out == f"{out}: 20 faces with 3 numbers each\n"
    for more in (["--length", "3"], ["--components", str(tmp_path / "c.npz")]):
        assert main([*words, *more]) == 9
        assert f"expected no {more[0]}, which averages do not have" in capsys.readouterr().err
    alone = ["teach", str(path), "--teacher", teacher, "--preprocessing", toml, "--average"]
    assert main([*alone, "--out", str(out)]) == 9
    assert "expected two or more teachers to average, got one" in capsys.readouterr().err
