"""From float weights to the integers of a quantised network.

``scheme`` says how many bits each layer gets, ``ranges`` how far its activations reach on real
faces, ``accumulator_aware`` makes weights whose sums fit in 16 bits, ``build`` makes the integers.
numpy only; fine-tuning for a scheme is ``facesig.training.quantised``.
"""

from facesig.quantise.build import integer_weights, quantise
from facesig.quantise.ranges import Scales, activation_scales
from facesig.quantise.scheme import SCHEMES, LayerScheme, Scheme

__all__ = [
    "SCHEMES",
    "LayerScheme",
    "Scales",
    "Scheme",
    "activation_scales",
    "integer_weights",
    "quantise",
]
