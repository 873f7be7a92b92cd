"""From an ONNX file to a detector's model file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facesig.convert import notices, pictures
from facesig.convert.importer import FloatDetector, import_onnx
from facesig.convert.onnxgraph import read_bytes
from facesig.convert.quantise import quantise
from facesig.convert.ranges import measure_ranges, steps_from
from facesig.convert.recorded import Recorded, fingerprint, recorded_for
from facesig.detection.yunet import GEOMETRY, LEAST_SCORE, OVERLAP
from facesig.errors import RecordingError
from facesig.modelfile import DetectorProfile, ModelFile
from facesig.numeric import IntegerNetwork

DRAWN = 60
"""Drawn pictures, where nothing better is at hand."""


@dataclass(frozen=True)
class Calibration:
    """In words what integers were chosen on, and whether the weights are known."""

    said: str
    known: bool


def convert(
    path: str | os.PathLike[str],
    photos: Path | None = None,
    recorded: Recorded | None = None,
    refused: list[str] | None = None,
) -> ModelFile:
    """The detector in an ONNX file, in integers.

    The same input gives the same bytes: for known weights on any machine; for others, as far as
    numpy's products of float64 matrices agree.

    Args:
        path: ONNX file of a YuNet.
        photos: folder of photos to calibrate with; by default what was recorded for these weights,
            or drawn pictures for unknown ones.
        recorded: a recording of these weights that is not among the installed ones.
        refused: what photos could not be read, and why, is added to it.

    Raises:
        ModelNotFoundError: the file is missing or cannot be read.
        DetectorFileError: it holds no YuNet.
        RecordingError: ``recorded`` is one of other weights, or the installed one does not go with
            the shipped model.
        DataError: the folder has no photos that can be read.
        MissingExtraError: ``onnx``, or Pillow for photos, is not installed.
    """
    detector = import_onnx(path)
    if recorded is None:
        recorded = recorded_for(detector)
    elif fingerprint(detector) not in recorded.weights.values():
        names = ", ".join(recorded.weights)
        raise RecordingError(f"expected a file with the weights of {names}, got others ({path})")
    refused = [] if refused is None else refused
    integers, calibration = _integers(detector, photos, recorded, refused)
    return ModelFile(
        network=detector.network,
        integers=integers,
        metadata=_metadata(path, calibration),
        kind="detector",
        detector=DetectorProfile(LEAST_SCORE, OVERLAP, GEOMETRY.factor),
        colour_order="BGR",
        scale=1.0,
    )


def _integers(
    detector: FloatDetector, photos: Path | None, known: Recorded | None, refused: list[str]
) -> tuple[IntegerNetwork, Calibration]:
    """Integers as recorded, or by ranges on photos or on drawn pictures."""
    if photos is None and known is not None:
        said = f"learned for these weights on {known.how['pictures']} ({known.how['command']})"
        return known.integers, Calibration(said, known=True)
    if photos is not None:
        chosen, said = pictures.photos(photos, refused), "photos of the user's own"
    else:
        chosen, said = pictures.drawn(DRAWN), f"{DRAWN} drawn pictures, as the weights are unknown"
    ranges = measure_ranges(detector.network, detector.weights, chosen)
    steps = steps_from(detector.network, ranges)
    return quantise(detector, steps, ranges.means), Calibration(said, known is not None)


def _metadata(path: str | os.PathLike[str], calibration: Calibration) -> Mapping[str, Any]:
    name = os.fspath(path)
    known = calibration.known
    return {
        "calibration": calibration.said,
        "changed": notices.CHANGED,
        "licence": notices.LICENCE if known else notices.LICENCE_UNKNOWN,
        "notice": notices.MIT,
        "source": Path(name).name,
        "source_sha256": hashlib.sha256(read_bytes(name)).hexdigest(),
        "trained": notices.TRAINED if known else notices.TRAINED_UNKNOWN,
    }
