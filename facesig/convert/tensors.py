"""Proves that a detector is the same numbers on every way through it, on pictures of odd sizes.

    python -m facesig.convert.tensors [MODEL.fsig] [--pictures 100] [--seed 1]

Every tensor of every layer, of the engine's scalar code and of its NEON code, is held to the
definition in numpy (``facesig.reference.integer``). Sides are odd numbers from 17 to 333, so rows
and columns are left over at every stride; contents are noise, smooth or hard-edged. Ends with exit
code 1 at the first tensor that differs in a bit. A hundred pictures take a quarter of a
minute; it needs numpy alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.convert.runners import IntegerRunner
from facesig.errors import FacesigError
from facesig.modelfile import ModelFile
from facesig.reference.integer import run_integer
from facesig.runtime.locate import default_detector
from facesig.runtime.native import Model, Session

Array = NDArray[Any]

LEAST, LARGEST = 17, 333
CODES = ("scalar", "neon")
"""The engine's own names."""


def odd_pictures(count: int, seed: int, largest: int = LARGEST) -> Iterator[NDArray[np.uint8]]:
    """Pictures (height, width, 3) of odd sides up to ``largest``: noise, smooth, hard-edged."""
    rng = np.random.default_rng(seed)
    for index in range(count):
        height, width = (int(side) | 1 for side in rng.integers(LEAST, largest + 1, 2))
        if index % 3 == 0:
            yield rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
            continue
        cell = int(rng.integers(3, 24))
        coarse = rng.integers(0, 256, (height // cell + 2, width // cell + 2, 3))
        if index % 3 == 2:
            coarse = np.where(coarse < 128, 0, 255)
        whole: Array = np.kron(coarse, np.ones((cell, cell, 1)))
        if index % 3 == 1:
            for axis in (0, 1):
                whole = np.mean([np.roll(whole, shift, axis) for shift in range(cell)], axis=0)
            whole = whole + rng.normal(0, 2, whole.shape)
        cut = np.clip(np.rint(whole), 0, 255).astype(np.uint8)[:height, :width]
        yield np.ascontiguousarray(cut)


def difference(file: ModelFile, model: Model, picture: NDArray[np.uint8]) -> tuple[int, str | None]:
    """How many tensors of a picture (RGB) were compared, and the first difference in words."""
    assert file.integers is not None
    ordered = picture if file.colour_order == "RGB" else picture[..., ::-1]
    wanted = run_integer(file.network, file.integers, ordered)
    compared = 0
    for code in CODES:
        got = Session(model, code, picture.shape[:2]).trace(picture)
        if list(got) != list(wanted):
            return compared, f"{code}: expected layers {list(wanted)}, got {list(got)}"
        for name, tensor in wanted.items():
            if (got[name].dtype, got[name].shape) != (tensor.dtype, tensor.shape):
                return compared, f"{code}, {name}: expected {_said(tensor)}, got {_said(got[name])}"
            unequal = got[name].view(np.uint8) != np.ascontiguousarray(tensor).view(np.uint8)
            if unequal.any():
                share = unequal.mean()
                return compared, f"{code}, {name}: expected equal bytes, got {share:.2%} others"
            compared += 1
    return compared, None


def _said(tensor: Array) -> str:
    return f"{tensor.dtype} {' x '.join(map(str, tensor.shape))}"


def main(argv: list[str] | None = None) -> int:
    """The command line described above; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.convert.tensors",
        description="Compare every tensor of a detector: scalar, NEON, numpy.",
    )
    parser.add_argument("model", type=Path, nargs="?", help="detector's file (default: as shipped)")
    parser.add_argument("--pictures", type=int, default=100, help="how many (default 100)")
    parser.add_argument("--seed", type=int, default=1, help="of the pictures (default 1)")
    parser.add_argument("--largest", type=int, default=LARGEST, help="side (default 333)")
    given = parser.parse_args(argv)
    if given.pictures < 1 or given.largest < LEAST:
        parser.error(f"expected a picture and a side of {LEAST} or more")
    path = given.model or default_detector()
    try:
        file, model = IntegerRunner(path).model, Model.open(path)
    except FacesigError as error:
        parser.error(str(error))
    total = 0
    for index, picture in enumerate(odd_pictures(given.pictures, given.seed, given.largest)):
        compared, wrong = difference(file, model, picture)
        total += compared
        if wrong:
            size = f"{picture.shape[1]} x {picture.shape[0]}"
            sys.stdout.write(f"picture {index} of {size}, {wrong}\n")
            return 1
    sys.stdout.write(f"{total} tensors of {given.pictures} pictures equal\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
