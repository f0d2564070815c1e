// Generated from api/passwordless.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** Confirmation that the link was sent. */
@Serializable(with = PasswordlessSendResponse.Serializer::class)
@KeepGeneratedSerializer
public data class PasswordlessSendResponse(
    /** Text for people. */
    public val message: String? = null,
    /** Whether the message was handed over for delivery. */
    public val success: Boolean? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<PasswordlessSendResponse>(PasswordlessSendResponse.generatedSerializer())
}

/** A one-time sign-in link and whom it is for. */
@Serializable(with = PasswordlessSession.Serializer::class)
@KeepGeneratedSerializer
public data class PasswordlessSession(
    /** Always `passwordless_session`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "passwordless_session",
    public val id: String,
    /** Address of the person whom the link signs in. */
    public val email: String,
    /** When the link stops working. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    /** The link itself. Whoever opens it is signed in. */
    public val link: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "PasswordlessSession(object=${`object`}, id=${id}, email=${email}, expiresAt=${expiresAt}, link=${redacted(link)}, extra=${extra})"

    internal object Serializer : ModelSerializer<PasswordlessSession>(PasswordlessSession.generatedSerializer())
}

/** Kinds of passwordless session. Other values can appear. */
@Serializable(with = PasswordlessSessionType.Serializer::class)
@JvmInline
public value class PasswordlessSessionType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `MagicLink` */
        public val MagicLink: PasswordlessSessionType = PasswordlessSessionType("MagicLink")
    }

    internal object Serializer : EnumSerializer<PasswordlessSessionType>("dev.workoskit.models.PasswordlessSessionType") {
        override fun of(value: String): PasswordlessSessionType = PasswordlessSessionType(value)

        override fun valueOf(item: PasswordlessSessionType): String = item.value
    }
}
