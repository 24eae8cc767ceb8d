#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# tidy.sh [BASE]: clang-tidy over the sources that differ from BASE (default: main), and those that include a header
#                 that does.
# tidy.sh --all:  over every source. VARIORUM_TIDY_SECONDS ends either after that time and says what was not looked at.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=../packaging/linux/packages.sh
. "$root/packaging/linux/packages.sh"
need_for build
need_for test
need_for tidy

cd "$root"
build=build/tidy
configure tidy
# What clang-tidy includes must be there: the output of moc and rcc.
cmake --build --preset tidy --target help | sed -n 's/^\(.*_autogen\): phony$/\1/p' |
    xargs -r cmake --build --preset tidy --target >/dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git ls-files 'app/*.cpp' 'models/*.cpp' 'ui/*.cpp' 'tests/*.cpp' >"$work/all"
if [ "${1-}" = --all ]; then
    cp "$work/all" "$work/chosen"
else
    base=$(git merge-base HEAD "${1:-main}")
    { git diff --name-only --diff-filter=d "$base" && git ls-files --others --exclude-standard; } >"$work/changed"
    grep '\.cpp$' "$work/changed" >"$work/chosen" || true
    grep '\.h$' "$work/changed" | sed 's/.*/#include "&"/' >"$work/includes" || true
    if [ -s "$work/includes" ]; then
        xargs grep -lFf "$work/includes" <"$work/all" >>"$work/chosen" || true
    fi
    sort -u -o "$work/chosen" "$work/chosen"
fi
# Only what the build knows: a source that is not compiled here has no flags.
grep -oE '"file": "[^"]+"' "$build/compile_commands.json" | sed "s|\"file\": \"$root/||;s|\"\$||" | sort -u >"$work/known"
grep -Fxf "$work/known" "$work/chosen" >"$work/files" || true

echo "clang-tidy over $(wc -l <"$work/files") files"
end=$(($(date +%s) + ${VARIORUM_TIDY_SECONDS:-86400}))
export end build work
status=0
# shellcheck disable=SC2016
xargs -r -n 1 -P "$(nproc)" sh -c '
    if [ "$(date +%s)" -ge "$end" ]; then
        echo "$1" >>"$work/left"
    else
        clang-tidy -p "$build" --quiet --warnings-as-errors="*" "$1" 2>/dev/null || { echo "$1" >>"$work/failed"; }
    fi' tidy <"$work/files" || status=1
[ ! -s "$work/left" ] || echo "Not looked at for want of time: $(wc -l <"$work/left") files"
[ ! -s "$work/failed" ] || status=1
[ "$status" = 0 ] && echo "clang-tidy found nothing"
exit "$status"
