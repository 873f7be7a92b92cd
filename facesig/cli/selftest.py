"""Finds out whether this build gives the right numbers on this machine, to the bit.

A small photo ships with what a right build finds in it and in pictures made of it: boxes,
landmarks, scores, signatures in integers. Needs numpy only.

facesig selftest
"""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict
from pathlib import Path

from facesig.cli.common import add_json, print_json
from facesig.errors import SelftestError


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("--isa", choices=("scalar", "neon"), help="default: the best")
    parser.add_argument(
        "--reference",
        metavar="FILE",
        type=Path,
        help="another file than the one that ships; its models are those beside it, or, unless all "
        "of them lie there, those that ship",
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the test and print what differs; the exit code says whether anything does."""
    from facesig.runtime.locate import selftest_file
    from facesig.runtime.selftest import PICTURES, read_reference
    from facesig.runtime.selftest import run as run_test

    start = time.perf_counter()
    path = arguments.reference or selftest_file()
    reference = read_reference(path)
    beside = all((path.parent / name).is_file() for name in reference.names)
    folder = path.parent if beside else selftest_file().parent
    checks = run_test(reference, folder, arguments.isa)
    wrong = [check for check in checks if not check.right]
    if arguments.json:
        print_json({"right": not wrong, "checks": [asdict(check) for check in checks]})
    else:
        for check in wrong:
            print(f"{check.what}: other numbers, off by up to {check.difference:g}")
        seconds = time.perf_counter() - start
        print(
            f"{len(PICTURES)} pictures, {len(checks) - len(wrong)} of {len(checks)} results right, "
            f"{sum(check.difference == 0 for check in checks)} to the bit, {seconds:.2f} s"
        )
    return SelftestError.exit_code if wrong else 0
