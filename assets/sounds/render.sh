#!/bin/sh
# Renders the ambiences and effects: assets/sounds/render.sh [NAME...], all of them without a name.
# Needs ffmpeg with libopus and libmp3lame. The same sources give the same files.
set -eu
cd "$(dirname "$0")/../.."
npx tsx assets/sounds/make/render.ts "$@"
