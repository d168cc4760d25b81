# shellcheck shell=bash
# Sensors over Bluetooth LE: a real bluetoothd in a small virtual machine, and simulated sensors before it (tests/ble).

ble_tools=(
    qemu-system-x86_64=qemu-system-x86 btattach=bluez dbus-daemon=dbus-daemon dbus-send=dbus-bin
    busybox=busybox-static cpio=cpio modprobe=kmod unxz=xz-utils python3=python3
)
ble_limit_s=2400 # far above what the tests take; a hung one must not hold everything up

part_ble() {
    section "ble: sensors over Bluetooth LE, against a real bluetoothd"
    if [[ $(uname -sm) != "Linux x86_64" ]] || ! command -v dpkg >/dev/null; then
        could_not_run ble "the rig needs a Debian for amd64" "Run ./test ble on one; the devices' formats are tested by ./test rust."
        return
    fi
    have_cargo ble && have_tools ble "${ble_tools[@]}" && have_venv && build_core ble || return
    local kernel
    check "ble kernel" tests/ble/kernel.sh && kernel=$(tests/ble/kernel.sh 2>/dev/null) &&
        check "ble guest" tests/ble/guest.sh "$kernel" &&
        check "ble simulator" tests/ble/python.sh &&
        check "build the ble tests" cargo test -p heelfirst-tests --features rig --test ble --locked --no-run || return
    ble_tests
}

# Debian has Python's venv in a package of its own, which brings no program.
have_venv() {
    python3 -c 'import ensurepip, venv' 2>/dev/null && return
    if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
        note "installing python3-venv"
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends python3-venv; } >"$logs/apt.log" 2>&1
        python3 -c 'import ensurepip, venv' 2>/dev/null && return
        tail -n 5 "$logs/apt.log"
    fi
    could_not_run ble "Python's venv is missing on this machine" "Install it (Debian: apt-get install python3-venv) and run ./test ble again."
    return 1
}

ble_tests() {
    local log=$logs/ble-test.log
    note "cargo test inside the rig (its logs are in $logs/ble)"
    timeout --foreground "$ble_limit_s" tests/ble/rig.sh --logs "$logs/ble" \
        cargo test -p heelfirst-tests --features rig --test ble --locked -- --test-threads=1 2>&1 | tee "$log"
    count_cargo_tests ble "$log" "${PIPESTATUS[0]}" "ble: the tests in the rig"
}
