"""What one more person costs a gallery: ``python -m facesig.bench.gallery``.

A sealed gallery (a key file) of 1,000 people with 3 signatures each, written by the C library on an
emulated Cortex-A9 at 1 GHz under the timing model; then one more person is enrolled, identified and
removed, beyond the embedding. Modelled, never measured; the disk is not in it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from facesig.bench import programs
from facesig.bench.counts import Counts
from facesig.bench.modelled import PRESETS, Reading, read_report
from facesig.bench.peers.userland import gallery_userland
from facesig.console import never_fail, printable
from facesig.errors import FacesigError
from facesig.runtime.locate import shipped_models

STEPS = ("enrol", "identify", "remove")
_LIBRARIES = Path("/usr/arm-linux-gnueabihf")  # the cross compiler's


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(
        prog="python -m facesig.bench.gallery",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument("--people", type=int, default=1000, metavar="N")
    arguments.add_argument("--signatures", type=int, default=3, metavar="N", help="of each")
    arguments.add_argument("--build", type=Path, metavar="DIR", help="where programs are built")
    return arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; gives the exit code."""
    never_fail()
    arguments = parser().parse_args(argv)
    try:
        _run(arguments.people, arguments.signatures, arguments.build)
    except FacesigError as error:
        sys.stderr.write(f"facesig.bench.gallery: {printable(error)}\n")
        return error.exit_code
    return 0


def _run(people: int, signatures: int, build: Path | None) -> None:
    program, kit = programs.gallery_kit(gallery_userland(build).sysroot, build)
    model = next(path for path in shipped_models() if path.name == "facesig_int8.fsig")
    _say(f"{people:,} people, {signatures} signatures each, sealed; one more person,")
    _say("ms on a Cortex-A9 at 1 GHz, modelled, default memory, disk apart:")
    _say(f"preset  {'  '.join(f'{step:>8}' for step in STEPS)}      bytes")
    for preset in PRESETS:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            report = folder / "report.json"
            plugin = f"{kit.timing_model},{Reading(preset).options},top=0,out={report}"
            words: list[str | Path] = [kit.qemu, "-cpu", "cortex-a9", "-L", _LIBRARIES]
            words += ["-plugin", plugin, program, model, folder, str(people), str(signatures)]
            size = int(programs.run(words))
            regions = read_report(report)["regions"]
        # The slower of two rounds.
        rounds = [regions[: len(STEPS)], regions[len(STEPS) :]]
        costs = [max(Counts(one["total"]).ms for one in step) for step in zip(*rounds)]
        _say(f"{preset:6}  {'  '.join(f'{cost:8.2f}' for cost in costs)}  {size:9,}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
