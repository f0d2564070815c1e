package signin

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import dev.workoskit.app.Browser
import dev.workoskit.app.BrowserReturn
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.URI
import kotlin.time.Duration
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.withTimeoutOrNull

/**
 * The user's own browser, which comes back to a server on this machine (RFC 8252, section 7.3).
 *
 * @param port The port it listens on; a free one if 0.
 * @param patience How long the user has.
 * @param show Opens an address, or asks the user to.
 */
class LoopbackBrowser(
    port: Int = 0,
    private val patience: Duration = 10.minutes,
    private val show: (String) -> Unit,
) : Browser, AutoCloseable {
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0)

    @Volatile
    private var expected: Pair<String, CompletableDeferred<String>>? = null

    /** The address to come back to. It has to be among the redirect URIs of the environment. */
    val redirectUri = "http://127.0.0.1:${server.address.port}/callback"

    init {
        server.createContext("/callback", ::answer)
        server.start()
    }

    override suspend fun open(url: String, redirectUri: String): BrowserReturn {
        val callback = CompletableDeferred<String>()
        expected = checkNotNull(state(URI(url))) to callback
        show(url)
        return withTimeoutOrNull(patience) { callback.await() }?.let(BrowserReturn::Callback) ?: BrowserReturn.Dismissed
    }

    override fun close() = server.stop(0)

    private fun answer(exchange: HttpExchange) = exchange.use {
        val waiting = expected
        // Any page can call an address of this machine: what does not belong to this sign-in does not end it.
        val isExpected = waiting != null && state(exchange.requestURI) == waiting.first
        val text = if (isExpected) "Go back to the terminal." else "There is no such sign-in."
        exchange.responseHeaders.add("Content-Type", "text/plain; charset=utf-8")
        exchange.sendResponseHeaders(if (isExpected) 200 else 400, text.length.toLong())
        exchange.responseBody.write(text.encodeToByteArray())
        if (isExpected) {
            waiting.second.complete("$redirectUri?${exchange.requestURI.rawQuery}")
        }
    }

    private fun state(uri: URI): String? =
        uri.rawQuery.orEmpty().split('&').firstOrNull { it.startsWith("state=") }?.removePrefix("state=")
}
