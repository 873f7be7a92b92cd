"""Cameras of Linux by the kernel's interface, V4L2, directly: ioctl and mmap, no library.

Of what has queued up only the newest frame is given, and it is copied out of the kernel's buffer,
which goes back at once: a program that is slower than its camera sees now, not a second ago.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import mmap
import os
import select
import time
from contextlib import suppress

from facesig.door.sources import mjpeg
from facesig.door.sources import v4l2_abi as abi
from facesig.door.sources.base import Pixels, Shot
from facesig.errors import ImageError, SourceError, SourceLostError
from facesig.images import Frame

FORMATS = {"nv12": "NV12", "yuyv": "YUYV", "grey": "GREY", "mjpeg": "MJPG"}
"""What can be used, the cheapest first, and V4L2's letters of it."""

PATIENCE = 3.0
"""Seconds without a frame after which a camera counts as lost."""

_BUFFERS = 4
_BT709, _FULL, _LIMITED, _JPEG, _REC709 = 2, 1, 2, 7, 3
"""V4L2's numbers of the matrix, the ranges, and two colour spaces that imply others."""


class Camera:
    """A camera with one plane a frame."""

    endless = True

    def __init__(self, name: str, *, width: int, height: int, format: str | None) -> None:
        if format is not None and format not in FORMATS:
            raise SourceError(f"expected {', '.join(FORMATS)}, got {format!r} ({name})")
        self.name = name
        self._size, self._format = (width, height), format
        self._file = -1
        self._maps: list[mmap.mmap] = []
        self._pix = abi.PixFormat()
        self._kind = ""

    def open(self) -> None:
        self.close()
        try:
            self._file = os.open(self.name, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
            self._require_camera()
            self._choose_format()
            self._map_buffers()
            self._call(abi.STREAMON, ctypes.c_int(abi.CAPTURE))
        except OSError as error:
            self.close()
            got = error.strerror or str(error)
            raise SourceError(f"expected a camera, got {got} ({self.name})") from error
        except SourceError:
            self.close()
            raise

    def read(self) -> Shot:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                data = self._newest()
            except OSError as error:
                raise SourceLostError(
                    f"expected a frame, got {error.strerror or error} ({self.name})"
                ) from error
            try:
                return Shot(self._frame(data), time.monotonic())
            except (ImageError, SourceError) as error:  # torn, as many cameras' first ones are
                if time.monotonic() >= until:
                    raise SourceLostError(
                        f"expected a whole frame, got none for {PATIENCE:g} s: {error}"
                    ) from error

    def close(self) -> None:
        if self._file >= 0:
            with suppress(OSError):
                self._call(abi.STREAMOFF, ctypes.c_int(abi.CAPTURE))
        for each in self._maps:
            each.close()
        self._maps = []
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _call(self, request: int, argument: ctypes.Structure | ctypes.c_int) -> None:
        fcntl.ioctl(self._file, request, argument)

    def _require_camera(self) -> None:
        found = abi.Capability()
        self._call(abi.QUERYCAP, found)
        whole = found.capabilities
        able = found.device_caps if whole & abi.DEVICE_CAPS else whole
        if not (able & abi.VIDEO_CAPTURE and able & abi.STREAMING):
            card = found.card.decode(errors="replace")
            raise SourceError(
                f"expected a camera that streams frames of one plane, got {card!r} ({self.name})"
            )

    def _choose_format(self) -> None:
        offered = self._offered()
        wanted = [self._format] if self._format else list(FORMATS)
        kind = next((name for name in wanted if name and FORMATS[name] in offered), None)
        if kind is None:
            raise SourceError(
                f"expected a camera with {', '.join(map(str, wanted))}, "
                f"got {', '.join(offered) or 'nothing'} ({self.name})"
            )
        chosen = abi.Format(type=abi.CAPTURE)
        chosen.fmt.pix.width, chosen.fmt.pix.height = self._size
        chosen.fmt.pix.pixelformat = abi.fourcc(FORMATS[kind])
        chosen.fmt.pix.field = 1  # no halves of frames
        self._call(abi.S_FMT, chosen)
        if chosen.fmt.pix.pixelformat != abi.fourcc(FORMATS[kind]):
            raise SourceError(f"expected frames of {kind}, got others ({self.name})")
        self._pix, self._kind = abi.PixFormat.from_buffer_copy(chosen.fmt.pix), kind

    def _offered(self) -> list[str]:
        found: list[str] = []
        while len(found) < 100:
            each = abi.FormatDescription(index=len(found), type=abi.CAPTURE)
            try:
                self._call(abi.ENUM_FMT, each)
            except OSError as error:
                if error.errno != errno.EINVAL:
                    raise
                break
            found.append(each.pixelformat.to_bytes(4, "little").decode(errors="replace"))
        return found

    def _map_buffers(self) -> None:
        wanted = abi.RequestBuffers(count=_BUFFERS, type=abi.CAPTURE, memory=abi.MMAP)
        self._call(abi.REQBUFS, wanted)
        for index in range(wanted.count):
            buffer = abi.Buffer(index=index, type=abi.CAPTURE, memory=abi.MMAP)
            self._call(abi.QUERYBUF, buffer)
            self._maps.append(
                mmap.mmap(
                    self._file,
                    buffer.length,
                    mmap.MAP_SHARED,
                    mmap.PROT_READ | mmap.PROT_WRITE,
                    offset=buffer.m.offset,
                )
            )
            self._call(abi.QBUF, buffer)

    def _newest(self) -> bytes:
        """The newest frame's bytes; waits for one for ``PATIENCE`` seconds at most."""
        until = time.monotonic() + PATIENCE
        while (left := until - time.monotonic()) > 0:
            if not select.select([self._file], [], [], left)[0]:
                break
            data = None
            while (buffer := self._dequeued()) is not None:
                if not buffer.flags & abi.ERROR and buffer.bytesused:
                    data = bytes(self._maps[buffer.index][: buffer.bytesused])
                self._call(abi.QBUF, buffer)
            if data is not None:
                return data
        raise SourceLostError(f"expected a frame, got none for {PATIENCE:g} s ({self.name})")

    def _dequeued(self) -> abi.Buffer | None:
        buffer = abi.Buffer(type=abi.CAPTURE, memory=abi.MMAP)
        try:
            self._call(abi.DQBUF, buffer)
        except BlockingIOError:
            return None
        return buffer

    def _frame(self, data: bytes) -> Pixels:
        pix = self._pix
        if self._kind == "mjpeg":
            return mjpeg.decode(data, self.name, 2 * pix.width * pix.height)
        matrix, range_ = colours(pix)
        stride = pix.bytesperline or None
        return Frame(
            data,
            self._kind,
            width=pix.width,
            height=pix.height,
            stride=stride,
            matrix=matrix,
            range=range_,
        )


def colours(pix: abi.PixFormat) -> tuple[str, str]:
    """Matrix and range of YUV frames; where the driver leaves them open, V4L2's defaults."""
    bt709 = pix.ycbcr_enc == _BT709 or (pix.ycbcr_enc == 0 and pix.colorspace == _REC709)
    full = pix.quantization == _FULL or (pix.quantization == 0 and pix.colorspace == _JPEG)
    return ("bt709" if bt709 else "bt601"), ("full" if full else "limited")
