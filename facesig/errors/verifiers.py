"""What can be wrong with personal verifiers, and with what they are made of."""

from facesig.errors.models import ModelError


class VerifierKitError(ModelError):
    """The file that verifiers are made with is missing, damaged, or another file."""


class VerifierBaseError(ModelError):
    """A verifier, or a kit, goes with another embedder than the one that it was given."""
