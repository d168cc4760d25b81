# shellcheck shell=bash
# Format, lints, tests, documentation and licences of every room, and the analyser over real recordings.

part_rust() {
    section "rust: format, lints, tests, documentation, licences"
    have_cargo rust || return
    check "cargo fmt" cargo fmt --all --check
    build_core rust && rust_tests
    check "cargo clippy" cargo clippy --workspace --all-targets --features heelfirst-tests/rig --locked -- -D warnings
    check "cargo doc" env RUSTDOCFLAGS="-D warnings" cargo doc --workspace --lib --no-deps --locked
    if command -v cargo-deny >/dev/null; then
        check "cargo deny" cargo deny --locked check licenses bans sources
    fi
    zoneinfo_oracle rust
    rust_recordings
}

rust_tests() {
    local log=$logs/cargo-test.log
    note "cargo test"
    # Reminders are held against Python's zoneinfo and dateutil.
    have_tools rust python3=python3 && have_zones rust && have_dateutil rust && export HEELFIRST_REQUIRE_ORACLES=1
    cargo test --workspace --locked --no-fail-fast 2>&1 | tee "$log"
    count_cargo_tests rust "$log" "${PIPESTATUS[0]}" "cargo test"
    unset HEELFIRST_REQUIRE_ORACLES
}

rust_recordings() {
    local data=${HEELFIRST_RECORDINGS:-../shared/data/gait}
    local score=$data/../../tools/gait_score.py
    section "rust: analyze over real recordings"
    if [[ ! -d $data/recordings || ! -e $score ]]; then
        note "skipped: no recordings in $data (HEELFIRST_RECORDINGS names another folder)"
        return
    fi
    have_tools rust python3=python3 && build_core rust &&
        check "analyze over $(find "$data/recordings" -name '*.csv.gz' | wc -l) real recordings" \
            python3 "$score" --data "$data" -- "$target/debug/heelfirst" analyze --format json &&
        tail -n 40 "$logs/analyze-over-"*"-real-recordings.log"
}
