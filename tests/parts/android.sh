# shellcheck shell=bash
# The app for Android without Gradle and without Android's SDK: the core's Rust and Java, every module, their tests on Robolectric, and the
# APK. What builds is android/sdkless.

part_android() {
    section "android: the core's Rust for Android, and the app"
    local suite
    have_cargo android || return
    have_tools android ld.lld=lld readelf=binutils &&
        check "the core links for Android and asks for no network" tests/mobile/link-core.sh aarch64-linux-android
    have_tools android javac=openjdk-17-jdk-headless mvn=maven python3=python3 || return
    check "Java that is new enough" sdkless java || return
    check "the build without Gradle tells its own faults" sdkless_tests
    check "Gradle's files and this build agree" sdkless agree
    check "Gradle's files compile" sdkless scripts
    check "the core's manifest asks for Bluetooth and no more" python3 tests/android/manifest.py core android/core/src/main/AndroidManifest.xml
    check "the names of Java hold, and R8 keeps them" sdkless names
    build_core android && check "generate Kotlin" make_kotlin_bindings || return
    check "the app compiles" sdkless build app || return
    check "the app's manifest holds what it may" python3 tests/android/manifest.py app "$target/android/app/AndroidManifest.xml"
    android_sources
    for suite in gateway ui app desktop; do android_tests "$suite"; done
    desktop_window
    check "the APK is small, whole and signed" sdkless apk && sed -nE 's/^ +(.* KB without the core.*)/   \1/p' "$logs/the-APK-is-small--whole-and-signed.log"
}

sdkless() { (cd "$root/android" && python3 -m sdkless "$@"); }

sdkless_tests() { (cd "$root/android" && python3 -m unittest discover -q -s sdkless/tests -t .); }

android_sources() {
    check "the sources have ktlint's form" sdkless format
    check "detekt finds nothing" sdkless detekt
    check "our own rules hold" sdkless rules
    check "Android Lint finds nothing" sdkless lint
    check "nothing needs a newer Android than it may" sdkless levels
}

# The window as a person starts it, on a screen that nobody sees.
desktop_window() {
    have_tools android xvfb-run=xvfb xauth=xauth libXtst.so.6=libxtst6 libXi.so.6=libxi6 libXrender.so.1=libxrender1 libGL.so.1=libgl1 \
        libfontconfig.so.1=libfontconfig1 || return
    check "the window opens and draws" first_frame && sed -nE 's/^(measured: .*)/   \1/p' "$logs/the-window-opens-and-draws.log"
}

first_frame() {
    local data told code
    data=$(mktemp -d)
    told=$(cd "$root/android" && timeout 600 xvfb-run -a python3 -m sdkless desktop --data "$data" --language en --measure)
    code=$?
    rm -rf "$data"
    echo "$told"
    [[ $code -eq 0 && $told == *"measured: "* ]]
}

# android_tests MODULE: its tests, each counted; each class is told of once it is done.
android_tests() {
    local log=$logs/android-$1.log started=$SECONDS ok bad
    [[ -d android/$1/src/test ]] || return 0
    note "tests of $1"
    sdkless test "$1" 2>&1 | tee "$log" | sed -unE 's,^ *(([A-Z]\w*Test|measured): .*),      \1,p'
    read -r ok bad < <(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$log" | tail -n 1)
    if [[ -z ${bad:-} ]]; then
        tail -n 40 "$log"
        fail "the tests of android/$1 did not run; see $log"
        return
    fi
    note "tests of $1: $ok passed, $bad failed ($((SECONDS - started)) s)"
    count "$ok" "$bad"
    [[ $bad -eq 0 ]] || { grep -A 20 '^!! ' "$log" | head -n 200; failures+=("android: $bad tests of $1; see $log"); }
}
