package dev.workoskit

import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.isSubclassOf
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.serializer
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

/**
 * Every operation, called as an application calls it: the emulator checks the request against the API description, and
 * answers with every kind of sample.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal class OperationsTest {
    private val emulator = Emulator.start("--contract")
    private val workos = emulator.client()

    @AfterAll
    fun stop() {
        workos.close()
        emulator.close()
    }

    @ParameterizedTest
    @EnumSource(Extent::class)
    fun `every operation is called and answered`(extent: Extent) = runBlocking {
        assertTrue(Description.methods.size > 250)
        val failures = mutableListOf<String>()
        for (method in Description.methods) {
            try {
                call(method, extent)
            } catch (error: Exception) {
                failures += "${method.id}: ${error.cause ?: error}"
            }
        }
        assertEquals(emptyList(), failures)
    }

    @Test
    fun `every alternative of parameters is sent`() = runBlocking {
        val failures = mutableListOf<String>()
        for (method in Description.methods) {
            val groups = function(method).parameters.filter { it.isGroup() }
            for (number in 1..<(groups.maxOfOrNull { it.forms().size } ?: 1)) {
                try {
                    call(method, Extent.FULL, number)
                } catch (error: Exception) {
                    failures += "${method.id} alternative $number: ${error.cause ?: error}"
                }
            }
        }
        assertEquals(emptyList(), failures)
    }

    private suspend fun call(method: Description.Method, extent: Extent, form: Int = 0) {
        val function = function(method)
        val isFull = extent != Extent.MINIMAL
        val options = RequestOptions(headers = mapOf("x-emulator-sample" to extent.wire))
        val arguments = function.parameters.filter { isFull || !it.isOptional || it.name == "requestOptions" }.associateWith {
            argument(method, it, options, form)
        }
        val result = if (function.isSuspend) function.callSuspendBy(arguments) else function.callBy(arguments)
        val answer = if (result is Pages<*>) result.page().data.firstOrNull() else result
        if (answer is String) {
            assertTrue(answer.startsWith(emulator.url), "${method.id}: $answer")
        }
        val name = if (answer == null) null else answer::class.simpleName
        if (extent == Extent.UNKNOWN && name in Description.models) {
            assertTrue("emulator_unknown_member" in answer.toString(), "${method.id}: $answer")
        }
    }

    private fun argument(method: Description.Method, parameter: KParameter, options: RequestOptions, form: Int): Any? {
        val name = parameter.name
        return when {
            parameter.kind == KParameter.Kind.INSTANCE -> service(method)
            name == "requestOptions" -> options
            name == "accessToken" && method.parameters.none { Description.camel(it.wire) == name } -> "token"
            parameter.isGroup() -> group(method, parameter.forms().let { it[form.coerceAtMost(it.lastIndex)] })
            else -> value(method, parameter)
        }
    }

    /** The names of parameters of the path have their segment in front where a member of the body has the same. */
    private fun value(method: Description.Method, parameter: KParameter): Any? {
        val member = method.parameters.firstOrNull { Description.camel(it.wire) == parameter.name }
        val sample = when (val type = member?.type?.removeSuffix("?")) {
            null -> JsonPrimitive("text")
            // The largest number is too much for the size of a page.
            "int" -> JsonPrimitive(7)
            else -> Description.sample(type, Extent.FULL)
        }
        return decoding.decodeFromJsonElement(serializer(parameter.type), sample)
    }

    private fun group(method: Description.Method, form: KClass<*>): Any {
        val constructor = form.primaryConstructor!!
        return constructor.callBy(constructor.parameters.associateWith { value(method, it) })
    }

    private fun KParameter.isGroup() = (type.classifier as KClass<*>).isSubclassOf(ParameterGroup::class)

    private fun KParameter.forms() = (type.classifier as KClass<*>).sealedSubclasses

    private fun service(method: Description.Method): Any =
        WorkOS::class.memberProperties.single { it.name == method.service }.get(workos)!!

    private fun function(method: Description.Method): KFunction<*> =
        service(method)::class.declaredMemberFunctions.single { it.name == method.name }
}
