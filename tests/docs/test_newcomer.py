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


def prepared() -> list[str]:
    """What the page has somebody with a fresh Debian do before."""
    before = PAGE.read_text().partition("<!-- newcomer: begin -->")[0]
    return re.findall(r"on a fresh Debian `(apt-get install [^`]+)`", before)


def laid_out(folder: Path) -> None:
    """The wheel and the samples, as the page wants them in the folder."""
    given = os.environ.get("FACESIG_WHEEL")
    if given is None:
        pytest.skip("FACESIG_WHEEL names no wheel")
    shutil.copy(given, folder)
    shutil.copytree(ROOT / "tests" / "samples", folder / "tests" / "samples")


def walked(runner: list[str], begun: float, **options: object) -> None:
    """Go the way; ``runner`` runs a command that is added to it."""
    said = ""
    for command in way():
        start = time.monotonic()
        done = subprocess.run(
            [*runner, command],
            text=True,
            capture_output=True,
            timeout=LONGEST,
            check=False,
            **options,
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        said = done.stdout
        print(f"{time.monotonic() - start:6.1f} s  {command}")
    seconds = time.monotonic() - begun
    print(f"{seconds:6.1f} s  {len(prepared() + way())} commands")
    (event,) = map(json.loads, said.splitlines())
    assert (event["event"], event["name"]) == ("known", "Ann")
    assert seconds < LONGEST


def test_eight_commands_at_most():
    words = way()
    assert words[1].startswith("env/bin/pip install ./facesig-*.whl")
    assert words[-1].startswith("env/bin/facesig watch")
    assert prepared() == ["apt-get install python3-venv"]
    assert len(prepared() + words) <= MOST


def test_from_a_wheel_to_a_name(tmp_path):
    laid_out(tmp_path)
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    clean["PATH"] = f"{Path(sys.executable).resolve().parent}:{clean['PATH']}"
    begun = time.monotonic()
    walked(["bash", "-euo", "pipefail", "-c"], begun, cwd=tmp_path, env=clean)


@pytest.mark.skipif(
    "FACESIG_FRESH_DEBIAN" not in os.environ, reason="FACESIG_FRESH_DEBIAN is unset"
)
def test_the_same_in_a_fresh_debian(tmp_path):
    """As root, by debootstrap, some minutes: FACESIG_FRESH_DEBIAN is a mirror's address.

    The minutes count from ``apt-get install`` on. PIP_CERT's file is put in, where one is named.
    """
    root = tmp_path / "root"
    words = [
        "debootstrap",
        "--variant=minbase",
        "bookworm",
        root,
        os.environ["FACESIG_FRESH_DEBIAN"],
    ]
    subprocess.run(list(map(str, words)), check=True, stdout=subprocess.DEVNULL)
    shutil.copy("/etc/resolv.conf", root / "etc")
    (root / "door").mkdir()
    laid_out(root / "door")
    env = {"HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    if "PIP_CERT" in os.environ:
        shutil.copy(os.environ["PIP_CERT"], root / "root" / "certificates.pem")
        env["PIP_CERT"] = "/root/certificates.pem"
    inside = ["chroot", str(root), "bash", "-euo", "pipefail", "-c"]
    begun = time.monotonic()
    for command in prepared():
        said = [*inside, f"DEBIAN_FRONTEND=noninteractive {command} -y --no-install-recommends"]
        subprocess.run(said, check=True, env=env, capture_output=True, timeout=LONGEST)
    inside[-1:] = ["-c", 'cd /door && eval "$0"']
    walked(inside, begun, env=env)
