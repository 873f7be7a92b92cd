"""Says what should be looked at before it lets somebody in.

That is people who look alike, signatures that do not fit their person, pictures enrolled twice,
signatures of older models. The exit code is 0 whatever is found. --html writes one file that loads
nothing from elsewhere; a gallery keeps no pictures, so it shows none.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import NamedTuple

from facesig.cli.common import add_embedder, add_json, print_json, print_table
from facesig.cli.gallery.common import add_gallery, open_gallery, same_file
from facesig.gallery import Audit
from facesig.gallery.audit import FALSE_RATE


class Part(NamedTuple):
    """A table of the report."""

    title: str
    header: list[str]
    rows: list[list[str]]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument(
        "--false-rate",
        type=float,
        default=FALSE_RATE,
        metavar="RATE",
        help="people are alike from this false-positive identification rate's threshold on "
        "(default: %(default)s)",
    )
    parser.add_argument("--html", metavar="FILE", help="write a report, one file")
    add_json(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the audit, and write the page."""
    if arguments.html and same_file(arguments.html, arguments.gallery):
        arguments.wrong("expected another file than the gallery, got that (--html)")
    with open_gallery(arguments) as gallery:
        found = gallery.audit(arguments.false_rate)
        path = gallery.path
    if arguments.html:
        from facesig.cli.gallery.audit_page import page
        from facesig.files import write_file

        text = page(path, said(found), parts(found))
        write_file(arguments.html, text.encode(errors="backslashreplace"))
    if arguments.json:
        print_json(asdict(found))
        return 0
    print(said(found))
    for part in parts(found):
        if part.rows:
            print(f"\n{part.title}")
            print_table(part.header, part.rows)
    return 0


def said(found: Audit) -> str:
    """One sentence."""
    return (
        f"{found.people:,} people, {found.templates:,} signatures: {len(found.alike):,} pairs of "
        f"people alike (cosine {found.threshold:.3f} or more), {len(found.misfits):,} misfits, "
        f"{len(found.duplicates):,} duplicates, {len(found.old_models):,} of older models"
    )


def parts(found: Audit) -> list[Part]:
    """The audit as tables."""
    alike = [
        [each.first, each.second, f"{each.score:.3f}", *map(str, each.templates)]
        for each in found.alike
    ]
    misfits = [
        [
            each.name,
            each.other or "-",
            str(each.template),
            f"{each.own:.3f}",
            "-" if each.other_score is None else f"{each.other_score:.3f}",
        ]
        for each in found.misfits
    ]
    twice = [
        [each.first, each.second, f"{each.score:.4f}", *map(str, each.templates)]
        for each in found.duplicates
    ]
    old = [[name, model, str(template)] for name, template, model in found.old_models]
    pair = ["name", "name", "cosine", "signature", "signature"]
    return [
        Part("People who look alike", pair, alike),
        Part(
            "Signatures that do not fit their person",
            ["name", "nearest other person", "signature", "cosine to own", "cosine to other"],
            misfits,
        ),
        Part("One picture enrolled twice", pair, twice),
        Part("Signatures of older models, which are not searched", ["name", "model", "id"], old),
        Part("People with a single signature", ["name"], [[name] for name in found.unsure]),
    ]
