"""The newcomer's way: by the guide's own commands, from ``pip install`` of a wheel to a name."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .blocks import DOCS, ROOT, commands

PAGE = DOCS / "door.md"
MOST = 8
LONGEST = 600.0
"""Seconds; most of them are the package index's."""


def way() -> list[str]:
    """The commands between the page's two comments, one each."""
    text = PAGE.read_text()
    part = text[text.index("<!-- newcomer: begin -->") : text.index("<!-- newcomer: end -->")]
    return commands("".join(re.findall(r"^```sh\n(.*?)^```$", part, re.DOTALL | re.MULTILINE)))


def test_eight_commands_at_most():
    words = way()
    assert words[1].startswith("env/bin/pip install ./facesig-*.whl")
    assert words[-1].startswith("env/bin/facesig watch")
    assert len(words) <= MOST


def test_from_a_wheel_to_a_name(tmp_path):
    given = os.environ.get("FACESIG_WHEEL")
    if given is None:
        pytest.skip("FACESIG_WHEEL names no wheel")
    shutil.copy(given, tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "samples").symlink_to(ROOT / "tests" / "samples")
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    clean["PATH"] = f"{Path(sys.executable).resolve().parent}:{clean['PATH']}"
    begun, said = time.monotonic(), ""
    for command in way():
        start = time.monotonic()
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command], cwd=tmp_path, env=clean, text=True,
            capture_output=True, timeout=LONGEST, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        said = done.stdout
        print(f"{time.monotonic() - start:6.1f} s  {command}")
    seconds = time.monotonic() - begun
    print(f"{seconds:6.1f} s  {len(way())} commands")
    (event,) = map(json.loads, said.splitlines())
    assert (event["event"], event["name"]) == ("known", "Ann")
    assert seconds < LONGEST
