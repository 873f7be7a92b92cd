"""What an ONNX or TFLite file says of itself: text by key.

====================  ===========================================================================
``model_id``          32 hexadecimal digits: that of the native file with the same numbers
``network``           the network's name
``input``             ``INPUT_RULE``
``preprocessing``     ``CROP_RULE``
``crop_factor``       a number, 0.5 to 4: side of the crop over the longer side of a tight face box
``thresholds``        a JSON object: least cosine similarity of "same" by false-accept rate
any other             free text, as in the native file's metadata
====================  ===========================================================================

In an ONNX file these are the model's metadata properties. In a TFLite file they are one JSON
object: the associated file ``FILE``, which is read here, and once more the metadata buffer
``BUFFER``, for readers in C++. The two sentences stand for what this library does before the
network: a file that states another one is refused. ``facesig.export.metadata`` makes the mapping.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import MappingProxyType

from facesig.errors import (
    ModelError,
    ModelMetadataError,
    ModelPreprocessingError,
    ModelThresholdError,
)
from facesig.modelfile.layout import MAX_THRESHOLDS
from facesig.runtime.backends import seal
from facesig.runtime.backends.base import ForeignModel

FILE = "facesig.json"
BUFFER = "facesig"

INPUT_RULE = "image: (N, height, width, 3) float32, RGB, 0 to 255"

CROP_RULE = (
    "an upright square with the middle of a tight face box (forehead to chin) and crop_factor "
    "times its longer side, reflected at the photo's border, resized by averaging"
)

KEYS = ("model_id", "network", "input", "preprocessing", "crop_factor", "thresholds")
"""What every file states."""

TAKEN = (*KEYS, seal.KEY)
"""The other keys are free."""

_ID = re.compile("[0-9a-f]{32}")
_NETWORK = re.compile(r"[A-Za-z0-9._-]{1,47}")
_NUMBER = re.compile(r"\d{1,9}(\.\d{1,20})?(e-?\d{1,3})?")


def foreign_model(
    entries: Mapping[str, str], path: str, input_size: int, signature_length: int
) -> ForeignModel:
    """The facts that a file's metadata state, validated.

    Raises:
        ModelMetadataError: a key is missing or malformed.
        ModelPreprocessingError: the file wants another input, crop rule or factor.
        ModelThresholdError: a threshold is out of range or order.
    """
    reader = _Reader(entries, path)
    return ForeignModel(
        path=path,
        network=reader.matching("network", _NETWORK, "letters, digits, '.', '_' and '-'"),
        model_id=bytes.fromhex(reader.matching("model_id", _ID, "32 hexadecimal digits")),
        signature_length=signature_length,
        input_size=input_size,
        crop_factor=reader.crop_factor(),
        thresholds=MappingProxyType(reader.thresholds()),
        metadata=MappingProxyType({key: entries[key] for key in entries if key not in TAKEN}),
    )


def entries_of_json(data: bytes, path: str) -> dict[str, str]:
    """The mapping in a TFLite file's associated file ``FILE``.

    Raises:
        ModelMetadataError: not a JSON object of text, or a key is repeated.
    """
    pairs = _pairs(data, f"{path}, metadata")
    for key, value in pairs.items():
        if not isinstance(value, str):
            kind = type(value).__name__
            raise ModelMetadataError(f"expected text, got {kind} ({path}, metadata {key!r})")
    return {key: str(value) for key, value in pairs.items()}


class _Reader:
    """One file's entries; ``path`` stands for the file in messages."""

    def __init__(self, entries: Mapping[str, str], path: str) -> None:
        self._entries = entries
        self._path = path
        for key in KEYS:
            if key not in entries:
                raise self._error(ModelMetadataError, "an entry", "none", key)
        for key, rule in (("input", INPUT_RULE), ("preprocessing", CROP_RULE)):
            if entries[key] != rule:
                raise self._error(ModelPreprocessingError, repr(rule), repr(entries[key]), key)

    def matching(self, key: str, pattern: re.Pattern[str], wanted: str) -> str:
        value = self._entries[key]
        if not pattern.fullmatch(value):
            raise self._error(ModelMetadataError, wanted, repr(value), key)
        return value

    def crop_factor(self) -> float:
        factor = float(self.matching("crop_factor", _NUMBER, "a number"))
        if not 0.5 <= factor <= 4:
            wanted, got = "crop factor 0.5 to 4", f"{factor:.9g}"
            raise self._error(ModelPreprocessingError, wanted, got, "crop_factor")
        return factor

    def thresholds(self) -> dict[float, float]:
        """In rising order of the rate, as the native file has them."""
        pairs = _pairs(self._entries["thresholds"].encode(), f"{self._path}, metadata 'thresholds'")
        if len(pairs) > MAX_THRESHOLDS:
            raise self._threshold(f"at most {MAX_THRESHOLDS} thresholds", str(len(pairs)))
        table: dict[float, float] = {}
        for key in pairs:
            rate = float(key) if _NUMBER.fullmatch(key) else 0.0
            if not 0 < rate < 1 or rate in table:
                raise self._threshold("different false-accept rates between 0 and 1", repr(key))
            table[rate] = self._similarity(pairs[key])
        table = dict(sorted(table.items()))
        values = list(table.values())
        if values != sorted(values, reverse=True):
            raise self._threshold("similarities that do not rise with the rate", str(values))
        return table

    def _similarity(self, value: object) -> float:
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or not -1 <= value <= 1:  # type: ignore[operator]
            raise self._threshold("a similarity of -1 to 1", repr(value))
        return float(value)  # type: ignore[arg-type]

    def _threshold(self, wanted: str, got: str) -> ModelError:
        return self._error(ModelThresholdError, wanted, got, "thresholds")

    def _error(self, error: type[ModelError], wanted: str, got: str, key: str) -> ModelError:
        return error(f"expected {wanted}, got {got[:200]} ({self._path}, metadata {key!r})")


def _pairs(text: bytes, where: str) -> dict[str, object]:
    """A JSON object whose keys are unlike each other."""
    try:
        found = json.loads(text.decode(), object_pairs_hook=_Object)
    except (ValueError, RecursionError) as error:
        raise ModelMetadataError(f"expected a JSON object, got: {error} ({where})") from error
    if not isinstance(found, _Object):
        raise ModelMetadataError(f"expected a JSON object, got {type(found).__name__} ({where})")
    pairs = dict(found)
    if len(pairs) != len(found):
        raise ModelMetadataError(f"expected each key once, got one again ({where})")
    return pairs


class _Object(list[tuple[str, object]]):
    """A JSON object's pairs, repeated keys included."""
