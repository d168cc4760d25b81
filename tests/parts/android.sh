# shellcheck shell=bash
# The core for Android: its Rust, its Java and their names for each other. There is no app yet.

part_android() {
    section "android: the core's Rust and Java for Android"
    java_output=$target/android
    have_cargo android || return
    check "the core compiles for Android" tests/mobile/check-core.sh aarch64-linux-android
    have_tools android javac=openjdk-17-jdk-headless mvn=maven python3=python3 || return
    check "the manifest asks for Bluetooth and no more" python3 tests/android/manifest.py android/core/src/main/AndroidManifest.xml
    check "lay out the Java" lay_out_java || return
    check "the Java compiles against Android 8.0" compile_java || return
    check "the names of Java hold, and R8 keeps them" names_of_java
}

lay_out_java() {
    local fresh=$java_output/btleplug kept=$java_output/sources
    rm -rf "$kept" && mkdir -p "$kept" &&
        android/core/btleplug-java.sh "$fresh" >"$java_output/crate" &&
        cp -R "$fresh/." android/core/src/main/java/. "$kept/"
}

# Android's own classes are about 100 MB, which Maven fetches once into its own cache.
compile_java() {
    local attempt
    for attempt in 1 2 3; do
        rm -rf "$java_output/java"
        mvn -B -ntp -f tests/android/pom.xml compile -Dheelfirst.sources="$java_output/sources" \
            -Dheelfirst.output="$java_output/java" && return
        echo "attempt $attempt of 3 failed"
    done
    return 1
}

names_of_java() {
    python3 tests/android/names.py --rust "$(cat "$java_output/crate")/src/droidplug" --ours core/sensors/src/android.rs \
        --classes "$java_output/java/classes" --headers "$java_output/java/headers" \
        --android "$(cat "$java_output/java/classpath")" --rules android/core/consumer-rules.pro
}
