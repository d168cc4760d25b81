# shellcheck shell=bash
# The Android app. There is none yet.

part_android() {
    section "android"
    note "nothing to test yet: there is no Android app; the core's Kotlin is tested by ./test kotlin"
}
