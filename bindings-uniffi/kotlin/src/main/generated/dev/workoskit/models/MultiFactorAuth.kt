// Generated from api/multi_factor_auth.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** A request to prove possession of a factor by entering a code. */
@Serializable(with = AuthenticationChallenge.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationChallenge(
    /** Always `authentication_challenge`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "authentication_challenge",
    public val id: String,
    /** When the code stops being accepted; absent for TOTP factors, whose codes change by themselves. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** The one-time code itself, present where the application delivers it, as with `generic_otp` factors. */
    public val code: String? = null,
    /** Identifier of the factor being challenged. */
    @SerialName("authentication_factor_id")
    public val authenticationFactorId: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "AuthenticationChallenge(object=${`object`}, id=${id}, expiresAt=${expiresAt}, code=${redacted(code)}, authenticationFactorId=${authenticationFactorId}, createdAt=${createdAt}, updatedAt=${updatedAt}, extra=${extra})"

    internal object Serializer : ModelSerializer<AuthenticationChallenge>(AuthenticationChallenge.generatedSerializer())
}

/** The outcome of checking a code. */
@Serializable(with = AuthenticationChallengeVerifyResponse.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationChallengeVerifyResponse(
    /** The challenge that was answered. */
    public val challenge: AuthenticationChallenge,
    /** Whether the code was right. */
    public val valid: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationChallengeVerifyResponse>(AuthenticationChallengeVerifyResponse.generatedSerializer())
}

/** A second factor of a person, as it is shown after enrolment. */
@Serializable(with = AuthenticationFactor.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationFactor(
    /** Always `authentication_factor`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "authentication_factor",
    public val id: String,
    public val type: AuthenticationFactorType,
    /** Identifier of the user the factor belongs to; absent when it is not tied to a user. */
    @SerialName("user_id")
    public val userId: String? = null,
    /** Present when the type is `sms`. */
    public val sms: AuthenticationFactorSms? = null,
    /** Present when the type is `totp`. */
    public val totp: AuthenticationFactorTotp? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationFactor>(AuthenticationFactor.generatedSerializer())
}

/** A newly enrolled second factor, with the secrets that are shown this one time. */
@Serializable(with = AuthenticationFactorEnrolled.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationFactorEnrolled(
    /** Always `authentication_factor`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "authentication_factor",
    public val id: String,
    public val type: AuthenticationFactorType,
    /** Identifier of the user the factor belongs to; absent when it is not tied to a user. */
    @SerialName("user_id")
    public val userId: String? = null,
    /** Present when the type is `sms`. */
    public val sms: AuthenticationFactorSms? = null,
    /** Present when the type is `totp`. */
    public val totp: AuthenticationFactorEnrolledTotp? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationFactorEnrolled>(AuthenticationFactorEnrolled.generatedSerializer())
}

/** What an authenticator app needs to produce codes. Show it once and do not store it. */
@Serializable(with = AuthenticationFactorEnrolledTotp.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationFactorEnrolledTotp(
    /** Name of the application or company, shown in the authenticator app. */
    public val issuer: String,
    /** Name of the account, often an e-mail address, shown in the authenticator app. */
    public val user: String,
    /** Shared secret in Base32, for typing in by hand. */
    public val secret: String,
    /** QR code to scan, as a data URI of an image. */
    @SerialName("qr_code")
    public val qrCode: String,
    /** The same content as an `otpauth` URI, for opening an app on the same device. */
    public val uri: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "AuthenticationFactorEnrolledTotp(issuer=${issuer}, user=${user}, secret=${redacted(secret)}, qrCode=${redacted(qrCode)}, uri=${redacted(uri)}, extra=${extra})"

    internal object Serializer : ModelSerializer<AuthenticationFactorEnrolledTotp>(AuthenticationFactorEnrolledTotp.generatedSerializer())
}

/** Where the codes of an SMS factor go. */
@Serializable(with = AuthenticationFactorSms.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationFactorSms(
    /** Number that receives the codes. */
    @SerialName("phone_number")
    public val phoneNumber: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationFactorSms>(AuthenticationFactorSms.generatedSerializer())
}

/** The labels an authenticator app shows for a TOTP factor. */
@Serializable(with = AuthenticationFactorTotp.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationFactorTotp(
    /** Name of the application or company, shown in the authenticator app. */
    public val issuer: String,
    /** Name of the account, often an e-mail address, shown in the authenticator app. */
    public val user: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationFactorTotp>(AuthenticationFactorTotp.generatedSerializer())
}

/** A newly enrolled factor of a user with the challenge that completes the enrolment. */
@Serializable(with = UserAuthenticationFactorEnrollment.Serializer::class)
@KeepGeneratedSerializer
public data class UserAuthenticationFactorEnrollment(
    @SerialName("authentication_factor")
    public val authenticationFactor: AuthenticationFactorEnrolled,
    /** The first challenge of the new factor. */
    @SerialName("authentication_challenge")
    public val authenticationChallenge: AuthenticationChallenge,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UserAuthenticationFactorEnrollment>(UserAuthenticationFactorEnrollment.generatedSerializer())
}

/**
 * Kind of second factor. `totp` uses an authenticator app, `sms` a text message, `generic_otp` a code the application
 * delivers itself, `webauthn` a security key or passkey. Other values can appear.
 */
@Serializable(with = AuthenticationFactorType.Serializer::class)
@JvmInline
public value class AuthenticationFactorType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `generic_otp` */
        public val GenericOtp: AuthenticationFactorType = AuthenticationFactorType("generic_otp")
        /** `sms` */
        public val Sms: AuthenticationFactorType = AuthenticationFactorType("sms")
        /** `totp` */
        public val Totp: AuthenticationFactorType = AuthenticationFactorType("totp")
        /** `webauthn` */
        public val Webauthn: AuthenticationFactorType = AuthenticationFactorType("webauthn")
    }

    internal object Serializer : EnumSerializer<AuthenticationFactorType>("dev.workoskit.models.AuthenticationFactorType") {
        override fun of(value: String): AuthenticationFactorType = AuthenticationFactorType(value)

        override fun valueOf(item: AuthenticationFactorType): String = item.value
    }
}

/** Kind of second factor that can be enrolled through the API. Other values can appear. */
@Serializable(with = EnrollFactorType.Serializer::class)
@JvmInline
public value class EnrollFactorType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `generic_otp` */
        public val GenericOtp: EnrollFactorType = EnrollFactorType("generic_otp")
        /** `sms` */
        public val Sms: EnrollFactorType = EnrollFactorType("sms")
        /** `totp` */
        public val Totp: EnrollFactorType = EnrollFactorType("totp")
    }

    internal object Serializer : EnumSerializer<EnrollFactorType>("dev.workoskit.models.EnrollFactorType") {
        override fun of(value: String): EnrollFactorType = EnrollFactorType(value)

        override fun valueOf(item: EnrollFactorType): String = item.value
    }
}
