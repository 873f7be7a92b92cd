"""Files of version 2: refused with the remedy, and remade with the id that galleries hold."""

import re
import struct

import numpy as np
import pytest

from facesig import errors
from facesig.cli.main import main
from facesig.export.rethreshold import replace_thresholds
from facesig.modelfile import digests, layout, read_model, version2
from facesig.modelfile.writer import seal
from facesig.runtime.locate import MODEL_FOLDERS
from facesig.runtime.native import Model

from .forge import INTEGER_BYTES, TINY_BYTES, section, weights_at

SHIPPED = MODEL_FOLDERS[1]


def old(data):
    """A file of this version as version 2 had it."""
    header = np.frombuffer(data, layout.HEADER, 1).copy()
    header["version"], header["contents"] = 2, b""
    header["model_id"] = digests.former_id(digests.parts_of(data, header[0]))
    return seal(bytearray(header.tobytes() + data[256:]))


@pytest.mark.parametrize("data", [TINY_BYTES, INTEGER_BYTES], ids=["float", "integer"])
def test_the_id_stays_and_nothing_else_changes(tmp_path, data, capsys):
    path, made = tmp_path / "old.fsig", tmp_path / "new.fsig"
    path.write_bytes(old(data))
    assert main(["remake", str(path), str(made)]) == 0
    former = old(data)[32:48]
    assert read_model(made).model_id == Model.open(made).model_id == former != data[32:48]
    assert made.read_bytes()[48:] == data[48:]
    assert capsys.readouterr().out.endswith(f", id {former.hex()}\n")


def test_the_id_stays_when_thresholds_are_calibrated_anew(tmp_path):
    path = tmp_path / "model.fsig"
    path.write_bytes(version2.remade(old(TINY_BYTES), "old"))
    before = Model.open(path)
    replace_thresholds([path], {1e-2: 0.25})
    after = Model.open(path)
    assert after.model_id == before.model_id == old(TINY_BYTES)[32:48]
    assert after.contents != before.contents


def test_another_models_former_id_is_refused(tmp_path):
    path = tmp_path / "model.fsig"
    data = bytearray(TINY_BYTES)
    data[32:48] = old(INTEGER_BYTES)[32:48]
    path.write_bytes(seal(data))
    for reader in (read_model, Model.open):
        with pytest.raises(errors.ModelIdError, match="expected model id"):
            reader(path)


def test_shipped_ids_are_those_of_before():
    """Galleries that were enrolled before ids were derived so go on working."""
    for name, number in [
        ("facesig_fp32.fsig", "1e2f87a47b28cae54f61e4d8801a17f9"),
        ("facesig_int8.fsig", "eaba8221e08f97df7af6d5a59bf70d21"),
        ("yunet_s_int8.fsig", "9075c9c63ae4068732d2b20189a4abf7"),
    ]:
        data = (SHIPPED / name).read_bytes()
        parts = digests.parts_of(data, np.frombuffer(data, layout.HEADER, 1)[0])
        assert digests.former_id(parts).hex() == number == Model.open(SHIPPED / name).model_id.hex()
        assert digests.FORMER_IDS[digests.digests(parts).model_id.hex()] == number


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (old(TINY_BYTES)[:100], "Truncated", "expected whole lines of 64 bytes, got 100 bytes"),
        (old(TINY_BYTES)[:-1], "Truncated", "expected whole lines of 64 bytes, got"),
        (old(TINY_BYTES)[:-64] + bytes(64), "Checksum", "expected checksum"),
        (section("profile", 0, "<I", 2)(old(TINY_BYTES)), "Id", "expected model id"),
        (weights_at(3, 0, "<f", 2.0)(old(TINY_BYTES)), "Id", "expected model id"),
    ],
)
def test_what_is_no_sound_file_of_version_2(tmp_path, data, name, sentence):
    path, made = tmp_path / "old.fsig", tmp_path / "new.fsig"
    path.write_bytes(data)
    error = getattr(errors, f"Model{name}Error")
    with pytest.raises(error, match=f"^{re.escape(sentence)}.*{re.escape(str(path))}"):
        version2.remake(path, made)
    assert not made.exists()


def test_offsets_that_lead_nowhere(tmp_path):
    data = bytearray(old(TINY_BYTES))
    struct.pack_into("<Q", data, 120, 2**63)
    path = tmp_path / "old.fsig"
    path.write_bytes(seal(data))
    with pytest.raises(errors.ModelIdError):
        version2.remake(path, path)
