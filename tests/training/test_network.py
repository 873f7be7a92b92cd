import numpy as np
import pytest
import torch
import torch.nn.functional as F

from facesig import arch
from facesig.reference import network as reference
from facesig.training.network import FaceNet, normalised, warp
from facesig.training.optim import orthogonalised


@pytest.fixture(scope="module")
def trained_net():
    """A network whose batch norms have statistics of their own and whose warp is no identity."""
    torch.manual_seed(3)
    net = FaceNet()
    images = torch.randint(0, 256, (8, 112, 112, 3), dtype=torch.uint8)
    with torch.no_grad():
        net.alignment.units[-1].op.bias.copy_(torch.tensor([0.9, 0.2, 0.05, -0.1]))
        for unit in net.weighted():
            if unit.norm is not None:
                unit.norm.bias.normal_(std=0.1)
        net.train()
        for _ in range(3):
            net(normalised(images))
    return net.eval()


def test_parameters_are_those_of_the_paper(trained_net):
    folded = trained_net.folded()
    assert sum(value.size for value in folded.values()) == arch.MULTIBATCH.parameters() == 1_362_184


def test_folded_weights_in_the_reference_give_the_same_signature(trained_net):
    rng = np.random.default_rng(4)
    image = rng.integers(0, 256, (112, 112, 3)).astype(np.uint8)
    with torch.no_grad():
        raw = trained_net(normalised(torch.from_numpy(image)[None]))
    ours = F.normalize(raw, dim=1)[0].numpy()
    expected = reference.run(arch.MULTIBATCH, trained_net.folded(), image)["signature"].ravel()
    np.testing.assert_allclose(ours, expected, atol=3e-5)  # white noise: each grid position counts


def test_identity_warp_leaves_the_image(trained_net):
    image = torch.rand(2, 3, 112, 112)
    out = warp(image, torch.tensor([[1.0, 0.0, 0.0, 0.0]] * 2), 112)
    np.testing.assert_allclose(out.numpy(), image.numpy(), atol=1e-5)


def test_the_warp_has_a_gradient():
    image = torch.rand(1, 3, 12, 12, dtype=torch.float64, requires_grad=True)
    similarity = torch.tensor([[0.9, 0.1, 0.03, -0.04]], dtype=torch.float32, requires_grad=True)
    warp(image, similarity, 12).square().sum().backward()
    assert similarity.grad.abs().min() > 0
    assert image.grad.abs().sum() > 0


@pytest.mark.parametrize("shape", [(8, 20), (20, 8), (6, 6)])
def test_orthogonalised_keeps_directions_and_levels_singular_values(shape):
    matrix = torch.randn(shape, generator=torch.Generator().manual_seed(5))
    result = orthogonalised(matrix, steps=5).double()
    values = torch.linalg.svdvals(result)
    assert values.max() < 1.3
    assert values.min() > 0.5
    u, _, v = torch.linalg.svd(matrix.double(), full_matrices=False)
    aligned = torch.diagonal(u.T @ result @ v.T)
    assert aligned.min() > 0.5
