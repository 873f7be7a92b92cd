"""What .ci/tidy makes of clang-tidy's exit codes."""

import json
import os
import runpy

import pytest

from toolchains.shell import ROOT


@pytest.mark.parametrize(
    ("ending", "code"), [("exit 0", 0), ("exit 1", 1), ("kill -SEGV $$", 1), ("kill -KILL $$", 1)]
)
def test_a_file_passes_only_where_clang_tidy_ends_with_zero(tmp_path, monkeypatch, ending, code):
    program = tmp_path / "clang-tidy"
    program.write_text(f'#!/bin/sh\n[ "$1" = --version ] && exit 0\n{ending}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "compile_commands.json").write_text(json.dumps([]))
    main = runpy.run_path(str(ROOT / ".ci" / "tidy"))["main"]
    # One file of csrc that is not compiled here is enough.
    some = sorted((ROOT / "csrc" / "a9model").glob("*.cpp"))[:1]
    monkeypatch.setattr(type(ROOT), "glob", lambda *_: some)
    assert main(str(tmp_path)) == code
    stamps = list((tmp_path / "cache" / "facesig-tidy").iterdir())
    assert len(stamps) == (code == 0)
