#!/bin/sh
# Makes communes.csv, epci.csv, ept.csv, departements.csv and regions.csv again, from two npm packages; the same bytes each time.
# Needs node 18 or later and npm. The packages land in a temporary folder, outside the checkout.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/package.json" "$here/package-lock.json" "$work/"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --silent)
node "$here/reference_tables.mjs" "$work/node_modules" "$here/.."
