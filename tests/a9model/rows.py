"""The row kernels on the timing model: `python tests/a9model/rows.py PLUGIN PROGRAM [OPTION...]`.

PROGRAM is programs/rows.cpp, static; an OPTION is one of the plugin's, as memory=slow. Prints
cycles an output and products a cycle, presets A / B. Of a max-pool an "output" is a number read.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path


def run(plugin, program, preset, options):
    """Names, outputs and products an output of each shape, and its cycles."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "report.json"
        joined = ",".join([plugin, f"preset={preset}", f"out={out}", *options])
        command = ["qemu-arm", "-cpu", "cortex-a9", "-plugin", joined, program]
        text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        regions = json.loads(out.read_text())["regions"]
    shapes = [line.split(";") for line in text.splitlines()]
    return shapes, [region["total"]["cycles"] for region in regions[1::2]]


def main(plugin, program, *options):
    """Print the table."""
    shapes, a = run(plugin, program, "A", options)
    _, b = run(plugin, program, "B", options)
    print("| kernel and shape | cycles an output | products a cycle |\n|---|---|---|")
    for (name, outputs, products), cycles_a, cycles_b in zip(shapes, a, b):
        each = [cycles / int(outputs) for cycles in (cycles_a, cycles_b)]
        rates = [int(products) / cycles for cycles in each]
        rate = f"{rates[0]:.2f} / {rates[1]:.2f}" if int(products) else ""
        print(f"| {name} | {each[0]:.2f} / {each[1]:.2f} | {rate} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
