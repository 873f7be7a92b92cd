"""Prints the signature of the largest face, or of the face named, in each photo.

The table shows each signature's first numbers; --json and --npy give all 128. A photo that fails
is left out, the others go on; which failed, why, and how many is said on stderr at the end, and the
exit code is that of the first failure. Rows of --npy are those of the table.
"""

from __future__ import annotations

import argparse
from dataclasses import astuple
from typing import NamedTuple

import numpy as np

from facesig.cli.common import (
    add_check,
    add_embedder,
    add_json,
    make_embedder,
    numbers,
    print_json,
    print_table,
    say_left_out,
)
from facesig.errors import FaceArgumentError, FacesigError
from facesig.errors.kept import kept
from facesig.files import atomic_file
from facesig.images import open_picture
from facesig.runtime.embedder import Embedder
from facesig.runtime.faces import FaceLike, tight_box
from facesig.types import Box, Face, Signature

SHOWN = 4
"""Numbers of a signature in the table."""


class Row(NamedTuple):
    """One photo's result."""

    photo: str
    box: Box
    turned: int
    signature: Signature


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("photos", nargs="+", metavar="PHOTO")
    face = parser.add_mutually_exclusive_group()
    face.add_argument(
        "--box",
        type=numbers,
        metavar="X,Y,W,H",
        help="tight face box in pixels, for every photo (write --box=-5,... for a negative edge)",
    )
    face.add_argument(
        "--landmarks",
        type=numbers,
        metavar="X,Y,...",
        help="ten numbers: eyes, nose tip, mouth corners, the picture's left one first",
    )
    add_json(parser)
    parser.add_argument(
        "--npy",
        metavar="FILE",
        help="write photos x 128 float32 to this file, those without a signature left out",
    )
    add_check(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Embed every photo; the first failure's exit code, or 0."""
    embedder = make_embedder(arguments)
    face = _face(arguments)
    rows: list[Row] = []
    failed: list[FacesigError] = []
    for photo in arguments.photos:
        try:
            rows.append(_embed(embedder, photo, face, arguments.check))
        except FacesigError as error:
            failed.append(kept(error))
    if arguments.npy is not None:
        _save(arguments.npy, rows)
    if arguments.json:
        print_json([_as_json(row) for row in rows])
    elif rows:
        _print(rows)
    say_left_out([str(error) for error in failed], "photos", len(arguments.photos))
    return failed[0].exit_code if failed else 0


def _face(arguments: argparse.Namespace) -> FaceLike | None:
    if arguments.landmarks is not None:
        points = np.array(arguments.landmarks)
        if points.size != 10:
            raise FaceArgumentError(f"expected ten numbers, got {points.size} (--landmarks)")
        return points.reshape(5, 2)
    box: list[float] | None = arguments.box
    return box


def _embed(embedder: Embedder, photo: str, face: FaceLike | None, check: bool) -> Row:
    picture = open_picture(photo)
    face = embedder.largest_face(picture) if face is None else face
    turned = face.turned if isinstance(face, Face) else 0
    return Row(photo, tight_box(face), turned, embedder.embed(picture, face, check=check))


def _as_json(row: Row) -> dict[str, object]:
    return {
        "photo": row.photo,
        "box": [round(edge, 2) for edge in astuple(row.box)],
        "turned": row.turned,
        "model": row.signature.model_id.hex(),
        "signature": row.signature.values.tolist(),
    }


def _print(rows: list[Row]) -> None:
    header = ["photo", "x", "y", "width", "height", f"signature (first {SHOWN} of 128)"]
    table = []
    for photo, box, _, signature in rows:
        first = " ".join(f"{value:+.3f}" for value in signature.values[:SHOWN])
        table.append([photo, *(f"{edge:.0f}" for edge in astuple(box)), first])
    print_table(header, table)


def _save(path: str, rows: list[Row]) -> None:
    values = np.array([row.signature.values for row in rows], dtype=np.float32).reshape(-1, 128)
    with atomic_file(path) as file:
        np.save(file, values)
