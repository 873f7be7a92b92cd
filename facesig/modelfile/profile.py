"""The profile: facts about faces, by the kind of model. See ``csrc/model/profile.cpp``."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from facesig.errors import ModelHeaderError, ModelPreprocessingError, ModelThresholdError
from facesig.modelfile import layout
from facesig.modelfile.model import DetectorProfile, ModelFile
from facesig.modelfile.view import View

CROP_FIELDS = (("crop rule", "crop_rule", 1, 1), ("crop factor", "crop_factor", 0.5, 4))
DETECTOR_FIELDS = (
    ("least score", "least_score", 0, 1),
    ("overlap", "overlap", 0, 1),
    ("box factor", "box_factor", 0.5, 2),
)


@dataclass(frozen=True)
class Scale:
    """What a threshold is of, in words, and its largest magnitude."""

    one: str
    several: str
    most: float


_COSINE = Scale("similarity", "similarities", 1)
SCALES = {
    "embedder": _COSINE,
    "detector": _COSINE,
    "verifier": Scale("score", "scores", layout.MAX_SCORE),
}


@dataclass(frozen=True)
class Profile:
    """The section's contents; what is not of the kind is 0, None or empty."""

    crop_factor: float
    detector: DetectorProfile | None
    thresholds: Mapping[float, float]


def read_profile(view: View, header: np.void) -> Profile:
    """The facts of the header's kind of model."""
    kind = layout.KINDS[header["kind"] - 1]
    at = int(header["profile_offset"])
    record = view.records(layout.PROFILE, at, 1)[0]
    _check_length(view, header, kind, int(record["thresholds"]))
    detects = kind == "detector"
    _check_fields(view, record, CROP_FIELDS, used=not detects)
    _check_fields(view, record, DETECTOR_FIELDS, used=detects)
    if any(record["reserved"].tobytes() + record["reserved_end"].tobytes()):
        sentence = "expected zeros in reserved bytes, got other bytes"
        raise view.error(ModelHeaderError, sentence, "profile")
    found = (float(record[field]) for field in ("least_score", "overlap", "box_factor"))
    return Profile(
        crop_factor=float(record["crop_factor"]),
        detector=DetectorProfile(*found) if detects else None,
        thresholds=_thresholds(
            view, SCALES[kind], at + layout.PROFILE.itemsize, int(record["thresholds"])
        ),
    )


def encode_profile(model: ModelFile) -> bytes:
    """The section's bytes, unvalidated."""
    profile = np.zeros(1, layout.PROFILE)
    if model.kind != "detector":
        profile["crop_rule"], profile["crop_factor"] = layout.CROP_RULE, model.crop_factor
    if model.detector is not None:
        for _, field, _, _ in DETECTOR_FIELDS:
            profile[field] = getattr(model.detector, field)
    profile["thresholds"] = len(model.thresholds)
    records = np.zeros(len(model.thresholds), layout.THRESHOLD)
    for record, rate in zip(records, sorted(model.thresholds)):
        record["rate"], record["similarity"] = rate, model.thresholds[rate]
    return profile.tobytes() + records.tobytes()


def _check_length(view: View, header: np.void, kind: str, count: int) -> None:
    most = 0 if kind == "detector" else layout.MAX_THRESHOLDS
    if count > most:
        legal = f"0 to {most}" if most else "0"
        sentence = f"expected threshold count {legal}, got {count}"
        raise view.error(ModelThresholdError, sentence, "profile")
    expected = layout.PROFILE.itemsize + count * layout.THRESHOLD.itemsize
    got = int(header["profile_bytes"])
    if got != expected:
        sentence = f"expected a profile of {expected} bytes, got {got}"
        raise view.error(ModelHeaderError, sentence, "header")


def _check_fields(
    view: View, record: np.void, fields: tuple[tuple[str, str, float, float], ...], used: bool
) -> None:
    """Ranges of fields; fields that are not used are zero, all bits."""
    for what, field, least, most in fields:
        low, high = (least, most) if used else (0, 0)
        got = float(record[field])
        if not low <= got <= high or (not used and any(struct.pack("<d", got))):
            legal = f"{low:.9g}" if low == high else f"{low:.9g} to {high:.9g}"
            sentence = f"expected {what} {legal}, got {got:.9g}"
            raise view.error(ModelPreprocessingError, sentence, "profile")


def _thresholds(view: View, scale: Scale, at: int, count: int) -> dict[float, float]:
    """Least similarity, or score, by false-accept rate, in rising order of the rate."""
    table: dict[float, float] = {}
    previous: tuple[float, float] | None = None
    for index, record in enumerate(view.records(layout.THRESHOLD, at, count)):
        current = float(record["rate"]), float(record["similarity"])
        fault = _threshold_fault(scale, *current, int(record["reserved"]), previous)
        if fault:
            raise view.error(ModelThresholdError, fault, f"threshold {index}")
        table[current[0]] = current[1]
        previous = current
    return table


def _threshold_fault(
    scale: Scale,
    rate: float,
    similarity: float,
    reserved: int,
    previous: tuple[float, float] | None,
) -> str:
    if not 0 < rate < 1:
        return f"expected a false-accept rate between 0 and 1, got {rate:.9g}"
    if not -scale.most <= similarity <= scale.most:
        legal = f"a {scale.one} of {-scale.most:.9g} to {scale.most:.9g}"
        return f"expected {legal}, got {similarity:.9g}"
    if reserved:
        return f"expected 0 in a reserved field, got {reserved}"
    if previous and rate <= previous[0]:
        return f"expected rising false-accept rates, got {rate:.9g} after {previous[0]:.9g}"
    if previous and similarity > previous[1]:
        expected = f"expected {scale.several} that do not rise"
        return f"{expected}, got {similarity:.9g} after {previous[1]:.9g}"
    return ""
