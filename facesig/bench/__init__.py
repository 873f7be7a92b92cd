"""What a model costs: measured on this machine, or modelled on an emulated Cortex-A9.

    programs   finds or builds the C++ program, the timing model and the emulator
    measured   runs the program here, by the clock
    modelled   runs it under qemu-arm with the timing model of csrc/a9model
    results    what was found, as frozen values, and their JSON
    tables     the same as tables for people; page: as one HTML file
    peers      other runtimes under the same emulation
    command    the command line, ``facesig-bench``

README.md beside this file documents the JSON. Time on an emulated core is always called modelled.
"""
