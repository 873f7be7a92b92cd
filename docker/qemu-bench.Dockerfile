# What facesig costs on an i.MX6, modelled on a desktop: no ARM board, no binfmt, no privileges.
#
#   docker build -f docker/qemu-bench.Dockerfile -t facesig-qemu-bench .
#   docker run --rm facesig-qemu-bench
#
# One Debian release for all stages: the module fits the Python that was there when it was built,
# and the timing model fits that release's qemu. Debian 12's: that of 13 loads no plugins.

FROM debian:bookworm-slim AS build
# Versions are not pinned: a stable release changes them for security only.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends \
      ca-certificates cmake g++ g++-arm-linux-gnueabihf libc6-dev-armhf-cross ninja-build \
      python3-dev python3-pip && \
    rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY toolchains/armv7-imx6.cmake toolchains/
COPY CMakeLists.txt LICENSE NOTICE README.md pyproject.toml ./
COPY csrc csrc
RUN cmake -S . -B /build/armv7 -G Ninja --toolchain toolchains/armv7-imx6.cmake \
      -DFACESIG_PYTHON=OFF -DFACESIG_TESTS=OFF -DFACESIG_CAPI=OFF && \
    cmake --build /build/armv7 --target facesig-bench-native && \
    cmake -S csrc/a9model -B /build/a9model -G Ninja && \
    cmake --build /build/a9model && \
    mkdir /kit && \
    cp /build/armv7/csrc/bench/facesig-bench-native /build/a9model/facesig_a9model.so /kit/
COPY facesig facesig
COPY models models
# --root: below /install lies what belongs below / in the last stage.
RUN pip wheel --no-cache-dir --no-deps -w /wheels . && \
    pip install --no-cache-dir --no-deps --no-index --root /install --break-system-packages \
      /wheels/*.whl

FROM debian:bookworm-slim
# qemu-user brings emulators for thirty processors; this image needs one.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends \
      python3 python3-numpy qemu-user && \
    find /usr/bin -name 'qemu-*' ! -name qemu-arm -delete && \
    rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin
COPY --from=build /kit /opt/facesig-bench
COPY --from=build /install /
ENV FACESIG_BENCH_KIT=/opt/facesig-bench
# nobody
USER 65534:65534
WORKDIR /tmp
CMD ["facesig-bench", "--qemu"]
