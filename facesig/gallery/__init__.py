"""Who is it: people and their signatures in one file, found again or told to be unknown.

    gallery = facesig.Gallery("door.db", key="door.key")
    gallery.enrol("Ada", ["ada1.jpg", "ada2.jpg"])
    if found := gallery.identify(frame):
        print(found.name, found.score)

The file is described in ``csrc/gallery/FORMAT.md``; C reads and writes the same. Each file here has
one job: ``store`` SQLite, ``sealing`` and ``keys`` secrets, ``renewal`` the keyed transform,
``members`` what is held in memory, ``index`` the search, ``decide`` thresholds, ``gallery`` the
class. Importing takes numpy only; sqlite3 and PyNaCl are loaded when a gallery is opened.
"""

from facesig.gallery.gallery import Gallery
from facesig.gallery.keys import Passphrase
from facesig.gallery.results import (
    Audit,
    Calibration,
    Enrolment,
    Identification,
    LogEntry,
    LogHead,
    Person,
    Ranked,
)

__all__ = [
    "Audit",
    "Calibration",
    "Enrolment",
    "Gallery",
    "Identification",
    "LogEntry",
    "LogHead",
    "Passphrase",
    "Person",
    "Ranked",
]
