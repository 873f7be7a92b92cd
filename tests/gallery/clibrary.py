"""libfacesig_gallery through ctypes, for comparing it with Python's ``facesig.Gallery``."""

import ctypes
from ctypes import (
    POINTER,
    byref,
    c_char,
    c_char_p,
    c_double,
    c_int32,
    c_int64,
    c_size_t,
    c_uint8,
    c_uint32,
    c_uint64,
    c_void_p,
)

import numpy as np
from capi.capi import Error, Match, bind, call


class Secret(ctypes.Structure):
    _fields_ = [
        ("key_file", c_char_p),
        ("passphrase", c_char_p),
        ("key", c_void_p),
        ("context", c_void_p),
        ("passes", c_uint32),
        ("memory_kib", c_uint32),
    ]


class Options(ctypes.Structure):
    _fields_ = [("secret", Secret), ("model", c_void_p), ("create", c_int32), ("log", c_int32)]


class IdentifyOptions(ctypes.Structure):
    _fields_ = [("false_rate", c_double), ("margin", c_double), ("combine", c_int32)]


class Identified(ctypes.Structure):
    _fields_ = [
        ("unknown", c_int32),
        ("person", c_int64),
        ("score", c_double),
        ("second", c_double),
        ("threshold", c_double),
    ]


class Ranked(ctypes.Structure):
    _fields_ = [("person", c_int64), ("template", c_int64), ("score", c_double)]


class Person(ctypes.Structure):
    _fields_ = [
        ("id", c_int64),
        ("enrolled", c_int64),
        ("templates", c_int32),
        ("name", c_char * 801),
    ]


SIGNATURES = {
    "model_open": [c_char_p, POINTER(c_void_p)],
    "gallery_open": [c_char_p, POINTER(Options), POINTER(c_void_p)],
    "gallery_enrol": [c_void_p, c_char_p, c_char_p, c_void_p, c_size_t, POINTER(c_int64)],
    "gallery_identify": [
        c_void_p,
        c_void_p,
        POINTER(IdentifyOptions),
        POINTER(Identified),
        POINTER(Ranked),
        c_size_t,
        POINTER(c_size_t),
    ],
    "gallery_verify": [c_void_p, c_char_p, c_void_p, c_double, POINTER(Match)],
    "gallery_count": [c_void_p, POINTER(c_size_t)],
    "gallery_person_at": [c_void_p, c_size_t, POINTER(Person)],
    "gallery_metadata": [c_void_p, c_int64, c_char_p, c_size_t, POINTER(c_size_t)],
    "gallery_rename": [c_void_p, c_char_p, c_char_p],
    "gallery_remove": [c_void_p, c_char_p],
    "gallery_rekey": [c_void_p, POINTER(Secret)],
    "gallery_log_verify": [c_void_p, POINTER(c_uint64), POINTER(c_uint8)],
}


class Library:
    """Both shared libraries; the gallery's finds the other beside it or by its run path."""

    def __init__(self, build):
        self._parts = [
            ctypes.CDLL(str(build / "csrc" / "capi" / "libfacesig.so"), ctypes.RTLD_GLOBAL),
            ctypes.CDLL(str(build / "csrc" / "gallery" / "libfacesig_gallery.so")),
        ]
        for name, arguments in SIGNATURES.items():
            bind(self._part(name), name, ctypes.c_int, [*arguments, POINTER(Error)])
        for name in ("model_close", "gallery_close"):
            bind(self._part(name), name, None, [c_void_p])
        self.close = self._parts[1].facesig_gallery_close
        self.close_model = self._parts[0].facesig_model_close

    def _part(self, name):
        return self._parts["gallery" in name]

    def call(self, name, *arguments):
        call(getattr(self._part(name), f"facesig_{name}"), *arguments)


def secret_of(key):
    """A key file's path, bytes of a passphrase, or None."""
    secret = Secret(passes=1, memory_kib=64)
    if isinstance(key, bytes):
        secret.passphrase = key
    elif key is not None:
        secret.key_file = str(key).encode()
    return secret


class CGallery:
    """A gallery as the C library has it; signatures are float32 arrays."""

    def __init__(self, library, path, model, key=None, log=1):
        self._library, self._model, self._gallery = library, c_void_p(), c_void_p()
        library.call("model_open", str(model).encode(), byref(self._model))
        options = Options(secret_of(key), self._model, 1, log)
        library.call("gallery_open", str(path).encode(), byref(options), byref(self._gallery))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._library.close(self._gallery)
        self._library.close_model(self._model)

    def _call(self, name, *arguments):
        self._library.call(f"gallery_{name}", self._gallery, *arguments)

    def enrol(self, name, signatures, metadata=None):
        values = np.ascontiguousarray(np.stack(signatures), np.float32)
        person = c_int64()
        packed = None if metadata is None else metadata.encode()
        self._call("enrol", name.encode(), packed, values.ctypes.data, len(values), byref(person))
        return person.value

    def identify(self, signature, false_rate=0.01, margin=0.05, combine=0):
        """(Identified, [(person, template, score), ...])."""
        options = IdentifyOptions(false_rate, margin, combine)
        found, ranked, ranks = Identified(), (Ranked * 64)(), c_size_t()
        values = np.ascontiguousarray(signature, np.float32)
        self._call(
            "identify", values.ctypes.data, byref(options), byref(found), ranked, 64, byref(ranks)
        )
        return found, [(one.person, one.template, one.score) for one in ranked[: ranks.value]]

    def verify(self, name, signature, rate=1e-3):
        match, values = Match(), np.ascontiguousarray(signature, np.float32)
        self._call("verify", name.encode(), values.ctypes.data, rate, byref(match))
        return match

    def people(self):
        """[(id, name, templates, metadata), ...]."""
        count = c_size_t()
        self._call("count", byref(count))
        return [self._person(i) for i in range(count.value)]

    def _person(self, index):
        person, text, needed = Person(), ctypes.create_string_buffer(70_000), c_size_t()
        self._call("person_at", index, byref(person))
        self._call("metadata", person.id, text, len(text), byref(needed))
        return person.id, person.name.decode(), person.templates, text.value.decode()

    def rename(self, name, to):
        self._call("rename", name.encode(), to.encode())

    def remove(self, name):
        self._call("remove", name.encode())

    def rekey(self, key):
        self._call("rekey", byref(secret_of(key)))

    def verify_log(self):
        """(rows, the last chain in hexadecimal digits)."""
        rows, chain = c_uint64(), (c_uint8 * 32)()
        self._call("log_verify", byref(rows), chain)
        return rows.value, bytes(chain).hex()
