// Generated from api/widgets.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** A freshly issued widget token. */
@Serializable(with = WidgetSessionTokenResponse.Serializer::class)
@KeepGeneratedSerializer
public data class WidgetSessionTokenResponse(
    /** Token to pass to the widget in the browser. */
    public val token: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "WidgetSessionTokenResponse(token=${redacted(token)}, extra=${extra})"

    internal object Serializer : ModelSerializer<WidgetSessionTokenResponse>(WidgetSessionTokenResponse.generatedSerializer())
}

/**
 * A right that a widget token can carry, written as `widgets:<area>:<action>`. `manage-self` covers the keys of the
 * user alone, `manage-all` those of everyone in the organization. Other values can appear.
 */
@Serializable(with = WidgetScope.Serializer::class)
@JvmInline
public value class WidgetScope(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `widgets:users-table:manage` */
        public val WidgetsUsersTableManage: WidgetScope = WidgetScope("widgets:users-table:manage")
        /** `widgets:domain-verification:manage` */
        public val WidgetsDomainVerificationManage: WidgetScope = WidgetScope("widgets:domain-verification:manage")
        /** `widgets:sso:manage` */
        public val WidgetsSsoManage: WidgetScope = WidgetScope("widgets:sso:manage")
        /** `widgets:api-keys:manage` */
        public val WidgetsApiKeysManage: WidgetScope = WidgetScope("widgets:api-keys:manage")
        /** `widgets:dsync:manage` */
        public val WidgetsDsyncManage: WidgetScope = WidgetScope("widgets:dsync:manage")
        /** `widgets:audit-log-streaming:manage` */
        public val WidgetsAuditLogStreamingManage: WidgetScope = WidgetScope("widgets:audit-log-streaming:manage")
        /** `widgets:pipes:manage` */
        public val WidgetsPipesManage: WidgetScope = WidgetScope("widgets:pipes:manage")
        /** `widgets:user-api-keys:manage-self` */
        public val WidgetsUserApiKeysManageSelf: WidgetScope = WidgetScope("widgets:user-api-keys:manage-self")
        /** `widgets:user-api-keys:manage-all` */
        public val WidgetsUserApiKeysManageAll: WidgetScope = WidgetScope("widgets:user-api-keys:manage-all")
    }

    internal object Serializer : EnumSerializer<WidgetScope>("dev.workoskit.models.WidgetScope") {
        override fun of(value: String): WidgetScope = WidgetScope(value)

        override fun valueOf(item: WidgetScope): String = item.value
    }
}
