import numpy as np
import pytest
import torch
import torch.nn.functional as F

from facesig.errors import CheckpointError
from facesig.network import MULTIBATCH
from facesig.reference import network as reference
from facesig.training.network import FaceNet
from facesig.training.optim import orthogonalised
from facesig.training.pixels import normalised, warp
from facesig.training.restart import load_folded, settle_norms


@pytest.fixture(scope="module")
def images():
    """Smooth ones: in white noise a hundredth of a pixel of the warp shows in every grey level."""
    coarse = torch.rand(8, 3, 7, 7, generator=torch.Generator().manual_seed(3))
    smooth = F.interpolate(coarse, size=(112, 112), mode="bicubic").clamp(0, 1)
    return (255 * smooth).to(torch.uint8).permute(0, 2, 3, 1).contiguous()


@pytest.fixture(scope="module")
def trained_net(images):
    """A network with batch-norm statistics of these images, whose warp is no identity."""
    torch.manual_seed(3)
    net = FaceNet()
    with torch.no_grad():
        net.alignment.units[-1].op.bias.copy_(torch.tensor([0.9, 0.2, 0.05, -0.1]))
        for unit in net.weighted():
            if unit.norm is not None:
                unit.norm.bias.normal_(std=0.1)
                unit.norm.momentum = 1.0
        net.train()
        for _ in range(3):
            net(normalised(images))
    return net.eval()


def test_parameters_are_those_of_the_paper(trained_net):
    folded = trained_net.folded()
    assert sum(value.size for value in folded.values()) == MULTIBATCH.parameters() == 1_362_184


def test_folded_weights_in_the_reference_give_the_same_signature(trained_net, images):
    with torch.no_grad():
        ours = F.normalize(trained_net(normalised(images[:1])), dim=1)[0].numpy()
    weights, image = trained_net.folded(), images[0].numpy()
    expected = reference.run(MULTIBATCH, weights, image)["signature"].ravel()
    np.testing.assert_allclose(ours, expected, atol=3e-5)


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


def test_a_network_restarts_from_its_folded_weights(trained_net, images):
    images = normalised(images)
    net = FaceNet()
    load_folded(net, trained_net.folded())
    net.eval()
    with torch.no_grad():
        expected = trained_net(images)
        np.testing.assert_allclose(net(images), expected, atol=1e-3)
        settle_norms(list(net.weighted()), lambda: net(images))
        np.testing.assert_allclose(net(images), expected, atol=1e-3)
        # In training mode a norm takes its statistics from the batch: they are nearly the same.
        in_training = F.cosine_similarity(net.train()(images), expected)
    assert in_training.min() > 0.9


def test_folded_weights_of_another_shape_are_refused(trained_net):
    weights = trained_net.folded()
    weights["fc3.weight"] = weights["fc3.weight"][:5]
    with pytest.raises(CheckpointError, match=r"expected weights \(128, 256\), got \(5, 256\)"):
        load_folded(FaceNet(), weights)
    del weights["fc3.weight"]
    with pytest.raises(CheckpointError, match=r"expected fc3\.weight, got no such weights"):
        load_folded(FaceNet(), weights)
