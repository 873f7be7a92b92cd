# facesig for 32-bit ARM boards (linux/arm/v7: i.MX6 and newer): Python, numpy, facesig, no more.
#
#   docker buildx build --load --platform linux/arm/v7 -f docker/armv7.Dockerfile -t facesig:armv7 .
#   docker run --rm facesig:armv7                  # on a board, or where binfmt knows ARM
#
# Nothing of the target is executed while it is built, so that any x86-64 machine can build it. The
# last stage is Debian's packages unpacked, with neither a shell nor a package manager.

FROM --platform=$BUILDPLATFORM debian:bookworm-slim AS build
# The lists stay: toolchains/debian.py reads from them which mirror to use.
# hadolint ignore=DL3008,DL3009
RUN apt-get update && apt-get install -y --no-install-recommends \
      ca-certificates g++-arm-linux-gnueabihf libc6-dev-armhf-cross python3-venv
WORKDIR /src
COPY CMakeLists.txt LICENSE NOTICE README.md pyproject.toml ./
COPY toolchains toolchains
COPY csrc csrc
COPY facesig facesig
COPY models models
RUN python3 -m toolchains.wheels --out /wheels && \
    python3 -m toolchains.sysroot /sysroot --wheel /wheels/*.whl
# The scripts would start the Python that ran pip. Byte code is written here, by the same release of
# Python: the image's user may not write it, and would compile numpy anew at every start.
WORKDIR /sysroot
RUN mv usr/local/lib/python3.11/dist-packages/bin usr/local/ && \
    sed -i '1s,.*,#!/usr/bin/python3,' usr/local/bin/* && \
    rm -rf .facesig-sysroot usr/share/man && \
    find usr/share/doc -type f ! -name copyright -delete && \
    python3 -m compileall -q -s /sysroot -p / --invalidation-mode unchecked-hash \
      usr/lib usr/local/lib && \
    echo 'nobody:x:65534:65534::/tmp:/usr/sbin/nologin' >etc/passwd && \
    install -d -m 1777 tmp

FROM scratch
COPY --from=build /sysroot /
USER 65534:65534
ENV HOME=/tmp PATH=/usr/local/bin:/usr/bin:/bin
WORKDIR /tmp
CMD ["facesig", "info"]
