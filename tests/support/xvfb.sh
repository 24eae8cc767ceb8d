#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# xvfb.sh PROGRAM [ARGUMENT...]: runs the program on a display of its own with a window manager, without which no
# window becomes active. Everything ends with the program.
set -eu
export QT_QPA_PLATFORM=xcb
# The program begins when the manager says that it is there: a window that came before it would stay inactive.
# shellcheck disable=SC2016
exec xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24 -nolisten tcp' sh -c '
    work=$(mktemp -d)
    trap "rm -rf \"$work\"" EXIT
    mkfifo "$work/ready"
    openbox --startup "sh -c \"echo >$work/ready\"" >/dev/null 2>&1 &
    manager=$!
    read -r _ <"$work/ready"
    status=0
    "$@" || status=$?
    kill "$manager" 2>/dev/null || true
    exit "$status"' xvfb "$@"
