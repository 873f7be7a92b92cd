"""Detector files for the engine, made from a YuNet in ONNX.

In this order: ``onnxgraph`` reads a file and folds what is constant; ``importer`` finds out whether
it is a YuNet and takes its weights. Of weights that are known the integers are ``recorded``;
for others ``ranges`` says how far each channel reaches on ``pictures``, ``rounding`` makes integers
that stay in 16 bits, and ``quantise`` a network of them. ``file`` puts it all together.
``measure`` compares the result with the original on photos, ``tensors`` the engine with numpy, to
the bit.

Importing this package imports numpy only; ``onnx`` is loaded when a file is read.
"""
