"""A network that writes another's weights: personal verifiers, trained end to end.

``generator``   what a signature says of a person -> the weights of that person's verifier
``pairs``       which enrolments and images meet in a batch: mates, random ones, hard ones
``objective``   the loss of all answers of a batch
``task``        how a run puts these together
``refit``       the generator alone, trained anew behind a kit's own convolutions, in minutes

Source: HVNet (arXiv 2312.13240): f is a small network of one person's own, h writes its weights
from the enrolment. The layers, the objective's details and how batches are drawn are ours.
"""
