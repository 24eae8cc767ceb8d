#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Reads a TextView over AT-SPI, as a screen reader does: atspi_test.sh PROBE. Skipped (77) where the accessibility bus,
# its Python binding, Xvfb or openbox is missing. The bus is started by the session bus when somebody asks for it.
[ -f /usr/share/dbus-1/services/org.a11y.Bus.service ] && command -v dbus-run-session >/dev/null &&
    command -v xvfb-run >/dev/null && command -v openbox >/dev/null || exit 77
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || exit 77

here=$(cd "$(dirname "$0")" && pwd)
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
sh "$here/../../support/xvfb.sh" dbus-run-session -- /usr/bin/python3 "$here/atspi_test.py" "$1"
