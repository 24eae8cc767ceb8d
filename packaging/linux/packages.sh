# SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts: what must be installed on Debian to build, test and run, and how it is installed.

build_packages="g++ cmake ninja-build pkg-config ccache qt6-base-dev libgl1-mesa-dev libicu-dev libsqlite3-dev libqpdf-dev fonts-noto-cjk"

# need PACKAGE...: installs what is missing. Without the right to do so, says what to install and ends.
need() {
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
    echo "Installing:$missing"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# The compiler cache speeds up what was built before; it is no condition.
launcher() {
    command -v ccache >/dev/null 2>&1 && echo "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"
}
