"""Files of narrow layers: what goes in comes out, every lie has its own error in both readers."""

import re
from dataclasses import replace

import numpy as np
import pytest

from facesig import errors
from facesig.modelfile import ModelFile, blocks, read_model, write_model
from facesig.modelfile.writer import encode
from facesig.network import IMAGE, Add, Linear, MaxPool, Network, Upsample
from facesig.numeric import TOTALS, IntegerNetwork, Quantised
from facesig.runtime.native import Model, Session

from .detectors import LEVEL_CHANNELS, Graph, detector_file, random_detector
from .narrow_lies import BYTES, FILE, LIES

READERS = pytest.mark.parametrize("reader", [read_model, Model.open], ids=["python", "native"])


def refuse(reader, folder, data, error, sentence, place):
    path = folder / "lie.fsig"
    path.write_bytes(data)
    with pytest.raises(error, match=f"^{re.escape(f'{sentence} ({path}{place})')}$"):
        reader(path)


@READERS
@pytest.mark.parametrize(
    ("change", "name", "sentence", "place"), [lie[1:] for lie in LIES], ids=[lie[0] for lie in LIES]
)
def test_lies(tmp_path, reader, change, name, sentence, place):
    error = getattr(errors, f"Model{name}Error")
    refuse(reader, tmp_path, change(BYTES), error, sentence, place)


def test_what_is_written_is_read(tmp_path):
    for seed in range(4):
        file = random_detector(seed)
        path = tmp_path / "detector.fsig"
        write_model(path, file)
        read, native = read_model(path), Model.open(path)
        assert read.network == file.network
        assert read.kind == native.kind == "detector"
        assert (read.colour_order, read.scale) == (file.colour_order, 1.0)
        assert read.detector.least_score == native.least_score == pytest.approx(0.6)
        assert read.detector.overlap == native.overlap == pytest.approx(0.3)
        assert read.detector.box_factor == native.box_factor == 1
        assert native.outputs == file.network.outputs
        assert (native.height, native.width, native.signature_length) == (0, 0, 0)
        assert read.crop_factor == native.crop_factor == 0
        assert native.model_id == read.model_id
        assert dict(read.integers.tensors) == dict(file.integers.tensors)
        for name, weights in file.integers.layers.items():
            got = read.integers.layers[name]
            assert type(got) is type(weights)
            for part in ("weight", "bias", "multiplier"):
                ours, theirs = getattr(got, part), getattr(weights, part)
                assert ours.dtype == theirs.dtype
                np.testing.assert_array_equal(ours, theirs)


def test_weights_lie_in_lanes_as_specified():
    weight = np.arange(20 * 3, dtype=np.int8).reshape(20, 1, 1, 3)
    packed = blocks.pack_lanes(weight)
    assert packed[:16].tolist() == weight[:16, 0, 0, 0].tolist()
    assert packed[16:32].tolist() == weight[:16, 0, 0, 1].tolist()
    assert packed[48:64].tolist() == [*weight[16:, 0, 0, 0].tolist(), *12 * [0]]
    assert len(packed) == 2 * 3 * 16
    assert blocks.pack_lane_head(np.ones(20, np.int16)).tolist() == [*20 * [1], *12 * [0]]


def test_the_id_follows_the_crop_and_no_other_fact(tmp_path):
    def id_of(**changes):
        return encode(replace(FILE, **changes))[32:48]

    facts = replace(FILE.detector, least_score=0.5, overlap=0.5, box_factor=2.0)
    assert id_of(detector=facts) == id_of()
    assert id_of(colour_order="BGR") != id_of()


def other_graph(draw, outputs, size=(16, 16), **fields):
    """A file of a graph that ``draw`` makes and no reader need accept."""
    graph = Graph(np.random.default_rng(1))
    draw(graph)
    network = Network("other", (*size, 3), tuple(graph.layers), outputs)
    integers = IntegerNetwork(graph.weights, graph.types)
    return encode(detector_file(network, integers, **fields))


def pooled(graph, sums):
    graph.put(MaxPool("reader", (sums,), stride=2, pad=0), TOTALS)


def added(graph, sums):
    graph.add(sums, sums, "reader")


def weighed(graph, sums):
    graph.narrow("reader", sums, 16, kernel=3)


def spread(graph, sums):
    graph.put(Upsample("reader", (sums,)), TOTALS)


@READERS
@pytest.mark.parametrize(
    ("reads", "sentence"),
    [
        (pooled, "expected an input of one scale, got one with a scale per channel"),
        (added, "expected int8 input, got int16"),
        (weighed, "expected int8 input, got int16"),
        (spread, "expected output type 2, got 3"),
    ],
)
def test_totals_are_for_a_depthwise(tmp_path, reader, reads, sentence):
    def draw(graph):
        sums = graph.totals("sums", graph.narrow("a", IMAGE, 16, stride=2), 16)
        reads(graph, sums)
        graph.narrow("last", "reader", LEVEL_CHANNELS, real=True)

    data = other_graph(draw, ("last",))
    refuse(reader, tmp_path, data, errors.ModelLayerError, sentence, ", layer 2 'reader'")


@READERS
def test_two_readers_of_the_image(tmp_path, reader):
    def draw(graph):
        graph.narrow("a", IMAGE, 16, stride=2)
        graph.narrow("b", IMAGE, 16, stride=2)
        graph.put(Add("c", ("a", "b")), Quantised("int8", 0.1, 0, 127, signed=True))
        graph.narrow("d", "c", 16, real=True)

    sentence = "expected 1 reader of the image, got 2"
    data = other_graph(draw, ("d",))
    refuse(reader, tmp_path, data, errors.ModelLayerError, sentence, ", layers")


@READERS
def test_two_levels(tmp_path, reader):
    def draw(graph):
        at = graph.narrow("a", IMAGE, 16, stride=2)
        graph.narrow("b", at, LEVEL_CHANNELS, real=True)
        graph.narrow("c", at, LEVEL_CHANNELS, real=True)

    sentence = "expected 3 outputs, got 2"
    data = other_graph(draw, ("b", "c"))
    refuse(reader, tmp_path, data, errors.ModelLayerError, sentence, ", layers")


def down_to(graph, pad):
    """A head on each level, pools between."""
    at = graph.narrow("conv", IMAGE, 16, kernel=3, stride=2)
    for i in range(5):
        if i:
            at = graph.pool(at, f"pool{i}", pad)
        if i >= 2:
            graph.narrow(f"head{i}", at, LEVEL_CHANNELS, real=True)


@READERS
def test_pools_that_leave_odd_rows_out(tmp_path, reader):
    """At some sizes the levels have the right shapes; at the probe they have not."""

    def draw(graph):
        down_to(graph, pad=0)

    outputs = ("head2", "head3", "head4")
    path = tmp_path / "even.fsig"
    path.write_bytes(other_graph(draw, outputs, size=(32, 64)))
    assert reader(path)
    sentence = "expected an output of 5 x 9 x 16, got 4 x 8 x 16"
    data = other_graph(draw, outputs, size=(0, 0))
    refuse(reader, tmp_path, data, errors.ModelLayerError, sentence, ", layer 3 'head2'")


@READERS
def test_a_verifier_gives_a_vector(tmp_path, reader):
    path = tmp_path / "verifier.fsig"

    def draw(graph):
        graph.narrow("map", graph.narrow("first", IMAGE, 8), 4, stride=2, real=True)

    facts = {"kind": "verifier", "detector": None}
    path.write_bytes(other_graph(draw, ("map",), size=(2, 2), **facts))
    assert reader(path)
    data = other_graph(draw, ("map",), **facts)
    sentence = "expected a vector, got 8 x 8 x 4"
    refuse(reader, tmp_path, data, errors.ModelLayerError, sentence, ", layer 1 'map'")


@READERS
def test_a_verifier_of_floats(tmp_path, reader):
    """Any small network: here one linear layer on a pooled image."""
    layers = (MaxPool("pool", (IMAGE,)), Linear("out", ("pool",), "", 12, 2, relu=False))
    network = Network("small", (4, 4, 3), layers)
    weights = {"out.weight": np.ones((2, 12), np.float32), "out.bias": np.zeros(2, np.float32)}
    path = tmp_path / "verifier.fsig"
    write_model(path, ModelFile(network, weights, kind="verifier"))
    model = reader(path)
    assert model.kind == "verifier"
    if isinstance(model, Model):
        image = np.full((4, 4, 3), 192, np.uint8)
        assert Session(model).outputs(image)["out"].ravel().tolist() == [6, 6]


@READERS
def test_operations_of_integers_among_floats(tmp_path, reader):
    layers = (Add("sum", (IMAGE, IMAGE)), Linear("out", ("sum",), "", 48, 2, relu=False))
    weights = {"out.weight": np.ones((2, 48)), "out.bias": np.zeros(2)}
    data = encode(ModelFile(Network("small", (4, 4, 3), layers), weights, kind="verifier"))
    sentence = "expected operation 1 to 6, got 8"
    refuse(reader, tmp_path, data, errors.ModelLayerError, sentence, ", layer 0 'sum'")


@pytest.mark.parametrize(
    ("part", "value", "sentence"),
    [
        ("bias", np.zeros(20, np.int32), "expected int16, got int32 (conv.bias)"),
        ("multiplier", np.ones(20, np.float32), "expected int16, got float32 (conv.multiplier)"),
        ("bias", np.zeros(19, np.int16), "expected shape (20,), got (19,) (conv.bias)"),
        ("weight", np.zeros((20, 3, 3, 4), np.int8),
         "expected shape (20, 3, 3, 3), got (20, 3, 3, 4) (conv.weight)"),
    ],
)  # fmt: skip
def test_weights_that_do_not_fit(tmp_path, part, value, sentence):
    layers = {**FILE.integers.layers}
    layers["conv"] = replace(layers["conv"], **{part: value})
    file = replace(FILE, integers=IntegerNetwork(layers, FILE.integers.tensors))
    with pytest.raises(errors.ModelWeightError, match=f"^{re.escape(sentence)}$"):
        write_model(tmp_path / "out.fsig", file)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"kind": "x"}, "expected kind embedder or detector or verifier, got x (model)"),
        ({"colour_order": "GBR"}, "expected colour order RGB or BGR, got GBR (model)"),
    ],
)  # fmt: skip
def test_kinds_that_are_none(fields, sentence):
    with pytest.raises(errors.ModelHeaderError, match=f"^{re.escape(sentence)}$"):
        encode(replace(FILE, **fields))
