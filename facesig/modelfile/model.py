"""What a model file holds, as Python sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facesig.geometry import CROP_FACTOR
from facesig.network import Network
from facesig.numeric import IntegerNetwork

Weights = Mapping[str, NDArray[np.float32]]
"""``"<layer>.weight"`` and ``"<layer>.bias"`` by name.

Convolutions are (cout, kernel, kernel, cin), linear layers (cout, cin) with their inputs flattened
from (height, width, channels), biases (cout,).
"""


@dataclass(frozen=True, eq=False)
class ModelFile:
    """A network with its weights, and what is needed to use it.

    A float file has ``weights``; an integer file has ``integers`` in their place, and ``weights``
    is empty. ``thresholds`` maps a false-accept rate to the least cosine similarity that counts as
    the same person. ``metadata`` is free text by key. ``model_id`` and ``checksum`` follow from the
    rest and are filled by ``read_model``; the writer ignores them.
    """

    network: Network
    weights: Weights = field(default_factory=dict)
    thresholds: Mapping[float, float] = field(default_factory=dict)
    metadata: Mapping[str, str] = field(default_factory=dict)
    crop_factor: float = CROP_FACTOR
    model_id: bytes = b""
    checksum: str = ""
    integers: IntegerNetwork | None = None

    @property
    def signature_length(self) -> int:
        """Numbers in a signature."""
        return self.network.signature_length

    @property
    def input_size(self) -> int:
        """Side of the square crop in pixels."""
        return self.network.input_shape[0]
