# Short names for what is done often; `just` lists them. ./test needs no just.

_list:
    @just --list --unsorted

# Runs the terminal program: `just run practice walking-burst --sensor simulated:slap`
run *ARGS:
    cargo run --release -- {{ARGS}}

# Everything, or the parts named: rust kotlin swift android ble
test *PARTS:
    ./test {{PARTS}}

# One room with larger counts: `just prove gait`, `just prove sensors`, `just prove history` (power cuts, kills, damage, 10,000 backups restored: about half an hour on two idle cores), `just prove reminders` (an hour or more), `just prove plan` (a plan for everybody there can be: 1.5 minutes), `just prove ble` (the rig: 10 minutes of two sensors, 50 drops);
# HEELFIRST_FUZZ_CASES and SEEDS say how large
prove ROOM SEEDS="40":
    #!/usr/bin/env bash
    set -euo pipefail
    if [ {{ROOM}} = plan ]; then
        exec cargo run --release -q -p heelfirst-practice --example plan_space
    fi
    if [ {{ROOM}} = ble ]; then
        HEELFIRST_RIG_SCALE=10 exec ./test ble
    fi
    cargo fmt --check -p heelfirst-{{ROOM}}
    cargo clippy -p heelfirst-{{ROOM}} --all-targets -- -D warnings
    HEELFIRST_FUZZ_CASES="${HEELFIRST_FUZZ_CASES:-2000}" cargo test -p heelfirst-{{ROOM}}
    if [ {{ROOM}} = gait ]; then
        cargo run --release -q -p heelfirst-gait --example exam -- --seeds {{SEEDS}}
        cargo run --release -q -p heelfirst-gait --example stumbles -- --seeds {{SEEDS}}
    fi
    if [ {{ROOM}} = reminders ]; then
        tests/reminders/report.sh --all
    fi
    if [ {{ROOM}} = history ]; then
        tests/history/proof.sh --all
    fi
    if [ {{ROOM}} = sensors ]; then
        HEELFIRST_FUZZ_CASES=1000000 cargo test --release -p heelfirst-sensors
    fi

# The Android app's screens in a window, with a simulated foot; `just desktop --help` lists what can be chosen
desktop *ARGS:
    cd android && python3 -m sdkless desktop {{ARGS}}

# The app for Android without Gradle: `just android test ui --only '.*TodayScreenTest'`, `just android apk`; `just android --help` lists all
android *ARGS:
    cd android && python3 -m sdkless {{ARGS}}

# Writes the pictures of the Android app as they are now; read the difference in git
android-pictures:
    cd android && HEELFIRST_BLESS=1 python3 -m sdkless test ui --only '.*gallery.*Test'

# Format and lints of everything
lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings
    ! command -v shellcheck >/dev/null || shellcheck -x -e SC2016,SC2034,SC2154 test .ci/run tests/parts/*.sh tests/*/*.sh android/core/*.sh

# Measures the analyser on real recordings and on simulated persons and writes docs/gait/report.md; --quick only shows it
gait-report *ARGS:
    python3 tests/gait/report.py {{ARGS}}

# What is proved of reminders, measured: speed, both oracles, recurrence rules, traces, the four years; `--all`: every date, a million traces
reminder-report *ARGS:
    tests/reminders/report.sh {{ARGS}}

# Draws the pictures of docs/reminders/years.md
reminder-years:
    cargo run --release -q -p heelfirst-reminders --example years -- docs/reminders

# What is proved of the history, and its reach on ten years of a simulated person (written once, some minutes), each figure with its limit; `--all`: every proof in full, `--proof` or `--reach`: one of both
history-report *ARGS:
    tests/history/report.sh {{ARGS}}

# Draws the sample report of docs/report from a simulated person's year, by way of a real history
report-sample:
    cargo run --release -q -p heelfirst --example report_sample -- docs/report
    pdftoppm -r 110 -gray -png -singlefile docs/report/sample.pdf docs/report/sample

# Writes docs/exercises.md and draws its figures
exercise-page:
    cargo run -q -p heelfirst --example exercise_page

# Draws the four years of docs/dose.md
coach-years:
    cargo run --release -q -p heelfirst-practice --example years -- docs/coach

# Draws the figures of docs/gait.md
gait-figures:
    cargo run --release -q -p heelfirst-gait --example figures -- docs/gait

# Speed: the session engine, the analyser and what it keeps in memory, the sensors' decoders, plans of reminders, these with their limits
bench *ARGS:
    cargo bench -p heelfirst-practice -p heelfirst-gait -p heelfirst-sensors -- {{ARGS}}
    bash -o pipefail -c 'cargo bench -p heelfirst-reminders -- "$@" | python3 tests/reminders/limits.py' bench {{ARGS}}

# Writes what Rust hears of the scripts as what every language must hear; read the difference in git
bless:
    HEELFIRST_BLESS=1 cargo test -p heelfirst-tests --test script
    git --no-pager diff --stat -- tests/script

# The documentation of every room
doc:
    cargo doc --workspace --lib --no-deps
