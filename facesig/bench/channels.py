"""Products a cycle by channels: that no multiple of 16 falls off the fast kernels.

What: for each count of channels a network of one 3x3 layer at stride 1 on 14 x 14 pixels, as many
channels in as out, in int8, with weights that keep to the longest accumulation that the scheme
would take (``SCHEME``). Its products, those with padding counted, by the cycles of the layer.

Times do not depend on the numbers: weights are the largest that keep to that accumulation, with
random signs.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facesig.accumulation import LARGEST_SUM, PIECE
from facesig.bench.modelled import Reading, run_modelled
from facesig.bench.programs import Kit
from facesig.bench.progress import Progress
from facesig.evaluation.report.tables import Table
from facesig.modelfile import ModelFile, write_model
from facesig.network import IMAGE, Conv, Linear, Network, Normalise, Resize, Warp
from facesig.numeric import (
    IMAGE_INT8,
    IntegerNetwork,
    IntegerWeights,
    Quantised,
)
from facesig.quantise.scheme import SCHEMES

SCHEME = "chain18w"
SIDE = 14
CHANNELS = tuple(range(32, 257, 16))
LAYER = "layer"

_SECONDS = 3.0
_RELU = Quantised("int8", 0.05, -128, 127)


@dataclass(frozen=True)
class Reached:
    """What one reading reached of one count of channels.

    Attributes:
        channels: in and out.
        accumulation: pieces of 16 products summed in 16 bits.
        macs: of the layer, those with padding counted.
        cycles: by reading.
    """

    channels: int
    accumulation: int
    macs: int
    cycles: Sequence[int]


def run_channels(kit: Kit, readings: Sequence[Reading], progress: Progress) -> list[Reached]:
    """The layer of every count of channels under each reading.

    Raises:
        BenchError: a program failed.
    """
    progress.expect(len(CHANNELS) * len(readings), _SECONDS)
    found = []
    with tempfile.TemporaryDirectory(prefix="facesig-bench-") as folder:
        for channels in CHANNELS:
            model, length = _model(channels)
            file = Path(folder) / f"{channels}.fsig"
            write_model(file, model)
            told = run_modelled(kit, file, readings, 1, progress)
            at = next(i for i, layer in enumerate(told.layers) if layer.name == LAYER)
            cycles = [run.layers[at].cycles for run in told.modelled]
            found.append(Reached(channels, length, told.layers[at].macs, cycles))
    return found


def channels_table(found: Sequence[Reached], readings: Sequence[Reading]) -> Table:
    """A row for each count of channels."""
    names = [f"{each.preset}, {each.memory}" for each in readings]
    rows = [
        (
            str(one.channels),
            str(one.accumulation),
            f"{one.macs:,}",
            *(f"{one.macs / cycles:.2f}" for cycles in one.cycles),
        )
        for one in found
    ]
    header = ("channels", "accumulation", "MACs", *(f"MACs a cycle, {name}" for name in names))
    title = f"3x3, stride 1, {SIDE} x {SIDE}, int8 ({SCHEME})"
    return Table(title, header, rows, left=0)


def _model(channels: int) -> tuple[ModelFile, int]:
    layer = Conv(LAYER, ("expand",), "", 3, 1, 1, channels, channels)
    network = Network(
        f"channels{channels}",
        (SIDE, SIDE, 3),
        (
            Resize("resize", (IMAGE,), "", 4),
            Linear("similarity", ("resize",), "", 4 * 4 * 3, 4, relu=False),
            Warp("warp", (IMAGE, "similarity"), "", SIDE),
            Conv("expand", ("warp",), "", 1, 1, 0, 3, channels),
            layer,
            Linear("out", (LAYER,), "", SIDE * SIDE * channels, 4, relu=False),
            Normalise("signature", ("out",)),
        ),
    )
    length = SCHEMES[SCHEME].of(layer, 2).accumulation
    rng = np.random.default_rng(channels)
    magnitudes = {LAYER: LARGEST_SUM // (128 * PIECE // 8 * length)}
    layers = {}
    for each in network.layers:
        if isinstance(each, (Conv, Linear)):
            kernel = (each.kernel, each.kernel) if isinstance(each, Conv) else ()
            shape = (each.cout, *kernel, each.cin)
            weight = magnitudes.get(each.name, 1) * rng.choice([-1, 1], shape)
            layers[each.name] = IntegerWeights(
                weight.astype(np.int8),
                np.zeros(each.cout, np.int32),
                np.full(each.cout, 1e-3, np.float32),
                127,
            )
    types = {"resize": IMAGE_INT8, "warp": IMAGE_INT8, "expand": _RELU, LAYER: _RELU}
    return ModelFile(network, integers=IntegerNetwork(layers, types)), length
