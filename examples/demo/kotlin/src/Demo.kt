// The main job of workos-kit in Kotlin: sign an enterprise user in, read the directory, trust a webhook.
//
// WORKOS_BASE_URL, WORKOS_API_KEY and WORKOS_CLIENT_ID say where WorkOS is; `cargo xtask demo --language kotlin` starts
// an emulator for it. Every step does the real thing over HTTP and fails loudly if it does not hold.
package demo

import com.sun.net.httpserver.HttpServer
import dev.workoskit.ConnectionSelector
import dev.workoskit.ErrorKind
import dev.workoskit.WebhookVerifier
import dev.workoskit.WorkOS
import dev.workoskit.WorkOSException
import dev.workoskit.events.EventData
import dev.workoskit.events.EventType
import dev.workoskit.getAuthorizationUrlWithPkce
import dev.workoskit.handleCallback
import dev.workoskit.models.Connection
import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout

private const val REDIRECT_URI = "http://127.0.0.1:8765/callback"
private const val ORGANIZATION = "org_01DEMO"
private const val DIRECTORY = "directory_01DEMO"
private var steps = 0

fun main() = runBlocking {
    println("\n  workos-kit in Kotlin, the main job, against an embedded WorkOS at ${System.getenv("WORKOS_BASE_URL")}")
    WorkOS().use { workos ->
        signIn(workos, "Foo Corp SAML", "ada@foo-corp.com")
        signIn(workos, "Foo Corp OIDC", "grace@foo-corp.com")
        readDirectory(workos)
        trustWebhook(workos)
        refuseSignIns(workos)
    }
    println("\n  All $steps steps held.\n")
}

private fun chapter(title: String) = println("\n$title")

private fun step(what: String, vararg details: Pair<String, Any?>) {
    steps += 1
    println("  ✓ $what")
    details.forEach { (name, value) -> println("      ${name.padEnd(16)} $value") }
}

private fun <T> hold(wanted: T, found: T) = check(wanted == found) { "$found instead of $wanted" }

/** Something that must not succeed, and the kind of its error. */
private suspend fun refused(what: String, kind: ErrorKind, action: suspend () -> Unit) {
    val error = try {
        action()
        error("$what succeeded")
    } catch (error: WorkOSException) {
        error
    }
    hold(kind, error.kind)
    step("$what is refused", "kind" to error.kind.value, "code" to error.code, "message" to error.message)
}

private suspend fun connectionNamed(workos: WorkOS, name: String): Connection =
    workos.sso.listConnections().items().first { it.name == name }

private suspend fun signIn(workos: WorkOS, name: String, email: String) {
    chapter("Sign in through $name")
    val connection = connectionNamed(workos, name)
    val selector = ConnectionSelector.Connection(connection.id)
    val start = workos.sso.getAuthorizationUrlWithPkce(selector, REDIRECT_URI, returnTo = "/reports")
    step("the authorization URL has a fresh state and a PKCE challenge", "url" to start.url.substringBefore('?'))
    val callback = Browser(REDIRECT_URI).signInAs(start.url, email)
    step("$email walks the pages of the identity provider")
    val signIn = workos.sso.handleCallback(callback, start.flow)
    val profile = signIn.response.profile
    hold(email, profile.email)
    hold("/reports", signIn.returnTo)
    step(
        "the callback's state is ours, and its code is exchanged once",
        "profile" to profile.id,
        "name" to "${profile.firstName} ${profile.lastName}",
        "connection type" to profile.connectionType,
        "continues at" to signIn.returnTo,
    )
    refused("the same code a second time", ErrorKind.INVALID_REQUEST) { workos.sso.handleCallback(callback, start.flow) }
}

private suspend fun readDirectory(workos: WorkOS) {
    chapter("Read connections and the directory")
    val connections = workos.sso.listConnections(organizationId = ORGANIZATION).toList()
    check(connections.size >= 2) { "there are ${connections.size} connections" }
    step("sso.listConnections", "connections" to connections.joinToString { it.name })
    val users = workos.directorySync.listUsers(directory = DIRECTORY).items().toList()
    check(users.isNotEmpty()) { "the directory has no users" }
    step("directorySync.listUsers", "users" to users.joinToString { it.email.orEmpty() })
    val groups = workos.directorySync.listGroups(directory = DIRECTORY).items().toList()
    check(groups.isNotEmpty()) { "the directory has no groups" }
    step("directorySync.listGroups", "groups" to groups.joinToString { it.name })
}

private suspend fun trustWebhook(workos: WorkOS) {
    chapter("Trust a webhook")
    val delivery = CompletableDeferred<Pair<ByteArray, String?>>()
    val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
    server.createContext("/webhooks") { exchange ->
        val body = exchange.requestBody.readBytes()
        exchange.sendResponseHeaders(200, -1)
        exchange.close()
        delivery.complete(body to exchange.requestHeaders.getFirst("WorkOS-Signature"))
    }
    server.start()
    val (endpoint, received) = try {
        val endpoint = workos.webhooks.createWebhookEndpoint(
            endpointUrl = "http://127.0.0.1:${server.address.port}/webhooks",
            events = listOf(EventType.DsyncUserCreated),
        )
        step("webhooks.createWebhookEndpoint")
        provision("linus@foo-corp.com")
        endpoint to withTimeout(20.seconds) { delivery.await() }
    } finally {
        server.stop(0)
    }
    val (body, signature) = received
    step(
        "a user is provisioned in the directory, and the webhook comes",
        "signature" to signature.orEmpty().substringBefore(','),
    )
    val verifier = WebhookVerifier(endpoint.secret)
    val event = verifier.constructEvent(body, signature)
    val created = event.typed() as EventData.DsyncUserCreated
    hold("linus@foo-corp.com", created.data.email)
    step("verified and decoded: ${event.event}", "event" to event.id, "user" to created.data.email)
    val tampered = body.decodeToString().replace("linus@", "mallory@").encodeToByteArray()
    refused("a tampered webhook", ErrorKind.SIGNATURE_MISMATCH) { verifier.constructEvent(tampered, signature) }
}

private suspend fun refuseSignIns(workos: WorkOS) {
    chapter("Refuse what is not a sign-in")
    val selector = ConnectionSelector.Connection(connectionNamed(workos, "Foo Corp SAML").id)
    val start = workos.sso.getAuthorizationUrlWithPkce(selector, REDIRECT_URI)
    refused("a forged state", ErrorKind.SIGNATURE_MISMATCH) {
        workos.sso.handleCallback("code=01FORGED&state=forged", start.flow)
    }
    val denied = Browser(REDIRECT_URI).deny(start.url)
    refused("a sign-in that the user denied", ErrorKind.PERMISSION) { workos.sso.handleCallback(denied, start.flow) }
}

/** A new person in the customer's directory, as their administrator would add one. */
private fun provision(email: String) {
    val person = """{"email": "$email", "first_name": "Linus", "last_name": "Pauling", "idp_id": "linus"}"""
    val url = URI("${System.getenv("WORKOS_BASE_URL")}/_emulator/directories/$DIRECTORY/users")
    val request = HttpRequest.newBuilder(url)
        .header("content-type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(person))
        .build()
    val answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
    check(answer.statusCode() in 200..299) { answer.body() }
}
