package dev.workoskit

import dev.workoskit.ffi.CallbackSettings
import dev.workoskit.ffi.SignInSettings
import dev.workoskit.ffi.acceptCallback
import dev.workoskit.ffi.checkFlow
import dev.workoskit.ffi.checkReturnTo
import dev.workoskit.ffi.parseCallback
import dev.workoskit.models.SsoTokenResponse
import dev.workoskit.services.Sso
import kotlin.time.Clock
import kotlin.time.Duration
import kotlin.time.Instant

/** What a user signs in through. */
public sealed interface ConnectionSelector {
    /** One connection. */
    public data class Connection(
        /** Its identifier. */
        public val id: String,
    ) : ConnectionSelector

    /** The connection of an organization. */
    public data class Organization(
        /** Identifier of the organization. */
        public val id: String,
    ) : ConnectionSelector

    /** An OAuth provider. */
    public data class Provider(
        /** Its name, such as `GoogleOAuth`. */
        public val name: String,
    ) : ConnectionSelector
}

/**
 * What an application remembers between the two halves of a sign-in: state, verifier and where to continue. It holds
 * secrets: keep it in a sealed cookie or a session of the server, never in a page.
 */
public class SignInFlow private constructor(private val text: String) {
    /** The flow as text for the application's own storage, secrets included. */
    public fun toJson(): String = text

    override fun toString(): String = "SignInFlow([redacted])"

    /** Reads flows. */
    public companion object {
        /**
         * The flow from the text that [toJson] gave.
         *
         * @throws WorkOSException if it is no such text.
         */
        public fun fromJson(text: String): SignInFlow {
            native { checkFlow(text) }
            return SignInFlow(text)
        }

        internal fun trusted(text: String): SignInFlow = SignInFlow(text)
    }
}

/** The start of a sign-in. */
public class SignInStart internal constructor(
    /** Where to send the browser. It carries the state. */
    public val url: String,
    /** What to remember until the browser comes back. */
    public val flow: SignInFlow,
) {
    override fun toString(): String = "SignInStart(url=${url.substringBefore('?')}?…)"
}

/** Who started a sign-in. */
public enum class SignInInitiator {
    /** The application, with a flow of its own. */
    APPLICATION,

    /** The identity provider; nothing ties such a sign-in to the browser it comes from. */
    IDENTITY_PROVIDER,
    ;

    internal companion object {
        fun of(value: String): SignInInitiator = if (value == "identity_provider") IDENTITY_PROVIDER else APPLICATION
    }
}

/** A sign-in that is complete. */
public class SignIn internal constructor(
    /** Profile and tokens. */
    public val response: SsoTokenResponse,
    /** Where to continue, checked against open redirects. */
    public val returnTo: String?,
    /** Who started it. */
    public val initiatedBy: SignInInitiator,
) {
    override fun toString(): String = "SignIn(response=$response, returnTo=$returnTo, initiatedBy=$initiatedBy)"
}

/** What an application allows in a callback. */
public data class CallbackOptions(
    /** Accept a sign-in that the identity provider started. Off unless the application needs it. */
    public val allowIdpInitiated: Boolean = false,
    /** Origins that the flow's `returnTo` may name besides the application's own paths. */
    public val allowedReturnOrigins: List<String> = emptyList(),
    /** How long a sign-in may take: the core's own limit if null. */
    public val maxFlowAge: Duration? = null,
) {
    internal fun settings(now: Instant? = null) = CallbackSettings(
        allowIdpInitiated = allowIdpInitiated,
        allowedReturnOrigins = allowedReturnOrigins,
        maxFlowAge = maxFlowAge?.inWholeMilliseconds,
        now = now?.toEpochMilliseconds(),
    )
}

/** A callback that passed the checks that need no network. */
public class AcceptedCallback internal constructor(
    /** The authorization code, to be exchanged once. A secret. */
    public val code: String,
    /** The verifier to send with it. A secret. */
    public val codeVerifier: String?,
    /** Where to continue. */
    public val returnTo: String?,
    /** Who started the sign-in. */
    public val initiatedBy: SignInInitiator,
) {
    override fun toString(): String = "AcceptedCallback(returnTo=$returnTo, initiatedBy=$initiatedBy)"
}

/** A callback that was read but not checked: trust nothing of it before [accept]. */
public class Callback private constructor(
    private val text: String,
    /** The authorization code, if there is one. A secret. */
    public val code: String?,
    /** The `state` that came back. */
    public val state: String?,
    /** Why there is no code. */
    public val error: WorkOSException?,
) {
    /**
     * Checks the callback against the flow, without network: the state in constant time, the age, and where it leads.
     *
     * @throws WorkOSException of kind [ErrorKind.SIGNATURE_MISMATCH] if the state is not the flow's, and of the kind of
     *   [error] if the sign-in failed.
     */
    public fun accept(
        flow: SignInFlow?,
        options: CallbackOptions = CallbackOptions(),
        now: Instant = Clock.System.now(),
    ): AcceptedCallback {
        val accepted = native { acceptCallback(text, flow?.toJson(), options.settings(now)) }
        val initiator = SignInInitiator.of(accepted.initiatedBy)
        return AcceptedCallback(accepted.code, accepted.codeVerifier, accepted.returnTo, initiator)
    }

    override fun toString(): String = "Callback(error=$error)"

    /** Reads callbacks. */
    public companion object {
        /**
         * Reads a callback from its URL, or the query string alone.
         *
         * @throws WorkOSException if it is no callback.
         */
        public fun parse(callback: String): Callback {
            val parsed = native { parseCallback(callback) }
            return Callback(callback, parsed.code, parsed.state, parsed.failure?.let(WorkOSException::of))
        }
    }
}

/**
 * Starts a sign-in, with a fresh state and a PKCE challenge: send the browser to the URL, and keep the flow until it comes
 * back. Sends nothing.
 *
 * @param selector What the user signs in through.
 * @param redirectUri Where the browser comes back to.
 * @param returnTo Where the application continues afterwards: a path, or a URL of one of the [allowedReturnOrigins].
 * @param domainHint Fills in the domain in the identity provider's form.
 * @param loginHint Fills in the user's name in the identity provider's form.
 * @param providerScopes Scopes to ask of an OAuth provider beside the usual ones.
 * @param providerQueryParams Query parameters to hand on to the provider.
 * @param nonce A nonce of the application's own.
 * @param forceLogin Asks the identity provider to authenticate the user again.
 * @param allowedReturnOrigins Origins that [returnTo] may name.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] without a client id, [ErrorKind.INVALID_REQUEST] if [returnTo]
 *   leads elsewhere.
 */
public fun Sso.getAuthorizationUrlWithPkce(
    selector: ConnectionSelector,
    redirectUri: String,
    returnTo: String? = null,
    domainHint: String? = null,
    loginHint: String? = null,
    providerScopes: List<String>? = null,
    providerQueryParams: Map<String, String>? = null,
    nonce: String? = null,
    forceLogin: Boolean = false,
    allowedReturnOrigins: List<String> = emptyList(),
): SignInStart {
    val start = native {
        waist.native.startSignIn(
            SignInSettings(
                connection = (selector as? ConnectionSelector.Connection)?.id,
                organization = (selector as? ConnectionSelector.Organization)?.id,
                provider = (selector as? ConnectionSelector.Provider)?.name,
                redirectUri = redirectUri,
                domainHint = domainHint,
                loginHint = loginHint,
                providerScopes = providerScopes,
                providerQueryParams = providerQueryParams,
                nonce = nonce,
                forceLogin = forceLogin,
                returnTo = returnTo,
                allowedReturnOrigins = allowedReturnOrigins,
            ),
        )
    }
    return SignInStart(start.url, SignInFlow.trusted(start.flow))
}

/**
 * Ends a sign-in: checks the callback against the flow, and exchanges its code once.
 *
 * @param callback The URL that the browser came back to, or its query string alone.
 * @param flow What was remembered; null if there is nothing, which is a sign-in that the identity provider started.
 * @param options What the application allows.
 * @throws WorkOSException of kind [ErrorKind.SIGNATURE_MISMATCH] for a state that is not the flow's; [WorkOSException.callback]
 *   says why a sign-in failed.
 */
public suspend fun Sso.handleCallback(
    callback: String,
    flow: SignInFlow?,
    options: CallbackOptions = CallbackOptions(),
): SignIn {
    val end = native { waist.native.handleCallback(callback, flow?.toJson(), options.settings(), null) }
    val response = decodeAnswer(end.response, SsoTokenResponse.serializer(), "sso.get_profile_and_token")
    return SignIn(response, end.returnTo, SignInInitiator.of(end.initiatedBy))
}

/**
 * Exchanges an authorization code for the profile, with the verifier whose challenge stood in the authorization URL:
 * `POST /sso/token`. A code can be exchanged once.
 *
 * @throws WorkOSException if the call fails.
 */
public suspend fun Sso.getProfileAndTokenPkce(
    code: String,
    codeVerifier: CodeVerifier,
    requestOptions: RequestOptions? = null,
): SsoTokenResponse = getProfileAndToken(code, codeVerifier.expose(), requestOptions)

/**
 * Asks for a logout token and builds the URL that ends the session at the identity provider.
 *
 * @throws WorkOSException if the call fails.
 */
public suspend fun Sso.logoutUrl(profileId: String): String = native { waist.native.ssoLogoutUrl(profileId, null) }

/**
 * Checks a redirect target against open redirects; gives it back if it is a path of the application or a URL of one of the
 * [allowedOrigins].
 *
 * @throws WorkOSException of kind [ErrorKind.INVALID_REQUEST] for any other.
 */
public fun safeReturnTo(target: String, allowedOrigins: List<String> = emptyList()): String =
    native { checkReturnTo(target, allowedOrigins) }
