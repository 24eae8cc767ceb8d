#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds the packages for Linux into build/release/packages: .deb and .tar.gz, and .rpm where rpmbuild is there.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck source=packages.sh
. "$root/packaging/linux/packages.sh"
need_for build
need_for package

cd "$root"
configure release
cmake --build --preset release
cd build/release
rm -rf packages
cpack
if command -v rpmbuild >/dev/null 2>&1; then
    cpack -G RPM
fi
lintian packages/*.deb || true
ls packages
