"""Wheels for ARM boards built on an x86-64 Linux machine, and tried there on an emulated Cortex-A9.

    python3 -m toolchains.wheels                 a wheel for the i.MX6, into dist/
    python3 -m toolchains.sysroot DIR            an ARM userland with Python and numpy, unpacked
    python3 -m toolchains.emulate DIR -m facesig info
    python3 -m toolchains.check                  all of it: wheel, sysroot, tests, a table of times

Run from the root of the repository. README.md beside this file says what to install.
"""
