// The Android library: what a phone needs of this package, its native library, and what belongs to Android. Not run yet:
// docs/platforms.md. `scripts/native.sh` makes the native library and its bridge before Gradle runs.
buildscript {
    dependencies {
        // The version of the Maven project: Android's plugin brings an older one.
        classpath("org.jetbrains.kotlin:kotlin-gradle-plugin:2.4.21")
    }
}

plugins {
    id("com.android.library") version "9.2.1"
    id("org.jetbrains.kotlin.plugin.serialization") version "2.4.21"
}

group = "dev.workoskit"
version = "0.1.0"

/** What `scripts/native.sh` has made. */
val native = rootDir.resolve("../../../target/kotlin/android")

/** The sources that a phone has, of those of the JVM: nothing that needs a secret of the application. */
abstract class PhoneSources : DefaultTask() {
    @get:InputFiles
    abstract val sources: ConfigurableFileCollection

    @get:OutputDirectory
    abstract val output: DirectoryProperty

    @get:Inject
    abstract val files: FileSystemOperations

    @TaskAction
    fun copy() {
        files.sync {
            from(sources)
            into(output)
        }
    }
}

val phone = rootDir.resolve("phone.txt").readLines().filter { it.isNotBlank() && !it.startsWith("#") }
val phoneSources by tasks.registering(PhoneSources::class) {
    sources.from(fileTree("../src/main/kotlin") { include(phone) }, fileTree("../src/main/generated") { include(phone) })
    sources.from(fileTree(native.resolve("bridge")))
}

android {
    namespace = "dev.workoskit.android"
    compileSdk = 36

    defaultConfig {
        // java.time, java.nio.file, and keys of the Keystore without the workarounds of older versions.
        minSdk = 26
        consumerProguardFiles("consumer-rules.pro")
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    sourceSets.getByName("main").jniLibs.directories.add(native.resolve("jniLibs").path)

    publishing {
        singleVariant("release") { withSourcesJar() }
    }
}

androidComponents.onVariants { variant ->
    variant.sources.kotlin?.addGeneratedSourceDirectory(phoneSources, PhoneSources::output)
}

kotlin {
    compilerOptions {
        allWarningsAsErrors = true
        optIn.add("kotlinx.serialization.ExperimentalSerializationApi")
    }
}

dependencies {
    api("org.jetbrains.kotlinx:kotlinx-coroutines-android:1.11.0")
    api("org.jetbrains.kotlinx:kotlinx-serialization-json:1.12.0")
    // Requests go through it, so that the system's certificates and the app's network security configuration hold.
    api("com.squareup.okhttp3:okhttp:5.5.1")
    implementation("net.java.dev.jna:jna:5.19.1@aar")
    implementation("androidx.browser:browser:1.9.0")
    implementation("androidx.biometric:biometric:1.1.0")
}
