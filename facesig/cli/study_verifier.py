"""``facesig study verifier``: what it asks for, and what it runs."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from facesig.cli.common import least


def configure(personal: argparse.ArgumentParser) -> None:
    """Arguments of the study, but for those that most have."""
    personal.add_argument("--lfw", type=Path, required=True, help="folder with LFW's lists")
    personal.add_argument("--kit", type=Path, help="what makes verifiers (default: the shipped)")
    personal.add_argument("--model", type=Path, help="its embedder (default: the shipped int8)")
    personal.add_argument("--checkpoint", type=Path, help="of the kit: what rounding changes")
    personal.add_argument("--view2", action="store_true", help="report View 2, too")
    own = "people who get a network by gradient, too, some half a minute each"
    personal.add_argument("--own", type=least(0), default=0, metavar="PEOPLE", help=own)
    written = "steps of a generator that writes the last convolution, too; minutes"
    base = "float file that enrols and aligns for --generated (default: the shipped)"
    personal.add_argument("--base", type=Path, metavar="FILE", help=base)
    personal.add_argument("--generated", type=least(0), default=0, metavar="STEPS", help=written)


def lines(arguments: argparse.Namespace) -> Iterator[str]:
    """Run it, and the studies beside it that are asked for; what they found."""
    from facesig.cli.progress import counters
    from facesig.runtime.embedder import Embedder
    from facesig.runtime.locate import INT8_MODEL, default_model, float_model, verifier_kit
    from facesig.studies.verifier import verifier
    from facesig.verifier.kit import read_kit

    kit = read_kit(arguments.kit or verifier_kit())
    embedder = Embedder(arguments.model or default_model().parent / INT8_MODEL)
    with counters() as start:
        yield from verifier(
            kit,
            embedder,
            arguments.data,
            arguments.lfw,
            arguments.out,
            arguments.cache,
            view2=arguments.view2,
            checkpoint=arguments.checkpoint,
            seed=arguments.seed,
            start=start,
        )
        if arguments.own:
            from facesig.studies.verifier_own import Plan, own_networks

            plan = Plan(arguments.own, seed=arguments.seed)
            yield from own_networks(kit, embedder, arguments.data, arguments.lfw, plan, start)
        if arguments.generated:
            from facesig.studies.verifier_generated import generated_convolution

            yield from generated_convolution(
                kit,
                arguments.base or float_model(),
                arguments.data,
                arguments.lfw,
                arguments.cache,
                arguments.generated,
                arguments.seed,
                start,
            )
