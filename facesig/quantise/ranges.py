"""How far activations reach on calibration faces, and the scales that follow.

Recorded once per checkpoint on faces that are not used for tests, in float32; kept beside the
checkpoint. The plain maximum over many faces did better than percentiles: a clipped peak costs
more than coarser steps (fine-tuning then finds a better trade, ``facesig.training.quantised``).
"""

from __future__ import annotations

from collections.abc import Mapping

from facesig.network import Conv, Linear, MaxPool, Network
from facesig.quantise.scheme import Scheme

Scales = Mapping[str, float]
"""Scale of every integer output of a weighted layer, by its name."""

MARGINS = {127: 1.05, 255: 1.05, 4095: 1.05}
"""How far a scale reaches, in largest outputs, by the number of steps it is cut into."""

EQUALISED_MARGINS = {127: 1.0, 255: 1.0, 4095: 1.05}
"""The same where all channels reach equally far, so that the farthest outputs are rare."""


def activation_scales(
    network: Network,
    scheme: Scheme,
    peaks: Mapping[str, float],
    margins: Mapping[int, float] = MARGINS,
) -> Scales:
    """Scales from the largest output of every layer on the calibration faces.

    Args:
        network: its description.
        scheme: decides how many steps a range is cut into.
        peaks: largest value by weighted layer; one that has none gets no scale.
        margins: how far beyond (or below) these, by the number of steps.
    """
    scales = {}
    for name, reader in readers(network).items():
        if name in peaks:
            levels = scheme[reader].input_levels
            scales[name] = max(peaks[name], 1e-6) * margins[levels] / levels
    return scales


def readers(network: Network) -> dict[str, str]:
    """The weighted layer that reads each weighted layer's integers, pools passed through.

    The last layer of each part gives float32 and has none.
    """
    found: dict[str, str] = {}
    behind: dict[str, str] = {}
    for layer in network.layers:
        source = behind.get(layer.inputs[0], layer.inputs[0])
        if isinstance(layer, MaxPool):
            behind[layer.name] = source
        elif isinstance(layer, (Conv, Linear)):
            found[source] = layer.name
            behind[layer.name] = layer.name
    weighted = {layer.name for layer in network.layers if isinstance(layer, (Conv, Linear))}
    return {source: reader for source, reader in found.items() if source in weighted}
