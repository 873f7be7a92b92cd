"""What wrong readings of frames cost, and signatures of two runtimes side by side."""

from pathlib import Path

import numpy as np
import pytest

from facesig.errors import DataError
from facesig.images import Frame, load_image
from facesig.images.colour import COLOURS, RANGES
from facesig.runtime.embedder import Embedder
from facesig.studies import readings

pytest.importorskip("PIL", reason="Pillow is not installed")

PHOTO = Path(__file__).parents[1] / "samples" / "brady.jpg"


@pytest.mark.parametrize("matrix", COLOURS)
@pytest.mark.parametrize("range_", RANGES)
def test_frames_are_of_their_matrix_and_range(matrix, range_):
    smooth = np.repeat(np.repeat(load_image(PHOTO)[::16, ::16], 16, axis=0), 16, axis=1)
    smooth = np.ascontiguousarray(smooth[: len(smooth) & ~1, : smooth.shape[1] & ~1])
    height, width = smooth.shape[:2]
    data = readings.nv12(smooth, matrix, range_)
    right = Frame(data, "nv12", width=width, height=height, matrix=matrix, range=range_).rgb()
    assert np.abs(right.astype(int) - smooth).max() <= 4
    for other in COLOURS.keys() - {matrix}:
        wrong = Frame(data, "nv12", width=width, height=height, matrix=other, range=range_).rgb()
        assert np.abs(wrong.astype(int) - smooth).max() > 8


def test_every_pair_of_readings_has_its_line():
    lines = list(readings.colours([PHOTO], Embedder()))
    assert len(lines) == 12
    assert lines[0].startswith("bt601 limited read as bt601 full: 1 - cosine: mean ")
    most = [float(line.split("most ")[1].split()[0]) for line in lines]
    assert 1e-4 < min(most) < max(most) < 0.1


def test_two_files_of_signatures(tmp_path, capsys):
    a, b = tmp_path / "a.npy", tmp_path / "b.npy"
    np.save(a, np.eye(3, 128, dtype=np.float32))
    np.save(b, np.eye(3, 128, dtype=np.float32)[[0, 1, 1]])
    assert readings.main(["signatures", str(a), str(b)]) == 0
    assert capsys.readouterr().out == "1 - cosine: mean 3.33e-01, most 1.00e+00 (3 faces)\n"
    np.save(b, np.eye(2, 128))
    assert readings.main(["signatures", str(a), str(b)]) == DataError.exit_code
    b.write_bytes(b"none")
    with pytest.raises(DataError, match="expected a file of signatures"):
        readings.signatures(a, b)
