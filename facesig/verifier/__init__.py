"""Personal verifiers: a network of 21,000 weights that knows one person and says yes or no.

``kit``      what turns enrolments into verifiers: one file, made by training
``head``     h: from signatures to the two rows of weights that are a person's own
``make``     photos -> ``me.fsig``
``verifier`` runs one behind an embedder's alignment
``cascade``  a verifier as the cheap first look, the signature where it says yes

A verifier sees the face that the embedder's alignment net sets upright, 56 x 56 pixels. Its
convolutions give features x >= 0, and its two answers are

    a = w . x + b        how much of this person there is
    d = v . x + c        how strongly the features speak at all

The score is a / max(d, ``LEAST_STRENGTH``), less its mean over strangers, over their standard
deviation: both are folded into w and b when the person is enrolled. So scores of all people have
one scale, and one table of thresholds serves them.

Source: HVNet (arXiv 2312.13240) for the idea and its size; everything else is ours.
"""

LEAST_STRENGTH = 0.05
"""What divides a score is never less; the mean over faces is 1."""
