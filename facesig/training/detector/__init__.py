"""Learns how a known detector's weights are best rounded.

``scenes`` makes pictures of faces, ``rounded`` is the detector with every rounding of the engine,
``loss`` says how far its faces are from the float detector's, ``learn`` brings them together.
"""
