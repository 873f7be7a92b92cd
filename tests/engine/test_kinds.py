"""Kinds of model and sizes of image: what a session is asked for that its model does not do."""

import json
import re

import numpy as np
import pytest

from facesig import errors
from facesig.cli.main import main
from facesig.modelfile import DetectorProfile, ModelFile, write_model
from facesig.network import IMAGE, Conv, Linear, MaxPool, Network
from facesig.runtime.detector import EngineDetector
from facesig.runtime.embedder import Embedder
from facesig.runtime.native import Model, Session

from .detectors import random_detector
from .narrow_lies import BYTES
from .support import TINY, he_weights, small_network


class TestKinds:
    def test_a_detector_gives_no_signature(self, tmp_path):
        path = tmp_path / "detector.fsig"
        path.write_bytes(BYTES)
        session = Session(Model.open(path))
        sentence = f"expected an embedder, got a detector ({path})"
        with pytest.raises(errors.ModelKindError, match=f"^{re.escape(sentence)}$"):
            session.run(np.zeros((9, 17, 3), np.uint8))

    def test_nor_does_an_embedder_take_one(self, tmp_path):
        path = tmp_path / "detector.fsig"
        write_model(path, random_detector(0))
        sentence = f"expected an embedder, got a detector ({path})"
        with pytest.raises(errors.ModelKindError, match=f"^{re.escape(sentence)}$"):
            Embedder(str(path))

    def test_a_detector_of_wide_layers_is_refused(self, tmp_path):
        """Nothing holds a whole picture for its first layer, floats or integers."""
        layers, weights, at = [], {}, IMAGE
        for i in range(5):
            layers.append(Conv(f"c{i}", (at,), "", 3, 2, 1, 16 if i else 3, 16))
            at = f"c{i}"
            weights[f"{at}.weight"] = np.full((16, 3, 3, layers[i].cin), 0.01, np.float32)
            weights[f"{at}.bias"] = np.zeros(16, np.float32)
        network = Network("wide", (0, 0, 3), tuple(layers), ("c2", "c3", "c4"))
        path = tmp_path / "detector.fsig"
        write_model(path, ModelFile(network, weights, kind="detector", detector=DetectorProfile()))
        assert Model.open(path).kind == "detector"
        sentence = f"expected a detector whose first layer is narrow, got a wide one ({path})"
        with pytest.raises(errors.ModelLayerError, match=f"^{re.escape(sentence)}$"):
            EngineDetector(path)

    def test_info_tells_them_apart(self, tmp_path, capsys):
        path = tmp_path / "detector.fsig"
        write_model(path, random_detector(0))
        assert main(["info", "--json", str(path)]) == 0
        (facts,) = json.loads(capsys.readouterr().out)["models"]
        assert (facts["kind"], facts["network"]) == ("detector", "random-0")

    def test_an_embedder_is_no_detector(self, tmp_path):
        path = tmp_path / "embedder.fsig"
        write_model(path, ModelFile(TINY, he_weights(TINY)))
        model = Model.open(path)
        model.expect("embedder")
        for kind in ("detector", "verifier"):
            sentence = f"expected a {kind}, got an embedder ({path})"
            with pytest.raises(errors.ModelKindError, match=f"^{re.escape(sentence)}$"):
                model.expect(kind)

    def test_its_output_is_the_signature(self, tmp_path):
        path = tmp_path / "embedder.fsig"
        write_model(path, ModelFile(TINY, he_weights(TINY)))
        session = Session(Model.open(path))
        crop = np.random.default_rng(1).integers(0, 256, (9, 9, 3), np.uint8)
        (output,) = session.outputs(crop).values()
        np.testing.assert_array_equal(output.ravel(), session.run(crop))


class TestSizes:
    def refuse(self, model, size, sentence):
        with pytest.raises(errors.ImageShapeError, match=f"^{re.escape(sentence)}$"):
            Session(model, size=size)

    def test_of_a_free_model(self, tmp_path):
        path = tmp_path / "free.fsig"
        write_model(path, random_detector(1))
        model = Model.open(path)
        for size in (None, (0, 4), (4, 0), (1025, 4), (-1, 4)):
            got = "{} x {}".format(*size or (0, 0))
            sentence = f"expected an input of 1 to 1024 x 1 to 1024, got {got} (session)"
            self.refuse(model, size, sentence)
        image = np.zeros((6, 5, 3), np.uint8)
        assert Session(model, size=(6, 5)).outputs(image)
        sentence = "expected shape 5 x 6 x 3, got 6 x 5 x 3 (image)"
        with pytest.raises(errors.ImageShapeError, match=f"^{re.escape(sentence)}$"):
            Session(model, size=(5, 6)).outputs(image)

    def test_of_a_fixed_one(self, tmp_path):
        path = tmp_path / "fixed.fsig"
        network = small_network(size=9)
        write_model(path, ModelFile(network, he_weights(network)))
        model = Model.open(path)
        assert Session(model, size=(9, 9))
        self.refuse(model, (9, 10), "expected an input of 9 x 9, got 9 x 10 (session)")

    def test_that_a_layer_cannot_take(self, tmp_path):
        """A free verifier that ends in a linear layer takes images of one size only."""
        layers = (MaxPool("pool", (IMAGE,)), Linear("out", ("pool",), "", 1536, 2, relu=False))
        weights = {"out.weight": np.ones((2, 1536)), "out.bias": np.zeros(2)}
        path = tmp_path / "verifier.fsig"
        write_model(path, ModelFile(Network("v", (0, 0, 3), layers), weights, kind="verifier"))
        model = Model.open(path)
        assert Session(model, size=(32, 64))
        sentence = f"expected 1536 inputs, got 768 ({path}, layer 'out', an input of 32 x 32)"
        self.refuse(model, (32, 32), sentence)
