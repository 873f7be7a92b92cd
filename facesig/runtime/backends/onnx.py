"""The network in an ONNX file, run by onnxruntime: ``pip install "facesig[onnx]"``.

One thread an image, as the engine has; onnxruntime's session may be shared by any number. The file
needs no facesig: with onnxruntime alone, a crop (cut by ``facesig.runtime.crop``'s rule, saved
here as 112 x 112 x 3 uint8 RGB) becomes a signature by

```python
import json

import numpy as np
import onnxruntime

session = onnxruntime.InferenceSession("facesig.onnx", providers=["CPUExecutionProvider"])
crops = np.load("crop.npy")[np.newaxis].astype(np.float32)  # (N, 112, 112, 3), 0 to 255
(signatures,) = session.run(["signature"], {"image": crops})  # (N, 128), each of unit norm
similarities = signatures @ signatures.T  # cosines
stated = session.get_modelmeta().custom_metadata_map
thresholds = json.loads(stated["thresholds"])  # least cosine of "same" by false-accept rate
```
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.extras import remedy
from facesig.runtime.backends.base import INPUT, OUTPUT, End, as_batch, check_ends, unusable
from facesig.runtime.backends.metadata import foreign_model
from facesig.runtime.backends.packages import ONNX, find
from facesig.runtime.backends.reading import read_file
from facesig.runtime.backends.seal import check_seal
from facesig.trust import PublicKey

SILENT = 4
"""onnxruntime logs fatal errors only: all others come as exceptions."""


class OnnxBackend:
    """An ONNX file and onnxruntime."""

    name = "onnx"

    def __init__(self, path: str, key: PublicKey | None = None) -> None:
        """Read, check and load the file at ``path``, which ``key`` must have signed if given.

        Raises:
            ModelError: a subclass says what is wrong; itself, if onnxruntime refuses the file.
            MissingExtraError: onnxruntime is not installed.
        """
        runtime = find(ONNX, "onnxruntime", remedy("onnxruntime"))
        data = read_file(path, key)
        check_seal(data, path)
        options = runtime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = SILENT
        try:
            session = runtime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
            inputs, outputs = _ends(session.get_inputs()), _ends(session.get_outputs())
            stated = session.get_modelmeta().custom_metadata_map
        except Exception as error:  # onnxruntime has a class for each cause, and no common one
            raise unusable("an ONNX file", error, path) from error
        size, length = check_ends(inputs, outputs, path)
        self.model = foreign_model(stated, path, size, length)
        self._runtime_session = session

    def session(self) -> OnnxSession:
        """All sessions share onnxruntime's, which any number of threads may run at once."""
        facts = self.model
        return OnnxSession(
            self._runtime_session, facts.path, facts.input_size, facts.signature_length
        )


class OnnxSession:
    """Runs the file."""

    isa = "onnxruntime"

    def __init__(self, session: Any, file: str, size: int, length: int) -> None:
        self._session = session
        self._file = file
        self._size = size
        self._length = length
        self._whole = not isinstance(session.get_inputs()[0].shape[0], int)

    def run(self, crop: NDArray[np.uint8]) -> NDArray[np.float32]:
        """See ``base.Session``."""
        values: NDArray[np.float32] = self._run(as_batch(crop, self._size))[0]
        return values

    def run_batch(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """See ``base.Session``: at once, if the file's input takes any number of crops."""
        if self._whole and len(crops):
            return self._run(np.concatenate([as_batch(crop, self._size) for crop in crops]))
        found = [self.run(crop) for crop in crops]
        return np.stack(found) if found else np.empty((0, self._length), np.float32)

    def _run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        try:
            (found,) = self._session.run([OUTPUT], {INPUT: batch})
        except Exception as error:  # as above
            raise unusable("an ONNX file that runs", error, self._file) from error
        values: NDArray[np.float32] = found
        return values


def _ends(ends: list[Any]) -> list[End]:
    return [
        End(
            end.name,
            "float32" if end.type == "tensor(float)" else end.type,
            tuple(axis if isinstance(axis, int) else None for axis in end.shape),
        )
        for end in ends
    ]
