"""Adds people: one by --name and photos, or many by a folder with a folder of photos for each.

A photo that cannot be used, or is not good enough, is left out, and the others go on; so is a
person whose photos do not agree with each other, who looks like somebody enrolled, or whose name
cannot be one. Which, and why, is said on stderr at the end, and the exit code is that of the first
failure: 3 for an image, 4 for a face, 11 for quality, 12 for a name. --force enrols what quality
speaks against.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from facesig.cli.common import add_embedder, add_json, print_json, print_table, say_left_out
from facesig.cli.gallery.common import Progress, add_gallery, folders_in, open_gallery, photos_in
from facesig.errors import (
    FacesigError,
    ImageFileError,
    PersonMetadataError,
    PersonNameError,
    QualityError,
)
from facesig.errors.kept import kept
from facesig.gallery import Enrolment, Gallery
from facesig.gallery.gallery import Newcomer


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="with --name photos; without it folders with a folder for each person, called as the "
        "person",
    )
    parser.add_argument("--name", help="who is on the photos")
    parser.add_argument("--metadata", metavar="JSON", help="an object that is kept with the name")
    parser.add_argument("--force", action="store_true", help="enrol bad photos, too")
    add_json(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Enrol; the first failure's exit code, or 0."""
    wanted = _wanted(arguments)
    metadata = _metadata(arguments.metadata)
    failed: list[FacesigError] = []
    done: list[Enrolment] = []
    progress = Progress(sum(len(photos) for photos in wanted.values()))
    with open_gallery(arguments) as gallery:
        try:
            for name, photos in wanted.items():
                good = _looked_at(gallery, name, photos, arguments.force, failed, progress)
                _enrol(gallery, name, good, metadata, arguments.force, done, failed)
        finally:
            progress.close()
    _print(arguments, done)
    say_left_out([str(error) for error in failed], "photos and people")
    return failed[0].exit_code if failed else 0


def _wanted(arguments: argparse.Namespace) -> dict[str, list[Path]]:
    """Photos by name."""
    if arguments.name is not None:
        return {arguments.name: arguments.paths}
    found: dict[str, list[Path]] = {}
    for path in arguments.paths:
        if not path.is_dir():
            arguments.wrong(f"expected --name for photos, or a folder of people, got {str(path)!r}")
        for folder in folders_in(path):
            found.setdefault(folder.name, []).extend(photos_in(folder))
    return found


def _metadata(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PersonMetadataError(f"expected a JSON object, got {error} (--metadata)") from None
    if not isinstance(value, dict):
        got = type(value).__name__
        raise PersonMetadataError(f"expected a JSON object, got {got} (--metadata)")
    return value


def _looked_at(
    gallery: Gallery,
    name: str,
    photos: list[Path],
    force: bool,
    failed: list[FacesigError],
    progress: Progress,
) -> list[Newcomer]:
    """What the usable photos gave."""
    if not photos:
        failed.append(ImageFileError(f"expected photos, got none ({name})"))
    good = []
    for photo in photos:
        try:
            newcomer = gallery.look_at(photo, force=force)
            if newcomer.reasons and not force:
                raise QualityError([f"{reason} ({photo})" for reason in newcomer.reasons])
            good.append(newcomer)
        except FacesigError as error:
            failed.append(kept(error))
        progress.one()
    return good


def _enrol(
    gallery: Gallery,
    name: str,
    good: list[Newcomer],
    metadata: dict[str, Any] | None,
    force: bool,
    done: list[Enrolment],
    failed: list[FacesigError],
) -> None:
    if not good:
        return  # why stands among the failures already
    try:
        done.append(gallery.enrol(name, good, metadata, force=force))
    except (QualityError, PersonNameError) as error:
        failed.append(kept(error))


def _print(arguments: argparse.Namespace, done: list[Enrolment]) -> None:
    rows = [
        {
            "name": each.person.name,
            "id": each.person.id,
            "added": len(each.templates),
            "templates": each.person.templates,
            "agreement": each.agreement,
            "likeness": each.likeness,
            "forced": list(each.forced),
        }
        for each in done
    ]
    if arguments.json:
        print_json(rows)
    elif rows:
        header = ["name", "added", "templates", "agreement", "likeness"]
        print_table(header, [[_cell(row[column]) for column in header] for row in rows])


def _cell(value: object) -> object:
    if value is None:
        return "-"
    return f"{value:.3f}" if isinstance(value, float) else value
