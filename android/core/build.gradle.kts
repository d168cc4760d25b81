// The core: its native library, the Kotlin generated from it, and the Java of its Bluetooth.

plugins {
    alias(libs.plugins.android.library)
}

android {
    namespace = "org.heelfirst.core"
    compileSdk = libs.versions.android.target.get().toInt()
    ndkVersion = libs.versions.ndk.get()
    defaultConfig {
        minSdk = libs.versions.android.min.get().toInt()
        consumerProguardFiles("consumer-rules.pro")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }
}

kotlin {
    jvmToolchain(libs.versions.jdk.get().toInt())
}

dependencies {
    api(libs.coroutines.core)
    api(libs.jna) { artifact { type = "aar" } }
    api(libs.kotlin.stdlib)
}

// Runs a script that fills a folder. Cargo itself says what is stale, so that the scripts run every time.
abstract class Script @Inject constructor(private val processes: ExecOperations) : DefaultTask() {
    @get:Input
    abstract val command: ListProperty<String>

    @get:Input
    abstract val environment: MapProperty<String, String>

    @get:Internal
    abstract val home: DirectoryProperty

    @get:OutputDirectory
    abstract val output: DirectoryProperty

    init {
        outputs.upToDateWhen { false }
    }

    @TaskAction
    fun run() {
        processes.exec {
            workingDir(home)
            environment(this@Script.environment.get())
            commandLine(command.get().take(1) + output.get().asFile.path + command.get().drop(1))
        }
    }
}

// libheelfirst.so for each processor, with the profile that phones get.
val cargoNdk = tasks.register<Script>("cargoNdk") {
    home = layout.projectDirectory
    command = listOf("./native.sh", libs.versions.android.min.get(), "arm64-v8a", "armeabi-v7a", "x86_64")
    environment.put("ANDROID_NDK_HOME", androidComponents.sdkComponents.ndkDirectory.map { it.asFile.path })
}

// The Kotlin that uniffi writes from the library.
val generateBindings = tasks.register<Script>("generateBindings") {
    home = layout.projectDirectory
    command = listOf("./bindings.sh")
}

// btleplug's Java, as it is in the crate.
val layOutJava = tasks.register<Script>("layOutJava") {
    home = layout.projectDirectory
    command = listOf("./btleplug-java.sh")
}

androidComponents {
    onVariants { variant ->
        variant.sources.jniLibs?.addGeneratedSourceDirectory(cargoNdk, Script::output)
        variant.sources.kotlin?.addGeneratedSourceDirectory(generateBindings, Script::output)
        variant.sources.java?.addGeneratedSourceDirectory(layOutJava, Script::output)
    }
}
