import pytest

from facesig.network import MULTIBATCH, NETWORKS, VGG, Conv, Linear, MaxPool, Warp

ROWS = {  # layer: output side, MACs, parameters (the reading of Table 2, biases counted)
    "align.conv1": (50, 760_000, 304),
    "align.pool1": (25, 0, 0),
    "align.conv2": (25, 757_500, 1_212),
    "align.pool2": (24, 0, 0),
    "align.conv3": (24, 2_080_512, 3_612),
    "align.conv4": (12, 188_352, 1_308),
    "align.conv5": (6, 15_696, 436),
    "warp": (112, 150_528, 0),
    "nin1.spatial": (56, 7_626_752, 2_432),
    "nin1.mix": (28, 827_904, 1_056),
    "nin2.spatial": (14, 5_437_824, 27_744),
    "nin2.mix": (14, 1_825_152, 9_312),
    "nin3.spatial": (7, 5_425_280, 110_720),
    "nin3.mix": (7, 809_088, 16_512),
    "nin4.spatial": (7, 7_231_616, 147_584),
    "nin5.spatial": (7, 7_231_616, 147_584),
    "conv6": (4, 2_361_344, 147_584),
    "fc1": (1, 524_544, 524_544),
    "fc2": (1, 65_792, 65_792),
    "fc3": (1, 32_896, 32_896),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_layer_costs_what_the_table_says(name):
    (cost,) = [cost for cost in MULTIBATCH.costs if cost.layer.name == name]
    assert (cost.output[0], cost.macs, cost.parameters) == ROWS[name]


def test_totals_to_the_unit():
    assert MULTIBATCH.macs("alignment") == 3_890_588
    assert MULTIBATCH.macs("warp") == 150_528
    assert MULTIBATCH.macs("signature") == 41_017_984
    assert MULTIBATCH.macs() == 45_059_100
    assert MULTIBATCH.parameters() == 1_362_184
    assert MULTIBATCH.signature_length == 128


def test_the_larger_network_costs_the_papers_11_billion():
    assert VGG.macs() == pytest.approx(11e9, rel=0.01)


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
def test_every_network_is_a_chain_of_known_layers(network):
    names = {"image"}
    for cost in network.costs:
        assert set(cost.layer.inputs) <= names
        assert cost.layer.name not in names
        names.add(cost.layer.name)
    assert network.signature_length == 128
    assert network.costs[-1].output == (1, 1, 128)


@pytest.mark.parametrize(
    ("layer", "shape", "sentence"),
    [
        (Conv("c", (), "", 3, 1, 1, 4, 8), (5, 5, 3), "expected 4 input channels, got 3 (c)"),
        (Linear("f", (), "", 10, 2), (2, 2, 2), "expected 10 inputs, got 8 (f)"),
    ],
)
def test_a_layer_refuses_a_shape_that_does_not_fit(layer, shape, sentence):
    with pytest.raises(ValueError, match="expected") as caught:
        layer.output_shape((shape,))
    assert str(caught.value) == sentence


def test_the_warp_takes_four_numbers():
    with pytest.raises(ValueError, match=r"expected 4 similarity numbers, got \(1, 1, 3\)"):
        Warp("w", (), "", 8).output_shape(((8, 8, 3), (1, 1, 3)))


def test_a_pool_drops_the_odd_last_row():
    assert MaxPool("p", (), "", 2).output_shape(((25, 24, 3),)) == (12, 12, 3)
    assert MaxPool("p", (), "", 1).output_shape(((25, 24, 3),)) == (24, 23, 3)
