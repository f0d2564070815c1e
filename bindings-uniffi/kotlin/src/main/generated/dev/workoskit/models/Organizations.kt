// Generated from api/organizations.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** Audit log settings of an organization. */
@Serializable(with = AuditLogConfiguration.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogConfiguration(
    @SerialName("organization_id")
    public val organizationId: String,
    /** Number of days that events are kept. */
    @SerialName("retention_period_in_days")
    public val retentionPeriodInDays: Long,
    public val state: AuditLogConfigurationState,
    /** Destination that receives the events; absent if the organization streams them nowhere. */
    @SerialName("log_stream")
    public val logStream: AuditLogStream? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogConfiguration>(AuditLogConfiguration.generatedSerializer())
}

/** Continuous delivery of an organization's audit log events to a system of the customer. */
@Serializable(with = AuditLogStream.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogStream(
    public val id: String,
    /** Kind of destination. */
    public val type: AuditLogStreamType,
    public val state: AuditLogStreamState,
    /** When events were last delivered; null if none have been. */
    @SerialName("last_synced_at")
    @EncodeDefault
    public val lastSyncedAt: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogStream>(AuditLogStream.generatedSerializer())
}

/** Member of a customer's IT team, who sets up features in the Admin Portal and receives alerts about them. */
@Serializable(with = ItContact.Serializer::class)
@KeepGeneratedSerializer
public data class ItContact(
    /** Always `it_contact`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "it_contact",
    public val id: String,
    public val email: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ItContact>(ItContact.generatedSerializer())
}

/** Business customer of the application. */
@Serializable(with = Organization.Serializer::class)
@KeepGeneratedSerializer
public data class Organization(
    /** Always `organization`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "organization",
    public val id: String,
    public val name: String,
    @EncodeDefault
    public val domains: List<OrganizationDomain> = emptyList(),
    /** The application's own key-value pairs; empty if none were set. */
    @EncodeDefault
    public val metadata: Map<String, String> = emptyMap(),
    /** The application's own identifier; null if none was set. */
    @SerialName("external_id")
    @EncodeDefault
    public val externalId: String? = null,
    /** Identifier of the linked Stripe customer; absent if none is linked. */
    @SerialName("stripe_customer_id")
    public val stripeCustomerId: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Whether connections may sign in people whose e-mail domain is not among the organization's domains. */
    @Deprecated("Not to be used in new code.")
    @SerialName("allow_profiles_outside_organization")
    public val allowProfilesOutsideOrganization: Boolean? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Organization>(Organization.generatedSerializer())
}

/** Authorization that a user gave to a Connect application within an organization. */
@Serializable(with = OrganizationAuthorizedApplication.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationAuthorizedApplication(
    /** Always `authorized_connect_application`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "authorized_connect_application",
    public val id: String,
    /** OAuth scopes that the user granted. */
    @SerialName("granted_scopes")
    @EncodeDefault
    public val grantedScopes: List<String> = emptyList(),
    /** Resource that the authorization is for, if one was requested. */
    @SerialName("oauth_resource")
    public val oauthResource: String? = null,
    public val application: ConnectApplication,
    /** Identifier of the user who authorized the application. */
    @SerialName("user_id")
    public val userId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationAuthorizedApplication>(OrganizationAuthorizedApplication.generatedSerializer())
}

/** Domain to attach to an organization. */
@Serializable(with = OrganizationDomainInput.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationDomainInput(
    /** Domain name, such as `example.com`. */
    public val domain: String,
    /** Give `verified` only for a domain whose ownership has been checked. */
    public val state: OrganizationDomainInputState,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationDomainInput>(OrganizationDomainInput.generatedSerializer())
}

/** Whether audit logs are in use for an organization. Other values can appear. */
@Serializable(with = AuditLogConfigurationState.Serializer::class)
@JvmInline
public value class AuditLogConfigurationState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `active` */
        public val Active: AuditLogConfigurationState = AuditLogConfigurationState("active")
        /** `inactive` */
        public val Inactive: AuditLogConfigurationState = AuditLogConfigurationState("inactive")
        /** `disabled` */
        public val Disabled: AuditLogConfigurationState = AuditLogConfigurationState("disabled")
    }

    internal object Serializer : EnumSerializer<AuditLogConfigurationState>("dev.workoskit.models.AuditLogConfigurationState") {
        override fun of(value: String): AuditLogConfigurationState = AuditLogConfigurationState(value)

        override fun valueOf(item: AuditLogConfigurationState): String = item.value
    }
}

/** Whether a log stream delivers events, or why not. Other values can appear. */
@Serializable(with = AuditLogStreamState.Serializer::class)
@JvmInline
public value class AuditLogStreamState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `active` */
        public val Active: AuditLogStreamState = AuditLogStreamState("active")
        /** `inactive` */
        public val Inactive: AuditLogStreamState = AuditLogStreamState("inactive")
        /** `error` */
        public val Error: AuditLogStreamState = AuditLogStreamState("error")
        /** `invalid` */
        public val Invalid: AuditLogStreamState = AuditLogStreamState("invalid")
    }

    internal object Serializer : EnumSerializer<AuditLogStreamState>("dev.workoskit.models.AuditLogStreamState") {
        override fun of(value: String): AuditLogStreamState = AuditLogStreamState(value)

        override fun valueOf(item: AuditLogStreamState): String = item.value
    }
}

/** Kinds of destination for a log stream. Other values can appear. */
@Serializable(with = AuditLogStreamType.Serializer::class)
@JvmInline
public value class AuditLogStreamType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `AzureSentinel` */
        public val AzureSentinel: AuditLogStreamType = AuditLogStreamType("AzureSentinel")
        /** `Datadog` */
        public val Datadog: AuditLogStreamType = AuditLogStreamType("Datadog")
        /** `GenericHttps` */
        public val GenericHttps: AuditLogStreamType = AuditLogStreamType("GenericHttps")
        /** `GoogleCloudStorage` */
        public val GoogleCloudStorage: AuditLogStreamType = AuditLogStreamType("GoogleCloudStorage")
        /** `S3` */
        public val S3: AuditLogStreamType = AuditLogStreamType("S3")
        /** `Snowflake` */
        public val Snowflake: AuditLogStreamType = AuditLogStreamType("Snowflake")
        /** `Splunk` */
        public val Splunk: AuditLogStreamType = AuditLogStreamType("Splunk")
    }

    internal object Serializer : EnumSerializer<AuditLogStreamType>("dev.workoskit.models.AuditLogStreamType") {
        override fun of(value: String): AuditLogStreamType = AuditLogStreamType(value)

        override fun valueOf(item: AuditLogStreamType): String = item.value
    }
}

/** Feature that an IT contact can be invited to set up. Other values can appear. */
@Serializable(with = ItContactIntent.Serializer::class)
@JvmInline
public value class ItContactIntent(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `sso` */
        public val Sso: ItContactIntent = ItContactIntent("sso")
        /** `directory_sync` */
        public val DirectorySync: ItContactIntent = ItContactIntent("directory_sync")
        /** `log_streams` */
        public val LogStreams: ItContactIntent = ItContactIntent("log_streams")
        /** `domain_verification` */
        public val DomainVerification: ItContactIntent = ItContactIntent("domain_verification")
        /** `bring_your_own_key` */
        public val BringYourOwnKey: ItContactIntent = ItContactIntent("bring_your_own_key")
    }

    internal object Serializer : EnumSerializer<ItContactIntent>("dev.workoskit.models.ItContactIntent") {
        override fun of(value: String): ItContactIntent = ItContactIntent(value)

        override fun valueOf(item: ItContactIntent): String = item.value
    }
}

/** Verification state of a domain that is being attached. Other values can appear. */
@Serializable(with = OrganizationDomainInputState.Serializer::class)
@JvmInline
public value class OrganizationDomainInputState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `pending` */
        public val Pending: OrganizationDomainInputState = OrganizationDomainInputState("pending")
        /** `verified` */
        public val Verified: OrganizationDomainInputState = OrganizationDomainInputState("verified")
    }

    internal object Serializer : EnumSerializer<OrganizationDomainInputState>("dev.workoskit.models.OrganizationDomainInputState") {
        override fun of(value: String): OrganizationDomainInputState = OrganizationDomainInputState(value)

        override fun valueOf(item: OrganizationDomainInputState): String = item.value
    }
}
