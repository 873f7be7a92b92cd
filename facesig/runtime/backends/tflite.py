"""The network in a TFLite file: ``pip install "facesig[tflite]"``.

Runtimes round differently: signatures of two of them, or of one on x86-64 and on armv7l, agree to a
cosine of 0.9995 (models/README.md), not to the bit as those of the engine do.

Run by tflite-runtime, which release 2.14 needs numpy < 2 for without saying so, else by its
successor ai-edge-litert.

One thread an image, as the engine has; each thread gets an interpreter of its own, the file's bytes
are shared. The file needs no facesig: with tflite-runtime alone, a crop (cut by
``facesig.runtime.crop``'s rule, saved here as 112 x 112 x 3 uint8 RGB) becomes a signature by

```python
import json
import zipfile

import numpy as np
from tflite_runtime.interpreter import Interpreter  # or from ai_edge_litert.interpreter

interpreter = Interpreter("facesig_int8.tflite", num_threads=1)
interpreter.allocate_tensors()
(image,), (output,) = interpreter.get_input_details(), interpreter.get_output_details()
crop = np.load("crop.npy")[np.newaxis].astype(np.float32)  # (1, 112, 112, 3), 0 to 255
interpreter.set_tensor(image["index"], crop)
interpreter.invoke()
signature = interpreter.get_tensor(output["index"])[0]  # (128,), of unit norm
stated = json.loads(zipfile.ZipFile("facesig_int8.tflite").read("facesig.json"))
thresholds = json.loads(stated["thresholds"])  # least cosine of "same" by false-accept rate
```
"""

from __future__ import annotations

import threading
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ModelMagicError
from facesig.runtime.backends.associated import associated_file
from facesig.runtime.backends.base import End, as_batch, check_ends, unusable
from facesig.runtime.backends.metadata import FILE, entries_of_json, foreign_model
from facesig.runtime.backends.packages import TFLITE, find
from facesig.runtime.backends.reading import read_file
from facesig.runtime.backends.seal import check_seal
from facesig.trust import PublicKey

REMEDY = 'pip install "facesig[tflite]" "numpy<2", or pip install ai-edge-litert'
IDENTIFIER = b"TFL3"
LITERT_REMEDY = 'pip install ai-edge-litert, or "facesig[tflite]" "numpy<2"'


class TfliteBackend:
    """A TFLite file and the runtime that is installed."""

    name = "tflite"

    def __init__(self, path: str, key: PublicKey | None = None) -> None:
        """Read, check and load the file at ``path``, which ``key`` must have signed if given.

        Raises:
            ModelError: a subclass says what is wrong; itself, if the runtime refuses the file.
            MissingExtraError: no runtime is installed that goes with this numpy.
        """
        self._runtime = _runtime()
        self._data = read_file(path, key)
        check_seal(self._data, path)
        self._path = path
        got = self._data[4:8]
        if got != IDENTIFIER:
            raise ModelMagicError(
                f"expected a TFLite file, {IDENTIFIER!r} at byte 4, got {got!r} ({path})"
            )
        entries = entries_of_json(associated_file(self._data, FILE, path), path)
        interpreter = self._interpreter()
        inputs = [_end(end) for end in interpreter.get_input_details()]
        outputs = [_end(end) for end in interpreter.get_output_details()]
        size, length = check_ends(inputs, outputs, path)
        self.model = foreign_model(entries, path, size, length)
        self._spare = [interpreter]

    def session(self) -> TfliteSession:
        """An interpreter of its own; the first caller gets the one that checked the file."""
        try:
            interpreter = self._spare.pop()
        except IndexError:
            interpreter = self._interpreter()
        name = self._runtime.__name__.partition(".")[0]
        facts = self.model
        return TfliteSession(
            interpreter, name, self._path, facts.input_size, facts.signature_length
        )

    def _interpreter(self) -> Any:
        try:
            interpreter = self._runtime.Interpreter(model_content=self._data, num_threads=1)
            interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise unusable("a TFLite file", error, self._path) from error
        return interpreter


class TfliteSession:
    """Runs the file; threads that share one by mistake wait for each other.

    Attributes:
        isa: the runtime's name.
    """

    def __init__(self, interpreter: Any, isa: str, file: str, size: int, length: int) -> None:
        self.isa = isa
        self._interpreter = interpreter
        self._file = file
        self._size = size
        self._length = length
        self._input: int = interpreter.get_input_details()[0]["index"]
        self._output: int = interpreter.get_output_details()[0]["index"]
        self._lock = threading.Lock()

    def run(self, crop: NDArray[np.uint8]) -> NDArray[np.float32]:
        """See ``base.Session``."""
        batch = as_batch(crop, self._size)
        try:
            with self._lock:
                self._interpreter.set_tensor(self._input, batch)
                self._interpreter.invoke()
                found = self._interpreter.get_tensor(self._output)
        except (ValueError, RuntimeError) as error:
            raise unusable("a TFLite file that runs", error, self._file) from error
        values: NDArray[np.float32] = found[0]
        return values

    def run_batch(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """See ``base.Session``: one after the other, as the file's input is one crop."""
        found = [self.run(crop) for crop in crops]
        return np.stack(found) if found else np.empty((0, self._length), np.float32)


def _runtime() -> ModuleType:
    """tflite-runtime where numpy is old enough for it, else ai-edge-litert."""
    if int(np.__version__.split(".")[0]) < 2:
        return find(TFLITE, "tflite-runtime or ai-edge-litert", REMEDY)
    needed = f"ai-edge-litert (numpy is {np.__version__}, tflite-runtime needs one below 2)"
    return find(TFLITE[1:], needed, LITERT_REMEDY)


def _end(details: dict[str, Any]) -> End:
    shape = tuple(int(axis) for axis in details["shape"])
    return End(details["name"], np.dtype(details["dtype"]).name, shape)
