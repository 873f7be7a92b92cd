"""Keys for signatures of models: made, read, and refused."""

import os

import pytest
from engine.forge import TINY_BYTES

from facesig import errors
from facesig.cli.main import main
from facesig.trust import PublicKey, SigningKey, new_key, public_key

pytest.importorskip("nacl")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "model.fsig"
    path.write_bytes(TINY_BYTES)
    return path


class TestKeys:
    def test_made_by_the_command(self, tmp_path, path, capsys):
        key = tmp_path / "release.key"
        assert main(["keygen", str(key)]) == 0
        assert key.stat().st_mode & 0o777 == 0o600
        made = SigningKey.read(key)
        public = PublicKey.read(f"{key}.pub")
        assert made.public == public
        assert capsys.readouterr().out == f"{key}.pub: {public}\n"
        assert main(["sign", "--key", str(key), str(path)]) == 0
        assert main(["verify", "--key", f"{key}.pub", str(path)]) == 0
        assert capsys.readouterr().out == f"{path}.sig\n{path}: signed by {public}\n"
        assert made.seed.hex() not in repr(made)

    def test_two_are_different_and_none_is_replaced(self, tmp_path):
        assert new_key(tmp_path / "a") != new_key(tmp_path / "b")
        before = (tmp_path / "a").read_bytes()
        with pytest.raises(errors.OutputError, match="expected no key yet, got one"):
            new_key(tmp_path / "a")
        assert (tmp_path / "a").read_bytes() == before

    def test_a_public_key_whose_private_half_lies_elsewhere_stays(self, tmp_path):
        public = new_key(tmp_path / "a")
        (tmp_path / "a").rename(tmp_path / "elsewhere")
        with pytest.raises(errors.OutputError, match=r"expected no key yet, got one \(.*a\.pub\)"):
            new_key(tmp_path / "a")
        assert PublicKey.read(tmp_path / "a.pub") == public
        assert not (tmp_path / "a").exists()

    @pytest.mark.parametrize("mode", [0o640, 0o604])
    def test_open_to_others(self, tmp_path, mode):
        new_key(tmp_path / "a")
        (tmp_path / "a").chmod(mode)
        with pytest.raises(
            errors.SigningKeyError, match=f"expected a key of mode 0600, got {mode:04o}"
        ):
            SigningKey.read(tmp_path / "a")

    @pytest.mark.parametrize(
        ("text", "got"),
        [("", "other bytes"), ("facesig public key 1\n00\n", "other bytes"), (None, "No such")],
    )
    def test_no_key(self, tmp_path, text, got):
        file = tmp_path / "key"
        if text is not None:
            file.write_text(text)
        with pytest.raises(errors.SigningKeyError, match=f"public key, got {got}"):
            public_key(file)

    def test_the_wrong_one(self, tmp_path):
        new_key(tmp_path / "a")
        with pytest.raises(errors.SigningKeyError, match="a public key, got a signing key"):
            public_key(tmp_path / "a")
        with pytest.raises(errors.SigningKeyError, match="a signing key, got a public key"):
            SigningKey.read(tmp_path / "a.pub")

    @pytest.mark.parametrize("value", [b"short", 5, object()])
    def test_other_things(self, value):
        with pytest.raises(errors.SigningKeyError, match=r"^expected a "):
            public_key(value)

    def test_a_pipe_is_not_waited_for(self, tmp_path):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(errors.SigningKeyError, match="got other bytes"):
            public_key(tmp_path / "pipe")
