"""What the networks share: how layers follow each other, the NIN block, the alignment net."""

from __future__ import annotations

from dataclasses import replace

from facesig.network.layers import IMAGE, Conv, Layer, Linear, MaxPool, Resize


def chain(first_input: str, *layers: Layer) -> tuple[Layer, ...]:
    """Give each layer without inputs the previous layer as its input."""
    chained, previous = [], first_input
    for layer in layers:
        chained.append(layer if layer.inputs else replace(layer, inputs=(previous,)))
        previous = layer.name
    return tuple(chained)


def nin(name: str, kernel: int, stride: int, cin: int, cout: int, paper: str) -> tuple[Layer, ...]:
    """A network-in-network block: a spatial convolution, then a 1x1 one, ReLU after each."""
    return (
        Conv(f"{name}.spatial", (), paper, kernel, stride, kernel // 2, cin, cout),
        Conv(f"{name}.mix", (), "", 1, 1, 0, cout, cout),
    )


def alignment() -> tuple[Layer, ...]:
    """The paper's alignment net: from the image to the four numbers of a similarity."""
    return chain(
        IMAGE,
        Resize("align.resize", (), "", 50),
        Conv("align.conv1", (), "760K / 304", 5, 1, 2, 3, 4),
        MaxPool("align.pool1", (), "", 2),
        Conv("align.conv2", (), "758K / 2K", 5, 1, 2, 4, 12),
        MaxPool("align.pool2", (), "", 1),
        Conv("align.conv3", (), "3M / 4K", 5, 1, 2, 12, 12),
        MaxPool("align.pool3", (), "", 2),
        Conv("align.conv4", (), "189K / 2K", 3, 1, 1, 12, 12),
        MaxPool("align.pool4", (), "", 2),
        Conv("align.conv5", (), "16K / 436", 3, 1, 1, 12, 4),
        Linear("align.fc1", (), "38K / 38K", 144, 256),
        Linear("align.fc2", (), "17K / 17K", 256, 64),
        Linear("align.fc3", (), "10K / 10K", 64, 140),
        Linear("align.fc4", (), "10K / 10K", 140, 64),
        Linear("align.fc5", (), "9K / 9K", 64, 128),
        Linear("align.fc6", (), "9K / 9K", 128, 64),
        Linear("align.fc7", (), "260 / 260", 64, 4, relu=False),
    )
