"""The command line with stdout or stderr closed, on a full disk, or read by nobody."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from facesig.cli import main as cli

FULL = "facesig: expected to write the output, got No space left on device (stdout)\n"
needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")


def run(words: str, redirected: str, **more: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of ``facesig WORDS`` under a shell's redirection."""
    shell = f'exec "$0" -m facesig {words} {redirected}'
    done = subprocess.run(
        ["sh", "-c", shell, sys.executable],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **more},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("words", ["arch", "arch --json", "--version", "arch --help"])
def test_a_closed_stdout_takes_what_nobody_sees(words):
    assert run(words, ">&-") == (0, "", "")


def test_errors_are_told_and_counted_without_stdout():
    code, _, said = run("info none.fsig", ">&-")
    assert code == 5
    assert said.startswith("facesig: expected ")


def test_without_stderr_errors_are_not_printed_to_stdout():
    assert run("info none.fsig", "2>&-") == (5, "", "")
    assert run("bogus", "2>&-") == (2, "", "")


@needs_full
@pytest.mark.parametrize("buffered", ["", "1"])
@pytest.mark.parametrize("words", ["arch", "arch --json", "--version", "--help", "arch --help"])
def test_a_full_stdout_is_told(words, buffered):
    assert run(words, ">/dev/full", PYTHONUNBUFFERED=buffered) == (1, "", FULL)


@needs_full
def test_a_full_stderr_leaves_the_exit_code():
    assert run("info none.fsig", "2>/dev/full") == (5, "", "")


@needs_full
def test_wrong_usage_is_that_whatever_stdout_is():
    code, _, said = run("bogus", ">/dev/full")
    assert code == 2
    assert "usage: facesig" in said
    assert "expected to write" not in said


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_other_errors_of_the_system_pass(number, monkeypatch):
    def fails(words: list[str]) -> int:
        print("begun")
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(cli, "_run", fails)
    with pytest.raises(OSError, match="Errno") as caught:
        cli.main(["arch"])
    assert type(caught.value) is OSError


def test_stdout_is_put_back():
    before = sys.stdout
    assert cli.main(["arch"]) == 0
    assert sys.stdout is before
