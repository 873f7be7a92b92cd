"""Files of version 1: refused with the remedy, and remade without a change to what they compute."""

import re
import struct

import numpy as np
import pytest

from facesig import errors
from facesig.cli.main import main
from facesig.modelfile import layout, read_model, version1
from facesig.modelfile.writer import seal
from facesig.runtime.native import Model, Session

from .forge import INTEGER_BYTES, TINY_BYTES

SAME = ("layers", "channels", "colour_order", "mean", "scale", "metadata", "name")
FILES = pytest.mark.parametrize("data", [TINY_BYTES, INTEGER_BYTES], ids=["float", "integer"])


def old(data):
    """A file of this version as version 1 had it."""
    new = np.frombuffer(data, layout.HEADER, 1)[0]

    def section(name, size):
        start = int(new[f"{name}_offset"])
        return data[start : start + size]

    profile = section("profile", int(new["profile_bytes"]))
    facts = np.frombuffer(profile, layout.PROFILE, 1)[0]
    layers = bytearray(section("layers", 128 * int(new["layers"])))
    struct.pack_into("<I", layers, len(layers) - 128 + 116, 0)
    metadata = section("metadata", int(new["metadata_bytes"]))
    weights = section("weights", int(new["weights_bytes"]))
    header = np.zeros(1, version1.HEADER)
    for name in SAME:
        header[name] = new[name]
    for name in ("crop_rule", "crop_factor", "thresholds"):
        header[name] = facts[name]
    header["magic"], header["version"], header["header_bytes"] = layout.MAGIC, 1, 256
    header["input_size"], header["signature_length"] = new["height"], 5
    file = bytearray(256)
    for name, part in [
        ("layers", bytes(layers)),
        ("thresholds", profile[64:]),
        ("metadata", metadata),
        ("weights", weights),
    ]:
        header[f"{name}_offset"] = len(file)
        file += part + bytes(-len(part) % 64)
    header["metadata_bytes"], header["weights_bytes"] = len(metadata), len(weights)
    header["file_bytes"] = len(file)
    file[:256] = header.tobytes()
    return seal(file)


@pytest.mark.parametrize("reader", [read_model, Model.open], ids=["python", "native"])
def test_it_is_refused_with_the_remedy(tmp_path, reader):
    path = tmp_path / "old.fsig"
    path.write_bytes(old(TINY_BYTES))
    sentence = "expected format version 3, got 1: remake it with `facesig remake OLD NEW`"
    with pytest.raises(errors.ModelVersionError, match=f"^{re.escape(f'{sentence} ({path})')}$"):
        reader(path)


@FILES
def test_it_becomes_the_file_of_today(tmp_path, data, capsys):
    path, made = tmp_path / "old.fsig", tmp_path / "new.fsig"
    path.write_bytes(old(data))
    assert main(["remake", str(path), str(made)]) == 0
    assert made.read_bytes() == data
    model = read_model(made)
    expected = f"{made}: {model.network.name}, id {model.model_id.hex()}\n"
    assert capsys.readouterr().out == expected
    crop = np.random.default_rng(1).integers(0, 256, (9, 9, 3), np.uint8)
    assert np.isfinite(Session(Model.open(made)).run(crop)).all()


def test_in_place(tmp_path):
    path = tmp_path / "model.fsig"
    path.write_bytes(old(TINY_BYTES))
    version1.remake(path, path)
    assert path.read_bytes() == TINY_BYTES


def with_field(name, value):
    """A file with one field of its header changed, sealed again."""
    dtype, offset = version1.HEADER.fields[name][:2]
    file = bytearray(old(TINY_BYTES))
    file[offset : offset + dtype.itemsize] = np.array(value, dtype).tobytes()
    return seal(file)


SIZE = len(old(TINY_BYTES))
WEIGHTS = int(np.frombuffer(TINY_BYTES, layout.HEADER, 1)[0]["weights_bytes"])
START = "expected a facesig model file, got one that starts with"


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "Magic", f"{START} nothing"),
        (b"PK\3\4" * 100, "Magic", f"{START} 50 4b 03 04 50 4b 03 04"),
        (layout.MAGIC, "Truncated", "expected at least 256 bytes, got 8"),
        (TINY_BYTES, "Version", "expected format version 1, got 3"),
        (
            old(TINY_BYTES)[:-64],
            "Truncated",
            f"expected {SIZE} bytes as the header says, got {SIZE - 64}",
        ),
        (
            with_field("layers", 10**6),
            "Header",
            f"expected layers within {SIZE} bytes, got 128000000 at 256",
        ),
        (with_field("layers", 0), "Header", f"expected layers within {SIZE} bytes, got 0 at 256"),
        (
            with_field("weights_offset", 2**63),
            "Header",
            f"expected weights within {SIZE} bytes, got {WEIGHTS} at {2**63}",
        ),
        (with_field("crop_rule", 2), "Preprocessing", "expected crop rule 1, got 2"),
        (with_field("input_size", 0), "Header", "expected a square input, got 0 x 0"),
    ],
)
def test_what_is_no_sound_file_of_version_1(tmp_path, data, name, sentence):
    path, made = tmp_path / "old.fsig", tmp_path / "new.fsig"
    path.write_bytes(data)
    error = getattr(errors, f"Model{name}Error")
    with pytest.raises(error, match=f"^{re.escape(f'{sentence} ({path}')}"):
        version1.remake(path, made)
    assert not made.exists()


def test_a_damaged_one():
    data = bytearray(old(TINY_BYTES))
    data[-100] ^= 1
    with pytest.raises(errors.ModelChecksumError, match="expected checksum"):
        version1.remade(bytes(data), "old")
