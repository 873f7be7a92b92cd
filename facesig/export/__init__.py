"""From a training checkpoint to the files that users run."""
