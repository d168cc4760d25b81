// The screens in a window, with a simulated foot: the sources of the core's Kotlin, of gateway and of ui once more, against Compose for
// desktops, since a program for a desktop cannot hold libraries for Android.

plugins {
    alias(libs.plugins.kotlin.jvm)
    alias(libs.plugins.compose.compiler)
    application
}

val generateBindings = tasks.register<Exec>("generateBindings") {
    val folder = layout.buildDirectory.dir("generated/bindings")
    commandLine("../core/bindings.sh", folder.get().asFile.path)
    outputs.dir(folder)
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

dependencies {
    implementation(libs.coroutines.core)
    implementation(libs.desktop.coroutines)
    implementation(libs.desktop.foundation)
    implementation(libs.desktop.material3)
    implementation(libs.desktop.skiko)
    implementation(libs.desktop.ui)
    implementation(libs.jna)
    implementation(libs.kotlin.stdlib)
    testImplementation(libs.desktop.ui.test)
    testImplementation(libs.junit4)
}
