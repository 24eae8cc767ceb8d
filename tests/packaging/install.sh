#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# install.sh CMAKE BUILD: the install rules put the command, its manual page and the icons where a desktop looks, and
# the installed command runs from there.
set -eu
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
DESTDIR=$root "$1" --install "$2" --prefix /usr >/dev/null
for file in bin/variorum-cli share/man/man1/variorum-cli.1.gz share/doc/variorum/copyright \
    share/icons/hicolor/scalable/apps/variorum.svg share/icons/hicolor/48x48/apps/variorum.png; do
    [ -s "$root/usr/$file" ] || { echo "not installed: $file"; exit 1; }
done
gzip -dc "$root/usr/share/man/man1/variorum-cli.1.gz" | grep -q '^\.B clean ' ||
    { echo "the manual page does not list the commands"; exit 1; }
"$root/usr/bin/variorum-cli" --version
