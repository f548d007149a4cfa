# SPDX-License-Identifier: MIT
# The build environment: the system itself on Debian 13 or newer, elsewhere a Debian 13 root in the
# user's cache directory. Sourced by the commands in tools/; nothing here writes to standard output.
# shellcheck shell=bash

set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
library=$project/tools/lib

# With sudo, the cache is that of the person who typed it, so that later runs without sudo find it.
person_home=$HOME
if [[ ${SUDO_USER:-root} != root ]]; then
    person_home=$(getent passwd "$SUDO_USER" | cut -d: -f6)
    unset XDG_CACHE_HOME
fi
cache=${XDG_CACHE_HOME:-$person_home/.cache}/stagecraft
root=$cache/debian-13

say() { printf 'stagecraft: %s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }
is_root() { [[ $(id -u) == 0 ]]; }

packages_of() { # SET...
    local set
    for set; do grep -v '^#' "$library/packages-$set.txt"; done
}

# True where the system's own packages are new enough: Qt 6.8 and KF6 6.13 came with Debian 13.
system_is_new_enough() {
    [[ -n ${STAGECRAFT_ENVIRONMENT:-} ]] && return
    [[ $STAGECRAFT_ROOT != always ]] || return 1
    local ID='' VERSION_ID=''
    # shellcheck source=/dev/null
    [[ -r /etc/os-release ]] && . /etc/os-release
    [[ $ID == debian && ${VERSION_ID:-99} -ge 13 ]]
}
: "${STAGECRAFT_ROOT:=auto}"

install_on_system() { # SET...
    local missing=() name
    while read -r name; do
        dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null | grep -q '^ii' || missing+=("$name")
    done < <(packages_of "$@")
    ((${#missing[@]})) || return 0
    is_root || fail "Debian packages are missing. Type: sudo apt-get install --no-install-recommends ${missing[*]}"
    say "installing ${#missing[@]} Debian packages that the build needs"
    apt-get update >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" </dev/null >&2
}

make_root() {
    is_root || fail "this system has no KDE Frameworks 6, so a Debian 13 root of about 3 GB is made in $cache. Type once: sudo $project/tools/shell true"
    if ! command -v mmdebstrap >/dev/null; then
        command -v apt-get >/dev/null || fail "mmdebstrap is needed to make the Debian 13 root: install it and try again"
        say "installing mmdebstrap"
        apt-get update >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends mmdebstrap </dev/null >&2
    fi
    say "making a Debian 13 root in $root (once; a few minutes)"
    rm -rf --one-file-system "$root.new"
    mmdebstrap --variant=apt --include=mount trixie "$root.new" </dev/null >&2
    # Inside a namespace, no service may be started by an installation.
    printf '#!/bin/sh\nexit 101\n' >"$root.new/usr/sbin/policy-rc.d"
    chmod 755 "$root.new/usr/sbin/policy-rc.d"
    rm -rf --one-file-system "$root"
    mv "$root.new" "$root"
}

install_in_root() { # SET...
    local wanted stamp=$root/var/lib/stagecraft-packages
    wanted=$(packages_of "$@" | sort)
    [[ -d $root ]] || make_root
    if [[ -r $stamp ]] && [[ -z $(comm -23 <(printf '%s\n' "$wanted") "$stamp") ]]; then return; fi
    is_root || fail "the Debian 13 root lacks packages. Type once: sudo $project/tools/shell true"
    say "installing Debian packages into $root"
    # shellcheck disable=SC2086 # one package a word
    STAGECRAFT_INSTALLING=1 enter_root sh -c 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"' sh $wanted </dev/null >&2
    sort -u -o "$stamp" - < <(cat "$stamp" 2>/dev/null; printf '%s\n' "$wanted")
}

enter_root() { # COMMAND...
    if is_root; then
        unshare --mount "$library/enter-root" "$root" "$PWD" "$@"
    else
        unshare --user --map-current-user --keep-caps --mount "$library/enter-root" "$root" "$PWD" "$@"
    fi
}

# Makes sure that the package sets named are there.
prepare() { # SET...
    if system_is_new_enough; then install_on_system "$@"; else
        mkdir -p "$cache"
        # Made with sudo, the folder still belongs to the person, whose compiler cache goes there too.
        if [[ ${SUDO_USER:-root} != root ]]; then chown "$SUDO_USER:" "$person_home/.cache" "$cache"; fi
        exec {lock}>"$cache/lock"
        flock "$lock"
        install_in_root "$@"
        exec {lock}>&-
    fi
}

# Runs a command inside the environment.
inside() { # COMMAND...
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_BASEDIR=$project
    export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1
    export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
    if system_is_new_enough; then "$@"; else STAGECRAFT_ENVIRONMENT=root enter_root "$@"; fi
}

# Configures and builds one preset. Compiler output goes to standard error; when all is built
# already nothing is printed.
build() { # PRESET [TARGET...]
    local preset=$1
    shift
    local directory=$project/build/$preset
    [[ -f $directory/build.ninja ]] || say "configuring and building ($preset)"
    inside "$library/build" "$project" "$preset" "$@" >&2 || fail "the build failed: see above"
}
