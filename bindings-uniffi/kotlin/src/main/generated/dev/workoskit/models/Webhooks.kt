// Generated from api/webhooks.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** A URL of the application that receives events. */
@Serializable(with = WebhookEndpoint.Serializer::class)
@KeepGeneratedSerializer
public data class WebhookEndpoint(
    /** Always `webhook_endpoint`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "webhook_endpoint",
    public val id: String,
    /** HTTPS address that receives the deliveries. */
    @SerialName("endpoint_url")
    public val endpointUrl: String,
    /** Key of the HMAC-SHA256 signature in the `WorkOS-Signature` header, used as the text it is, without decoding. */
    public val secret: String,
    /** Whether events are delivered at present. */
    public val status: WebhookEndpointStatus,
    /** Types of the events that are delivered. The list can hold types that this version does not know. */
    @EncodeDefault
    public val events: List<String> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "WebhookEndpoint(object=${`object`}, id=${id}, endpointUrl=${endpointUrl}, secret=${redacted(secret)}, status=${status}, events=${events}, createdAt=${createdAt}, updatedAt=${updatedAt}, extra=${extra})"

    internal object Serializer : ModelSerializer<WebhookEndpoint>(WebhookEndpoint.generatedSerializer())
}

/** Whether a webhook endpoint receives deliveries. Other values can appear. */
@Serializable(with = WebhookEndpointStatus.Serializer::class)
@JvmInline
public value class WebhookEndpointStatus(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `enabled` */
        public val Enabled: WebhookEndpointStatus = WebhookEndpointStatus("enabled")
        /** `disabled` */
        public val Disabled: WebhookEndpointStatus = WebhookEndpointStatus("disabled")
    }

    internal object Serializer : EnumSerializer<WebhookEndpointStatus>("dev.workoskit.models.WebhookEndpointStatus") {
        override fun of(value: String): WebhookEndpointStatus = WebhookEndpointStatus(value)

        override fun valueOf(item: WebhookEndpointStatus): String = item.value
    }
}
