"""The task that a configuration names."""

from __future__ import annotations

from facesig.training.config import Config
from facesig.training.data import FaceTable
from facesig.training.distributed import World
from facesig.training.hypernetwork.task import HypernetworkTask
from facesig.training.network import FaceNet
from facesig.training.tasks import AlignmentTask, QuantiseTask, SignatureTask, Task, WholeTask


def make_task(config: Config, faces: FaceTable, world: World, net: FaceNet) -> Task:
    """How a run works; ``net`` is what it trains."""
    if config.task == "alignment":
        return AlignmentTask(config, faces, world)
    if config.task == "end_to_end":
        return WholeTask(config, faces, world)
    if config.task == "quantise":
        return QuantiseTask(config, faces, world, net)
    if config.task == "hypernetwork":
        return HypernetworkTask(config, faces, world, net)
    return SignatureTask(config, faces, world, net)
