"""Break facesig at each place of the table: ``python -m tests.mutations [--some 6] [NAME...]``.

Works on a copy of the tree, BUILD/tree, with a build of its own; each change is made, its tests are
run, they must fail, and the file is put back. Prints "caught" or "NOT CAUGHT" for each, and fails
where one was not. ``--some N`` takes N of them, others for each commit.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.mutations.table import TABLE, Mutation

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 240
"""Seconds after which a test counts as failed: a mutation may make it wait for ever."""

TOO_LONG = -1
NOT_RUN = (4, 5)
"""Codes of pytest that had nothing to run; a crash, or a failing import, is a failed test."""


def _python(lines: Sequence[str]) -> list[str]:
    """Python that runs these lines and does not see where an editable install points."""
    hidden = "sys.meta_path[:] = [f for f in sys.meta_path if 'Redirect' not in type(f).__name__]"
    return [sys.executable, "-c", "\n".join(["import sys", hidden, *lines])]


class Copy:
    """A copy of the tree in which files are changed and tests run."""

    def __init__(self, folder: Path) -> None:
        self.tree = folder / "tree"
        self.build = self.tree / "build" / "ci"  # as .ci/run has it, so that ccache knows it all

    def refresh(self) -> None:
        """As the tree is; what is the same keeps its time, so that little is built."""
        listed = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard"],
            check=True, cwd=ROOT, capture_output=True, text=True,
        ).stdout.split("\n")  # fmt: skip
        for name in filter(None, listed):
            source, target = ROOT / name, self.tree / name
            if not source.is_file():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists() or target.read_bytes() != source.read_bytes():
                shutil.copy(source, target)

    def configure(self) -> None:
        """Once."""
        words = ["cmake", "-S", str(self.tree), "-B", str(self.build), "-G", "Ninja"]
        words += [f"-DPython_EXECUTABLE={sys.executable}", "-DFACESIG_WERROR=ON"]
        if shutil.which("ccache"):
            words += [f"-DCMAKE_{language}_COMPILER_LAUNCHER=ccache" for language in ("C", "CXX")]
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=self._environment())

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "CCACHE_BASEDIR": str(self.tree),
            "CCACHE_NOHASHDIR": "1",
            "PYTHONPATH": str(self.tree),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def _run(self, words: Sequence[str]) -> int:
        """The exit code; ``TOO_LONG`` after ``LONGEST`` seconds."""
        try:
            done = subprocess.run(
                words, check=False, cwd=self.tree, capture_output=True, env=self._environment(),
                timeout=LONGEST,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return TOO_LONG
        return done.returncode

    def compile(self, targets: Sequence[str]) -> bool:
        """Whether they could be built."""
        count = str(os.cpu_count())
        words = ["cmake", "--build", str(self.build), "-j", count, "--target", *targets]
        return self._run(words) == 0

    def test(self, mutation: Mutation) -> int:
        """How its tests end: 0, one of ``NOT_RUN``, or another code where they failed."""
        names = [name for name in mutation.tests if not name.startswith("tests/")]
        if names:
            pattern = f"^({'|'.join(names)})$"
            return self._run(
                ["ctest", "--test-dir", str(self.build), "-R", pattern, "--no-tests=error"]
            )
        words = ["import pytest", "raise SystemExit(pytest.main(sys.argv[1:]))"]
        return self._run([*_python(words), "-x", "-q", "-p", "no:cacheprovider", *mutation.tests])

    def require_own(self) -> None:
        """See to it that what is tested is the copy, not a facesig that is installed."""
        words = ["import facesig", f"assert facesig.__file__.startswith({str(self.tree)!r})"]
        if self._run(_python(words)) != 0:
            raise SystemExit(f"expected tests of {self.tree}, got those of another facesig")


def targets(mutation: Mutation) -> list[str]:
    """What has to be built for its tests; the module always, which may be an earlier mutation's."""
    names = [f"{name}_test" for name in mutation.tests if not name.startswith("tests/")]
    return ["_core", *names]


def is_caught(mutation: Mutation, copy: Copy) -> tuple[bool, str]:
    """Whether its tests fail with it, and why not."""
    file = copy.tree / mutation.file
    before = file.read_text()
    if before.count(mutation.old) < 1:
        return False, f"expected {mutation.old!r} in {mutation.file}"
    file.write_text(before.replace(mutation.old, mutation.new, 1))
    try:
        if not copy.compile(targets(mutation)):
            return False, "it does not compile"
        code = copy.test(mutation)
        if code in NOT_RUN:
            return False, f"no tests were run, code {code}"
        return code != 0, "its tests pass"
    finally:
        file.write_text(before)


def chosen(names: Sequence[str], some: int | None) -> list[Mutation]:
    """Those that are named; or some, by the commit; or all."""
    if names:
        return [mutation for mutation in TABLE if mutation.name in names]
    if some is None:
        return list(TABLE)
    commit = subprocess.run(
        ["git", "rev-parse", "HEAD"], check=True, cwd=ROOT, capture_output=True
    ).stdout

    def draw(mutation: Mutation) -> bytes:
        return hashlib.sha256(commit + mutation.name.encode()).digest()

    return sorted(TABLE, key=draw)[:some]


def main(words: Sequence[str]) -> int:
    """0 where all were caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="one of the table's")
    parser.add_argument("--some", type=int, help="so many, drawn by the commit")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "mutations")
    arguments = parser.parse_args(words)
    copy = Copy(arguments.build)
    copy.refresh()
    mutations = chosen(arguments.names, arguments.some)
    needed = sorted({"_core", *(name for each in mutations for name in targets(each))})
    copy.configure()
    if not copy.compile(needed):
        raise SystemExit("expected a tree that can be built, got one that cannot")
    copy.require_own()
    if arguments.some is None:  # of some, .ci/run has just run all tests of the tree
        for mutation in mutations:
            if copy.test(mutation) != 0:
                raise SystemExit(f"expected tests that pass, got others ({mutation.name})")
    missed = 0
    for mutation in mutations:
        start = time.monotonic()
        caught, why = is_caught(mutation, copy)
        missed += not caught
        said = "caught" if caught else f"NOT CAUGHT: {why}"
        print(f"{time.monotonic() - start:6.0f} s  {mutation.name}: {said}", flush=True)
    copy.compile(needed)
    print(f"{len(mutations) - missed} of {len(mutations)} caught")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
