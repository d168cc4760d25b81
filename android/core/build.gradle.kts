// The core: its native library, the Kotlin generated from it, and the Java of its Bluetooth.

dependencies {
    api(libs.coroutines.core)
    api(libs.jna)
    api(libs.kotlin.stdlib)
}
