package dev.workoskit.app

import dev.workoskit.ffi.AuthKitSettings
import dev.workoskit.models.AuthenticationProvider
import dev.workoskit.models.ScreenHint
import kotlin.time.Duration

/** How an app keeps its session. What is null keeps the core's own value. */
public data class AuthSessionOptions(
    /** How long before its expiry an access token is renewed: 60 seconds if null. */
    public val refreshWindow: Duration? = null,
    /** How long a caller waits for a refresh that is under way, which goes on without it: 30 seconds if null. */
    public val patience: Duration? = null,
    /**
     * How long a session that cannot be renewed is shown after its access token expired: 7 days if null. Zero shows no session
     * whose token is expired.
     */
    public val maxOffline: Duration? = null,
    /** How long a sign-in may take between browser and callback: an hour if null. */
    public val maxSignInAge: Duration? = null,
    /**
     * Whether the tokens are renewed here. Not in a process that shares the storage of the app and leaves the exchange to it:
     * it then reads the storage again when its token is due.
     */
    public val allowRefresh: Boolean = true,
    /**
     * Identifies this installation of the app, for storages that outlive it: a session that another installation left behind
     * is removed instead of restored.
     */
    public val installationId: String? = null,
)

/** How a sign-in through AuthKit begins. What is null is left out of the URL. */
public data class SignInParameters(
    /** What to send the user to, such as `GoogleOAuth`, instead of the hosted page of AuthKit. */
    public val provider: AuthenticationProvider? = null,
    /** Identifier of the connection to sign in through. */
    public val connectionId: String? = null,
    /** Identifier of the organization to sign in to. */
    public val organizationId: String? = null,
    /** Fills in the user's name or address in the form. */
    public val loginHint: String? = null,
    /** Fills in the domain in the identity provider's form. */
    public val domainHint: String? = null,
    /** The page of AuthKit to begin with. */
    public val screenHint: ScreenHint? = null,
    /** What the page asks (OpenID Connect): `login` or `consent`. */
    public val prompt: String? = null,
    /** After how long a past sign-in no longer counts (OpenID Connect). Whole seconds are sent. */
    public val maxAge: Duration? = null,
    /** Token of an invitation. A secret. */
    public val invitationToken: String? = null,
    /** Scopes to ask of the provider beside the usual ones. */
    public val providerScopes: List<String>? = null,
    /** Query parameters to hand on to the provider. */
    public val providerQueryParams: Map<String, String>? = null,
) {
    /** Neither the invitation nor who is expected. */
    override fun toString(): String =
        "SignInParameters(provider=$provider, connectionId=$connectionId, organizationId=$organizationId)"

    internal fun settings(redirectUri: String) = AuthKitSettings(
        redirectUri = redirectUri,
        provider = provider?.toString(),
        connectionId = connectionId,
        organizationId = organizationId,
        loginHint = loginHint,
        domainHint = domainHint,
        screenHint = screenHint?.toString(),
        prompt = prompt,
        maxAge = maxAge?.inWholeSeconds,
        invitationToken = invitationToken,
        providerScopes = providerScopes,
        providerQueryParams = providerQueryParams,
    )
}
