#!/bin/sh
# Plays and encodes the music: assets/music/render.sh [NAME...], all of it without a name.
# Needs FluidSynth, ffmpeg with libopus and libmp3lame, and the FluidR3 soundfont (Debian: fluid-soundfont-gm), or another
# named in SOUNDFONT. The same scores give the same files.
set -eu
cd "$(dirname "$0")/../.."
npx tsx assets/music/make/render.ts "$@"
