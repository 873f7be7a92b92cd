"""Every tensor of the shipped detector is the same by scalar code, NEON and numpy."""

import numpy as np
import pytest

from facesig.convert import tensors
from facesig.modelfile import read_model
from facesig.runtime.locate import MODEL_FOLDERS

DETECTOR = MODEL_FOLDERS[1] / "yunet_s_int8.fsig"


def test_pictures_are_of_odd_sides_and_every_kind():
    shots = list(tensors.odd_pictures(60, seed=1))
    sides = np.array([shot.shape[:2] for shot in shots])
    assert (sides % 2 == 1).all()
    assert sides.min() >= 17
    assert sides.max() <= 333
    assert sides.min() < 40
    assert sides.max() > 300
    for shot in shots:
        assert shot.dtype == np.uint8
        assert shot.flags.c_contiguous
    steps = [np.abs(np.diff(shot.astype(int), axis=1)) for shot in shots]
    assert np.mean(steps[0]) > 70  # noise
    assert np.median(steps[1]) < 30  # smooth
    assert set(np.unique(shots[2])) == {0, 255}  # hard-edged
    again, other = (list(tensors.odd_pictures(3, seed)) for seed in (1, 2))
    for shot, same in zip(shots, again):
        np.testing.assert_array_equal(shot, same)
    assert other[0].shape != shots[0].shape or (other[0] != shots[0]).any()


def test_every_tensor_is_equal(capsys):
    """The hundred pictures that the command compares when it is told nothing."""
    assert len(read_model(DETECTOR).network.layers) == 43
    assert tensors.main([]) == 0
    assert capsys.readouterr().out == "8600 tensors of 100 pictures equal\n"


@pytest.mark.parametrize("code", ["scalar", "neon"])
def test_a_difference_is_told(monkeypatch, capsys, code):
    """One bit of one tensor of one way is enough."""

    class Wrong(tensors.Session):
        def trace(self, image):
            made = super().trace(image)
            if code in self.kernels["conv0"]:
                made["m2a.point"].view(np.uint8).flat[5] ^= 1
            return made

    monkeypatch.setattr(tensors, "Session", Wrong)
    assert tensors.main([str(DETECTOR), "--pictures", "2", "--largest", "33"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("picture 0 of ")
    assert f", {code}, m2a.point: expected equal bytes, got 0." in out


def test_what_is_no_detector_in_integers_is_refused(capsys):
    with pytest.raises(SystemExit) as caught:
        tensors.main([str(DETECTOR.with_name("facesig_int8.fsig"))])
    assert caught.value.code == 2
    assert "expected a detector in integers, got an embedder" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        tensors.main(["--pictures", "0"])
