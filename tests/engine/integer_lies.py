"""Every way that an integer file can lie, as in ``lies.py``: changes to ``INTEGER_BYTES``."""

from __future__ import annotations

import numpy as np

from facesig.modelfile import layout

from .forge import (
    CONV,
    FIRST_LAYER,
    INTEGER_BYTES,
    INTEGER_FILE,
    MIX,
    NAMES,
    OUT,
    POOL,
    RESIZE,
    SIGNATURE,
    SIMILARITY,
    WARP,
    layer,
    layer_bytes,
    weights_at,
)

LAYERS = np.frombuffer(INTEGER_BYTES, layout.LAYER, len(NAMES), FIRST_LAYER)
INTEGERS = INTEGER_FILE.integers
NAN, INF = float("nan"), float("inf")
ADDED = "expected zeros in added channels, got other numbers"
MULTIPLIERS = "expected positive normal multipliers, got other numbers"
HEAD = 128  # bytes of biases and multipliers of up to 16 channels
MOST = 2**31 - 1


def at_layer(index):
    return f", layer {index} '{NAMES[index]}'"


def limit(index):
    return int(LAYERS[index]["weight_limit"])


def outside(index):
    return f"expected weights of -{limit(index)} to {limit(index)}, got other numbers"


def sums(index, largest, bias):
    """What the sums of a layer with one bias changed come to."""
    weights = INTEGERS.layers[NAMES[index]]
    return (
        f"expected sums of at most {MOST}, "
        f"got up to {weights.weight[0].size * weights.limit * largest + abs(bias)}"
    )


def wrong_type(name, index, field, value, sentence):
    return (name, layer(index, field, value), "Layer", sentence, at_layer(index))


def wrong_weight(name, index, offset, form, value, sentence):
    return (name, weights_at(index, offset, form, value), "Weight", sentence, at_layer(index))


TYPE_LIES = [
    wrong_type("float weights", CONV, "weight_type", 1, "expected weight type 2 to 4, got 1"),
    wrong_type("weight type 5", CONV, "weight_type", 5, "expected weight type 2 to 4, got 5"),
    wrong_type("lanes of a linear", OUT, "weight_type", 4, "expected weight type 2 to 3, got 4"),
    wrong_type("pool weights", POOL, "weight_type", 2, "expected weight type 0, got 2"),
    wrong_type("float resize", RESIZE, "output_type", 1, "expected output type 2 to 3, got 1"),
    wrong_type("warp to type 4", WARP, "output_type", 4, "expected output type 2 to 3, got 4"),
    wrong_type("conv to type 4", CONV, "output_type", 4, "expected output type 1 to 3, got 4"),
    wrong_type("conv to type 0", CONV, "output_type", 0, "expected output type 1 to 3, got 0"),
    wrong_type("no ReLU", CONV, "activation", 0, "expected output type 1, got 2"),
    wrong_type("int8 signature", SIGNATURE, "output_type", 2, "expected output type 1, got 2"),
    wrong_type("integers as output", POOL, "output", 1,
               "expected float32 as an output of the network, got int8"),
    wrong_type("operation 10", CONV, "operation", 10, "expected operation 1 to 9, got 10"),
    ("warp of a layer", layer(WARP, "inputs", RESIZE + 1), "Layer", "expected input 0, got 1",
     at_layer(WARP)),
    wrong_type("conv of the image", CONV, "inputs", 0, "expected int16 input, got the image"),
    wrong_type("int8 on int16", CONV, "weight_type", 2, "expected int8 input, got int16"),
    wrong_type("int16 on int8", MIX, "weight_type", 3, "expected int16 input, got int8"),
    wrong_type("linear of floats", OUT, "inputs", SIMILARITY + 1,
               "expected int16 input, got float32"),
    wrong_type("pool of the image", POOL, "inputs", 0,
               "expected int8 or int16 input, got the image"),
    wrong_type("pool of floats", POOL, "inputs", SIMILARITY + 1,
               "expected int8 or int16 input, got float32"),
    wrong_type("signature of integers", SIGNATURE, "inputs", MIX + 1,
               "expected float32 input, got int16"),
    wrong_type("signature of the image", SIGNATURE, "inputs", 0,
               "expected float32 input, got the image"),
    ("warp by integers", layer(WARP, "inputs", RESIZE + 1, 1), "Layer",
     "expected float32 second input, got int8", at_layer(WARP)),
    ("warp by the image", layer(WARP, "inputs", 0, 1), "Layer",
     "expected float32 second input, got the image", at_layer(WARP)),
    wrong_type("image scale", RESIZE, "scale", 0.5, "expected scale 0.0078125, got 0.5"),
    wrong_type("image zero point", RESIZE, "zero_point", -128, "expected zero point 0, got -128"),
    wrong_type("image limit", RESIZE, "limit", 126, "expected largest integer 127, got 126"),
    wrong_type("int16 image scale", WARP, "scale", 1 / 128,
               "expected scale 6.10351562e-05, got 0.0078125"),
    wrong_type("int16 image limit", WARP, "limit", 4095,
               "expected largest integer 16383, got 4095"),
    wrong_type("pool to int16", POOL, "output_type", 3, "expected output type 2, got 3"),
    wrong_type("pool scale", POOL, "scale", 0.5, "expected scale 0.0625, got 0.5"),
    wrong_type("pool zero point", POOL, "zero_point", 0, "expected zero point -128, got 0"),
    wrong_type("pool limit", POOL, "limit", 0, "expected largest integer 127, got 0"),
    wrong_type("scale 0", CONV, "scale", 0, "expected a positive normal scale, got 0"),
    wrong_type("scale NaN", CONV, "scale", NAN, "expected a positive normal scale, got nan"),
    wrong_type("scale infinite", CONV, "scale", INF, "expected a positive normal scale, got inf"),
    wrong_type("scale below 0", CONV, "scale", -1, "expected a positive normal scale, got -1"),
    wrong_type("scale subnormal", CONV, "scale", 2**-127,
               "expected a positive normal scale, got 5.87747175e-39"),
    wrong_type("zero point 5", CONV, "zero_point", 5, "expected zero point -128 or 0, got 5"),
    wrong_type("int16 zero point", MIX, "zero_point", -128, "expected zero point 0, got -128"),
    wrong_type("int8 limit", CONV, "limit", 2**32 - 1,
               "expected largest integer 127, got 4294967295"),
    wrong_type("int16 limit", MIX, "limit", 16383, "expected largest integer 4095, got 16383"),
    wrong_type("float scale", OUT, "scale", 1, "expected scale 0, got 1"),
    wrong_type("float scale -0", OUT, "scale", -0.0, "expected scale 0, got -0"),
    wrong_type("float scale NaN", OUT, "scale", NAN, "expected scale 0, got nan"),
    wrong_type("float zero point", OUT, "zero_point", -2**31,
               "expected zero point 0, got -2147483648"),
    wrong_type("float limit", OUT, "limit", 127, "expected largest integer 0, got 127"),
    wrong_type("int16 weight limit", CONV, "weight_limit", 127,
               "expected largest weight 1023, got 127"),
    wrong_type("int8 weight limit", MIX, "weight_limit", 128,
               "expected largest weight 127 or 63 or 31, got 128"),
    wrong_type("pool weight limit", POOL, "weight_limit", 31,
               "expected largest weight 0, got 31"),
    wrong_type("chain of int16", CONV, "chain", 1, "expected chain 0, got 1"),
    wrong_type("no chain", MIX, "chain", 0,
               "expected a chain of whole taps or a part of one, up to 1, got 0"),
    wrong_type("chain beyond the weights", MIX, "chain", 2,
               "expected a chain of whole taps or a part of one, up to 1, got 2"),
    ("reserved", layer_bytes(CONV, "reserved", b"\1"), "Layer",
     "expected zeros in reserved bytes, got other bytes", at_layer(CONV)),
]  # fmt: skip

PIECE_LIES = [
    ("length without rounding", layer(MIX, "weights_bytes", HEAD + 8 * 6), "Weight",
     f"expected weights length {HEAD + 8 * 16}, got {HEAD + 8 * 6}", at_layer(MIX)),
    ("int16 length", layer(CONV, "weights_bytes", HEAD + 8 * 27), "Weight",
     f"expected weights length {HEAD + 8 * 27 * 2}, got {HEAD + 8 * 27}", at_layer(CONV)),
    wrong_weight("multiplier 0", MIX, 64, "<f", 0, MULTIPLIERS),
    wrong_weight("multiplier below 0", MIX, 64 + 16, "<f", -1, MULTIPLIERS),
    wrong_weight("multiplier NaN", CONV, 64 + 8, "<f", NAN, MULTIPLIERS),
    wrong_weight("multiplier infinite", CONV, 64 + 20, "<f", INF, MULTIPLIERS),
    wrong_weight("multiplier subnormal", OUT, 64, "<f", 2**-127, MULTIPLIERS),
    wrong_weight("bias of an added channel", MIX, 20, "<i", 1, ADDED),
    wrong_weight("behind the biases", CONV, 60, "<i", -1, ADDED),
    wrong_weight("multiplier of an added channel", CONV, 64 + 24, "<f", 1, ADDED),
    wrong_weight("multiplier -0", OUT, 64 + 20, "<f", -0.0, ADDED),
    wrong_weight("behind the multipliers", MIX, 124, "<f", NAN, ADDED),
    wrong_weight("int8 weight -128", SIMILARITY, HEAD, "b", -128, outside(SIMILARITY)),
    wrong_weight("int8 weight above", MIX, HEAD + 5, "b", limit(MIX) + 1, outside(MIX)),
    wrong_weight("int8 weight below", MIX, HEAD + 2, "b", -limit(MIX) - 1, outside(MIX)),
    wrong_weight("int16 weight above", CONV, HEAD + 2, "<h", 1024, outside(CONV)),
    wrong_weight("int16 weight below", CONV, HEAD, "<h", -1024, outside(CONV)),
    wrong_weight("int16 weight least", OUT, HEAD + 6, "<h", -(2**15), outside(OUT)),
    wrong_weight("behind a row", SIMILARITY, HEAD + 9 * 64 + 3 * 16 + 3, "b", 1,
                 "expected zeros behind a row, got other numbers"),
    wrong_weight("behind the row of an added channel", MIX, HEAD + 64 + 63, "b", -1,
                 "expected zeros behind a row, got other numbers"),
    wrong_weight("int8 weight of an added channel", MIX, HEAD + 64 + 16, "b", 1, ADDED),
    wrong_weight("int16 weight of an added channel", CONV, HEAD + 12, "<h", 1, ADDED),
    wrong_weight("int16 weight of the last added channel", OUT, HEAD + 80 * 8 * 2 - 2, "<h", 1,
                 ADDED),
    wrong_weight("sum too large", CONV, 4, "<i", MOST, sums(CONV, 16384, MOST)),
    wrong_weight("sum too low", OUT, 16, "<i", -(2**31), sums(OUT, 4095, 2**31)),
    wrong_weight("int8 sum too large", MIX, 16, "<i", MOST, sums(MIX, 128, MOST)),
]  # fmt: skip

LIES = TYPE_LIES + PIECE_LIES
