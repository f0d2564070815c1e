package dev.workoskit

import dev.workoskit.ffi.NativeClient
import dev.workoskit.ffi.Settings
import dev.workoskit.services.Services
import kotlin.time.Duration

/**
 * A client of WorkOS, for servers: it holds an API key. One is enough for a process; it can be used from any number of
 * coroutines and threads at once.
 *
 * The services are its properties:
 *
 *     val workos = WorkOS(apiKey = "sk_…")
 *     workos.organizations.listOrganizations().items().collect { println(it.name) }
 *
 * Every call throws [WorkOSException], and ends when its coroutine is cancelled.
 *
 * @param apiKey API key; `WORKOS_API_KEY` if null.
 * @param clientId Client id of the environment, or of a Connect application; `WORKOS_CLIENT_ID` if null.
 * @param clientSecret Client secret, where it is not the API key: that of a Connect application.
 * @param baseUrl Where the API lives: an emulator or a proxy. It then stands for every host of WorkOS. `WORKOS_BASE_URL`
 *   if null.
 * @param authkitDomain Domain of the environment's AuthKit, such as `example.authkit.app`, which the OAuth operations of
 *   `connect` need.
 * @param timeout How long a call may take in all, retries included: 60 seconds if null.
 * @param maxRetries How often a call is repeated when that is safe: 3 times if null.
 * @param applicationName Name of the application, added to the `User-Agent` header.
 * @param applicationVersion Version of the application, added to its name.
 * @param dangerAllowPlainHttp Allows a base URL of `http://` outside this machine. The API key then travels readable:
 *   never in production.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if a value cannot be used.
 */
public class WorkOS(
    apiKey: String? = null,
    clientId: String? = null,
    clientSecret: String? = null,
    baseUrl: String? = null,
    authkitDomain: String? = null,
    timeout: Duration? = null,
    maxRetries: Int? = null,
    applicationName: String? = null,
    applicationVersion: String? = null,
    dangerAllowPlainHttp: Boolean = false,
) : Services(
    Waist(
        native {
            NativeClient(
                Settings(
                    apiKey = apiKey,
                    clientId = clientId,
                    clientSecret = clientSecret,
                    baseUrl = baseUrl,
                    authkitDomain = authkitDomain,
                    timeout = timeout?.inWholeMilliseconds,
                    maxRetries = maxRetries?.let { checkedCount("maxRetries", it) },
                    applicationName = applicationName,
                    applicationVersion = applicationVersion,
                    dangerAllowPlainHttp = dangerAllowPlainHttp,
                    environment = true,
                    isPublic = false,
                ),
            )
        },
    ),
),
    AutoCloseable {
    /** Frees the native client. Calls under way end as they would; later ones fail. */
    override fun close() {
        waist.kept.close()
        waist.native.close()
    }

    /** What is safe to log. */
    override fun toString(): String = waist.native.description()
}
