// The screens in a window, with a simulated foot.

dependencies {
    implementation(project(":gateway"))
    implementation(libs.desktop.coroutines)
    implementation(libs.desktop.foundation)
    implementation(libs.desktop.material3)
    implementation(libs.desktop.skiko)
    implementation(libs.desktop.ui)
    testImplementation(libs.desktop.ui.test)
}
