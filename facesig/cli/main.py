"""Picks the verb, runs it, and turns errors into a sentence and an exit code.

To add a verb: a module with ``configure(parser)`` and ``run(arguments) -> exit code``, and a row
in ``VERBS``. Only the chosen verb's module is imported, so that light verbs stay light.
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any, NamedTuple

import facesig
from facesig.cli.common import say_error
from facesig.cli.streams import Stdout, StdoutError, drop_stdout, open_missing, told_apart
from facesig.console import never_fail
from facesig.errors import (
    FacesigError,
    ImageError,
    LowMemoryError,
    OutputError,
    PythonVersionError,
    UnreadableImageWarning,
)
from facesig.extras import explained, load


class Verb(NamedTuple):
    """Where a verb lives, its line in the help, and modules of packages that it cannot do without.

    Those are loaded beforehand, where not all of its modules name what they miss. ``python`` is the
    oldest that runs it: where PyTorch is needed, that of its present versions.
    """

    module: str
    help: str
    needs: tuple[str, ...] = ()
    python: tuple[int, int] = (3, 9)


TRAINING = (3, 11)

VERBS = {
    "embed": Verb("facesig.cli.embed", "signatures of the faces in photos"),
    "compare": Verb("facesig.cli.compare", "whether two photos show one person"),
    "faces": Verb("facesig.cli.faces", "the faces found in a photo"),
    "bulk": Verb("facesig.cli.bulk", "signatures of any number of pictures, as a data set"),
    "cluster": Verb(
        "facesig.cli.cluster",
        "faces of one person together, in a data set of bulk",
        ("pyarrow.dataset", "scipy.sparse"),
    ),
    "quality": Verb("facesig.cli.quality", "how good photos of faces are, and what is wrong"),
    "gallery": Verb("facesig.cli.gallery", "who somebody is: people in one file, sealed"),
    "verifier": Verb("facesig.cli.verifier", "one person's own network: yes or no"),
    "watch": Verb("facesig.cli.watch", "a camera at a door: who is there, told once a visit"),
    "console": Verb("facesig.cli.console", "a page and a REST interface for a gallery"),
    "arch": Verb("facesig.cli.arch", "the network, layer by layer, with its costs"),
    "info": Verb("facesig.cli.info", "version, CPU, instruction sets and models"),
    "prepare": Verb(
        "facesig.cli.prepare", "cut face crops out of raw photos, for training", ("cv2",), TRAINING
    ),
    "clean": Verb(
        "facesig.cli.clean", "drop wrong images from noisy identities", ("cv2",), TRAINING
    ),
    "teach": Verb(
        "facesig.cli.teach", "add a teacher's signatures by any ONNX face model", ("cv2",), TRAINING
    ),
    "train": Verb(
        "facesig.cli.train",
        "train a network on faces",
        ("torch", "cv2", "pyarrow", "tqdm"),
        TRAINING,
    ),
    "finetune": Verb(
        "facesig.cli.finetune",
        "bring the shipped weights nearer to some people",
        ("torch", "cv2", "pyarrow", "tqdm"),
        TRAINING,
    ),
    "import-detector": Verb(
        "facesig.cli.import_detector", "make a detector file from a YuNet ONNX"
    ),
    "study": Verb("facesig.cli.study", "reproduce a claim of the paper", (), TRAINING),
    "export": Verb(
        "facesig.cli.export", "write model files from a training checkpoint", (), TRAINING
    ),
    "remake": Verb("facesig.cli.remake", "a model file of an older version, in this one"),
    "keygen": Verb("facesig.cli.keygen", "make a key that signs model files"),
    "sign": Verb("facesig.cli.sign", "sign model files"),
    "verify": Verb("facesig.cli.verify", "whether model files are signed by a key"),
    "selftest": Verb("facesig.cli.selftest", "whether this build gives the right numbers"),
    "thresholds": Verb("facesig.cli.thresholds", "calibrate the thresholds of model files"),
    "evaluate": Verb("facesig.cli.evaluate", "how well a model tells people apart"),
}

INTERRUPTED = 130
BROKEN_PIPE = 141

EXIT_CODES = """\
exit codes (of work on many, what the first failure says; the others are done):
  0    success; compare: same person
  1    other errors, such as an output file that cannot be written
  2    wrong usage
  3    an image cannot be used; of many, the others were
  4    no face found, or --box or --landmarks do not name one
  5    a model file cannot be used
  6    a signature or a false-accept rate cannot be used
  7    an optional package is missing
  8    the CPU, Python or build lacks what is needed
  9    data, a configuration or a checkpoint cannot be used
  10   compare: different people; gallery identify: unknown; gallery verify: different
  11   a photo of a face is too bad, or not good enough to enrol
  12   a gallery, its key, its log or a person in it cannot be used
  13   a model file is not signed as is required, or a key cannot be used
  14   selftest: this build gives other numbers than it should
  15   a camera or a video cannot be used
  130  interrupted
  141  the reader of the output went away
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``facesig ARGUMENTS``; gives the exit code. Wrong usage raises ``SystemExit(2)``."""
    words = list(sys.argv[1:] if argv is None else argv)
    open_missing()
    never_fail()
    with told_apart() as stdout:
        try:
            return _written(words, stdout)
        except BrokenPipeError:
            drop_stdout()
            return BROKEN_PIPE
        except StdoutError as error:
            drop_stdout()
            say_error(f"expected to write the output, got {error.strerror} (stdout)")
            return OutputError.exit_code


def _written(words: list[str], stdout: Stdout) -> int:
    """The exit code, when all that was printed has left; help and wrong usage leave by themselves.

    Errors that are bugs pass, and what they have printed is left to the interpreter.
    """
    try:
        code = _said(words)
    except SystemExit:
        stdout.flush()
        if stdout.error is not None:
            raise stdout.error from None
        raise
    stdout.flush()
    return code


def _said(words: list[str]) -> int:
    """The exit code, and errors as a sentence."""
    try:
        return _run(words)
    except FacesigError as error:
        say_error(error)
        return error.exit_code
    except ImportError as error:
        known = explained(error)
        if known is None:
            raise
        say_error(known)
        return known.exit_code
    except UnicodeEncodeError as error:
        # Of the last resort: libraries that store or open names as text only.
        say_error(f"expected names in UTF-8, got other bytes ({error.object})")
        return FacesigError.exit_code
    except MemoryError:
        say_error("expected memory, got none")
        return LowMemoryError.exit_code
    except KeyboardInterrupt:
        print("facesig: interrupted", file=sys.stderr)
        return INTERRUPTED


def _run(words: list[str]) -> int:
    if not words or words[0] not in VERBS:
        _overview().parse_args(words or ["--help"])
    # PyTorch's threads spin while they wait for each other, and where another program has the core
    # of the one they wait for, a training step takes many times as long. Read when it is loaded.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    verb = VERBS[words[0]]
    if sys.version_info[:2] < verb.python:
        wanted, got = (".".join(map(str, each)) for each in (verb.python, sys.version_info[:3]))
        raise PythonVersionError(
            f"expected Python {wanted} or newer, got {got} (facesig {words[0]})"
        )
    module = import_module(verb.module)
    parser = argparse.ArgumentParser(
        prog=f"facesig {words[0]}",
        description=module.__doc__,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.configure(parser)
    # Settings may stand on both sides of an option.
    parse = parser.parse_intermixed_args if words[0] == "train" else parser.parse_args
    arguments = parse(words[1:])
    for needed in verb.needs:
        load(needed, f"facesig {words[0]}")
    with _left_out() as said:
        code: int = module.run(arguments)
    return code or (ImageError.exit_code if said else 0)


@contextmanager
def _left_out() -> Iterator[set[str]]:
    """Warnings of pictures that were left out, each said once, in a line, and collected."""
    said: set[str] = set()
    with warnings.catch_warnings():
        warnings.simplefilter("always", UnreadableImageWarning)
        others = warnings.showwarning

        def show(message: Any, category: type[Warning], *where: Any, **more: Any) -> None:
            if not issubclass(category, UnreadableImageWarning):
                others(message, category, *where, **more)
            elif str(message) not in said:
                said.add(str(message))
                say_error(message)

        warnings.showwarning = show
        yield said


def _overview() -> argparse.ArgumentParser:
    """The parser that knows the verbs' names only; it never returns from a wrong verb."""
    parser = argparse.ArgumentParser(
        prog="facesig",
        description="Face signatures on small ARM boards.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"facesig {facesig.__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, verb in VERBS.items():
        verbs.add_parser(name, help=verb.help)
    return parser
