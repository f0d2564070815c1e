// Generated from api/user_management.yaml with codegen/templates/kotlin/models.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
@file:Suppress("DEPRECATION")

package dev.workoskit.models

import dev.workoskit.EnumSerializer
import dev.workoskit.Extra
import dev.workoskit.ModelSerializer
import dev.workoskit.PageOrder
import dev.workoskit.Patch
import dev.workoskit.UnionSerializer
import dev.workoskit.events.Event
import dev.workoskit.events.EventType
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.EncodeDefault
import kotlinx.serialization.KSerializer
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/** Result of a sign-in or a refresh, the user and the tokens of the session. */
@Serializable(with = AuthenticateResponse.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticateResponse(
    public val user: User,
    /** Identifier of the organization that the session is in; absent if it is in none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** Authorization code that another application of the environment can exchange for its own tokens. */
    @SerialName("authkit_authorization_code")
    public val authkitAuthorizationCode: String? = null,
    /** Short-lived JWT that identifies the session. Its claims hold organization, roles and permissions. */
    @SerialName("access_token")
    public val accessToken: String,
    /** One-time token for `authenticate_with_refresh_token`; it replaces the one before. */
    @SerialName("refresh_token")
    public val refreshToken: String,
    /** How the user signed in. */
    @SerialName("authentication_method")
    public val authenticationMethod: AuthenticationMethod? = null,
    /** Present if an administrator of the environment acts as the user. */
    public val impersonator: Impersonator? = null,
    /** Tokens of the OAuth provider; present if the provider is set to return them. */
    @SerialName("oauth_tokens")
    public val oauthTokens: OAuthTokens? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "AuthenticateResponse(user=${user}, organizationId=${organizationId}, authkitAuthorizationCode=${redacted(authkitAuthorizationCode)}, accessToken=${redacted(accessToken)}, refreshToken=${redacted(refreshToken)}, authenticationMethod=${authenticationMethod}, impersonator=${impersonator}, oauthTokens=${oauthTokens}, extra=${extra})"

    internal object Serializer : ModelSerializer<AuthenticateResponse>(AuthenticateResponse.generatedSerializer())
}

/** A resource (RFC 8707), such as an MCP server, for which clients can request tokens. */
@Serializable(with = AuthkitOAuthResource.Serializer::class)
@KeepGeneratedSerializer
public data class AuthkitOAuthResource(
    /** Always `authkit_oauth_resource`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "authkit_oauth_resource",
    public val id: String,
    /** Resource indicator, possibly with one `*`. */
    public val uri: String,
    /** Whether it applies when a client names no resource. */
    public val default: Boolean,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthkitOAuthResource>(AuthkitOAuthResource.generatedSerializer())
}

/** An application to which a user gave consent. */
@Serializable(with = AuthorizedApplication.Serializer::class)
@KeepGeneratedSerializer
public data class AuthorizedApplication(
    /** Always `authorized_connect_application`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "authorized_connect_application",
    /** Identifier of the consent. */
    public val id: String,
    /** Scopes that the user allowed. */
    @SerialName("granted_scopes")
    @EncodeDefault
    public val grantedScopes: List<String> = emptyList(),
    /** Resource indicator (RFC 8707) that the consent is for, if the application named one. */
    @SerialName("oauth_resource")
    public val oauthResource: String? = null,
    /** The application itself. */
    public val application: ConnectApplication,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthorizedApplication>(AuthorizedApplication.generatedSerializer())
}

/** A web origin from which browsers may call the API. */
@Serializable(with = CorsOrigin.Serializer::class)
@KeepGeneratedSerializer
public data class CorsOrigin(
    /** Always `cors_origin`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "cors_origin",
    public val id: String,
    /** Scheme, host and port. */
    public val origin: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<CorsOrigin>(CorsOrigin.generatedSerializer())
}

/** Start of a device flow, with what to show to the user and what to poll with. */
@Serializable(with = DeviceAuthorizationResponse.Serializer::class)
@KeepGeneratedSerializer
public data class DeviceAuthorizationResponse(
    /** Code for polling; keep it on the device. */
    @SerialName("device_code")
    public val deviceCode: String,
    /** Short code for the user to enter or compare. */
    @SerialName("user_code")
    public val userCode: String,
    /** Address for the user to open in any browser. */
    @SerialName("verification_uri")
    public val verificationUri: String,
    /** The same address with the user code in it, for a link or a QR code. */
    @SerialName("verification_uri_complete")
    public val verificationUriComplete: String? = null,
    /** Lifetime of both codes in seconds. */
    @SerialName("expires_in")
    public val expiresIn: Long,
    /** Least number of seconds between two polls; 5 if absent. */
    public val interval: Long? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "DeviceAuthorizationResponse(deviceCode=${redacted(deviceCode)}, userCode=${userCode}, verificationUri=${verificationUri}, verificationUriComplete=${verificationUriComplete}, expiresIn=${expiresIn}, interval=${interval}, extra=${extra})"

    internal object Serializer : ModelSerializer<DeviceAuthorizationResponse>(DeviceAuthorizationResponse.generatedSerializer())
}

/** A change of e-mail address that waits for its code. */
@Serializable(with = EmailChange.Serializer::class)
@KeepGeneratedSerializer
public data class EmailChange(
    /** Always `email_change`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "email_change",
    /** The user, still with the present address. */
    public val user: User,
    /** Address to change to, to which the code was sent. */
    @SerialName("new_email")
    public val newEmail: String,
    /** When the code stops being accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<EmailChange>(EmailChange.generatedSerializer())
}

/** A completed change of e-mail address. */
@Serializable(with = EmailChangeConfirmation.Serializer::class)
@KeepGeneratedSerializer
public data class EmailChangeConfirmation(
    /** Always `email_change_confirmation`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "email_change_confirmation",
    /** The user, with the new address. */
    public val user: User,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<EmailChangeConfirmation>(EmailChangeConfirmation.generatedSerializer())
}

/** A one-time code that proves control of an e-mail address. */
@Serializable(with = EmailVerification.Serializer::class)
@KeepGeneratedSerializer
public data class EmailVerification(
    /** Always `email_verification`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "email_verification",
    public val id: String,
    /** Identifier of the user whose address is verified. */
    @SerialName("user_id")
    public val userId: String,
    /** Address that is verified. */
    public val email: String,
    /** When the code stops being accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** The code to send to that address. */
    public val code: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "EmailVerification(object=${`object`}, id=${id}, userId=${userId}, email=${email}, expiresAt=${expiresAt}, createdAt=${createdAt}, updatedAt=${updatedAt}, code=${redacted(code)}, extra=${extra})"

    internal object Serializer : ModelSerializer<EmailVerification>(EmailVerification.generatedSerializer())
}

/** An administrator of the environment who acts as a user, from the WorkOS dashboard. */
@Serializable(with = Impersonator.Serializer::class)
@KeepGeneratedSerializer
public data class Impersonator(
    /** Address of the person who acts as the user. */
    public val email: String,
    /** Reason the person gave; null if none. */
    @EncodeDefault
    public val reason: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Impersonator>(Impersonator.generatedSerializer())
}

/**
 * An invitation to an organization, or to the application as a whole. The token and the link let anyone accept it, so
 * treat the object as a secret.
 */
@Serializable(with = Invitation.Serializer::class)
@KeepGeneratedSerializer
public data class Invitation(
    /** Always `invitation`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "invitation",
    public val id: String,
    /** Address that was invited. */
    public val email: String,
    /** Whether the invitation is still open. */
    public val state: InvitationState,
    /** When it was accepted; null if it was not. */
    @SerialName("accepted_at")
    @EncodeDefault
    public val acceptedAt: Instant? = null,
    /** When it was revoked; null if it was not. */
    @SerialName("revoked_at")
    @EncodeDefault
    public val revokedAt: Instant? = null,
    /** When it can no longer be accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    /** Identifier of the organization that the person joins; null for the application as a whole. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** Identifier of the user who sent it; null if no user was named. */
    @SerialName("inviter_user_id")
    @EncodeDefault
    public val inviterUserId: String? = null,
    /** Identifier of the user who accepted it; null if nobody has. */
    @SerialName("accepted_user_id")
    @EncodeDefault
    public val acceptedUserId: String? = null,
    /** Slug of the role that the person gets in the organization; null without an organization. */
    @SerialName("role_slug")
    @EncodeDefault
    public val roleSlug: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Token for `find_invitation_by_token` and for `invitation_token` of a sign-in. */
    public val token: String,
    /** Link to the page on which the person accepts; it contains the token. */
    @SerialName("accept_invitation_url")
    public val acceptInvitationUrl: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "Invitation(object=${`object`}, id=${id}, email=${email}, state=${state}, acceptedAt=${acceptedAt}, revokedAt=${revokedAt}, expiresAt=${expiresAt}, organizationId=${organizationId}, inviterUserId=${inviterUserId}, acceptedUserId=${acceptedUserId}, roleSlug=${roleSlug}, createdAt=${createdAt}, updatedAt=${updatedAt}, token=${redacted(token)}, acceptInvitationUrl=${redacted(acceptInvitationUrl)}, extra=${extra})"

    internal object Serializer : ModelSerializer<Invitation>(Invitation.generatedSerializer())
}

/** A public RSA key as a JSON Web Key (RFC 7517). */
@Serializable(with = Jwk.Serializer::class)
@KeepGeneratedSerializer
public data class Jwk(
    /** Signature algorithm that the key is for. Always `RS256`. */
    @EncodeDefault
    public val alg: String = "RS256",
    /** Key type. Always `RSA`. */
    @EncodeDefault
    public val kty: String = "RSA",
    /** Intended use, checking signatures. Always `sig`. */
    @EncodeDefault
    public val use: String = "sig",
    /** X.509 certificate chain, each in base64 of its DER form. */
    @EncodeDefault
    public val x5c: List<String> = emptyList(),
    /** Modulus, in base64url. */
    public val n: String,
    /** Exponent, in base64url. */
    public val e: String,
    /** Identifier of the key, which tokens name in their header. */
    public val kid: String,
    /** SHA-256 digest of the certificate, in base64url. */
    @SerialName("x5t#S256")
    public val x5tS256: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Jwk>(Jwk.generatedSerializer())
}

/** The public keys of an application, as a JSON Web Key Set (RFC 7517). */
@Serializable(with = JwksResponse.Serializer::class)
@KeepGeneratedSerializer
public data class JwksResponse(
    /** Several keys during a rotation; choose by `kid`. */
    @EncodeDefault
    public val keys: List<Jwk> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<JwksResponse>(JwksResponse.generatedSerializer())
}

/** Template for the custom claims of access tokens. */
@Serializable(with = JwtTemplate.Serializer::class)
@KeepGeneratedSerializer
public data class JwtTemplate(
    /** Always `jwt_template`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "jwt_template",
    /** Liquid template that renders to a JSON object of claims. */
    public val content: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<JwtTemplate>(JwtTemplate.generatedSerializer())
}

/** A one-time sign-in code. */
@Serializable(with = MagicAuth.Serializer::class)
@KeepGeneratedSerializer
public data class MagicAuth(
    /** Always `magic_auth`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "magic_auth",
    public val id: String,
    /** Identifier of the user who signs in. */
    @SerialName("user_id")
    public val userId: String,
    /** Address that the code is for. */
    public val email: String,
    /** When the code stops being accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** The six digits to send to that address. */
    public val code: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "MagicAuth(object=${`object`}, id=${id}, userId=${userId}, email=${email}, expiresAt=${expiresAt}, createdAt=${createdAt}, updatedAt=${updatedAt}, code=${redacted(code)}, extra=${extra})"

    internal object Serializer : ModelSerializer<MagicAuth>(MagicAuth.generatedSerializer())
}

/** A one-time sign-in code just created. */
@Serializable(with = MagicAuthCreateResponse.Serializer::class)
@KeepGeneratedSerializer
public data class MagicAuthCreateResponse(
    /** Always `magic_auth`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "magic_auth",
    public val id: String,
    /** Identifier of the user who signs in. */
    @SerialName("user_id")
    public val userId: String,
    /** Address that the code is for. */
    public val email: String,
    /** When the code stops being accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** The six digits to send to that address. Never show them to the browser that asked. */
    public val code: String,
    /** Identifier of the Radar attempt, to pass on to `authenticate_with_magic_auth`; present if Radar looked at it. */
    @SerialName("radar_auth_attempt_id")
    public val radarAuthAttemptId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "MagicAuthCreateResponse(object=${`object`}, id=${id}, userId=${userId}, email=${email}, expiresAt=${expiresAt}, createdAt=${createdAt}, updatedAt=${updatedAt}, code=${redacted(code)}, radarAuthAttemptId=${radarAuthAttemptId}, extra=${extra})"

    internal object Serializer : ModelSerializer<MagicAuthCreateResponse>(MagicAuthCreateResponse.generatedSerializer())
}

/** A one-time token for setting a new password. */
@Serializable(with = PasswordReset.Serializer::class)
@KeepGeneratedSerializer
public data class PasswordReset(
    /** Always `password_reset`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "password_reset",
    public val id: String,
    /** Identifier of the user whose password is reset. */
    @SerialName("user_id")
    public val userId: String,
    /** Address of that user. */
    public val email: String,
    /** When the token stops being accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Token for `confirm_password_reset`. */
    @SerialName("password_reset_token")
    public val passwordResetToken: String,
    /** Link to the page for the new password; it contains the token. */
    @SerialName("password_reset_url")
    public val passwordResetUrl: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "PasswordReset(object=${`object`}, id=${id}, userId=${userId}, email=${email}, expiresAt=${expiresAt}, createdAt=${createdAt}, passwordResetToken=${redacted(passwordResetToken)}, passwordResetUrl=${redacted(passwordResetUrl)}, extra=${extra})"

    internal object Serializer : ModelSerializer<PasswordReset>(PasswordReset.generatedSerializer())
}

/** A one-time code with which a sign-in that Radar stopped goes on. */
@Serializable(with = RadarChallenge.Serializer::class)
@KeepGeneratedSerializer
public data class RadarChallenge(
    /** Always `radar_challenge`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "radar_challenge",
    public val id: String,
    /** Way in which the code is sent. Always `email`. */
    @EncodeDefault
    public val type: String = "email",
    /** Identifier of the user who is signing in. */
    @SerialName("user_id")
    public val userId: String,
    /** Address that the code is for. */
    public val email: String,
    /** When the code stops being accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** The code to send to that address. */
    public val code: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "RadarChallenge(object=${`object`}, id=${id}, type=${type}, userId=${userId}, email=${email}, expiresAt=${expiresAt}, createdAt=${createdAt}, updatedAt=${updatedAt}, code=${redacted(code)}, extra=${extra})"

    internal object Serializer : ModelSerializer<RadarChallenge>(RadarChallenge.generatedSerializer())
}

/** An address to which callbacks may go. */
@Serializable(with = RedirectUri.Serializer::class)
@KeepGeneratedSerializer
public data class RedirectUri(
    /** Always `redirect_uri`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "redirect_uri",
    public val id: String,
    /** The address. */
    public val uri: String,
    /** Whether it applies when a request names none. */
    public val default: Boolean,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RedirectUri>(RedirectUri.generatedSerializer())
}

/** Result of a password reset. */
@Serializable(with = ResetPasswordResponse.Serializer::class)
@KeepGeneratedSerializer
public data class ResetPasswordResponse(
    /** The user whose password was set. */
    public val user: User,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ResetPasswordResponse>(ResetPasswordResponse.generatedSerializer())
}

/** Confirmation that a code was sent by SMS. */
@Serializable(with = SendRadarSmsChallengeResponse.Serializer::class)
@KeepGeneratedSerializer
public data class SendRadarSmsChallengeResponse(
    /** Identifier for `authenticate_with_radar_sms_challenge`. */
    @SerialName("verification_id")
    public val verificationId: String,
    /** Number that the code was sent to. */
    @SerialName("phone_number")
    public val phoneNumber: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SendRadarSmsChallengeResponse>(SendRadarSmsChallengeResponse.generatedSerializer())
}

/** Confirmation that a verification e-mail was sent. */
@Serializable(with = SendVerificationEmailResponse.Serializer::class)
@KeepGeneratedSerializer
public data class SendVerificationEmailResponse(
    /** The user whose address is to be verified. */
    public val user: User,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SendVerificationEmailResponse>(SendVerificationEmailResponse.generatedSerializer())
}

/** A session of a user, from sign-in to sign-out or expiry. */
@Serializable(with = Session.Serializer::class)
@KeepGeneratedSerializer
public data class Session(
    /** Always `session`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "session",
    /** Identifier of the session, the `sid` claim of its access tokens. */
    public val id: String,
    /** Present if an administrator of the environment acts as the user. */
    public val impersonator: Impersonator? = null,
    /** Address that the user signed in from; null if unknown. */
    @SerialName("ip_address")
    @EncodeDefault
    public val ipAddress: String? = null,
    /** Identifier of the organization that the session is in; absent if it is in none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** Browser or app that the user signed in with; null if unknown. */
    @SerialName("user_agent")
    @EncodeDefault
    public val userAgent: String? = null,
    /** Identifier of the user. */
    @SerialName("user_id")
    public val userId: String,
    /** How the user signed in. */
    @SerialName("auth_method")
    public val authMethod: SessionAuthMethod,
    /** Whether the session can still be refreshed. */
    public val status: SessionStatus,
    /** When the session ends by itself. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    /** When it ended; null while it is active. */
    @SerialName("ended_at")
    @EncodeDefault
    public val endedAt: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Session>(Session.generatedSerializer())
}

/** A person who can sign in to the application. */
@Serializable(with = User.Serializer::class)
@KeepGeneratedSerializer
public data class User(
    /** Always `user`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "user",
    public val id: String,
    @SerialName("first_name")
    @EncodeDefault
    public val firstName: String? = null,
    @SerialName("last_name")
    @EncodeDefault
    public val lastName: String? = null,
    /** Full name. */
    public val name: String? = null,
    /** Address of a picture of the user; null if there is none. */
    @SerialName("profile_picture_url")
    @EncodeDefault
    public val profilePictureUrl: String? = null,
    public val email: String,
    /** Whether the user has shown control of the address. Do not grant rights by an unverified one. */
    @SerialName("email_verified")
    public val emailVerified: Boolean,
    /** The application's own identifier, unique in the environment; null if none was set. */
    @SerialName("external_id")
    @EncodeDefault
    public val externalId: String? = null,
    /** The application's own key-value pairs. */
    public val metadata: Map<String, String>? = null,
    /** When the user last signed in; null if never. */
    @SerialName("last_sign_in_at")
    @EncodeDefault
    public val lastSignInAt: Instant? = null,
    /** Language that the user prefers, as a language tag; null if unknown. */
    public val locale: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<User>(User.generatedSerializer())
}

/** API key of a user, without its value. */
@Serializable(with = UserApiKey.Serializer::class)
@KeepGeneratedSerializer
public data class UserApiKey(
    /** Always `api_key`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "api_key",
    public val id: String,
    /** The user, and the organization that the key works in. */
    public val owner: UserApiKeyOwner,
    public val name: String,
    /** Shortened form of the key that is safe to show, so that a person can recognise it. */
    @SerialName("obfuscated_value")
    public val obfuscatedValue: String,
    /** When the key was last used; null if never. */
    @SerialName("last_used_at")
    @EncodeDefault
    public val lastUsedAt: Instant? = null,
    /** When the key stops working; null if it does not expire. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Slugs of the permissions that the key carries. */
    @EncodeDefault
    public val permissions: List<String> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UserApiKey>(UserApiKey.generatedSerializer())
}

/** User as the owner of an API key. */
@Serializable(with = UserApiKeyOwner.Serializer::class)
@KeepGeneratedSerializer
public data class UserApiKeyOwner(
    /** Always `user`. */
    @EncodeDefault
    public val type: String = "user",
    /** Identifier of the user. */
    public val id: String,
    /** Identifier of the organization that the key works in. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : ApiKeyOwner {
    internal object Serializer : ModelSerializer<UserApiKeyOwner>(UserApiKeyOwner.generatedSerializer())
}

/** API key of a user just created, with its value. */
@Serializable(with = UserApiKeyWithValue.Serializer::class)
@KeepGeneratedSerializer
public data class UserApiKeyWithValue(
    /** Always `api_key`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "api_key",
    public val id: String,
    /** The user, and the organization that the key works in. */
    public val owner: UserApiKeyOwner,
    public val name: String,
    /** Shortened form of the key that is safe to show, so that a person can recognise it. */
    @SerialName("obfuscated_value")
    public val obfuscatedValue: String,
    /** When the key was last used; null if never. */
    @SerialName("last_used_at")
    @EncodeDefault
    public val lastUsedAt: Instant? = null,
    /** When the key stops working; null if it does not expire. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Slugs of the permissions that the key carries. */
    @EncodeDefault
    public val permissions: List<String> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** The key itself, shown only this once. */
    public val value: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "UserApiKeyWithValue(object=${`object`}, id=${id}, owner=${owner}, name=${name}, obfuscatedValue=${obfuscatedValue}, lastUsedAt=${lastUsedAt}, expiresAt=${expiresAt}, permissions=${permissions}, createdAt=${createdAt}, updatedAt=${updatedAt}, value=${redacted(value)}, extra=${extra})"

    internal object Serializer : ModelSerializer<UserApiKeyWithValue>(UserApiKeyWithValue.generatedSerializer())
}

/** A user just created. */
@Serializable(with = UserCreateResponse.Serializer::class)
@KeepGeneratedSerializer
public data class UserCreateResponse(
    /** Always `user`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "user",
    public val id: String,
    @SerialName("first_name")
    @EncodeDefault
    public val firstName: String? = null,
    @SerialName("last_name")
    @EncodeDefault
    public val lastName: String? = null,
    /** Full name. */
    public val name: String? = null,
    /** Address of a picture of the user; null if there is none. */
    @SerialName("profile_picture_url")
    @EncodeDefault
    public val profilePictureUrl: String? = null,
    public val email: String,
    /** Whether the address counts as verified. */
    @SerialName("email_verified")
    public val emailVerified: Boolean,
    /** The application's own identifier, unique in the environment; null if none was set. */
    @SerialName("external_id")
    @EncodeDefault
    public val externalId: String? = null,
    /** The application's own key-value pairs. */
    public val metadata: Map<String, String>? = null,
    /** When the user last signed in; null if never. */
    @SerialName("last_sign_in_at")
    @EncodeDefault
    public val lastSignInAt: Instant? = null,
    /** Language that the user prefers, as a language tag; null if unknown. */
    public val locale: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Identifier of the Radar attempt, to pass on to the sign-in that follows; present if Radar looked at it. */
    @SerialName("radar_auth_attempt_id")
    public val radarAuthAttemptId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UserCreateResponse>(UserCreateResponse.generatedSerializer())
}

/** An account at an OAuth provider that is linked to a user. */
@Serializable(with = UserIdentity.Serializer::class)
@KeepGeneratedSerializer
public data class UserIdentity(
    /** Identifier of the account at the provider. */
    @SerialName("idp_id")
    public val idpId: String,
    /** Kind of identity; there is only this one so far. Always `OAuth`. */
    @EncodeDefault
    public val type: String = "OAuth",
    /** OAuth provider of the account. */
    public val provider: UserIdentityProvider,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UserIdentity>(UserIdentity.generatedSerializer())
}

/** Result of an e-mail verification. */
@Serializable(with = VerifyEmailResponse.Serializer::class)
@KeepGeneratedSerializer
public data class VerifyEmailResponse(
    /** The user, whose address is verified now. */
    public val user: User,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VerifyEmailResponse>(VerifyEmailResponse.generatedSerializer())
}

/** A list of people who would like access to the application. */
@Serializable(with = Waitlist.Serializer::class)
@KeepGeneratedSerializer
public data class Waitlist(
    /** Always `waitlist`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "waitlist",
    public val id: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Waitlist>(Waitlist.generatedSerializer())
}

/** A person on a waitlist. */
@Serializable(with = WaitlistEntry.Serializer::class)
@KeepGeneratedSerializer
public data class WaitlistEntry(
    public val id: String,
    /** Address of the person. */
    public val email: String,
    /** What was decided about the person. */
    public val state: WaitlistUserState,
    /** When the person was approved; null if not. */
    @SerialName("approved_at")
    @EncodeDefault
    public val approvedAt: Instant? = null,
    /** Further answers of the person. They are untrusted input. */
    @SerialName("additional_fields")
    public val additionalFields: Map<String, String>? = null,
    /** Identifier of the waitlist. */
    @SerialName("waitlist_id")
    public val waitlistId: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Always `waitlist_entry`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "waitlist_entry",
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<WaitlistEntry>(WaitlistEntry.generatedSerializer())
}

/**
 * How a user signed in. `Impersonation` stands for an administrator of the environment who acts as the user. Other
 * values can appear.
 */
@Serializable(with = AuthenticationMethod.Serializer::class)
@JvmInline
public value class AuthenticationMethod(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `SSO` */
        public val SSO: AuthenticationMethod = AuthenticationMethod("SSO")
        /** `Password` */
        public val Password: AuthenticationMethod = AuthenticationMethod("Password")
        /** `Passkey` */
        public val Passkey: AuthenticationMethod = AuthenticationMethod("Passkey")
        /** `AppleOAuth` */
        public val AppleOAuth: AuthenticationMethod = AuthenticationMethod("AppleOAuth")
        /** `BitbucketOAuth` */
        public val BitbucketOAuth: AuthenticationMethod = AuthenticationMethod("BitbucketOAuth")
        /** `CrossAppAuth` */
        public val CrossAppAuth: AuthenticationMethod = AuthenticationMethod("CrossAppAuth")
        /** `DiscordOAuth` */
        public val DiscordOAuth: AuthenticationMethod = AuthenticationMethod("DiscordOAuth")
        /** `ExternalAuth` */
        public val ExternalAuth: AuthenticationMethod = AuthenticationMethod("ExternalAuth")
        /** `GitHubOAuth` */
        public val GitHubOAuth: AuthenticationMethod = AuthenticationMethod("GitHubOAuth")
        /** `GitLabOAuth` */
        public val GitLabOAuth: AuthenticationMethod = AuthenticationMethod("GitLabOAuth")
        /** `GoogleOAuth` */
        public val GoogleOAuth: AuthenticationMethod = AuthenticationMethod("GoogleOAuth")
        /** `GrokOAuth` */
        public val GrokOAuth: AuthenticationMethod = AuthenticationMethod("GrokOAuth")
        /** `XOAuth` */
        public val XOAuth: AuthenticationMethod = AuthenticationMethod("XOAuth")
        /** `IntuitOAuth` */
        public val IntuitOAuth: AuthenticationMethod = AuthenticationMethod("IntuitOAuth")
        /** `LinkedInOAuth` */
        public val LinkedInOAuth: AuthenticationMethod = AuthenticationMethod("LinkedInOAuth")
        /** `MicrosoftOAuth` */
        public val MicrosoftOAuth: AuthenticationMethod = AuthenticationMethod("MicrosoftOAuth")
        /** `SalesforceOAuth` */
        public val SalesforceOAuth: AuthenticationMethod = AuthenticationMethod("SalesforceOAuth")
        /** `SlackOAuth` */
        public val SlackOAuth: AuthenticationMethod = AuthenticationMethod("SlackOAuth")
        /** `VercelMarketplaceOAuth` */
        public val VercelMarketplaceOAuth: AuthenticationMethod = AuthenticationMethod("VercelMarketplaceOAuth")
        /** `VercelOAuth` */
        public val VercelOAuth: AuthenticationMethod = AuthenticationMethod("VercelOAuth")
        /** `XeroOAuth` */
        public val XeroOAuth: AuthenticationMethod = AuthenticationMethod("XeroOAuth")
        /** `MagicAuth` */
        public val MagicAuth: AuthenticationMethod = AuthenticationMethod("MagicAuth")
        /** `Impersonation` */
        public val Impersonation: AuthenticationMethod = AuthenticationMethod("Impersonation")
        /** `MigratedSession` */
        public val MigratedSession: AuthenticationMethod = AuthenticationMethod("MigratedSession")
    }

    internal object Serializer : EnumSerializer<AuthenticationMethod>("dev.workoskit.models.AuthenticationMethod") {
        override fun of(value: String): AuthenticationMethod = AuthenticationMethod(value)

        override fun valueOf(item: AuthenticationMethod): String = item.value
    }
}

/**
 * What a user can be sent to for signing in. `authkit` is the hosted page with all methods of the environment, the
 * others are social providers. Other values can appear.
 */
@Serializable(with = AuthenticationProvider.Serializer::class)
@JvmInline
public value class AuthenticationProvider(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `authkit` */
        public val Authkit: AuthenticationProvider = AuthenticationProvider("authkit")
        /** `AppleOAuth` */
        public val AppleOAuth: AuthenticationProvider = AuthenticationProvider("AppleOAuth")
        /** `BitbucketOAuth` */
        public val BitbucketOAuth: AuthenticationProvider = AuthenticationProvider("BitbucketOAuth")
        /** `GitHubOAuth` */
        public val GitHubOAuth: AuthenticationProvider = AuthenticationProvider("GitHubOAuth")
        /** `GitLabOAuth` */
        public val GitLabOAuth: AuthenticationProvider = AuthenticationProvider("GitLabOAuth")
        /** `GoogleOAuth` */
        public val GoogleOAuth: AuthenticationProvider = AuthenticationProvider("GoogleOAuth")
        /** `IntuitOAuth` */
        public val IntuitOAuth: AuthenticationProvider = AuthenticationProvider("IntuitOAuth")
        /** `LinkedInOAuth` */
        public val LinkedInOAuth: AuthenticationProvider = AuthenticationProvider("LinkedInOAuth")
        /** `MicrosoftOAuth` */
        public val MicrosoftOAuth: AuthenticationProvider = AuthenticationProvider("MicrosoftOAuth")
        /** `SalesforceOAuth` */
        public val SalesforceOAuth: AuthenticationProvider = AuthenticationProvider("SalesforceOAuth")
        /** `SlackOAuth` */
        public val SlackOAuth: AuthenticationProvider = AuthenticationProvider("SlackOAuth")
        /** `VercelMarketplaceOAuth` */
        public val VercelMarketplaceOAuth: AuthenticationProvider = AuthenticationProvider("VercelMarketplaceOAuth")
        /** `VercelOAuth` */
        public val VercelOAuth: AuthenticationProvider = AuthenticationProvider("VercelOAuth")
        /** `XeroOAuth` */
        public val XeroOAuth: AuthenticationProvider = AuthenticationProvider("XeroOAuth")
    }

    internal object Serializer : EnumSerializer<AuthenticationProvider>("dev.workoskit.models.AuthenticationProvider") {
        override fun of(value: String): AuthenticationProvider = AuthenticationProvider(value)

        override fun valueOf(item: AuthenticationProvider): String = item.value
    }
}

/**
 * What has become of an invitation. Only `pending` ones can be accepted, sent again or revoked. Other values can
 * appear.
 */
@Serializable(with = InvitationState.Serializer::class)
@JvmInline
public value class InvitationState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `pending` */
        public val Pending: InvitationState = InvitationState("pending")
        /** `accepted` */
        public val Accepted: InvitationState = InvitationState("accepted")
        /** `expired` */
        public val Expired: InvitationState = InvitationState("expired")
        /** `revoked` */
        public val Revoked: InvitationState = InvitationState("revoked")
    }

    internal object Serializer : EnumSerializer<InvitationState>("dev.workoskit.models.InvitationState") {
        override fun of(value: String): InvitationState = InvitationState(value)

        override fun valueOf(item: InvitationState): String = item.value
    }
}

/** Languages of the e-mails, as language tags (BCP 47). Other values can appear. */
@Serializable(with = Locale.Serializer::class)
@JvmInline
public value class Locale(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `af` */
        public val Af: Locale = Locale("af")
        /** `am` */
        public val Am: Locale = Locale("am")
        /** `ar` */
        public val Ar: Locale = Locale("ar")
        /** `bg` */
        public val Bg: Locale = Locale("bg")
        /** `bn` */
        public val Bn: Locale = Locale("bn")
        /** `bs` */
        public val Bs: Locale = Locale("bs")
        /** `ca` */
        public val Ca: Locale = Locale("ca")
        /** `cs` */
        public val Cs: Locale = Locale("cs")
        /** `da` */
        public val Da: Locale = Locale("da")
        /** `de` */
        public val De: Locale = Locale("de")
        /** `de-DE` */
        public val DeDe: Locale = Locale("de-DE")
        /** `el` */
        public val El: Locale = Locale("el")
        /** `en` */
        public val En: Locale = Locale("en")
        /** `en-AU` */
        public val EnAu: Locale = Locale("en-AU")
        /** `en-CA` */
        public val EnCa: Locale = Locale("en-CA")
        /** `en-GB` */
        public val EnGb: Locale = Locale("en-GB")
        /** `en-US` */
        public val EnUs: Locale = Locale("en-US")
        /** `es` */
        public val Es: Locale = Locale("es")
        /** `es-419` */
        public val Es419: Locale = Locale("es-419")
        /** `es-ES` */
        public val EsEs: Locale = Locale("es-ES")
        /** `es-US` */
        public val EsUs: Locale = Locale("es-US")
        /** `et` */
        public val Et: Locale = Locale("et")
        /** `fa` */
        public val Fa: Locale = Locale("fa")
        /** `fi` */
        public val Fi: Locale = Locale("fi")
        /** `fil` */
        public val Fil: Locale = Locale("fil")
        /** `fr` */
        public val Fr: Locale = Locale("fr")
        /** `fr-BE` */
        public val FrBe: Locale = Locale("fr-BE")
        /** `fr-CA` */
        public val FrCa: Locale = Locale("fr-CA")
        /** `fr-FR` */
        public val FrFr: Locale = Locale("fr-FR")
        /** `fy` */
        public val Fy: Locale = Locale("fy")
        /** `gl` */
        public val Gl: Locale = Locale("gl")
        /** `gu` */
        public val Gu: Locale = Locale("gu")
        /** `ha` */
        public val Ha: Locale = Locale("ha")
        /** `he` */
        public val He: Locale = Locale("he")
        /** `hi` */
        public val Hi: Locale = Locale("hi")
        /** `hr` */
        public val Hr: Locale = Locale("hr")
        /** `hu` */
        public val Hu: Locale = Locale("hu")
        /** `hy` */
        public val Hy: Locale = Locale("hy")
        /** `id` */
        public val Id: Locale = Locale("id")
        /** `is` */
        public val Is: Locale = Locale("is")
        /** `it` */
        public val It: Locale = Locale("it")
        /** `it-IT` */
        public val ItIt: Locale = Locale("it-IT")
        /** `ja` */
        public val Ja: Locale = Locale("ja")
        /** `jv` */
        public val Jv: Locale = Locale("jv")
        /** `ka` */
        public val Ka: Locale = Locale("ka")
        /** `kk` */
        public val Kk: Locale = Locale("kk")
        /** `km` */
        public val Km: Locale = Locale("km")
        /** `kn` */
        public val Kn: Locale = Locale("kn")
        /** `ko` */
        public val Ko: Locale = Locale("ko")
        /** `lt` */
        public val Lt: Locale = Locale("lt")
        /** `lv` */
        public val Lv: Locale = Locale("lv")
        /** `mk` */
        public val Mk: Locale = Locale("mk")
        /** `ml` */
        public val Ml: Locale = Locale("ml")
        /** `mn` */
        public val Mn: Locale = Locale("mn")
        /** `mr` */
        public val Mr: Locale = Locale("mr")
        /** `ms` */
        public val Ms: Locale = Locale("ms")
        /** `my` */
        public val My: Locale = Locale("my")
        /** `nb` */
        public val Nb: Locale = Locale("nb")
        /** `ne` */
        public val Ne: Locale = Locale("ne")
        /** `nl` */
        public val Nl: Locale = Locale("nl")
        /** `nl-BE` */
        public val NlBe: Locale = Locale("nl-BE")
        /** `nl-NL` */
        public val NlNl: Locale = Locale("nl-NL")
        /** `nn` */
        public val Nn: Locale = Locale("nn")
        /** `no` */
        public val No: Locale = Locale("no")
        /** `pa` */
        public val Pa: Locale = Locale("pa")
        /** `pl` */
        public val Pl: Locale = Locale("pl")
        /** `pt` */
        public val Pt: Locale = Locale("pt")
        /** `pt-BR` */
        public val PtBr: Locale = Locale("pt-BR")
        /** `pt-PT` */
        public val PtPt: Locale = Locale("pt-PT")
        /** `ro` */
        public val Ro: Locale = Locale("ro")
        /** `ru` */
        public val Ru: Locale = Locale("ru")
        /** `sk` */
        public val Sk: Locale = Locale("sk")
        /** `sl` */
        public val Sl: Locale = Locale("sl")
        /** `sq` */
        public val Sq: Locale = Locale("sq")
        /** `sr` */
        public val Sr: Locale = Locale("sr")
        /** `sv` */
        public val Sv: Locale = Locale("sv")
        /** `sw` */
        public val Sw: Locale = Locale("sw")
        /** `ta` */
        public val Ta: Locale = Locale("ta")
        /** `te` */
        public val Te: Locale = Locale("te")
        /** `th` */
        public val Th: Locale = Locale("th")
        /** `tr` */
        public val Tr: Locale = Locale("tr")
        /** `uk` */
        public val Uk: Locale = Locale("uk")
        /** `ur` */
        public val Ur: Locale = Locale("ur")
        /** `uz` */
        public val Uz: Locale = Locale("uz")
        /** `vi` */
        public val Vi: Locale = Locale("vi")
        /** `zh` */
        public val Zh: Locale = Locale("zh")
        /** `zh-CN` */
        public val ZhCn: Locale = Locale("zh-CN")
        /** `zh-HK` */
        public val ZhHk: Locale = Locale("zh-HK")
        /** `zh-TW` */
        public val ZhTw: Locale = Locale("zh-TW")
        /** `zu` */
        public val Zu: Locale = Locale("zu")
    }

    internal object Serializer : EnumSerializer<Locale>("dev.workoskit.models.Locale") {
        override fun of(value: String): Locale = Locale(value)

        override fun valueOf(item: Locale): String = item.value
    }
}

/** Algorithms of password hashes that can be brought over from another system. Other values can appear. */
@Serializable(with = PasswordHashType.Serializer::class)
@JvmInline
public value class PasswordHashType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `bcrypt` */
        public val Bcrypt: PasswordHashType = PasswordHashType("bcrypt")
        /** `firebase-scrypt` */
        public val FirebaseScrypt: PasswordHashType = PasswordHashType("firebase-scrypt")
        /** `ssha` */
        public val Ssha: PasswordHashType = PasswordHashType("ssha")
        /** `ssha256` */
        public val Ssha256: PasswordHashType = PasswordHashType("ssha256")
        /** `scrypt` */
        public val Scrypt: PasswordHashType = PasswordHashType("scrypt")
        /** `pbkdf2` */
        public val Pbkdf2: PasswordHashType = PasswordHashType("pbkdf2")
        /** `argon2` */
        public val Argon2: PasswordHashType = PasswordHashType("argon2")
    }

    internal object Serializer : EnumSerializer<PasswordHashType>("dev.workoskit.models.PasswordHashType") {
        override fun of(value: String): PasswordHashType = PasswordHashType(value)

        override fun valueOf(item: PasswordHashType): String = item.value
    }
}

/**
 * Where the salt stood when a password was hashed; `prefix` is before the password, `suffix` after it. Other values can
 * appear.
 */
@Serializable(with = PasswordSaltPosition.Serializer::class)
@JvmInline
public value class PasswordSaltPosition(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `prefix` */
        public val Prefix: PasswordSaltPosition = PasswordSaltPosition("prefix")
        /** `suffix` */
        public val Suffix: PasswordSaltPosition = PasswordSaltPosition("suffix")
    }

    internal object Serializer : EnumSerializer<PasswordSaltPosition>("dev.workoskit.models.PasswordSaltPosition") {
        override fun of(value: String): PasswordSaltPosition = PasswordSaltPosition(value)

        override fun valueOf(item: PasswordSaltPosition): String = item.value
    }
}

/** Page of AuthKit that a user sees first. Other values can appear. */
@Serializable(with = ScreenHint.Serializer::class)
@JvmInline
public value class ScreenHint(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `sign-up` */
        public val SignUp: ScreenHint = ScreenHint("sign-up")
        /** `sign-in` */
        public val SignIn: ScreenHint = ScreenHint("sign-in")
    }

    internal object Serializer : EnumSerializer<ScreenHint>("dev.workoskit.models.ScreenHint") {
        override fun of(value: String): ScreenHint = ScreenHint(value)

        override fun valueOf(item: ScreenHint): String = item.value
    }
}

/** How a session came about. Other values can appear. */
@Serializable(with = SessionAuthMethod.Serializer::class)
@JvmInline
public value class SessionAuthMethod(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `cross_app_auth` */
        public val CrossAppAuth: SessionAuthMethod = SessionAuthMethod("cross_app_auth")
        /** `external_auth` */
        public val ExternalAuth: SessionAuthMethod = SessionAuthMethod("external_auth")
        /** `impersonation` */
        public val Impersonation: SessionAuthMethod = SessionAuthMethod("impersonation")
        /** `magic_code` */
        public val MagicCode: SessionAuthMethod = SessionAuthMethod("magic_code")
        /** `migrated_session` */
        public val MigratedSession: SessionAuthMethod = SessionAuthMethod("migrated_session")
        /** `oauth` */
        public val Oauth: SessionAuthMethod = SessionAuthMethod("oauth")
        /** `passkey` */
        public val Passkey: SessionAuthMethod = SessionAuthMethod("passkey")
        /** `password` */
        public val Password: SessionAuthMethod = SessionAuthMethod("password")
        /** `sso` */
        public val Sso: SessionAuthMethod = SessionAuthMethod("sso")
        /** `unknown` */
        public val UnknownValue: SessionAuthMethod = SessionAuthMethod("unknown")
    }

    internal object Serializer : EnumSerializer<SessionAuthMethod>("dev.workoskit.models.SessionAuthMethod") {
        override fun of(value: String): SessionAuthMethod = SessionAuthMethod(value)

        override fun valueOf(item: SessionAuthMethod): String = item.value
    }
}

/** Whether a session goes on, ran out or was ended before its time. Other values can appear. */
@Serializable(with = SessionStatus.Serializer::class)
@JvmInline
public value class SessionStatus(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `active` */
        public val Active: SessionStatus = SessionStatus("active")
        /** `expired` */
        public val Expired: SessionStatus = SessionStatus("expired")
        /** `revoked` */
        public val Revoked: SessionStatus = SessionStatus("revoked")
    }

    internal object Serializer : EnumSerializer<SessionStatus>("dev.workoskit.models.SessionStatus") {
        override fun of(value: String): SessionStatus = SessionStatus(value)

        override fun valueOf(item: SessionStatus): String = item.value
    }
}

/**
 * OAuth providers of linked accounts. Note `GithubOAuth`, which is `GitHubOAuth` in most other places. Other values can
 * appear.
 */
@Serializable(with = UserIdentityProvider.Serializer::class)
@JvmInline
public value class UserIdentityProvider(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `AppleOAuth` */
        public val AppleOAuth: UserIdentityProvider = UserIdentityProvider("AppleOAuth")
        /** `BitbucketOAuth` */
        public val BitbucketOAuth: UserIdentityProvider = UserIdentityProvider("BitbucketOAuth")
        /** `GithubOAuth` */
        public val GithubOAuth: UserIdentityProvider = UserIdentityProvider("GithubOAuth")
        /** `GitLabOAuth` */
        public val GitLabOAuth: UserIdentityProvider = UserIdentityProvider("GitLabOAuth")
        /** `GoogleOAuth` */
        public val GoogleOAuth: UserIdentityProvider = UserIdentityProvider("GoogleOAuth")
        /** `IntuitOAuth` */
        public val IntuitOAuth: UserIdentityProvider = UserIdentityProvider("IntuitOAuth")
        /** `LinkedInOAuth` */
        public val LinkedInOAuth: UserIdentityProvider = UserIdentityProvider("LinkedInOAuth")
        /** `MicrosoftOAuth` */
        public val MicrosoftOAuth: UserIdentityProvider = UserIdentityProvider("MicrosoftOAuth")
        /** `SalesforceOAuth` */
        public val SalesforceOAuth: UserIdentityProvider = UserIdentityProvider("SalesforceOAuth")
        /** `SlackOAuth` */
        public val SlackOAuth: UserIdentityProvider = UserIdentityProvider("SlackOAuth")
        /** `VercelMarketplaceOAuth` */
        public val VercelMarketplaceOAuth: UserIdentityProvider = UserIdentityProvider("VercelMarketplaceOAuth")
        /** `VercelOAuth` */
        public val VercelOAuth: UserIdentityProvider = UserIdentityProvider("VercelOAuth")
        /** `XeroOAuth` */
        public val XeroOAuth: UserIdentityProvider = UserIdentityProvider("XeroOAuth")
    }

    internal object Serializer : EnumSerializer<UserIdentityProvider>("dev.workoskit.models.UserIdentityProvider") {
        override fun of(value: String): UserIdentityProvider = UserIdentityProvider(value)

        override fun valueOf(item: UserIdentityProvider): String = item.value
    }
}
