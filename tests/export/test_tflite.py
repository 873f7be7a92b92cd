"""What stands in the TFLite file: read back with the schema's classes, no runtime."""

import io
import json
import sys
import zipfile

import numpy as np
import pytest
from engine.support import he_weights
from tflite_models import (
    EIGHT,
    TILTED,
    mixed_scheme,
    quantised,
    sample_crops,
    shipped_weights,
    small_network,
)

from facesig.errors import MissingExtraError
from facesig.export.tflite import build_tflite
from facesig.network import MULTIBATCH, Conv, Linear
from facesig.quantise.scheme import FINE, named
from facesig.runtime.backends.seal import check_seal

tflite = pytest.importorskip("tflite", reason="needs the package tflite (TFLite's schema)")
flatbuffers = pytest.importorskip("flatbuffers", reason="needs the package flatbuffers")

NOTES = {"model_id": "ab" * 16, "thresholds": '{"0.001": 0.45}', "licence": "research only"}

KNOWN = {
    "ADD": 1, "CAST": 1, "CONV_2D": 3, "DEQUANTIZE": 4, "FLOOR": 1, "GATHER": 1,
    "L2_NORMALIZATION": 1, "MAXIMUM": 1, "MAX_POOL_2D": 2, "MINIMUM": 1, "MUL": 1, "PAD": 2,
    "QUANTIZE": 1, "RESHAPE": 1, "RESIZE_BILINEAR": 3, "SPLIT": 1, "SUB": 1,
}  # fmt: skip
"""The operations of the file with the highest version that tflite-runtime 2.14 is asked for."""


class File:
    """Tensors by name, with their numbers."""

    def __init__(self, data):
        self.model = tflite.Model.GetRootAs(data)
        self.graph = self.model.Subgraphs(0)
        tensors = [self.graph.Tensors(i) for i in range(self.graph.TensorsLength())]
        self.tensors = {tensor.Name().decode(): tensor for tensor in tensors}
        assert len(self.tensors) == len(tensors), "names are unique"

    def numbers(self, name, dtype):
        tensor = self.tensors[name]
        data = self.model.Buffers(tensor.Buffer()).DataAsNumpy()
        return data.view(dtype).reshape(tensor.ShapeAsNumpy())

    def scale(self, name):
        quantisation = self.tensors[name].Quantization()
        assert quantisation.QuantizedDimension() == 0
        return quantisation.ScaleAsNumpy(), quantisation.ZeroPointAsNumpy()


@pytest.fixture(scope="module")
def small():
    network = small_network(15)
    weights = he_weights(network, 1, TILTED, 0.1)
    crops = np.random.default_rng(2).integers(0, 256, (4, 20, 20, 3)).astype(np.uint8)
    integers = quantised(network, weights, mixed_scheme(network, FINE, 3), crops)
    return network, weights, integers, build_tflite(network, weights, integers, NOTES)


@pytest.fixture(scope="module")
def shipped():
    weights = shipped_weights()
    scheme = named(MULTIBATCH, "w8a8")
    integers = quantised(MULTIBATCH, weights, scheme, sample_crops()[:1])
    return integers, build_tflite(MULTIBATCH, weights, integers, NOTES)


def check_integers(network, integers, file):
    """Weights, biases, scales and zero points are the integer network's own; returns how many."""
    checked = 0
    for layer in network.layers:
        if not isinstance(layer, (Conv, Linear)):
            continue
        given, made = integers.tensors[layer.inputs[0]], integers.tensors.get(layer.name)
        ours = integers.layers[layer.name]
        if ours.weight.dtype != np.int8:
            assert file.tensors[f"{layer.name}.weight"].Type() == tflite.TensorType.FLOAT32
            continue
        stored = file.numbers(f"{layer.name}.weight", np.int8)
        np.testing.assert_array_equal(stored.ravel(), ours.weight.ravel())
        scale, zero_point = file.scale(f"{layer.name}.weight")
        assert len(scale) == layer.cout
        assert not zero_point.any()
        divisor = 1.0 if made is None else made.scale
        if made is not None and made.dtype == "int8":
            np.testing.assert_array_equal(file.numbers(f"{layer.name}.bias", np.int32), ours.bias)
            assert file.scale(layer.name) == ([np.float32(made.scale)], [made.zero_point])
        multiplier = scale.astype(np.float64) * given.scale / divisor
        np.testing.assert_allclose(multiplier, ours.multiplier, rtol=3e-7)
        checked += 1
    return checked


def test_small_integers_are_the_integer_networks(small):
    network, _, integers, data = small
    assert check_integers(network, integers, File(data)) == 6


def test_shipped_integers_are_the_integer_networks(shipped):
    integers, data = shipped
    assert check_integers(MULTIBATCH, integers, File(data)) == 12


def test_int16_layers_have_the_float_weights(small):
    _, weights, _, data = small
    file = File(data)
    for name in ("align.conv1.weight", "align.conv2.bias", "same.weight", "same.bias"):
        np.testing.assert_array_equal(file.numbers(name, np.float32), weights[name])


def test_operations_are_builtin_and_known_to_the_old_runtime(shipped, small):
    names = {
        code: name for name, code in vars(tflite.BuiltinOperator).items() if name[:1].isupper()
    }
    for data in (shipped[1], small[3]):
        model = File(data).model
        codes = [model.OperatorCodes(i) for i in range(model.OperatorCodesLength())]
        used = {names[code.BuiltinCode()] for code in codes}
        assert used == set(KNOWN)
        for code in codes:
            assert code.CustomCode() is None
            assert code.DeprecatedBuiltinCode() == code.BuiltinCode()
            assert 1 <= code.Version() <= KNOWN[names[code.BuiltinCode()]]


def test_ends(shipped):
    file = File(shipped[1])
    ends = {"image": [1, 112, 112, 3], "signature": [1, 128]}
    for name, shape in ends.items():
        assert file.tensors[name].ShapeAsNumpy().tolist() == shape
        assert file.tensors[name].Type() == tflite.TensorType.FLOAT32
    found = [file.graph.Tensors(file.graph.Inputs(0)), file.graph.Tensors(file.graph.Outputs(0))]
    assert [tensor.Name().decode() for tensor in found] == list(ends)
    assert (file.graph.InputsLength(), file.graph.OutputsLength()) == (1, 1)


def test_size(shipped):
    assert len(shipped[1]) < 1_900_000


def test_constants_lie_on_16_bytes(small):
    data = small[3]
    model = tflite.Model.GetRootAs(data)
    whole = np.frombuffer(data, np.uint8)
    for i in range(1, model.BuffersLength()):
        piece = model.Buffers(i).DataAsNumpy()
        assert (piece.ctypes.data - whole.ctypes.data) % 16 == 0


def test_the_same_network_gives_the_same_bytes(small):
    network, weights, integers, data = small
    assert build_tflite(network, weights, integers, NOTES) == data


def metadata_buffers(data):
    model = tflite.Model.GetRootAs(data)
    entries = [model.Metadata(i) for i in range(model.MetadataLength())]
    return {
        entry.Name().decode(): model.Buffers(entry.Buffer()).DataAsNumpy().tobytes()
        for entry in entries
    }


def test_entries_stand_in_the_buffer_and_in_the_archive(small):
    data = small[3]
    buffers = metadata_buffers(data)
    assert set(buffers) == {"facesig", "TFLITE_METADATA", "min_runtime_version"}
    assert json.loads(buffers["facesig"]) == NOTES
    assert json.loads(zipfile.ZipFile(io.BytesIO(data)).read("facesig.json")) == NOTES
    assert buffers["min_runtime_version"] == b"2.14.0".ljust(16, b"\0")


def test_seal(small):
    check_seal(small[3], "file")


def test_description(small):
    """Slots as in metadata_schema.fbs of tflite-support."""
    buffer = metadata_buffers(small[3])["TFLITE_METADATA"]
    assert buffer[4:8] == b"M001"
    root = flatbuffers.table.Table(
        buffer, flatbuffers.encode.Get(flatbuffers.packer.uoffset, buffer, 0)
    )
    assert text(root, 0) == "facesig-small"
    assert text(root, 1).startswith("Unit-norm signature")
    assert [text(root, slot) for slot in (2, 4, 5)] == ["ab" * 16, "facesig", "research only"]
    assert text(tables(root, 6)[0], 0) == "facesig.json"
    (subgraph,) = tables(root, 3)
    (image,), (signature,) = tables(subgraph, 2), tables(subgraph, 3)
    assert [text(image, 0), text(signature, 0)] == ["image", "signature"]
    assert text(image, 1) == "Face crop, 20 x 20, RGB, 0 to 255."
    properties = table(table(image, 3), 1)
    assert number(properties, 0, flatbuffers.number_types.Int8Flags) == 1  # RGB
    size = table(properties, 1)
    assert [number(size, i, flatbuffers.number_types.Uint32Flags) for i in (0, 1)] == [20, 20]
    normalisation = table(tables(image, 4)[0], 1)
    assert [floats(normalisation, slot) for slot in (0, 1)] == [[0], [1]]  # mean, deviation
    assert [floats(table(image, 5), slot) for slot in (0, 1)] == [[255], [0]]  # largest, least


def field(parent, slot):
    return parent.Pos + parent.Offset(4 + 2 * slot)


def text(parent, slot):
    return parent.String(field(parent, slot)).decode()


def number(parent, slot, kind):
    return parent.Get(kind, field(parent, slot))


def floats(parent, slot):
    kind = flatbuffers.number_types.Float32Flags
    return parent.GetVectorAsNumpy(kind, parent.Offset(4 + 2 * slot)).tolist()


def table(parent, slot):
    return flatbuffers.table.Table(parent.Bytes, parent.Indirect(field(parent, slot)))


def tables(parent, slot):
    offset = parent.Offset(4 + 2 * slot)
    first = parent.Vector(offset)
    return [
        flatbuffers.table.Table(parent.Bytes, parent.Indirect(first + 4 * i))
        for i in range(parent.VectorLen(offset))
    ]


@pytest.mark.parametrize("package", ["tflite", "flatbuffers"])
def test_missing_package(small, monkeypatch, package):
    monkeypatch.setitem(sys.modules, package, None)
    network, weights, integers, _ = small
    with pytest.raises(MissingExtraError) as caught:
        build_tflite(network, weights, integers, {})
    assert str(caught.value) == (
        f'expected {package} for TFLite export, got no such package (pip install "facesig[export]")'
    )


def test_all_int8_networks_have_no_float_weights():
    network = small_network(16)
    weights = he_weights(network, 4, TILTED, 0.1)
    scheme = {name.removesuffix(".weight"): EIGHT for name in weights if name.endswith(".weight")}
    crops = np.random.default_rng(5).integers(0, 256, (2, 20, 20, 3)).astype(np.uint8)
    integers = quantised(network, weights, scheme, crops)
    assert check_integers(network, integers, File(build_tflite(network, {}, integers, {}))) == 11
