package dev.workoskit

import dev.workoskit.ffi.NativeSealer
import kotlin.time.Clock
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.SerializationStrategy

/** Formats of sealed sessions. [IRON] is the one that is written; the others are those of official packages. */
public enum class SealFormat(internal val value: String) {
    /** That of the packages for Node, of the AuthKit web packages, and of the one for Kotlin. */
    IRON("iron"),

    /** Python. */
    FERNET("fernet"),

    /** Rust and Go. */
    AES_GCM("aes_gcm"),

    /** Ruby, from version 7. */
    RUBY_V7("ruby_v7"),

    /** Ruby, before version 7. */
    RUBY_V6("ruby_v6"),

    /** PHP. */
    SECRETBOX("secretbox"),

    /** .NET. */
    DOTNET("dotnet"),

    /** iOS. */
    WOS2("wos2"),

    /** JSON that nobody sealed. The user of such a session is never trusted. */
    PLAIN("plain"),
}

/** What came out of a sealed text. */
public class Unsealed internal constructor(
    /** The format it had. */
    public val format: SealFormat,
    /** Position of the password that opened it. Anything but 0 should be sealed anew. */
    public val passwordIndex: Int,
    /** The text, as a rule JSON. A secret. */
    public val text: String,
) {
    override fun toString(): String = "Unsealed(format=$format, passwordIndex=$passwordIndex, text=[redacted])"
}

/**
 * Seals and opens texts with the application's cookie passwords. Make one and keep it: keys are derived once. Sessions need none
 * of it: see `workos.userManagement.sessions`.
 *
 * @param passwords Cookie passwords of at least 32 bytes each: the first seals, any of them opens.
 * @param accept Formats that are opened beside [SealFormat.IRON]. List only those that there are cookies of: some cost time.
 * @param clock Tells the time, for tests.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION]: code `cookie_password_missing` or `cookie_password_too_short`.
 */
public class Sealer(
    passwords: List<String>,
    accept: List<SealFormat> = emptyList(),
    private val clock: Clock? = null,
) : AutoCloseable {
    /** With one password. */
    public constructor(password: String, accept: List<SealFormat> = emptyList(), clock: Clock? = null) :
        this(listOf(password), accept, clock)

    private val passwords = passwords.toList()
    private val formats = accept.map { it.value }
    private val native = make(null)

    /** Seals a text. */
    public fun sealText(text: String): String = native { native.sealText(text) }

    /**
     * Opens a sealed text.
     *
     * @throws WorkOSException of kind [ErrorKind.SESSION_INVALID]: code `seal_malformed`, `seal_format_not_accepted`,
     *   `seal_password_mismatch`, `seal_expired`, `seal_payload_malformed` or `seal_too_large`.
     */
    public fun unsealText(sealed: String): Unsealed {
        val unsealed = when (clock) {
            null -> native { native.unsealText(sealed) }
            else -> make(clock.now().toEpochMilliseconds()).use { native { it.unsealText(sealed) } }
        }
        val format = SealFormat.entries.firstOrNull { it.value == unsealed.format } ?: throw WorkOSException(
            ErrorKind.UNEXPECTED, "seal_format_unknown", "a seal has a format without a name: please report it",
        )
        return Unsealed(format, unsealed.passwordIndex.toInt(), unsealed.text)
    }

    /** Frees the native part, which also goes when this object is collected. */
    override fun close(): Unit = native.close()

    override fun toString(): String = "Sealer(passwords=[redacted], accept=$formats)"

    /** Seals with random bytes that a test has chosen. */
    internal fun sealTextWithRandom(text: String, random: ByteArray): String =
        lent(random) { native { native.dangerSealTextWithRandom(text, it) } }

    private fun make(now: Long?): NativeSealer = native { NativeSealer(passwords, formats, now) }
}

/**
 * Seals a value as JSON, in the format of [SealFormat.IRON]. [Sealer] seals many values with keys that are derived once.
 *
 * @param data The value.
 * @param type Writes it, such as `JsonElement.serializer()`.
 * @param password Cookie password.
 * @throws WorkOSException as [Sealer] does.
 */
public fun <T> sealData(data: T, type: SerializationStrategy<T>, password: String): String =
    Sealer(password).use { it.sealText(encoding.encodeToString(type, data)) }

/**
 * Opens what [sealData], or an official package with the same format, sealed.
 *
 * @throws WorkOSException as [Sealer.unsealText] does; of code `seal_payload_malformed` also if the value is of another type.
 */
public fun <T> unsealData(sealed: String, type: DeserializationStrategy<T>, password: String): T {
    val text = Sealer(password).use { it.unsealText(sealed).text }
    try {
        val element = parse(text.encodeToByteArray(), "what was sealed", "seal_payload_malformed")
        return decode(element, type, "what was sealed", "seal_payload_malformed")
    } catch (error: WorkOSException) {
        throw WorkOSException(ErrorKind.SESSION_INVALID, error.code, error.message)
    }
}
