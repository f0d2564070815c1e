package dev.workoskit.app

import dev.workoskit.ffi.HttpException as NativeHttpException
import dev.workoskit.ffi.HttpRequest as NativeHttpRequest
import dev.workoskit.ffi.HttpResponse as NativeHttpResponse
import dev.workoskit.ffi.PlatformBrowser
import dev.workoskit.ffi.PlatformBrowserReturn
import dev.workoskit.ffi.PlatformClock
import dev.workoskit.ffi.PlatformGate
import dev.workoskit.ffi.PlatformHttp
import dev.workoskit.ffi.PlatformStorage
import dev.workoskit.ffi.PlatformStorageException
import kotlin.coroutines.cancellation.CancellationException
import kotlin.time.Clock
import kotlin.time.Duration.Companion.milliseconds

// What the bridge does not catch would leave the native side waiting for ever, so that everything is caught here.

internal class StorageAdapter(private val storage: Storage) : PlatformStorage {
    override suspend fun load(name: String): String? = attempt { storage.load(name) }

    override suspend fun store(name: String, value: String): Unit = attempt { storage.store(name, value) }

    override suspend fun remove(name: String): Unit = attempt { storage.remove(name) }

    private inline fun <T> attempt(call: () -> T): T = try {
        call()
    } catch (error: CancellationException) {
        throw error
    } catch (error: StorageException) {
        throw when {
            error.isTemporary -> PlatformStorageException.Temporary(error.message)
            else -> PlatformStorageException.Lost(error.message)
        }
    } catch (error: Throwable) {
        // Its message could quote what is stored.
        throw PlatformStorageException.Temporary("the storage threw ${error.name}")
    }
}

internal class BrowserAdapter(private val browser: Browser) : PlatformBrowser {
    override suspend fun openUrl(url: String, redirectUri: String): PlatformBrowserReturn = try {
        when (val returned = browser.open(url, redirectUri)) {
            is BrowserReturn.Callback -> PlatformBrowserReturn.Callback(returned.url)
            BrowserReturn.Dismissed -> PlatformBrowserReturn.Dismissed
            BrowserReturn.Elsewhere -> PlatformBrowserReturn.Elsewhere
        }
    } catch (error: Exception) {
        throw error
    } catch (error: Throwable) {
        throw IllegalStateException("the browser threw ${error.name}", error)
    }
}

internal class GateAdapter(private val gate: Gate) : PlatformGate {
    override suspend fun unlock(): Boolean = try {
        gate.unlock()
    } catch (error: CancellationException) {
        throw error
    } catch (_: Throwable) {
        false
    }
}

internal class HttpAdapter(private val http: Http) : PlatformHttp {
    override suspend fun send(request: NativeHttpRequest): NativeHttpResponse = try {
        val timeout = request.timeout.milliseconds
        val answer = http.send(HttpRequest(request.method, request.url, request.headers, request.body, timeout))
        NativeHttpResponse(answer.status.toUShort(), answer.headers, answer.body)
    } catch (error: CancellationException) {
        throw error
    } catch (error: HttpException) {
        throw when (error.kind) {
            HttpException.Kind.CONNECT -> NativeHttpException.Connect(error.message)
            HttpException.Kind.TIMEOUT -> NativeHttpException.Timeout(error.message)
            HttpException.Kind.INTERRUPTED -> NativeHttpException.Interrupted(error.message)
        }
    } catch (error: Throwable) {
        throw NativeHttpException.Interrupted("the connection threw ${error.name}")
    }
}

internal class ClockAdapter(private val clock: Clock) : PlatformClock {
    override fun now(): Long = clock.now().toEpochMilliseconds()
}

private val Throwable.name: String get() = this::class.java.simpleName
