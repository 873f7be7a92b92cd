"""What goes wrong, as a status and JSON: ``{"type": ..., "message": ..., "reasons": [...]}``.

The type of facesig's own errors is their class's name; messages are the sentences that Python's
callers get, without the names of files, which say where things lie on the board.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from facesig import errors
from facesig.errors import FacesigError

TYPES = {
    400: "RequestError",
    401: "LoginError",
    403: "TokenError",
    404: "NotFoundError",
    405: "MethodError",
    408: "SlowError",
    409: "ConflictError",
    413: "TooLargeError",
    415: "MediaError",
    421: "HostError",
    422: "ContentError",
    429: "TooManyError",
    500: "InternalError",
    503: "BusyError",
}
"""By status, what is no error of facesig's own is called."""

STATUSES: tuple[tuple[type[FacesigError], int], ...] = (
    (errors.PersonNotFoundError, 404),
    (errors.VisitorNotFoundError, 404),
    (errors.PersonNameError, 422),
    (errors.PersonMetadataError, 422),
    (errors.GalleryBusyError, 503),
    (errors.GalleryMissingError, 503),
    (errors.GalleryFullError, 507),
    (errors.GalleryStorageError, 503),
    (errors.OutputError, 507),
    (errors.GalleryModelError, 409),
    (errors.GalleryLogError, 409),
    (errors.LowMemoryError, 503),
    (errors.ImageFileError, 500),
    (errors.ImageError, 422),
    (errors.FaceError, 422),
    (errors.QualityError, 422),
    (errors.SignatureError, 422),
    (errors.FalseAcceptRateError, 422),
    (errors.OptionError, 422),
    (errors.DataError, 422),
    (errors.MissingExtraError, 501),
)
"""The first class that fits counts; any other is a 500."""

_FILE = re.compile(r"(?<![\w.])/[^\s;,()]+/")


class RefusedError(Exception):
    """A request that is refused.

    Attributes:
        status: HTTP's.
        message: a sentence.
        kind: the type, where it is not that of the status.
        headers: to send along.
    """

    def __init__(
        self,
        status: int,
        message: str,
        kind: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.message = status, message
        self.kind = kind or TYPES[status]
        self.headers = dict(headers or {})

    @property
    def body(self) -> dict[str, Any]:
        """The answer's JSON."""
        return {"type": self.kind, "message": self.message}


def told(error: BaseException) -> tuple[int, dict[str, Any], dict[str, str]]:
    """Status, JSON and headers of an error; one that nobody foresaw says nothing of itself."""
    if isinstance(error, RefusedError):
        return error.status, error.body, error.headers
    if isinstance(error, FacesigError):
        status = next((code for kind, code in STATUSES if isinstance(error, kind)), 500)
        body: dict[str, Any] = {"type": type(error).__name__, "message": _shown(error)}
        if isinstance(error, errors.QualityError):
            body["reasons"] = [_shown(reason) for reason in error.reasons]
        return status, body, {}
    if isinstance(error, MemoryError):
        return 503, {"type": "LowMemoryError", "message": "expected memory, got none"}, {}
    return 500, {"type": TYPES[500], "message": "an error that was not foreseen; see the log"}, {}


def _shown(error: object) -> str:
    """An error's sentence, files by their last name, anything of JSON's letters."""
    text = _FILE.sub("", str(error))
    return text.encode("utf-8", "backslashreplace").decode()
