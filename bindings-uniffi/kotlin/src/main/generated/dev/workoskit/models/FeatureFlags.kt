// Generated from api/feature_flags.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** A switch for a feature, evaluated per user or organization. */
@Serializable(with = FeatureFlag.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlag(
    /** Always `feature_flag`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "feature_flag",
    public val id: String,
    /** Key by which code refers to the flag, unique in the environment. */
    public val slug: String,
    /** Display name; need not be unique. */
    public val name: String,
    @EncodeDefault
    public val description: String? = null,
    /** Null when nobody is recorded as owner. */
    @EncodeDefault
    public val owner: FeatureFlagOwner? = null,
    /** Labels for grouping and searching flags. */
    @EncodeDefault
    public val tags: List<String> = emptyList(),
    /** Whether the flag is switched on in this environment. */
    public val enabled: Boolean,
    /** Value for users and organizations that no target covers. */
    @SerialName("default_value")
    public val defaultValue: Boolean,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlag>(FeatureFlag.generatedSerializer())
}

/** All flags of the environment in the rule-based form. */
@Serializable(with = FeatureFlagConfiguration.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagConfiguration(
    /** Version of this format; 2 is the one described here. */
    public val version: Long,
    /** The flags by slug. */
    @EncodeDefault
    public val flags: Map<String, FeatureFlagDefinition> = emptyMap(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagConfiguration>(FeatureFlagConfiguration.generatedSerializer())
}

/** One flag with the rules that decide its value. */
@Serializable(with = FeatureFlagDefinition.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagDefinition(
    public val slug: String,
    /** Whether the flag is switched on in this environment. */
    public val enabled: Boolean,
    /** Value when no rule matches. */
    @SerialName("default_value")
    public val defaultValue: JsonElement? = null,
    /** Value while the flag is disabled. */
    @SerialName("off_value")
    public val offValue: JsonElement? = null,
    /** Rules in the order in which they are tried; the first match wins. */
    @EncodeDefault
    public val rules: List<FeatureFlagDefinitionRule> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagDefinition>(FeatureFlagDefinition.generatedSerializer())
}

/** A test of a rule against the user, organization or other target at hand. */
@Serializable(with = FeatureFlagDefinitionCondition.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagDefinitionCondition(
    /** Kind of target compared, such as `user`, `organization` or a type of the application. */
    @SerialName("target_type")
    public val targetType: String? = null,
    /** How to compare; `one_of` is the only one known, and others never match. */
    public val operator: String? = null,
    /** Identifiers of the targets that satisfy the condition. */
    public val values: List<JsonElement>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagDefinitionCondition>(FeatureFlagDefinitionCondition.generatedSerializer())
}

/**
 * A rule of a flag. It matches when all its conditions do; a rule without conditions, or of an unknown kind, never
 * matches.
 */
@Serializable(with = FeatureFlagDefinitionRule.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagDefinitionRule(
    public val id: String,
    /** Kind of rule; `conditions` is the only one known. */
    public val kind: String,
    /** Value the flag has when the rule matches. */
    public val value: JsonElement? = null,
    /** All of these must hold for the rule to match. */
    public val conditions: List<FeatureFlagDefinitionCondition>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagDefinitionRule>(FeatureFlagDefinitionRule.generatedSerializer())
}

/** The person in charge of a flag. */
@Serializable(with = FeatureFlagOwner.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagOwner(
    public val email: String,
    @SerialName("first_name")
    @EncodeDefault
    public val firstName: String? = null,
    @SerialName("last_name")
    @EncodeDefault
    public val lastName: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagOwner>(FeatureFlagOwner.generatedSerializer())
}

/** A target of a type the application defines itself, such as a workspace. */
@Serializable(with = FeatureFlagPollCustomTarget.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagPollCustomTarget(
    /** Type of the target, a lower-case name defined by the application. */
    public val type: String,
    /** Identifier of the target within its type, compared exactly. */
    public val id: String,
    /** Whether the flag is on for this target. */
    public val enabled: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagPollCustomTarget>(FeatureFlagPollCustomTarget.generatedSerializer())
}

/** One flag with its targets in the target-based form. */
@Serializable(with = FeatureFlagPollEntry.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagPollEntry(
    public val slug: String,
    /** Whether the flag is switched on in this environment. */
    public val enabled: Boolean,
    /** Value for everyone no enabled target covers. */
    @SerialName("default_value")
    public val defaultValue: Boolean,
    public val targets: FeatureFlagPollTargets,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagPollEntry>(FeatureFlagPollEntry.generatedSerializer())
}

/** A user or organization a flag is set for. */
@Serializable(with = FeatureFlagPollTarget.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagPollTarget(
    /** Identifier of the user or organization. */
    public val id: String,
    /** Whether the flag is on for this target. */
    public val enabled: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagPollTarget>(FeatureFlagPollTarget.generatedSerializer())
}

/** The targets of a flag by kind. */
@Serializable(with = FeatureFlagPollTargets.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagPollTargets(
    @EncodeDefault
    public val users: List<FeatureFlagPollTarget> = emptyList(),
    @EncodeDefault
    public val organizations: List<FeatureFlagPollTarget> = emptyList(),
    /** Targets of the application's own types; absent when the flag has none. */
    @SerialName("custom_targets")
    public val customTargets: List<FeatureFlagPollCustomTarget>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagPollTargets>(FeatureFlagPollTargets.generatedSerializer())
}
