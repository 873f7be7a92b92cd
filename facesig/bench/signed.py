"""What opening a model costs a board, and the signature: ``python -m facesig.bench.signed``.

The C library opens each native model on an emulated Cortex-A9 at 1 GHz under the timing model:
reads it into memory (as a copy of so many bytes; the disk is not in it), derives its contents and
id, checks every weight, and checks the signature by the key beside it. Modelled, never measured.
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
from facesig.runtime.locate import release_key, shipped_files

STEPS = ("copy", "open", "open signed")
_LIBRARIES = Path("/usr/arm-linux-gnueabihf")  # the cross compiler's


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(
        prog="python -m facesig.bench.signed",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument("models", nargs="*", type=Path, metavar="MODEL")
    arguments.add_argument("--key", type=Path, metavar="KEY", help="default: the shipped one")
    arguments.add_argument("--build", type=Path, metavar="DIR", help="where programs are built")
    return arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; gives the exit code."""
    never_fail()
    arguments = parser().parse_args(argv)
    models = arguments.models or [path for path in shipped_files() if path.suffix == ".fsig"]
    try:
        _run(models, arguments.key or release_key(), arguments.build)
    except FacesigError as error:
        sys.stderr.write(f"facesig.bench.signed: {printable(error)}\n")
        return error.exit_code
    return 0


def _run(models: Sequence[Path], key: Path, build: Path | None) -> None:
    program, kit = programs.signed_kit(gallery_userland(build).sysroot, build)
    _say(
        "ms on a Cortex-A9 at 1 GHz, modelled, default memory, disk apart; "
        "the copy is not in the others:"
    )
    _say(f"{'file':24} preset  {'  '.join(f'{step:>11}' for step in STEPS)}")
    for model in models:
        for preset in PRESETS:
            with tempfile.TemporaryDirectory() as temporary:
                report = Path(temporary) / "report.json"
                plugin = f"{kit.timing_model},{Reading(preset).options},top=0,out={report}"
                words: list[str | Path] = [kit.qemu, "-cpu", "cortex-a9", "-L", _LIBRARIES]
                programs.run([*words, "-plugin", plugin, program, model, key])
                regions = read_report(report)["regions"]
            # The slower of two rounds.
            rounds = [regions[: len(STEPS)], regions[len(STEPS) :]]
            costs = [max(Counts(one["total"]).ms for one in step) for step in zip(*rounds)]
            shown = "  ".join(f"{cost:11.2f}" for cost in costs)
            _say(f"{model.name:24} {preset:6}  {shown}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
