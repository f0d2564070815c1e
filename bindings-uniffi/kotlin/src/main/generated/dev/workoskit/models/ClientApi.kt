// Generated from api/client_api.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** A freshly issued Widgets API token. */
@Serializable(with = ClientApiTokenResponse.Serializer::class)
@KeepGeneratedSerializer
public data class ClientApiTokenResponse(
    /** Token to send as bearer token from the browser. */
    public val token: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "ClientApiTokenResponse(token=${redacted(token)}, extra=${extra})"

    internal object Serializer : ModelSerializer<ClientApiTokenResponse>(ClientApiTokenResponse.generatedSerializer())
}
