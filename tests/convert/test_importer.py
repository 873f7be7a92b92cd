"""A YuNet is known by what is connected how; anything else is refused in one sentence."""

import sys

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from facesig.convert.importer import import_onnx
from facesig.convert.onnxgraph import dequantised, read_graph
from facesig.errors import DetectorFileError, MissingExtraError, ModelNotFoundError
from facesig.network.yunet import YUNET_N, YUNET_S
from tests.convert.yunet_onnx import Builder, random_weights, save


@pytest.mark.parametrize("network", [YUNET_S, YUNET_N], ids=lambda network: network.name)
def test_float_weights_come_as_they_are(tmp_path, network):
    weights = save(tmp_path / "a.onnx", network)
    found = import_onnx(tmp_path / "a.onnx")
    assert found.network is network
    assert found.weights.keys() == weights.keys()
    for key, wanted in weights.items():
        assert found.weights[key].dtype == np.float64
        np.testing.assert_array_equal(found.weights[key], wanted.astype(np.float32))


@pytest.mark.parametrize("network", [YUNET_S, YUNET_N], ids=lambda network: network.name)
def test_int8_weights_are_multiplied_out(tmp_path, network):
    weights = save(tmp_path / "a.onnx", network, quantised=True)
    found = import_onnx(tmp_path / "a.onnx")
    assert found.network is network
    for key, wanted in weights.items():
        flat, got = wanted.reshape(len(wanted), -1), found.weights[key].reshape(len(wanted), -1)
        peaks = np.abs(wanted).max() if wanted.ndim == 1 else np.abs(flat).max(1, keepdims=True)
        assert (np.abs(got - flat) <= 0.51 / 127 * peaks).all()
        assert not np.array_equal(got, flat)


def test_names_and_order_of_nodes_mean_nothing(tmp_path):
    weights = random_weights(YUNET_S)
    model = Builder(YUNET_S, weights).model()
    renamed = {"": ""}
    for node in model.graph.node:
        node.name = "x"
        for names in (node.input, node.output):
            for place, name in enumerate(names):
                names[place] = renamed.setdefault(name, f"r{len(renamed) * 7 % 1009}")
    for each in (*model.graph.initializer, *model.graph.input, *model.graph.output):
        each.name = renamed[each.name]
    assert len(set(renamed.values())) == len(renamed)
    onnx.save(model, str(tmp_path / "a.onnx"))
    found = import_onnx(tmp_path / "a.onnx")
    np.testing.assert_array_equal(
        found.weights["head16.point.weight"], weights["head16.point.weight"].astype(np.float32)
    )


@pytest.mark.parametrize(
    ("axis", "block", "scales"),
    [(0, 0, np.array(0.5)), (1, 0, np.array([0.5, 1, 2, 4.0])), (0, 0, np.array([0.5, 2])),
     (1, 2, np.array([[0.5, 1], [2, 4.0]])), (1, 3, np.array([[0.5, 1], [2, 4.0]]))],
)  # fmt: skip
def test_scales_by_tensor_channel_and_block(axis, block, scales):
    integers = np.arange(8, dtype=np.int8).reshape(2, 4) - 3
    zeros = np.full(scales.shape, 1, np.int8)
    got = dequantised([integers, scales, zeros], {"axis": axis, "block_size": block})
    for (row, column), value in np.ndenumerate(got):
        if block:
            scale = scales[row, column // block]
        else:
            scale = scales if scales.ndim == 0 else scales[(row, column)[axis]]
        assert value == (int(integers[row, column]) - 1) * scale


def only_when(operation, place, make):
    """A change of the ``place``-th node of an operation."""
    seen = []

    def change(node):
        if node.op_type == operation:
            seen.append(node)
            if len(seen) == place + 1:
                return make(node)
        return [node]

    return change


def with_attribute(name, value):
    def make(node):
        kept = [each for each in node.attribute if each.name != name]
        del node.attribute[:]
        node.attribute.extend([*kept, helper.make_attribute(name, value)])
        return [node]

    return make


def of_type(operation):
    def make(node):
        return [helper.make_node(operation, node.input[:1], node.output)]

    return make


def besides(operation):
    """Another reader of the same tensor."""

    def make(node):
        return [node, helper.make_node(operation, node.input[:1], [f"{node.output[0]}.x"])]

    return make


WRONG = [
    ("Relu", 1, of_type("Identity"), "yunet_s m0a.depth"),
    ("Relu", 3, of_type("LeakyRelu"), "yunet_s m1b.depth"),
    ("MaxPool", 1, with_attribute("strides", [1, 1]), "strides [2, 2], got [1, 1]"),
    ("MaxPool", 1, with_attribute("pads", [0, 0, 1, 1]), "pads [0, 0, 0, 0], got [0, 0, 1, 1]"),
    ("Conv", 0, with_attribute("strides", [1, 1]), "strides [2, 2], got [1, 1]"),
    ("Conv", 3, with_attribute("pads", [1, 1, 1, 1]), "yunet_s m1a.point"),
    ("Conv", 4, with_attribute("auto_pad", "SAME_UPPER"), "auto_pad"),
    ("Conv", 5, besides("Conv"), "got Conv, Conv"),
    ("Resize", 0, with_attribute("mode", "linear"), "nearest upsampling by 2"),
    ("Add", 1, of_type("Relu"), "one Add behind up8"),
    ("Sigmoid", 2, of_type("Identity"), "an output behind it, got Identity"),
    ("Sigmoid", 2, of_type("Softmax"), "an output behind it, got Softmax"),
    ("Transpose", 0, besides("Relu"), "got Transpose, Relu"),
]


@pytest.mark.parametrize(("operation", "place", "make", "said"), WRONG)
def test_another_operation_is_refused(tmp_path, operation, place, make, said):
    change = only_when(operation, place, make)
    save(tmp_path / "a.onnx", YUNET_S, change=change)
    with pytest.raises(DetectorFileError) as caught:
        import_onnx(tmp_path / "a.onnx")
    message = str(caught.value)
    assert message.startswith("expected a YuNet, ")
    assert said in message
    assert message.endswith("a.onnx)")
    assert "\n" not in message


def test_wrong_channels_are_refused(tmp_path):
    weights = random_weights(YUNET_S)
    weights["m3a.point.weight"] = weights["m3a.point.weight"][:32]
    weights["m3a.point.bias"] = weights["m3a.point.bias"][:32]
    save(tmp_path / "a.onnx", YUNET_S, weights)
    with pytest.raises(DetectorFileError, match=r"\(64, 64, 1, 1\), got \(32, 64, 1, 1\)"):
        import_onnx(tmp_path / "a.onnx")


@pytest.mark.parametrize("value", [np.nan, np.inf, 1e7])
def test_weights_that_are_no_numbers_are_refused(tmp_path, value):
    weights = random_weights(YUNET_S)
    weights["f8.depth.weight"][3, 1, 1] = value
    save(tmp_path / "a.onnx", YUNET_S, weights)
    with pytest.raises(DetectorFileError, match=r"NaN, infinity or larger ones \(yunet_s f8.depth"):
        import_onnx(tmp_path / "a.onnx")


def test_another_output_is_refused(tmp_path):
    model = Builder(YUNET_S, random_weights(YUNET_S)).model()
    model.graph.output.append(helper.make_tensor_value_info("t30", 1, None))
    onnx.save(model, str(tmp_path / "a.onnx"))
    with pytest.raises(DetectorFileError, match="outputs of a YuNet only, got t30 besides"):
        import_onnx(tmp_path / "a.onnx")


def test_weights_that_are_computed_are_refused(tmp_path):
    model = Builder(YUNET_S, random_weights(YUNET_S)).model()
    first = model.graph.node[0].input[1]
    kept = [each for each in model.graph.initializer if each.name != first]
    del model.graph.initializer[:]
    model.graph.initializer.extend(kept)
    node = helper.make_node("Abs", [kept[5].name], [first])
    nodes = [node, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.save(model, str(tmp_path / "a.onnx"))
    with pytest.raises(DetectorFileError, match="constant weights and biases, got others"):
        import_onnx(tmp_path / "a.onnx")


def test_other_networks_and_files_are_refused(tmp_path):
    path = tmp_path / "a.onnx"
    node = helper.make_node("Relu", ["a"], ["b"])
    tensors = [[helper.make_tensor_value_info(name, 1, [1])] for name in "ab"]
    onnx.save(helper.make_model(helper.make_graph([node], "g", *tensors)), str(path))
    with pytest.raises(DetectorFileError, match="one Conv behind image, got Relu"):
        import_onnx(path)
    for content in (b"", b"no protobuf at all", b"\x00" * 4096):
        path.write_bytes(content)
        with pytest.raises(DetectorFileError, match="expected an ONNX file"):
            import_onnx(path)
    with pytest.raises(ModelNotFoundError, match="expected an ONNX file, got"):
        import_onnx(tmp_path / "none.onnx")
    with pytest.raises(ModelNotFoundError):
        import_onnx(tmp_path)


def test_a_cut_file_is_refused(tmp_path):
    save(tmp_path / "a.onnx", YUNET_S)
    whole = (tmp_path / "a.onnx").read_bytes()
    for share in (0.1, 0.5, 0.9, 0.999):
        (tmp_path / "b.onnx").write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(DetectorFileError):
            import_onnx(tmp_path / "b.onnx")


def test_weights_beside_the_file_are_refused(tmp_path):
    model = Builder(YUNET_S, random_weights(YUNET_S)).model()
    onnx.save(model, str(tmp_path / "a.onnx"), save_as_external_data=True, size_threshold=0)
    with pytest.raises(DetectorFileError, match="weights inside the file"):
        import_onnx(tmp_path / "a.onnx")


def test_without_onnx_it_says_what_to_install(tmp_path, monkeypatch):
    save(tmp_path / "a.onnx", YUNET_S)
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(MissingExtraError, match=r'pip install "facesig\[export\]"'):
        import_onnx(tmp_path / "a.onnx")


def test_constants_are_folded(tmp_path):
    value = np.arange(6, dtype=np.float32).reshape(2, 3)
    nodes = [
        helper.make_node("Constant", [], ["c"], value=numpy_helper.from_array(value)),
        helper.make_node("Identity", ["c"], ["d"]),
        helper.make_node("Reshape", ["d", "s"], ["e"]),
        helper.make_node("Add", ["x", "e"], ["y"]),
    ]
    shape = numpy_helper.from_array(np.array([3, 2], np.int64), "s")
    tensors = [[helper.make_tensor_value_info(name, 1, [3, 2])] for name in "xy"]
    graph = helper.make_graph(nodes, "g", *tensors, [shape])
    onnx.save(helper.make_model(graph), str(tmp_path / "a.onnx"))
    found = read_graph(tmp_path / "a.onnx")
    assert [node.operation for node in found.nodes] == ["Add"]
    np.testing.assert_array_equal(found.constants["e"], value.reshape(3, 2))
    assert found.inputs == ("x",)
    assert found.outputs == ("y",)
