"""One target's run: libFuzzer's options, and what it says at its end."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from .builds import ROOT

SHARED = {"threads": "session"}
"""Targets whose inputs are another's."""

CORPUS = ROOT / "tests" / "fuzz" / "corpus"
TIMEOUT = 20
"""Seconds after which an execution counts as a hang."""

MEMORY_MB = 2500


@dataclass(frozen=True)
class Outcome:
    """What a run came to.

    Attributes:
        executions, edges, features: as libFuzzer counts them; of Python edges of facesig's own.
        inputs: in the corpus at the end.
        crashes: files that make it crash, hang or leak.
    """

    name: str
    seconds: float
    executions: int
    edges: int
    features: int
    inputs: int
    crashes: tuple[Path, ...]
    failed: bool


def _last(pattern: str, text: str) -> int:
    found = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def environment() -> dict[str, str]:
    """Of targets: sanitizers stop at the first finding, and a lack of memory is one."""
    options = "abort_on_error=1:allocator_may_return_null=0:detect_stack_use_after_return=1"
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests"), os.environ.get("PYTHONPATH", "")])
    return {
        **os.environ,
        "ASAN_OPTIONS": options,
        "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1",
        "TSAN_OPTIONS": "halt_on_error=1:second_deadlock_stack=1",
        "PYTHONPATH": paths,
    }


def command(name: str, program: Path | None) -> list[str]:
    """How a target is called, before its options."""
    if program is not None:
        return [str(program)]
    return [sys.executable, "-m", "tests.fuzz.python.fuzz", name]


def fuzz(name: str, program: Path | None, work: Path, seconds: int) -> Outcome:
    """Run a target on its seeds and what earlier runs in ``work`` found."""
    found, crashes = work / "corpus" / name, work / "crashes" / name
    seeds = CORPUS / SHARED.get(name, name)
    for folder in (found, crashes, seeds):
        folder.mkdir(parents=True, exist_ok=True)
    before = set(crashes.iterdir())
    log = work / f"{name}.log"
    options = [
        f"-max_total_time={seconds}",
        f"-timeout={TIMEOUT}",
        f"-rss_limit_mb={MEMORY_MB}",
        f"-artifact_prefix={crashes}/",
        f"-max_len={65536 if name.startswith(('model', 'image')) else 4096}",
        "-len_control=0",
        "-print_final_stats=1",
    ]
    start = time.monotonic()
    with log.open("wb") as file:
        words = [*command(name, program), *options, str(found), str(seeds)]
        done = subprocess.run(
            words, check=False, cwd=ROOT, env=environment(), stdout=file, stderr=subprocess.STDOUT
        )
    text = log.read_text(errors="replace")
    return Outcome(
        name=name,
        seconds=time.monotonic() - start,
        executions=_last(r"stat::number_of_executed_units: (\d+)", text),
        edges=_last(r"cov: (\d+)", text),
        features=_last(r"ft: (\d+)", text),
        inputs=_last(r"corp: (\d+)", text),
        crashes=tuple(sorted(set(crashes.iterdir()) - before)),
        failed=done.returncode != 0,
    )


def merge(name: str, program: Path | None, work: Path, most_bytes: int) -> int:
    """Make the seeds anew: the smallest inputs that reach all that is reached; returns bytes."""
    import shutil

    fresh = work / "merged" / name
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    sources = [str(work / "corpus" / name), str(CORPUS / name)]
    words = [*command(name, program), "-merge=1", f"-timeout={TIMEOUT}", str(fresh), *sources]
    subprocess.run(words, check=True, cwd=ROOT, env=environment(), capture_output=True)
    kept, size = [], 0
    for path in sorted(fresh.iterdir(), key=lambda path: path.stat().st_size):
        if size + path.stat().st_size > most_bytes:
            break
        size += path.stat().st_size
        kept.append(path)
    shutil.rmtree(CORPUS / name, ignore_errors=True)
    (CORPUS / name).mkdir(parents=True)
    for path in kept:
        shutil.copy(path, CORPUS / name / path.name[:12])
    return size
