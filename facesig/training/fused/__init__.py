"""Faster training steps on x86-64 CPUs (``csrc/training``).

Operations of a network in training, each as one, and what they ask of the CPU:

* ``norm_relu``: batch norm and ReLU; ``max_pool``: in float32 AVX2 and FMA, in bfloat16 AVX-512;
* ``first``: the first layer from bytes to ReLU (normalise, 5x5 convolution, pool, norm, ReLU);
  AVX-512 or AMX;
* ``warped_first``: the same of crops that a similarity warps, with a gradient for the similarity;
* ``conv_norm_relu``: a unit's convolution, batch norm and ReLU; AMX;
* ``orthogonal``: what the optimiser makes of its matrices; AVX-512 without AMX.

They compute what the torch operations of ``network.py`` compute in float32 or in bfloat16
autocast, rounded in fewer places: sums and the gradients of weights stay in float32. Results depend
neither on the number of threads nor on timing.

Everything else takes torch's operations: other CPUs, devices and precisions, evaluation, batch
norms shared by workers, networks that round. ``FACESIG_FUSED`` in the environment names
the highest level to use (0, fma, avx512, amx).
"""

from facesig.training.fused.convolution import conv_norm_relu, fits
from facesig.training.fused.first import first, fits_first
from facesig.training.fused.kernels import Level, level
from facesig.training.fused.norm import fits_norm_relu, norm_relu
from facesig.training.fused.orthogonal import fits_orthogonal, orthogonal
from facesig.training.fused.pool import fits_pool, max_pool
from facesig.training.fused.warp import fits_warped, resized, warped_first

__all__ = [
    "Level",
    "conv_norm_relu",
    "first",
    "fits",
    "fits_first",
    "fits_norm_relu",
    "fits_orthogonal",
    "fits_pool",
    "fits_warped",
    "level",
    "max_pool",
    "norm_relu",
    "orthogonal",
    "resized",
    "warped_first",
]
