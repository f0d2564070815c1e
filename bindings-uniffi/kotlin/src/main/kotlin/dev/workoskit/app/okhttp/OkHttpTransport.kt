package dev.workoskit.app.okhttp

import dev.workoskit.app.Http
import dev.workoskit.app.HttpException
import dev.workoskit.app.HttpRequest
import dev.workoskit.app.HttpResponse
import java.io.IOException
import java.io.InterruptedIOException
import java.util.concurrent.TimeUnit
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.suspendCancellableCoroutine
import okhttp3.Authenticator
import okhttp3.Call
import okhttp3.Callback
import okhttp3.Connection
import okhttp3.CookieJar
import okhttp3.EventListener
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response

/** No answer of WorkOS is larger. */
private const val LARGEST = 16L * 1024 * 1024

/**
 * Sends requests through OkHttp, with the connections, the proxy and the trusted certificates of an app's client. On Android
 * it verifies servers as the app's network security configuration says.
 *
 * It takes neither the interceptors of that client nor its cache, cookies and authenticators: one that adds access tokens would
 * wait for the refresh that it carries. It repeats nothing by itself, because a refresh token is good for one exchange.
 */
public class OkHttpTransport(client: OkHttpClient = OkHttpClient()) : Http {
    private val client = client.newBuilder()
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .authenticator(Authenticator.NONE)
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        .apply {
            interceptors().clear()
            networkInterceptors().clear()
        }
        .build()

    override suspend fun send(request: HttpRequest): HttpResponse {
        val connected = Connected()
        val millis = request.timeout.inWholeMilliseconds.coerceAtLeast(1)
        // Clients that are made of one another share their connections.
        val call = client.newBuilder()
            .eventListener(connected)
            .callTimeout(millis, TimeUnit.MILLISECONDS)
            .connectTimeout(millis, TimeUnit.MILLISECONDS)
            .readTimeout(millis, TimeUnit.MILLISECONDS)
            .writeTimeout(millis, TimeUnit.MILLISECONDS)
            .build()
            .newCall(request.toOkHttp())
        return suspendCancellableCoroutine { continuation ->
            continuation.invokeOnCancellation { call.cancel() }
            call.enqueue(
                object : Callback {
                    override fun onFailure(call: Call, e: IOException) =
                        continuation.resumeWithException(connected.classify(e))

                    override fun onResponse(call: Call, response: Response) {
                        try {
                            val answer = response.use(::read)
                            continuation.resume(answer)
                        } catch (error: IOException) {
                            continuation.resumeWithException(connected.classify(error))
                        }
                    }
                },
            )
        }
    }

    private fun HttpRequest.toOkHttp(): Request {
        val request = Request.Builder().url(url)
        headers.forEach { (name, value) -> request.header(name, value) }
        val hasBody = body.isNotEmpty() || method in listOf("POST", "PUT", "PATCH")
        return request.method(method, if (hasBody) body.toRequestBody() else null).build()
    }

    private fun read(response: Response): HttpResponse {
        val source = response.body.source()
        if (source.request(LARGEST + 1)) {
            throw IOException("the answer is larger than any of WorkOS")
        }
        val headers = response.headers.toMultimap().mapValues { (_, values) -> values.joinToString(", ") }
        return HttpResponse(response.code, headers, source.readByteArray())
    }

    /** Knows whether a connection came about, and with it whether anything can have been sent. */
    private class Connected : EventListener() {
        @Volatile
        private var isConnected = false

        override fun connectionAcquired(call: Call, connection: Connection) {
            isConnected = true
        }

        fun classify(error: IOException): HttpException {
            val kind = when {
                !isConnected -> HttpException.Kind.CONNECT
                error is InterruptedIOException -> HttpException.Kind.TIMEOUT
                else -> HttpException.Kind.INTERRUPTED
            }
            return HttpException(kind, error.message ?: error::class.java.simpleName, error)
        }
    }
}
