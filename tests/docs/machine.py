"""Where blocks run: a folder with a clone's samples, and programs that stand for installers.

``pip`` and ``apt-get`` install nothing here; they check what is asked of them (``installers.py``).
``python3 -m venv`` makes an empty one. ``facesig`` is this tree's.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from pathlib import Path

from .blocks import ROOT, Block

SHIMS = {
    "facesig": 'exec "$PY" -m facesig "$@"',
    "facesig-bench": 'exec "$PY" -m facesig.bench.command "$@"',
    "python3": (
        'if [ "$1 $2" = "-m venv" ]; then for d; do :; done; mkdir -p "$d/bin"\n'
        '  for p in pip facesig python; do ln -sf "$SHIMS/$p" "$d/bin/$p"; done\n'
        '  : > "$d/bin/activate"; exit 0; fi\nexec "$PY" "$@"'
    ),
    "python": 'exec "$PY" "$@"',
    "pip": 'exec "$PY" -m docs.installers pip "$@"',
    "apt-get": 'exec "$PY" -m docs.installers apt-get "$@"',
}
LONGEST = 60


class Machine:
    """Runs the blocks of one page, in order."""

    def __init__(self, folder: Path, links: tuple[str, ...] = ("tests", "models", "csrc")) -> None:
        self.work = folder / "work"
        shims = folder / "shims"
        self.work.mkdir()
        shims.mkdir()
        for name in links:
            (self.work / name).symlink_to(ROOT / name)
        for name, body in SHIMS.items():
            (shims / name).write_text(f"#!/bin/sh\n{body}\n")
            (shims / name).chmod(0o755)
        self.environment = {
            **os.environ,
            "PATH": f"{shims}:{os.environ['PATH']}",
            "PY": sys.executable,
            "SHIMS": str(shims),
            "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
        }
        self.names: dict[str, object] = {"__name__": "__main__"}
        self.said = ""

    def run(self, block: Block) -> None:
        """Run or write a block, or compare it with what was said."""
        if block.key == "file":
            path = self.work / block.value
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.code)
            path.chmod(0o755 if block.code.startswith("#!") else 0o644)
        elif block.key == "prints":
            self._compare(block)
        elif block.language == "sh":
            self._shell(block)
        else:
            self._python(block)

    def _shell(self, block: Block) -> None:
        words = ["bash", "-euo", "pipefail", "-c", block.code]
        done = subprocess.run(
            words, cwd=self.work, env=self.environment, timeout=LONGEST, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        self.said = done.stdout
        assert done.returncode == 0, f"{block}: exit code {done.returncode}\n{done.stdout}"

    def _python(self, block: Block) -> None:
        out = io.StringIO()
        code = compile("\n" * block.line + block.code, str(block.page), "exec")
        with contextlib.chdir(self.work), contextlib.redirect_stdout(out):
            exec(code, self.names)
        self.said = out.getvalue()

    def _compare(self, block: Block) -> None:
        """Every line of the block stands in what was said, in this order."""
        at = 0
        for line in block.code.splitlines():
            parts = [re.escape(part.strip()) for part in line.split("...")]
            wanted = ".*".join(parts).replace(r"\ ", " ")
            found = re.search(re.sub(" +", r"\\s+", wanted), self.said[at:])
            assert found, f"{block}: expected {line!r}, got\n{self.said}"
            at += found.end()
