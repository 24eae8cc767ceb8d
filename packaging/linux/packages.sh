# shellcheck shell=sh
# SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts: what must be installed on Debian to build, test and run, how it is installed, and how a build
# is configured.

to_build="g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libgl1-mesa-dev
    libicu-dev libsqlite3-dev zlib1g-dev libqpdf-dev libgumbo-dev
    fonts-noto-cjk fonts-noto-color-emoji"
to_test="clang-format qpdf poppler-utils xvfb xauth openbox desktop-file-utils appstream shellcheck
    at-spi2-core gir1.2-atspi-2.0 python3-gi dbus
    debian-reference-zh-cn debian-reference-zh-tw libreoffice-help-zh-cn libreoffice-help-zh-tw fortunes-zh"
to_tidy="clang clang-tidy"
to_measure="gcovr"
to_package="dpkg-dev file lintian"

# need PACKAGE...: installs what is missing. Without the right to do so, says what to install and ends.
need() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "No Debian system: the packages named in packaging/linux/packages.sh are taken to be there." >&2
        return 0
    fi
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1; then
        as_root="sudo"
    else
        echo "These packages are missing, and installing them needs root:$missing" >&2
        exit 1
    fi
    echo "Installing:$missing" >&2
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# need_for build|test|tidy|measure|package: the packages of one purpose.
need_for() {
    case $1 in
    build) packages=$to_build ;;
    test) packages=$to_test ;;
    tidy) packages=$to_tidy ;;
    measure) packages=$to_measure ;;
    package) packages=$to_package ;;
    esac
    # shellcheck disable=SC2086
    need $packages
    # The compiler cache speeds up what was built before; it is no condition.
    if command -v ccache >/dev/null 2>&1; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
}

# configure PRESET: from the project's folder. A checkout that was moved or copied brings a cache that names its old
# place, which CMake refuses: there it begins anew.
configure() {
    place=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "build/$1/CMakeCache.txt" 2>/dev/null || true)
    anew=""
    if [ -n "$place" ] && [ "$(cd "$place" 2>/dev/null && pwd -P)" != "$(pwd -P)" ]; then
        anew=--fresh
    fi
    # shellcheck disable=SC2086
    cmake --preset "$1" $anew >/dev/null
}
