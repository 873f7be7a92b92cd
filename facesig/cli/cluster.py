"""Puts faces of one person together, in a data set of facesig bulk.

DATASET is grouped by average linkage: two groups become one where the mean cosine of all their
pairs reaches the threshold at --rate, a false-accept rate of single pairs. FILE, in .parquet or
.csv, has a row for each face with its group; FILE's name with .suggestions.csv says which groups
were nearly one or nearly two and, with --persons, which folders and groups disagree.

facesig cluster signatures --out groups.csv
facesig cluster signatures --out groups.parquet --folders people --pictures photos
facesig cluster training --out groups.csv --persons
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.console import one_line

if TYPE_CHECKING:
    from facesig.evaluation.dataset import SignatureSet
    from facesig.grouping import Groups
    from facesig.grouping.suggest import Cuts, Suggestion


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("dataset", type=Path, metavar="DATASET")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=".parquet or .csv")
    parser.add_argument(
        "--rate",
        type=float,
        metavar="R",
        help="false-accept rate of a pair (default: 1 by the number of faces, at most 1e-4)",
    )
    parser.add_argument(
        "--model", metavar="MODEL", help="whose thresholds (default: the one that ships)"
    )
    parser.add_argument(
        "--calibrate",
        type=Path,
        metavar="DATASET",
        help="take thresholds from these signatures instead, whose names are PERSON/PICTURE",
    )
    parser.add_argument(
        "--persons",
        action="store_true",
        help="names are PERSON/PICTURE: say how groups agree with that, and where not",
    )
    parser.add_argument(
        "--folders", type=Path, metavar="DIR", help="also a list of names for each group"
    )
    parser.add_argument(
        "--pictures", type=Path, metavar="DIR", help="folder of the names: links in place of lists"
    )
    parser.add_argument("--workers", type=int, metavar="N", help="threads (default: one a core)")


def run(arguments: argparse.Namespace) -> int:
    """Group, write, and say what came of it."""
    from facesig.cli.progress import counters
    from facesig.errors import OptionError
    from facesig.evaluation.dataset import read_signatures
    from facesig.evaluation.persons import persons_by_folder
    from facesig.grouping import grouped
    from facesig.grouping.cuts import cuts_at, default_rate
    from facesig.grouping.output import (
        check_folders,
        check_table,
        write_folders,
        write_groups,
        write_suggestions,
    )

    if arguments.pictures is not None and arguments.folders is None:
        raise OptionError("expected --folders with --pictures, got none (--folders)")
    check_table(arguments.out)
    if arguments.folders is not None:
        check_folders(arguments.folders)
    found = read_signatures(arguments.dataset)
    if arguments.persons:
        persons_by_folder(found.names)
    count = len(found.names)
    rate = default_rate(count) if arguments.rate is None else arguments.rate
    cuts = cuts_at(rate, _thresholds(arguments, found))
    with counters() as start:
        progress = start("faces", count)
        groups = grouped(found.values, cuts.threshold, arguments.workers, progress.fresh)
    write_groups(arguments.out, found, groups)
    suggestions = list(_suggestions(arguments, found, groups, cuts))
    listing = arguments.out.with_name(f"{arguments.out.stem}.suggestions.csv")
    write_suggestions(listing, suggestions)
    several = int((groups.sizes > 1).sum())
    print(
        f"{one_line(arguments.out)}: {count:,} faces in {len(groups.sizes):,} groups, {several:,} "
        f"of several; threshold {cuts.threshold:.4f} at a rate of {rate:.2g}"
    )
    kinds = [each.kind for each in suggestions]
    told = ", ".join(f"{kinds.count(kind):,} {kind}" for kind in dict.fromkeys(kinds)) or "none"
    print(f"{one_line(listing)}: {told}")
    if arguments.folders is not None:
        made = write_folders(arguments.folders, found.names, groups.labels, arguments.pictures)
        print(f"{one_line(arguments.folders)}: {made:,} groups")
    if arguments.persons:
        _say_agreement(found, groups)
    return 0


def _thresholds(arguments: argparse.Namespace, found: SignatureSet) -> Mapping[float, float]:
    from facesig.errors import SignatureModelError
    from facesig.evaluation.dataset import read_signatures
    from facesig.grouping.cuts import calibrated
    from facesig.runtime.embedder import Embedder

    if arguments.calibrate is not None:
        known = read_signatures(arguments.calibrate)
        thresholds: Mapping[float, float] = calibrated(known, arguments.workers)
        model = known.model
    else:
        opened = Embedder(arguments.model).model
        thresholds, model = opened.thresholds, opened.model_id.hex()
    if model != found.model:
        raise SignatureModelError(
            f"expected thresholds of the model that made the signatures, {found.model}, got those "
            f"of {model} ({arguments.dataset})"
        )
    return thresholds


def _suggestions(
    arguments: argparse.Namespace, found: SignatureSet, groups: Groups, cuts: Cuts
) -> Iterator[Suggestion]:
    from facesig.evaluation.persons import folder_of, persons_by_folder
    from facesig.grouping.suggest import folders, merges, splits

    yield from merges(found.values, groups, cuts)
    yield from splits(groups, cuts)
    if arguments.persons:
        persons = persons_by_folder(found.names)
        names = sorted({folder_of(name) for name in found.names})
        yield from folders(groups, names, persons)


def _say_agreement(found: SignatureSet, groups: Groups) -> None:
    from facesig.evaluation.persons import persons_by_folder
    from facesig.grouping.measure import agreement

    pairs = agreement(groups.labels, persons_by_folder(found.names))
    print(
        f"of {pairs.together:,} pairs in one group {pairs.precision:.2%} show one person "
        f"(precision); of {pairs.same:,} pairs of one person {pairs.recall:.2%} are in one group "
        "(recall)"
    )
