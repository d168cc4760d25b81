// The one door to the core, and a fake of it for tests.

plugins {
    alias(libs.plugins.android.library)
}

android {
    namespace = "org.heelfirst.gateway"
    compileSdk = libs.versions.android.target.get().toInt()
    defaultConfig {
        minSdk = libs.versions.android.min.get().toInt()
    }
    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }
    testFixtures {
        enable = true
    }
    testOptions.unitTests.isIncludeAndroidResources = true
}

kotlin {
    jvmToolchain(libs.versions.jdk.get().toInt())
}

dependencies {
    api(project(":core"))
    api(libs.coroutines.core)
    api(libs.kotlin.stdlib)
    testImplementation(libs.coroutines.test)
    testImplementation(libs.junit4)
    testImplementation(libs.robolectric)
    testImplementation(libs.turbine)
}
