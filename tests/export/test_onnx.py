import numpy as np
import onnxruntime
import pytest

from facesig.export.onnx import build_onnx
from facesig.network import MULTIBATCH, Conv, Linear
from facesig.reference import network as reference


def random_weights(network, rng):
    """He-initialised weights; the last alignment layer gives nearly the identity."""
    weights = {}
    for layer in network.layers:
        if not isinstance(layer, (Conv, Linear)):
            continue
        shape = (layer.cout, layer.cin)
        if isinstance(layer, Conv):
            shape = (layer.cout, layer.kernel, layer.kernel, layer.cin)
        spread = np.sqrt(2 / np.prod(shape[1:]))
        weights[f"{layer.name}.weight"] = spread * rng.standard_normal(shape)
        weights[f"{layer.name}.bias"] = 0.1 * rng.standard_normal(layer.cout)
    weights["align.fc7.weight"] *= 0.02
    weights["align.fc7.bias"] = np.array([0.95, 0.1, 0.02, -0.03])
    return {name: value.astype(np.float32) for name, value in weights.items()}


@pytest.fixture(scope="module")
def model():
    rng = np.random.default_rng(1)
    weights = random_weights(MULTIBATCH, rng)
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
