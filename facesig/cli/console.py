"""Serves the console: a page on which people are enrolled, and the REST interface beneath it.

    facesig console --gallery door.db --key door.key /dev/video0
    facesig console --gallery door.db --host 0.0.0.0 --cert board.pem --name door.home.arpa

With SOURCE it watches, too, as facesig watch does (see there for what SOURCE and its options are):
its events are lines of JSON and go to the same places. Without it, it serves the gallery alone.

How sure it must be is chosen on the page; --false-rate, where it is given, holds until then.

It listens to this machine only unless --host says otherwise, which needs a certificate. At the
first start it makes a password and prints it; GALLERY.console, mode 0600, has its hash. Programs
get a token of their own by --new-token NAME. SIGTERM and SIGINT end it.
"""

from __future__ import annotations

import argparse
import getpass
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from facesig.cli import watch
from facesig.cli.common import add_embedder, make_embedder, say_error
from facesig.cli.gallery.common import add_key, key_of
from facesig.door import Event, Visitors, Watcher
from facesig.door.outputs import close_all, send_to_all
from facesig.errors import OptionError
from facesig.gallery import Gallery
from facesig.gallery.log import MODES
from facesig.web.board import Board
from facesig.web.live import Live
from facesig.web.secrets_file import SecretsFile
from facesig.web.server import (
    Place,
    console_file,
    first_password,
    listen,
    names_of,
    past,
    serve,
    url_of,
)

if TYPE_CHECKING:
    from facesig.door.outputs import Output


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("source", nargs="?", metavar="SOURCE", help="a camera, see above")
    parser.add_argument("--gallery", required=True, metavar="GALLERY", help="the gallery's file")
    add_key(parser, "--", "the gallery's")
    parser.add_argument(
        "--log",
        choices=MODES,
        default="changes",
        help="what goes to the gallery's log (default: %(default)s)",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=8443, help="0 for a free one (default: %(default)s)"
    )
    parser.add_argument("--cert", metavar="FILE", help="certificate, PEM: TLS is spoken")
    parser.add_argument("--cert-key", metavar="FILE", help="its key, where CERT does not hold it")
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="HOST",
        help="a name that leads here, beside the machine's own and any address",
    )
    parser.add_argument(
        "--insecure", action="store_true", help="let other machines in without TLS, all the same"
    )
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--set-password", action="store_true", help="set another password, and end")
    group.add_argument("--new-token", metavar="NAME", help="print a program's token, and end")
    group.add_argument("--remove-token", metavar="NAME", help="remove a program's token, and end")
    add_embedder(parser)
    watch.add_watching(parser)
    parser.set_defaults(false_rate=None)  # what was chosen on the page


def run(arguments: argparse.Namespace) -> int:
    """Serve until a signal ends it; or change the console's file."""
    secrets = SecretsFile(console_file(arguments.gallery))
    if arguments.set_password:
        secrets.set_password(_typed())
    elif arguments.new_token is not None:
        print(secrets.new_token(arguments.new_token))
    elif arguments.remove_token is not None:
        if not secrets.remove_token(arguments.remove_token):
            raise OptionError(f"expected a token's name, got {arguments.remove_token!r}")
    else:
        _serve(arguments, secrets)
    return 0


def _serve(arguments: argparse.Namespace, secrets: SecretsFile) -> None:
    logging.basicConfig(format="facesig: %(message)s", level=logging.WARNING)
    place = Place(
        arguments.host,
        arguments.port,
        arguments.cert,
        arguments.cert_key,
        names_of(arguments.name),
        arguments.insecure,
    )
    embedder = make_embedder(arguments)
    key = key_of(arguments.key, arguments.passphrase_file)
    with Gallery(arguments.gallery, embedder=embedder, key=key, log=arguments.log) as gallery:
        alone = arguments.source is None and arguments.days is None  # another one watches, or none
        visitors = Visitors(gallery, days=None if alone else watch.kept_days(arguments))
        board = Board(
            gallery,
            visitors,
            embedder,
            secrets,
            secure=place.cert is not None,
            false_rate=arguments.false_rate,
        )
        with listen(place) as bound:
            warning = None if place.cert is None else past(place.cert)
            if warning is not None:
                say_error(warning)
            first_password(board, _say)
            _say(f"console: {url_of(place, bound)}")
            if arguments.source is None:
                serve(board, place, bound)
                return
            with _watching(board, arguments):
                serve(board, place, bound)


@contextmanager
def _watching(board: Board, arguments: argparse.Namespace) -> Iterator[None]:
    """A watcher beside the console."""
    outputs = watch.outputs_of(arguments)
    false_rate, margin = board.thresholds
    settings = replace(watch.settings_of(arguments, false_rate), margin=margin)
    watcher = Watcher(
        watch.source_of(arguments),
        board.gallery,
        watch.pipeline_of(arguments),
        visitors=board.visitors,
        settings=settings,
        liveness=watch.liveness_of(arguments),
        tick=lambda: live.tick(),
    )
    live = board.live = Live(watcher, _teller(outputs))
    live.start()
    try:
        yield
    finally:
        live.stop()
        close_all(outputs, say_error)


def _teller(outputs: Sequence[Output]) -> Callable[[Event], None]:
    """Gives an event to all of them; that whoever read the lines has gone is said once.

    Where lines are all there is that ends a program. This one has a page to serve all the same.
    """
    gone = False

    def tell(event: Event) -> None:
        nonlocal gone
        try:
            send_to_all(outputs, event, say_error)
        except BrokenPipeError as error:
            if not gone:
                say_error(f"expected somebody to read the events, got {error} (stdout)")
            gone = True

    return tell


def _say(text: str) -> None:
    print(text, flush=True)


def _typed() -> str:
    """A password typed twice on a terminal, or the first line of what is piped in."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass("new password: ")
    if getpass.getpass("again: ") != first:
        raise OptionError("expected the same password twice, got others")
    return first
