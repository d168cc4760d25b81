// The screens in a window, with a simulated foot: the sources of the core's Kotlin, of gateway and of ui once more, against Compose for
// desktops, since a program for a desktop cannot hold libraries for Android.

plugins {
    alias(libs.plugins.kotlin.jvm)
    alias(libs.plugins.compose.compiler)
    application
}

val generateBindings = tasks.register<Exec>("generateBindings") {
    val folder = layout.buildDirectory.dir("generated/bindings")
    commandLine("bash", "../core/bindings.sh", folder.get().asFile.path)
    outputs.dir(folder)
    outputs.upToDateWhen { false } // Cargo itself says what is stale
}

kotlin {
    jvmToolchain(libs.versions.jdk.get().toInt())
    sourceSets.main {
        kotlin.srcDirs(generateBindings, "../gateway/src/main/kotlin", "../ui/src/main/kotlin")
    }
}

application {
    mainClass = "org.heelfirst.desktop.MainKt"
    applicationDefaultJvmArgs = listOf("-Djna.library.path=${file("../../target/debug")}")
}

// What draws the window, for the system and the processor that this runs on.
val system = with(System.getProperty("os.name")) {
    if (startsWith("Mac")) {
        "macos"
    } else if (startsWith("Windows")) {
        "windows"
    } else {
        "linux"
    }
}
val processor = if (System.getProperty("os.arch") in setOf("aarch64", "arm64")) "arm64" else "x64"
val skiko = mapOf(
    "linux-arm64" to libs.desktop.skiko.linux.arm64,
    "linux-x64" to libs.desktop.skiko.linux.x64,
    "macos-arm64" to libs.desktop.skiko.macos.arm64,
    "macos-x64" to libs.desktop.skiko.macos.x64,
    "windows-x64" to libs.desktop.skiko.windows.x64,
).getValue("$system-$processor")

dependencies {
    implementation(libs.coroutines.core)
    implementation(libs.desktop.coroutines)
    implementation(libs.desktop.foundation)
    implementation(libs.desktop.material3)
    implementation(skiko)
    implementation(libs.desktop.ui)
    implementation(libs.jna)
    implementation(libs.kotlin.stdlib)
    testImplementation(libs.desktop.ui.test)
    testImplementation(libs.junit4)
}
