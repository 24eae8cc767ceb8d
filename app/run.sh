#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds the program, and cleans pages: those given as arguments, else the bundled samples.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/linux/packages.sh"
need $build_packages

(cd "$root" && cmake --preset release $(launcher) >/dev/null && cmake --build --preset release)
cli=$root/build/release/app/variorum-cli
if [ $# = 0 ]; then
    set -- "$root"/resources/samples/*.txt
fi
exec "$cli" clean --format markdown "$@"
