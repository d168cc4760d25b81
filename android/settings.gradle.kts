// The Android app as Android Studio and Gradle see it. `./test android` builds the same app without either (sdkless/).

pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}

dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "heelfirst"
include(":core", ":gateway", ":ui", ":app", ":desktop")
