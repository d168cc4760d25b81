# Short names for what is done often; `just` lists them. ./test needs no just.

_list:
    @just --list --unsorted

# Runs the terminal program: `just run practice walking-burst --sensor simulated:slap`
run *ARGS:
    cargo run --release -- {{ARGS}}

# Everything, or the parts named: rust kotlin swift android ble
test *PARTS:
    ./test {{PARTS}}

# Tests and lints one room, e.g. `just prove gait`
prove ROOM:
    cargo fmt --check -p heelfirst-{{ROOM}}
    cargo clippy -p heelfirst-{{ROOM}} --all-targets -- -D warnings
    cargo test -p heelfirst-{{ROOM}}

# Format and lints of everything
lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings
    ! command -v shellcheck >/dev/null || shellcheck -x -e SC2016,SC2034,SC2154 test .ci/run tests/parts/*.sh tests/swift/*.sh

# Speed: the session engine and the analyser
bench *ARGS:
    cargo bench -p heelfirst-practice -p heelfirst-gait -- {{ARGS}}

# Writes what Rust hears of the scripts as what every language must hear; read the difference in git
bless:
    HEELFIRST_BLESS=1 cargo test -p heelfirst-tests --test script
    git --no-pager diff --stat -- tests/script

# The documentation of every room
doc:
    cargo doc --workspace --lib --no-deps
