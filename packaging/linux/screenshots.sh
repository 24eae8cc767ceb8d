#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# screenshots.sh [FOLDER [BUILD]]: makes the README's pictures from the real window on a display of its own; the default
# folder is resources/screenshots, the default build folder that of the preset "ci". Look at each before it is committed.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packages.sh
. "$root/packaging/linux/packages.sh"
need_for build
need_for test
need pngquant

folder=${1:-$root/resources/screenshots}
build=${2:-$root/build/ci}
[ -f "$build/CMakeCache.txt" ] || cmake -S "$root" --preset ci -B "$build" >/dev/null
cmake --build "$build" --target screenshots
# Notes are signed with the name of who is logged in.
LC_ALL=C.UTF-8 TZ=UTC USER=reader "$root/tests/support/xvfb.sh" "$build/tests/ui/screenshots/screenshots" "$folder"
for name in reader-and-source compare notes-dark; do
    pngquant --force --strip --speed 1 --output "$folder/$name.png" "$folder/$name.png"
done
ls -l "$folder"
