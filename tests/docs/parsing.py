"""What can be said of a block that does not run here: its syntax, and the commands of facesig."""

from __future__ import annotations

import argparse
import ast
import json
import re
import shlex
import subprocess
from importlib import import_module

import tomllib

from facesig.cli.main import VERBS

from .blocks import Block, commands
from .installers import check_apt, check_pip


def parse(block: Block) -> None:
    """Raises where it is no code of its language, or names a verb or option that there is not."""
    if block.language == "python":
        ast.parse(block.code)
    elif block.language == "sh":
        subprocess.run(["bash", "-n", "-c", block.code], check=True)
        for command in commands(block.code):
            check_command(command)
    elif block.language == "json":
        json.loads(block.code)
    elif block.language == "toml":
        tomllib.loads(block.code)
    elif block.language != "cmake":
        raise AssertionError(f"{block}: expected a language that can be parsed")


def check_command(command: str) -> None:
    """Of a line of shell: what comes after ``facesig``, ``pip`` and ``apt-get``, by their rules."""
    for words in simple_commands(command):
        while words and (re.fullmatch(r"\w+=.*", words[0]) or words[0] in {"sudo", "do"}):
            words = words[1:]
        if words[:4] == ["runuser", "-u", "facesig", "--"]:
            words = words[4:]
        name = words[0].rpartition("/")[2] if words else ""
        if name == "facesig":
            parser_of(words[1]).parse_args(words[2:])
        elif name == "pip":
            check_pip(words[1:])
        elif name == "apt-get":
            check_apt(words[1:])


def simple_commands(line: str) -> list[list[str]]:
    """Words of each command of a line, without redirections."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars="();<>|&")
    lexer.commenters = ""
    lexer.whitespace_split = True
    found: list[list[str]] = [[]]
    skip = False
    for token in lexer:
        if token and set(token) <= set("();|&"):
            found.append([])
        elif token and set(token) <= set("<>"):
            skip = True
        elif skip:
            skip = False
        else:
            found[-1].append(token)
    return found


def parser_of(verb: str) -> argparse.ArgumentParser:
    """The parser of a verb, as ``facesig.cli.main`` makes it."""
    parser = argparse.ArgumentParser(prog=f"facesig {verb}", exit_on_error=False)
    import_module(VERBS[verb].module).configure(parser)
    return parser
