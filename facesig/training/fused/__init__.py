"""Faster training steps on x86-64 CPUs with AVX-512 and AMX (``csrc/training``).

Operations of a network in training, each as one:

* ``conv_norm_relu``: a unit's convolution, batch norm and ReLU;
* ``first``: the first layer from bytes to ReLU (normalise, 5x5 convolution, pool, norm, ReLU);
* ``warped_first``: the same of crops that a similarity warps, with a gradient for the similarity;
* ``max_pool``.

They compute what the torch operations of ``network.py`` compute in bfloat16 autocast, rounded in
fewer places: sums and the gradients of weights stay in float32. Results depend neither on the
number of threads nor on timing.

Everything else takes torch's operations: other CPUs, devices and precisions, evaluation, batch
norms shared by workers, networks that round. ``FACESIG_FUSED=0`` in the environment switches this
off.
"""

from facesig.training.fused.convolution import conv_norm_relu, fits
from facesig.training.fused.first import first, fits_first
from facesig.training.fused.kernels import ready
from facesig.training.fused.pool import fits_pool, max_pool
from facesig.training.fused.warp import fits_warped, resized, warped_first

__all__ = [
    "conv_norm_relu",
    "first",
    "fits",
    "fits_first",
    "fits_pool",
    "fits_warped",
    "max_pool",
    "ready",
    "resized",
    "warped_first",
]
