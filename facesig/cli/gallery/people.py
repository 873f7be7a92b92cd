"""Lists who is enrolled: name, id, number of signatures, when, and metadata."""

from __future__ import annotations

import argparse
import json
from datetime import datetime, timezone

from facesig.cli.common import add_json, print_json, print_table
from facesig.cli.gallery.common import add_gallery, open_gallery


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print everybody."""
    with open_gallery(arguments) as gallery:
        people = gallery.people()
    if arguments.json:
        print_json(
            [
                {
                    "name": each.name,
                    "id": each.id,
                    "templates": each.templates,
                    "enrolled": said(each.enrolled),
                    "metadata": dict(each.metadata),
                }
                for each in people
            ]
        )
        return 0
    header = ["name", "id", "templates", "enrolled", "metadata"]
    rows = [
        [each.name, each.id, each.templates, said(each.enrolled), _metadata(each.metadata)]
        for each in people
    ]
    print_table(header, rows)
    return 0


def _metadata(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if value else "-"


def said(seconds: float) -> str:
    """A Unix time as ISO 8601, UTC; "?" for one before the year 1 or after 9999, a changed one."""
    try:
        return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, OSError, ValueError):
        return "?"
