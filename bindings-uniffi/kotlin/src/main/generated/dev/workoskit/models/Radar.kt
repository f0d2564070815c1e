// Generated from api/radar.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** Verdict on an attempt. */
@Serializable(with = RadarAssessment.Serializer::class)
@KeepGeneratedSerializer
public data class RadarAssessment(
    /** What to do with the attempt. */
    public val verdict: RadarVerdict,
    /** Explanation of the verdict for people. */
    public val reason: String,
    /** Identifier of the attempt, needed to report its success. */
    @SerialName("attempt_id")
    public val attemptId: String,
    /** Check that led to the verdict; present if that is `block` or `challenge`. */
    public val control: RadarControl? = null,
    /** Type of the list whose entry led to the verdict; present if the control is `restriction`. */
    @SerialName("blocklist_type")
    public val blocklistType: RadarListType? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RadarAssessment>(RadarAssessment.generatedSerializer())
}

/** Notice that an entry was on the list already. */
@Serializable(with = RadarListEntryAlreadyPresent.Serializer::class)
@KeepGeneratedSerializer
public data class RadarListEntryAlreadyPresent(
    public val message: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RadarListEntryAlreadyPresent>(RadarListEntryAlreadyPresent.generatedSerializer())
}

/** What a person attempts to do. Other values can appear. */
@Serializable(with = RadarAction.Serializer::class)
@JvmInline
public value class RadarAction(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `sign-up` */
        public val SignUp: RadarAction = RadarAction("sign-up")
        /** `sign-in` */
        public val SignIn: RadarAction = RadarAction("sign-in")
    }

    internal object Serializer : EnumSerializer<RadarAction>("dev.workoskit.models.RadarAction") {
        override fun of(value: String): RadarAction = RadarAction(value)

        override fun valueOf(item: RadarAction): String = item.value
    }
}

/** How a person signs in. Other values can appear. */
@Serializable(with = RadarAuthMethod.Serializer::class)
@JvmInline
public value class RadarAuthMethod(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `Password` */
        public val Password: RadarAuthMethod = RadarAuthMethod("Password")
        /** `Passkey` */
        public val Passkey: RadarAuthMethod = RadarAuthMethod("Passkey")
        /** `Authenticator` */
        public val Authenticator: RadarAuthMethod = RadarAuthMethod("Authenticator")
        /** `SMS_OTP` */
        public val SmsOtp: RadarAuthMethod = RadarAuthMethod("SMS_OTP")
        /** `Email_OTP` */
        public val EmailOtp: RadarAuthMethod = RadarAuthMethod("Email_OTP")
        /** `Social` */
        public val Social: RadarAuthMethod = RadarAuthMethod("Social")
        /** `SSO` */
        public val SSO: RadarAuthMethod = RadarAuthMethod("SSO")
        /** `Other` */
        public val Other: RadarAuthMethod = RadarAuthMethod("Other")
    }

    internal object Serializer : EnumSerializer<RadarAuthMethod>("dev.workoskit.models.RadarAuthMethod") {
        override fun of(value: String): RadarAuthMethod = RadarAuthMethod(value)

        override fun valueOf(item: RadarAuthMethod): String = item.value
    }
}

/** Check that Radar makes on an attempt. Other values can appear. */
@Serializable(with = RadarControl.Serializer::class)
@JvmInline
public value class RadarControl(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `bot_detection` */
        public val BotDetection: RadarControl = RadarControl("bot_detection")
        /** `brute_force_attack` */
        public val BruteForceAttack: RadarControl = RadarControl("brute_force_attack")
        /** `impossible_travel` */
        public val ImpossibleTravel: RadarControl = RadarControl("impossible_travel")
        /** `repeat_sign_up` */
        public val RepeatSignUp: RadarControl = RadarControl("repeat_sign_up")
        /** `stale_account` */
        public val StaleAccount: RadarControl = RadarControl("stale_account")
        /** `unrecognized_device` */
        public val UnrecognizedDevice: RadarControl = RadarControl("unrecognized_device")
        /** `restriction` */
        public val Restriction: RadarControl = RadarControl("restriction")
    }

    internal object Serializer : EnumSerializer<RadarControl>("dev.workoskit.models.RadarControl") {
        override fun of(value: String): RadarControl = RadarControl(value)

        override fun valueOf(item: RadarControl): String = item.value
    }
}

/** What a list does with the attempts that match it. Other values can appear. */
@Serializable(with = RadarListAction.Serializer::class)
@JvmInline
public value class RadarListAction(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `block` */
        public val Block: RadarListAction = RadarListAction("block")
        /** `allow` */
        public val Allow: RadarListAction = RadarListAction("allow")
    }

    internal object Serializer : EnumSerializer<RadarListAction>("dev.workoskit.models.RadarListAction") {
        override fun of(value: String): RadarListAction = RadarListAction(value)

        override fun valueOf(item: RadarListAction): String = item.value
    }
}

/** What the entries of a list are. Other values can appear. */
@Serializable(with = RadarListType.Serializer::class)
@JvmInline
public value class RadarListType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `ip_address` */
        public val IpAddress: RadarListType = RadarListType("ip_address")
        /** `domain` */
        public val Domain: RadarListType = RadarListType("domain")
        /** `email` */
        public val Email: RadarListType = RadarListType("email")
        /** `device` */
        public val Device: RadarListType = RadarListType("device")
        /** `user_agent` */
        public val UserAgent: RadarListType = RadarListType("user_agent")
        /** `device_fingerprint` */
        public val DeviceFingerprint: RadarListType = RadarListType("device_fingerprint")
        /** `country` */
        public val Country: RadarListType = RadarListType("country")
    }

    internal object Serializer : EnumSerializer<RadarListType>("dev.workoskit.models.RadarListType") {
        override fun of(value: String): RadarListType = RadarListType(value)

        override fun valueOf(item: RadarListType): String = item.value
    }
}

/** What to do with an attempt, where `challenge` asks for further proof first. Other values can appear. */
@Serializable(with = RadarVerdict.Serializer::class)
@JvmInline
public value class RadarVerdict(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `allow` */
        public val Allow: RadarVerdict = RadarVerdict("allow")
        /** `block` */
        public val Block: RadarVerdict = RadarVerdict("block")
        /** `challenge` */
        public val Challenge: RadarVerdict = RadarVerdict("challenge")
    }

    internal object Serializer : EnumSerializer<RadarVerdict>("dev.workoskit.models.RadarVerdict") {
        override fun of(value: String): RadarVerdict = RadarVerdict(value)

        override fun valueOf(item: RadarVerdict): String = item.value
    }
}
