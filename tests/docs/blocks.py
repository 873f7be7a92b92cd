"""The code blocks of a page, and what the comment above each says of it.

    <!-- run: NAME -->        another test runs it, under this name (``ELSEWHERE`` says which)
    <!-- not run: WHY -->     it cannot run anywhere; it is parsed, with facesig's own parsers
    <!-- file: NAME -->       it is written to this file, which later blocks use
    <!-- prints -->           what the block above prints; "..." stands for any text
    <!-- needs: capi -->      it runs where FACESIG_CAPI_BUILD names a build of the C libraries

Without a comment a block of ``sh`` or ``python`` runs, after those above it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), ROOT / "README.md"])

ELSEWHERE = {
    "signatures.md": ("tests/gallery/test_arrays.py", "tests/stores/test_stores.py"),
    "README.md": (".ci/run",),
}
"""Who runs the blocks that have a name."""

_BLOCK = re.compile(
    r"^(?:<!-- (?P<key>run|not run|file|prints|needs)(?:: (?P<value>[^>]*?))? -->\n)?"
    r"^```(?P<language>\w*)\n(?P<code>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Block:
    page: Path
    line: int
    language: str
    key: str
    """"run", "not run", "file", "prints", "needs", or "" without a comment."""
    value: str
    code: str

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks(page: Path) -> list[Block]:
    """All blocks of a page, in order."""
    text = page.read_text()
    return [
        Block(
            page,
            text.count("\n", 0, found.start()) + 1,
            found["language"],
            found["key"] or "",
            (found["value"] or "").strip(),
            found["code"],
        )
        for found in _BLOCK.finditer(text)
    ]


def commands(code: str) -> list[str]:
    """The commands of a shell block, one a line; continued lines are joined, comments dropped."""
    joined = code.replace("\\\n", " ")
    lines = (re.sub(r"(^|\s)#.*", "", line).strip() for line in joined.splitlines())
    return [line for line in lines if line]
