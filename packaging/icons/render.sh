#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Draws the committed pictures from resources/icons/variorum.svg again. Needs rsvg-convert, ImageMagick and png2icns
# (Debian: librsvg2-bin, imagemagick, icnsutils); run it by hand when the drawing has changed.
set -eu
cd "$(dirname -- "$0")"
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" ../../resources/icons/variorum.svg -o "variorum-$size.png"
done
convert variorum-16.png variorum-24.png variorum-32.png variorum-48.png variorum-64.png variorum-256.png \
    ../windows/variorum.ico
png2icns ../macos/variorum.icns variorum-16.png variorum-32.png variorum-48.png variorum-128.png variorum-256.png \
    variorum-512.png
