package dev.workoskit.app

import dev.workoskit.Emulator
import java.net.CookieManager
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.file.Files
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.assertEquals
import kotlin.test.assertIs
import kotlin.time.Clock
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import kotlinx.coroutines.delay
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

internal const val CALLBACK = "http://127.0.0.1:9/callback"
internal const val SESSION = "workos.session"
internal const val PENDING_SIGN_IN = "workos.pending_sign_in"
internal const val PENDING_REFRESH = "workos.pending_refresh"
internal const val REFRESH = "user_management.authenticate_with_refresh_token"
internal const val CODE = "user_management.authenticate_with_code"
internal val HINT = SignInParameters(loginHint = "ada@acme.com")

private const val SEED = """
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com }] }
  - { id: org_02OTHER, name: Other }
"""

/** A device with an app on it, and WorkOS beside it. */
internal class Device(authkit: String = "{}", vararg arguments: String) : AutoCloseable {
    val emulator: Emulator = run {
        val seed = Files.createTempFile("seed", ".yaml")
        try {
            Files.writeString(seed, "$SEED\nauthkit: $authkit\n")
            Emulator.start("--seed", seed.toString(), *arguments)
        } finally {
            Files.delete(seed)
        }
    }
    val storage = Drawer()
    val watch = Watch()
    private val made = CopyOnWriteArrayList<AutoCloseable>()

    fun client(http: Http? = null): PublicClient =
        PublicClient(emulator.clientId, baseUrl = emulator.url, maxRetries = 0, http = http, clock = watch).also(made::add)

    /** The app is started: nothing but the storage is left of what was. */
    fun app(
        gate: Gate? = null,
        options: AuthSessionOptions = AuthSessionOptions(),
        storage: Storage = this.storage,
        http: Http? = null,
    ): AuthSession = AuthSession(client(http), CALLBACK, storage, gate, options).also(made::add)

    suspend fun signIn(app: AuthSession): UserSession =
        assertIs<SignInOutcome.SignedIn>(app.signIn(Ada(), HINT)).session

    /** Time passes, for everybody. */
    fun wait(time: Duration) {
        emulator.control("POST", "/_emulator/clock", """{"advance_seconds": ${time.inWholeSeconds}}""")
        watch.ahead += time
    }

    fun fault(fault: String) {
        emulator.control("POST", "/_emulator/faults", fault)
    }

    fun clearFaults() {
        emulator.control("DELETE", "/_emulator/faults")
    }

    /** What the emulator has carried out. */
    fun requests(operation: String? = null): List<JsonObject> =
        emulator.control("GET", "/_emulator/requests").jsonObject.getValue("data").jsonArray.map { it.jsonObject }
            .filter { operation == null || it["operation"]?.jsonPrimitive?.contentOrNull == operation }

    /** How often faults have struck. */
    fun struck(): Int = emulator.control("GET", "/_emulator/faults").jsonObject.getValue("data").jsonArray
        .sumOf { it.jsonObject.getValue("struck").jsonPrimitive.content.toInt() }

    override fun close() {
        made.forEach(AutoCloseable::close)
        emulator.close()
    }
}

/** A storage that tells what happened to it, and fails when it should. */
internal class Drawer : Storage {
    val memory = MemoryStorage()
    val log = CopyOnWriteArrayList<String>()

    @Volatile
    var failure: Throwable? = null

    @Volatile
    var isFull = false

    private fun note(what: String, name: String) {
        log += "$what $name"
        failure?.let { throw it }
        if (isFull && what == "store") {
            throw StorageException("the disk is full")
        }
    }

    override suspend fun load(name: String): String? = note("load", name).let { memory.load(name) }

    override suspend fun store(name: String, value: String) = note("store", name).let { memory.store(name, value) }

    override suspend fun remove(name: String) = note("remove", name).let { memory.remove(name) }
}

/** A clock that can be wrong. */
internal class Watch : Clock {
    @Volatile
    var ahead: Duration = Duration.ZERO

    override fun now(): Instant = Clock.System.now() + ahead
}

/** A browser in which Ada signs in. */
internal class Ada(
    private val storage: Drawer? = null,
    private val returns: (String) -> BrowserReturn = BrowserReturn::Callback,
) : Browser {
    @Volatile
    var callback: String? = null

    override suspend fun open(url: String, redirectUri: String): BrowserReturn {
        assertEquals(CALLBACK, redirectUri)
        storage?.log?.add("open")
        val reached = Pages(redirectUri).open(url).first
        callback = reached
        return returns(reached)
    }
}

/** A browser of sorts: keeps cookies, follows redirects, presses buttons, and stops where the app would be called. */
internal class Pages(private val callback: String = CALLBACK) {
    private val http = HttpClient.newBuilder().cookieHandler(CookieManager()).build()

    /** Where it ended, and the page there. */
    fun open(start: String, form: String? = null): Pair<String, String> {
        var url = URI(start)
        var body = form
        repeat(20) {
            val request = HttpRequest.newBuilder(url)
            body?.let {
                request.header("content-type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(it))
            }
            val answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString())
            val location = answer.headers().firstValue("location").orElse(null) ?: return url.toString() to answer.body()
            url = url.resolve(location)
            body = null
            if (url.toString().startsWith(callback)) {
                return url.toString() to ""
            }
        }
        error("redirects without end at $url")
    }

    /** Presses a button of a page, with what its form holds already. */
    fun press(page: Pair<String, String>, button: String): Pair<String, String> {
        for (form in Regex("""<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)</form>""").findAll(page.second)) {
            val tags = Regex("<(input|button)([^>]*)>").findAll(form.groupValues[2]).map { tag ->
                tag.groupValues[1] to Regex("""([\w-]+)="([^"]*)"""").findAll(tag.groupValues[2])
                    .associate { it.groupValues[1] to it.groupValues[2] }
            }.toList()
            val pressed = tags.find { it.first == "button" && it.second["data-testid"] == button } ?: continue
            val fields = tags.filter { it.first == "input" }.map { it.second } + pressed.second
            val body = fields.filter { "name" in it }.joinToString("&") { "${it["name"]}=${it["value"].orEmpty()}" }
            return open(URI(page.first).resolve(form.groupValues[1].replace("&amp;", "&")).toString(), body)
        }
        error("there is no button $button at ${page.first}")
    }
}

internal fun token(outcome: TokenOutcome): String = assertIs<TokenOutcome.Token>(outcome).accessToken

internal fun reason(state: AuthState): SignedOutReason = assertIs<AuthState.SignedOut>(state).reason

internal fun session(state: AuthState): UserSession = assertIs<AuthState.SignedIn>(state).session

/** Waits until something is so. */
internal suspend fun until(condition: () -> Boolean) = withTimeout(20.seconds) {
    while (!condition()) {
        delay(10.milliseconds)
    }
}
