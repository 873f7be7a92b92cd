"""The command line about faces: what it lists, and what it refuses to embed."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from facesig.cli.main import main

pytest.importorskip("PIL", reason="Pillow is not installed")


def run(*words: object) -> int:
    """The exit code of ``facesig WORDS`` in this process."""
    return main([str(word) for word in words])


def test_faces_by_the_cascade(samples: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("cv2", reason="OpenCV is not installed")
    assert run("faces", samples["brady"], "--json", "--detector", "haar") == 0
    (face,) = json.loads(capsys.readouterr().out)
    assert (face["detector"], face["landmarks"], len(face["box"])) == ("haar", None, 4)


def test_what_means_little_is_refused_unless_asked_for(
    samples: dict[str, Path], model_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["embed", samples["brady"], "--box=200,150,20,20", "--model", model_path]
    assert run(*words) == 4
    assert capsys.readouterr().err == (
        "facesig: expected a face of at least 24 pixels, got 20.0 "
        f"({samples['brady']}; check=False embeds it anyway)\n"
    )
    assert run(*words, "--no-check") == 0
    a, b = samples["brady"], samples["wild"]
    assert run("compare", a, b, "--no-check", "--model", model_path) in (0, 10)


def test_faces(
    samples: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("faces", samples["brady"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert run("faces", samples["brady"], "--json") == 0
    (face,) = json.loads(capsys.readouterr().out)
    assert (face["detector"], face["turned"], len(face["box"])) == ("yunet_s", 0, 4)
    assert np.array(face["landmarks"]).shape == (5, 2)
    blank = tmp_path / "blank.ppm"
    blank.write_bytes(b"P6 64 64 255\n" + bytes(64 * 64 * 3))
    assert run("faces", blank, "--json") == 4
    shown = capsys.readouterr()
    assert shown.out == "[]\n"
    assert shown.err == f"facesig: expected a face, got none found by yunet_s ({blank})\n"
