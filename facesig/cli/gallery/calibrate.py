"""Sets the gallery's thresholds from photos of strangers: people of the place who are not enrolled.

Each photo is a stranger; of a folder, each photo in it, and each folder in it is one stranger with
several photos. Says which false-positive identification rates so many strangers support, with the
95 % interval of each; smaller ones are carried on from the model's. A photo that cannot be used is
left out.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from facesig.cli.common import add_embedder, add_json, print_json, print_table, say_left_out
from facesig.cli.gallery.common import Progress, add_gallery, folders_in, open_gallery, photos_in
from facesig.errors import DataError, FacesigError, GalleryError
from facesig.errors.kept import kept
from facesig.gallery import Calibration, Gallery
from facesig.types import Signature


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("strangers", nargs="+", type=Path, metavar="PATH")
    add_json(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Calibrate; the first photo's exit code that failed, or 0."""
    groups = [group for path in arguments.strangers for group in _groups(path)]
    failed: list[FacesigError] = []
    progress = Progress(sum(len(group) for group in groups))
    with open_gallery(arguments) as gallery:
        try:
            found = [_signatures(gallery, group, failed, progress) for group in groups]
        finally:
            progress.close()
        try:
            done = gallery.calibrate([group for group in found if group])
        except DataError:  # too few, as photos could not be used: why comes first
            say_left_out([str(error) for error in failed], "photos")
            raise
    if arguments.json:
        print_json(asdict(done))
    else:
        _print(done)
    say_left_out([str(error) for error in failed], "photos")
    return failed[0].exit_code if failed else 0


def _groups(path: Path) -> list[list[Path]]:
    if not path.is_dir():
        return [[path]]
    return [[photo] for photo in photos_in(path)] + [photos_in(each) for each in folders_in(path)]


def _signatures(
    gallery: Gallery, photos: list[Path], failed: list[FacesigError], progress: Progress
) -> list[Signature]:
    found = []
    for photo in photos:
        try:
            found.append(gallery._signature(photo, None))  # as identify sees it: no mirror image
        except GalleryError:  # another model's embedder, say, which no other photo will mend
            raise
        except FacesigError as error:
            failed.append(kept(error))
        progress.one()
    return found


def _print(done: Calibration) -> None:
    print(f"{done.strangers:,} strangers, {done.photos:,} photos, {done.templates:,} templates")
    header = ["false-positive identification rate", "threshold", "95 % interval of the rate"]
    rows = [
        [f"{rate:g}", f"{cosine:.4f}", f"{low:.2%} to {high:.2%}"]
        for rate, (cosine, low, high) in done.measured.items()
    ]
    print_table(header, rows)
    print(
        f"So many strangers support rates down to {done.least_rate:.2%}; smaller ones follow the "
        "model's tail."
    )
