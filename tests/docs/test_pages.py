"""Every code block of the guides and of README: run, or where it cannot, parsed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from .blocks import DOCS, ELSEWHERE, PAGES, ROOT, blocks, commands
from .installers import check_apt, check_pip
from .machine import Machine
from .parsing import check_command, parse

WITH_BLOCKS = [page for page in PAGES if blocks(page)]
NAMED = re.compile(r"<!-- (run|not run|file|prints|needs)\b")


def test_there_are_blocks():
    """A page's fences and comments are all found, and no code hides in an indented block."""
    assert len(WITH_BLOCKS) >= 10
    for page in PAGES:
        text = page.read_text()
        found = blocks(page)
        assert len(re.findall(r"^```\w*$", text, re.MULTILINE)) == 2 * len(found), page
        assert len(NAMED.findall(text)) == sum(block.key != "" for block in found), page
        assert page.name == "README.md" or not re.search(r"\n\n    \S", text), page.name


def test_reasons_are_given():
    for page in PAGES:
        for block in blocks(page):
            if block.key == "not run":
                assert len(block.value) > 10, f"{block}: expected a reason"
            if block.key == "prints":
                assert block.language == "text", block
            if block.key == "run":
                runners = [(ROOT / runner).read_text() for runner in ELSEWHERE[page.name]]
                name = block.value.removeprefix("set_")
                assert any(name in text for text in runners), f"{block}: no runner names it"


@pytest.mark.parametrize("page", WITH_BLOCKS, ids=lambda page: page.stem)
def test_blocks(page: Path, tmp_path):
    machine = Machine(tmp_path)
    capi = capi_environment(page, tmp_path)
    machine.environment.update(capi)
    for block in blocks(page):
        if block.key == "run":
            continue
        if block.key == "not run" or (block.key == "needs" and not capi):
            parse(block)
        else:
            assert block.language in {"sh", "python"} or block.key in {"file", "prints"}, block
            if not (block.key == "prints" and machine.said == "" and not capi):
                machine.run(block)
    for path in machine.work.glob("*.c"):
        include = [f"-I{ROOT / 'csrc' / name}" for name in ("capi", "gallery")]
        words = ["cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", *include, path]
        if shutil.which("cc"):
            subprocess.run(list(map(str, words)), check=True)


def capi_environment(page: Path, folder: Path) -> dict[str, str]:
    """The C libraries installed into a folder, where a page wants and a build tree has them."""
    build = os.environ.get("FACESIG_CAPI_BUILD", "")
    if not build or all(block.key != "needs" for block in blocks(page)):
        return {}
    prefix = folder / "prefix"
    for component in ("capi", "gallery"):
        words = ["cmake", "--install", build, "--component", component, "--prefix", str(prefix)]
        subprocess.run(words, check=True, capture_output=True)
    (config,) = {path.parent for path in prefix.rglob("facesig.pc")}
    return {
        "PKG_CONFIG_PATH": str(config),
        "LD_LIBRARY_PATH": str(config.parent),
        "MODELS": str(ROOT / "models"),
        "BUILD": build,
    }


@pytest.mark.parametrize(
    "command",
    [
        "facesig watch /dev/video0 --gallery door.db --colour red",
        "sudo facesig gallery inroll door.db",
        "pip install 'facesig[seeled]'",
        "pip install facesik",
        "apt-get install python3-nackl",
    ],
)
def test_a_wrong_command_is_found(command):
    with pytest.raises((SystemExit, Exception)):
        check_command(command)


@pytest.mark.parametrize(
    "command",
    [
        "facesig watch /dev/video0 --gallery door.db --rate 15 && echo done",
        "runuser -u facesig -- facesig gallery list door.db",
        "env/bin/pip install ./facesig-0.1.0-cp311-cp311-linux_armv7l.whl 'pip>=24.1'",
    ],
)
def test_a_right_command_passes(command):
    check_command(command)


def test_installers():
    check_pip(["install", "facesig-0.1.0-py3-none-any.whl[sealed,detect]", "pillow"])
    check_apt(["install", "-y", "python3-nacl"])


def test_commands_are_counted():
    assert commands("# one\na \\\n  b   # two\n\nc\n") == ["a    b", "c"]


def test_a_block_that_fails_is_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "```sh\necho one two\n```\n\n<!-- prints -->\n```text\none ... o\n```\n\n"
        "<!-- prints -->\n```text\nthree\n```\n\n```sh\nfalse; true\n```\n"
        "```python\nassert 1 == 2\n```\n"
    )
    said, one, three, failing, wrong = blocks(page)
    machine = Machine(tmp_path)
    machine.run(said)
    machine.run(one)
    for block in (three, failing, wrong):
        with pytest.raises(AssertionError):
            machine.run(block)


def test_every_page_is_in_the_site():
    """MkDocs says so too; this does without it."""
    listed = (DOCS / "site" / "mkdocs.yml").read_text()
    for page in DOCS.rglob("*.md"):
        assert f" {page.relative_to(DOCS)}\n" in listed, page
