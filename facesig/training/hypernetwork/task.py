"""Training of verifiers: trunk and hypernetwork together, through the answers.

Enrolments are signatures of a frozen network (``config.base``), computed once for every training
face as it is stored; the images tried are augmented views of the same faces. So all answers of a
batch of n views are n x n, for the price of n passes through the trunk.

View i is of the person whom enrolment i is of, by another photo where there is one
(``pairs.Mates``): so every labelled image has a mate in its batch, whatever ``people`` and
``images`` of the run are; these make people with several views of themselves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.errors import ConfigError, DataError
from facesig.files import atomic_file, make_folder
from facesig.training.config import KIT_SUFFIX, Config
from facesig.training.data import FaceTable
from facesig.training.distributed import World
from facesig.training.hypernetwork.generator import Generator
from facesig.training.hypernetwork.objective import (
    Weights,
    above,
    contrast,
    judged,
    labelled,
    standing,
    truth,
)
from facesig.training.hypernetwork.pairs import ClusterSampler, Mates, clusters_of
from facesig.training.inference import embed
from facesig.training.network import FaceNet, Unit
from facesig.training.restart import read_start, settle_norms, started, unsettled
from facesig.training.sampler import Sampler
from facesig.training.tasks import Batch, SignatureTask
from facesig.verifier.kit import read_kit

_LOOKS = 8
"""Batches by which the generator learns at its start how long features are."""


@dataclass(frozen=True)
class TrialBatch(Batch):
    """A batch with its enrolments.

    Attributes:
        enrolments: (n, length) signatures of unit norm.
        enrolled: (n, d), the teacher's signatures of the images that enrol.
        own: (n, n), whether view i is of the very image that enrols j.
    """

    enrolments: Tensor
    enrolled: Tensor
    own: Tensor

    def to(self, device: torch.device) -> TrialBatch:
        plain = super().to(device)
        return TrialBatch(
            plain.views,
            plain.landmarks,
            plain.teacher,
            plain.identity,
            self.enrolments.to(device),
            self.enrolled.to(device),
            self.own.to(device),
        )


def enrolments_of(base: Path, faces: FaceTable, cache: Path) -> NDArray[np.float32]:
    """Unit signatures of all faces by a model file, (n, length), computed once.

    Raises:
        ModelError: the file is missing, or no float embedder.
    """
    network = read_start(base).network
    key = hashlib.sha256(f"{faces.key}:{base.read_bytes().hex()}".encode())
    path = cache / f"enrolments-{key.hexdigest()[:16]}.npy"
    if not path.is_file():
        net = started(network, base)
        signatures = embed(net, faces.images)
        make_folder(cache)
        with atomic_file(path) as file:
            np.save(file, signatures)
    found: NDArray[np.float32] = np.load(path)
    return found


class HypernetworkTask(SignatureTask):
    """Trains the trunk's convolutions and the generator behind them."""

    def __init__(self, config: Config, faces: FaceTable, world: World, net: FaceNet) -> None:
        if not config.base:
            raise ConfigError("expected a model file that enrols, got none (base)")
        if faces.teacher is None:
            raise ConfigError("expected data with a teacher's signatures, got none (data)")
        count = len(faces) - config.validation_faces
        taught = faces.has_teacher[:count]
        if not taught.all():
            raise DataError(
                f"expected a teacher's signature of every face, got none of {(~taught).sum():,} of "
                f"{len(taught):,} (task=hypernetwork; `facesig teach` adds them)"
            )
        super().__init__(config, faces, world, net)
        self._base = read_start(Path(config.base)).model_id
        options = config.hypernetwork
        self._weights = Weights(
            options.follow, options.truth, options.contrast, options.penalty, options.above
        )
        self._enrolments = enrolments_of(Path(config.base), faces, Path(config.cache))
        self._mates = Mates(faces.identity[:count], config.seed)
        if options.hard:
            if config.memory:
                got = f"{config.memory} with {options.hard} (hypernetwork.hard)"
                raise ConfigError(f"expected 0, as hard images lie anywhere, got {got} (memory)")
            if options.hard >= config.batch:
                got = f"{options.hard} of {config.batch}"
                raise ConfigError(f"expected fewer than a batch, got {got} (hypernetwork.hard)")
            clusters = clusters_of(self._enrolments[:count], options.clusters, config.seed)
            batch = config.batch - options.hard
            known = faces.identity[:count]
            rest = Sampler(known, batch, config.people, config.images, config.seed)
            self._sampler = ClusterSampler(
                clusters, options.hard, options.groups, rest, config.seed
            )
        net.eval()
        views = [super(HypernetworkTask, self).batch(step).views for step in range(_LOOKS)]
        last = list(net.weighted("signature"))[-1].op
        assert isinstance(last, nn.Linear)
        assert last.bias is not None
        read = last.weight.detach().clone()
        begins = bool(config.start) and _settle(net, views[0])
        # Made on the CPU in float32, as what it is fitted to; the run moves it.
        self.generator = Generator(last.weight.float().cpu(), last.bias.float().cpu())
        self.losses = self.generator
        with torch.no_grad():
            seen = [features(net, each.to(net.device)).float().cpu() for each in views]
        if begins and config.start.endswith(KIT_SUFFIX):
            self.generator.take(read_kit(config.start).behind, read)
        else:
            self.generator.fit_norm(torch.cat(seen))
        self.generator.begin_average()

    def saved(self) -> dict[str, Any]:
        """The id of the model that enrols, by which a kit is made for the right one."""
        return {"base": self._base.hex()}

    def batch(self, step: int) -> TrialBatch:
        plain = super().batch(step)
        rows = self._sampler.indices(step)
        mates = self._mates.of(rows, step)
        assert self._faces.teacher is not None
        return TrialBatch(
            plain.views,
            plain.landmarks,
            plain.teacher,
            plain.identity,
            torch.from_numpy(self._enrolments[mates]),
            torch.from_numpy(self._faces.teacher[mates]),
            torch.from_numpy(rows[:, None] == mates[None]),
        )

    def forward(self, net: FaceNet, views: Tensor) -> Tensor:
        return features(net, views)

    def loss(self, outputs: Tensor, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        assert isinstance(batch, TrialBatch)
        assert batch.teacher is not None
        self.generator.follow(self._config.ema)  # as the step before left it
        exact = self.generator.offset.dtype
        enrolments, teacher = batch.enrolments.to(exact), batch.teacher.to(exact)
        enrolled = batch.enrolled.to(exact)
        answers = self.generator(outputs, enrolments)
        wanted = truth(teacher, enrolled, batch.identity)
        # An image against its own enrolment is no news: cosine 1.
        apart = (~batch.own).to(exact)
        decided = judged(answers, wanted, apart)
        cosines = answers / self.generator.log_scale.exp()
        error = (cosines - teacher @ enrolled.T - self._shift()) * apart
        follow = error.square().sum() / apart.sum().clamp_min(1.0)
        heads, _ = self.generator.heads(enrolments)
        penalty = heads.square().sum(dim=1).mean()
        weights = self._weights
        told_apart = contrast(cosines, wanted)
        value = weights.truth * decided + weights.follow * follow + weights.penalty * penalty
        value = value + weights.contrast * told_apart
        figures = {
            "decided": float(decided.detach()),
            "contrast": float(told_apart.detach()),
            "follow": float(follow.detach()),
            "norm": float(penalty.detach()),
        }
        if weights.above:
            mates = labelled(batch.identity) & (wanted == 1.0) & ~batch.own
            strangers = ~batch.own & (wanted < 0.5)
            highest = above(standing(cosines, strangers), mates, strangers)
            value = value + weights.above * highest
            figures["above"] = float(highest.detach())
        return value, figures

    def _shift(self) -> Tensor:
        return self.generator.bias.bias

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        return trunk(net), nn.ModuleList(trunk(net))


def _settle(net: FaceNet, views: Tensor) -> bool:
    """Norms of a trunk from a model file get to know their input; whether they did not.

    With the projection, which the last of them changes, and before the generator copies that.
    """
    if new := unsettled(net, net.weighted("signature"), ["signature"]):
        settle_norms(new, lambda: net.signature(views.to(net.device)))
    return bool(new)


def trunk(net: FaceNet) -> Iterator[Unit]:
    """The convolutions: all units but the projection."""
    *convolutions, _ = net.weighted("signature")
    yield from convolutions


def features(net: FaceNet, views: Tensor) -> Tensor:
    """What the convolutions give of aligned faces, (n, side * side * channels), in that order."""
    first, *others = trunk(net)
    x = first.from_bytes(views) if views.dtype == torch.uint8 else first(views)
    for unit in others:
        x = unit(x)
    return x.permute(0, 2, 3, 1).flatten(1)
