"""Networks as data: every layer with its shape, cost and row in the paper's Table 2.

This package is the single description of the networks. The float64 reference, the torch modules,
the native model file and ``facesig arch`` are all built from it.
"""

from __future__ import annotations

from facesig.network.graph import LayerCost, Network, embedder
from facesig.network.layers import (
    BILINEAR_TAPS,
    IMAGE,
    Add,
    Conv,
    Depthwise,
    Layer,
    Linear,
    MaxPool,
    Normalise,
    Resize,
    Shape,
    Upsample,
    Warp,
)
from facesig.network.multibatch import LARGE, MULTIBATCH, WIDE
from facesig.network.verifier import PERSONAL, VERIFIER
from facesig.network.vgg import VGG

__all__ = [
    "BILINEAR_TAPS",
    "IMAGE",
    "LARGE",
    "MULTIBATCH",
    "NETWORKS",
    "PERSONAL",
    "VERIFIER",
    "VGG",
    "WIDE",
    "Add",
    "Conv",
    "Depthwise",
    "Layer",
    "LayerCost",
    "Linear",
    "MaxPool",
    "Network",
    "Normalise",
    "Resize",
    "Shape",
    "Upsample",
    "Warp",
    "embedder",
]

NETWORKS = {network.name: network for network in (MULTIBATCH, LARGE, WIDE, VERIFIER, VGG)}
"""Every known network by name."""
