"""Every way that a file of narrow layers, and a detector, can lie, as in ``lies.py``."""

from __future__ import annotations

import numpy as np

from facesig.modelfile import layout
from facesig.modelfile.writer import encode
from facesig.network import IMAGE, Network, Upsample
from facesig.numeric import IntegerNetwork

from .detectors import LEVEL_CHANNELS, Graph, detector_file
from .forge import FIRST_LAYER, both, field, layer, section, weights_at

NAN = float("nan")
CHANNELS = 20
"""Off the multiples of 16: twelve lanes are added."""


def _file():
    """A detector of every operation that runs by rows."""
    graph = Graph(np.random.default_rng(60))
    at = graph.narrow("conv", IMAGE, CHANNELS, kernel=3, stride=2)
    at = graph.narrow("point", at, CHANNELS, relu=False, scale=0.0)
    at = graph.depthwise("apart", at, stride=2)
    fine = graph.pool(at, "pool")
    coarse = graph.narrow("coarse", fine, CHANNELS, kernel=3, stride=2, relu=False)
    up = graph.put(Upsample("up", (coarse,)), graph.types[coarse])
    total = graph.add(up, fine, "total")
    heads = [graph.narrow("head8", total, LEVEL_CHANNELS, real=True)]
    heads.append(graph.narrow("head16", coarse, LEVEL_CHANNELS, kernel=3, real=True))
    sums = graph.totals("sums", coarse, LEVEL_CHANNELS, stride=2)
    heads.append(graph.depthwise("head32", sums, real=True))
    network = Network("narrow", (9, 17, 3), tuple(graph.layers), tuple(heads))
    return detector_file(network, IntegerNetwork(graph.weights, graph.types))


FILE = _file()
BYTES = encode(FILE)
NAMES = [each.name for each in FILE.network.layers]
CONV, POINT, APART, POOL, COARSE, UP, TOTAL, HEAD8, HEAD16, SUMS, HEAD32 = range(len(NAMES))
HEADER = np.frombuffer(BYTES, layout.HEADER, 1)[0]
LAYERS = np.frombuffer(BYTES, layout.LAYER, len(NAMES), FIRST_LAYER)
HEAD = 64
"""Bytes of the biases, and of int16 multipliers, of up to 32 channels."""

ADDED = "expected zeros in added channels, got other numbers"
SCALE = "expected a positive normal scale, got "
WHOLE = "expected multipliers of 1 to 32767, got other numbers"
REAL = "expected positive normal multipliers, got other numbers"


def at_layer(index):
    return f", layer {index} '{NAMES[index]}'"


def wrong(name, index, field_name, value, sentence):
    return (name, layer(index, field_name, value), "Layer", sentence, at_layer(index))


def wrong_weight(name, index, offset, form, value, sentence):
    return (name, weights_at(index, offset, form, value), "Weight", sentence, at_layer(index))


def scale_of(index):
    return f"{float(LAYERS[index]['scale']):.9g}"


HEADER_LIES = [
    ("an embedder", field("kind", 1), "Header", "expected a square input, got 9 x 17", ", header"),
    ("a verifier with facts of a detector", field("kind", 3), "Preprocessing",
     "expected crop rule 1, got 0", ", profile"),
    ("crop rule", section("profile", 0, "<I", 1), "Preprocessing", "expected crop rule 0, got 1",
     ", profile"),
    ("crop factor", section("profile", 8, "<d", 1.0), "Preprocessing",
     "expected crop factor 0, got 1", ", profile"),
    ("crop factor -0", section("profile", 8, "<d", -0.0), "Preprocessing",
     "expected crop factor 0, got -0", ", profile"),
    ("least score", section("profile", 16, "<f", 1.5), "Preprocessing",
     "expected least score 0 to 1, got 1.5", ", profile"),
    ("overlap", section("profile", 20, "<f", NAN), "Preprocessing",
     "expected overlap 0 to 1, got nan", ", profile"),
    ("box factor", section("profile", 24, "<f", 0.25), "Preprocessing",
     "expected box factor 0.5 to 2, got 0.25", ", profile"),
    ("a threshold", section("profile", 28, "<I", 1), "Threshold",
     "expected threshold count 0, got 1", ", profile"),
    ("colour order", field("colour_order", 0), "Preprocessing",
     "expected colour order 1 or 2, got 0", ", preprocessing"),
    ("scale of an embedder", field("scale", 1 / 128), "Layer",
     "expected an image of scale 1, got 0.0078125", at_layer(CONV)),
]  # fmt: skip

GRAPH_LIES = [
    ("no reader", layer(HEAD16, "output", 0), "Layer",
     "expected a reader or an output of the network, got neither", at_layer(HEAD16)),
    wrong("output of integers", POOL, "output", 1,
          "expected float32 as an output of the network, got int8"),
    ("levels swapped", both(layer(HEAD8, "inputs", COARSE + 1),
                            layer(HEAD16, "inputs", TOTAL + 1)), "Layer",
     "expected an output of 2 x 3 x 16, got 1 x 2 x 16", at_layer(HEAD8)),
    wrong("image as addend", TOTAL, "inputs", 0, "expected int8 input, got the image"),
    ("no second addend", layer(TOTAL, "inputs", layout.NO_INPUT, 1), "Layer",
     f"expected second input 0 to 6, got {layout.NO_INPUT}", at_layer(TOTAL)),
    ("image as second addend", layer(TOTAL, "inputs", 0, 1), "Layer",
     "expected int8 second input, got the image", at_layer(TOTAL)),
    ("addend of another size", layer(TOTAL, "inputs", COARSE + 1), "Layer",
     "expected 2 x 3 x 20, or 1 more in height or width, got 1 x 2 x 20", at_layer(TOTAL)),
    ("nobody reads the upsampling", layer(TOTAL, "inputs", POOL + 1), "Layer",
     "expected a reader or an output of the network, got neither", at_layer(UP)),
    ("second input of an upsampling", layer(UP, "inputs", 1, 1), "Layer",
     "expected no second input, got 1", at_layer(UP)),
    ("upsampled image", layer(UP, "inputs", 0), "Layer", "expected int8 input, got the image",
     at_layer(UP)),
    ("a scale per channel in an addend", layer(TOTAL, "inputs", POINT + 1, 1), "Layer",
     "expected an input of one scale, got one with a scale per channel", at_layer(TOTAL)),
    ("a scale per channel in a 1x1", layer(COARSE, "inputs", POINT + 1), "Layer",
     "expected an input of one scale, got one with a scale per channel", at_layer(COARSE)),
]  # fmt: skip

TYPE_LIES = [
    wrong("weights of an addition", TOTAL, "weight_type", 4, "expected weight type 0, got 4"),
    wrong("depthwise in dot blocks", APART, "weight_type", 2, "expected weight type 4, got 2"),
    wrong("float32 behind a ReLU", CONV, "output_type", 1, "expected output type 2, got 1"),
    wrong("int16", COARSE, "output_type", 3, "expected output type 1 to 2, got 3"),
    wrong("int16 of int8", POINT, "output_type", 3, "expected largest integer 32767, got 127"),
    wrong("totals of a scale", SUMS, "scale", 0.5, "expected scale 0, got 0.5"),
    wrong("totals of scale -0", SUMS, "scale", -0.0, "expected scale 0, got -0"),
    wrong("zero point of totals", SUMS, "zero_point", 1, "expected zero point 0, got 1"),
    wrong("limit of totals", SUMS, "limit", 4095, "expected largest integer 32767, got 4095"),
    wrong("totals behind a ReLU", SUMS, "activation", 1, "expected output type 2, got 3"),
    wrong("int8 of totals", HEAD32, "output_type", 2, "expected output type 1, got 2"),
    wrong("ReLU of totals", HEAD32, "activation", 1, "expected int8 input, got int16"),
    wrong("float32 sum", TOTAL, "output_type", 1, "expected output type 2, got 1"),
    wrong("upsampled float32", UP, "output_type", 1, "expected output type 2, got 1"),
    wrong("kernel 5", COARSE, "kernel", 5, "expected kernel 1 or 3, got 5"),
    wrong("stride 3", COARSE, "stride", 3, "expected stride 1 or 2, got 3"),
    wrong("no pad", COARSE, "pad", 0, "expected pad 1, got 0"),
    wrong("kernel of a depthwise", APART, "kernel", 1, "expected kernel 3, got 1"),
    wrong("stride of a depthwise", APART, "stride", 3, "expected stride 1 to 2, got 3"),
    wrong("pad of a depthwise", APART, "pad", 0, "expected pad 1, got 0"),
    wrong("cout of a depthwise", APART, "cout", 21, "expected cout as cin, 20, got 21"),
    ("cin of a depthwise", both(layer(APART, "cin", 21), layer(APART, "cout", 21)), "Layer",
     "expected 21 input channels, got 20", at_layer(APART)),
    wrong("kernel of an upsampling", UP, "kernel", 3, "expected kernel 2, got 3"),
    wrong("activation of an addition", TOTAL, "activation", 1, "expected activation 0, got 1"),
    wrong("zero point behind a ReLU", CONV, "zero_point", 0, "expected zero point -128, got 0"),
    wrong("zero point without", COARSE, "zero_point", -128, "expected zero point 0, got -128"),
    wrong("zero point of a sum", TOTAL, "zero_point", 1, "expected zero point -128 or 0, got 1"),
    wrong("limit", COARSE, "limit", 63, "expected largest integer 127, got 63"),
    wrong("no scale behind a ReLU", CONV, "scale", 0, SCALE + "0"),
    wrong("scale -0", POINT, "scale", -0.0, SCALE + "-0"),
    wrong("scale subnormal", COARSE, "scale", 2**-127, SCALE + "5.87747175e-39"),
    wrong("no scale of a sum", TOTAL, "scale", 0, SCALE + "0"),
    wrong("scale of an upsampling", UP, "scale", 0.5,
          f"expected scale {scale_of(COARSE)}, got 0.5"),
    wrong("scale of a pool", POOL, "scale", 0.5, f"expected scale {scale_of(APART)}, got 0.5"),
    wrong("tiny sum", TOTAL, "scale", 2.0**-100,
          "expected addends with multipliers of 1 to 32767, got "
          f"{4096 * float(LAYERS[COARSE]['scale']) * 2.0**100:.9g}"),
    wrong("huge sum", TOTAL, "scale", 2.0**100,
          "expected addends with multipliers of 1 to 32767, got 0"),
    wrong("weight limit", CONV, "weight_limit", 63, "expected largest weight 127, got 63"),
    wrong("weight limit of a sum", TOTAL, "weight_limit", 127,
          "expected largest weight 0, got 127"),
    wrong("no group", CONV, "chain", 0,
          "expected a group that cuts 27 products into 1, 2, 4 or 8, got one of 0"),
    wrong("three groups", CONV, "chain", 9,
          "expected a group that cuts 27 products into 1, 2, 4 or 8, got one of 9"),
    wrong("group beyond the products", CONV, "chain", 28,
          "expected a group that cuts 27 products into 1, 2, 4 or 8, got one of 28"),
    wrong("groups of a depthwise", APART, "chain", 5, "expected a group of 9, got one of 5"),
    wrong("group of a sum", TOTAL, "chain", 1, "expected chain 0, got 1"),
    wrong("reserved", POOL, "output", 2, "expected output 0 to 1, got 2"),
]  # fmt: skip

PIECE_LIES = [
    wrong_weight("multiplier 0", CONV, HEAD, "<h", 0, WHOLE),
    wrong_weight("multiplier below 0", POINT, HEAD + 2 * (CHANNELS - 1), "<h", -1, WHOLE),
    wrong_weight("real multiplier NaN", HEAD8, HEAD, "<f", NAN, REAL),
    wrong_weight("real multiplier subnormal", HEAD16, HEAD + 60, "<f", 2**-127, REAL),
    wrong_weight("multiplier of totals 0", SUMS, HEAD, "<f", 0.0, REAL),
    wrong_weight("bias beyond 30 bits", HEAD32, 0, "<i", -(2**30) - 1,
                 "expected biases of at most 1073741824, got up to 1073741825"),
    wrong_weight("least bias", HEAD32, 60, "<i", -(2**31),
                 "expected biases of at most 1073741824, got up to 2147483648"),
    wrong_weight("weight -128", CONV, 2 * HEAD + 3, "b", -128,
                 "expected weights of -127 to 127, got other numbers"),
    wrong_weight("bias of an added channel", CONV, 2 * CHANNELS, "<h", 1, ADDED),
    wrong_weight("behind the biases", HEAD8, HEAD - 2, "<h", 1, ADDED),
    wrong_weight("multiplier of an added channel", APART, HEAD + 2 * CHANNELS, "<h", 1, ADDED),
    wrong_weight("weight of an added channel", APART, 2 * HEAD + 9 * 16 + CHANNELS - 16, "b", 1,
                 ADDED),
    wrong_weight("last weight of all added ones", CONV, 2 * HEAD + 27 * 32 - 1, "b", 1, ADDED),
]  # fmt: skip

LIES = HEADER_LIES + GRAPH_LIES + TYPE_LIES + PIECE_LIES
