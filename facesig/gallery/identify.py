"""Who is it, and is it this one: decisions over what the index found."""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Real
from typing import Any

import numpy as np

from facesig.errors import OptionError, PersonNotFoundError
from facesig.gallery import decide, log
from facesig.gallery.core import Core
from facesig.gallery.members import Candidate
from facesig.gallery.results import Identification, Ranked
from facesig.types import Match, Signature

NOBODY = "nobody is enrolled"


@dataclass(frozen=True)
class Options:
    """How an identification decides; see ``Gallery.identify``."""

    false_rate: float
    margin: float
    combine: str
    explain: bool

    def __post_init__(self) -> None:
        """Raise ``OptionError`` or ``FalseAcceptRateError`` for what is out of range."""
        if self.combine not in decide.COMBINATIONS:
            words = " or ".join(decide.COMBINATIONS)
            raise OptionError(f"expected {words}, got {self.combine!r} (combine)")
        if not isinstance(self.margin, Real) or not 0.0 <= self.margin <= 2.0:
            raise OptionError(f"expected a cosine of 0 to 2, got {self.margin!r} (margin)")
        decide.per_comparison(self.false_rate, 1)


def identify(core: Core, signature: Signature, options: Options, logged: bool) -> Identification:
    """Decide who a signature is of.

    Raises:
        GalleryError: a subclass of it.
    """
    with core.reading():
        core.require_model(signature.model_id, "signature")
        query = core.turned(signature.values)
        ranking = core.members.rank(query, options.combine, everybody=options.explain)
        found = _decided(core, ranking, options)
    if logged:
        body = {
            "person": None if found.person is None else found.person.id,
            "nearest": ranking[0].person if ranking else None,
            "score": found.score,
            "second": found.second,
            "threshold": found.threshold,
        }
        with core.writing(log_only=True):
            log.append(core.store, core.sealing, "identify", body)
    return found


def _decided(core: Core, ranking: list[Candidate], options: Options) -> Identification:
    members = core.members
    best = options.combine == "best"
    comparisons = len(members.person_of if best else members.means()[0])
    threshold = 1.0
    if ranking:
        threshold = decide.identification_threshold(
            core.thresholds(), options.false_rate, comparisons
        )
    score = ranking[0].score if ranking else None
    second = ranking[1].score if len(ranking) > 1 else None
    reason: str | None = NOBODY
    if score is not None:
        reason = decide.refusal(score, second, threshold, options.margin)
    listed: tuple[Ranked, ...] = ()
    if options.explain:
        names = (members.people[each.person].name for each in ranking)
        listed = tuple(
            Ranked(name, each.score, each.template) for name, each in zip(names, ranking)
        )
    return Identification(
        person=core.person(ranking[0].person) if reason is None else None,
        score=score,
        threshold=threshold,
        second=second,
        margin=options.margin,
        false_rate=options.false_rate,
        reason=reason,
        ranked=listed,
    )


def verify(
    core: Core, name: str, signature: Signature, false_accept_rate: float, logged: bool
) -> Match:
    """Decide whether a signature is of one person, by the best of the templates.

    Raises:
        PersonNotFoundError: nobody is called so, or has templates of this model.
        FalseAcceptRateError: the rate is not between 0 and 1.
        GalleryError: another subclass of it.
    """
    with core.reading():
        core.require_model(signature.model_id, "signature")
        number = core.id_of(name)
        templates = core.members.templates_of(number)
        if not templates:
            raise PersonNotFoundError(
                f"expected signatures of model {core.model.hex()}, got only older ones ({name!r})"
            )
        share = decide.per_comparison(false_accept_rate, len(templates), "false_accept_rate")
        threshold = decide.threshold_for(core.thresholds(), share)
        query: Any = core.turned(signature.values).astype(np.float64)
        stored = (core.members.vectors[template].astype(np.float64) for template in templates)
        similarity = max(-1.0, min(1.0, max(float(np.dot(query, vector)) for vector in stored)))
    match = Match(
        same=similarity >= threshold,
        similarity=similarity,
        distance=float(np.sqrt(max(0.0, 2.0 - 2.0 * similarity))),
        threshold=threshold,
        false_accept_rate=false_accept_rate,
    )
    if logged:
        fields = {"person": number, "score": similarity, "threshold": threshold, "same": match.same}
        with core.writing(log_only=True):
            log.append(core.store, core.sealing, "verify", fields)
    return match
