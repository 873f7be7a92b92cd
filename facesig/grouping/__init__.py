"""Faces of one person together, among any number of signatures.

    groups = grouped(signatures, threshold)

Two groups become one where the mean cosine of all their pairs reaches the threshold, the most alike
first: average linkage (UPGMA), by scipy. That needs every pair only where pairs can matter:
``linked`` finds, by blocks of matrix products, which faces are joined by pairs that reach the
threshold, directly or through others, and ``linkage`` groups each such part by itself. ``suggest``
says which groups were nearly one, which nearly two, and which folders disagree with them;
``measure`` compares groups with known persons; ``output`` writes them.

How a rate of pairs becomes the purity of groups: at a false-accept rate r, a face among n of other
people has n r of them at or above the threshold. Under single linkage each would make one group of
two people. Under average linkage it does so for faces that stand alone; a group of several is
entered only by who is like all of them in the mean, which is rarer by far.
"""

from facesig.grouping.linkage import Groups, grouped

__all__ = ["Groups", "grouped"]
