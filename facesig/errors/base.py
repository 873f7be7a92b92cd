"""What all errors have in common."""

from __future__ import annotations


class FacesigError(Exception):
    """Base of all errors that facesig raises on purpose."""

    exit_code = 1
