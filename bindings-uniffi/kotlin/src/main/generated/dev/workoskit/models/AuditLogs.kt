// Generated from api/audit_logs.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** Kind of event that can be recorded, such as `user.signed_in`. */
@Serializable(with = AuditLogAction.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogAction(
    /** Always `audit_log_action`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "audit_log_action",
    public val name: String,
    /** Schema that events with this action are checked against. */
    public val schema: AuditLogSchema,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogAction>(AuditLogAction.generatedSerializer())
}

/** One thing that happened in the application. */
@Serializable(with = AuditLogEvent.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogEvent(
    /** Name of the action, such as `user.signed_in`. */
    public val action: String,
    /** When it happened, which may be earlier than when it is recorded. */
    @SerialName("occurred_at")
    public val occurredAt: Instant,
    /** Who or what did it. */
    public val actor: AuditLogEventActor,
    /** What it was done to. */
    public val targets: List<AuditLogEventTarget>,
    /** Where it came from. */
    public val context: AuditLogEventContext,
    /** Further facts about the event by name; checked against the schema of the action. */
    public val metadata: Map<String, JsonPrimitive>? = null,
    /** Version of the action's schema that the event follows. */
    public val version: Long? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogEvent>(AuditLogEvent.generatedSerializer())
}

/** Who or what caused an event. */
@Serializable(with = AuditLogEventActor.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogEventActor(
    /** Identifier in the application's own terms. */
    public val id: String,
    /** Kind of actor, such as `user` or `system`. */
    public val type: String,
    public val name: String? = null,
    /** Further facts about the actor by name; checked against the schema of the action. */
    public val metadata: Map<String, JsonPrimitive>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogEventActor>(AuditLogEventActor.generatedSerializer())
}

/** Where an event came from. */
@Serializable(with = AuditLogEventContext.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogEventContext(
    /** IP address or another way to name the place. */
    public val location: String,
    @SerialName("user_agent")
    public val userAgent: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogEventContext>(AuditLogEventContext.generatedSerializer())
}

/** Confirmation that an event was recorded. */
@Serializable(with = AuditLogEventCreateResponse.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogEventCreateResponse(
    public val success: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogEventCreateResponse>(AuditLogEventCreateResponse.generatedSerializer())
}

/** Thing that an event affected. */
@Serializable(with = AuditLogEventTarget.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogEventTarget(
    /** Identifier in the application's own terms. */
    public val id: String,
    /** Kind of target, as named in the schema of the action. */
    public val type: String,
    public val name: String? = null,
    /** Further facts about the target by name; checked against the schema of the action. */
    public val metadata: Map<String, JsonPrimitive>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogEventTarget>(AuditLogEventTarget.generatedSerializer())
}

/** CSV file of an organization's audit log events, ready or in the making. */
@Serializable(with = AuditLogExport.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogExport(
    /** Always `audit_log_export`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "audit_log_export",
    public val id: String,
    public val state: AuditLogExportState,
    /** Link to the CSV file, good for 10 minutes; absent or null until the export is `ready`. */
    public val url: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogExport>(AuditLogExport.generatedSerializer())
}

/** Version of the schema that events with an action must match. */
@Serializable(with = AuditLogSchema.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogSchema(
    /** Always `audit_log_schema`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "audit_log_schema",
    /** Number of this version. */
    public val version: Long,
    /** Schema of the actor's metadata; absent if there is none. */
    public val actor: AuditLogSchemaActor? = null,
    /** Types of target that events may have. */
    @EncodeDefault
    public val targets: List<AuditLogSchemaTarget> = emptyList(),
    /** JSON Schema of the event's own metadata; absent if there is none. */
    public val metadata: Map<String, JsonElement>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogSchema>(AuditLogSchema.generatedSerializer())
}

/** Schema of an actor's metadata. */
@Serializable(with = AuditLogSchemaActor.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogSchemaActor(
    /** JSON Schema of the metadata. */
    @EncodeDefault
    public val metadata: Map<String, JsonElement> = emptyMap(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogSchemaActor>(AuditLogSchemaActor.generatedSerializer())
}

/** Schema of an actor's metadata, for a schema that is being created. */
@Serializable(with = AuditLogSchemaActorInput.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogSchemaActorInput(
    /** JSON Schema of the metadata. */
    public val metadata: Map<String, JsonElement>,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogSchemaActorInput>(AuditLogSchemaActorInput.generatedSerializer())
}

/** Type of target that events may have, with the schema of its metadata. */
@Serializable(with = AuditLogSchemaTarget.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogSchemaTarget(
    /** Kind of target, such as `document`. */
    public val type: String,
    /** JSON Schema of the metadata. */
    public val metadata: Map<String, JsonElement>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogSchemaTarget>(AuditLogSchemaTarget.generatedSerializer())
}

/** Type of target that events may have, for a schema that is being created. */
@Serializable(with = AuditLogSchemaTargetInput.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogSchemaTargetInput(
    /** Kind of target, such as `document`. */
    public val type: String,
    /** JSON Schema of the metadata. */
    public val metadata: Map<String, JsonElement>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogSchemaTargetInput>(AuditLogSchemaTargetInput.generatedSerializer())
}

/** How long an organization's audit log events are kept. */
@Serializable(with = AuditLogsRetention.Serializer::class)
@KeepGeneratedSerializer
public data class AuditLogsRetention(
    /** Number of days after which events are deleted; null if no period is set. */
    @SerialName("retention_period_in_days")
    @EncodeDefault
    public val retentionPeriodInDays: Long? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuditLogsRetention>(AuditLogsRetention.generatedSerializer())
}

/** Progress of an export. `expired` means that the file no longer exists. Other values can appear. */
@Serializable(with = AuditLogExportState.Serializer::class)
@JvmInline
public value class AuditLogExportState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `pending` */
        public val Pending: AuditLogExportState = AuditLogExportState("pending")
        /** `ready` */
        public val Ready: AuditLogExportState = AuditLogExportState("ready")
        /** `error` */
        public val Error: AuditLogExportState = AuditLogExportState("error")
        /** `expired` */
        public val Expired: AuditLogExportState = AuditLogExportState("expired")
    }

    internal object Serializer : EnumSerializer<AuditLogExportState>("dev.workoskit.models.AuditLogExportState") {
        override fun of(value: String): AuditLogExportState = AuditLogExportState(value)

        override fun valueOf(item: AuditLogExportState): String = item.value
    }
}

/** Times for which audit log events can be kept, from one month to ten years. Other values can appear. */
@Serializable(with = AuditLogsRetentionPeriod.Serializer::class)
@JvmInline
public value class AuditLogsRetentionPeriod(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `1_MONTH` */
        public val N1Month: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("1_MONTH")
        /** `2_MONTHS` */
        public val N2Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("2_MONTHS")
        /** `3_MONTHS` */
        public val N3Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("3_MONTHS")
        /** `4_MONTHS` */
        public val N4Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("4_MONTHS")
        /** `5_MONTHS` */
        public val N5Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("5_MONTHS")
        /** `6_MONTHS` */
        public val N6Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("6_MONTHS")
        /** `7_MONTHS` */
        public val N7Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("7_MONTHS")
        /** `8_MONTHS` */
        public val N8Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("8_MONTHS")
        /** `9_MONTHS` */
        public val N9Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("9_MONTHS")
        /** `10_MONTHS` */
        public val N10Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("10_MONTHS")
        /** `11_MONTHS` */
        public val N11Months: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("11_MONTHS")
        /** `1_YEAR` */
        public val N1Year: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("1_YEAR")
        /** `2_YEARS` */
        public val N2Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("2_YEARS")
        /** `3_YEARS` */
        public val N3Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("3_YEARS")
        /** `4_YEARS` */
        public val N4Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("4_YEARS")
        /** `5_YEARS` */
        public val N5Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("5_YEARS")
        /** `6_YEARS` */
        public val N6Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("6_YEARS")
        /** `7_YEARS` */
        public val N7Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("7_YEARS")
        /** `8_YEARS` */
        public val N8Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("8_YEARS")
        /** `9_YEARS` */
        public val N9Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("9_YEARS")
        /** `10_YEARS` */
        public val N10Years: AuditLogsRetentionPeriod = AuditLogsRetentionPeriod("10_YEARS")
    }

    internal object Serializer : EnumSerializer<AuditLogsRetentionPeriod>("dev.workoskit.models.AuditLogsRetentionPeriod") {
        override fun of(value: String): AuditLogsRetentionPeriod = AuditLogsRetentionPeriod(value)

        override fun valueOf(item: AuditLogsRetentionPeriod): String = item.value
    }
}
