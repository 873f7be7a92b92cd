"""Reference = scalar = NEON: each operation on its own input, and the whole network."""

import numpy as np
import pytest

from facesig import reference
from facesig.modelfile import ModelFile, write_model
from facesig.network import IMAGE, MULTIBATCH, MaxPool
from facesig.reference.network import apply
from facesig.runtime.native import Model, Session, available_isas

from .support import assert_close, conv, he_weights, small_network

ISAS = available_isas()

NETWORKS = {
    "1x1 image": small_network(1, 1, 1, cout=1),
    "odd sizes": small_network(11, 7, 13, cout=9),
    "upscale": small_network(3, 10, 17, cout=12),
    "conv 5x5 stride 2": small_network(12, 5, 15, [conv(3, 32, 5, 2, 2)]),
    "conv 5x5 on 1 pixel": small_network(4, 2, 1, [conv(3, 5, 5, 1, 2)]),
    "conv 3x3 without pad": small_network(9, 4, 9, [conv(3, 3, 3, 1, 0, relu=False)]),
    "conv 3x3 stride 2": small_network(9, 4, 10, [conv(3, 13, 3, 2, 1)]),
    "conv 7x7 stride 3": small_network(9, 4, 16, [conv(3, 8, 7, 3, 1)]),
    "conv large pad": small_network(9, 4, 6, [conv(3, 4, 3, 2, 2)]),
    "chain": small_network(
        20,
        9,
        19,
        [
            conv(3, 7, 3, 1, 1, name="a"),
            MaxPool("p", (), stride=1),
            conv(7, 17, 1, 1, 0, name="b"),
            MaxPool("q", (), stride=2),
            conv(17, 12, 5, 1, 2, name="c"),
            conv(12, 1, 1, 1, 0, name="d"),
        ],
    ),
}


def images(size, seed=3):
    """Random, flat and alternating images: the worst that bytes can do."""
    rng = np.random.default_rng(seed)
    shape = (size, size, 3)
    yield rng.integers(0, 256, shape, dtype=np.uint8)
    yield np.zeros(shape, np.uint8)
    yield np.full(shape, 255, np.uint8)
    yield (np.indices(shape).sum(axis=0) % 2 * 255).astype(np.uint8)


def open_model(tmp_path, network, weights):
    path = tmp_path / "network.fsig"
    write_model(path, ModelFile(network, weights))
    return Model.open(path)


def assert_layers_agree(network, weights, session, image):
    """Each layer against the reference applied to the very inputs that the engine's layer had.

    A convolution whose max-pool the engine takes along is compared with it, behind the pool.
    """
    outputs = session.trace(image)
    outputs[IMAGE] = reference.ops.preprocess(image)
    exact = {name: array.astype(np.float64) for name, array in weights.items()}
    convolution, inside = None, []
    for layer in network.layers:
        inputs = inside or [outputs[name].astype(np.float64) for name in layer.inputs]
        if convolution is not None:
            expected = apply(layer, [apply(convolution, inputs, exact)], exact)
        else:
            expected = apply(layer, inputs, exact)
        if layer.name not in outputs:
            convolution, inside = layer, inputs
            continue
        judged = convolution or layer
        assert_close(outputs[layer.name], expected, judged, inputs, weights, session.isa)
        convolution, inside = None, []


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("name", NETWORKS)
def test_each_operation_agrees_with_the_reference(tmp_path, name, isa):
    network = NETWORKS[name]
    weights = he_weights(network, seed=len(name))
    session = Session(open_model(tmp_path, network, weights), isa)
    for image in images(network.input_shape[0]):
        assert_layers_agree(network, weights, session, image)


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize(
    "similarity",
    [
        (1, 0, 0, 0),
        (0, 1, 0, 0),
        (-1, 0, 0, 0),
        (0.7, -0.7, 0.3, -0.2),
        (3, 1, 0.5, 0.5),
        (0, 0, 0, 0),
        (1, 0, 9, -9),
        (1e-20, 1e-30, 0, 0),
    ],
)
def test_warp_at_chosen_similarities(tmp_path, similarity, isa):
    network = small_network(23, 4, 21, cout=6)
    weights = he_weights(network)
    weights["similarity.weight"][:] = 0
    weights["similarity.bias"][:] = similarity
    session = Session(open_model(tmp_path, network, weights), isa)
    for image in images(23):
        assert_layers_agree(network, weights, session, image)


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("scale", [1e-30, 1e-12, 1e12])
def test_weights_far_from_one(tmp_path, scale, isa):
    network = NETWORKS["chain"]
    weights = he_weights(network)
    for name in ("a.weight", "a.bias"):
        weights[name] = (weights[name] * scale).astype(np.float32)
    session = Session(open_model(tmp_path, network, weights), isa)
    for image in images(20):
        assert_layers_agree(network, weights, session, image)


@pytest.mark.parametrize("isa", ISAS)
def test_vector_of_zeros_gives_a_signature_of_zeros(tmp_path, isa):
    network = small_network(cout=7)
    weights = {name: np.zeros_like(array) for name, array in he_weights(network).items()}
    session = Session(open_model(tmp_path, network, weights), isa)
    assert not session.run(next(images(9))).any()


def test_identity_warp_is_the_image(tmp_path):
    network = small_network(16, 4, 16)
    weights = he_weights(network)
    weights["similarity.weight"][:] = 0
    weights["similarity.bias"][:] = (1, 0, 0, 0)
    image = next(images(16))
    outputs = reference.run(network, weights, image)
    np.testing.assert_allclose(outputs["warp"], outputs[IMAGE], atol=1e-13)


@pytest.mark.parametrize("isa", ISAS)
def test_every_layer_of_the_whole_network(multibatch, crops, isa):
    weights, model = multibatch
    random, flat = crops
    for crop in (random[0], *flat):
        assert_layers_agree(MULTIBATCH, weights, Session(model, isa), crop)


def test_whole_network_on_100_crops(multibatch, crops):
    weights, model = multibatch
    random, _ = crops
    sessions = [Session(model, isa) for isa in ISAS]
    worst = dict.fromkeys(ISAS, 0.0)
    for crop in random:
        expected = reference.run(MULTIBATCH, weights, crop)["signature"].ravel()
        for session in sessions:
            error = np.abs(session.run(crop) - expected).max()
            worst[session.isa] = max(worst[session.isa], float(error))
    assert max(worst.values()) <= 1e-5, worst
