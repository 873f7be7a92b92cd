"""Peers that cannot be had: the others are compared all the same, and what is missing is said."""

from __future__ import annotations

from collections.abc import Callable

from facesig.bench.findings import Peer
from facesig.errors import BenchError, MissingExtraError


class MissingPeerError(BenchError):
    """A peer's userland cannot be made."""


def or_missing(name: str, model: str, task: str, compared: Callable[[], Peer]) -> Peer:
    """What ``compared`` finds, or a peer with the reason why it is missing.

    Args:
        name: of the peer.
        model: name of our model file.
        task: as ``Peer.task``.
        compared: may raise anything; only a package that cannot be had makes a missing peer.
    """
    try:
        return compared()
    except (MissingPeerError, MissingExtraError) as error:
        first, *more = str(error).splitlines()
        last = f": {more[-1].strip()}" if more else ""
        return Peer(name, model, None, [], task, missing=first + last)
