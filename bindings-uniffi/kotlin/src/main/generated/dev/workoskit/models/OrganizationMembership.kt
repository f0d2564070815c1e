// Generated from api/organization_membership.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** Relationship of a user with an organization. */
@Serializable(with = OrganizationMembership.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationMembership(
    /** Always `organization_membership`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "organization_membership",
    public val id: String,
    @SerialName("user_id")
    public val userId: String,
    @SerialName("organization_id")
    public val organizationId: String,
    public val status: OrganizationMembershipStatus,
    /** Whether a directory keeps this membership up to date. */
    @SerialName("directory_managed")
    public val directoryManaged: Boolean,
    /** Name of the organization, where the answer includes it. */
    @SerialName("organization_name")
    public val organizationName: String? = null,
    /** Attributes of the member that come from the customer's directory or identity provider. */
    @SerialName("custom_attributes")
    public val customAttributes: Map<String, JsonElement>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Primary role of the member. */
    public val role: SlimRole,
    /** All roles of the member, the primary one included. */
    @EncodeDefault
    public val roles: List<SlimRole> = emptyList(),
    public val user: User,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationMembership>(OrganizationMembership.generatedSerializer())
}

/**
 * Whether a member has access (`active`), has lost it for now (`inactive`) or has not accepted an invitation yet
 * (`pending`). Other values can appear.
 */
@Serializable(with = OrganizationMembershipStatus.Serializer::class)
@JvmInline
public value class OrganizationMembershipStatus(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `active` */
        public val Active: OrganizationMembershipStatus = OrganizationMembershipStatus("active")
        /** `inactive` */
        public val Inactive: OrganizationMembershipStatus = OrganizationMembershipStatus("inactive")
        /** `pending` */
        public val Pending: OrganizationMembershipStatus = OrganizationMembershipStatus("pending")
    }

    internal object Serializer : EnumSerializer<OrganizationMembershipStatus>("dev.workoskit.models.OrganizationMembershipStatus") {
        override fun of(value: String): OrganizationMembershipStatus = OrganizationMembershipStatus(value)

        override fun valueOf(item: OrganizationMembershipStatus): String = item.value
    }
}
