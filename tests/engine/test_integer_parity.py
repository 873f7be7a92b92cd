"""numpy reference = scalar = NEON in integer files: every tensor, every bit."""

import numpy as np
import pytest

from facesig.modelfile import write_model
from facesig.network import MULTIBATCH, Conv, Linear, MaxPool, Resize, Warp
from facesig.numeric import IMAGE_INT8, IMAGE_INT16, IntegerNetwork, IntegerWeights
from facesig.reference.integer import run_integer
from facesig.runtime.native import Model, Session, available_isas

from .integers import SMALL_NETWORKS, integer_file, relu_type
from .support import conv, small_network

ISAS = available_isas()
SIGNATURE_TOLERANCE = 1e-6

MIXED = {"resize": IMAGE_INT16, "warp": IMAGE_INT8, "conv": relu_type("int16", 0.05)}
"""int16 in the alignment net, int8 behind the warp, and int16 out of an int8 convolution."""


def images(size, seed=3):
    """Random, alternating and flat images."""
    rng = np.random.default_rng(seed)
    shape = (size, size, 3)
    yield rng.integers(0, 256, shape, dtype=np.uint8)
    yield (np.indices(shape).sum(axis=0) % 2 * 255).astype(np.uint8)
    yield np.zeros(shape, np.uint8)
    yield np.full(shape, 255, np.uint8)


def open_model(tmp_path, file):
    path = tmp_path / "integer.fsig"
    write_model(path, file)
    return Model.open(path)


def pooled_convolutions(network):
    """Convolutions that a max-pool at stride 2 follows: the two are one step of the engine."""
    pools = [layer for layer in network.layers if isinstance(layer, MaxPool) and layer.stride == 2]
    convolutions = {layer.name for layer in network.layers if isinstance(layer, Conv)}
    return {layer.inputs[0] for layer in pools} & convolutions


def assert_equal_tensors(network, integers, session, image):
    with np.errstate(over="ignore"):  # the largest multipliers overflow to infinity
        expected = run_integer(network, integers, image)
    got = session.trace(image)
    absent = pooled_convolutions(network)
    assert list(got) == [name for name in expected if name not in absent]
    *layers, last = network.layers
    for layer in layers:
        if layer.name in absent:
            continue
        assert got[layer.name].dtype == expected[layer.name].dtype, layer.name
        np.testing.assert_array_equal(
            got[layer.name], expected[layer.name], f"{session.isa} {layer.name}"
        )
    signature = expected[last.name]
    np.testing.assert_allclose(got[last.name], signature, rtol=0, atol=SIGNATURE_TOLERANCE)
    np.testing.assert_array_equal(session.run(image), got[last.name].ravel())


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", SMALL_NETWORKS)
def test_every_tensor_of_small_networks(tmp_path, name, seed):
    network = SMALL_NETWORKS[name]
    file = integer_file(network, seed)
    model = open_model(tmp_path, file)
    for isa in ISAS:
        session = Session(model, isa)
        for image in images(network.input_shape[0]):
            assert_equal_tensors(network, file.integers, session, image)


@pytest.mark.parametrize("channels", range(1, 41))
def test_every_number_of_channels(tmp_path, channels):
    """All rests of 4, 8 and 16 in depth and in outputs, behind pools, by int8 and int16."""
    middle = (
        conv(3, channels, 3, 1, 1),
        MaxPool("pool", (), stride=1 + channels % 2),
        conv(channels, 41 - channels, 1, 1, 0, name="mix"),
    )
    network = small_network(6, 3, 5, middle, cout=channels)
    for kind in ("seven", "eight", "int16"):
        types = {"conv": relu_type(kind, 0.05), "mix": relu_type("eight", 0.05)}
        file = integer_file(network, channels, types)
        model = open_model(tmp_path, file)
        for isa in ISAS:
            for image in list(images(6))[:2]:
                assert_equal_tensors(network, file.integers, Session(model, isa), image)


@pytest.mark.parametrize("isa", ISAS)
def test_types_change_from_layer_to_layer(tmp_path, isa):
    network = small_network(9, 4, 8, (conv(3, 6, 3, 1, 1), conv(6, 9, 3, 2, 1, name="next")))
    file = integer_file(network, 5, MIXED)
    session = Session(open_model(tmp_path, file), isa)
    for image in images(9):
        assert_equal_tensors(network, file.integers, session, image)
    kernels = {layer: name.removesuffix(f"_{isa}") for layer, name in session.kernels.items()}
    assert kernels == {
        "resize": "resize_s16",
        "similarity": "linear_s16",
        "warp": "warp_s8",
        "conv": "conv_s8",
        "next": "conv_s16",
        "out": {"int8": "linear_s8", "int16": "linear_s16"}[file.integers.tensors["next"].dtype],
        "signature": "normalise_f32",
    }


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("kind", ["seven", "eight", "int16"])
def test_multipliers_that_saturate_and_vanish(tmp_path, kind, isa):
    network = small_network(9, 7, 8, (conv(3, 12, 3, 2, 1),))
    drawn = integer_file(network, 2, {"conv": relu_type(kind, 0.05)})
    layer = drawn.integers.layers["conv"]
    multiplier = layer.multiplier.copy()
    multiplier[:6] = (3e38, 1e30, 1.0, 0.5, 1e-12, 1.2e-38)
    layers = dict(drawn.integers.layers)
    layers["conv"] = IntegerWeights(layer.weight, layer.bias, multiplier, layer.limit)
    integers = IntegerNetwork(layers, drawn.integers.tensors)
    session = Session(open_model(tmp_path, type(drawn)(network, integers=integers)), isa)
    made = drawn.integers.tensors["conv"]
    for image in images(9):
        assert_equal_tensors(network, integers, session, image)
        output = session.trace(image)["conv"]
        assert set(np.unique(output[..., :2])) <= {made.zero_point, made.limit}
        assert (output[..., 4:6] == made.zero_point).all()


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
        (1, 0, 30, -30),
        (-50, 50, 0, 0),
        (3e38, -3e38, 3e38, 1),
    ],
)
@pytest.mark.parametrize("image_type", [IMAGE_INT8, IMAGE_INT16])
def test_warp_at_chosen_similarities(tmp_path, image_type, similarity, isa):
    network = small_network(23, 4, 21, (conv(3, 4, 3, 3, 1),), cout=6)
    drawn = integer_file(network, 1, {"warp": image_type, "conv": relu_type("seven", 0.05)})
    layer = drawn.integers.layers["similarity"]
    multiplier = np.maximum(np.abs(np.array(similarity, np.float32)) / 1000, 1e-9)
    bias = 1000 * np.sign(similarity).astype(np.int32)
    layers = dict(drawn.integers.layers)
    layers["similarity"] = IntegerWeights(
        layer.weight * 0, bias, multiplier.astype(np.float32), layer.limit
    )
    integers = IntegerNetwork(layers, drawn.integers.tensors)
    session = Session(open_model(tmp_path, type(drawn)(network, integers=integers)), isa)
    for image in images(23):
        assert_equal_tensors(network, integers, session, image)


def test_identity_warp_is_the_crop(tmp_path):
    network = small_network(16, 4, 16)
    drawn = integer_file(network, 1, {"warp": IMAGE_INT8})
    layer = drawn.integers.layers["similarity"]
    layers = dict(drawn.integers.layers)
    layers["similarity"] = IntegerWeights(
        layer.weight * 0,
        np.array([4, 0, 0, 0], np.int32),
        np.full(4, 0.25, np.float32),
        layer.limit,
    )
    integers = IntegerNetwork(layers, drawn.integers.tensors)
    session = Session(open_model(tmp_path, type(drawn)(network, integers=integers)))
    image = next(images(16))
    np.testing.assert_array_equal(session.trace(image)["warp"], image.astype(int) - 128)


@pytest.fixture(scope="module", params=["int8", "drawn"])
def whole(request, tmp_path_factory):
    """The shipped network with seeded integers: all int8, and with types drawn by layer."""
    types = {}
    if request.param == "int8":
        for layer in MULTIBATCH.layers:
            if isinstance(layer, (Resize, Warp)):
                types[layer.name] = IMAGE_INT8
            elif isinstance(layer, (Conv, Linear)) and layer.relu:
                types[layer.name] = relu_type("seven", 0.03)
    file = integer_file(MULTIBATCH, 4, types)
    return file.integers, open_model(tmp_path_factory.mktemp("whole"), file)


@pytest.mark.parametrize("isa", ISAS)
def test_every_tensor_of_the_whole_network(whole, crops, isa):
    integers, model = whole
    random, flat = crops
    session = Session(model, isa)
    for crop in (*random[:4], *flat):
        assert_equal_tensors(MULTIBATCH, integers, session, crop)


def test_paths_agree_on_the_whole_network_for_100_crops(whole, crops):
    _, model = whole
    scalar, neon = (Session(model, isa) for isa in ("scalar", "neon"))
    for crop in crops[0]:
        first, second = scalar.trace(crop), neon.trace(crop)
        for name in list(first)[:-1]:
            np.testing.assert_array_equal(first[name], second[name], name)
        np.testing.assert_allclose(
            first["signature"], second["signature"], rtol=0, atol=SIGNATURE_TOLERANCE
        )


def test_an_integer_session_is_small(whole, multibatch):
    """Without an image of floats, and tensors of a byte or two, a fraction of the float arena."""
    _, model = whole
    assert Session(model).arena_bytes < Session(multibatch[1]).arena_bytes // 2
