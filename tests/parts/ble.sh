# shellcheck shell=bash
# Sensors over Bluetooth LE against a real bluetoothd. There is no such radio yet.

part_ble() {
    section "ble"
    note "nothing to test yet: there is no Bluetooth radio; simulated and replayed sensors are tested by ./test rust"
}
