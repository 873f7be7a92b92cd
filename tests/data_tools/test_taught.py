"""Copies of data with a teacher's signatures, as ``facesig train --teacher`` makes them."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from stored_faces import encoded, picture, points
from test_teach import expected, model, preprocessing

from facesig.cli.main import main
from facesig.errors import ConfigError
from facesig.training.data import load_faces, load_parquet
from facesig.training.data.teach import cache as cache_module
from facesig.training.data.teach import taught, teach

STATED_TOML = (
    'size = 112\nalignment = "landmarks"\nlayout = "NCHW"\ncolour = "RGB"\n'
    "mean = 127.5\nscale = 0.0078125\n"
)


def test_taught_files_are_made_once_for_each_model(write, tmp_path, monkeypatch):
    first, second = (
        write(name, rows=2, landmarks5=[points()] * 2) for name in ("a.parquet", "b.parquet")
    )
    how, cache = preprocessing(), tmp_path / "cache"
    one, two = model(tmp_path / "one.onnx"), model(tmp_path / "two.onnx", factor=2.0)
    made = taught([first, second], cache, one, how)
    assert len(set(made)) == 2
    assert np.abs(load_parquet(made[:1], tmp_path / "c").teacher - expected(first)).max() < 2e-3
    assert taught([first], cache, two, how)[0] not in made
    monkeypatch.setattr(cache_module, "teach", None)  # would fail if it were called
    assert taught([second], cache, one, how) == made[1:]


def test_training_teaches_by_itself(write, tmp_path, capsys):
    """Two steps towards the signatures of a model whose preprocessing lies beside it."""
    path = write("a.parquet", rows=8, landmarks5=[points()] * 8)
    teacher = model(tmp_path / "m.onnx")
    words = ["train", "--data", str(path), "--teacher", str(teacher)]
    settings = {
        "start": "models/facesig_fp32.fsig", "cache": tmp_path / "cache", "out": tmp_path / "run",
        "steps": 2, "warmup": 0, "decay": 0, "batch": 4, "validation_faces": 2,
        "precision": "float32", "validate_every": 100, "losses.teacher_similarity": 20.0,
    }  # fmt: skip
    words += [f"{key}={value}" for key, value in settings.items()]
    assert main(words) == ConfigError.exit_code
    assert "m.toml" in capsys.readouterr().err
    (tmp_path / "m.toml").write_text(STATED_TOML)
    assert main(words) == 0
    assert "2 steps" in capsys.readouterr().out
    assert len(list((tmp_path / "cache").glob("taught-*.parquet"))) == 1


def folder(path, person, count, seed):
    """Crops of one person."""
    (path / person).mkdir(parents=True)
    for i in range(count):
        (path / person / f"{i}.png").write_bytes(encoded(picture(seed + i)))
    return path


def test_people_of_two_folders_stay_two_when_taught(tmp_path):
    places = [folder(tmp_path / name, "0001", 2, seed) for name, seed in (("a", 0), ("b", 9))]
    (places[1] / "nobody.png").write_bytes(encoded(picture(20)))
    how, cache = preprocessing(), tmp_path / "cache"
    made = taught(places, cache, model(tmp_path / "m.onnx"), how)
    plain, copies = (load_faces(each, cache).identity.tolist() for each in (places, made))
    assert copies == plain
    assert sorted(set(plain)) == [-1, 0, 1]
    # Elsewhere the same folder has other names for its people.
    (tmp_path / "other").mkdir()
    moved = places[0].rename(tmp_path / "other" / "a")
    assert taught([moved], cache, tmp_path / "m.onnx", how)[0] not in made


def test_a_second_process_waits_for_what_the_first_teaches(write, tmp_path, monkeypatch):
    """One teaches; the other finds the file, and the parts are nobody else's meanwhile."""
    path = write("a.parquet", rows=2)
    onnx_file, how, cache = model(tmp_path / "m.onnx"), preprocessing(), tmp_path / "cache"
    begun, calls, real = threading.Event(), [], teach

    def slow(*given, **options):
        calls.append(given)
        begun.set()
        time.sleep(0.3)
        return real(*given, **options)

    monkeypatch.setattr(cache_module, "teach", slow)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(taught, [path], cache, onnx_file, how)
        assert begun.wait(30)
        second = pool.submit(taught, [path], cache, onnx_file, how)
        assert first.result() == second.result()
    assert len(calls) == 1
