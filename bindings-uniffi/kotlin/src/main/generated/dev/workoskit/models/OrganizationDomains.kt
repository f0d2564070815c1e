// Generated from api/organization_domains.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** A domain of an organization, with the state of its verification. */
@Serializable(with = OrganizationDomain.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationDomain(
    /** Always `organization_domain`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "organization_domain",
    public val id: String,
    /** Identifier of the organization that the domain belongs to. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Bare domain name, such as `example.com`. */
    public val domain: String,
    /** How far the verification is. */
    public val state: OrganizationDomainState? = null,
    /** Label under the domain at which the TXT record is expected, with DNS verification. */
    @SerialName("verification_prefix")
    public val verificationPrefix: String? = null,
    /** Content of the TXT record that proves ownership. It is public once it is in DNS, and so not a secret. */
    @SerialName("verification_token")
    public val verificationToken: String? = null,
    /** How ownership is shown. */
    @SerialName("verification_strategy")
    public val verificationStrategy: OrganizationDomainVerificationStrategy? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationDomain>(OrganizationDomain.generatedSerializer())
}

/**
 * How far the verification of a domain is. `verified` and `legacy_verified` are the trusted ones. Other values can
 * appear.
 */
@Serializable(with = OrganizationDomainState.Serializer::class)
@JvmInline
public value class OrganizationDomainState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `failed` */
        public val Failed: OrganizationDomainState = OrganizationDomainState("failed")
        /** `legacy_verified` */
        public val LegacyVerified: OrganizationDomainState = OrganizationDomainState("legacy_verified")
        /** `pending` */
        public val Pending: OrganizationDomainState = OrganizationDomainState("pending")
        /** `unverified` */
        public val Unverified: OrganizationDomainState = OrganizationDomainState("unverified")
        /** `verified` */
        public val Verified: OrganizationDomainState = OrganizationDomainState("verified")
    }

    internal object Serializer : EnumSerializer<OrganizationDomainState>("dev.workoskit.models.OrganizationDomainState") {
        override fun of(value: String): OrganizationDomainState = OrganizationDomainState(value)

        override fun valueOf(item: OrganizationDomainState): String = item.value
    }
}

/**
 * How the ownership of a domain is shown. `dns` looks for a TXT record; `manual` means that someone vouches for it
 * instead. Other values can appear.
 */
@Serializable(with = OrganizationDomainVerificationStrategy.Serializer::class)
@JvmInline
public value class OrganizationDomainVerificationStrategy(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `dns` */
        public val Dns: OrganizationDomainVerificationStrategy = OrganizationDomainVerificationStrategy("dns")
        /** `manual` */
        public val Manual: OrganizationDomainVerificationStrategy = OrganizationDomainVerificationStrategy("manual")
    }

    internal object Serializer : EnumSerializer<OrganizationDomainVerificationStrategy>("dev.workoskit.models.OrganizationDomainVerificationStrategy") {
        override fun of(value: String): OrganizationDomainVerificationStrategy = OrganizationDomainVerificationStrategy(value)

        override fun valueOf(item: OrganizationDomainVerificationStrategy): String = item.value
    }
}
