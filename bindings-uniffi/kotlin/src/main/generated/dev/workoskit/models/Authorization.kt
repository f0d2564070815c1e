// Generated from api/authorization.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** The answer to a permission check. */
@Serializable(with = AuthorizationCheck.Serializer::class)
@KeepGeneratedSerializer
public data class AuthorizationCheck(
    /** Whether the membership has the permission on the resource. */
    public val authorized: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthorizationCheck>(AuthorizationCheck.generatedSerializer())
}

/** One action that roles can allow. */
@Serializable(with = AuthorizationPermission.Serializer::class)
@KeepGeneratedSerializer
public data class AuthorizationPermission(
    /** Always `permission`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "permission",
    public val id: String,
    /** Name of the permission in requests and tokens. */
    public val slug: String,
    public val name: String,
    @EncodeDefault
    public val description: String? = null,
    /** Whether WorkOS defines the permission itself, in which case it cannot be deleted. */
    public val system: Boolean,
    /** Type of the resources that the permission is meant for. */
    @SerialName("resource_type_slug")
    public val resourceTypeSlug: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthorizationPermission>(AuthorizationPermission.generatedSerializer())
}

/** An object of the application, such as a workspace or a project, on which roles can be assigned. */
@Serializable(with = AuthorizationResource.Serializer::class)
@KeepGeneratedSerializer
public data class AuthorizationResource(
    /** Always `authorization_resource`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "authorization_resource",
    public val name: String,
    @EncodeDefault
    public val description: String? = null,
    /** Identifier of the organization that owns the resource. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Identifier of the resource above it, from which access is inherited; null if there is none. */
    @SerialName("parent_resource_id")
    @EncodeDefault
    public val parentResourceId: String? = null,
    public val id: String,
    /** The application's own identifier, unique among the resources of this type in the organization. */
    @SerialName("external_id")
    public val externalId: String,
    /** Type of the resource, as defined in the dashboard. */
    @SerialName("resource_type_slug")
    public val resourceTypeSlug: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthorizationResource>(AuthorizationResource.generatedSerializer())
}

/** A role that a group holds on a resource. */
@Serializable(with = GroupRoleAssignment.Serializer::class)
@KeepGeneratedSerializer
public data class GroupRoleAssignment(
    /** Always `group_role_assignment`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "group_role_assignment",
    public val id: String,
    /** Identifier of the group that holds the role. */
    @SerialName("group_id")
    public val groupId: String,
    public val role: SlimRole,
    /** The resource that the role applies to, with all its descendants. */
    public val resource: RoleAssignmentResource,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<GroupRoleAssignment>(GroupRoleAssignment.generatedSerializer())
}

/** A user's membership in an organization, together with the user. */
@Serializable(with = OrganizationMembershipWithUser.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationMembershipWithUser(
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
    /** Whether a directory manages the membership. */
    @SerialName("directory_managed")
    public val directoryManaged: Boolean,
    @SerialName("organization_name")
    public val organizationName: String? = null,
    /** Attributes from the linked directory user or SSO profile. The directory user wins where both have one. */
    @SerialName("custom_attributes")
    public val customAttributes: Map<String, JsonElement>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    public val user: User,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationMembershipWithUser>(OrganizationMembershipWithUser.generatedSerializer())
}

/**
 * A role and the resource it applies to, in a request that changes the assignments of a group. Without any resource
 * member it means the organization itself.
 */
@Serializable(with = ReplaceGroupRoleAssignmentEntry.Serializer::class)
@KeepGeneratedSerializer
public data class ReplaceGroupRoleAssignmentEntry(
    @SerialName("role_slug")
    public val roleSlug: String,
    /** Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`. */
    @SerialName("resource_id")
    public val resourceId: String? = null,
    /** The application's own identifier of the resource, together with `resource_type_slug`. */
    @SerialName("resource_external_id")
    public val resourceExternalId: String? = null,
    /** Type of the resource, together with `resource_external_id`. */
    @SerialName("resource_type_slug")
    public val resourceTypeSlug: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ReplaceGroupRoleAssignmentEntry>(ReplaceGroupRoleAssignmentEntry.generatedSerializer())
}

/** A named set of permissions, defined for the whole environment or for one organization. */
@Serializable(with = Role.Serializer::class)
@KeepGeneratedSerializer
public data class Role(
    /** Name of the role in requests and tokens. */
    public val slug: String,
    /** Always `role`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "role",
    public val id: String,
    public val name: String,
    @EncodeDefault
    public val description: String? = null,
    /** Whether the role belongs to the environment or to one organization. */
    public val type: RoleType,
    /** Type of the resources that the role is meant for. */
    @SerialName("resource_type_slug")
    public val resourceTypeSlug: String,
    /** Slugs of the permissions that the role includes. */
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
    internal object Serializer : ModelSerializer<Role>(Role.generatedSerializer())
}

/** The group through which a role was obtained. */
@Serializable(with = RoleAssignmentGroup.Serializer::class)
@KeepGeneratedSerializer
public data class RoleAssignmentGroup(
    public val id: String,
    public val name: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RoleAssignmentGroup>(RoleAssignmentGroup.generatedSerializer())
}

/** The resource that a role is assigned on. */
@Serializable(with = RoleAssignmentResource.Serializer::class)
@KeepGeneratedSerializer
public data class RoleAssignmentResource(
    public val id: String,
    /** The application's own identifier of the resource. */
    @SerialName("external_id")
    public val externalId: String,
    /** Type of the resource. */
    @SerialName("resource_type_slug")
    public val resourceTypeSlug: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RoleAssignmentResource>(RoleAssignmentResource.generatedSerializer())
}

/** How a role came to an organization membership. */
@Serializable(with = RoleAssignmentSource.Serializer::class)
@KeepGeneratedSerializer
public data class RoleAssignmentSource(
    public val type: RoleAssignmentSourceType,
    /** Identifier of the group's assignment that the role stems from; null when it was assigned directly. */
    @SerialName("group_role_assignment_id")
    @EncodeDefault
    public val groupRoleAssignmentId: String? = null,
    /** The group that the role stems from; null when it was assigned directly. */
    @EncodeDefault
    public val group: RoleAssignmentGroup? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RoleAssignmentSource>(RoleAssignmentSource.generatedSerializer())
}

/** A role, reduced to its slug. */
@Serializable(with = SlimRole.Serializer::class)
@KeepGeneratedSerializer
public data class SlimRole(
    public val slug: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SlimRole>(SlimRole.generatedSerializer())
}

/** A role that an organization membership holds on a resource. */
@Serializable(with = UserRoleAssignment.Serializer::class)
@KeepGeneratedSerializer
public data class UserRoleAssignment(
    /** Always `role_assignment`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "role_assignment",
    public val id: String,
    /** Identifier of the membership that holds the role. */
    @SerialName("organization_membership_id")
    public val organizationMembershipId: String,
    public val role: SlimRole,
    /** The resource that the role applies to, with all its descendants. */
    public val resource: RoleAssignmentResource,
    /** Whether the role was assigned directly or obtained through a group. */
    public val source: RoleAssignmentSource,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UserRoleAssignment>(UserRoleAssignment.generatedSerializer())
}

/**
 * Which access to a resource counts, either `direct` for roles on the resource itself or `indirect` to include roles
 * inherited from its ancestors. Other values can appear.
 */
@Serializable(with = ResourceAssignment.Serializer::class)
@JvmInline
public value class ResourceAssignment(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `direct` */
        public val Direct: ResourceAssignment = ResourceAssignment("direct")
        /** `indirect` */
        public val Indirect: ResourceAssignment = ResourceAssignment("indirect")
    }

    internal object Serializer : EnumSerializer<ResourceAssignment>("dev.workoskit.models.ResourceAssignment") {
        override fun of(value: String): ResourceAssignment = ResourceAssignment(value)

        override fun valueOf(item: ResourceAssignment): String = item.value
    }
}

/**
 * How a role came to a member, either `direct` by an assignment of its own or `group` through membership in a group.
 * Other values can appear.
 */
@Serializable(with = RoleAssignmentSourceType.Serializer::class)
@JvmInline
public value class RoleAssignmentSourceType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `direct` */
        public val Direct: RoleAssignmentSourceType = RoleAssignmentSourceType("direct")
        /** `group` */
        public val Group: RoleAssignmentSourceType = RoleAssignmentSourceType("group")
    }

    internal object Serializer : EnumSerializer<RoleAssignmentSourceType>("dev.workoskit.models.RoleAssignmentSourceType") {
        override fun of(value: String): RoleAssignmentSourceType = RoleAssignmentSourceType(value)

        override fun valueOf(item: RoleAssignmentSourceType): String = item.value
    }
}

/**
 * Where a role is defined, either `EnvironmentRole` for all organizations or `OrganizationRole` for one. Other values
 * can appear.
 */
@Serializable(with = RoleType.Serializer::class)
@JvmInline
public value class RoleType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `EnvironmentRole` */
        public val EnvironmentRole: RoleType = RoleType("EnvironmentRole")
        /** `OrganizationRole` */
        public val OrganizationRole: RoleType = RoleType("OrganizationRole")
    }

    internal object Serializer : EnumSerializer<RoleType>("dev.workoskit.models.RoleType") {
        override fun of(value: String): RoleType = RoleType(value)

        override fun valueOf(item: RoleType): String = item.value
    }
}
