// Generated from api/directory_sync.yaml with codegen/templates/kotlin/models.kt.j2.
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

/**
 * A connection between one organization and the system in which it manages its people, such as an identity provider or
 * an HR system.
 */
@Serializable(with = Directory.Serializer::class)
@KeepGeneratedSerializer
public data class Directory(
    /** Always `directory`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory",
    public val id: String,
    /** Identifier of the organization that owns the directory. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** A second key of the directory, issued by WorkOS beside `id`. */
    @SerialName("external_key")
    public val externalKey: String,
    /** The provider and protocol behind the directory. */
    public val type: DirectoryType,
    /** Whether the directory is set up and its provider can be read. */
    public val state: DirectoryState,
    public val name: String,
    /** Domain of the customer, where one is recorded. */
    public val domain: String? = null,
    /** Counts of synced users and groups, where they are known. */
    public val metadata: DirectoryMetadata? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Directory>(Directory.generatedSerializer())
}

/** A group as the directory provider knows it, for example a team or a department. */
@Serializable(with = DirectoryGroup.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryGroup(
    /** Always `directory_group`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory_group",
    public val id: String,
    /** Identifier the directory provider uses for this group; its format depends on the provider. */
    @SerialName("idp_id")
    public val idpId: String,
    /** Identifier of the directory the group comes from. */
    @SerialName("directory_id")
    public val directoryId: String,
    /** Identifier of the organization that owns the directory. */
    @SerialName("organization_id")
    public val organizationId: String,
    public val name: String,
    /** The attributes exactly as the provider sent them, in the provider's own shape. */
    @SerialName("raw_attributes")
    public val rawAttributes: Map<String, JsonElement>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryGroup>(DirectoryGroup.generatedSerializer())
}

/** How much a directory holds. */
@Serializable(with = DirectoryMetadata.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryMetadata(
    public val users: DirectoryUserCounts,
    /** Number of groups. */
    public val groups: Long,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryMetadata>(DirectoryMetadata.generatedSerializer())
}

/** The acknowledgement of a requested sync, which runs later. */
@Serializable(with = DirectorySyncResponse.Serializer::class)
@KeepGeneratedSerializer
public data class DirectorySyncResponse(
    /** Always `queued`. */
    @EncodeDefault
    public val status: String = "queued",
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectorySyncResponse>(DirectorySyncResponse.generatedSerializer())
}

/** Number of users of a directory by state. */
@Serializable(with = DirectoryUserCounts.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryUserCounts(
    public val active: Long,
    public val inactive: Long,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryUserCounts>(DirectoryUserCounts.generatedSerializer())
}

/** One of several e-mail addresses of a directory user. */
@Serializable(with = DirectoryUserEmail.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryUserEmail(
    /** Whether this is the main address. */
    public val primary: Boolean? = null,
    /** Kind of address as the provider labels it, for example `work`. */
    public val type: String? = null,
    /** The address itself. */
    public val value: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryUserEmail>(DirectoryUserEmail.generatedSerializer())
}

/**
 * A person in a directory, with the groups this person belongs to. It is the provider's record and distinct from the
 * user who signs in.
 */
@Serializable(with = DirectoryUserWithGroups.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryUserWithGroups(
    /** Always `directory_user`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory_user",
    public val id: String,
    /** Identifier of the directory the user comes from. */
    @SerialName("directory_id")
    public val directoryId: String,
    /** Identifier of the organization that owns the directory. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Identifier the directory provider uses for this user; its format depends on the provider. */
    @SerialName("idp_id")
    public val idpId: String,
    /** Primary address; null when the provider sends none. */
    @EncodeDefault
    public val email: String? = null,
    @SerialName("first_name")
    public val firstName: String? = null,
    @SerialName("last_name")
    public val lastName: String? = null,
    /** Full name. */
    public val name: String? = null,
    /** All known addresses. New code reads them from `custom_attributes`, where the environment can enable them. */
    @Deprecated("Not to be used in new code.")
    public val emails: List<DirectoryUserEmail>? = null,
    /** New code reads it from `custom_attributes`, where the environment can enable it. */
    @Deprecated("Not to be used in new code.")
    @SerialName("job_title")
    public val jobTitle: String? = null,
    /** New code reads it from `custom_attributes`, where the environment can enable it. */
    @Deprecated("Not to be used in new code.")
    public val username: String? = null,
    /** Whether the user may still use the application; act on everything but `active`. */
    public val state: DirectoryUserState,
    /** The attributes exactly as the provider sent them, in the provider's own shape. */
    @Deprecated("Not to be used in new code.")
    @SerialName("raw_attributes")
    @EncodeDefault
    public val rawAttributes: Map<String, JsonElement> = emptyMap(),
    /** The attributes mapped for this environment, keyed by the attribute names configured there. */
    @SerialName("custom_attributes")
    @EncodeDefault
    public val customAttributes: Map<String, JsonElement> = emptyMap(),
    /** Role assigned through the directory; absent when none is. */
    public val role: SlimRole? = null,
    /** All roles assigned through the directory; present where users can hold several. */
    public val roles: List<SlimRole>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Groups of the user. Empty for newer accounts and unbounded for others; list the groups of the user instead. */
    @Deprecated("Not to be used in new code.")
    @EncodeDefault
    public val groups: List<DirectoryGroup> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryUserWithGroups>(DirectoryUserWithGroups.generatedSerializer())
}

/**
 * How far the connection to the provider is. `linked` works and syncs, `validating` is being checked,
 * `invalid_credentials` was refused by the provider, `unlinked` is not connected, `deleting` is going away. Other
 * values can appear.
 */
@Serializable(with = DirectoryState.Serializer::class)
@JvmInline
public value class DirectoryState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `linked` */
        public val Linked: DirectoryState = DirectoryState("linked")
        /** `validating` */
        public val Validating: DirectoryState = DirectoryState("validating")
        /** `invalid_credentials` */
        public val InvalidCredentials: DirectoryState = DirectoryState("invalid_credentials")
        /** `unlinked` */
        public val Unlinked: DirectoryState = DirectoryState("unlinked")
        /** `deleting` */
        public val Deleting: DirectoryState = DirectoryState("deleting")
    }

    internal object Serializer : EnumSerializer<DirectoryState>("dev.workoskit.models.DirectoryState") {
        override fun of(value: String): DirectoryState = DirectoryState(value)

        override fun valueOf(item: DirectoryState): String = item.value
    }
}

/** The directory provider and, where the name says so, the protocol. Values contain spaces. Other values can appear. */
@Serializable(with = DirectoryType.Serializer::class)
@JvmInline
public value class DirectoryType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `azure scim v2.0` */
        public val AzureScimV2_0: DirectoryType = DirectoryType("azure scim v2.0")
        /** `bamboohr` */
        public val Bamboohr: DirectoryType = DirectoryType("bamboohr")
        /** `breathe hr` */
        public val BreatheHr: DirectoryType = DirectoryType("breathe hr")
        /** `cezanne hr` */
        public val CezanneHr: DirectoryType = DirectoryType("cezanne hr")
        /** `cyberark scim v2.0` */
        public val CyberarkScimV2_0: DirectoryType = DirectoryType("cyberark scim v2.0")
        /** `fourth hr` */
        public val FourthHr: DirectoryType = DirectoryType("fourth hr")
        /** `generic scim v2.0` */
        public val GenericScimV2_0: DirectoryType = DirectoryType("generic scim v2.0")
        /** `gsuite directory` */
        public val GsuiteDirectory: DirectoryType = DirectoryType("gsuite directory")
        /** `hibob` */
        public val Hibob: DirectoryType = DirectoryType("hibob")
        /** `sailpoint scim v2.0` */
        public val SailpointScimV2_0: DirectoryType = DirectoryType("sailpoint scim v2.0")
        /** `jump cloud scim v2.0` */
        public val JumpCloudScimV2_0: DirectoryType = DirectoryType("jump cloud scim v2.0")
        /** `okta scim v2.0` */
        public val OktaScimV2_0: DirectoryType = DirectoryType("okta scim v2.0")
        /** `onelogin scim v2.0` */
        public val OneloginScimV2_0: DirectoryType = DirectoryType("onelogin scim v2.0")
        /** `people hr` */
        public val PeopleHr: DirectoryType = DirectoryType("people hr")
        /** `personio` */
        public val Personio: DirectoryType = DirectoryType("personio")
        /** `pingfederate scim v2.0` */
        public val PingfederateScimV2_0: DirectoryType = DirectoryType("pingfederate scim v2.0")
        /** `rippling scim v2.0` */
        public val RipplingScimV2_0: DirectoryType = DirectoryType("rippling scim v2.0")
        /** `s3` */
        public val S3: DirectoryType = DirectoryType("s3")
        /** `sftp` */
        public val Sftp: DirectoryType = DirectoryType("sftp")
        /** `sftp workday` */
        public val SftpWorkday: DirectoryType = DirectoryType("sftp workday")
        /** `workday` */
        public val Workday: DirectoryType = DirectoryType("workday")
        /** `gusto` */
        public val Gusto: DirectoryType = DirectoryType("gusto")
        /** `rippling` */
        public val Rippling: DirectoryType = DirectoryType("rippling")
    }

    internal object Serializer : EnumSerializer<DirectoryType>("dev.workoskit.models.DirectoryType") {
        override fun of(value: String): DirectoryType = DirectoryType(value)

        override fun valueOf(item: DirectoryType): String = item.value
    }
}

/** Standing of a directory user at the provider. Only `active` users should have access. Other values can appear. */
@Serializable(with = DirectoryUserState.Serializer::class)
@JvmInline
public value class DirectoryUserState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `active` */
        public val Active: DirectoryUserState = DirectoryUserState("active")
        /** `suspended` */
        public val Suspended: DirectoryUserState = DirectoryUserState("suspended")
        /** `inactive` */
        public val Inactive: DirectoryUserState = DirectoryUserState("inactive")
    }

    internal object Serializer : EnumSerializer<DirectoryUserState>("dev.workoskit.models.DirectoryUserState") {
        override fun of(value: String): DirectoryUserState = DirectoryUserState(value)

        override fun valueOf(item: DirectoryUserState): String = item.value
    }
}
