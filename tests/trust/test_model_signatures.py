"""Signatures of model files: who may sign, what is refused and by which error."""

import os
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from engine.forge import TINY_BYTES

import facesig
from facesig import errors
from facesig.cli.main import main
from facesig.modelfile import layout
from facesig.modelfile.digests import file_digest
from facesig.modelfile.writer import reseal, seal
from facesig.runtime.locate import MODEL_FOLDERS
from facesig.runtime.native import Model
from facesig.trust import (
    PublicKey,
    SigningKey,
    check_signature,
    public_key,
    sign_file,
    signature_of,
    verify_file,
)

pytest.importorskip("nacl")

SHIPPED = MODEL_FOLDERS[1]
KEY = SigningKey(bytes(range(32)))
OTHER = SigningKey(bytes(32))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "model.fsig"
    path.write_bytes(TINY_BYTES)
    sign_file(path, KEY)
    return path


def sig(path):
    return Path(f"{path}.sig")


def test_the_file_is_the_one_specified(path):
    signature = KEY.sign(b"facesig signature 1\n" + file_digest(TINY_BYTES))
    assert sig(path).read_text() == (
        f"facesig signature 1\nkey {KEY.public}\ndigest {file_digest(TINY_BYTES).hex()}\n"
        f"signature {signature.hex()}\n"
    )


def test_a_value_of_rfc_8032():
    """Ed25519 of one byte, 72."""
    key = SigningKey(
        bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    )
    public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    assert str(key.public) == public
    assert key.sign(b"\x72").hex().startswith("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8f")
    assert key.public.check(b"\x72", key.sign(b"\x72"))
    assert not key.public.check(b"\x73", key.sign(b"\x72"))


@pytest.mark.parametrize("form", [str, bytes, "digits", "file", PublicKey])
def test_forms_of_a_key(path, tmp_path, form):
    file = tmp_path / "key.pub"
    file.write_text(f"facesig public key 1\n{KEY.public}\n")
    key = {
        str: str(file),
        bytes: KEY.public.data,
        "digits": str(KEY.public).upper(),
        "file": file,
        PublicKey: KEY.public,
    }[form]
    assert Model.open(path, require_signature=key).signed_by == KEY.public


def unsigned(path):
    sig(path).unlink()


def altered(path):
    data = bytearray(TINY_BYTES)
    data[-100] ^= 1
    path.write_bytes(data)


def sealed_again(path):
    data = bytearray(TINY_BYTES)
    data[-100] ^= 1
    path.write_bytes(seal(data))


def sealed_whole(path):
    """A stranger is let in: thresholds of -1 under checksum, contents and id that fit."""
    data = bytearray(TINY_BYTES)
    at = int(np.frombuffer(TINY_BYTES, layout.HEADER, 1)[0]["profile_offset"]) + 64 + 8
    for index in range(2):
        data[at + 16 * index : at + 16 * index + 4] = np.float32(-1).tobytes()
    path.write_bytes(reseal(bytes(data)))
    assert Model.open(path).thresholds == {1e-3: -1, 1e-2: -1}


def metadata(path):
    """One letter of the metadata, which ids and contents do not cover."""
    path.write_bytes(seal(bytearray(TINY_BYTES.replace(b"nothing", b"nothinG"))))
    assert Model.open(path).contents == TINY_BYTES[184:216]


def by_another(path):
    sign_file(path, OTHER)


def another_files(path):
    """The signature of another file, which the key did make."""
    sig(path).write_bytes(signature_of(bytes(32), KEY))


def forged(path):
    """A changed file with the digest that fits, under the old signature."""
    lines = sig(path).read_text().split("\n")
    metadata(path)
    lines[2] = f"digest {file_digest(path.read_bytes()).hex()}"
    sig(path).write_text("\n".join(lines))


def forged_by_another(path):
    """Another's signature, said to be the key's."""
    text = signature_of(file_digest(TINY_BYTES), OTHER).decode()
    sig(path).write_text(text.replace(str(OTHER.public), str(KEY.public)))


def empty(path):
    sig(path).write_bytes(b"")


def longer(path):
    sig(path).write_bytes(sig(path).read_bytes() + b"\n")


def a_folder(path):
    sig(path).unlink()
    sig(path).mkdir()


def a_pipe(path):
    sig(path).unlink()
    os.mkfifo(sig(path))


REFUSED = [
    (unsigned, errors.ModelUnsignedError, "expected a signature, got 'No such file or directory'"),
    (altered, errors.ModelAlteredError, "expected the file that was signed, "),
    (sealed_again, errors.ModelAlteredError, "expected the file that was signed, "),
    (sealed_whole, errors.ModelAlteredError, "expected the file that was signed, "),
    (metadata, errors.ModelAlteredError, "expected the file that was signed, "),
    (another_files, errors.ModelAlteredError, "expected the file that was signed, 0000"),
    (by_another, errors.ModelSignerError, f"expected a signature by {KEY.public}, got one by "),
    (forged, errors.ModelForgedError, f"expected a signature that {KEY.public} made, got another"),
    (forged_by_another, errors.ModelForgedError, "expected a signature that "),
    (empty, errors.ModelSignatureFormatError, "expected four lines of a signature, got other"),
    (longer, errors.ModelSignatureFormatError, "expected four lines of a signature, got other"),
    (a_folder, errors.ModelUnsignedError, "expected a signature, got 'Is a directory'"),
    (a_pipe, errors.ModelSignatureFormatError, "expected four lines of a signature, got other"),
]
CAUSES = pytest.mark.parametrize(
    ("change", "error", "sentence"), REFUSED, ids=[row[0].__name__ for row in REFUSED]
)


@CAUSES
def test_refused(path, change, error, sentence):
    change(path)
    for opened in (
        lambda: Model.open(path, require_signature=KEY.public),
        lambda: facesig.Embedder(path, require_signature=KEY.public),
        lambda: verify_file(path, KEY.public),
    ):
        with pytest.raises(error, match=f"^{re.escape(sentence)}") as refusal:
            opened()
        assert type(refusal.value) is error
        assert refusal.value.exit_code == 13
        assert str(path) in str(refusal.value)


@CAUSES
def test_the_commands_exit_code(path, change, error, sentence, capsys):
    change(path)
    assert main(["verify", "--key", str(KEY.public), str(path)]) == 13
    assert sentence in capsys.readouterr().err


def test_without_pynacl(path, monkeypatch):
    for name in ("nacl", "nacl.signing"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(errors.MissingExtraError, match="expected PyNaCl for signatures of models"):
        Model.open(path, require_signature=KEY.public)
    assert Model.open(path)


def test_shipped_files_are_signed(capsys):
    assert main(["verify"]) == 0
    lines = capsys.readouterr().out.splitlines()
    files = sorted(
        path for path in SHIPPED.iterdir() if path.suffix in (".fsig", ".onnx", ".tflite")
    )
    assert [line.split(": ")[0] for line in lines] == [str(path) for path in files]
    key = str(PublicKey.read(SHIPPED / "facesig-release.pub"))
    assert all(line.endswith(f"signed by {key}") for line in lines)
    assert key in (SHIPPED.parent / "README.md").read_text()
    assert (
        check_signature(file_digest(files[0].read_bytes()), str(files[0]), public_key(key)) is None
    )
