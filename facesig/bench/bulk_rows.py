"""Memory of ``facesig bulk`` over a long table: does it stay flat?

python -m facesig.bench.bulk_rows --rows 1000000

Makes a table of small pictures and has it done, with what all of the run's processes hold printed
as it goes. One picture in ``EVERY`` is a crop that is embedded; the others are of a wrong size, and
become rows with an error: everything but the network sees each of the rows (reading, cutting into
pieces, workers, shards, manifest).
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from facesig.console import printable
from facesig.extras import load

EVERY = 100
KINDS = 64
"""Different pictures of each size."""

GROUP = 8192
SECONDS = 1.0
"""Between two looks at memory."""

LINES = 12


def main(argv: Sequence[str] | None = None) -> int:
    """Make the table, run, and print memory over time."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.bench.bulk_rows",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--rows", type=int, default=1_000_000, metavar="N")
    parser.add_argument("--workers", type=int, default=2, metavar="N")
    arguments = parser.parse_args(argv)
    with TemporaryDirectory() as folder:
        source, out = Path(folder, "rows.parquet"), Path(folder, "out")
        write_table(source, arguments.rows)
        words = ("--what", "crops", "--workers", str(arguments.workers))
        command = [sys.executable, "-m", "facesig", "bulk", str(source), "--out", str(out), *words]
        begun = time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
            looks = list(_looks(run, out))
        _print(looks, time.monotonic() - begun)
        _say(f"exit code {run.returncode}; {_rows(out):,} rows in {len(_shards(out)):,} shards")
        return run.returncode


def write_table(path: Path, rows: int) -> None:
    """A table of ``rows`` pictures, column ``image``."""
    pa, parquet = load("pyarrow", "tables"), load("pyarrow.parquet", "tables")
    rng = np.random.default_rng(0)
    crops, small = ([_png(rng, side) for _ in range(KINDS)] for side in (112, 16))
    schema = pa.schema([("image", pa.binary())])
    with parquet.ParquetWriter(path, schema) as writer:
        for begin in range(0, rows, GROUP):
            numbers = range(begin, min(begin + GROUP, rows))
            images = [(small if i % EVERY else crops)[i // EVERY % KINDS] for i in numbers]
            writer.write_table(pa.table({"image": pa.array(images, pa.binary())}))


def _png(rng: np.random.Generator, side: int) -> bytes:
    image, stream = load("PIL.Image", "pictures"), io.BytesIO()
    pixels = rng.integers(0, 256, (side, side, 3), dtype=np.uint8)
    image.fromarray(pixels).save(stream, "PNG")
    return stream.getvalue()


class _Look(tuple[float, int, list[float]]):
    """Seconds, shards written, and MB that each process holds, the command first."""


def _looks(run: subprocess.Popen[bytes], out: Path) -> Iterator[_Look]:
    begun = time.monotonic()
    while run.poll() is None:
        held = [_megabytes(pid) for pid in (run.pid, *_children(run.pid))]
        yield _Look((time.monotonic() - begun, len(_shards(out)), held))
        time.sleep(SECONDS)


def _megabytes(pid: int) -> float:
    """What is in memory of a process; pages that it shares are counted for each that has them."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    words = next((line.split() for line in lines if line.startswith("VmRSS")), ["", "0"])
    return int(words[1]) / 1024


def _children(pid: int) -> list[int]:
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [int(word) for word in text.split()]


def _shards(out: Path) -> list[Path]:
    return list(out.glob("part-*.parquet"))


def _rows(out: Path) -> int:
    parquet = load("pyarrow.parquet", "tables")
    return sum(parquet.read_metadata(path).num_rows for path in _shards(out))


def _print(looks: list[_Look], seconds: float) -> None:
    _say(f"{'s':>8}{'shards':>8}{'MB in all':>11}   of each process")
    step = max(len(looks) // LINES, 1)
    for at, shards, held in looks[::step]:
        each = " ".join(f"{one:.0f}" for one in held)
        _say(f"{at:8.0f}{shards:8}{sum(held):11.0f}   {each}")
    most = max(sum(held) for _, _, held in looks)
    quarters = [looks[len(looks) * i // 4 : len(looks) * (i + 1) // 4] for i in range(1, 4)]
    means = [sum(sum(held) for _, _, held in part) / max(len(part), 1) for part in quarters]
    _say(
        f"{seconds:.0f} s; at most {most:.0f} MB; the last three quarters hold, in the mean, "
        + ", ".join(f"{mean:.0f}" for mean in means)
        + " MB"
    )


def _say(text: str) -> None:
    sys.stdout.write(f"{printable(text)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
