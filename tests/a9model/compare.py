"""Prints this model beside the reference one, and how fast both are.

python tests/a9model/compare.py PLUGIN REFERENCE PROGRAM [ARGUMENT...] runs one program under both,
in two presets and three memory settings. The programs are those of test_prototype.py.
"""

import argparse
import os
import re
import subprocess

PRESETS = {"A": "serial=2,qint=2,lw=8,mfw=3", "B": "serial=1,qint=2,lw=16,mfw=2"}
MEMORIES = {
    "default": "l2=26,dram=110,line=48,pf=1",
    "fast": "l2=18,dram=80,line=32",
    "slow": "l2=35,dram=160,line=64",
}


def under(plugin, options, command):
    """What the plugin prints, and the seconds of CPU that the run took."""
    before = os.times()
    line = ["qemu-arm", "-cpu", "cortex-a9", "-plugin", f"{plugin},{options}", *command]
    text = subprocess.run(line, capture_output=True, text=True, check=True).stderr
    after = os.times()
    return text, after.children_user - before.children_user


def measured(pattern, text):
    return tuple(map(int, re.search(pattern, text).groups()))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plugin")
    parser.add_argument("reference")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    print("| preset | memory | instructions | cycles | reference | difference | s | s |")
    print("|---|---|---|---|---|---|---|---|")
    for preset, preset_there in PRESETS.items():
        for memory, memory_there in MEMORIES.items():
            here, seconds = under(
                arguments.plugin, f"summary=1,preset={preset},memory={memory}", arguments.command
            )
            there, seconds_there = under(
                arguments.reference, f"top=0,{preset_there},{memory_there}", arguments.command
            )
            instructions, cycles = measured(r"(\d+) instructions, (\d+) cycles", here)
            _, cycles_there = measured(r"insns (\d+) cycles (\d+)", there)
            print(
                f"| {preset} | {memory} | {instructions} | {cycles} | {cycles_there} "
                f"| {100 * (cycles / cycles_there - 1):+.2f} % "
                f"| {seconds:.2f} | {seconds_there:.2f} |"
            )


if __name__ == "__main__":
    main()
