#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds the program, imports pages (those given as arguments, else the bundled samples) into
# a library of their own, says what was cleaned, and exports the first article as a PDF.
set -eu
here=$(pwd)
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/linux/packages.sh"
need $build_packages

(cd "$root" && cmake --preset release $(launcher) >/dev/null && cmake --build --preset release)
cli=$root/build/release/app/variorum-cli
out=${VARIORUM_OUT:-$(mktemp -d)}
mkdir -p "$out"
cd "$here"
[ $# -gt 0 ] || set -- "$root/resources/samples"

status=0
"$cli" --library "$out/library.variorum" import "$@" >"$out/import.jsonl" || status=$?
"$cli" --library "$out/library.variorum" list
first=$(sed -n 's/.*"articles":\[\([0-9][0-9]*\).*/\1/p' "$out/import.jsonl" | head -n 1)
if [ -n "$first" ]; then
    "$cli" --library "$out/library.variorum" export --with notes,entities,figures,source -o "$out/article.pdf" "$first" 2>/dev/null
    echo "The library: $out/library.variorum"
    echo "The first article as a PDF: $out/article.pdf"
fi
exit "$status"
