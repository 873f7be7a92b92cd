"""The same signature network in other runtimes, under the same emulation and timing model.

    files     the network as each runtime wants it, made from our model file
    guest     runs inside the ARM userland: loads such a file, embeds, marks
    userland  the ARM userland with Python and the runtimes, and running the guest in it
    compare   checks that the signatures agree, then models both sides

What is compared is the signature network alone, from the aligned image to the last linear layer:
no other runtime has our alignment. An integer model meets TFLite on the same integers, a float
model meets ncnn on the same floats.
"""
