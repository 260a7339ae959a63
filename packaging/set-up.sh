# Shared by packaging/run and packaging/test; sourced, not run.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="${DIAGONALE_BUILD:-$root/build}"

# Installs the packages of packaging/packages/NAME.txt that are missing, and says which.
install_missing() {
    local list="$root/packaging/packages/$1.txt" missing=() package
    if ! command -v dpkg-query >/dev/null; then
        echo "Ce système n’est pas Debian : installez l’équivalent des paquets nommés dans ${list#"$root"/}." >&2
        return 0
    fi
    while read -r package; do
        [[ $package == \#* || -z $package ]] && continue
        [[ $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) == "install ok installed" ]] || missing+=("$package")
    done <"$list"
    [[ ${#missing[@]} -eq 0 ]] && return 0

    echo "Paquets Debian à installer : ${missing[*]}" >&2
    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            echo "Il faut les droits d’administration. Demandez à un administrateur :" >&2
            echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    "${apt[@]}" install --no-install-recommends "${missing[@]}" >&2 ||
        { "${apt[@]}" update >&2 && "${apt[@]}" install --no-install-recommends "${missing[@]}" >&2; }
}

# Configures build/ (Release) with further -D arguments, and builds the targets given after --.
configure_and_build() {
    local options=()
    while [[ $# -gt 0 && $1 != -- ]]; do options+=("$1"); shift; done
    [[ $# -gt 0 ]] && shift
    cmake -S "$root" -B "$build" -G Ninja "${options[@]}" >"$build.configure.log" 2>&1 ||
        { cat "$build.configure.log" >&2; return 1; }
    rm -f "$build.configure.log"
    cmake --build "$build" --target "${@:-all}" >&2
}
