// Generated from api/groups.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** A named set of memberships of one organization. A member can be in any number of groups. */
@Serializable(with = Group.Serializer::class)
@KeepGeneratedSerializer
public data class Group(
    /** Always `group`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "group",
    public val id: String,
    /** Identifier of the organization the group belongs to. */
    @SerialName("organization_id")
    public val organizationId: String,
    public val name: String,
    @EncodeDefault
    public val description: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Group>(Group.generatedSerializer())
}
