"""Runs a detector on a picture: the float ONNX as others run it, and a file's integers.

The ONNX goes through onnxruntime, not through the importer, so that a mistake of that would be
seen. Pictures are filled up with black: its own to multiples of 32, as OpenCV does, the integers'
to multiples of 16, as the engine does (``csrc/face/detect.h``).
"""

from __future__ import annotations

import os
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from facesig.convert.decode import Found, decode
from facesig.convert.importer import import_onnx
from facesig.convert.onnxgraph import read_bytes
from facesig.detection.yunet import LEAST_SCORE, OVERLAP
from facesig.errors import DetectorFileError
from facesig.extras import load
from facesig.modelfile import read_model
from facesig.network.yunet import GRAIN, HEADS, STRIDES
from facesig.reference.integer import run_integer

Array = NDArray[Any]
Picture = NDArray[np.uint8]

COARSEST = STRIDES[-1]

_ERRORS_ONLY = 3
"""onnxruntime's word for it; else it warns of every output of another size than the file's."""


class Runner(Protocol):
    """Finds faces in a picture of blue, green, red."""

    def find(self, picture: Picture) -> list[Found]:
        """Faces, the surest first."""


class IntegerRunner:
    """A detector's model file by the numpy definition, which the engine equals to the bit."""

    def __init__(self, path: str | os.PathLike[str], grain: int = GRAIN) -> None:
        """Read the file; ``grain`` as ``GRAIN``.

        Raises:
            ModelError: it is no model file. DetectorFileError: it holds no detector in integers.
        """
        model = read_model(path)
        if model.detector is None or model.integers is None:
            raise DetectorFileError(
                f"expected a detector in integers, got an {model.kind} ({os.fspath(path)})"
            )
        self.model, self._grain = model, grain
        self._network, self._integers = model.network, model.integers
        self._profile = model.detector

    def find(self, picture: Picture) -> list[Found]:
        """Faces, the surest first."""
        outputs = run_integer(self._network, self._integers, padded_to(picture, self._grain))
        maps = [outputs[name] for name in self._network.outputs]
        return decode(maps, self._profile.least_score, self._profile.overlap)


class OnnxRunner:
    """A float YuNet by onnxruntime."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Load the file, and let it take pictures of any size.

        Raises:
            DetectorFileError: it holds no YuNet, or onnxruntime refuses it.
            MissingExtraError: onnx or onnxruntime is not installed.
        """
        import_onnx(path)
        import onnx

        onnxruntime = load("onnxruntime", "running the float detector")
        model = onnx.load_model_from_string(read_bytes(os.fspath(path)))
        for place, side in enumerate(model.graph.input[0].type.tensor_type.shape.dim):
            if place >= 2:
                side.dim_param = "height" if place == 2 else "width"
        for value in model.graph.output:
            value.type.tensor_type.ClearField("shape")
        options = onnxruntime.SessionOptions()
        options.log_severity_level = _ERRORS_ONLY
        try:
            self._session: Any = onnxruntime.InferenceSession(
                model.SerializeToString(), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime's own classes differ between versions
            reason = " ".join(str(error).split())
            raise DetectorFileError(
                f"expected a YuNet that onnxruntime takes, got {reason} ({os.fspath(path)})"
            ) from error

    def find(self, picture: Picture) -> list[Found]:
        """Faces, the surest first."""
        padded = padded_to(picture, COARSEST)
        image = padded.transpose(2, 0, 1)[None].astype(np.float32)
        outputs = self._session.run(None, {self._session.get_inputs()[0].name: image})
        sides = [(padded.shape[0] // stride, padded.shape[1] // stride) for stride in STRIDES]
        maps = [
            np.concatenate([_square(outputs[3 * head + level], side, head) for head in range(4)], 2)
            for level, side in enumerate(sides)
        ]
        return decode(maps, LEAST_SCORE, OVERLAP)


def padded_to(picture: Picture, multiple: int) -> Picture:
    """``picture`` with black below and to the right, up to multiples."""
    height, width = (-(-side // multiple) * multiple for side in picture.shape[:2])
    padded = np.zeros((height, width, 3), np.uint8)
    padded[: picture.shape[0], : picture.shape[1]] = picture
    return padded


def _square(output: Array, side: tuple[int, int], head: int) -> Array:
    """One output of the ONNX, (1, cells, channels), as a map; sigmoids undone."""
    values = output.reshape(*side, HEADS[head]).astype(np.float64)
    if HEADS[head] == 1:
        inside = np.clip(values, 1e-12, 1 - 1e-12)
        values = np.log(inside / (1 - inside))
    return values
