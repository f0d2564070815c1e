package dev.workoskit.app.okhttp

import dev.workoskit.WorkOSException
import dev.workoskit.app.AuthSession
import dev.workoskit.app.TokenOutcome
import java.io.IOException
import java.io.InterruptedIOException
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import okhttp3.Call
import okhttp3.HttpUrl
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.Interceptor
import okhttp3.Request
import okhttp3.Response

/** A request was not sent, because there is no access token for it. */
public class NoAccessTokenException internal constructor(
    /** Why: signed out, locked, or not to be renewed now; null if the question itself failed, with the cause. */
    public val outcome: TokenOutcome?,
    cause: WorkOSException?,
) : IOException("there is no access token for the request: ${outcome ?: cause?.code}", cause)

/** How often a waiting request looks whether it was cancelled. */
private val TICK = 100.milliseconds

/**
 * Adds the access token of a session to the requests of an OkHttp client, and once another one if the server refuses the first
 * with status 401.
 *
 *     OkHttpClient.Builder().addInterceptor(AccessTokenInterceptor(session, "https://api.example.com")).build()
 *
 * The token goes to [origins] and nowhere else: requests to others, and those that have an `Authorization` header, pass as they
 * are. Add it as an application interceptor, so that OkHttp takes the header away when a redirect leads elsewhere.
 *
 * It waits in the thread of the request, also for a refresh and for the gate: enqueue such requests, or execute them away from
 * the main thread. A request without a token fails with [NoAccessTokenException].
 *
 * @param origins Scheme, host and port of the servers that verify the token, such as `https://api.example.com`.
 * @throws IllegalArgumentException if an origin is none, is empty, or would send tokens readable to another machine.
 */
public class AccessTokenInterceptor(private val session: AuthSession, vararg origins: String) : Interceptor {
    private val origins = origins.map { Origin.of(it.toHttpUrl()) }

    init {
        require(this.origins.isNotEmpty()) { "name the origins that the token is for" }
        for (origin in this.origins) {
            require(origin.scheme == "https" || origin.host in LOCAL) { "$origin is not https: tokens would travel readable" }
        }
    }

    override fun intercept(chain: Interceptor.Chain): Response {
        val request = chain.request()
        if (Origin.of(request.url) !in origins || request.header("Authorization") != null) {
            return chain.proceed(request)
        }
        val token = try {
            chain.call().ask { session.accessToken() }
        } catch (error: WorkOSException) {
            throw NoAccessTokenException(null, error)
        }
        if (token !is TokenOutcome.Token) {
            throw NoAccessTokenException(token, (token as? TokenOutcome.Unavailable)?.error)
        }
        val answer = chain.proceed(request.with(token))
        val canRepeat = request.body?.let { !it.isOneShot() && !it.isDuplex() } ?: true
        if (answer.code != UNAUTHORIZED || !canRepeat) {
            return answer
        }
        // Without another token the refusal is the answer.
        val other = try {
            chain.call().ask { session.accessTokenInsteadOf(token.accessToken) }
        } catch (_: WorkOSException) {
            null
        } catch (error: IOException) {
            answer.close()
            throw error
        }
        if (other !is TokenOutcome.Token) {
            return answer
        }
        answer.close()
        return chain.proceed(request.with(other))
    }

    private fun Request.with(token: TokenOutcome.Token): Request =
        newBuilder().header("Authorization", "Bearer ${token.accessToken}").build()

    /** Waits for an answer as long as the request is wanted. */
    private fun Call.ask(question: suspend () -> TokenOutcome): TokenOutcome = try {
        runBlocking {
            val asked = async { question() }
            while (withTimeoutOrNull(TICK) { asked.join() } == null) {
                if (isCanceled()) {
                    asked.cancel()
                    throw IOException("Canceled")
                }
            }
            asked.await()
        }
    } catch (error: InterruptedException) {
        Thread.currentThread().interrupt()
        throw InterruptedIOException("interrupted while waiting for an access token").apply { initCause(error) }
    }

    private data class Origin(val scheme: String, val host: String, val port: Int) {
        override fun toString(): String = "$scheme://$host:$port"

        companion object {
            fun of(url: HttpUrl) = Origin(url.scheme, url.host, url.port)
        }
    }

    private companion object {
        const val UNAUTHORIZED = 401
        val LOCAL = setOf("localhost", "127.0.0.1", "::1")
    }
}
