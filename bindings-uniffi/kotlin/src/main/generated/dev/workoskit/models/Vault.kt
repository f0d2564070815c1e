// Generated from api/vault.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** Data key in plain and in encrypted form. */
@Serializable(with = CreateDataKeyResponse.Serializer::class)
@KeepGeneratedSerializer
public data class CreateDataKeyResponse(
    /** Key-value pairs that decide which key encrypts the data key. */
    @EncodeDefault
    public val context: Map<String, String> = emptyMap(),
    /** The key in base64, 32 bytes. Use it and forget it. */
    @SerialName("data_key")
    public val dataKey: String,
    /** The same key encrypted, in base64. Store it, since `decrypt_data_key` needs it. */
    @SerialName("encrypted_keys")
    public val encryptedKeys: String,
    /** Identifier of the data key. */
    public val id: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "CreateDataKeyResponse(context=${context}, dataKey=${redacted(dataKey)}, encryptedKeys=${encryptedKeys}, id=${id}, extra=${extra})"

    internal object Serializer : ModelSerializer<CreateDataKeyResponse>(CreateDataKeyResponse.generatedSerializer())
}

/** Data key in plain form. */
@Serializable(with = DecryptResponse.Serializer::class)
@KeepGeneratedSerializer
public data class DecryptResponse(
    /** The key in base64, 32 bytes. */
    @SerialName("data_key")
    public val dataKey: String,
    /** Identifier of the data key. */
    public val id: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "DecryptResponse(dataKey=${redacted(dataKey)}, id=${id}, extra=${extra})"

    internal object Serializer : ModelSerializer<DecryptResponse>(DecryptResponse.generatedSerializer())
}

/** Confirmation that an object was deleted. */
@Serializable(with = DeleteObjectResponse.Serializer::class)
@KeepGeneratedSerializer
public data class DeleteObjectResponse(
    public val name: String,
    public val success: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DeleteObjectResponse>(DeleteObjectResponse.generatedSerializer())
}

/** Who or what changed an object. */
@Serializable(with = VaultActor.Serializer::class)
@KeepGeneratedSerializer
public data class VaultActor(
    public val id: String,
    public val name: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultActor>(VaultActor.generatedSerializer())
}

/** Stored object with its decrypted value. */
@Serializable(with = VaultObject.Serializer::class)
@KeepGeneratedSerializer
public data class VaultObject(
    public val id: String,
    public val metadata: VaultObjectMetadata,
    public val name: String,
    /** The decrypted value. */
    public val value: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "VaultObject(id=${id}, metadata=${metadata}, name=${name}, value=${redacted(value)}, extra=${extra})"

    internal object Serializer : ModelSerializer<VaultObject>(VaultObject.generatedSerializer())
}

/** Stored object without its value. */
@Serializable(with = VaultObjectInfo.Serializer::class)
@KeepGeneratedSerializer
public data class VaultObjectInfo(
    public val id: String,
    public val metadata: VaultObjectMetadata,
    public val name: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultObjectInfo>(VaultObjectInfo.generatedSerializer())
}

/** Facts about a stored object. */
@Serializable(with = VaultObjectMetadata.Serializer::class)
@KeepGeneratedSerializer
public data class VaultObjectMetadata(
    /** Key-value pairs that decide which key encrypts the object. */
    @EncodeDefault
    public val context: Map<String, String> = emptyMap(),
    @SerialName("environment_id")
    public val environmentId: String,
    /** Identifier of the object. */
    public val id: String,
    /** Identifier of the key that encrypts the object. */
    @SerialName("key_id")
    public val keyId: String,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Who or what changed the object last. */
    @SerialName("updated_by")
    public val updatedBy: VaultActor,
    /** Identifier of the current version, for use as `version_check`. */
    @SerialName("version_id")
    public val versionId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultObjectMetadata>(VaultObjectMetadata.generatedSerializer())
}

/** Stored object as it appears in a list. */
@Serializable(with = VaultObjectSummary.Serializer::class)
@KeepGeneratedSerializer
public data class VaultObjectSummary(
    public val id: String,
    public val name: String,
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultObjectSummary>(VaultObjectSummary.generatedSerializer())
}

/** One version of a stored object. */
@Serializable(with = VaultObjectVersion.Serializer::class)
@KeepGeneratedSerializer
public data class VaultObjectVersion(
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Whether this is the version that is read now. */
    @SerialName("current_version")
    public val currentVersion: Boolean,
    /** Fingerprint of the stored data. */
    public val etag: String,
    /** Identifier of the version. */
    public val id: String,
    /** Size of the stored data in bytes. */
    public val size: Long,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultObjectVersion>(VaultObjectVersion.generatedSerializer())
}
