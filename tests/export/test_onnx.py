import numpy as np
import onnxruntime
import pytest
from engine.support import he_weights

from facesig.export.onnx import build_onnx
from facesig.network import MULTIBATCH
from facesig.reference import network as reference


@pytest.fixture(scope="module")
def model():
    weights = he_weights(MULTIBATCH, 1, (0.95, 0.1, 0.02, -0.03))
    return weights, build_onnx(MULTIBATCH, weights, {"model_id": "ab"})


def test_onnx_agrees_with_the_reference(model):
    weights, proto = model
    rng = np.random.default_rng(2)
    images = rng.integers(0, 256, (3, 112, 112, 3)).astype(np.uint8)
    session = onnxruntime.InferenceSession(
        proto.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    (ours,) = session.run(None, {"image": images.astype(np.float32)})
    for image, signature in zip(images, ours, strict=True):
        expected = reference.run(MULTIBATCH, weights, image)["signature"].ravel()
        np.testing.assert_allclose(signature, expected, atol=2e-5)


def test_metadata_is_stored(model):
    assert {p.key: p.value for p in model[1].metadata_props} == {"model_id": "ab"}
