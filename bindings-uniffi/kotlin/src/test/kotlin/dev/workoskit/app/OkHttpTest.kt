package dev.workoskit.app

import com.sun.net.httpserver.HttpServer
import dev.workoskit.app.okhttp.AccessTokenInterceptor
import dev.workoskit.app.okhttp.NoAccessTokenException
import dev.workoskit.app.okhttp.OkHttpTransport
import java.io.IOException
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.Executors
import kotlin.concurrent.thread
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import okhttp3.RequestBody.Companion.toRequestBody
import okio.BufferedSink
import org.junit.jupiter.api.Test

/** Requests of an app through OkHttp, and those of the library. */
internal class OkHttpTest {
    private fun on(device: Device = Device(), test: suspend (Device) -> Unit) = device.use { runBlocking { test(it) } }

    /** An app's own server: it notes the tokens it is sent, and refuses some. */
    private class Api : AutoCloseable {
        val tokens = CopyOnWriteArrayList<String?>()

        @Volatile
        var refused: String? = null
        private val pool = Executors.newCachedThreadPool()
        private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
        val url: String get() = "http://127.0.0.1:${server.address.port}"

        init {
            server.executor = pool
            server.createContext("/") { exchange ->
                val token = exchange.requestHeaders.getFirst("Authorization")
                tokens += token
                exchange.requestBody.readAllBytes()
                exchange.sendResponseHeaders(if (token == null || token == refused) 401 else 200, -1)
                exchange.close()
            }
            server.start()
        }

        override fun close() {
            server.stop(0)
            pool.shutdownNow()
        }
    }

    private fun OkHttpClient.status(url: String, body: RequestBody? = null, header: String? = null): Int {
        val request = Request.Builder().url(url).method(if (body == null) "GET" else "POST", body)
        header?.let { request.header("Authorization", it) }
        return newCall(request.build()).execute().use { it.code }
    }

    @Test
    fun `requests get a token, and another one when it is refused`() = on { device ->
        Api().use { api ->
            val app = device.app()
            device.signIn(app)
            val first = token(app.accessToken())
            val client = OkHttpClient.Builder().addInterceptor(AccessTokenInterceptor(app, api.url)).build()
            assertEquals(200, client.status(api.url))
            assertEquals(listOf<String?>("Bearer $first"), api.tokens)

            api.refused = "Bearer $first"
            assertEquals(200, client.status(api.url, "text".toRequestBody()))
            val second = token(app.accessToken())
            assertNotEquals(first, second)
            assertEquals(listOf<String?>("Bearer $first", "Bearer $second"), api.tokens.drop(1))

            // Once for a request; and a body that can be sent once is not sent twice.
            api.refused = "Bearer $second"
            val once = object : RequestBody() {
                override fun contentType() = null
                override fun isOneShot() = true
                override fun writeTo(sink: BufferedSink) {
                    sink.writeUtf8("text")
                }
            }
            assertEquals(401, client.status(api.url, once))
            assertEquals(4, api.tokens.size)
            device.fault("""{"operation": "$REFRESH", "status": 503}""")
            assertEquals(401, client.status(api.url), "without another token the refusal is the answer")

            api.tokens.clear()
            assertEquals(200, client.status(api.url, header = "Basic own"))
            assertEquals(listOf<String?>("Basic own"), api.tokens)
        }
    }

    @Test
    fun `many requests share one refresh`() = on { device ->
        Api().use { api ->
            val app = device.app()
            device.signIn(app)
            api.refused = "Bearer " + token(app.accessToken())
            val client = OkHttpClient.Builder().addInterceptor(AccessTokenInterceptor(app, api.url)).build()
            device.fault("""{"operation": "$REFRESH", "delay_ms": 300}""")
            val statuses = withContext(Dispatchers.IO) { List(32) { async { client.status(api.url) } }.awaitAll() }
            assertTrue(statuses.all { it == 200 }, "$statuses")
            assertEquals(1, device.requests(REFRESH).size)
        }
    }

    @Test
    fun `a token goes to its origins and nowhere else`() = on { device ->
        Api().use { api ->
            Api().use { other ->
                val app = device.app()
                device.signIn(app)
                val client = OkHttpClient.Builder().addInterceptor(AccessTokenInterceptor(app, api.url)).build()
                assertEquals(401, client.status(other.url))
                assertNull(other.tokens.single())
                assertEquals(401, client.status(api.url.replace("127.0.0.1", "localhost")))
                assertNull(api.tokens.single())
                for (origins in listOf(emptyArray(), arrayOf("http://api.example.com"), arrayOf("no url"))) {
                    assertFailsWith<IllegalArgumentException> { AccessTokenInterceptor(app, *origins) }
                }
            }
        }
    }

    @Test
    fun `a request without a token is not sent, and one that is cancelled does not wait`() = on { device ->
        Api().use { api ->
            val app = device.app()
            val client = OkHttpClient.Builder().addInterceptor(AccessTokenInterceptor(app, api.url)).build()
            val refused = assertFailsWith<NoAccessTokenException> { client.status(api.url) }
            assertEquals(TokenOutcome.SignedOut(SignedOutReason.NOT_SIGNED_IN), refused.outcome)

            device.signIn(app)
            device.wait(10.minutes)
            device.fault("""{"operation": "$REFRESH", "delay_ms": 3000}""")
            val call = client.newCall(Request.Builder().url(api.url).build())
            withContext(Dispatchers.IO) {
                val waiting = async { runCatching { call.execute() }.exceptionOrNull() }
                until { device.struck() == 1 }
                call.cancel()
                assertIs<IOException>(withTimeout(1.seconds) { waiting.await() })
            }
            assertEquals(0, api.tokens.size)
        }
    }

    @Test
    fun `the library sends through OkHttp`() = on { device ->
        val noisy = OkHttpClient.Builder().addInterceptor { error("an interceptor of the app") }.build()
        val app = device.app(http = OkHttpTransport(noisy))
        device.signIn(app)
        assertIs<SessionRefresh.Refreshed>(app.refresh())
        val second = device.client(OkHttpTransport())
        assertTrue(second.getJwks().keys.isNotEmpty())
        device.fault("""{"operation": "$REFRESH", "status": 429, "headers": {"retry-after": "7"}}""")
        val limited = assertIs<SessionRefresh.Unavailable>(app.refresh())
        assertEquals(7.seconds, limited.retryAfter)

        // A coroutine that is cancelled closes the connection.
        device.fault("""{"operation": "$REFRESH", "delay_ms": 1000}""")
        val before = device.requests(REFRESH).size
        val struck = device.struck()
        withContext(Dispatchers.Default) {
            val exchange = launch { second.authenticateWithRefreshToken("refresh_token_1") }
            until { device.struck() == struck + 1 }
            withTimeout(500.milliseconds) { exchange.cancelAndJoin() }
        }
        delay(2.seconds)
        assertEquals(before, device.requests(REFRESH).size)
    }

    @Test
    fun `what is known of a request without an answer is said`() = runBlocking {
        val http = OkHttpTransport()
        fun request(port: Int) = HttpRequest("POST", "http://127.0.0.1:$port/?code=c_1", emptyMap(), byteArrayOf(1), 300.milliseconds)
        suspend fun failure(port: Int) = assertFailsWith<HttpException> { http.send(request(port)) }
        val closed = ServerSocket(0).use { it.localPort }
        assertEquals(HttpException.Kind.CONNECT, failure(closed).kind)
        assertFalse("c_1" in failure(closed).stackTraceToString())
        ServerSocket(0).use { silent ->
            assertEquals(HttpException.Kind.TIMEOUT, failure(silent.localPort).kind)
        }
        ServerSocket(0).use { rude ->
            val accepted = CopyOnWriteArrayList<Int>()
            thread(isDaemon = true) {
                runCatching {
                    while (true) {
                        rude.accept().use { accepted += it.port }
                    }
                }
            }
            assertEquals(HttpException.Kind.INTERRUPTED, failure(rude.localPort).kind)
            assertEquals(1, accepted.size, "it is not sent a second time")
        }
    }
}
