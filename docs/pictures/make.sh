#!/usr/bin/env bash
# Makes the pictures of the terminal screen from the real program: docs/pictures/make.sh [HEELFIRST]
#
# Needs tmux and python3. HEELFIRST is the program (default: target/release/heelfirst). It runs in an 80×24 terminal of its own
# with a data folder that is deleted afterwards; a picture is taken as soon as the text wanted is on the screen.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
program=$(realpath "${1:-../../target/release/heelfirst}")
data=$(mktemp -d)
socket="heelfirst-pictures-$$"
trap 'tmux -L "$socket" kill-server 2>/dev/null || true; rm -rf "$data"' EXIT

screen() { tmux -L "$socket" capture-pane -e -p "$@"; }

# Waits until the screen shows the words (an extended regular expression), for at most a minute.
await() {
    for _ in $(seq 600); do
        tmux -L "$socket" capture-pane -p | grep -qE "$1" && return
        sleep 0.1
    done
    echo "the screen never showed: $1" >&2
    exit 1
}

start() {
    tmux -L "$socket" -f /dev/null new-session -d -x 80 -y 24 "env LANG=C.UTF-8 '$program' practice $* --data '$data'"
    await "I'm ready"
    tmux -L "$socket" send-keys Enter
}

leave() {
    tmux -L "$socket" send-keys q
    while tmux -L "$socket" has-session 2>/dev/null; do sleep 0.1; done
}

start walking-burst --sensor simulated:slap
await '(! ){12}'
screen | python3 render.py practice.svg "A walking burst: the seconds left, and what each step was like"
leave

start seated-ankle-lift
await 'Left 2 / 10'
await '  Hold  '
await '│ █'
screen | python3 render.py practice-hold.svg "Seated ankle lift: hold, with a countdown"
leave
