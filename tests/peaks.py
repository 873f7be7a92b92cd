"""Most memory that a program has had, for the code of programs that tests start."""

PEAK = """\
import re

def peak():
    with open("/proc/self/status") as file:
        return int(re.search(r"VmHWM:\\s*(\\d+)", file.read())[1])
"""
"""Defines ``peak()``, kilobytes. Not ru_maxrss: a child has that from whoever forked it."""
