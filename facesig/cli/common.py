"""Arguments that several verbs share, and how results are printed."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from facesig.console import one_line
from facesig.errors import ConfigError

if TYPE_CHECKING:
    from facesig.runtime.embedder import Embedder


def add_json(parser: argparse.ArgumentParser) -> None:
    """``--json``."""
    parser.add_argument("--json", action="store_true", help="print JSON in place of a table")


def add_detector(parser: argparse.ArgumentParser) -> None:
    """``--detector``."""
    parser.add_argument(
        "--detector",
        metavar="D",
        help='detector file (default: the one that ships); or a YuNet ONNX file or "haar", the '
        "cascade, both through OpenCV",
    )


def add_signature(parser: argparse.ArgumentParser) -> None:
    """``--require-signature``."""
    parser.add_argument(
        "--require-signature",
        metavar="KEY",
        help="public key, its file or its 64 digits: model and detector must be signed by it",
    )


def add_embedder(parser: argparse.ArgumentParser) -> None:
    """``--model``, ``--backend``, ``--detector``, ``--isa`` and ``--require-signature``."""
    parser.add_argument(
        "--model",
        metavar="MODEL",
        help='"small" or "open", which ship, or a model file (default: small)',
    )
    parser.add_argument(
        "--backend",
        choices=("native", "onnx", "tflite"),
        help="what runs the model: the engine, onnxruntime, or tflite-runtime or ai-edge-litert "
        "(default: by the model file's suffix, else the engine)",
    )
    add_detector(parser)
    parser.add_argument(
        "--isa",
        "--path",
        choices=("scalar", "neon"),
        help="instruction set of the engine (default: the best); --path is its old name",
    )
    add_signature(parser)


def add_check(parser: argparse.ArgumentParser) -> None:
    """``--no-check``."""
    parser.add_argument(
        "--no-check",
        dest="check",
        action="store_false",
        help="embed, too, what would be refused: a face that the detector is not sure of, a small "
        "one, a crop that shows nothing",
    )


def make_embedder(arguments: argparse.Namespace) -> Embedder:
    """The embedder that ``add_embedder``'s arguments ask for."""
    from facesig.runtime.embedder import Embedder

    return Embedder(
        arguments.model,
        detector=arguments.detector,
        isa=arguments.isa,
        backend=arguments.backend,
        require_signature=arguments.require_signature,
    )


def numbers(text: str) -> list[float]:
    """Argparse type: numbers separated by commas."""
    try:
        return [float(word) for word in text.split(",")]
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"expected numbers separated by commas, got {text!r}"
        ) from None


def least(lowest: int) -> Callable[[str], int]:
    """The type of an argument that is a whole number from ``lowest`` up."""

    def number(text: str) -> int:
        value = int(text)
        if value < lowest:
            raise argparse.ArgumentTypeError(f"expected a number from {lowest}, got {value}")
        return value

    return number


def key_values(words: Sequence[str], where: str) -> dict[str, str]:
    """Words given as KEY=VALUE.

    Raises:
        ConfigError: one has no "="; ``where`` says of what.
    """
    for word in words:
        if "=" not in word:
            raise ConfigError(f"expected KEY=VALUE, got {word!r} ({where})")
    return dict(word.partition("=")[::2] for word in words)


def notes_of(given: Sequence[str], ours: Collection[str] = ()) -> dict[str, str]:
    """Metadata given as KEY=VALUE.

    Args:
        given: the words.
        ours: keys that the caller writes itself.

    Raises:
        ConfigError: one has no key or no "=", or a key that is ours.
    """
    from facesig.runtime.backends.metadata import TAKEN

    notes = key_values(given, "--note")
    for key, value in notes.items():
        if not key:
            raise ConfigError(f"expected KEY=VALUE, got {'=' + value!r} (--note)")
        if key in (*TAKEN, *ours):
            raise ConfigError(f"expected a key that facesig does not write, got {key!r} (--note)")
    return notes


def say_error(error: object) -> None:
    """One line on stderr, under the program's name; lost where that cannot be written."""
    with suppress(OSError):
        print(f"facesig: {one_line(error)}", file=sys.stderr)


def say_left_out(reasons: Sequence[str], what: str, of: int | None = None) -> None:
    """At the end of work on many: which were left out, each with its reason, and how many."""
    for reason in reasons:
        say_error(reason)
    if reasons and of != 1:
        among = "" if of is None else f" of {of:,}"
        say_error(f"{len(reasons):,}{among} {what} left out")


def print_json(value: Any) -> None:
    """``value`` as indented JSON."""
    json.dump(value, sys.stdout, indent=2)
    print()


def print_table(header: Sequence[str], rows: Sequence[Sequence[object]], left: int = 1) -> None:
    """Columns two spaces apart; the first ``left`` flush left, the others flush right."""
    table = [[one_line(cell) for cell in row] for row in (header, *rows)]
    widths = [max(len(row[i]) for row in table) for i in range(len(header))]
    for row in table:
        cells = [
            cell.ljust(width) if i < left else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths))
        ]
        print("  ".join(cells).rstrip())
