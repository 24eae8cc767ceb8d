#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# xvfb.sh PROGRAM [ARGUMENT...]: runs the program on a display of its own with a window manager, without which no
# window becomes active. Everything ends with the program.
set -eu
export QT_QPA_PLATFORM=xcb
# shellcheck disable=SC2016
exec xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24 -nolisten tcp' sh -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    status=0
    "$@" || status=$?
    kill "$manager" 2>/dev/null || true
    exit "$status"' xvfb "$@"
