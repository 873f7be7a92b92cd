"""Pages of the repository outside docs/ join the site, and links are what they are in both places.

A page links to ``../SECURITY.md`` or ``../csrc/README.md``, as it lies in the repository. The
documents there become pages of the site, under ``repo/``, so that their anchors are checked,
too. A link to another file or folder that is there becomes its name; one to nothing is a warning,
and warnings fail a strict build.
"""

import logging
import posixpath
import re
from pathlib import Path

from mkdocs.structure.files import File

ROOT = Path(__file__).parents[2]
LOG = logging.getLogger("mkdocs.hooks.links")

LINK = re.compile(r"(?<!!)\[([^\]]*)\]\((?!https?:|mailto:|#)([^)\s#]+)(#[^)\s]*)?\)")
IMAGE = re.compile(r"!\[[^\]]*\]\((?!https?:)([^)\s]+)\)")


def documents():
    """Every document of the repository outside docs/, tests/ and what tools keep."""
    skipped = {"docs", "tests", "build", "dist", "findings"}
    for path in sorted(ROOT.rglob("*.md")):
        parts = path.relative_to(ROOT).parts
        if parts[0] not in skipped and not any(part.startswith(".") for part in parts):
            yield path.relative_to(ROOT).as_posix()


def uri_of(place):
    """Where a document lies in the site: ``csrc/README.md`` is at ``repo/csrc/about.md``."""
    return "repo/" + place.replace("README.md", "about.md")


def on_files(files, config):
    """Add the documents, and the style."""
    for place in documents():
        files.append(File.generated(config, uri_of(place), abs_src_path=str(ROOT / place)))
        for image in IMAGE.findall((ROOT / place).read_text()):
            found = posixpath.normpath(posixpath.join(posixpath.dirname(place), image))
            files.append(File.generated(config, f"repo/{found}", abs_src_path=str(ROOT / found)))
    from pygments.formatters import HtmlFormatter

    style = HtmlFormatter(style="default").get_style_defs(".codehilite")
    files.append(File.generated(config, "colours.css", content=style))
    return files


def on_page_markdown(markdown, page, config, files):
    """Turn links of the repository into links of the site."""
    uri = page.file.src_uri
    lies = {uri_of(place): place for place in documents()}.get(uri, f"docs/{uri}")

    def link(found):
        text, target, anchor = found[1], found[2], found[3] or ""
        place = posixpath.normpath(posixpath.join(posixpath.dirname(lies), target))
        if not (ROOT / place).exists():
            LOG.warning("expected a file, got a link to %s (%s)", target, lies)
        if place.startswith("docs/"):
            to = place[5:]
        elif place.endswith(".md") and not place.startswith(("tests/", "findings/")):
            to = uri_of(place)
        else:
            return f"{text} (`{place}`)"
        return f"[{text}]({posixpath.relpath(to, posixpath.dirname(uri))}{anchor})"

    parts = re.split(r"(^```.*?^```$)", markdown, flags=re.DOTALL | re.MULTILINE)
    return "".join(part if part.startswith("```") else LINK.sub(link, part) for part in parts)
