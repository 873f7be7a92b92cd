"""Tests of the reference, the model file and the C++ engine."""
