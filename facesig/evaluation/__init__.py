"""How well a model tells people apart: protocols and intervals as pure functions on arrays.

Read in this order:
    * ``verification``: thresholds, accuracy, the ten folds of LFW.
    * ``roc``: counts of accepted pairs by threshold; equal error rate.
    * ``dyads``, ``intervals``: how far a rate can be trusted when pairs share people.
    * ``measure``, ``allpairs``, ``groups``: a list of pairs, all pairs of a set, pairs in groups.
    * ``pairs``, ``persons``, ``lfw``: the lists, and who is on them.
    * ``crops``, ``photos``, ``signatures``: from images to signatures, by any callable.
    * ``results``, ``report``: what was measured, as JSON, as text, as one HTML file.

Only numpy is needed, pyarrow and Pillow where stored crops are read, OpenCV where faces are to be
found in photos.
"""
