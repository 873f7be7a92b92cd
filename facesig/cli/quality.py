"""Says how good photos of faces are, of the largest face in each, and what is wrong with them.

Every measure is a number with a unit and a limit: size, blur, light, pose, what the photo's edge
cuts off, how well five landmarks make a face, the detector's score; and a score of 0 to 1 of them
all. A photo that keeps to all limits passes. The exit code is 11 if one does not, or that of the
first photo that could not be looked at.
"""

from __future__ import annotations

import argparse

from facesig.cli.common import add_detector, add_json, print_json, print_table, say_left_out
from facesig.errors import FacesigError, QualityError
from facesig.images import open_picture
from facesig.quality import Measure, Quality, assess


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("photos", nargs="+", metavar="PHOTO")
    add_json(parser)
    add_detector(parser)


def run(arguments: argparse.Namespace) -> int:
    """Assess every photo; the first failure's exit code, 11 of a photo that is refused, or 0."""
    found: dict[str, Quality] = {}
    failed: list[FacesigError] = []
    codes: list[int] = []
    for photo in arguments.photos:
        try:
            found[photo] = assess(open_picture(photo), detector=arguments.detector)
            codes += [] if found[photo] else [QualityError.exit_code]
        except FacesigError as error:
            failed.append(error)
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
    first = next(iter(found.values()))
    header = ["photo", *(f"{m.name} ({m.unit})" if m.unit else m.name for m in first), "score", ""]
    rows = []
    for photo, quality in found.items():
        cells = [_cell(measure) for measure in quality]
        rows.append([photo, *cells, f"{quality.score:.2f}", "passes" if quality else "refused"])
    print_table(header, rows)
    for photo, quality in found.items():
        for reason in quality.reasons:
            print(f"{photo}: {reason}")


def _cell(measure: Measure) -> str:
    if measure.value is None:
        return "-"
    return f"{measure.value:.3g}" + ("" if measure.passed else "!")
