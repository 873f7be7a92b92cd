"""Images to signatures on the C++ engine: numpy and ``_core``, nothing else at import."""
