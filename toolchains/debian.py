"""Debian packages of another architecture, downloaded and unpacked, never configured.

apt does it with lists and a cache of its own, so the machine's package manager is left as it is: no
``dpkg --add-architecture``, no root, no emulation. Downloads are checked against Debian's keys.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from toolchains.shell import ToolchainError, Words, require, run

_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")

_CONFIGURATION = """
Dir::Etc::sourcelist "{state}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State "{state}";
Dir::State::status "{state}/status";
Dir::Cache "{state}/cache";
APT::Architecture "{architecture}";
APT::Architectures {{ "{architecture}"; }};
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Debug::NoLocking "true";
"""


def mirror() -> str:
    """Address of a Debian mirror: the machine's own, or ``DEBIAN_MIRROR``.

    Raises:
        ToolchainError: the machine has none, as on other distributions, and the variable is unset.
    """
    if "DEBIAN_MIRROR" in os.environ:
        return os.environ["DEBIAN_MIRROR"]
    targets = run(["apt-get", "indextargets", "--format", "$(REPO_URI)", "Label: Debian"])
    for address in targets.split():
        return address
    raise ToolchainError(
        "expected a Debian mirror among apt's sources, got none "
        "(set DEBIAN_MIRROR=http://HOST/debian, and DEBIAN_KEYRING to its keys)"
    )


def unpack(
    packages: Sequence[str],
    root: Path,
    suite: str,
    architecture: str,
    *,
    dependencies: bool = True,
) -> None:
    """Unpack packages of a Debian release below ``root``.

    Args:
        packages: their names.
        root: an existing folder.
        suite: the release, such as "bookworm".
        architecture: Debian's name: "armhf" or "arm64".
        dependencies: whether to unpack all that the packages depend on too.

    Raises:
        ToolchainError: apt failed, or the machine has none.
    """
    require("apt-get", "apt")
    require("dpkg-deb", "dpkg")
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder)
        environment = _prepare(state, suite, architecture)
        run(["apt-get", "update", "-qq"], environment=environment)
        if dependencies:
            command = ["apt-get", "install", "-y", "-qq", "--download-only", *packages]
            run(command, environment=environment)
            archives = state / "cache" / "archives"
        else:
            run(["apt-get", "download", "-qq", *packages], environment=environment, cwd=state)
            archives = state
        _merge_usr(root)
        for package in sorted(archives.glob("*.deb")):
            _extract(package, root)


def _prepare(state: Path, suite: str, architecture: str) -> dict[str, str]:
    for folder in ("lists/partial", "cache/archives/partial"):
        (state / folder).mkdir(parents=True)
    keyring = os.environ.get("DEBIAN_KEYRING", str(_KEYRING))
    source = f"deb [arch={architecture} signed-by={keyring}] {mirror()} {suite} main\n"
    (state / "status").touch()
    (state / "sources.list").write_text(source)
    configuration = state / "apt.conf"
    configuration.write_text(_CONFIGURATION.format(state=state, architecture=architecture))
    return {"APT_CONFIG": str(configuration)}


def _merge_usr(root: Path) -> None:
    """/bin, /sbin and /lib as links into /usr, as an installed Debian has them."""
    for name in ("bin", "sbin", "lib"):
        (root / "usr" / name).mkdir(parents=True, exist_ok=True)
        link = root / name
        if not link.is_symlink():
            link.symlink_to(f"usr/{name}")


def _extract(package: Path, root: Path) -> None:
    with subprocess.Popen(
        ["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE
    ) as archive:
        command: Words = ["tar", "-x", "-C", root, "--keep-directory-symlink", "--no-same-owner"]
        result = subprocess.run(command, stdin=archive.stdout, check=False)
    if result.returncode != 0 or archive.returncode != 0:
        raise ToolchainError(f"expected a Debian package, got one that tar refuses ({package})")
