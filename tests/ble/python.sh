#!/usr/bin/env bash
# Makes the virtual environment with bumble, the software Bluetooth controller, once, and prints its Python.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/ble/cache.sh
source "$here/cache.sh"

need python3 python3
python_version=$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2]); sys.exit(sys.version_info < (3, 11))') ||
    fail "the rig needs Python 3.11 or newer, and python3 is $python_version"

make_environment() { # make FOLDER
    python3 -c 'import ensurepip, venv' 2>/dev/null || fail "Python's venv is missing; install it (Debian: apt-get install python3-venv)"
    say "making the virtual environment"
    python3 -m venv "$1" || fail "python3 -m venv failed (its words are above)"
    # The environment is renamed when it is whole, so only its Python may be called, not its scripts, which name their folder.
    "$1/bin/python" -m pip install -q --disable-pip-version-check --retries 10 -r "$here/requirements.txt" >&2 ||
        fail "pip could not install what tests/ble/requirements.txt names (its words are above); run again when the network is back"
}

environment=$cache/ble-python-$python_version-$(key_of "$here/requirements.txt")
make_once "$environment" make_environment
echo "$environment/bin/python"
