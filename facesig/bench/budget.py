"""The least time each layer can take on a Cortex-A9: what kernels are written towards.

What: for each layer the issue slots of the instruction sequence that its kernel is built from, and
the bytes that must come from DRAM because weights do not fit in L2. The larger of the two is the
layer's floor: in it nothing waits for an operand, misses a cache or keeps a loop.

Convention: a slot is a cycle of the NEON unit, which takes one instruction a cycle and most Q-form
ones in two (csrc/a9model/README.md). A load of 16 bytes takes one of its own, as preset B reads the
core; in preset A some hide, and a layer may beat its floor. Products with padding are left out:
none needs to be made.

=========================  =================================================================
sequence                   slots
=========================  =================================================================
``vmla.f32 q, q, d[x]``    2 for 4 products; tile of 4 pixels x 8 channels: 64 and 12 of loads
F(2 x 4, 3 x 3)            the same for 24 products a tile of 8 outputs instead of 72
``vmlal.s16 q, d, d[x]``   1 for 4; tile of 4 pixels x 12 channels: 12 and 2.5 of loads
``vmlal.s8 q, d, d``       1 for 8; tile of 2 x 2: 8 and 4 of loads for a piece of 16 numbers,
                           8 of widening for a chain; a pooled window of one chain, 2 x 4: 16 and 6
narrowing                  5 a number behind ``vmlal.s8`` (partial sums are added first), else 3.5
lanes                      ``vmlal.s8`` with output channels in the lanes; tile of 3 pixels x 32
                           channels: 17 for 96 products, of 4 x 16: 13 for 64
lanes, depthwise           38 for 16 outputs, all told
narrowing of lanes         0.88 a number, and 0.25 more for every group of products behind the first
=========================  =================================================================
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from facesig.accumulation import PIECE, accumulation_lengths, input_bounds, longest_accumulation
from facesig.bench.findings import Model
from facesig.evaluation.report.tables import Table
from facesig.modelfile import ModelFile, read_model
from facesig.narrow import LANE
from facesig.network import IMAGE, Conv, Depthwise, Linear, MaxPool, Shape
from facesig.numeric import NarrowWeights

MHZ = 1000
BURST_BYTES, BURST_NS = 64, 48
"""The clock; what one burst of DRAM brings, and for how long it holds it (memory=default)."""

SLOTS_A_MS = 1e3 * MHZ

FLOAT_SLOTS = 76 / 128
"""For a product."""

BYTES = {"float32": 4, "int16": 2, "int8": 1}


@dataclass(frozen=True)
class Floor:
    """A weighted layer's least milliseconds, at first those at ``MHZ`` and ``BURST_NS``.

    Attributes:
        name: of the layer.
        macs: products that are needed, those with padding left out.
        weight_bytes: read from DRAM once.
        activation_bytes: read and written once in the caches.
        sequence: what its slots are counted for.
        issue_ms: of the slots.
        dram_ms: of the weights.
    """

    name: str
    macs: int
    weight_bytes: int
    activation_bytes: int
    sequence: str
    issue_ms: float
    dram_ms: float

    @property
    def ms(self) -> float:
        """The larger of the two."""
        return max(self.issue_ms, self.dram_ms)

    def at(self, mhz: int, burst_ns: int) -> Floor:
        """The same under another clock and another memory; DRAM keeps its nanoseconds."""
        issue_ms, dram_ms = self.issue_ms * (MHZ / mhz), self.dram_ms * (burst_ns / BURST_NS)
        return replace(self, issue_ms=issue_ms, dram_ms=dram_ms)


def floors(
    file: Path, kernels: Mapping[str, str], size: tuple[int, int] | None = None
) -> list[Floor]:
    """The floor of every weighted layer of a model file, in running order.

    Args:
        file: the model file.
        kernels: the engine's function by layer, where it says more than the layer's type.
        size: height and width of the image, for a network that takes any.
    """
    model = read_model(file)
    shapes: dict[str, Shape] = {IMAGE: (*size, 3) if size else model.network.input_shape}
    found = []
    layers = model.network.layers
    for layer, after in zip(layers, [*layers[1:], None]):
        given = tuple(shapes[name] for name in layer.inputs)
        shapes[layer.name] = layer.output_shape(given)
        own = model.integers.layers.get(layer.name) if model.integers else None
        if isinstance(layer, (Conv, Depthwise)) and isinstance(own, NarrowWeights):
            found.append(_lanes(layer, own, given[0], shapes[layer.name]))
        elif isinstance(layer, (Conv, Linear)):
            pooled = isinstance(after, MaxPool) and after.stride == 2
            winograd = kernels.get(layer.name, "").startswith("winograd")
            made = shapes[layer.name]
            if winograd:
                found.append(_winograd(layer, given[0], made))
            else:
                found.append(_floor(model, layer, given[0], made, pooled))
    return found


@dataclass(frozen=True)
class Budget:
    """The floors of a model beside what a reading found.

    Attributes:
        model: its name.
        preset, memory, mhz: of the reading.
        floors: of the weighted layers under it, in running order.
        reached_ms: of each of them.
    """

    model: str
    preset: str
    memory: str
    mhz: int
    floors: Sequence[Floor]
    reached_ms: Sequence[float]


def budget_of(model: Model) -> Budget:
    """Floors beside what a reading found: one of preset B, if there is one."""
    run = next((run for run in model.modelled if run.preset == "B"), model.modelled[0])
    reached = dict(zip([layer.name for layer in model.layers], run.layers))
    kernels = {layer.name: layer.kernel for layer in model.layers}
    usual = floors(Path(model.file), kernels, model.input)
    every = [floor.at(run.mhz, run.parameters["line"]) for floor in usual]
    found = [reached[floor.name].ms for floor in every]
    return Budget(model.name, run.preset, run.memory, run.mhz, every, found)


def budget_table(budget: Budget) -> Table:
    """A row for each weighted layer, and one for all of them."""
    rows = []
    every = budget.floors
    for floor, ms in zip(every, budget.reached_ms):
        rows.append((*_cells(floor), f"{ms:.3f}", f"{100 * floor.ms / ms:.0f} %"))
    least, ms = sum(floor.ms for floor in every), sum(budget.reached_ms)
    total = f"{sum(floor.macs for floor in every) / 1e3:,.0f}"
    rows.append(("weighted layers", "", total, *[""] * 4, f"{least:.3f}", f"{ms:.3f}",
                 f"{100 * least / ms:.0f} %"))  # fmt: skip
    header = ("layer", "sequence", "kMACs needed", "weights", "activations", "issue ms", "DRAM ms",
              "floor ms", "reached ms", "share")  # fmt: skip
    reading = f"preset {budget.preset}, memory {budget.memory}, {budget.mhz} MHz"
    note = f"Reached: {reading}. Floors: facesig/bench/budget.py."
    return Table(f"{budget.model}: budget", header, rows, left=2, notes=(note,))


def _cells(floor: Floor) -> tuple[str, ...]:
    return (
        floor.name,
        floor.sequence,
        f"{floor.macs / 1e3:,.0f}",
        f"{floor.weight_bytes:,}",
        f"{floor.activation_bytes:,}",
        f"{floor.issue_ms:.3f}",
        f"{floor.dram_ms:.3f}",
        f"{floor.ms:.3f}",
    )


def _floor(
    model: ModelFile,
    layer: Conv | Linear,
    given: Shape,
    made: Shape,
    pooled: bool,
) -> Floor:
    products = needed_products(layer, given, made)
    numbers = int(np.prod(made))
    outputs = numbers // 4 if pooled else numbers
    kind, read, written = "float32", "float32", "float32"
    if model.integers is not None:
        kind = read = model.integers.layers[layer.name].weight.dtype.name
        tensor = model.integers.tensors.get(layer.name)
        written = tensor.dtype if tensor else "float32"
    if kind == "float32":
        sequence, slots = "vmla.f32, 4 x 8", products * FLOAT_SLOTS
    elif kind == "int16":
        sequence, slots = "vmlal.s16, 4 x 12", products * 14.5 / 48 + 3.5 * outputs
    else:
        sequence, slots = _int8(model, layer, products, numbers, outputs)
    weight_bytes = layer.parameters * BYTES[kind]
    activations = int(np.prod(given)) * BYTES[read] + outputs * BYTES[written]
    return Floor(
        name=layer.name,
        macs=products,
        weight_bytes=weight_bytes,
        activation_bytes=activations,
        sequence=sequence,
        issue_ms=slots / SLOTS_A_MS,
        dram_ms=weight_bytes / BURST_BYTES * BURST_NS / 1e6,
    )


def _lanes(layer: Conv | Depthwise, own: NarrowWeights, given: Shape, made: Shape) -> Floor:
    """A narrow layer: output channels in the lanes, sums of 16 bits."""
    products = needed_products(layer, given, made)
    outputs = int(np.prod(made))
    groups = -(-int(np.prod(own.weight.shape[1:])) // own.group)
    halving = 0.25 * (groups - 1)
    if isinstance(layer, Depthwise):
        sequence, slots = "vmlal.s8, lanes, depthwise", outputs * (38 / 16 + halving)
    elif layer.cout > LANE:
        sequence, slots = "vmlal.s8, lanes, 3 x 32", products * 17 / 96
        slots += outputs * (0.88 + halving)
    else:
        sequence, slots = "vmlal.s8, lanes, 4 x 16", products * 13 / 64
        slots += outputs * (0.88 + halving)
    number = 4 if own.multiplier.dtype == np.float32 else 1
    return Floor(
        name=layer.name,
        macs=products,
        weight_bytes=layer.parameters,
        activation_bytes=int(np.prod(given)) + outputs * number,
        sequence=sequence,
        issue_ms=slots / SLOTS_A_MS,
        dram_ms=layer.parameters / BURST_BYTES * BURST_NS / 1e6,
    )


def _winograd(layer: Conv | Linear, given: Shape, made: Shape) -> Floor:
    """F(2 x 4, 3 x 3) in floats: tiles of 2 x 4 outputs, 24 weights for every 9.

    4 x 6 products make a tile; one row less where it lacks an output row, one column less where it
    lacks an output column.
    """
    rows = 4 * -(-made[0] // 2) - (made[0] % 2 > 0)
    columns = 6 * -(-made[1] // 4) - (made[1] % 4 > 0)
    products = rows * columns * layer.cin * layer.cout
    weight_bytes = 24 * layer.cin * layer.cout * BYTES["float32"]
    return Floor(
        name=layer.name,
        macs=products,
        weight_bytes=weight_bytes,
        activation_bytes=(int(np.prod(given)) + int(np.prod(made))) * BYTES["float32"],
        sequence="vmla.f32, F(2 x 4)",
        issue_ms=products * FLOAT_SLOTS / SLOTS_A_MS,
        dram_ms=weight_bytes / BURST_BYTES * BURST_NS / 1e6,
    )


def _int8(
    model: ModelFile, layer: Conv | Linear, products: int, numbers: int, outputs: int
) -> tuple[str, float]:
    """The sequence of an int8 layer and its slots."""
    assert model.integers is not None
    weight = model.integers.layers[layer.name].weight
    tensor = model.integers.tensors[layer.inputs[0]]
    length = longest_accumulation(weight, input_bounds(tensor))
    filled = products * _filled(weight.shape)
    if outputs < numbers and length == accumulation_lengths(weight.shape)[-1]:
        # 2 channels x the 4 pixels of a window; then 8 widenings, 12 additions, 3 maxima.
        slots = filled / 128 * 22 + numbers / 8 * 31 + 3.5 * outputs
        return f"vmlal.s8, window, chain {length}", slots
    slots = filled / 64 * (12 + 8 / length) + 5 * outputs
    return f"vmlal.s8, 2 x 2, chain {length}", slots


def _filled(shape: tuple[int, ...]) -> float:
    """How many numbers are multiplied for one that counts: rows are filled up to whole pieces."""
    width = shape[1] if len(shape) == 2 else shape[2] * shape[3]
    return -(-width // PIECE) * PIECE / width


def needed_products(layer: Conv | Depthwise | Linear, given: Shape, made: Shape) -> int:
    """Products of a layer but for those with padding."""
    if isinstance(layer, Linear):
        return layer.cin * layer.cout
    taps = 1
    for inside, outputs in zip(given[:2], made[:2]):
        starts = np.arange(outputs) * layer.stride - layer.pad
        last = np.minimum(starts + layer.kernel, inside)
        taps *= int((last - np.maximum(starts, 0)).sum())
    return taps * layer.cout * (1 if isinstance(layer, Depthwise) else layer.cin)
