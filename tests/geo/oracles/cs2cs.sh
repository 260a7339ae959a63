#!/bin/sh
# Makes cs2cs.csv, the oracle of test_projection: PROJ's own program (Debian package proj-bin 9.1.1) on a few places of each frame.
# Usage: ./cs2cs.sh > cs2cs.csv
set -e
echo "from,to,x,y,to_x,to_y"
convert() { # from, to, then "x y" pairs
    from=$1 to=$2
    shift 2
    for point in "$@"; do
        echo "$point" | cs2cs -d 9 "$from" "$to" |
            awk -v from="$from" -v to="$to" -v point="$point" '{ split(point, p, " "); print from "," to "," p[1] "," p[2] "," $1 "," $2 }'
    done
}
# OGC:CRS84 is WGS 84 with longitude first; the legal CRS have x to the east first.
convert OGC:CRS84 EPSG:2154 "2.3522 48.8566" "-4.7764 48.4504" "8.7369 41.9192" "9.5601 43.0" "2.5 51.05" "-1.7 43.35" "3 46.5"
convert OGC:CRS84 EPSG:5490 "-61.5331 16.2412" "-61.2667 15.9333" "-61.0589 14.6037" "-60.8 14.4"
convert OGC:CRS84 EPSG:2972 "-52.3333 4.9333" "-54.0301 5.5" "-52.8 2.2"
convert OGC:CRS84 EPSG:2975 "55.4504 -20.8823" "55.75 -21.35"
convert OGC:CRS84 EPSG:4471 "45.2278 -12.7806" "45.05 -12.95"
convert EPSG:3857 EPSG:2154 "261848.15 6250566.72" "-531690.4 6177304.1"
convert EPSG:27572 EPSG:2154 "600000 2428000" "900000 1900000"
convert EPSG:2154 OGC:CRS84 "652709.4 6862305.3" "1226000.5 6105000.25"
