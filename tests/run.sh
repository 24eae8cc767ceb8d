#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds everything with warnings as errors, and runs all tests.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/linux/packages.sh"
need $build_packages clang-format qpdf poppler-utils

cd "$root"
cmake --preset ci $(launcher) >/dev/null
cmake --build --preset ci

status=0
if command -v clang-format >/dev/null 2>&1; then
    git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror || status=1
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
QTEST_DISABLE_STACK_DUMP=1 ctest --preset ci --no-tests=error >"$log" 2>&1 || status=1
cat "$log"
# CTest's summary counts programs; a reader wants the functions inside them as well.
echo "Tests by label:"
sed -n '/Label Time Summary/,/^$/p' "$log" | sed 1d
passed=$(sed -n 's/.*Totals: \([0-9]*\) passed.*/\1/p' build/ci/Testing/Temporary/LastTest.log | awk '{n += $1} END {print n + 0}')
failed=$(sed -n 's/.*Totals: [0-9]* passed, \([0-9]*\) failed.*/\1/p' build/ci/Testing/Temporary/LastTest.log | awk '{n += $1} END {print n + 0}')
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
echo "$passed passed, $failed failed"
exit "$status"
