"""Integer network -> TFLite file, the whole pipeline in builtin operations.

Input ``image``: (1, 112, 112, 3) float32, RGB, 0 to 255. Output ``signature``: (1, 128) float32 of
unit norm. In between: normalisation, alignment net, warp, signature network, division by the norm.
The file runs in tflite-runtime 2.14 and in ai-edge-litert:

    import json
    import zipfile

    import numpy as np
    from tflite_runtime.interpreter import Interpreter

    model = Interpreter("facesig_int8.tflite")
    model.allocate_tensors()
    image = model.get_input_details()[0]["index"]
    model.set_tensor(image, crop[None].astype(np.float32))  # crop: (112, 112, 3) uint8
    model.invoke()
    signature = model.get_tensor(model.get_output_details()[0]["index"])[0]
    notes = json.loads(zipfile.ZipFile("facesig_int8.tflite").read("facesig.json"))

What stands in the file besides the graph:

* ``TFLITE_METADATA``, TFLite's own description (metadata_schema.fbs): name, purpose, version (the
  model id), author, licence; the input's colours, size and range. Its normalisation is mean 0 and
  deviation 1, as the graph normalises by itself.
* the caller's entries (``facesig.export.metadata``: id, preprocessing, thresholds): one JSON
  object, as the associated file ``facesig.json`` in the zip archive behind the flatbuffer, where
  the last line above reads it (tflite-runtime's Python interface shows no metadata). For C++, the
  same object is the buffer ``facesig``, which ``FlatBufferModel::ReadAllMetadata`` gives.
* at the end, the seal of ``facesig.runtime.backends.seal``.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from facesig.export.tflite.graph import Graph
from facesig.export.tflite.layers import Layers
from facesig.export.tflite.metadata import named_buffers, with_archive
from facesig.network import Network
from facesig.numeric import IntegerNetwork
from facesig.runtime.backends.seal import seal_tflite

INPUT = "image"
OUTPUT = "signature"


def build_tflite(
    network: Network,
    weights: Mapping[str, NDArray[np.floating]],
    integers: IntegerNetwork,
    metadata: Mapping[str, str],
) -> bytes:
    """The whole network as the bytes of a TFLite file.

    Args:
        network: its description; the last layer is called ``signature``.
        weights: float weights as in ``facesig.modelfile.Weights``; only those of layers with int16
            weights in ``integers`` are used.
        integers: layers with int8 weights come from here, integer by integer.
        metadata: text by key, stored as described above; ``model_id``, ``licence`` and ``author``
            also go into TFLite's own description.

    Raises:
        MissingExtraError: ``tflite`` or ``flatbuffers`` is not installed.
    """
    graph = Graph()
    image = graph.writer.tensor(INPUT, (1, *network.input_shape))
    centred = graph.elementwise(
        "SUB", f"{INPUT}.centred", image, graph.constant(f"{INPUT}.offset", np.float32(128))
    )
    normalised = graph.elementwise(
        "MUL", f"{INPUT}.normalised", centred, graph.constant(f"{INPUT}.scale", np.float32(1 / 128))
    )
    signature = Layers(graph, network, weights, integers).add_all(normalised)
    file = graph.writer.finish(
        f"facesig-{network.name}", [image], [signature], named_buffers(network, metadata)
    )
    return seal_tflite(with_archive(file, metadata))
