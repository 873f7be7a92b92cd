"""Prints the gallery's log; --verify follows its chain and prints its head.

Note the head elsewhere: --noted HEAD then says whether the log still leads there. Rows have ids of
people, no names.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from facesig.cli.common import add_json, print_json, print_table
from facesig.cli.gallery.common import add_gallery, open_gallery
from facesig.cli.gallery.people import said
from facesig.gallery import LogHead


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("--verify", action="store_true", help="follow the chain, print its head")
    parser.add_argument(
        "--noted", type=_head, metavar="HEAD", help="a head printed before; implies --verify"
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print or verify; exit code 12 for a broken chain."""
    with open_gallery(arguments) as gallery:
        if arguments.verify or arguments.noted:
            head = gallery.verify_log(arguments.noted)
            if arguments.json:
                print_json({"rows": head.seq, "chain": head.chain})
            else:
                print(f"{head.seq:,} rows, head {head.seq}:{head.chain}")
            return 0
        entries = list(gallery.log())
    if arguments.json:
        print_json([{**asdict(each), "time": said(each.time)} for each in entries])
        return 0
    rows = [
        [each.seq, said(each.time), each.kind, json.dumps(each.body, ensure_ascii=False)]
        for each in entries
    ]
    print_table(["row", "time", "kind", "body"], rows, left=4)
    return 0


def _head(text: str) -> LogHead:
    seq, _, chain = text.partition(":")
    if not (seq.isascii() and seq.isdigit() and len(seq) < 20 and len(chain) == 64):
        raise argparse.ArgumentTypeError(f"expected a head as ROW:CHAIN, got {text!r}")
    return LogHead(int(seq), chain.lower())
