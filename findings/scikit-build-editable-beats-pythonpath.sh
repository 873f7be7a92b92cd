#!/usr/bin/env bash
# scikit-build-core 1.1.2 against setuptools 84.2.1 and hatchling 1.33.0, pip 26.3, Python 3.11.
#
# Guess beforehand: a package installed with `pip install -e` gives way to another copy of it on
# PYTHONPATH, or in the folder that a program is run from, as any package in site-packages does.
#
# Seen: so it is with setuptools (a folder in a .pth file, and its strict finder, too) and hatchling. With
# scikit-build-core it is not, in either of its editable modes, "redirect" and "inplace": its finder
# stands first in sys.meta_path, before the search of sys.path, so the installed tree is imported whatever
# PYTHONPATH and the current folder say. Tests that run in a second work tree or clone then test the
# first one's sources, and pass or fail for those.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
python="$work/venv/bin/python"
"$python" -m pip install -q "pip==26.3"
"$python" -m pip install -q scikit-build-core==1.1.2 setuptools==84.2.1 hatchling==1.33.0 \
  editables==0.6 cmake==4.4.5 ninja==1.13.2

package() {  # NAME BACKEND [LINES]: a package of one module, and a second copy of it elsewhere
  mkdir -p "$work/$1/$1" "$work/second/$1"
  echo 'PLACE = "installed tree"' >"$work/$1/$1/__init__.py"
  echo 'PLACE = "second tree"' >"$work/second/$1/__init__.py"
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "%s"\nversion = "1"\n%s\n' \
    "$2" "$1" "${3:-}" >"$work/$1/pyproject.toml"
  printf 'cmake_minimum_required(VERSION 3.15)\nproject(%s LANGUAGES NONE)\n' "$1" >"$work/$1/CMakeLists.txt"
  "$python" -m pip install -qq --no-build-isolation "${@:4}" -e "$work/$1"
}
package with_setuptools setuptools.build_meta '[tool.setuptools]
packages = ["with_setuptools"]'
package strict setuptools.build_meta '[tool.setuptools]
packages = ["strict"]' --config-settings editable_mode=strict
package with_hatchling hatchling.build
package redirect scikit_build_core.build
package inplace scikit_build_core.build '[tool.scikit-build]
editable.mode = "inplace"'

for name in with_setuptools strict with_hatchling redirect inplace; do
  said="$(cd "$work/second" && PYTHONPATH="$work/second" "$python" -c "import $name; print($name.PLACE)")"
  echo "$name: $said"
done | tee "$work/seen"
diff "$work/seen" - <<'SEEN'
with_setuptools: second tree
strict: second tree
with_hatchling: second tree
redirect: installed tree
inplace: installed tree
SEEN
