"""What a teacher wants to see: stated by the user in a small TOML file, never guessed.

    size = 112                # pixels a side of the model's input
    alignment = "landmarks"   # by the five landmarks; "crop": upright, the central square
    layout = "NCHW"           # or "NHWC"
    colour = "RGB"            # or "BGR"
    mean = 127.5              # the model sees (level - mean) * scale, levels from 0 to 255;
    scale = 0.0078125         # one number, or three in the order of colour
    # only where the model has several inputs or outputs:
    # input = "data"
    # output = "fc1"
    # alignment "landmarks": where the points are to lie, in pixels of the input with centres at
    # whole numbers; the default is the usual template for 112 x 112, grown with size
    # template = [[38.2946, 51.6963], [73.5318, 51.5014], ...]
    # alignment "crop": side of the square in longer sides of the tight face box, at most 1.4
    # factor = 1.225
    # mirror = true           # add the signature of the mirror image

``size``, ``alignment``, ``layout``, ``colour``, ``mean`` and ``scale`` must be stated.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from facesig.errors import ConfigError
from facesig.geometry import ALIGNED_LANDMARKS, CROP_FACTOR
from facesig.training.data.columns import STORED_FACTOR
from facesig.training.geometry import INPUT
from facesig.training.toml import read_toml, shown

Numbers = tuple[float, ...]
Points = tuple[tuple[float, float], ...]

LARGEST_SIZE = 1024


@dataclass(frozen=True)
class Preprocessing:
    """See the module; ``mean`` and ``scale`` are three numbers, ``template`` five points."""

    size: int
    alignment: str
    layout: str
    colour: str
    mean: Numbers
    scale: Numbers
    input: str = ""
    output: str = ""
    template: Points = ()
    factor: float = CROP_FACTOR
    mirror: bool = False

    @property
    def points(self) -> np.ndarray[Any, np.dtype[np.float64]]:
        """Where the five landmarks are to lie, (5, 2), pixels with centres at whole numbers."""
        if self.template:
            return np.array(self.template)
        return (ALIGNED_LANDMARKS + 0.5) * (self.size / INPUT) - 0.5


def load_preprocessing(path: Path) -> Preprocessing:
    """Read and check the file.

    Raises:
        ConfigError: it is missing or no TOML, a key is unknown or missing, a value is out of range.
    """
    return parse_preprocessing(read_toml(path), str(path))


def parse_preprocessing(values: Mapping[str, Any], where: str) -> Preprocessing:
    """Check the contents of a file; see ``load_preprocessing``."""
    fields = dataclasses.fields(Preprocessing)
    required = [field.name for field in fields if field.default is dataclasses.MISSING]
    for key in values:
        if key not in _CHECKS:
            raise ConfigError(f"expected keys among {sorted(_CHECKS)}, got {key!r} ({where})")
    for key in required:
        if key not in values:
            raise ConfigError(f"expected {key} = {_CHECKS[key][0]}, got none ({where})")
    arguments = {}
    for key, value in values.items():
        wanted, convert = _CHECKS[key]
        try:
            arguments[key] = convert(value)
        except (TypeError, ValueError, OverflowError):
            got = f"{shown(value)} ({key} in {where})"
            raise ConfigError(f"expected {wanted}, got {got}") from None
    _agree(arguments, where)
    return Preprocessing(**arguments)


def _agree(values: Mapping[str, Any], where: str) -> None:
    """Refuse keys that the chosen alignment does not use."""
    unused = "factor" if values["alignment"] == "landmarks" else "template"
    if unused in values:
        chosen = values["alignment"]
        raise ConfigError(f"expected no {unused} with alignment {chosen!r}, got one ({where})")


def _one_of(*names: str) -> tuple[str, Callable[[Any], Any]]:
    def convert(value: Any) -> str:
        if value not in names:
            raise ValueError
        return str(value)

    return " or ".join(repr(name) for name in names), convert


def _number(value: Any, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise ValueError
    return float(value)


def _side(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError
    return int(_number(value, 16, LARGEST_SIZE))


def _three(value: Any, low: float, high: float) -> Numbers:
    numbers = value if isinstance(value, list) else [value] * 3
    if len(numbers) != 3:
        raise ValueError
    return tuple(_number(number, low, high) for number in numbers)


def _scale(value: Any) -> Numbers:
    numbers = _three(value, -1e6, 1e6)
    if 0.0 in numbers:
        raise ValueError
    return numbers


def _points(value: Any) -> Points:
    points = np.array(value, np.float64)
    near = np.abs(points) <= LARGEST_SIZE  # False for NaN
    if points.shape != (5, 2) or not near.all() or (points == points[0]).all():
        raise ValueError
    return tuple((float(x), float(y)) for x, y in points)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


_CHECKS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "size": (f"a whole number from 16 to {LARGEST_SIZE}", _side),
    "alignment": _one_of("landmarks", "crop"),
    "layout": _one_of("NCHW", "NHWC"),
    "colour": _one_of("RGB", "BGR"),
    "mean": ("a number or three from -1e6 to 1e6", lambda value: _three(value, -1e6, 1e6)),
    "scale": ("a number or three from -1e6 to 1e6, none 0", _scale),
    "input": ("a name", _text),
    "output": ("a name", _text),
    "template": ("five distinct points [x, y]", _points),
    "factor": (
        f"a number from 0.5 to {STORED_FACTOR}",
        lambda value: _number(value, 0.5, STORED_FACTOR),
    ),
    "mirror": ("true or false", _truth),
}
"""For each key what is wanted, and what makes it of a TOML value or raises."""
