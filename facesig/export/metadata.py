"""What the ONNX and the TFLite file say of themselves, from the model that they were made of.

``facesig.runtime.backends.metadata`` lists the keys, and reads them. What is written at last is
sealed: ``seal_onnx`` and ``seal_tflite`` of ``facesig.runtime.backends.seal``.
"""

from __future__ import annotations

import json

from facesig.errors import ModelMetadataError
from facesig.modelfile import ModelFile
from facesig.runtime.backends.metadata import CROP_RULE, INPUT_RULE, TAKEN
from facesig.types.signature import MODEL_ID_BYTES


def metadata_of(model: ModelFile) -> dict[str, str]:
    """Text by key, those of ``KEYS`` first, then the model's own metadata.

    Args:
        model: as read from a file: ``model_id`` is what the signatures will carry.

    Raises:
        ModelMetadataError: the model has no id, or metadata under one of ``TAKEN``.
    """
    if len(model.model_id) != MODEL_ID_BYTES:
        got = len(model.model_id)
        raise ModelMetadataError(f"expected an id of {MODEL_ID_BYTES} bytes, got {got} (model)")
    for key in TAKEN:
        if key in model.metadata:
            raise ModelMetadataError(
                f"expected keys other than {', '.join(TAKEN)}, got {key!r} (model)"
            )
    thresholds = {repr(float(rate)): float(value) for rate, value in model.thresholds.items()}
    return {
        "model_id": model.model_id.hex(),
        "network": model.network.name,
        "input": INPUT_RULE,
        "preprocessing": CROP_RULE,
        "crop_factor": repr(float(model.crop_factor)),
        "thresholds": json.dumps(thresholds),
        **model.metadata,
    }
