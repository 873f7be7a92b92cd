"""Fuzzing: see README.md. ``python -m tests.fuzz`` runs all targets."""
