"""``pip`` and ``apt-get`` of the guides: what they are asked for must be there to install.

python -m docs.installers pip install "facesig[sealed]" pillow
"""

from __future__ import annotations

import re
import sys

import tomllib

from .blocks import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = set(PROJECT["optional-dependencies"])

PYTHON = {"numpy", "pillow", "pynacl", "pip", "ziglang", "dask-jobqueue", "dask-kubernetes", "av"}
"""Packages of the index that guides name."""

DEBIAN = {
    "python3-venv", "python3-numpy", "python3-nacl", "python3-pil", "python3-starlette",
    "python3-uvicorn", "g++-arm-linux-gnueabihf", "qemu-user", "libsqlite3-dev", "libsodium-dev",
    "libsodium23", "cmake", "ninja-build", "g++", "gcc", "libsimde-dev", "pkg-config", "v4l-utils",
    "gpiod", "git",
}  # fmt: skip
"""Packages of Debian 12 that guides name; each was looked up there."""


def check_pip(words: list[str]) -> None:
    """Raises SystemExit unless every word can be installed."""
    if words[:1] != ["install"]:
        raise SystemExit(f"expected pip install, got {words}")
    for word in words[1:]:
        if word in {"-q", "-e", "--no-index", "--upgrade"}:
            continue
        name, extras = re.fullmatch(r"([^\[\]]+)(?:\[([\w,-]+)\])?", word).groups()
        unknown = set((extras or "").split(",")) - EXTRAS - {""}
        name = re.split(r"[<>=]", name)[0]
        ours = name in {"facesig", "."} or re.fullmatch(r"(.*/)?facesig-\S*\.whl", name)
        if unknown or not (ours or name in PYTHON):
            raise SystemExit(f"expected a package or an extra that there is, got {word!r}")


def check_apt(words: list[str]) -> None:
    """Raises SystemExit unless every word is a package that was looked up."""
    unknown = set(words[1:]) - DEBIAN - {"-y", "-q", "--no-install-recommends"}
    if words[:1] != ["install"] or unknown:
        raise SystemExit(f"expected packages of Debian, got {sorted(unknown)}")


if __name__ == "__main__":
    {"pip": check_pip, "apt-get": check_apt}[sys.argv[1]](sys.argv[2:])
