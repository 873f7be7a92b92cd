"""What a model costs: measured on this machine, or modelled on an emulated Cortex-A9.

    jobs         what is run: models, a detector at several sizes, frames, peers
    programs     finds or builds the C++ program, the timing model and the emulator
    measured     runs the program here, by the clock
    modelled     runs it under qemu-arm with the timing model of csrc/a9model
    native       the program's words and what it prints
    picture      the camera's frame, made of a photo
    findings     what was found, as frozen values (counts, frame: parts of it); record: their JSON
    cost_tables  the same as tables for people; page: as one HTML file
    budget       the least time that each layer's instructions allow
    peers        other runtimes under the same emulation
    progress     what is said meanwhile
    command      the command line, ``facesig-bench``

README.md beside this file documents the JSON. Time on an emulated core is always called modelled.
"""
