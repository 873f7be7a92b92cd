"""From a checkpoint of a "hypernetwork" run to the kit that makes verifiers.

``trunk``      the shared convolutions, rounded once for everybody
``strangers``  what those say of faces of people who do not know each other
``kit``        scores and thresholds by that, and the whole file
``origin``     whether a checkpoint goes with the embedders that its kit is for
``looks``      known people's faces by a kit's integers, from which its weights are trained anew

What strangers' features are like, and where the thresholds lie, is found with the integers, as
boards will run them: the engine aligns faces of strangers and runs the convolutions, and every one
of them is enrolled and tried against all others.
"""
