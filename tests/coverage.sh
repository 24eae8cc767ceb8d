#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# coverage.sh: after a run of the tests under the preset `coverage`: the lines covered, by folder; the report by line is
# build/coverage/report/index.html.
set -eu
cd "$(dirname -- "$0")/.."
mkdir -p build/coverage/report
gcovr --root . --object-directory build/coverage --filter 'models/' --filter 'app/' --filter 'ui/' \
    --exclude-throw-branches --html-details build/coverage/report/index.html --csv build/coverage/report/lines.csv
awk -F, 'NR > 1 {
    split($1, part, "/")
    folder = part[1] "/" part[2]
    lines[folder] += $2
    covered[folder] += $3
    all += $2
    done += $3
} END {
    for (folder in lines)
        if (lines[folder])
            printf "%5.1f %%  %s\n", 100 * covered[folder] / lines[folder], folder | "sort -rn"
    close("sort -rn")
    printf "Lines covered: %.1f %% of %d\n", 100 * done / all, all
}' build/coverage/report/lines.csv
