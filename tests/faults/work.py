"""Long work that a power cut or a full disk may meet, made small: what it starts from, and its end.

Each scenario makes a folder (``prepare``), does its work in it (``run``, in a fork), and says what
is there (``state``): None for nothing yet, or something that can be compared. ``goal`` is the state
of an undisturbed run. Running it again after any end must come to the goal and leave no litter.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from stored_faces import encoded, picture, points

from facesig.errors import OutputError

PEOPLE, EACH = 3, 6


class Scenario(NamedTuple):
    """See the module."""

    prepare: Callable[[Path], None]
    run: Callable[[Path], None]
    state: Callable[[Path], Any]


def parquet_state(path: Path) -> str | None:
    """A hash of a parquet file's rows; None without the file."""
    if not path.exists():
        return None
    table = pq.read_table(path)
    table.validate(full=True)
    return hashlib.sha256(repr((table.column_names, table.to_pylist())).encode()).hexdigest()


def listed(path: Path) -> str | None:
    """A text file's contents."""
    return path.read_text() if path.exists() else None


def stored_faces(folder: Path) -> None:
    """A parquet file of people's crops with a teacher's signatures."""
    rng = np.random.default_rng(3)
    count = PEOPLE * EACH
    centres = np.repeat(rng.normal(size=(PEOPLE, 16)), EACH, axis=0)
    teacher = np.clip(40 * centres + 8 * rng.normal(size=(count, 16)), -127, 127)
    table = {
        "image": [encoded(picture(row)) for row in range(count)],
        "identity": [f"person {row // EACH}" for row in range(count)],
        "name": [f"{row}.png" for row in range(count)],
        "landmarks5": [points()] * count,
        "teacher": [row.astype(np.int8).tobytes() for row in teacher],
    }
    pq.write_table(pa.table(table), folder / "input.parquet")


def _prepare_photos(folder: Path) -> None:
    for number in range(4):
        path = folder / "photos" / f"person {number % 2}" / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encoded(picture(number, 240)))
    (folder / "photos" / "none.jpg").write_bytes(b"no picture")


def _run_prepare(folder: Path) -> None:
    from test_prepare import Finder

    from facesig.training.data.prepare import prepare_folder

    prepare_folder(folder / "photos", folder / "faces.parquet", Finder(), workers=1)


def _prepare_state(folder: Path) -> Any:
    rows = parquet_state(folder / "faces.parquet")
    return None if rows is None else (rows, *map(listed, sorted(folder.glob("*.csv"))))


def _run_clean(folder: Path) -> None:
    from facesig.training.data.clean import Settings, clean

    how = Settings(fewest=4, folds=0)
    clean([folder / "input.parquet"], folder / "kept.parquet", how, None, workers=1)


def _clean_state(folder: Path) -> Any:
    rows = parquet_state(folder / "kept.parquet")
    return None if rows is None else (rows, *map(listed, sorted(folder.glob("*.csv"))))


def _prepare_teach(folder: Path) -> None:
    from test_teach import model

    stored_faces(folder)
    model(folder / "model.onnx")


def _run_teach(folder: Path) -> None:
    from test_teach import STATED

    from facesig.training.data.teach import teach
    from facesig.training.data.teach.preprocessing import parse_preprocessing

    how = parse_preprocessing(STATED, "test")
    words = folder / "input.parquet", folder / "taught.parquet", folder / "model.onnx"
    teach([words[0]], words[1], words[2], how, threads=1)


def _prepare_decode(folder: Path) -> None:
    stored_faces(folder)


def _run_decode(folder: Path) -> None:
    from facesig.training.data import load_parquet

    load_parquet([folder / "input.parquet"], folder / "cache")


def _decode_state(folder: Path) -> Any:
    found = sorted((folder / "cache").glob("faces-*.npy"))
    return [hashlib.sha256(path.read_bytes()).hexdigest() for path in found] or None


def _run_key(folder: Path) -> None:
    from facesig.gallery.keys import make_key_file

    try:
        make_key_file(str(folder / "key"))
    except OutputError as error:
        if "File exists" not in str(error):
            raise


def _key_state(folder: Path) -> Any:
    path = folder / "key"
    return (len(path.read_bytes()), path.stat().st_mode) if path.exists() else None


def _prepare_report(folder: Path) -> None:
    for name in ("figure.png", "values.csv", "found.json"):
        (folder / name).write_text("old")


def _run_report(folder: Path) -> None:
    from facesig.evaluation.report.png import png
    from facesig.files import atomic_text, write_file

    write_file(folder / "figure.png", png(np.zeros((100, 100, 3), np.uint8)))
    with atomic_text(folder / "values.csv", newline="") as file:
        file.writelines(f"{number},{number * number}\n" for number in range(3_000))
    write_file(folder / "found.json", b'{"found": true}')


def _report_state(folder: Path) -> Any:
    texts = [(folder / name).read_bytes() for name in ("figure.png", "values.csv", "found.json")]
    known = [texts[0][:4] in (b"old", b"\x89PNG") and texts[0][-8:-4] in (b"", b"IEND")]
    known.append(texts[1] == b"old" or texts[1].endswith(b"2999,8994001\n"))
    known.append(texts[2] in (b"old", b'{"found": true}'))
    assert all(known), "a file is neither old nor new"
    return "whole"


SCENARIOS = {
    "prepare": Scenario(_prepare_photos, _run_prepare, _prepare_state),
    "clean": Scenario(stored_faces, _run_clean, _clean_state),
    "teach": Scenario(
        _prepare_teach, _run_teach, lambda folder: parquet_state(folder / "taught.parquet")
    ),
    "decode": Scenario(_prepare_decode, _run_decode, _decode_state),
    "key": Scenario(lambda folder: None, _run_key, _key_state),
    "reports": Scenario(_prepare_report, _run_report, _report_state),
}


def fresh(start: Path, folder: Path) -> Path:
    """A copy of what a scenario starts from."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(start, folder)
    return folder
