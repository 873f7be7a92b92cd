import numpy as np
import pytest
import torch

from facesig.geometry import ALIGNED_LANDMARKS
from facesig.training import fused, optim
from facesig.training.data import FaceTable
from facesig.training.geometry import MARGIN, STORED


def smooth_images(rng, count):
    """One random pattern at the scale of a face's features, a little different in every image."""
    pattern = rng.integers(40, 216, (1, 8, 8, 3))
    coarse = (pattern + rng.integers(-40, 40, (count, 8, 8, 3))).astype(np.uint8)
    return np.repeat(np.repeat(coarse, STORED // 8, axis=1), STORED // 8, axis=2)


@pytest.fixture(scope="session")
def faces():
    rng = np.random.default_rng(0)
    count = 96
    teacher = rng.normal(size=(count, 128)).astype(np.float32)
    return FaceTable(
        images=smooth_images(rng, count),
        landmarks=(ALIGNED_LANDMARKS + MARGIN + rng.normal(size=(count, 5, 2))).astype(np.float32),
        teacher=teacher / np.linalg.norm(teacher, axis=1, keepdims=True),
        identity=np.arange(count) // 4,
        names=None,
    )


@pytest.fixture(scope="session", autouse=True)
def muon_in_float32():
    """Muon's products of bfloat16 are thirty times slower on CPUs that only emulate them.

    The rest of a step stays as it is, and is compared between levels of the fused kernels; for the
    products themselves see test_network.py and test_fused_orthogonal.py.
    """
    exact = optim.orthogonalised

    def orthogonalised(matrix, steps=5, precision=torch.bfloat16):
        return exact(matrix, steps, torch.float32 if precision == torch.bfloat16 else precision)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(optim, "orthogonalised", orthogonalised)
        patch.setattr(
            optim,
            "all_orthogonalised",
            lambda matrices, precision: [orthogonalised(x, precision=precision) for x in matrices],
        )
        yield


@pytest.fixture
def switched_on(monkeypatch):
    """The fused kernels, whatever the environment says."""
    monkeypatch.setattr(fused.kernels, "most", fused.Level.AMX)


@pytest.fixture
def threads():
    """Sets torch's number of threads for one test."""
    before = torch.get_num_threads()
    yield torch.set_num_threads
    torch.set_num_threads(before)
