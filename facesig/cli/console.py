"""Serves the console: a page on which people are enrolled, and the REST interface beneath it.

    facesig console --gallery door.db --key door.key
    facesig console --gallery door.db --host 0.0.0.0 --cert board.pem --name door.home.arpa

It listens to this machine only unless --host says otherwise, which needs a certificate. At the
first start it makes a password and prints it; GALLERY.console, mode 0600, has its hash. Programs
get a token of their own by --new-token NAME. SIGTERM and SIGINT end it.
"""

from __future__ import annotations

import argparse
import getpass
import logging
import sys

from facesig.cli.common import add_embedder, make_embedder
from facesig.cli.gallery.common import add_key, key_of
from facesig.errors import OptionError
from facesig.gallery import Gallery
from facesig.gallery.log import MODES
from facesig.web.board import Board
from facesig.web.secrets_file import SecretsFile
from facesig.web.server import Place, console_file, first_password, listen, names_of, serve, url_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
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
        board = Board(gallery, embedder, secrets, secure=place.cert is not None)
        with listen(place) as bound:
            first_password(board, _say)
            _say(f"console: {url_of(place, bound)}")
            serve(board, place, bound)


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
