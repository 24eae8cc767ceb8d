#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# smoke.sh DEB [ROOT]: installs the package in a bare Debian 12 with nothing but apt, as root, and tries it as a user of
# that system: the command cleans a page, and the window starts from its menu entry. ROOT is an unpacked minbase system
# to be used (and changed) instead of a new one. Prints where the screenshot lies: look at it.
set -eu
source_root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packages.sh
. "$source_root/packaging/linux/packages.sh"
need debootstrap xvfb xauth openbox xdotool imagemagick x11-utils

[ $# -ge 1 ] || { sed -n '3,5s/^# //p' "$0" >&2; exit 2; }
deb=$1
screenshot=${VARIORUM_SCREENSHOT:-$PWD/variorum-installed.png}
work=$(mktemp -d)
chmod 755 "$work"
root=${2:-$work/root}
display=""
finish() {
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

[ -d "$root/etc" ] || debootstrap --variant=minbase bookworm "$root" >/dev/null
in_root() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
as_reader() {
    in_root XDG_RUNTIME_DIR=/run/reader su reader -c "cd && $1"
}

echo "1. Install"
cp "$deb" "$root/variorum.deb"
cp -r "$source_root/resources/samples" "$root/samples"
in_root apt-get update -qq
in_root apt-get install -y -qq --no-install-recommends /variorum.deb >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }
in_root id reader >/dev/null 2>&1 || in_root useradd --create-home reader
in_root install -d -o reader -m 700 /run/reader
# shellcheck disable=SC2016
in_root dpkg-query -W -f='${Package} ${Version}, ${Installed-Size} kB\n' variorum

echo "2. The command"
as_reader 'variorum-cli --version'
as_reader 'variorum-cli clean /samples/01-mirror.txt' >"$work/clean.txt"
[ -s "$work/clean.txt" ] || { echo "clean printed nothing"; exit 1; }
echo "clean: $(wc -l <"$work/clean.txt") lines, the first: $(head -n 1 "$work/clean.txt")"
as_reader 'variorum-cli import /samples >/dev/null && variorum-cli list && variorum-cli export -o article.pdf 1'
[ -s "$root/home/reader/article.pdf" ] || { echo "export wrote nothing"; exit 1; }
in_root find /usr/share/man -name 'variorum*'

echo "3. The window, from its menu entry"
entry=$root/usr/share/applications/example.variorum.Variorum.desktop
[ -f "$entry" ] || { echo "there is no menu entry"; exit 1; }
command=$(sed -n 's/^Exec=//p' "$entry" | sed 's/ *%[a-zA-Z]//g')
class=$(sed -n 's/^StartupWMClass=//p' "$entry")
# The display is the host's: the bare system gets nothing that the package does not ask for.
mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 1440x900x24 -ac 3>"$work/number" 2>/dev/null &
display=$!
read -r number <"$work/number"
export DISPLAY=":$number"
openbox >/dev/null 2>&1 &
as_reader "DISPLAY=$DISPLAY exec $command" >"$work/window.log" 2>&1 &
if ! timeout 120 xdotool search --sync --onlyvisible --class "^$class\$" >"$work/windows"; then
    echo "no window of class $class appeared"
    cat "$work/window.log"
    exit 1
fi
window=$(head -n 1 "$work/windows")
echo "$command: $(xprop -id "$window" WM_CLASS _NET_WM_NAME | tr '\n' ' ')"
# What it draws first may still be loading: take the picture when two in a row are the same.
tries=0
import -window root "$screenshot"
while [ "$tries" -lt 20 ]; do
    sleep 1
    import -window root "$work/next.png"
    same=$(compare -metric AE "$screenshot" "$work/next.png" null: 2>&1 || true)
    mv "$work/next.png" "$screenshot"
    [ "$same" != 0 ] || break
    tries=$((tries + 1))
done
cat "$work/window.log"
echo "The screenshot: $screenshot"
