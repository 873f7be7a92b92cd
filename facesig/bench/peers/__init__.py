"""The same work in other runtimes, under the same emulation and timing model.

    formats    the signature network as each runtime wants it, made from our model file
    ncnn       any network as ncnn reads it
    floats     the float network that a detector's integers stand for
    guest      runs inside the ARM userland: loads such a file, runs, marks
    userland   the ARM userlands with Python and the runtimes, and running the guest in them
    compare    signature networks: checks that the signatures agree, then models both sides
    detection  detectors: the same with ncnn and with OpenCV's cascade
    missing    what is said of a peer that cannot be had

Of an embedder the signature network alone is compared, from the aligned image to the last linear
layer: no other runtime has our alignment. An integer model meets TFLite on the same integers, a
float model meets ncnn on the same floats.
"""
