# shellcheck shell=bash
# What the reports of proofs share. $log is a file that takes everything that was said.

title() { printf '\n== %s\n' "$*"; }
# Runs a command and keeps all that it says in the log; one that fails ends the report with the log's end.
logged() { # logged COMMAND…
    "$@" >"$log.part" 2>&1 || { tail -n 30 "$log.part"; echo "failed: $*" >&2; exit 1; }
    cat "$log.part" >>"$log"
}
# The lines of a command's output that match.
lines() { # lines PATTERN COMMAND…
    logged "${@:2}"
    grep -E "$1" "$log.part" || true
}
# The parts of them that match: a test's name stands before what it says.
parts() { # parts PATTERN COMMAND…
    logged "${@:2}"
    grep -oE "$1" "$log.part" || true
}
