"""Types that a layer's inputs, output and weights may have: FORMAT.md's tables.

Numbers of types are those of ``facesig.modelfile.layout``; a float file has float32 throughout.
"""

from __future__ import annotations

from facesig.modelfile import layout
from facesig.numeric import IMAGE_INT8, IMAGE_INT16, WEIGHT_LIMITS

IMAGES = {layout.INT8: IMAGE_INT8, layout.INT16: IMAGE_INT16}
ZERO_POINTS = {layout.INT8: (-128, 0), layout.INT16: (0,)}
WEIGHT_TYPES = {
    "Conv": (layout.INT8_DOT_BLOCKS, layout.INT8_LANE_BLOCKS),
    "Linear": (layout.INT8_DOT_BLOCKS, layout.INT16_BLOCKS),
    "Depthwise": (layout.INT8_LANE_BLOCKS, layout.INT8_LANE_BLOCKS),
}
"""Least and largest type of weights in a file of integers, by operation."""

FLOAT_WEIGHT_TYPES = dict.fromkeys(("Conv", "Linear"), (layout.FLOAT32_BLOCKS,) * 2)
WEIGHT_DTYPES = {
    layout.INT8_DOT_BLOCKS: "int8",
    layout.INT16_BLOCKS: "int16",
    layout.INT8_LANE_BLOCKS: "int8",
}
WEIGHT_LIMITS_OF = {
    layout.INT8_DOT_BLOCKS: WEIGHT_LIMITS["int8"],
    layout.INT16_BLOCKS: WEIGHT_LIMITS["int16"],
    layout.INT8_LANE_BLOCKS: (127,),
}
OUTPUT_TYPES = {
    "Resize": (layout.INT8, layout.INT16),
    "Warp": (layout.INT8, layout.INT16),
    "MaxPool": (layout.INT8, layout.INT16),
    "Add": (layout.INT8, layout.INT8),
    "Upsample": (layout.INT8, layout.INT8),
    "Normalise": (layout.FLOAT32, layout.FLOAT32),
}
"""Least and largest type of the output in a file of integers, of operations without weights."""

FIRST_INPUTS = {
    "MaxPool": ("int8", "int16"),
    "Normalise": ("float32",),
    "Add": ("int8",),
    "Upsample": ("int8",),
}
SECOND_INPUTS = {"Warp": "float32", "Add": "int8"}
