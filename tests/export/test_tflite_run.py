"""The TFLite file in a runtime, against the references: layer by layer, then from end to end."""

import json
import textwrap

import numpy as np
import pytest
from engine.support import he_weights
from tflite_models import (
    EIGHT,
    SEVEN,
    TILTED,
    mixed_scheme,
    quantised,
    sample_crops,
    shipped_weights,
    small_network,
)

import facesig.export.tflite
from facesig.export.metadata import metadata_of
from facesig.export.tflite import build_tflite
from facesig.modelfile import ModelFile
from facesig.network import IMAGE, MULTIBATCH, Normalise
from facesig.quantise.scheme import FINE, named
from facesig.reference import network as reference
from facesig.reference.integer import apply_integer, run_integer
from facesig.runtime.backends.tflite import TfliteBackend

pytest.importorskip("tflite", reason="needs the package tflite (TFLite's schema)")


def find_runtime():
    """Whichever is installed; tflite-runtime does not import with numpy 2."""
    if int(np.__version__.split(".")[0]) < 2:
        return pytest.importorskip("tflite_runtime.interpreter", reason="needs tflite-runtime")
    return pytest.importorskip("ai_edge_litert.interpreter", reason="needs ai-edge-litert")


runtime = find_runtime()


class Run:
    """One image through a file; every tensor by name where ``every`` is set."""

    def __init__(self, data, crop, every=False):
        resolver = runtime.OpResolverType
        self.interpreter = runtime.Interpreter(
            model_content=data,
            num_threads=1,
            experimental_op_resolver_type=resolver.BUILTIN_REF if every else resolver.AUTO,
            experimental_preserve_all_tensors=every,
        )
        self.interpreter.allocate_tensors()
        (image,) = self.interpreter.get_input_details()
        self.interpreter.set_tensor(image["index"], crop[None].astype(np.float32))
        self.interpreter.invoke()
        self._index = {d["name"]: d["index"] for d in self.interpreter.get_tensor_details()}

    def __getitem__(self, name):
        """Without the leading axis: (height, width, channels), or (1, 1, n)."""
        found = self.interpreter.get_tensor(self._index[name])
        return found.reshape(1, 1, -1) if found.ndim == 2 else found[0]


def check_layers(network, weights, integers, crop, run):
    """Each layer of the file against a reference that is given the file's own input.

    int8 outputs differ by one unit at most. Layers that the file computes in float32 agree with
    the float64 reference, or, with int8 weights, with the integer reference's float32 output.
    Returns the number of int8 outputs and how many of their numbers differ.
    """
    compared, unlike = 0, 0
    for layer in network.layers:
        if IMAGE in layer.inputs or isinstance(layer, Normalise):
            continue
        inputs = [run[name] for name in layer.inputs]
        made = integers.tensors.get(layer.name)
        ours = integers.layers.get(layer.name)
        given = integers.tensors[layer.inputs[0]]
        if run[layer.name].dtype == np.int8 and inputs[0].dtype == np.int8:
            expected = apply_integer(layer, inputs, integers)
            difference = run[layer.name].astype(int) - expected
            assert np.abs(difference).max() <= 1, layer.name
            compared, unlike = compared + difference.size, unlike + np.count_nonzero(difference)
        elif inputs[0].dtype == np.int8 and ours is not None:
            reals = {
                f"{layer.name}.weight": ours.weight * _weight_scale(layer, ours, given, made),
                f"{layer.name}.bias": ours.bias * _product_scale(ours, made),
            }
            expected = reference.apply(layer, [given.real(inputs[0]).astype(float)], reals)
            np.testing.assert_allclose(
                run[layer.name], expected, atol=2e-6 * np.abs(expected).max()
            )
        else:
            reals = {name: value.astype(np.float64) for name, value in weights.items()}
            expected = reference.apply(layer, [i.astype(np.float64) for i in inputs], reals)
            if run[layer.name].dtype == np.int8:
                difference = made.real(run[layer.name]) - expected
                inside = expected < made.scale * (made.limit - made.zero_point)
                assert np.abs(difference[inside]).max() <= 0.51 * made.scale, layer.name
            else:
                largest = np.abs(expected).max()
                np.testing.assert_allclose(run[layer.name], expected, atol=2e-6 * largest)
    return compared, unlike


def _product_scale(ours, made):
    return ours.multiplier.astype(np.float64) * (1.0 if made is None else made.scale)


def _weight_scale(layer, ours, given, made):
    scale = _product_scale(ours, made) / given.scale
    return scale.reshape(-1, *[1] * (ours.weight.ndim - 1))


@pytest.mark.parametrize("alignment", [FINE, EIGHT, SEVEN], ids=["int16", "8 bits", "7 bits"])
@pytest.mark.parametrize("size", [14, 15, 16, 17])
def test_small_layers(size, alignment):
    network = small_network(size)
    weights = he_weights(network, size, TILTED, 0.1)
    crops = np.random.default_rng(size).integers(0, 256, (4, 20, 20, 3)).astype(np.uint8)
    scheme = mixed_scheme(network, alignment, size)
    integers = quantised(network, weights, scheme, crops, reach=0.7)
    data = build_tflite(network, weights, integers, {})
    for crop in crops[:2]:
        run = Run(data, crop, every=True)
        compared, unlike = check_layers(network, weights, integers, crop, run)
        assert compared > 500
        assert unlike <= 0.01 * compared  # TFLite rounds twice: what is just below a half goes up


@pytest.fixture(scope="module")
def crops():
    return sample_crops()


@pytest.fixture(scope="module", params=["w8a8", "w7a7"])
def shipped(request, crops):
    weights = shipped_weights()
    scheme = named(MULTIBATCH, request.param)
    integers = quantised(MULTIBATCH, weights, scheme, crops)
    return weights, integers, build_tflite(MULTIBATCH, weights, integers, {}), request.param


def test_shipped_layers(shipped, crops):
    weights, integers, data, _ = shipped
    run = Run(data, crops[0], every=True)
    compared, unlike = check_layers(MULTIBATCH, weights, integers, crops[0], run)
    print(f"{unlike} of {compared} integers differ by one")
    assert compared > 70_000
    assert unlike <= 0.003 * compared


@pytest.mark.parametrize("similarity", [(1, 0, 0, 0), (0.7, -0.4, 0.3, -0.2), (3, 2, -1, 0.5)])
def test_resize_and_warp(similarity, crops):
    """Identity, a turn, and one that leaves the image on all sides."""
    weights = dict(shipped_weights())
    weights["align.fc7.weight"] = np.zeros_like(weights["align.fc7.weight"])
    weights["align.fc7.bias"] = np.array(similarity, np.float32)
    integers = quantised(MULTIBATCH, weights, named(MULTIBATCH, "w8a8"), crops[:1])
    run = Run(build_tflite(MULTIBATCH, weights, integers, {}), crops[1], every=True)
    expected = reference.run(MULTIBATCH, weights, crops[1])
    np.testing.assert_allclose(run["align.resize"], expected["align.resize"], atol=1e-5)
    made = integers.tensors["warp"]
    sampled = run["warp.float"].reshape(expected["warp"].shape)
    np.testing.assert_allclose(sampled, expected["warp"], atol=1e-4)
    assert np.abs(made.real(run["warp"]) - expected["warp"]).max() <= 0.5 / 128 + 1e-4


def test_signatures(shipped, crops):
    """With the runtime's own choice of kernels; no fine-tuning, ranges from these few faces."""
    weights, integers, data, name = shipped
    least = {"w8a8": (0.99, 0.995), "w7a7": (0.97, 0.985)}[name]
    for crop in crops:
        signature = Run(data, crop)["signature"].ravel()
        assert signature.shape == (128,)
        assert signature.dtype == np.float32
        assert abs(np.linalg.norm(signature) - 1) < 1e-6
        exact = reference.run(MULTIBATCH, weights, crop)["signature"].ravel()
        native = run_integer(MULTIBATCH, integers, crop)["signature"].ravel()
        cosines = signature @ exact, signature @ native
        print(f"{name}: cosine {cosines[0]:.5f} to float, {cosines[1]:.5f} to native int8")
        assert cosines[0] > least[0]
        assert cosines[1] > least[1]


def test_the_back_end_opens_it(shipped, crops, tmp_path):
    weights, integers, _, _ = shipped
    model = ModelFile(MULTIBATCH, weights, {1e-3: 0.45}, model_id=bytes(range(16)))
    data = build_tflite(MULTIBATCH, weights, integers, metadata_of(model))
    (tmp_path / "made.tflite").write_bytes(data)
    backend = TfliteBackend(str(tmp_path / "made.tflite"))
    assert backend.model.model_id == model.model_id
    assert backend.model.thresholds == model.thresholds
    expected = Run(data, crops[0])["signature"].ravel()
    np.testing.assert_allclose(backend.session().run(crops[0]), expected, atol=1e-6)


def test_the_example_runs(shipped, crops, tmp_path, monkeypatch):
    """The docstring's lines, with the runtime that is here."""
    weights, integers, _, _ = shipped
    notes = {"model_id": "ab" * 16}
    data = build_tflite(MULTIBATCH, weights, integers, notes)
    (tmp_path / "facesig_int8.tflite").write_bytes(data)
    monkeypatch.chdir(tmp_path)
    text = facesig.export.tflite.__doc__
    example = textwrap.dedent(text[text.index("    import json") : text.index("What stands")])
    example = example.replace("tflite_runtime.interpreter", runtime.__name__)
    names = {"crop": crops[0]}
    exec(example, names)
    expected = Run(data, crops[0])["signature"].ravel()
    np.testing.assert_allclose(names["signature"], expected, atol=1e-6)
    assert names["notes"] == notes == json.loads(json.dumps(names["notes"]))
