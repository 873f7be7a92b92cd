"""Plants errors in labelled faces, cleans them with ``facesig clean``, and counts what it found.

    PYTHONPATH=. python tests/data_tools/planted.py FOLDER [--source celeba] [--fewest 10] ...

FOLDER holds train-*.parquet with signatures of a teacher. Of each identity of one source with
enough images a share of the signatures is exchanged for those of faces of other people; `clean`
then judges by the column ``teacher``. Errors that the data had before count as false alarms.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from facesig.cli.main import main as facesig


def plant(folder: Path, out: Path, source: str, fewest: int, share: float) -> set[int]:
    """Write the noisy file; returns the rows with a planted error."""
    files = sorted(folder.glob("train-*.parquet"))
    table = pa.concat_tables(
        [pq.read_table(file, columns=["image", "identity", "source", "teacher"]) for file in files]
    )
    labels = np.array([label or "" for label in table["identity"].to_pylist()])
    ours = np.array(table["source"].to_pylist()) == source
    rng = np.random.default_rng(7)
    donors = rng.permutation(np.flatnonzero(ours)).tolist()
    people, counts = np.unique(labels[ours & (labels != "")], return_counts=True)
    take, identity, wrong = [], [], set()
    for person in people[counts >= fewest]:
        rows = np.flatnonzero(labels == person)
        bad = set(rng.permutation(len(rows))[: max(1, round(share * len(rows)))].tolist())
        for i, row in enumerate(rows):
            if i in bad:
                wrong.add(len(take))
                while labels[donors[-1]] == person:
                    donors.insert(0, donors.pop())
                row = donors.pop()
            take.append(row)
            identity.append(person)
    rest = np.setdiff1d(np.arange(len(labels)), take)[:20_000]
    rows = np.concatenate([take, rest])
    noisy = table.select(["image", "teacher"]).take(rows)
    names = [str(i) for i in range(len(rows))]
    noisy = noisy.append_column("identity", [identity + [""] * len(rest)])
    pq.write_table(noisy.append_column("name", [names]), out)
    return wrong


def found(listing: Path) -> set[int]:
    """The rows that were dropped."""
    with listing.open(newline="") as file:
        return {int(row["name"]) for row in csv.DictReader(file)}


def figures(wrong: set[int], dropped: set[int], judged: int) -> dict[str, float]:
    """Share of the errors that were dropped, of the dropped that were errors, of true ones kept."""
    return {
        "recall": len(wrong & dropped) / len(wrong),
        "precision": len(wrong & dropped) / max(len(dropped), 1),
        "kept": 1 - len(dropped - wrong) / (judged - len(wrong)),
    }


def main(arguments: list[str]) -> None:
    """The command line described above; further arguments go to ``facesig clean``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--source", default="celeba")
    parser.add_argument("--fewest", type=int, default=10)
    parser.add_argument("--share", type=float, default=0.1)
    ours, others = parser.parse_known_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        noisy, cleaned = Path(place, "noisy.parquet"), Path(place, "cleaned.parquet")
        wrong = plant(ours.folder, noisy, ours.source, ours.fewest, ours.share)
        if facesig(["clean", str(noisy), "--teacher", "--out", str(cleaned), *others]) != 0:
            sys.exit(1)
        labels = pq.read_table(noisy, columns=["identity"])["identity"].to_pylist()
        judged = sum(label != "" for label in labels)
        dropped = found(Path(place, "cleaned.dropped.csv"))
    sys.stdout.write(f"{len(set(labels)) - 1} identities, {judged} images, {len(wrong)} planted\n")
    for name, value in figures(wrong, dropped, judged).items():
        sys.stdout.write(f"{name} {value:.3f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
