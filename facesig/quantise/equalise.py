"""Channels of one tensor brought to like ranges, without changing what the network computes.

All channels of a tensor share one scale, so a channel that stays low uses few of its integers. ReLU
and max-pool are positively homogeneous: channel c may be divided by any s_c > 0 in the layer that
makes it if the layer that reads it multiplies its weights by s_c. Nothing is added to the network.

Source: Nagel et al., *Data-Free Quantization Through Weight Equalization and Bias Correction*
(2019), here with ranges measured on faces.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from facesig.network import Network
from facesig.quantise.ranges import readers

POWER = 0.75
"""Of the ratio of ranges that is evened out: 1 makes every channel reach as far as any other, but
lets the few inputs that reach farthest decide about all weights that read them."""


def equalised(
    network: Network,
    weights: Mapping[str, NDArray[np.floating]],
    reaches: Mapping[str, NDArray[np.floating]],
) -> tuple[dict[str, NDArray[np.floating]], dict[str, NDArray[np.float64]]]:
    """Weights of the same network whose signature layers' outputs have like ranges.

    Args:
        network: its description.
        weights: as in ``facesig.modelfile.Weights``.
        reaches: (cout,) largest output by channel of every weighted layer of the signature network.

    Returns:
        weights; and the reaches of the new outputs.
    """
    made, reached = dict(weights), {name: np.asarray(r, np.float64) for name, r in reaches.items()}
    for source, reader in readers(network).items():
        if source not in reaches:
            continue
        floor = 1e-3 * reached[source].max() + 1e-12
        ratio = np.maximum(reached[source], floor)
        divisor = (ratio / np.exp(np.log(ratio).mean())) ** POWER
        reached[source] = reached[source] / divisor
        shape = (-1, *[1] * (made[f"{source}.weight"].ndim - 1))
        made[f"{source}.weight"] = made[f"{source}.weight"] / divisor.reshape(shape)
        made[f"{source}.bias"] = made[f"{source}.bias"] / divisor
        weight = made[f"{reader}.weight"]
        # A linear layer reads a convolution's output place by place, channels last.
        laid = weight.reshape(len(weight), -1, len(divisor)) * divisor
        made[f"{reader}.weight"] = laid.reshape(weight.shape)
    return made, reached
