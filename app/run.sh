#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh [PAGE...]: installs what is missing, builds the program, and imports pages (those given, else the bundled
# samples) into a library of their own under build/. Where there is a display the window opens on it; else a line per
# article says what was cleaned, and the first is exported as a PDF. VARIORUM_OUT names another folder for the library.
set -eu
here=$(pwd)
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=../packaging/linux/packages.sh
. "$root/packaging/linux/packages.sh"
need_for build

(cd "$root" && configure release && cmake --build --preset release)
programs=$root/build/release/app
out=${VARIORUM_OUT:-$root/build/run}
mkdir -p "$out"
library=$out/library.variorum
cd "$here"
[ $# -gt 0 ] || set -- "$root/resources/samples"

status=0
"$programs/variorum-cli" --library "$library" import "$@" >"$out/import.jsonl" || status=$?
if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] && [ -x "$programs/variorum" ]; then
    exec "$programs/variorum" --library "$library"
fi
"$programs/variorum-cli" --library "$library" list
first=$(sed -n 's/.*"articles":\[\([0-9][0-9]*\).*/\1/p' "$out/import.jsonl" | head -n 1)
if [ -n "$first" ]; then
    "$programs/variorum-cli" --library "$library" export --with notes,entities,figures,source -o "$out/article.pdf" "$first"
    echo "The library: $library"
    echo "The first article as a PDF: $out/article.pdf"
fi
exit "$status"
