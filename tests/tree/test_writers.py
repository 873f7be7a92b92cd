"""Everything that can make or change a file goes through facesig/files.py.

A call that is new here fails this test: it belongs into ``facesig.files``, or, if it writes to a
file object or a temporary folder, into ``ALLOWED`` with what it writes to.
"""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "facesig"

CALLS = {
    "write_text", "write_bytes", "tofile", "savez", "savez_compressed", "savetxt", "to_csv",
    "to_parquet", "ParquetWriter", "write_table", "write_feather", "imwrite", "savefig", "save",
    "save_model", "touch", "mkdir", "makedirs", "mkstemp", "mkdtemp", "NamedTemporaryFile",
    "TemporaryDirectory", "SummaryWriter", "VideoWriter", "FileHandler", "copyfile", "copy2",
    "copytree", "move", "rename", "renames", "replace", "link", "symlink", "symlink_to",
    "hardlink_to", "ftruncate", "truncate", "mkfifo", "mknod", "memmap", "open_memmap", "fsync",
    "print_figure", "extractall", "connect",
}  # fmt: skip
"""Names of functions and methods that make, change or rename files, whatever they belong to."""

OWNERS = {
    "save": {"np", "numpy", "torch", "onnx", "image", "figure"},
    "replace": {"os"},
    "link": {"os"},
    "rename": {"os", "path"},
    "move": {"shutil"},
    "connect": {"sqlite3"},
    "truncate": {"os", "file"},
}
"""Of names that others have too: what they must be called on."""

TEMPORARY = "into a temporary folder"
FILE = "to a file that facesig.files opened"
MEMORY = "to memory"

ALLOWED = {
    "facesig.bench.bulk": (
        {"link", "TemporaryDirectory", "write_text", "mkdir", "write_table", "save"},
        TEMPORARY,
    ),
    "facesig.bench.bulk_rows": (
        {"TemporaryDirectory", "ParquetWriter", "write_table"},
        TEMPORARY,
    ),
    "facesig.bench.channels": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.bench.console": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.bench.door": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.bench.gallery": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.bench.measured": ({"TemporaryDirectory", "write_bytes"}, TEMPORARY),
    "facesig.bench.modelled": ({"TemporaryDirectory", "symlink_to", "write_bytes"}, TEMPORARY),
    "facesig.bench.peers.compare": ({"TemporaryDirectory", "save"}, TEMPORARY),
    "facesig.bench.peers.detection": ({"TemporaryDirectory", "save"}, TEMPORARY),
    "facesig.bench.peers.formats": ({"write_bytes"}, TEMPORARY),
    "facesig.bench.peers.guest": ({"save"}, TEMPORARY),
    "facesig.bench.peers.ncnn": ({"write_text", "write_bytes"}, TEMPORARY),
    "facesig.bench.search": ({"TemporaryDirectory", "save", "tofile"}, TEMPORARY),
    "facesig.bench.signed": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.bench.verifier": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.bulk.shards": ({"write_table"}, FILE),
    "facesig.cli.embed": ({"save"}, FILE),
    "facesig.grouping.output": (
        {"ParquetWriter", "write_table", "symlink_to"},
        "to a file that facesig.files opened, and links in a new folder",
    ),
    "facesig.cli.streams": ({"open"}, "to /dev/null, in place of a pipe that is broken or closed"),
    "facesig.convert.install": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.door.sources.v4l2": ({"open"}, "a camera, whose buffers are mapped"),
    "facesig.evaluation.signatures": ({"savez"}, MEMORY),
    "facesig.export.swap": (
        {"mkdtemp", "rename", "fsync"},
        "a folder beside the one that it takes the place of, synced",
    ),
    "facesig.export.source": ({"savez"}, MEMORY),
    "facesig.export.tflite.metadata": ({"ZipFile"}, MEMORY),
    "facesig.export.verifiers.looks": ({"savez"}, FILE),
    "facesig.export.verifiers.trunk": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.gallery.connection": ({"connect"}, "by SQLite, which syncs what it writes"),
    "facesig.gallery.keys": ({"write_bytes"}, FILE),
    "facesig.images.encode": ({"save"}, MEMORY),
    "facesig.logfiles": ({"open"}, "logs and locks"),
    "facesig.studies.figures": ({"savefig"}, FILE),
    "facesig.studies.measured_faces": ({"savez"}, FILE),
    "facesig.studies.smallrun": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.studies.steptime": ({"TemporaryDirectory"}, TEMPORARY),
    "facesig.studies.verifier_faces": ({"savez"}, FILE),
    "facesig.training.checkpoint": ({"save"}, MEMORY),
    "facesig.training.data.parts": ({"ParquetWriter", "write_table"}, FILE),
    "facesig.training.data.teach.joint": ({"savez"}, MEMORY),
    "facesig.training.hypernetwork.task": ({"save"}, FILE),
    "facesig.training.inference": ({"save"}, FILE),
    "facesig.trust.keys": ({"open"}, FILE),
    "facesig.verifier.kit": ({"savez"}, MEMORY),
    "facesig.training.logs": ({"SummaryWriter"}, "TensorBoard's events, which grow"),
}
"""For each module its calls, and what they write to."""


def name_of(node):
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def is_writer(call):
    name = name_of(call.func)
    if name in {"open", "fdopen", "ZipFile", "TarFile", "GzipFile", "FileIO"}:
        return opens_for_writing(call)
    owner = name_of(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    return name in CALLS and (name not in OWNERS or owner in OWNERS[name])


def opens_for_writing(call):
    """Whether a mode, or flags of ``os.open``, let it write; a mode that is no literal counts."""
    values = [*call.args, *(word.value for word in call.keywords if word.arg in ("mode", "flags"))]
    texts = [v.value for v in values if isinstance(v, ast.Constant) and isinstance(v.value, str)]
    modes = [text for text in texts if 0 < len(text) <= 3 and set(text) <= set("rwaxbt+U")]
    flags = {name_of(node) for value in values for node in ast.walk(value)}
    writes = {"O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"}
    return any(set(mode) & set("wax+") for mode in modes) or bool(flags & writes)


def writers(source):
    """Names of the calls that write, in a module's text."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return {name_of(call.func) for call in calls if is_writer(call)}


@pytest.mark.parametrize(
    "line",
    [
        'open(path, "w")', 'path.open("a")', 'open(path, mode="x+b")', "path.write_text(text)",
        "np.savez(path, a)", "frame.to_csv(path)", "pq.write_table(table, path)",
        "torch.save(state, path)", "sqlite3.connect(path)", "os.open(path, os.O_WRONLY)",
        "os.replace(a, b)", 'zipfile.ZipFile(path, "w")', "figure.savefig(path)",
        "np.lib.format.open_memmap(path)", "cv2.imwrite(path, image)",
    ],
)  # fmt: skip
def test_a_writer_is_found(line):
    assert writers(line)


@pytest.mark.parametrize(
    "line",
    ["open(path)", 'open(path, "rb")', 'text.replace("a", "b")', "store.save()", "q.connect()"],
)
def test_a_reader_is_none(line):
    assert not writers(line)


def test_every_writer_is_known():
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        module = ".".join(parts).removesuffix(".__init__")
        if module != "facesig.files":
            known, _ = ALLOWED.get(module, (set(), ""))
            new = writers(path.read_text()) - known
            assert not new, f"expected a writer of facesig.files, got {sorted(new)} ({module})"


def test_what_is_allowed_is_there():
    for module in ALLOWED:
        path = PACKAGE.parent / f"{module.replace('.', '/')}.py"
        assert path.is_file() or (path.with_suffix("") / "__init__.py").is_file(), module
