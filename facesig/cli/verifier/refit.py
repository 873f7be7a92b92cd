"""From a kit to a better one: what stands behind its convolutions is trained anew, in minutes.

facesig verifier refit old.npz --data FOLDER --out new.npz

The convolutions stay as they are, so no checkpoint is asked for. Learnt is from people with
several photos among the training faces, enrolled by one and tried by another. All their faces are
embedded first; what was embedded is kept in the cache, and a run that was broken off goes on there.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.cli.common import least, notes_of, print_table
from facesig.cli.progress import counted, counters
from facesig.cli.verifier.kit import add_files


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("kit", type=Path, help="as `facesig verifier kit` wrote it (.npz)")
    add_files(parser)
    parser.add_argument(
        "--model", metavar="FILE", help="embedder of the kit, which enrols (default: small)"
    )
    parser.add_argument("--steps", type=least(1), default=STEPS, help="(default: %(default)s)")
    parser.add_argument("--seed", type=least(0), default=1, help="(default: %(default)s)")


STEPS = 800


def run(arguments: argparse.Namespace) -> int:
    """Embed, train, measure, write, and print the thresholds."""
    from facesig.export.verifiers.kit import refitted
    from facesig.export.verifiers.looks import looks_of
    from facesig.export.verifiers.strangers import strangers_of
    from facesig.runtime.embedder import Embedder
    from facesig.training.data import load_faces
    from facesig.training.hypernetwork.refit import Known, Plan, refit
    from facesig.verifier.kit import read_kit, write_kit
    from facesig.verifier.make import require_base

    notes = notes_of(arguments.note, ("refit_steps",))
    plan = Plan(steps=arguments.steps, seed=arguments.seed)
    kit = read_kit(arguments.kit)
    embedder = Embedder(arguments.model)
    require_base(kit.about.bases, embedder.model_id, str(arguments.kit))
    faces = load_faces([arguments.data], arguments.cache)
    with counters() as start:
        looks = looks_of(faces, kit.trunk, embedder, arguments.cache, plan.seed, start)
        teacher = None if faces.teacher is None else faces.teacher[looks.rows]
        known = Known(looks.persons, looks.enrolments, looks.features, teacher)
        own = refit(kit.behind, known, plan, start)
    people = arguments.strangers or arguments.data
    seen = strangers_of(people, embedder, kit.trunk, counted("strangers"))
    made = refitted(kit, own, seen, {"refit_steps": str(plan.steps), **notes})
    write_kit(arguments.out, made)
    print(f"{arguments.out}: {arguments.out.stat().st_size:,} bytes")
    print_table(("rate", "score"), [(f"{r:g}", f"{s:.3f}") for r, s in made.about.thresholds])
    return 0
