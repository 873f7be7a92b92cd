"""Prints the network layer by layer: output shape, multiply-accumulates (MACs), parameters.

Beside each layer stands the paper's row for it (Tadmor et al. 2016, Table 2: FLOPs / parameters).
"""

from __future__ import annotations

import argparse

from facesig.cli.common import add_json, print_json, print_table
from facesig.network import MULTIBATCH, NETWORKS, LayerCost, Network

PARTS = ("alignment", "warp", "signature")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument(
        "network", nargs="?", choices=sorted(NETWORKS), default=MULTIBATCH.name, metavar="NETWORK"
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the table or the JSON."""
    network = NETWORKS[arguments.network]
    if arguments.json:
        print_json(_as_json(network))
        return 0
    layers = [
        [
            cost.layer.name,
            _kind(cost),
            _shape(cost),
            f"{cost.macs:,}",
            f"{cost.parameters:,}",
            cost.layer.paper,
        ]
        for cost in network.costs
    ]
    totals = [
        [part, "", "", f"{network.macs(part):,}", f"{network.parameters(part):,}", ""]
        for part in PARTS
    ]
    whole = ["together", "", "", f"{network.macs():,}", f"{network.parameters():,}", ""]
    blank = [""] * 6
    print(f"{network.name}: input {' x '.join(str(size) for size in network.input_shape)}")
    print()
    header = ["layer", "operation", "output", "MACs", "parameters", "paper's row"]
    print_table(header, [*layers, blank, *totals, whole], left=2)
    return 0


def _as_json(network: Network) -> dict[str, object]:
    return {
        "network": network.name,
        "input": list(network.input_shape),
        "layers": [
            {
                "name": cost.layer.name,
                "operation": _kind(cost),
                "part": cost.part,
                "inputs": list(cost.layer.inputs),
                "output": list(cost.output),
                "macs": cost.macs,
                "parameters": cost.parameters,
                "paper": cost.layer.paper or None,
            }
            for cost in network.costs
        ],
        "totals": {
            **{part: _total(network, part) for part in PARTS},
            "together": _total(network, None),
        },
    }


def _total(network: Network, part: str | None) -> dict[str, int]:
    return {"macs": network.macs(part), "parameters": network.parameters(part)}


def _kind(cost: LayerCost) -> str:
    return type(cost.layer).__name__.lower()


def _shape(cost: LayerCost) -> str:
    return " x ".join(str(size) for size in cost.output)
