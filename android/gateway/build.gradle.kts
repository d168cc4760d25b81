// The one door to the core, and a fake of it for tests.

dependencies {
    api(project(":core"))
    api(libs.coroutines.core)
    api(libs.kotlin.stdlib)
    testImplementation(libs.coroutines.test)
    testImplementation(libs.junit4)
    testImplementation(libs.robolectric)
    testImplementation(libs.turbine)
}
