"""V4L2's structures and numbers, as the kernel's ``linux/videodev2.h`` has them on this machine.

ctypes lays them out as the C compiler does, so that 32-bit ARM has its own sizes, and with them its
own request numbers. ``tests/door/test_v4l2.py`` compares all of them with the header.
"""

from __future__ import annotations

import ctypes
from ctypes import Structure, Union, c_char, c_long, c_uint8, c_uint32, c_ulong, c_void_p

CAPTURE, MMAP, ERROR = 1, 1, 0x40
"""Type of a buffer, its memory, and the flag of one that was not filled rightly."""

VIDEO_CAPTURE, STREAMING, DEVICE_CAPS = 0x1, 0x04000000, 0x80000000
"""Capabilities."""


class Capability(Structure):
    """What a device is."""

    _fields_ = (
        ("driver", c_char * 16),
        ("card", c_char * 32),
        ("bus_info", c_char * 32),
        ("version", c_uint32),
        ("capabilities", c_uint32),
        ("device_caps", c_uint32),
        ("reserved", c_uint32 * 3),
    )


class FormatDescription(Structure):
    """One of the formats of a device."""

    _fields_ = (
        ("index", c_uint32),
        ("type", c_uint32),
        ("flags", c_uint32),
        ("description", c_char * 32),
        ("pixelformat", c_uint32),
        ("mbus_code", c_uint32),
        ("reserved", c_uint32 * 3),
    )


class PixFormat(Structure):
    """Size, pixel format and colours of frames."""

    _fields_ = (
        ("width", c_uint32),
        ("height", c_uint32),
        ("pixelformat", c_uint32),
        ("field", c_uint32),
        ("bytesperline", c_uint32),
        ("sizeimage", c_uint32),
        ("colorspace", c_uint32),
        ("priv", c_uint32),
        ("flags", c_uint32),
        ("ycbcr_enc", c_uint32),
        ("quantization", c_uint32),
        ("xfer_func", c_uint32),
    )


class _AnyFormat(Union):
    _fields_ = (("pix", PixFormat), ("raw", c_char * 200), ("pointer", c_void_p))


class Format(Structure):
    """A format to set."""

    _fields_ = (("type", c_uint32), ("fmt", _AnyFormat))


class RequestBuffers(Structure):
    """How many buffers."""

    _fields_ = (
        ("count", c_uint32),
        ("type", c_uint32),
        ("memory", c_uint32),
        ("capabilities", c_uint32),
        ("flags", c_uint8),
        ("reserved", c_uint8 * 3),
    )


class _Time(Structure):
    _fields_ = (("seconds", c_long), ("microseconds", c_long))


class _TimeCode(Structure):
    _fields_ = (("type", c_uint32), ("flags", c_uint32), ("numbers", c_uint8 * 8))


class _Place(Union):
    _fields_ = (("offset", c_uint32), ("userptr", c_ulong))


class Buffer(Structure):
    """One buffer."""

    _fields_ = (
        ("index", c_uint32),
        ("type", c_uint32),
        ("bytesused", c_uint32),
        ("flags", c_uint32),
        ("field", c_uint32),
        ("timestamp", _Time),
        ("timecode", _TimeCode),
        ("sequence", c_uint32),
        ("memory", c_uint32),
        ("m", _Place),
        ("length", c_uint32),
        ("reserved2", c_uint32),
        ("request_fd", c_uint32),
    )


_WRITE, _READ = 1, 2


def _request(direction: int, number: int, size: int) -> int:
    return direction << 30 | size << 16 | ord("V") << 8 | number


QUERYCAP = _request(_READ, 0, ctypes.sizeof(Capability))
ENUM_FMT = _request(_READ | _WRITE, 2, ctypes.sizeof(FormatDescription))
S_FMT = _request(_READ | _WRITE, 5, ctypes.sizeof(Format))
REQBUFS = _request(_READ | _WRITE, 8, ctypes.sizeof(RequestBuffers))
QUERYBUF = _request(_READ | _WRITE, 9, ctypes.sizeof(Buffer))
QBUF = _request(_READ | _WRITE, 15, ctypes.sizeof(Buffer))
DQBUF = _request(_READ | _WRITE, 17, ctypes.sizeof(Buffer))
STREAMON = _request(_WRITE, 18, ctypes.sizeof(ctypes.c_int))
STREAMOFF = _request(_WRITE, 19, ctypes.sizeof(ctypes.c_int))


def fourcc(text: str) -> int:
    """The number of a pixel format's four letters."""
    return int.from_bytes(text.encode(), "little")
