"""The command line where files' names cannot be printed, and where one of many cannot be used."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from engine.support import he_weights

from facesig.bench.command import main as bench
from facesig.cli.main import main
from facesig.console import one_line, printable
from facesig.modelfile import ModelFile, write_model
from facesig.network import MULTIBATCH

pytest.importorskip("PIL", reason="Pillow is not installed")

NO_TEXT = os.fsdecode(b"na\xffme")
"""What a name of other bytes than UTF-8 is in Python."""


class Strict:
    """Streams that refuse what their encoding lacks, as those of most locales are."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
        self.out, self.err = io.BytesIO(), io.BytesIO()
        self._kept = [
            io.TextIOWrapper(stream, encoding, write_through=True)
            for stream in (self.out, self.err)
        ]
        for name, stream in zip(("stdout", "stderr"), self._kept):
            monkeypatch.setattr(sys, name, stream)


ENCODINGS = pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])


@ENCODINGS
def test_names_that_are_no_text_are_escaped(
    encoding: str, monkeypatch: pytest.MonkeyPatch, samples: dict[str, Path], tmp_path: Path
) -> None:
    strict = Strict(monkeypatch, encoding)
    names = [NO_TEXT, "snow\N{SNOWMAN}", "two\nlines\x1b[31m"]
    for name in names:
        (tmp_path / name).write_bytes(samples["brady"].read_bytes())
    photos = [str(tmp_path / name) for name in names]
    assert main(["embed", *photos, str(samples["wild"])]) == 0
    assert main(["faces", photos[0]]) == 0
    assert main(["compare", *photos[:2]]) == 0
    lines = strict.out.getvalue().splitlines()
    assert rb"/na\udcffme " in lines[1]
    assert rb"/two\nlines\x1b[31m " in lines[3]
    assert str(samples["wild"]).encode() in lines[4]
    assert strict.err.getvalue() == b""


@ENCODINGS
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["embed"], 3),
        (["faces"], 3),
        (["compare", "other"], 3),
        (["info"], 5),
        (["embed", "photo", "--model"], 5),
        (["prepare", "--out", "x.parquet"], 9),
        (["remake", "x"], 5),
        (["import-detector"], 5),
    ],
)
def test_errors_name_such_files_too(
    encoding: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: list[str], code: int
) -> None:
    if words[0] == "prepare":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
        pytest.importorskip("cv2", reason="OpenCV is not installed")
    strict = Strict(monkeypatch, encoding)
    missing = str(tmp_path / f"{NO_TEXT}\n.jpg")
    words = (
        [*words[:1], missing, *words[1:]]
        if words[0] in ("remake", "compare")
        else [*words, missing]
    )
    assert main(words) == code
    error = strict.err.getvalue()
    assert rb"na\udcffme\n.jpg" in error
    assert error.count(b"\n") == 1


@ENCODINGS
def test_the_benchmark_names_such_files_too(
    encoding: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    strict = Strict(monkeypatch, encoding)
    assert bench(["--model", str(tmp_path / NO_TEXT)]) != 0
    assert rb"na\udcffme" in strict.err.getvalue()


def test_a_library_that_takes_text_only_is_a_sentence(
    samples: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    pytest.importorskip("cv2", reason="OpenCV is not installed")
    folder = tmp_path / "people" / "one"
    folder.mkdir(parents=True)
    (folder / "1.jpg").write_bytes(samples["brady"].read_bytes())
    out = str(tmp_path / f"{NO_TEXT}.parquet")
    assert main(["prepare", str(folder.parent), "--out", out]) == 1
    error = capsys.readouterr().err.splitlines()[-1]
    assert error.startswith("facesig: expected names in UTF-8, got other bytes (")
    assert r"na\udcffme" in error


def test_a_real_process_with_a_strict_locale(samples: dict[str, Path], tmp_path: Path) -> None:
    photo = tmp_path / NO_TEXT
    photo.write_bytes(samples["brady"].read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "facesig", "embed", photo, samples["wild"]],
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.splitlines()) == 3


def test_lines() -> None:
    assert (
        one_line("a\tb\n\x9b\u2028\udc80 \N{SNOWMAN}") == r"a\tb\n\x9b\u2028\udc80 " + "\N{SNOWMAN}"
    )
    assert printable("a\nb\rc") == "a\nb\\rc"
    assert one_line(Path("x")) == "x"


def test_info_goes_on_behind_a_file_that_is_no_model(
    model_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.fsig"
    wrong.write_bytes(b"none")
    assert main(["info", str(wrong), str(model_path)]) == 5
    shown = capsys.readouterr()
    assert f"file             {model_path}" in shown.out.splitlines()
    first, last = shown.err.splitlines()
    assert str(wrong) in first
    assert last == "facesig: 1 of 2 models left out"


def test_a_models_texts_stay_on_their_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Metadata, and the names of listed files."""
    path = tmp_path / "a\x1b[2J.fsig"
    notes = {"licence": "free\nid               0000", "note": "\x1b]0;title\x07", "plain": "grün"}
    write_model(path, ModelFile(MULTIBATCH, he_weights(MULTIBATCH, 1), {1e-3: 0.4}, notes))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    (tmp_path / "SHA256SUMS").write_text(f"{digest}  {path.name}\n")
    assert main(["info", str(path)]) == 0
    lines = capsys.readouterr().out.split("\n")
    assert all(line.isprintable() for line in lines)
    assert sum(line.startswith("id  ") for line in lines) == 1
    assert r"metadata         note: \x1b]0;title\x07" in lines
    assert "metadata         plain: grün" in lines
    assert r"checked          a\x1b[2J.fsig" in lines
