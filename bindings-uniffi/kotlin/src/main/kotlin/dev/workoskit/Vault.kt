package dev.workoskit

import dev.workoskit.ffi.DataKeyCacheSettings
import dev.workoskit.ffi.NativeClient
import dev.workoskit.services.Vault
import kotlin.time.Duration

/**
 * Encrypts and decrypts values of any length in this process, with data keys from Vault. Made by `workos.vault.cipher()` and
 * `workos.vault.cipherWithCache()`.
 */
public class VaultCipher internal constructor(client: NativeClient, cache: DataKeyCacheSettings?) : AutoCloseable {
    private val native = native { client.vaultCipher(cache) }

    /**
     * Encrypts bytes with a data key (`POST /vault/v1/keys/data-key`); the bytes themselves are not sent.
     *
     * @param data What is to be encrypted.
     * @param context Decides which key encrypts the data key, such as `mapOf("organization_id" to id)`.
     * @param associatedData Must be the same when it is decrypted: the identifier of the record that holds the value, so that
     *   values cannot be swapped. An empty one binds to nothing.
     * @return Base64 text that the official packages for Node, Python, Kotlin and Ruby decrypt as well.
     * @throws WorkOSException if the call fails.
     */
    public suspend fun encrypt(data: ByteArray, context: Map<String, String>, associatedData: String = ""): String =
        native { native.encrypt(data, context, associatedData, null) }

    /** The same for text, of which the UTF-8 bytes are encrypted. */
    public suspend fun encrypt(data: String, context: Map<String, String>, associatedData: String = ""): String =
        encrypt(data.encodeToByteArray(), context, associatedData)

    /**
     * Decrypts a text that [encrypt], or any official package, encrypted (`POST /vault/v1/keys/decrypt`).
     *
     * @throws WorkOSException of kind [ErrorKind.INVALID_REQUEST] and code `blob_malformed`; of kind
     *   [ErrorKind.SIGNATURE_MISMATCH] and code `blob_mismatch` if the associated data is another, or the text was altered; of
     *   code `value_not_text` if the value is no UTF-8; and if the call fails.
     */
    public suspend fun decrypt(encrypted: String, associatedData: String = ""): String =
        native { native.decryptText(encrypted, associatedData, null) }

    /**
     * Decrypts to bytes.
     *
     * @throws WorkOSException as [decrypt] does.
     */
    public suspend fun decryptBytes(encrypted: String, associatedData: String = ""): ByteArray =
        native { native.decrypt(encrypted, associatedData, null) }

    /** Frees the native part with the data keys that it keeps, which also goes when this object is collected. */
    override fun close(): Unit = native.close()

    override fun toString(): String = "VaultCipher()"
}

/** Encrypts and decrypts without keeping data keys. */
public fun Vault.cipher(): VaultCipher = VaultCipher(waist.native, null)

/**
 * Encrypts and decrypts with data keys that are kept for a while: one call for many values. Keep it.
 *
 * @param capacity How many keys are kept for each direction: 100 if null.
 * @param lifetime How long a key is kept: 5 minutes if null. A context whose access was withdrawn stays readable for as long.
 * @param maxUses How many values are encrypted with one key: 10,000 if null.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if a number or the lifetime cannot be.
 */
public fun Vault.cipherWithCache(
    capacity: Int? = null,
    lifetime: Duration? = null,
    maxUses: Int? = null,
): VaultCipher = VaultCipher(
    waist.native,
    DataKeyCacheSettings(
        capacity = capacity?.let { positive("capacity", it) },
        lifetime = lifetime?.inWholeMilliseconds,
        maxUses = maxUses?.let { positive("maxUses", it) },
    ),
)

/**
 * Encrypts bytes with a fresh data key: [VaultCipher.encrypt] without a cipher of one's own.
 *
 * @throws WorkOSException as that one does.
 */
public suspend fun Vault.encrypt(data: ByteArray, context: Map<String, String>, associatedData: String = ""): String =
    waist.kept.cipher.encrypt(data, context, associatedData)

/** The same for text, of which the UTF-8 bytes are encrypted. */
public suspend fun Vault.encrypt(data: String, context: Map<String, String>, associatedData: String = ""): String =
    waist.kept.cipher.encrypt(data, context, associatedData)

/**
 * Decrypts a text that [encrypt], or any official package, encrypted: [VaultCipher.decrypt] without a cipher of one's own.
 *
 * @throws WorkOSException as that one does.
 */
public suspend fun Vault.decrypt(encrypted: String, associatedData: String = ""): String =
    waist.kept.cipher.decrypt(encrypted, associatedData)

private fun positive(name: String, value: Int): UInt = when {
    value > 0 -> value.toUInt()
    else -> throw WorkOSException(ErrorKind.CONFIGURATION, "count_invalid", "`$name` must be a whole number above 0")
}
