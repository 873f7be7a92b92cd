"""Says how good photos of faces are, of the largest face in each, and what is wrong with them.

Every measure is a number with a unit and a limit: size, blur, light, pose, what the photo's edge
cuts off, how well five landmarks make a face, how much like a face the detector finds it, whether
face and mirror image give one signature; and a score of 0 to 1 of them all. A photo that keeps to
all limits passes. The exit code is 11 if one does not, or that of the first photo that could not be
looked at. Of one photo all measures are shown, of several those that say most; --json has all.
"""

from __future__ import annotations

import argparse

from facesig.cli.common import (
    add_embedder,
    add_json,
    make_embedder,
    print_json,
    print_table,
    say_left_out,
)
from facesig.console import one_line
from facesig.errors import FacesigError, QualityError
from facesig.errors.kept import kept
from facesig.images import open_picture
from facesig.quality import Measure, Quality, assess

SHOWN = ("size", "blur", "yaw", "face", "steadiness")
"""Measures in the table of several photos."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("photos", nargs="+", metavar="PHOTO")
    add_json(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Assess every photo; the first failure's exit code, 11 of a photo that is refused, or 0."""
    embedder = make_embedder(arguments)
    found: dict[str, Quality] = {}
    failed: list[FacesigError] = []
    codes: list[int] = []
    for photo in arguments.photos:
        try:
            picture = open_picture(photo)
            face = embedder.largest_face(picture)
            found[photo] = assess(picture, face, embedder=embedder)
            codes += [] if found[photo] else [QualityError.exit_code]
        except FacesigError as error:
            failed.append(kept(error))
            codes.append(error.exit_code)
    if arguments.json:
        print_json([_as_json(photo, quality) for photo, quality in found.items()])
    elif found:
        _print(found)
    say_left_out([str(error) for error in failed], "photos", len(arguments.photos))
    return codes[0] if codes else 0


def _as_json(photo: str, quality: Quality) -> dict[str, object]:
    return {
        "photo": photo,
        "passed": quality.passed,
        "score": round(quality.score, 4),
        "least_score": quality.least_score,
        "measures": {measure.name: _measure(measure) for measure in quality},
        "reasons": quality.reasons,
    }


def _measure(measure: Measure) -> dict[str, object]:
    return {
        "value": None if measure.value is None else round(measure.value, 4),
        "unit": measure.unit,
        "least": measure.least,
        "most": measure.most,
        "passed": measure.passed,
    }


def _print(found: dict[str, Quality]) -> None:
    if len(found) == 1:
        ((photo, quality),) = found.items()
        rows = [[m.name, _number(m), m.limit, "" if m.passed else "no"] for m in quality]
        least = f"at least {quality.least_score:g}"
        low = "no" if quality.score < quality.least_score else ""
        print_table(
            ["measure", "value", "asked", ""],
            [*rows, ["score", f"{quality.score:.2f}", least, low]],
        )
    else:
        header = ["photo", *SHOWN, "score", ""]
        print_table(header, [_row(photo, quality) for photo, quality in found.items()])
    for photo, quality in found.items():
        for reason in quality.reasons:
            print(one_line(f"{photo}: {reason}"))


def _row(photo: str, quality: Quality) -> list[str]:
    verdict = "passes" if quality else "refused"
    return [photo, *(_number(quality[name]) for name in SHOWN), f"{quality.score:.2f}", verdict]


def _number(measure: Measure) -> str:
    return "-" if measure.value is None else f"{round(measure.value, 2):.4g}"
