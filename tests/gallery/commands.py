"""Runs ``facesig gallery`` for tests."""

from __future__ import annotations

from pathlib import Path

from facesig.cli.main import main

SAMPLES = Path(__file__).parents[1] / "samples"


def run(capsys, *words: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(["gallery", *map(str, words)])
    said = capsys.readouterr()
    return code, said.out, said.err
