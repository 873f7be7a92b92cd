"""What the interface does, one file for each group of operations; each has ``OPERATIONS``."""
