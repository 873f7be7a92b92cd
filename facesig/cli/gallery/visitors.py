"""Unknown people whom facesig watch kept: lists, enrols, merges and forgets them.

    facesig gallery visitors door.db --key door.key
    facesig gallery visitors door.db --key door.key --confirm 7 Ann
    facesig gallery visitors door.db --key door.key --merge 7 9
    facesig gallery visitors door.db --key door.key --picture 7 visitor.png

Who watches forgets them when they have not been seen for the days that it was told; with --days
this command forgets those first who have not been seen for so long.
"""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from facesig.cli.common import add_embedder, add_json, print_json, print_table
from facesig.cli.gallery.common import add_gallery, open_gallery
from facesig.errors import OutputError
from facesig.files import write_file

if TYPE_CHECKING:
    from facesig.door.visitors import Visitor, Visitors


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--confirm", nargs=2, metavar=("ID", "NAME"), help="enrol as this person")
    what.add_argument("--merge", nargs=2, type=int, metavar=("ID", "OTHER"), help="two are one")
    what.add_argument("--forget", nargs="+", type=int, metavar="ID", help="remove for good")
    what.add_argument("--forget-all", action="store_true", help="remove all for good")
    what.add_argument("--picture", nargs=2, metavar=("ID", "FILE"), help="write a PNG file")
    parser.add_argument("--force", action="store_true", help="confirm whatever speaks against it")
    parser.add_argument(
        "--days", type=float, metavar="N", help="forget who was not seen for so long"
    )
    add_json(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do what is asked for, or list them."""
    from facesig.door.visitors import Visitors

    with open_gallery(arguments) as gallery:
        visitors = Visitors(gallery, days=arguments.days)
        visitors.expire()
        if not _changed(arguments, visitors):
            _list(visitors.all(), arguments.json)
    return 0


def _changed(arguments: argparse.Namespace, visitors: Visitors) -> bool:
    if arguments.confirm:
        number, name = _number(arguments, arguments.confirm[0]), arguments.confirm[1]
        done = visitors.confirm(number, name, force=arguments.force)
        print(f"{done.person.name}: {len(done.templates)} signatures of visitor {number}")
    elif arguments.merge:
        merged = visitors.merge(*arguments.merge)
        print(f"visitor {merged.id}: {merged.visits} visits, {merged.signatures} signatures")
    elif arguments.forget:
        for number in arguments.forget:
            visitors.forget(number)
        print(f"{len(arguments.forget)} forgotten")
    elif arguments.forget_all:
        print(f"{visitors.forget_all()} forgotten")
    elif arguments.picture:
        _picture(visitors, _number(arguments, arguments.picture[0]), arguments.picture[1])
    else:
        return False
    return True


def _number(arguments: argparse.Namespace, word: str) -> int:
    if not word.isdecimal():
        arguments.wrong(f"expected a visitor's number, got {word!r}")
    return int(word)


def _picture(visitors: Visitors, number: int, path: str) -> None:
    picture = visitors.picture(number)
    if picture is None:
        raise OutputError(f"expected a picture, got none kept of visitor {number}")
    write_file(path, picture)


def _list(found: list[Visitor], as_json: bool) -> None:
    if as_json:
        print_json([vars(each) for each in found])
        return
    rows = [
        [each.id, _when(each.first), _when(each.last), each.visits, each.signatures]
        for each in found
    ]
    print_table(["visitor", "first seen", "last seen", "visits", "signatures"], rows, left=3)


def _when(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M:%S")
