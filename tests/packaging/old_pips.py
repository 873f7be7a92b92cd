"""Which pip takes our armv7l wheel on a 32-bit userland under a 64-bit kernel (machine armv8l).

    python tests/packaging/old_pips.py FOLDER

Installs two real pips into environments in the folder and asks each for the tags that it takes on
such a machine: Debian 12's 23.0.1 does not take armv7l there, 24.1 does.
"""

import subprocess
import sys
from pathlib import Path

TAGS = """
import sysconfig
sysconfig.get_platform = lambda: "linux-armv8l"
import pip._vendor.packaging._manylinux as manylinux
import pip._vendor.packaging.tags as tags
manylinux._get_glibc_version = lambda: (2, 36)
for name in ("_have_compatible_abi", "_is_compatible"):
    setattr(manylinux, name, lambda *_: True)
manylinux._is_linux_armhf = lambda *_: True
print(*tags._linux_platforms(is_32bit=True))
"""

WHEEL = "manylinux_2_36_armv7l"
EXPECTED = {"23.0.1": False, "24.1": True}


def takes(folder: Path, version: str) -> bool:
    home = folder / f"pip-{version}"
    subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
    python = home / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", f"pip=={version}"], check=True)
    shown = subprocess.run([python, "-c", TAGS], check=True, capture_output=True, text=True)
    return WHEEL in shown.stdout.split()


def main() -> int:
    folder = Path(sys.argv[1])
    found = {version: takes(folder, version) for version in EXPECTED}
    print(f"{WHEEL} on armv8l: {found}")
    return int(found != EXPECTED)


if __name__ == "__main__":
    sys.exit(main())
