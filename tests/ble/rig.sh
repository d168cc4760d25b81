#!/usr/bin/env bash
# rig.sh [--sensors FILE] [--logs FOLDER] COMMAND [ARGUMENT…]: runs the command beside a real bluetoothd, in a small virtual machine,
# that sees simulated sensors. tests/ble/README.md says what the command finds in its environment. Exits as the command does.
#
#   HEELFIRST_CACHE     where the kernel, the guest and the Python environment are kept (default: heelfirst/ in the user's cache folder)
#   HEELFIRST_PROGRAM   the program heelfirst, for sensors that walk (default: the one in CARGO_TARGET_DIR, target/ without it)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

command -v qemu-system-x86_64 >/dev/null || {
    echo "ble rig: qemu-system-x86_64 is missing; install it (Debian: apt-get install qemu-system-x86)" >&2
    exit 1
}
kernel=$("$here/kernel.sh")
initramfs=$("$here/guest.sh" "$kernel")
python=$("$here/python.sh")

export PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1
exec "$python" -m rig --kernel "$kernel/boot/vmlinuz" --initramfs "$initramfs" "$@"
