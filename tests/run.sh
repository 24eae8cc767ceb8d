#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh            installs what is missing, builds everything with warnings as errors, and runs all tests.
# run.sh --asan     does the same under AddressSanitizer and UndefinedBehaviorSanitizer.
# run.sh --tidy     runs clang-tidy over the whole tree instead; tests/tidy.sh does it for what was changed.
# run.sh --coverage runs the tests with counters and prints the lines covered by folder.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=../packaging/linux/packages.sh
. "$root/packaging/linux/packages.sh"
preset=ci
case ${1-} in
'') ;;
--tidy) exec "$root/tests/tidy.sh" --all ;;
--asan) preset=asan ;;
--coverage) preset=coverage ;;
*)
    sed -n '3,6s/^# //p' "$0" >&2
    exit 2
    ;;
esac
need_for build
need_for test

cd "$root"
build=build/$preset
configure "$preset"
cmake --build --preset "$preset"

status=0
if command -v clang-format >/dev/null 2>&1; then
    git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror || status=1
fi

# A runtime folder of its own: some systems give none to a user without a session.
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
# Listing the tests clears the log of the last run: list first.
ctest --preset "$preset" --show-only=json-v1 >"$runtime/tests.json"
XDG_RUNTIME_DIR=$runtime QTEST_DISABLE_STACK_DUMP=1 ctest --preset "$preset" --no-tests=error || status=1

# CTest counts programs; a reader wants the functions inside them.
cmake -DTESTS="$runtime/tests.json" -DOUTPUT="$runtime/labels" -P tests/support/labels.cmake
awk -f tests/support/count.awk "$runtime/labels" "$build/Testing/Temporary/LastTest.log" >"$runtime/counts"
sed '$d' "$runtime/counts"
if [ "$preset" = coverage ]; then
    need_for measure
    tests/coverage.sh
fi
if [ "$status" != 0 ]; then
    # What failed outside the tests is a failure as well.
    sed -n '$s/ 0 failed/ 1 failed/;$p' "$runtime/counts"
else
    sed -n '$p' "$runtime/counts"
fi
exit "$status"
