"""The reference of the C interface, from its headers.

``<!-- headers: FILE ... -->`` in a page becomes, for each header, its opening comment and then what
it declares: each function, struct and constant under a heading of its name, with the comment above.
"""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
MARK = re.compile(r"<!-- headers: ([^>]+?) -->")

_NAMES = (
    r"FACESIG_API[^(]*?(\w+)\(",
    r"#define (\w+)",
    r"typedef (?:struct|enum) (\w+)",
    r"typedef \w+ \(\*(\w+)\)",
)


def declarations(text):
    """(comment, code) of each declaration, in order; comment "" where it has none of its own."""
    body = text[text.index('extern "C" {') :] if 'extern "C" {' in text else text
    found, comment, end = [], "", -2
    for first, last, lines in _pieces(body.split("\n")):
        text = "\n".join(lines)
        if text.startswith("/*"):
            comment, end = text, last
        else:
            found.append((clean(comment) if first == end + 1 else "", text))
    return found


def _pieces(lines):
    """(first, last, lines) of comments that stand alone, and of whole declarations."""
    i = 0
    while i < len(lines):
        first = i
        if lines[i].startswith("/*"):
            while "*/" not in lines[i]:
                i += 1
            yield first, i, lines[first : i + 1]
        elif re.match(r"typedef |FACESIG_API |#define [A-Z_]+ \S", lines[i]):
            while not _ends(lines[first : i + 1]):
                i += 1
            yield first, i, lines[first : i + 1]
        i += 1


def _ends(lines):
    """Whether a declaration of these lines is whole."""
    code = re.sub(r"/\*.*?\*/", "", "\n".join(lines), flags=re.DOTALL)
    if lines[0].startswith("#define"):
        return not lines[-1].endswith("\\") and "/*" not in code
    return code.rstrip().endswith(";") and code.count("{") == code.count("}") and "/*" not in code


def clean(comment):
    """A comment's words without its stars; a line of dashes keeps its title alone."""
    text = re.sub(r"^/\*+ ?| ?\*+/$", "", comment.strip())
    text = re.sub(r"^ \* ?", "", text, flags=re.MULTILINE)
    return re.sub(r"^-+ (.*?) -+$", r"\1", text).strip()


def names_of(code):
    """What a declaration declares."""
    for pattern in _NAMES:
        found = re.match(pattern, code, re.DOTALL)
        if found:
            return found[1]
    raise ValueError(f"expected a declaration, got {code!r}")


def intro(text):
    """The comment that a header opens with."""
    return clean(text[: text.index("*/") + 2])


def page_of(path):
    """A header as Markdown."""
    text = (ROOT / path).read_text()
    parts = [f"## {Path(path).name}", escaped(intro(text))]
    for comment, code in declarations(text):
        parts += [f"### `{names_of(code)}`", escaped(comment)]
        parts.append(f"```c\n{code.replace('FACESIG_API ', '')}\n```")
    return "\n\n".join(part for part in parts if part)


def escaped(words):
    """Words of a comment, in which Markdown means nothing but its indented code and backticks."""
    kept = (line if line.startswith("    ") else re.sub(r"([*_<\[])", r"\\\1", line)
            for line in words.split("\n"))  # fmt: skip
    return "\n".join(kept)


def on_page_markdown(markdown, page, config, files):
    """Put the headers in place of the comment that names them."""
    return MARK.sub(lambda found: "\n\n".join(map(page_of, found[1].split())), markdown)
