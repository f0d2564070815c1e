package dev.workoskit

import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.TimeUnit
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** The root of the repository. */
internal val root = File(System.getProperty("workos.root"))

/** A file of shared test vectors. */
internal fun vectors(name: String): List<Vector> =
    (Json.parseToJsonElement(File(root, "tests/vectors/$name").readText()) as List<*>).map { Vector(it as JsonElement) }

/** One case of a file of vectors. */
internal class Vector(case: JsonElement) {
    val name = case.jsonObject.getValue("name").jsonPrimitive.content
    val input = case.jsonObject.getValue("input").jsonObject
    val expect = case.jsonObject.getValue("expect").jsonObject

    override fun toString(): String = name
}

/** The emulator as a process of its own, and its controls. */
internal class Emulator private constructor(private val process: Process, ready: Map<String, JsonElement>) : AutoCloseable {
    val url: String = ready.getValue("url").jsonPrimitive.content
    val apiKey: String = ready.getValue("api_key").jsonPrimitive.content
    val clientId: String = ready.getValue("client_id").jsonPrimitive.content

    fun client(maxRetries: Int = 0, apiKey: String = this.apiKey): WorkOS = WorkOS(
        apiKey = apiKey,
        clientId = clientId,
        clientSecret = "client secret",
        baseUrl = url,
        authkitDomain = url,
        maxRetries = maxRetries,
    )

    /** Sends a request to the controls; gives the answer as JSON. */
    fun control(method: String, path: String, body: String? = null): JsonElement {
        val publisher = body?.let(HttpRequest.BodyPublishers::ofString) ?: HttpRequest.BodyPublishers.noBody()
        val request = HttpRequest.newBuilder(URI("$url$path"))
            .header("content-type", "application/json")
            .method(method, publisher)
            .build()
        val answer = http.send(request, HttpResponse.BodyHandlers.ofString())
        check(answer.statusCode() in 200..299) { "$method $path: ${answer.statusCode()} ${answer.body()}" }
        return Json.parseToJsonElement(answer.body().ifEmpty { "null" })
    }

    override fun close() {
        process.destroy()
        check(process.waitFor(10, TimeUnit.SECONDS)) { "the emulator does not end" }
    }

    companion object {
        private val http = HttpClient.newHttpClient()

        fun start(vararg arguments: String): Emulator {
            val command = listOf(System.getProperty("workos.emulator"), "--port", "0", "--json") + arguments
            val process = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start()
            val line = process.inputStream.bufferedReader().readLine()
                ?: error("the emulator ended with ${process.waitFor()}")
            return Emulator(process, Json.parseToJsonElement(line).jsonObject)
        }
    }
}
