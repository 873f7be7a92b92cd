"""The references hold all that is public: of Python by name, of C by what the headers declare."""

from __future__ import annotations

import importlib.util
import re
from types import ModuleType

import facesig

from .blocks import DOCS, ROOT


def hook(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, DOCS / "site" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


HEADERS = hook("headers")
PAGE = (DOCS / "reference" / "c.md").read_text()
NAMED = HEADERS.MARK.search(PAGE)[1].split()


def test_every_header_is_there():
    installed = {path.name for path in (ROOT / "csrc").glob("*/facesig*.h")}
    assert {name.rpartition("/")[2] for name in NAMED} == installed
    assert len(installed) == 7


def test_every_function_and_type_is_there():
    for name in NAMED:
        text = (ROOT / name).read_text()
        found = [HEADERS.names_of(code) for _, code in HEADERS.declarations(text)]
        code = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        functions = re.findall(r"^FACESIG_API[^(;]*?(\w+)\(", code, re.MULTILINE)
        types = re.findall(r"^typedef (?:struct|enum) (\w+)", code, re.MULTILINE)
        assert functions + types, name
        assert set(functions + types) <= set(found), name


def test_functions_have_words():
    """A function is described, or shares what stands above its neighbours."""
    page = HEADERS.page_of("csrc/capi/facesig.h")
    at = page.index("### `facesig_model_open`")
    part = page[at : page.index("### `facesig_model_open_named`")]
    assert "Reads the model file at `path` into memory" in part
    assert "facesig_status facesig_model_open(const char* path" in part
    assert "FACESIG_API" not in part
    assert "Rules that hold for every function" in page


def test_of_a_header_made_up():
    text = (
        '/* Opens. */\nextern "C" {\n\n/* One,\n * two. */\ntypedef struct a {\n'
        "    int b; /* c; */\n} a;\n\n/* ---- Title ---- */\n\n#define FACESIG_N 3 /* d */\n"
        "FACESIG_API int f(int x,\n                  int y);\n"
    )
    assert HEADERS.intro(text) == "Opens."
    (first, body), (second, define), (third, function) = HEADERS.declarations(text)
    assert (first, second, third) == ("One,\ntwo.", "", "")
    assert body.endswith("} a;")
    assert define == "#define FACESIG_N 3 /* d */"
    assert HEADERS.names_of(function) == "f"
    assert "y);" in function


def test_every_public_name_of_python_is_there():
    page = (DOCS / "reference" / "python.md").read_text()
    for name in set(facesig.__all__) - {"__version__"}:
        assert re.search(rf"\b{name}\b", page), name
