// The app for phones: what only Android can do.

import java.util.Properties

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.compose.compiler)
}

// The project's version is Cargo's.
val released = Regex("(?m)^version = \"(.*)\"").find(file("../../Cargo.toml").readText())!!.groupValues[1]
val numbers = released.split(".").map { it.toInt() }

// Where the key is that signs what is published: the environment says it, or keystore.properties, which is never committed.
val signing = Properties().apply { file("../keystore.properties").takeIf { it.exists() }?.inputStream()?.use { load(it) } }
fun secret(name: String) = System.getenv("HEELFIRST_${name.uppercase()}") ?: signing.getProperty(name)

android {
    namespace = "org.heelfirst.app"
    compileSdk = libs.versions.android.target.get().toInt()
    ndkVersion = libs.versions.ndk.get()
    defaultConfig {
        applicationId = "org.heelfirst.app"
        minSdk = libs.versions.android.min.get().toInt()
        targetSdk = libs.versions.android.target.get().toInt()
        versionCode = numbers[0] * 10_000 + numbers[1] * 100 + numbers[2]
        versionName = released
        ndk.abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64")
    }
    androidResources {
        localeFilters += listOf("en", "de", "ar")
    }
    buildFeatures {
        compose = true
    }
    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }
    signingConfigs {
        create("published") {
            storeFile = secret("keystore")?.let { file(it) }
            storePassword = secret("keystore_password")
            keyAlias = secret("key")
            keyPassword = secret("key_password")
        }
    }
    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"))
            signingConfig = signingConfigs.getByName("published").takeIf { it.storeFile != null }
        }
    }
    packaging {
        // Native libraries stay in the APK as they are and begin on pages of 16 KB.
        jniLibs.useLegacyPackaging = false
        resources.excludes += listOf("META-INF/{AL2.0,LGPL2.1}", "META-INF/*.version", "META-INF/**/*.kotlin_module")
        resources.excludes += listOf("kotlin/**", "DebugProbesKt.bin")
    }
    bundle {
        // The app's language is chosen in the app too, so that every phone needs them all.
        language.enableSplit = false
    }
    lint {
        lintConfig = file("../lint.xml")
        warningsAsErrors = true
        checkDependencies = true
    }
    testOptions.unitTests.isIncludeAndroidResources = true
}

kotlin {
    jvmToolchain(libs.versions.jdk.get().toInt())
}

dependencies {
    implementation(project(":ui"))
    implementation(platform(libs.compose.bom))
    implementation(libs.androidx.activity.compose)
    implementation(libs.androidx.core)
    implementation(libs.androidx.glance)
    implementation(libs.androidx.health.connect)
    implementation(libs.androidx.lifecycle.runtime.compose)
    implementation(libs.androidx.work)
    implementation(libs.coroutines.android)
    testImplementation(testFixtures(project(":gateway")))
    testImplementation(libs.androidx.test.junit)
    testImplementation(libs.compose.ui.test.junit4)
    testImplementation(libs.compose.ui.test.manifest)
    testImplementation(libs.coroutines.test)
    testImplementation(libs.junit4)
    testImplementation(libs.robolectric)
    testImplementation(libs.turbine)
}
