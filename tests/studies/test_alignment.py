import numpy as np
import pytest
import torch

from facesig.errors import DataError
from facesig.geometry import ALIGNED_LANDMARKS, apply_similarity
from facesig.studies.alignment import _inverse, alignment
from facesig.training.checkpoint import save_checkpoint
from facesig.training.data import FaceTable
from facesig.training.geometry import MARGIN
from facesig.training.network import FaceNet


@pytest.fixture
def faces():
    rng = np.random.default_rng(1)
    coarse = rng.integers(0, 256, (4, 8, 8, 3)).astype(np.uint8)
    landmarks = np.repeat((ALIGNED_LANDMARKS + MARGIN)[None], 4, axis=0).astype(np.float32)
    landmarks[3] = np.nan
    images = np.repeat(np.repeat(coarse, 16, axis=1), 16, axis=2)
    return FaceTable(images, landmarks, None, np.full(4, -1), None)


def test_the_inverse_undoes_a_similarity():
    rng = np.random.default_rng(2)
    similarity, points = rng.normal(size=4), rng.normal(size=(5, 2))
    np.testing.assert_allclose(_inverse(similarity, apply_similarity(similarity, points)), points)


def test_an_untrained_net_leaves_landmarks_on_the_template_there(tmp_path, faces):
    torch.manual_seed(1)
    net = FaceNet()
    save_checkpoint(
        tmp_path / "last.pt",
        {"network": "multibatch", "step": 0, "average": net.state_dict()},
    )
    (line,) = alignment(faces, tmp_path / "last.pt", tmp_path, 3, seed=1)
    words = line.split()
    assert float(words[3]) < 1.0  # nearly the identity
    assert float(words[-1]) < 0.01
    assert (tmp_path / "alignment.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(DataError, match="expected 4 faces with landmarks, got 3"):
        list(alignment(faces, tmp_path / "last.pt", tmp_path, 4, seed=1))
