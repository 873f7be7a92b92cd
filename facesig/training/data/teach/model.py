"""Any ONNX face model as a function from views to signatures."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ModelError, ModelNotFoundError
from facesig.extras import load
from facesig.training.data.columns import units
from facesig.training.data.teach.preprocessing import Preprocessing
from facesig.training.data.teach.views import tensor

BATCH = 32
"""Views in one call, where the model's first axis is free."""


class Teacher:
    """A model with its preprocessing; one instance for one thread, onnxruntime has its own.

    Raises:
        ModelNotFoundError: the file is missing.
        ModelError: onnxruntime cannot use it, or it does not fit the preprocessing.
        MissingExtraError: onnxruntime is not installed.
    """

    def __init__(self, path: Path, how: Preprocessing, threads: int = 2) -> None:
        runtime = load("onnxruntime", "ONNX models")
        if not path.is_file():
            raise ModelNotFoundError(f"expected an ONNX model, got nothing ({path})")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        try:
            self._session: Any = runtime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime has a class for each cause, and no common one
            file_hash(path)  # what cannot be read is told as that, and not as damaged
            reason = " ".join(str(error).split())
            raise ModelError(f"expected an ONNX model, got {reason} ({path})") from error
        self._how = how
        self._path = path
        self._input = self._pick(self._session.get_inputs(), how.input, "input")
        self._output = self._pick(self._session.get_outputs(), how.output, "output").name
        self._fixed = self._fixed_batch()
        size = how.size
        self.length = self._run(np.zeros((1, size, size, 3), np.uint8)).shape[1]

    def signatures(self, views: NDArray[np.uint8], places: list[str]) -> NDArray[np.float32]:
        """Unit signatures of views (n, size, size, 3) RGB, (n, length).

        Raises:
            DataError: the model gives NaN or zeros; the place is named.
        """
        values = self._units(views, places)
        if self._how.mirror:
            both = values + self._units(views[:, :, ::-1], places)
            values = units(both, places.__getitem__)
        return values

    def _units(self, views: NDArray[np.uint8], places: list[str]) -> NDArray[np.float32]:
        step = self._fixed or BATCH
        raw = [self._run(views[i : i + step]) for i in range(0, len(views), step)]
        return units(np.concatenate(raw), lambda i: f"teacher's signature of {places[i]}")

    def _run(self, views: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The output as (n, length); a model of a fixed batch gets black views beside."""
        batch = np.zeros((self._fixed or len(views), *views.shape[1:]), np.uint8)
        batch[: len(views)] = views
        feed = {self._input.name: tensor(batch, self._how)}
        try:
            values = self._session.run([self._output], feed)[0]
        except Exception as error:  # as above
            reason = " ".join(str(error).split())
            raise ModelError(f"expected a model that runs, got {reason} ({self._path})") from error
        shape = np.shape(values)
        length = int(np.prod(shape[1:]))
        if len(shape) < 2 or shape[0] != len(batch) or length < 2 or max(shape[1:]) < length:
            raise ModelError(
                f"expected an output of shape ({len(batch)}, length), got {shape} "
                f"({self._output} of {self._path})"
            )
        return np.asarray(values, np.float32).reshape(len(batch), -1)[: len(views)]

    def _pick(self, ends: list[Any], name: str, kind: str) -> Any:
        """The named input or output, or the only one."""
        names = [end.name for end in ends]
        if not name and len(ends) != 1:
            raise ModelError(f"expected {kind} = one of {names}, got none ({self._path})")
        if name and name not in names:
            raise ModelError(f"expected {kind} among {names}, got {name!r} ({self._path})")
        return ends[names.index(name)] if name else ends[0]

    def _fixed_batch(self) -> int:
        """How many views the model takes at once, 0 for any; its input is what was stated."""
        size = self._how.size
        sides = (3, size, size) if self._how.layout == "NCHW" else (size, size, 3)
        shape, kind = self._input.shape, self._input.type
        fits = len(shape) == 4 and all(
            not isinstance(got, int) or got == wanted
            for got, wanted in zip(shape[1:], sides, strict=True)
        )
        if not fits or kind != "tensor(float)":
            raise ModelError(
                f"expected tensor(float) ['n', {', '.join(map(str, sides))}] by layout and size, "
                f"got {kind} {shape} ({self._input.name} of {self._path})"
            )
        return shape[0] if isinstance(shape[0], int) and shape[0] > 0 else 0


def file_hash(path: Path) -> str:
    """SHA-256 of a file's bytes, hexadecimal.

    Raises:
        ModelError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(f"expected a file to read, got {error.strerror} ({path})") from error
