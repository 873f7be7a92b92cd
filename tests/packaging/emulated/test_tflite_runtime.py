"""Our TFLite file in tflite-runtime 2.14, the last that has a wheel for 32-bit ARM.

That wheel is compiled for VFPv4: its float kernels die of an illegal instruction on a Cortex-A9, so
``toolchains.check`` runs this on a Cortex-A15. A board with an A9 runs the native file.
"""

import json
from pathlib import Path

import numpy as np
import pytest

from facesig.runtime import native

MODEL = Path(__file__).resolve().parents[3] / "models" / "facesig_int8.tflite"

LEAST_COSINE = 0.997
"""Of a TFLite signature and the native int8 one.

The integers of the weights are the same; but TFLite aligns in float, so that some bytes of the
warped face differ by one, and it rounds ties between layers in its own way: 0.9993 on average.
"""


@pytest.fixture(scope="module")
def interpreter():
    if "neon" not in native.cpu_features():
        pytest.skip("tflite-runtime dies of an illegal instruction on a CPU without NEON")
    runtime = pytest.importorskip("tflite_runtime.interpreter", exc_type=ModuleNotFoundError)
    if not MODEL.exists():
        pytest.skip(f"there is no models/{MODEL.name} yet")
    made = runtime.Interpreter(str(MODEL), num_threads=1)
    made.allocate_tensors()
    return made


def signature(interpreter, crop):
    """Input 1 x 112 x 112 x 3, RGB from 0 to 255; output 1 x 128, unit norm."""
    (given,), (told,) = interpreter.get_input_details(), interpreter.get_output_details()
    interpreter.set_tensor(given["index"], crop[None].astype(given["dtype"]))
    interpreter.invoke()
    return interpreter.get_tensor(told["index"])[0].astype(np.float64)


def test_photos_have_the_signatures_of_the_native_model(
    interpreter, photos, samples, golden_folder
):
    crop_module = pytest.importorskip("facesig.runtime.crop", exc_type=ImportError)
    golden = json.loads((golden_folder / "facesig_int8.json").read_text())["signatures"]
    boxes = json.loads((samples / "boxes.json").read_text())
    for photo, expected in golden.items():
        crop = crop_module.crop_face(photos[photo], boxes[photo])
        found = signature(interpreter, crop)
        cosine = found @ np.array(expected) / np.linalg.norm(found) / np.linalg.norm(expected)
        assert cosine >= LEAST_COSINE, photo
