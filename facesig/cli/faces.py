"""Lists the faces found in a photo, first the one that `facesig embed` takes.

Boxes are tight (forehead to chin), in pixels of the photo. "turned" says by how many degrees,
clockwise, the photo has to be turned for a face to stand upright. The exit code is 4 if there is no
face.
"""

from __future__ import annotations

import argparse
from dataclasses import astuple

from facesig.cli.common import add_detector, add_json, add_signature, print_json, print_table
from facesig.errors import NoFaceError
from facesig.images import open_picture
from facesig.runtime.find import find_faces, make_detector
from facesig.types import Face


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("photo", metavar="PHOTO")
    add_json(parser)
    add_detector(parser)
    add_signature(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the faces."""
    detector = make_detector(arguments.detector, require_signature=arguments.require_signature)
    faces = find_faces(detector, open_picture(arguments.photo))
    if arguments.json:
        print_json([_as_json(face) for face in faces])
    elif faces:
        rows = [
            [*(f"{edge:.1f}" for edge in astuple(face.box)), face.turned, f"{face.score:.2f}"]
            for face in faces
        ]
        header = ["x", "y", "width", "height", "turned", f"score ({detector.name})"]
        print_table(header, rows, left=0)
    if not faces:
        raise NoFaceError(f"expected a face, got none found by {detector.name} ({arguments.photo})")
    return 0


def _as_json(face: Face) -> dict[str, object]:
    points = face.landmarks
    return {
        "box": [round(edge, 2) for edge in astuple(face.box)],
        "landmarks": None if points is None else points.array.round(2).tolist(),
        "score": face.score,
        "detector": face.detector,
        "turned": face.turned,
    }
