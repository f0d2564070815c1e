package dev.workoskit

import dev.workoskit.events.EventData
import dev.workoskit.events.EventType
import dev.workoskit.services.Services
import java.io.File
import java.lang.reflect.Modifier
import kotlin.reflect.KClass
import kotlin.reflect.KVisibility
import kotlin.reflect.full.companionObject
import kotlin.reflect.full.companionObjectInstance
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.declaredMemberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import org.junit.jupiter.api.Test

/** The package has what the API description has, and nothing else. */
internal class SurfaceTest {
    private val services = Services::class.declaredMemberProperties.filter { it.visibility == KVisibility.PUBLIC }

    @Test
    fun `every method is there, and no other`() {
        val found = services.flatMap { service ->
            val functions = (service.returnType.classifier as KClass<*>).declaredMemberFunctions
            functions.map { "${service.name}.${it.name}" }
        }
        assertEquals(Description.methods.map { "${it.service}.${it.name}" }.sorted(), found.sorted())
    }

    @Test
    fun `every parameter is there, and no other`() {
        for (method in Description.methods) {
            val service = services.single { it.name == method.service }.returnType.classifier as KClass<*>
            val function = service.declaredMemberFunctions.single { it.name == method.name }
            val own = function.parameters.drop(1).filter { it.name != "requestOptions" }
            val names = own.flatMap { parameter ->
                val forms = (parameter.type.classifier as KClass<*>).sealedSubclasses
                    .takeIf { ParameterGroup::class.java.isAssignableFrom((parameter.type.classifier as KClass<*>).java) }
                forms?.flatMap { form -> form.primaryConstructor!!.parameters.map { it.name } } ?: listOf(parameter.name)
            }
            val wanted = method.parameters.map { Description.camel(it.wire) }
            // A parameter of the path can have its segment in front; the token of a user is no parameter of the API.
            val strange = names.toSet() - wanted.toSet() - "accessToken"
            assertTrue(strange.all { name -> wanted.any { name!!.endsWith(it, ignoreCase = true) } }, "${method.id}: $strange")
            assertTrue(names.containsAll(wanted.toSet()), "${method.id}: ${wanted - names.toSet()}")
        }
    }

    @Test
    fun `every model has its members in their order, and no other`() {
        for ((name, members) in Description.models) {
            val parameters = Class.forName("dev.workoskit.models.$name").kotlin.primaryConstructor!!.parameters
            assertEquals(members.map { Description.camel(it.wire) } + "extra", parameters.map { it.name }, name)
        }
        val generated = File(root, "bindings-uniffi/kotlin/src/main/generated/dev/workoskit/models").walk()
            .filter { it.isFile }
            .flatMap { file -> Regex("""(?m)^public data class (\w+)\(""").findAll(file.readText()) }
            .map { it.groupValues[1] }
        assertEquals(Description.models.keys.sorted(), generated.sorted().toList())
    }

    @Test
    fun `every enum and union has its values`() {
        for ((name, values) in Description.enums) {
            val type = when (name) {
                "EventType" -> EventType::class
                "PageOrder" -> PageOrder::class
                else -> Class.forName("dev.workoskit.models.$name").kotlin
            }
            val constants = type.companionObject!!.declaredMemberProperties
                .filter { it.visibility == KVisibility.PUBLIC }
                .map { it.getter.call(type.companionObjectInstance).toString() }
            assertEquals(values.sorted(), constants.sorted(), name)
        }
        for ((name, union) in Description.unions) {
            val forms = Class.forName("dev.workoskit.models.$name").kotlin.sealedSubclasses.map { it.simpleName }
            assertEquals((union.variants.map { it.second } + "Unknown").toSet(), forms.toSet(), name)
        }
        assertEquals(Description.events.size + 1, EventData::class.sealedSubclasses.size)
    }

    @Test
    fun `every helper is there, or said to be absent`() {
        val missing = Description.helpers.filter { helper ->
            val (capability, name) = helper.split('.')
            val places = places[capability].orEmpty().map { Class.forName("dev.workoskit.$it") }
            val names = places.flatMap { place ->
                place.methods.filter { Modifier.isPublic(it.modifiers) }.map { it.name.substringBefore('-') } + place.simpleName
            }
            val wanted = if (name[0].isUpperCase()) name else Description.camel(name)
            val getter = "get" + wanted.replaceFirstChar(Char::uppercase)
            wanted !in names && getter !in names
        }
        val excused = Description.helpers.filter { it in absent || it.substringBefore('.') in absent }
        assertEquals(emptyList(), missing - excused.toSet(), "missing, and not in absent.txt")
        assertEquals(emptyList(), excused - missing.toSet(), "there, but also in absent.txt")
        assertEquals(emptySet(), places.keys - Description.helpers.map { it.substringBefore('.') }.toSet(), "no such capability")
    }

    private companion object {
        private val lists = File(root, "bindings-uniffi/kotlin/src/test/resources/helpers")

        /** Where the helpers of each capability are, from all lists but the one of what is absent. */
        val places: Map<String, List<String>> = lists.listFiles()!!.filter { it.name != "absent.txt" }
            .flatMap(::entries)
            .groupBy({ it.first }, { it.second.split(' ') })
            .mapValues { it.value.flatten() }

        /** Capabilities and helpers that this package does not have, with the reason. */
        val absent: Map<String, String> = entries(File(lists, "absent.txt")).toMap()

        fun entries(list: File): List<Pair<String, String>> = list.readLines().filter { it.isNotBlank() }
            .map { it.substringBefore(": ") to it.substringAfter(": ") }
    }
}
