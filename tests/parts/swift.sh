# shellcheck shell=bash
# The core for Apple's targets, and through its generated Swift in Swift 6.

part_swift() {
    section "swift: the core for iOS and through its generated Swift 6"
    core_for_ios
    build_core swift || return
    check "generate Swift" make_swift_bindings || return
    local swift=(swift)
    if ! own_swift_is_6; then
        local swift_root
        note "this machine has no Swift 6; using the root of tests/swift/root.sh"
        if ! swift_root=$(tests/swift/root.sh); then
            could_not_run swift "there is no Swift 6 (the reason is above)" "Install Swift 6, or run ./test swift as root on a Linux with apt."
            return
        fi
        swift=(env "BIND=$target" tests/swift/in-root.sh "$swift_root" "$root" env "HEELFIRST_LIBRARY=$target/debug" swift)
    fi
    check "the Swift sources have swift-format's form" swift_form "${swift[@]}"
    check "Xcode may use the package, and a Mac may test it" package_for_xcode "${swift[@]}"
    swift_tests "${swift[@]}"
    app_sources "${swift_root:-}"
}

# swift_form SWIFT…: everything written by hand; the generated surface has no form of ours.
swift_form() { find ios -name '*.swift' -not -path '*/HeelfirstCore/*' -print0 | xargs -0 "$@" format lint --strict --; }

# package_for_xcode SWIFT…: the package as a system reads it that is not Linux.
package_for_xcode() {
    local folder=$target/package-for-xcode
    mkdir -p "$folder"
    sed 's/#if os(Linux)/#if os(Windows)/' ios/Package.swift >"$folder/Package.swift"
    "$@" package dump-package --package-path "$folder" >"$folder/dump.json" && python3 tests/swift/package_for_xcode.py <"$folder/dump.json"
}

# What Xcode alone compiles: the app's entry, its intents, its widget.
app_sources() {
    local modules run=()
    modules=$(compgen -G "$target/swift/*/debug/Modules" | head -n 1)
    [[ -z $1 ]] || run=(env "BIND=$target" tests/swift/in-root.sh "$1" "$root")
    [[ -n $modules ]] && check "the app's and the widget's own sources compile" "${run[@]}" "$root/tests/swift/check-app.sh" "$modules"
}

core_for_ios() {
    local phone
    if have_cargo swift; then
        for phone in aarch64-apple-ios aarch64-apple-ios-sim; do
            check "the core compiles for $phone" tests/mobile/check-core.sh "$phone"
        done
        have_tools swift cc=gcc python3=python3 &&
            check "the history works with an SQLite as old as iOS 17 may have" tests/sqlite/run.sh
    fi
    have_tools swift python3=python3 || return
    check "Info.plist, entitlements and privacy manifest have what the app needs and nothing beyond" python3 tests/swift/info_plist.py ios/App
    check "what iOS reads itself is as on Android in every language" python3 tests/swift/native_words.py android/app/src/main/res ios/App
    check "an XCFramework is laid out as Xcode would" python3 tests/swift/test_xcframework.py
}

own_swift_is_6() { command -v swift >/dev/null && swift --version 2>/dev/null | grep -qE 'Swift version ([6-9]|[1-9][0-9])'; }

make_swift_bindings() {
    local fresh=$target/bindings/swift
    make_bindings swift "$fresh" &&
        put "$fresh/HeelfirstCore.swift" ios/Sources/HeelfirstCore/HeelfirstCore.swift &&
        put "$fresh/HeelfirstCoreFFI.h" ios/CoreFFI/HeelfirstCoreFFI.h &&
        put "$fresh/HeelfirstCoreFFI.modulemap" ios/CoreFFI/module.modulemap
}

swift_tests() {
    local log=$logs/swift-test.log code ok bad
    note "swift test (what it says is in $log)"
    # The package manager does not see that the library it linked has changed.
    rm -rf "$target"/swift/*/debug/*.xctest "$target"/swift/debug/*.xctest
    HEELFIRST_LIBRARY=$target/debug "$@" test --package-path "$root/ios" --scratch-path "$target/swift" >"$log" 2>&1
    code=$?
    ok=$(count_matches "^Test Case '.*' passed" "$log")
    bad=$(count_matches "^Test Case '.*' failed" "$log")
    count "$ok" "$bad"
    grep -E "^Test Case '.*' (passed|failed)" "$log"
    if [[ $bad -gt 0 ]]; then
        grep -E ' error: ' "$log" | head -n 60
        mapfile -t -O "${#failures[@]}" failures < <(sed -nE "s/^Test Case '(.*)' failed.*/swift: \1/p" "$log")
    elif [[ $code -ne 0 || $ok -eq 0 ]]; then
        tail -n 40 "$log"
        fail "swift: swift test ended with $code after $ok tests; see $log"
    fi
}
