"""What a model costs, layer by layer.

Without --qemu, on this machine: measured, by the CPU clock. With --qemu, on an emulated Cortex-A9
under a timing model: modelled, and never called anything else.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import facesig
from facesig.bench.budget import budget_of, budget_table
from facesig.bench.channels import channels_table, run_channels
from facesig.bench.cost_tables import METHOD, tables_of
from facesig.bench.findings import Findings, Peer
from facesig.bench.jobs import (
    NO_FRAME,
    SIZES,
    Job,
    run_frames,
    run_models,
    run_peers,
    sorted_files,
)
from facesig.bench.modelled import MEMORIES, PRESETS, Reading
from facesig.bench.page import page
from facesig.bench.picture import Size, size_name
from facesig.bench.programs import KIT, emulation_kit, make_kit
from facesig.bench.progress import Progress
from facesig.bench.record import as_json
from facesig.console import never_fail, one_line, printable
from facesig.errors import BenchError, FacesigError, ModelNotFoundError, OutputError
from facesig.evaluation.report.tables import Table
from facesig.files import write_file
from facesig.runtime.locate import (
    INT8_MODEL,
    MODEL_FOLDERS,
    default_detector,
    model_file,
    shipped_models,
)
from facesig.runtime.native import Model

_REPEATS = 50  # measured runs
_LEAST_MHZ, _MOST_MHZ = 100, 2000


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(
        prog="facesig-bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument(
        "--model",
        action="append",
        metavar="MODEL",
        help='"small" or "open", which ship, or a .fsig file; may be repeated (default: '
        "of those that ship one of each network in integers and one in floats, side by side)",
    )
    arguments.add_argument("--qemu", action="store_true", help="model a Cortex-A9")
    arguments.add_argument(
        "--peers",
        action="store_true",
        help="--qemu, and beside ours the signature network in TFLite (int8) and ncnn (fp32), "
        "the detector in ncnn, and OpenCV's cascade",
    )
    arguments.add_argument(
        "--budget",
        action="store_true",
        help="--qemu, and what each layer could take at the least",
    )
    arguments.add_argument(
        "--channels",
        action="store_true",
        help="--qemu, and in place of models one 3x3 layer of each count of channels, as a table "
        "alone: neither --json nor --html",
    )
    arguments.add_argument(
        "--preset", choices=(*PRESETS, "both"), default="both", help="readings of the core"
    )
    arguments.add_argument(
        "--memory", choices=(*MEMORIES, "all"), default="default", help="memory settings"
    )
    arguments.add_argument(
        "--size",
        type=_size,
        action="append",
        metavar="WxH",
        help="of the image that a detector searches; may be repeated (default: "
        f"{', '.join(size_name(size) for size in SIZES)})",
    )
    arguments.add_argument(
        "--photo",
        type=Path,
        metavar="FILE",
        help="what the camera's frame shows: a photo with a face (default: a sample of the source "
        "tree; without one no frame is run)",
    )
    arguments.add_argument("--mhz", type=_mhz, default=1000, metavar="N", help="the core's clock")
    arguments.add_argument(
        "--repeat",
        type=_count,
        metavar="N",
        help=f"warm runs (default: {_REPEATS} measured, of which medians are taken; 1 modelled)",
    )
    arguments.add_argument(
        "--build",
        type=Path,
        metavar="DIR",
        help="build the programs there from the source tree, though there be ready-made ones",
    )
    arguments.add_argument(
        "--kit",
        type=Path,
        metavar="DIR",
        help="run nothing: build what --qemu takes and copy it there, for machines without the "
        "source tree",
    )
    arguments.add_argument("--json", type=Path, metavar="FILE", help='write JSON; "-" prints it')
    arguments.add_argument("--html", type=Path, metavar="FILE", help="write a report, one file")
    return arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``facesig-bench ARGUMENTS``; gives the exit code."""
    never_fail()
    known = parser()
    arguments = known.parse_args(argv)
    for option in ("json", "html") if arguments.channels else ():
        if getattr(arguments, option):
            known.error(f"expected --channels without --json and --html, got --{option}")
    arguments.qemu |= arguments.peers or arguments.budget or arguments.channels
    try:
        return _run(arguments)
    except FacesigError as error:
        sys.stderr.write(f"facesig-bench: {printable(error)}\n")
        return error.exit_code


def _run(arguments: argparse.Namespace) -> int:
    if arguments.kit is not None:
        make_kit(arguments.kit, arguments.build)
        _say(f"{one_line(arguments.kit)}: {KIT}={one_line(arguments.kit)} facesig-bench --qemu")
        return 0
    _check_outputs(arguments)
    progress = Progress()
    if arguments.channels:
        readings = _readings(arguments)
        found = run_channels(emulation_kit(arguments.build), readings, progress)
        _print(channels_table(found, readings))
        return 0
    job = _job(arguments)
    # First, so that a photo that is none is told before the models have run for minutes.
    if not job.scenes and job.files.detectors:
        sys.stderr.write(f"facesig-bench: {NO_FRAME}\n")
    models = run_models(job, progress)
    frames = run_frames(job, progress)
    peers = run_peers(job, models, frames, progress) if arguments.peers else []
    _tell(arguments, Findings(facesig.__version__, models, peers, frames))
    return _missing(peers)


def _tell(arguments: argparse.Namespace, found: Findings) -> None:
    """Print what was found, and write it to the files that were named."""
    budgets = [budget_of(model) for model in found.models] if arguments.budget else []
    tables = [budget_table(budget) for budget in budgets]
    text = json.dumps(as_json(found, budgets), indent=1)
    if arguments.json == Path("-"):
        _say(text)
    else:
        _say_tables([*tables_of(found), *tables], arguments.qemu)
        if arguments.json:
            write_file(arguments.json, f"{text}\n".encode())
    if arguments.html:
        write_file(arguments.html, page(found, tables).encode(errors="backslashreplace"))


def _say_tables(tables: Sequence[Table], modelled: bool) -> None:
    for table in tables:
        _print(table)
    if modelled:
        _say(f"\n{METHOD}")


def _readings(arguments: argparse.Namespace) -> list[Reading]:
    presets = PRESETS if arguments.preset == "both" else (arguments.preset,)
    memories = MEMORIES if arguments.memory == "all" else (arguments.memory,)
    return [Reading(preset, memory, arguments.mhz) for memory in memories for preset in presets]


def _job(arguments: argparse.Namespace) -> Job:
    return Job(
        files=sorted_files(_models(arguments.model)),
        sizes=arguments.size or SIZES,
        photo=arguments.photo,
        readings=_readings(arguments) if arguments.qemu else [],
        repeats=arguments.repeat or (1 if arguments.qemu else _REPEATS),
        build=arguments.build,
    )


def _missing(peers: Sequence[Peer]) -> int:
    """Say which peers could not be had; gives the exit code."""
    missing = [peer for peer in peers if peer.missing]
    for peer in missing:
        sys.stderr.write(f"facesig-bench: {peer.name} was not compared: {peer.missing}\n")
    return BenchError.exit_code if missing else 0


def _models(named: Sequence[str] | None) -> list[Path]:
    """Those named, "small" by what boards run; else one of each kind that ships, integers first."""
    found = sorted(shipped_models(), key=lambda path: ("int8" not in path.name, path.name))
    if named:
        small = next((path for path in found if path.name == INT8_MODEL), None)
        return [small if small and name == "small" else Path(model_file(name)) for name in named]
    if not found:
        folders = " or ".join(str(folder) for folder in MODEL_FOLDERS)
        raise ModelNotFoundError(f"expected a model, got none ({folders})")
    kinds: dict[tuple[str, bool], Path] = {}
    for path in found:  # weights make no difference to the time
        kinds.setdefault((Model.open(path).network, "int8" in path.name), path)
    return [*kinds.values(), default_detector()]


def _check_outputs(arguments: argparse.Namespace) -> None:
    """Say now, not after a minute, that a result has nowhere to go."""
    for path in (arguments.json, arguments.html):
        if path and not path.parent.is_dir():
            raise OutputError(f"expected a folder to write to, got none ({path.parent})")


def _size(text: str) -> Size:
    width, _, height = text.partition("x")
    return _whole(width, 32, 1024), _whole(height, 32, 1024)


def _mhz(text: str) -> int:
    return _whole(text, _LEAST_MHZ, _MOST_MHZ)


def _count(text: str) -> int:
    return _whole(text, 1, 100_000)


def _whole(text: str, least: int, most: int) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"expected {least} to {most}, got {text!r}")
    return int(text)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _print(table: Table) -> None:
    """The title, then columns two spaces apart, words flush left and numbers flush right."""
    _say(f"\n{table.title}")
    rows = [row for row in (table.header, *table.rows) if any(row)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.ljust(width) if i < table.left else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths))
        ]
        _say(one_line("  ".join(cells).rstrip()))
    for note in table.notes:
        _say(f"  {note}")


if __name__ == "__main__":
    sys.exit(main())
