"""A camera as the kernel shows it: ``ioctl`` answered here, its buffers a file that is mapped."""

from __future__ import annotations

import errno
import os

from facesig.door.sources import v4l2_abi as abi

ANSWERS = {
    abi.QUERYCAP: "querycap", abi.ENUM_FMT: "enum_fmt", abi.S_FMT: "s_fmt", abi.REQBUFS: "reqbufs",
    abi.QUERYBUF: "querybuf", abi.QBUF: "qbuf", abi.DQBUF: "dqbuf", abi.STREAMON: "streamon",
    abi.STREAMOFF: "streamoff",
}  # fmt: skip

PAGE = 1 << 16


class Kernel:
    """Answers for one device; ``frames`` are bytes, or an exception, given one after the other."""

    def __init__(self, path, formats=("YUYV",), frames=(), width=64, height=48, **pix):
        self.path, self.formats, self.frames = path, list(formats), list(frames)
        self.size, self.pix = (width, height), pix
        self.capabilities = abi.VIDEO_CAPTURE | abi.STREAMING
        self.calls, self.queued, self.streaming = [], [], False
        self.flags = 0
        self.again = False
        """Whether the first frame comes again and again."""
        path.write_bytes(bytes(4 * PAGE))

    def ioctl(self, file, request, argument):
        name = ANSWERS[request]
        self.calls.append(name)
        return getattr(self, name)(argument)

    def querycap(self, found):
        found.card = b"a camera"
        found.capabilities = self.capabilities | abi.DEVICE_CAPS
        found.device_caps = self.capabilities

    def enum_fmt(self, found):
        if found.index >= len(self.formats):
            raise OSError(errno.EINVAL, "Invalid argument")
        found.pixelformat = abi.fourcc(self.formats[found.index])

    def s_fmt(self, chosen):
        pix = chosen.fmt.pix
        pix.width, pix.height = self.size
        for name, value in self.pix.items():
            setattr(pix, name, value)

    def reqbufs(self, wanted):
        wanted.count = min(wanted.count, 4)

    def querybuf(self, buffer):
        buffer.length, buffer.m.offset = PAGE, PAGE * buffer.index

    def qbuf(self, buffer):
        self.queued.append(buffer.index)

    def dqbuf(self, buffer):
        assert self.streaming
        if not self.frames or not self.queued:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        frame = self.frames.pop(0)
        if self.again:
            self.frames = [None, frame] if frame is not None else [self.frames[0]]
        if frame is None:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        if isinstance(frame, Exception):
            raise frame
        buffer.index = self.queued.pop(0)
        buffer.bytesused, buffer.flags = len(frame), self.flags
        with open(self.path, "r+b") as file:
            os.pwrite(file.fileno(), frame, PAGE * buffer.index)

    def streamon(self, kind):
        assert kind.value == abi.CAPTURE
        self.streaming = True

    def streamoff(self, kind):
        self.streaming = False
