// What Gradle's Kotlin DSL adds to Gradle's own interfaces, as far as our build files use it. Nothing here does anything: build files
// are only compiled against it, to see that names and types are right.
@file:Suppress("unused", "UNUSED_PARAMETER")

package stubs

import org.gradle.api.Action
import org.gradle.api.NamedDomainObjectContainer
import org.gradle.api.NamedDomainObjectProvider
import org.gradle.api.Task
import org.gradle.api.artifacts.Dependency
import org.gradle.api.artifacts.ExternalModuleDependency
import org.gradle.api.artifacts.MinimalExternalModuleDependency
import org.gradle.api.artifacts.ProjectDependency
import org.gradle.api.artifacts.dsl.DependencyHandler
import org.gradle.api.file.FileSystemLocationProperty
import org.gradle.api.provider.ListProperty
import org.gradle.api.provider.Property
import org.gradle.api.provider.Provider
import org.gradle.api.tasks.TaskContainer
import org.gradle.api.tasks.TaskProvider
import org.jetbrains.kotlin.gradle.plugin.KotlinSourceSet
import java.io.File

fun <T : Any> Property<T>.assign(value: T?) = set(value)

fun <T : Any> Property<T>.assign(value: Provider<out T>) = set(value)

fun <T : Any> ListProperty<T>.assign(value: Iterable<T>?) = set(value)

fun FileSystemLocationProperty<*>.assign(value: File) = set(value)

inline fun <reified T : Task> TaskContainer.register(name: String, action: Action<in T>): TaskProvider<T> =
    register(name, T::class.java, action)

val NamedDomainObjectContainer<KotlinSourceSet>.main: NamedDomainObjectProvider<KotlinSourceSet> get() = named("main")

operator fun <T : Any> NamedDomainObjectProvider<T>.invoke(action: Action<in T>) = configure(action)

fun DependencyHandler.project(path: String): ProjectDependency = throw Error()

fun DependencyHandler.api(what: Any): Dependency? = throw Error()

fun DependencyHandler.api(what: Provider<MinimalExternalModuleDependency>, configure: ExternalModuleDependency.() -> Unit): Dependency? = throw Error()

fun DependencyHandler.implementation(what: Any): Dependency? = throw Error()

fun DependencyHandler.testImplementation(what: Any): Dependency? = throw Error()
