# shellcheck shell=bash
# What both reports of this folder share. $log is a file that takes everything that was said.

title() { printf '\n== %s\n' "$*"; }
# The lines of a command's output that match, all of it kept in the log; a command that fails ends the report with the log's end.
lines() { # lines PATTERN COMMAND…
    local pattern=$1
    shift
    "$@" >"$log.part" 2>&1 || { tail -n 30 "$log.part"; echo "failed: $*" >&2; exit 1; }
    cat "$log.part" >>"$log"
    grep -oE "$pattern" "$log.part" || true
}
