// Generated from api/admin_portal.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** A short-lived way into the Admin Portal. */
@Serializable(with = PortalLink.Serializer::class)
@KeepGeneratedSerializer
public data class PortalLink(
    /** URL to redirect the administrator to. Whoever holds it can open the Admin Portal. */
    public val link: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "PortalLink(link=${redacted(link)}, extra=${extra})"

    internal object Serializer : ModelSerializer<PortalLink>(PortalLink.generatedSerializer())
}

/**
 * Task for which the Admin Portal is opened. `sso` sets up single sign-on, `dsync` directory sync, `audit_logs` shows
 * the audit log, `log_streams` sends it to the customer's own system, `domain_verification` proves ownership of a
 * domain, `certificate_renewal` replaces SAML certificates, `bring_your_own_key` sets up the customer's own encryption
 * key. Other values can appear.
 */
@Serializable(with = PortalIntent.Serializer::class)
@JvmInline
public value class PortalIntent(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `sso` */
        public val Sso: PortalIntent = PortalIntent("sso")
        /** `dsync` */
        public val Dsync: PortalIntent = PortalIntent("dsync")
        /** `audit_logs` */
        public val AuditLogs: PortalIntent = PortalIntent("audit_logs")
        /** `log_streams` */
        public val LogStreams: PortalIntent = PortalIntent("log_streams")
        /** `domain_verification` */
        public val DomainVerification: PortalIntent = PortalIntent("domain_verification")
        /** `certificate_renewal` */
        public val CertificateRenewal: PortalIntent = PortalIntent("certificate_renewal")
        /** `bring_your_own_key` */
        public val BringYourOwnKey: PortalIntent = PortalIntent("bring_your_own_key")
    }

    internal object Serializer : EnumSerializer<PortalIntent>("dev.workoskit.models.PortalIntent") {
        override fun of(value: String): PortalIntent = PortalIntent(value)

        override fun valueOf(item: PortalIntent): String = item.value
    }
}
