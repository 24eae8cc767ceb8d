#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# scripts.sh ROOT: every shell script of the tree parses and passes shellcheck.
set -eu
cd "$1"
scripts=$(find .ci app packaging tests -name '*.sh' -o -path '.ci/*' -type f)
[ -n "$scripts" ]
for script in $scripts; do
    sh -n "$script"
done
# shellcheck disable=SC2086
shellcheck --shell=sh --external-sources --source-path=SCRIPTDIR $scripts
echo "$(echo "$scripts" | wc -l) scripts checked"
