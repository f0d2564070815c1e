// Generated from api/platform_teams.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** API key of an environment just created, with its value. */
@Serializable(with = PlatformApiKey.Serializer::class)
@KeepGeneratedSerializer
public data class PlatformApiKey(
    /** Always `key`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "key",
    public val id: String,
    public val name: String,
    /** When the key stops working; null if it does not expire. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** The key itself, shown only this once. */
    public val value: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "PlatformApiKey(object=${`object`}, id=${id}, name=${name}, expiresAt=${expiresAt}, value=${redacted(value)}, createdAt=${createdAt}, updatedAt=${updatedAt}, extra=${extra})"

    internal object Serializer : ModelSerializer<PlatformApiKey>(PlatformApiKey.generatedSerializer())
}

/** Deployment of an application, with users, settings and API keys of its own. */
@Serializable(with = PlatformEnvironment.Serializer::class)
@KeepGeneratedSerializer
public data class PlatformEnvironment(
    /** Always `environment`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "environment",
    public val id: String,
    public val name: String,
    /** Client identifier for applications that use this environment. */
    @SerialName("client_id")
    public val clientId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<PlatformEnvironment>(PlatformEnvironment.generatedSerializer())
}

/** Invitation to a team. */
@Serializable(with = PlatformTeamInvitation.Serializer::class)
@KeepGeneratedSerializer
public data class PlatformTeamInvitation(
    /** Always `workos_team_invitation`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "workos_team_invitation",
    public val email: String,
    @SerialName("role_slug")
    public val roleSlug: PlatformRoleSlug,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<PlatformTeamInvitation>(PlatformTeamInvitation.generatedSerializer())
}

/** WorkOS account that owns environments and their billing. */
@Serializable(with = Team.Serializer::class)
@KeepGeneratedSerializer
public data class Team(
    /** Always `team`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "team",
    public val id: String,
    public val name: String,
    /** Whether the team can use production environments. */
    @SerialName("production_state")
    public val productionState: TeamProductionState,
    /** When production was turned on; null if it has not been. */
    @SerialName("production_enabled_at")
    @EncodeDefault
    public val productionEnabledAt: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Team>(Team.generatedSerializer())
}

/**
 * Role of a person in the team, from full administration (`admin`) to reading users and organizations only
 * (`support-viewer`). Other values can appear.
 */
@Serializable(with = PlatformRoleSlug.Serializer::class)
@JvmInline
public value class PlatformRoleSlug(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `admin` */
        public val Admin: PlatformRoleSlug = PlatformRoleSlug("admin")
        /** `member` */
        public val Member: PlatformRoleSlug = PlatformRoleSlug("member")
        /** `member-sandbox` */
        public val MemberSandbox: PlatformRoleSlug = PlatformRoleSlug("member-sandbox")
        /** `support` */
        public val Support: PlatformRoleSlug = PlatformRoleSlug("support")
        /** `support-viewer` */
        public val SupportViewer: PlatformRoleSlug = PlatformRoleSlug("support-viewer")
    }

    internal object Serializer : EnumSerializer<PlatformRoleSlug>("dev.workoskit.models.PlatformRoleSlug") {
        override fun of(value: String): PlatformRoleSlug = PlatformRoleSlug(value)

        override fun valueOf(item: PlatformRoleSlug): String = item.value
    }
}

/** Whether a team can use production environments. Other values can appear. */
@Serializable(with = TeamProductionState.Serializer::class)
@JvmInline
public value class TeamProductionState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `Active` */
        public val Active: TeamProductionState = TeamProductionState("Active")
        /** `Inactive` */
        public val Inactive: TeamProductionState = TeamProductionState("Inactive")
        /** `Suspended` */
        public val Suspended: TeamProductionState = TeamProductionState("Suspended")
        /** `Deleting` */
        public val Deleting: TeamProductionState = TeamProductionState("Deleting")
    }

    internal object Serializer : EnumSerializer<TeamProductionState>("dev.workoskit.models.TeamProductionState") {
        override fun of(value: String): TeamProductionState = TeamProductionState(value)

        override fun valueOf(item: TeamProductionState): String = item.value
    }
}
