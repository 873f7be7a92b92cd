"""How fast ``facesig bulk`` is, beside what somebody writes by hand, in one run, by turns.

python -m facesig.bench.bulk crops FILE.parquet     crops of a table's column ``image``, 128 x 128
python -m facesig.bench.bulk photos FOLDER          its JPEGs, of 12 megapixels by enlarging, noisy,
                                                    each so many times; --before names a checkout
                                                    of another state, whose facesig embed runs too
python -m facesig.bench.bulk dask FILE.parquet      a pool, and two workers of Dask, one killed

Each command is a program of its own, started anew; its time includes all that it does. Wall time is
of a machine where little else runs; CPU time is what is left to compare by where much does.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from facesig.bench.timed import Spent, await_file, by_turns, require_done, require_tree
from facesig.console import printable
from facesig.errors import FacesigError
from facesig.extras import load

BY_HAND = """
import io, sys
from concurrent.futures import ProcessPoolExecutor
import numpy as np, pyarrow.parquet as pq
from PIL import Image
import facesig
def start():
    global embedder
    embedder = facesig.Embedder()
def one(data):
    crop = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))[8:120, 8:120]
    return embedder.embed_crop(np.ascontiguousarray(crop), check=False).values
if __name__ == "__main__":
    images = pq.read_table(sys.argv[1], columns=["image"])["image"].to_pylist()
    with ProcessPoolExecutor(int(sys.argv[3]), initializer=start) as pool:
        values = list(pool.map(one, images, chunksize=64))
    np.save(sys.argv[2], np.stack(values))
"""
"""The pool of 17 lines; with one process it is the loop."""

MEGAPIXELS = 12e6
NOISE = 3.0
QUALITY = 88
"""Of enlarged photos: grey levels of a sensor's noise, JPEG's quality. A file has some 2.3 MB."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a comparison and print it."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.bench.bulk",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", choices=("crops", "photos", "dask"))
    parser.add_argument("source", type=Path)
    parser.add_argument("--count", type=int, default=20_000, metavar="N", help="crops, or photos")
    parser.add_argument("--rounds", type=int, default=2, metavar="N")
    parser.add_argument("--copies", type=int, default=4, metavar="N", help="of each photo")
    parser.add_argument("--before", type=Path, metavar="FOLDER", help="a checkout to compare with")
    parser.add_argument("--workers", type=int, default=2, metavar="N")
    arguments = parser.parse_args(argv)
    compare = {"crops": _crops, "photos": _photos, "dask": _dask}[arguments.what]
    try:
        with TemporaryDirectory() as folder:
            compare(arguments, Path(folder))
    except FacesigError as error:
        sys.stderr.write(f"facesig.bench.bulk: {printable(error)}\n")
        return error.exit_code
    return 0


def _crops(arguments: argparse.Namespace, folder: Path) -> None:
    script = folder / "pool.py"
    script.write_text(BY_HAND)
    spent: dict[str, Spent] = {}
    for i, part in enumerate(_parts(arguments, folder)):
        commands = {
            f"facesig bulk, {arguments.workers} workers": _bulk(part, folder / f"b{i}", arguments),
            f"pool of {arguments.workers} by hand": _by_hand(
                script, part, folder, arguments.workers
            ),
            "loop by hand": _by_hand(script, part, folder, 1),
        }
        by_turns(commands, spent, backwards=bool(i % 2))
    _print(spent, arguments.count)


def _photos(arguments: argparse.Namespace, folder: Path) -> None:
    if arguments.before is not None:
        require_tree(arguments.before)
    photos = folder / "photos"
    photos.mkdir()
    names = sorted(arguments.source.glob("*.jpg"))[: arguments.count]
    for i, path in enumerate(names):
        _enlarge(path, photos / f"{i:04}.jpg")
    for path in sorted(photos.iterdir()):
        for copy in range(1, arguments.copies):
            os.link(path, path.with_name(f"{path.stem}-{copy}.jpg"))
    files = sorted(map(str, photos.iterdir()))
    size = sum(map(os.path.getsize, files)) / len(files) / 1e6
    _say(f"{len(names)} JPEGs, {size:.2f} MB each, {arguments.copies} times each")
    spent: dict[str, Spent] = {}
    for i in range(arguments.rounds):
        commands = {}
        if arguments.before is not None:
            commands["facesig embed, before"] = _facesig(
                "embed", *files, "--npy", f"{folder}/b.npy"
            )
        commands["facesig embed"] = _facesig("embed", *files, "--npy", str(folder / "e.npy"))
        for words in (("full",), ("quick",), ("quick", "--no-quality")):
            out = folder / f"{i}{''.join(words)}"
            commands[f"facesig bulk --look {' '.join(words)}"] = _bulk(
                photos, out, arguments, "--look", *words
            )
        by_turns(commands, spent, backwards=bool(i % 2), before=arguments.before)
    _print(spent, len(files) * arguments.rounds)
    _agreement(
        files[:: arguments.copies], {look: folder / f"0{look}" for look in ("full", "quick")}
    )


def _agreement(files: Sequence[str], outs: dict[str, Path]) -> None:
    """Print how near a data set's signatures and boxes are to those of ``facesig.embed_many``."""
    import pyarrow.parquet

    from facesig.runtime.many import embed_many

    many = embed_many(files)
    for look, out in outs.items():
        table = pyarrow.parquet.read_table(out).to_pydict()
        rows = {name: i for i, name in enumerate(table["name"])}
        found, cosines = 0, []
        for i, path in enumerate(files):
            row = rows[Path(path).name]
            found += (table["error"][row] is None) == bool(many.done[i])
            if table["error"][row] is None and many.done[i] and _same(table, row, many.boxes[i]):
                cosines.append(float(np.dot(table["signature"][row], many.values[i])))
        low, least = np.quantile(cosines, [0.05, 0.0])
        _say(
            f"--look {look}: {found} of {len(files)} found or refused as by embed, "
            f"{len(cosines)} the same face: cosine {np.mean(cosines):.4f} in the mean, "
            f"{low:.4f} of all but 5 %, {least:.4f} at least"
        )


def _same(table: dict[str, list[object]], row: int, box: np.ndarray) -> bool:
    """Whether a row's box has its middle in the other box."""
    x, y, width, height = np.array(table["box"][row], np.float64)
    middle = np.array([x + width / 2, y + height / 2])
    return bool(((middle > box[:2]) & (middle < box[:2] + box[2:])).all())


def _dask(arguments: argparse.Namespace, folder: Path) -> None:
    distributed = load("distributed", "a cluster")
    spent: dict[str, Spent] = {}
    with distributed.LocalCluster(
        n_workers=arguments.workers, threads_per_worker=1, dashboard_address=None
    ) as cluster:
        address = ("--dask", cluster.scheduler_address)
        for i, part in enumerate(_parts(arguments, folder)):
            outs = [folder / f"{name}{i}" for name in ("pool", "dask", "killed")]
            commands = {
                "pool": _bulk(part, outs[0], arguments),
                "Dask": _bulk(part, outs[1], arguments, *address),
            }
            by_turns(commands, spent, backwards=bool(i % 2))
            begun = time.monotonic()
            command = _bulk(part, outs[2], arguments, *address)
            run = subprocess.Popen(command)
            await_file(outs[2] / "part-00000.parquet", run)
            next(iter(cluster.workers.values())).process.process._process.kill()
            require_done(command, run.wait())
            killed = Spent(time.monotonic() - begun, 0.0)
            spent["Dask, a worker killed"] = killed.plus(
                spent.get("Dask, a worker killed", Spent(0, 0))
            )
            contents = [
                {path.name: path.read_bytes() for path in out.iterdir() if path.name != ".lock"}
                for out in outs
            ]
            _say(f"files equal: {contents[0] == contents[1] == contents[2]}")
    _print(spent, arguments.count)


def _parts(arguments: argparse.Namespace, folder: Path) -> list[Path]:
    """The first crops of the table in as many files as there are rounds."""
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(arguments.source, columns=["image"])
    each = min(arguments.count, len(table)) // arguments.rounds
    files = []
    for i in range(arguments.rounds):
        files.append(folder / f"part{i}.parquet")
        pyarrow.parquet.write_table(table.slice(i * each, each), files[-1], row_group_size=1024)
    arguments.count = each * arguments.rounds
    return files


def _bulk(source: Path, out: Path, arguments: argparse.Namespace, *words: str) -> list[str]:
    what = () if arguments.what == "photos" else ("--what", "crops")
    workers = ("--workers", str(arguments.workers))
    return _facesig("bulk", str(source), "--out", str(out), *what, *workers, *words)


def _facesig(*words: str) -> list[str]:
    return [sys.executable, "-m", "facesig", *words]


def _by_hand(script: Path, source: Path, folder: Path, processes: int) -> list[str]:
    return [sys.executable, str(script), str(source), str(folder / "v.npy"), str(processes)]


def _enlarge(source: Path, to: Path) -> None:
    """A photo as one of 12 megapixels, with a sensor's noise."""
    image = load("PIL.Image", "photos")
    with image.open(source) as opened:
        photo = opened.convert("RGB")
    scale = (MEGAPIXELS / (photo.width * photo.height)) ** 0.5
    size = (round(photo.width * scale), round(photo.height * scale))
    pixels = np.asarray(photo.resize(size, image.Resampling.BICUBIC), np.float32)
    rng = np.random.default_rng(len(to.name))
    noisy = pixels + rng.normal(0, NOISE, (*pixels.shape[:2], 1)).astype(np.float32)
    made = image.fromarray(noisy.clip(0, 255).astype(np.uint8))
    made.save(to, "JPEG", quality=QUALITY)


def _print(spent: dict[str, Spent], count: int) -> None:
    first = next(iter(spent.values()))
    rows = [
        [
            name,
            f"{each.wall:.1f}",
            f"{count / each.wall:.1f}",
            f"{each.cpu:.1f}",
            f"{count / each.cpu:.2f}" if each.cpu else "-",
            f"{each.wall / first.wall:.2f}",
            f"{each.cpu / first.cpu:.2f}" if each.cpu else "-",
        ]
        for name, each in spent.items()
    ]
    header = ["", "s", "a second", "CPU s", "a CPU s", "of the first", "in CPU s"]
    for row in [header, *rows]:
        _say(f"{row[0]:34}" + "".join(f"{cell:>14}" for cell in row[1:]))


def _say(text: str) -> None:
    sys.stdout.write(f"{printable(text)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
