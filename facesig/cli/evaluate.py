"""How well a model tells people apart, by the engine that ships.

protocols:
  view1      LFW View 1 (default): threshold chosen on dev-train, accuracy on dev-test
  view2      LFW View 2: ten folds, each judged at the threshold of the other nine
  all-pairs  every pair of LFW's images, or of --images: false-accept rates down to 1e-6
  identify   LFW, or --images, one to many: everybody with several images enrolled by the first,
             the others as probes, people with one image as strangers
  yaw        cosine to the teacher and true accepts by how far heads are turned: LFW, and the faces
             at the end of the training data, which training leaves out; or --images
  groups     false-accept rates by age, gender and race at the model's own thresholds
  pairs      any list of pairs (--pairs)

View 2 is for reporting. Models, settings and thresholds are chosen on View 1.

Every protocol but identify, yaw and groups gives the ROC, the equal error rate, true accepts at
false-accept rates, and what the model's own thresholds do; identify gives ranks, identified
probes by the rate of strangers taken for somebody, and whether that rate is what was promised. All
rates come with 95 % confidence intervals, and where the
pairs are too few for a rate, the report says so. An image that cannot be read counts as one
without a face; which, why and how many is said on stderr at the end, and the exit code is 3.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.cli.common import (
    add_embedder,
    add_json,
    make_embedder,
    print_table,
    say_left_out,
)
from facesig.cli.progress import Counter
from facesig.console import one_line
from facesig.errors import ImageError, OutputError

if TYPE_CHECKING:
    from facesig.evaluation.evaluator import Task
    from facesig.evaluation.results import Report
    from facesig.evaluation.signatures import Progress

PROTOCOLS = ("view1", "view2", "all-pairs", "identify", "yaw", "groups", "pairs")

VALIDATION_FACES = 2_048
"""At the end of the training data, which ``facesig train`` leaves out by default."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument(
        "--protocol",
        nargs="+",
        choices=PROTOCOLS,
        metavar="P",
        help="one or more of the above (default: view1, unless --pairs or --groups say what)",
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="folder with lfw.parquet, lfw_*.csv and fairface_val.parquet",
    )
    parser.add_argument("--pairs", type=Path, metavar="CSV", help="list with columns a, b, same")
    parser.add_argument(
        "--images",
        type=Path,
        metavar="PATH",
        help="the images of --pairs, or of all-pairs, identify and yaw in place of LFW's: a "
        "parquet file of crops with columns image and name, or a folder of photos in which faces "
        "are found",
    )
    parser.add_argument(
        "--groups",
        type=Path,
        metavar="PARQUET",
        help="crops with columns of labels (default: fairface_val.parquet of --data)",
    )
    parser.add_argument(
        "--by",
        nargs="+",
        default=["age", "gender", "race"],
        metavar="COLUMN",
        help='columns that make groups, joined by "+" to make them together, as gender+race '
        "(default: age gender race)",
    )
    parser.add_argument("--mirror", action="store_true", help="average in the mirror image")
    parser.add_argument(
        "--signatures",
        type=Path,
        metavar="NPZ",
        help="file that remembers signatures between runs, for each back end its own; made if "
        "there is none",
    )
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a report, one file")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the figures as JSON")
    parser.add_argument(
        "--faces",
        action="store_true",
        help="show the worst errors as pictures in --html; mind who may see them",
    )
    add_json(parser)
    add_embedder(parser)
    parser.set_defaults(wrong=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Embed what the protocols need, once, and write their figures."""
    from facesig.evaluation.evaluated import evaluated_model
    from facesig.evaluation.evaluator import Evaluator
    from facesig.evaluation.report import page
    from facesig.evaluation.results import as_json
    from facesig.evaluation.signatures import Store
    from facesig.files import write_file

    tasks = _tasks(arguments)
    _check_outputs(arguments)
    model = evaluated_model(make_embedder(arguments), arguments.detector)
    store = Store(model.model_id, arguments.signatures, model.made_by)
    try:
        evaluator = Evaluator(model, store, arguments.mirror, _progress())
        report, pictures = evaluator.run(tasks, pictures=arguments.faces)
    finally:
        store.save()  # what is embedded stays so, though the run be broken off
    figures = json.dumps(as_json(report), indent=2, allow_nan=False)
    if arguments.out:
        write_file(arguments.out, f"{figures}\n".encode())
    if arguments.html:
        write_file(arguments.html, page(report, pictures).encode(errors="backslashreplace"))
    if arguments.json:
        print(figures)
    else:
        _print(report)
    say_left_out(evaluator.refused, "images")
    return ImageError.exit_code if evaluator.refused else 0


def _tasks(arguments: argparse.Namespace) -> list[Task]:
    """What is to be done, in the order asked for."""
    from facesig.evaluation.evaluator import Task

    named = [name for name in ("pairs", "groups") if getattr(arguments, name)]
    tasks = []
    for protocol in dict.fromkeys([*(arguments.protocol or []), *named] or ["view1"]):
        if protocol == "pairs":
            for option in ("pairs", "images"):
                _require(arguments, getattr(arguments, option), option, protocol)
            task = Task(protocol, arguments.images, (arguments.pairs,))
        elif protocol in ("all-pairs", "identify"):
            _require(arguments, arguments.images or arguments.data, "data or --images", protocol)
            task = Task(protocol, arguments.images or arguments.data / "lfw.parquet")
        elif protocol == "yaw":
            _require(arguments, arguments.images or arguments.data, "data or --images", protocol)
            tasks += _yaw_tasks(arguments)
            continue
        elif protocol == "groups":
            _require(arguments, arguments.groups or arguments.data, "groups or --data", protocol)
            images = arguments.groups or arguments.data / "fairface_val.parquet"
            task = Task(protocol, images, by=tuple(dict.fromkeys(arguments.by)))
        else:
            _require(arguments, arguments.data, "data", protocol)
            task = Task(protocol, arguments.data / "lfw.parquet", _lists(arguments.data, protocol))
        tasks.append(task)
    return tasks


def _yaw_tasks(arguments: argparse.Namespace) -> list[Task]:
    from facesig.evaluation.evaluator import Task

    if arguments.images:
        return [Task("yaw", arguments.images)]
    shards = sorted(arguments.data.glob("train-*.parquet"))[-1:]
    return [
        Task("yaw", arguments.data / "lfw.parquet"),
        *(Task("yaw", shard, last=VALIDATION_FACES) for shard in shards),
    ]


def _lists(folder: Path, protocol: str) -> tuple[Path, ...]:
    names = ("view1_train", "view1_test") if protocol == "view1" else (protocol,)
    return tuple(folder / f"lfw_{name}.csv" for name in names)


def _require(arguments: argparse.Namespace, value: object, option: str, protocol: str) -> None:
    if value is None:
        arguments.wrong(f"expected --{option}, got none (protocol {protocol})")


def _check_outputs(arguments: argparse.Namespace) -> None:
    """Say now, not after minutes, that a result has nowhere to go."""
    if arguments.faces and not arguments.html:
        arguments.wrong("expected --html with --faces, got none")
    for path in (arguments.out, arguments.html, arguments.signatures):
        if path and not path.parent.is_dir():
            raise OutputError(f"expected a folder to write to, got none ({path.parent})")


def _print(report: Report) -> None:
    from facesig.evaluation.report import tables_of
    from facesig.evaluation.report.tables import METHOD

    mirrored = ", mirror images averaged in" if report.mirror else ""
    print(f"model {one_line(report.model.file)}, id {report.model.id}{mirrored}")
    for table in tables_of(report):
        print(f"\n{table.title}")
        if any(table.header):
            print_table(table.header, table.rows, table.left)
        else:
            for name, value in table.rows:
                print(f"{name:26}  {value}")
        for note in table.notes:
            print(f"  {note}")
    print(f"\n{METHOD}")


def _progress() -> Progress | None:
    """Counts images, a line for each protocol, while a terminal watches."""
    if not sys.stderr.isatty():
        return None
    counters: list[Counter] = []

    def told(done: int, total: int) -> None:
        if done == 1:
            counters.append(Counter(total, "images"))
        counters[-1].fresh(1)
        if done == total:
            counters[-1].close()

    return told
