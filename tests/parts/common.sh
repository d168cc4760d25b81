# shellcheck shell=bash
# What every part of ./test uses: sections, counts, checks, tools, the build.

root=$PWD
target=${CARGO_TARGET_DIR:-$root/target}
[[ $target == /* ]] || target=$root/$target
export CARGO_TARGET_DIR=$target
export CARGO_NET_RETRY=${CARGO_NET_RETRY:-10}
logs=$target/test-logs
mkdir -p "$logs"

passed=0
failed=0
failures=()
unfinished=

section() { printf '\n== %s\n' "$*"; }
note() { printf '   %s\n' "$*"; }

count() { # count PASSED FAILED
    passed=$((passed + $1))
    failed=$((failed + $2))
}

fail() { # fail SENTENCE: one failure, told now and again at the end
    count 0 1
    failures+=("$*")
    printf '!! %s\n' "$*"
}

could_not_run() { # could_not_run PART WHY REMEDY
    fail "$1 could not run: $2. $3"
}

finish() {
    local code=$?
    [[ -z $unfinished ]] || fail "$unfinished (exit $code)"
    if [[ ${#failures[@]} -gt 0 ]]; then
        section "what failed"
        printf '   %s\n' "${failures[@]}"
    fi
    printf '\n%d passed, %d failed\n' "$passed" "$failed"
    trap - EXIT
    [[ $failed -eq 0 ]] && exit 0
    exit 1
}

# check NAME COMMAND…: one test. Its output is shown only when it fails, and kept in the log folder.
check() {
    local name=$1 log started=$SECONDS
    shift
    log=$logs/${name//[^a-zA-Z0-9]/-}.log
    printf '   %s … ' "$name"
    if "$@" >"$log" 2>&1; then
        printf 'ok (%d s)\n' $((SECONDS - started))
        count 1 0
        return 0
    fi
    printf 'FAILED (%d s); the end of %s:\n' $((SECONDS - started)) "$log"
    tail -n 60 "$log"
    fail "$name"
    return 1
}

# have_tools PART TOOL=DEBIAN_PACKAGE…: installs what is missing where that can be done, and says what is missing where not. A tool is a
# command, or a shared library by its name (libX11.so.6).
have_tools() {
    local part=$1 pair missing=() packages=()
    shift
    for pair in "$@"; do
        is_there "${pair%%=*}" || { missing+=("${pair%%=*}"); packages+=("${pair#*=}"); }
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0
    if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
        note "installing ${packages[*]}"
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"; } >"$logs/apt.log" 2>&1 && return 0
        tail -n 5 "$logs/apt.log"
    fi
    could_not_run "$part" "${missing[*]} missing on this machine" "Install it (Debian: apt-get install ${packages[*]}) and run ./test $part again."
    return 1
}

is_there() {
    case $1 in
        *.so.*) ldconfig -p | grep -F "$1 " >/dev/null ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

have_cargo() { # have_cargo PART
    if ! command -v cargo >/dev/null; then
        could_not_run "$1" "cargo is missing" "Install Rust from rustup.rs, $(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml) or newer."
        return 1
    fi
    have_tools "$1" cc=gcc pkg-config=pkg-config make=make
}

# The library, the terminal program and the generator, built with the same features as the tests are, so that nothing is
# built twice. Once a run.
core_built=
build_core() { # build_core PART
    [[ $core_built == yes ]] && return 0
    [[ $core_built == no ]] && { could_not_run "$1" "the core does not build" "See the first failure."; return 1; }
    have_cargo "$1" || { core_built=no; return 1; }
    if check "build the workspace" cargo build --workspace --locked; then
        core_built=yes
    else
        core_built=no
        return 1
    fi
}

# make_bindings kotlin|swift FOLDER
make_bindings() {
    local library=libheelfirst.so
    case $(uname -s) in
        Darwin) library=libheelfirst.dylib ;;
        MINGW* | MSYS* | CYGWIN*) library=heelfirst.dll ;;
    esac
    rm -rf "$2" && mkdir -p "$2" &&
        "$target/debug/uniffi-bindgen" generate --library "$target/debug/$library" --language "$1" --no-format --out-dir "$2"
}

# put FILE AS: copies only what differs, so that unchanged files are not compiled again.
put() { cmp -s "$1" "$2" || { mkdir -p "$(dirname "$2")" && cp "$1" "$2"; }; }

# count_matches PATTERN FILE
count_matches() { grep -cE "$1" "$2" || true; }

# count_cargo_tests PART LOG CODE WHAT: counts what `cargo test` wrote into LOG before it ended with CODE.
count_cargo_tests() {
    local part=$1 log=$2 code=$3 what=$4 ok bad
    read -r ok bad < <(sed -nE 's/^test result: .* ([0-9]+) passed; ([0-9]+) failed;.*/\1 \2/p' "$log" | awk '{ p += $1; f += $2 } END { print p + 0, f + 0 }')
    count "$ok" "$bad"
    if [[ $bad -gt 0 ]]; then
        mapfile -t -O "${#failures[@]}" failures < <(sed -nE "s/^test (.*) \\.\\.\\. FAILED\$/$part: \\1/p" "$log")
    elif [[ $code -ne 0 || $ok -eq 0 ]]; then
        fail "$what ended with $code after $ok tests; see $log"
    fi
}
