"""Whether layers make a network of their kind. See ``csrc/model/network.cpp``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facesig.errors import ModelLayerError
from facesig.modelfile import layout
from facesig.modelfile.shapes import output_fault
from facesig.modelfile.view import View
from facesig.network import IMAGE, Layer, Normalise, Shape, Warp


@dataclass(frozen=True)
class Graph:
    """A file's layers, in running order.

    Attributes:
        view: the file, for messages.
        kind: of the model.
        layers: all of them.
        shapes: of the image and of every layer's output, by name.
        outputs: names of the layers whose records are marked as outputs.
        by_rows: whether a narrow layer reads the image.
        blue_first: whether its colour order is BGR.
    """

    view: View
    kind: str
    layers: Sequence[Layer]
    shapes: Mapping[str, Shape]
    outputs: Sequence[str]
    by_rows: bool
    blue_first: bool

    def check(self) -> None:
        """Refuse what is no network of the kind.

        Raises:
            ModelLayerError: the message says what is wrong.
        """
        self._check_readers()
        count = 3 if self.kind == "detector" else 1
        if len(self.outputs) != count:
            expected = f"{count} output{'s' if count > 1 else ''}"
            raise self._error(f"expected {expected}, got {len(self.outputs)}")
        for index, name in enumerate(self.outputs):
            fault = output_fault(self.kind, index, self.shapes[name], self.shapes[IMAGE])
            if fault:
                raise self._layer_error(name, fault)
        if self.kind == "embedder":
            self._check_embedder()

    def _check_readers(self) -> None:
        read = [name for layer in self.layers for name in layer.inputs]
        for layer in self.layers:
            if layer.name not in read and layer.name not in self.outputs:
                sentence = "expected a reader or an output of the network, got neither"
                raise self._layer_error(layer.name, sentence)
        readers = sum(layer.inputs[0] == IMAGE for layer in self.layers)
        if self.by_rows and readers != 1:
            raise self._error(f"expected 1 reader of the image, got {readers}")
        if self.blue_first and not self.by_rows:
            sentence = "expected colour order 1 of an image that is not read by rows, got 2"
            raise self._error(sentence)

    def _check_embedder(self) -> None:
        warps = sum(isinstance(layer, Warp) for layer in self.layers)
        if warps != 1:
            raise self._error(f"expected 1 warp, got {warps}")
        last = self.layers[-1]
        if not isinstance(last, Normalise):
            number = layout.OPERATIONS.index(type(last).__name__) + 1
            raise self._error(f"expected operation 6 at the end, got {number}")
        got, most = self.shapes[last.name][2], layout.MAX_SIGNATURE
        if got > most:
            raise self._error(f"expected a signature of 1 to {most} numbers, got {got}")

    def _error(self, sentence: str) -> Exception:
        return self.view.error(ModelLayerError, sentence, "layers")

    def _layer_error(self, name: str, sentence: str) -> Exception:
        index = [layer.name for layer in self.layers].index(name)
        return self.view.error(ModelLayerError, sentence, f"layer {index} '{name}'")
