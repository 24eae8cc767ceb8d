#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# screenshots.sh [FOLDER]: makes the README's pictures from the real window on a display of its own; the default folder
# is resources/screenshots. Look at each before it is committed.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packages.sh
. "$root/packaging/linux/packages.sh"
need_for build
need_for test

folder=${1:-$root/resources/screenshots}
cmake -S "$root" --preset ci >/dev/null
cmake --build "$root/build/ci" --target screenshots
LC_ALL=C.UTF-8 "$root/tests/support/xvfb.sh" "$root/build/ci/tests/ui/screenshots/screenshots" "$folder"
ls "$folder"
