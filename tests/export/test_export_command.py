"""``facesig export`` refuses at once what it could not use at the end."""

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("tflite", reason="tflite is not installed")

from facesig.cli.main import main
from facesig.errors import CheckpointError
from facesig.export import source
from facesig.network import MULTIBATCH
from facesig.training.checkpoint import save_checkpoint
from facesig.training.network import FaceNet


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    path = tmp_path_factory.mktemp("run") / "last.pt"
    net = FaceNet(MULTIBATCH)
    save_checkpoint(path, {"network": "multibatch", "average": net.state_dict(), "step": 1})
    return path


@pytest.fixture
def exported(tmp_path, checkpoint):
    """Exports with data that would be read last: there are none."""

    def export(*words, at=checkpoint, out=tmp_path / "made"):
        return main(["export", str(at), "--data", str(tmp_path), "--out", str(out), *words])

    return export


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--note", "research"], 9, "expected KEY=VALUE, got 'research' (--note)"),
        (["--note", "=x"], 9, "expected KEY=VALUE, got '=x' (--note)"),
        (["--note", "scheme=x"], 9, "expected a key that facesig does not write, got 'scheme'"),
        (["--note", "model_id=x"], 9, "expected a key that facesig does not write, got 'model_id'"),
        (["--name", "Open"], 9, "expected small letters and digits, got 'Open' (name)"),
        (["--scheme", "w9"], 9, "expected one of ["),
        ([], 9, "expected train-*.parquet or pictures"),
    ],
)
def test_what_is_wrong_is_said_before_the_data_are_read(exported, capsys, words, code, said):
    assert exported(*words) == code
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--parity-faces", "--exact-faces"])
def test_no_faces_to_compare_on_are_refused(exported, capsys, option):
    with pytest.raises(SystemExit) as caught:
        exported(option, "0")
    assert caught.value.code == 2
    assert "expected a number from 1, got 0" in capsys.readouterr().err


def test_a_checkpoint_that_is_not_there_is_named(exported, tmp_path, capsys):
    assert exported(at=tmp_path / "typo.pt") == 9
    assert "expected a checkpoint, got nothing" in capsys.readouterr().err
    assert exported(at=tmp_path) == 9


def test_a_folder_with_other_files_is_refused(exported, tmp_path, capsys):
    (tmp_path / "mine.txt").write_text("x")
    assert exported(out=tmp_path) == 1
    assert "got one with mine.txt" in capsys.readouterr().err


def test_what_an_earlier_export_left_damaged_is_named(checkpoint):
    left = checkpoint.with_suffix(".folded.npz")
    left.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(CheckpointError, match=r"expected what an export left, got .*: delete "):
        source._read(left, "")
    left.unlink()
