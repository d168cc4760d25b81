# shellcheck shell=bash
# The core through its generated Kotlin on a JVM.

part_kotlin() {
    section "kotlin: the core through its generated Kotlin on a JVM"
    have_tools kotlin java=openjdk-17-jdk-headless mvn=maven python3=python3 || return
    local java_version
    java_version=$(java -version 2>&1 | sed -nE '1s/.*version "([0-9]+).*/\1/p')
    if [[ ${java_version:-0} -lt 17 ]]; then
        could_not_run kotlin "the JDK on the path is version ${java_version:-unknown}" "Put a JDK 17 or newer on the path."
        return
    fi
    build_core kotlin || return
    check "generate Kotlin" make_kotlin_bindings || return
    make_calendar || return
    kotlin_tests
}

make_kotlin_bindings() {
    local fresh=$target/bindings/kotlin.fresh kept=$target/bindings/kotlin file
    make_bindings kotlin "$fresh" || return 1
    (cd "$fresh" && find . -name '*.kt') | while read -r file; do put "$fresh/$file" "$kept/$file" || return 1; done
}

kotlin_tests() {
    local output=$target/kotlin log=$logs/maven.log code reports versions
    mapfile -t versions < <(python3 android/sdkless/catalogue.py maven)
    note "mvn test (what it says is in $log)"
    for attempt in 1 2 3; do
        rm -rf "$output" # classes of sources that are gone would still be run
        mvn -B -ntp -f tests/kotlin/pom.xml test "${versions[@]}" -Dheelfirst.bindings="$target/bindings/kotlin" \
            -Dheelfirst.library="$target/debug" -Dheelfirst.output="$output" -Dheelfirst.calendar="$calendar_file" \
            -Dheelfirst.skipped="$skipped_file" >"$log" 2>&1
        code=$?
        # Only a download that broke off is worth another try.
        [[ $code -eq 0 ]] || ! grep -qE 'Could not transfer|Connection reset|timed out' "$log" && break
        note "a download broke off (attempt $attempt of 3)"
    done
    grep -E '^\[(INFO|ERROR|WARNING)\] +(Tests run|[A-Za-z]+Test\.)|^(zone data|left out|missing in|seed|oracle=)' "$log"
    reports=("$output"/surefire-reports/TEST-*.xml)
    if [[ ! -e ${reports[0]} ]]; then
        tail -n 40 "$log"
        fail "kotlin: Maven ended with $code and no test ran; see $log"
        return
    fi
    count_surefire "${reports[@]}"
    [[ $code -eq 0 ]] || grep -E '^\[ERROR\]|^ +(expected|heard): |^(missed|doubled|in_quiet|other): ' "$log" | head -n 60
    [[ $code -eq 0 || $surefire_failed -gt 0 ]] || fail "kotlin: Maven ended with $code although no test failed; see $log"
}

# Sums the heads of Surefire's reports.
count_surefire() {
    local file head good=0 bad
    surefire_failed=0
    for file in "$@"; do
        head=$(tr '\n' ' ' <"$file" | grep -oE '<testsuite [^>]*>')
        bad=$(($(attribute errors) + $(attribute failures)))
        good=$((good + $(attribute tests) - $(attribute skipped) - bad))
        surefire_failed=$((surefire_failed + bad))
        [[ $bad -eq 0 ]] || failures+=("kotlin: $bad in $(basename "$file" .xml)")
    done
    count "$good" "$surefire_failed"
}

attribute() { grep -oE " $1=\"[0-9]+\"" <<<"$head" | tr -dc 0-9; }
