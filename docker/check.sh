#!/usr/bin/env bash
# Builds both images without a Docker engine, runs what they run by default, says sizes and seconds.
#
#   apt-get install buildah mmdebstrap
#   docker/check.sh [qemu-bench] [armv7]
#
# Needs root, 4 GB below TMPDIR and some ten minutes; cleans up after itself. No image is pulled:
# the base is made from Debian's packages under the name that the Dockerfiles give, or from
# BASE_TAR, a root file system made before (the mmdebstrap line below). CA_BUNDLE names the
# certificates that pip trusts in the build stages (default: this machine's).
set -euo pipefail
cd "$(dirname "$0")/.."

base=docker.io/library/debian:bookworm-slim
ca_bundle="${CA_BUNDLE:-/etc/ssl/certs/ca-certificates.crt}"
[ $# -gt 0 ] || set -- qemu-bench armv7

for program in buildah mmdebstrap; do
  if ! command -v "$program" >/dev/null; then
    echo "check.sh: expected $program, got none (apt-get install buildah mmdebstrap)" >&2
    exit 1
  fi
done

work="$(mktemp -d)"
# Everything lies below $work: images of this machine's own storage are neither used nor touched.
storage=(--root "$work/storage" --runroot "$work/run" --storage-driver vfs)
store() { buildah "${storage[@]}" "$@"; }
clean() {
  store umount --all >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap clean EXIT

# step NAME COMMAND...: runs it silently, says how long it took; its output follows if it failed
step() {
  local name="$1" start="$SECONDS"
  shift
  if ! "$@" >"$work/log" 2>&1; then
    tail -n 40 "$work/log" >&2
    echo "check.sh: expected exit code 0, got another ($name)" >&2
    exit 1
  fi
  echo "$name: $((SECONDS - start)) s"
}

make_base() {
  local tar="${BASE_TAR:-$work/base.tar}" container
  if [ ! -f "$tar" ]; then
    mmdebstrap --variant=minbase --dpkgopt=force-unsafe-io \
      --include=usr-is-merged --hook-dir=/usr/share/mmdebstrap/hooks/merged-usr \
      --dpkgopt='path-exclude=/usr/share/doc/*' \
      --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
      bookworm "$tar"
  fi
  container="$(store from scratch)"
  store add "$container" "$tar" /
  store copy "$container" "$ca_bundle" /etc/check-ca.crt
  store config --env PIP_CERT=/etc/check-ca.crt --cmd bash "$container"
  store commit --rm "$container" "$base"
  rm -f "$work/base.tar"
}

# static_qemu FOLDER: unpacked, not installed, which would tell this kernel about ARM files
static_qemu() {
  mkdir "$1"
  (cd "$1" && apt-get download -qq qemu-user-static && dpkg-deb -x ./*.deb .)
}

# build NAME OPTION...
build() {
  local name="$1"
  shift
  store bud --isolation chroot --pull-never "$@" -f "docker/$name.Dockerfile" -t "facesig-$name" .
}

# not_root PYTHON...: fails unless that Python, in an image, has the user that the image names
not_root() {
  "$@" -c 'import os; user = os.getuid(); assert user == 65534, f"expected user 65534, got {user}"'
}

# sizes NAME ROOT: of the files, and of what a registry would store
sizes() {
  local packed
  packed="$(tar -C "$2" --one-file-system -c . | gzip -6 | wc -c)"
  echo "$1: $(du -sxm --apparent-size "$2" | cut -f1) MB, $((packed / 1000000)) MB compressed"
}

step "base image" make_base
for name in "$@"; do
  case "$name" in
    qemu-bench)
      step "build $name" build "$name"
      container="$(store from --pull-never "localhost/facesig-$name")"
      sizes "$name" "$(store mount "$container")"
      start="$SECONDS"
      store run --isolation chroot "$container" -- facesig-bench --qemu
      not_root store run --isolation chroot "$container" -- python3
      ;;
    armv7)
      # Docker fills in BUILDPLATFORM by itself.
      step "build $name" build "$name" --platform linux/arm/v7 \
        --build-arg "BUILDPLATFORM=linux/$(dpkg --print-architecture)"
      container="$(store from --pull-never --platform linux/arm/v7 "localhost/facesig-$name")"
      root="$(store mount "$container")"
      sizes "$name" "$root"
      # A kernel without binfmt runs ARM files by an emulator's explicit name only.
      step "qemu" static_qemu "$work/qemu"
      cp "$work/qemu/usr/bin/qemu-arm-static" "$root/tmp/qemu-arm"
      python=(store run --isolation chroot "$container" -- /tmp/qemu-arm -cpu cortex-a9
        /usr/bin/python3)
      start="$SECONDS"
      "${python[@]}" /usr/local/bin/facesig info
      not_root "${python[@]}"
      ;;
    *)
      echo "check.sh: expected qemu-bench or armv7, got $name" >&2
      exit 2
      ;;
  esac
  echo "run $name: $((SECONDS - start)) s"
  store rm "$container" >/dev/null
done
