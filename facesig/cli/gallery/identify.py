"""Says who the largest face of each photo is, or unknown.

The exit code is 0 if all are known, 10 if somebody is unknown, and that of the first failure if a
photo cannot be used. --false-rate is the share of strangers who may be taken for somebody.
"""

from __future__ import annotations

import argparse

from facesig.cli.common import add_embedder, add_json, print_json, print_table, say_left_out
from facesig.cli.gallery.common import UNKNOWN, add_gallery, open_gallery
from facesig.console import one_line
from facesig.errors import FaceError, FacesigError, ImageError
from facesig.errors.kept import kept
from facesig.gallery import Identification
from facesig.gallery.decide import COMBINATIONS, DEFAULT_FALSE_RATE, DEFAULT_MARGIN


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("photos", nargs="+", metavar="PHOTO")
    parser.add_argument(
        "--false-rate", type=float, default=DEFAULT_FALSE_RATE, metavar="RATE", help="%(default)s"
    )
    parser.add_argument(
        "--margin",
        type=float,
        default=DEFAULT_MARGIN,
        metavar="COSINE",
        help="least lead over the second person (default: %(default)s)",
    )
    parser.add_argument("--combine", choices=COMBINATIONS, default="best", help="%(default)s")
    parser.add_argument("--explain", action="store_true", help="list everybody with scores")
    add_json(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Identify each; see the module for the exit code."""
    found: list[tuple[str, Identification]] = []
    failed: list[FacesigError] = []
    with open_gallery(arguments) as gallery:
        for photo in arguments.photos:
            try:
                who = gallery.identify(
                    photo,
                    false_rate=arguments.false_rate,
                    margin=arguments.margin,
                    combine=arguments.combine,
                    explain=arguments.explain,
                )
                found.append((photo, who))
            except (ImageError, FaceError) as error:
                failed.append(kept(error))
    if arguments.json:
        print_json([as_json(photo, who) for photo, who in found])
    elif found:
        _print(found, explain=arguments.explain)
    say_left_out([str(error) for error in failed], "photos", len(arguments.photos))
    if failed:
        return failed[0].exit_code
    return 0 if all(who for _, who in found) else UNKNOWN


def as_json(photo: str, who: Identification) -> dict[str, object]:
    """An identification for ``--json``."""
    return {
        "photo": photo,
        "name": who.name,
        "id": who.person.id if who.person else None,
        "metadata": dict(who.person.metadata) if who.person else None,
        "score": who.score,
        "threshold": who.threshold,
        "second": who.second,
        "margin": who.margin,
        "false_rate": who.false_rate,
        "reason": who.reason,
        "ranked": [{"name": each.name, "score": each.score} for each in who.ranked],
    }


def _print(found: list[tuple[str, Identification]], *, explain: bool) -> None:
    header = ["photo", "name", "score", "threshold", "second"]
    rows: list[list[object]] = []
    for photo, who in found:
        numbers = [_number(value) for value in (who.score, who.threshold, who.second)]
        rows.append([photo, who.name or "unknown", *numbers])
    print_table(header, rows, left=2)
    for photo, who in found:
        if who.reason:
            print(one_line(f"{photo}: unknown: {who.reason}"))
    if explain:
        for photo, who in found:
            print()
            print_table([photo, "score"], [[each.name, _number(each.score)] for each in who.ranked])


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
