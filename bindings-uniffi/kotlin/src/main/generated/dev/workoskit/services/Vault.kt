// Generated from api/vault.yaml with codegen/templates/kotlin/services.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.services

import dev.workoskit.ItemList
import dev.workoskit.PageOrder
import dev.workoskit.Pages
import dev.workoskit.ParameterGroup
import dev.workoskit.Parameters
import dev.workoskit.Patch
import dev.workoskit.RequestOptions
import dev.workoskit.Waist
import dev.workoskit.events.*
import dev.workoskit.models.*
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.builtins.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * Vault encrypts the application's secrets with keys that are separate for each context, such as each organization. It
 * stores encrypted objects, or hands out data keys for encryption in the application.
 */
public class Vault internal constructor(internal val waist: Waist) {
    /**
     * Creates a key with which the application encrypts data itself. Store the encrypted form with the data and forget
     * the plain one; the server keeps neither.
     *
     * `POST /vault/v1/keys/data-key`. Errors: 400; 422.
     *
     * @param context Key-value pairs that decide which key encrypts, such as the organization it belongs to.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createDataKey(
        context: Map<String, String>,
        requestOptions: RequestOptions? = null,
    ): CreateDataKeyResponse = waist.call(
        "vault.create_data_key",
        CreateDataKeyResponse.serializer(),
        params = Parameters()
            .put("context", MapSerializer(String.serializer(), String.serializer()), context),
        options = requestOptions,
    )

    /**
     * Turns the encrypted form of a data key back into the key.
     *
     * `POST /vault/v1/keys/decrypt`. Errors: 400.
     *
     * @param keys Encrypted data key in base64, as `encrypted_keys` held it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun decryptDataKey(
        keys: String,
        requestOptions: RequestOptions? = null,
    ): DecryptResponse = waist.call(
        "vault.decrypt_data_key",
        DecryptResponse.serializer(),
        params = Parameters()
            .put("keys", String.serializer(), keys),
        options = requestOptions,
    )

    /**
     * Encrypts an existing data key anew under another context.
     *
     * `POST /vault/v1/keys/rekey`. Errors: 400; 422.
     *
     * @param context Key-value pairs that decide which key encrypts from now on; at most 10, with values of at most 500
     * characters.
     * @param encryptedKeys Encrypted data key in base64, as it was stored.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createRekey(
        context: Map<String, String>,
        encryptedKeys: String,
        requestOptions: RequestOptions? = null,
    ): CreateDataKeyResponse = waist.call(
        "vault.create_rekey",
        CreateDataKeyResponse.serializer(),
        params = Parameters()
            .put("context", MapSerializer(String.serializer(), String.serializer()), context)
            .put("encrypted_keys", String.serializer(), encryptedKeys),
        options = requestOptions,
    )

    /**
     * Lists the stored objects without their values.
     *
     * `GET /vault/v1/kv`. Errors: 400.
     *
     * @param search Text to look for in the object's name.
     * @param updatedAfter Lists only objects that changed after this time.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listObjects(
        search: String? = null,
        updatedAfter: Instant? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<VaultObjectSummary> = waist.pages(
        "vault.list_objects",
        VaultObjectSummary.serializer(),
        params = Parameters()
            .put("search", String.serializer(), search)
            .put("updatedAfter", Instant.serializer(), updatedAfter)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Encrypts a value and stores it under a name.
     *
     * `POST /vault/v1/kv`. Errors: 400; 409; 422.
     *
     * @param keyContext Key-value pairs that decide which key encrypts, such as the organization it belongs to. It
     * cannot be changed later.
     * @param name Name of the object, unique in the environment.
     * @param value Plain text to encrypt.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createObject(
        keyContext: Map<String, String>,
        name: String,
        value: String,
        requestOptions: RequestOptions? = null,
    ): VaultObjectMetadata = waist.call(
        "vault.create_object",
        VaultObjectMetadata.serializer(),
        params = Parameters()
            .put("key_context", MapSerializer(String.serializer(), String.serializer()), keyContext)
            .put("name", String.serializer(), name)
            .put("value", String.serializer(), value),
        options = requestOptions,
    )

    /**
     * Gets the object with a name and decrypts its value.
     *
     * `GET /vault/v1/kv/name/{name}`. Errors: 400; 404.
     *
     * @param name Name of the object.
     * @param requestOptions What this call does differently.
     */
    public suspend fun readObjectByName(
        name: String,
        requestOptions: RequestOptions? = null,
    ): VaultObject = waist.call(
        "vault.read_object_by_name",
        VaultObject.serializer(),
        path = listOf(name),
        options = requestOptions,
    )

    /**
     * Gets an object and decrypts its value.
     *
     * `GET /vault/v1/kv/{id}`. Errors: 400; 404.
     *
     * @param id Identifier of the object.
     * @param requestOptions What this call does differently.
     */
    public suspend fun readObject(
        id: String,
        requestOptions: RequestOptions? = null,
    ): VaultObject = waist.call(
        "vault.read_object",
        VaultObject.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Replaces the value of an object, which makes a new version of it. The key context stays the same.
     *
     * `PUT /vault/v1/kv/{id}`. Errors: 400; 409.
     *
     * @param id Identifier of the object.
     * @param value Plain text to encrypt.
     * @param versionCheck Identifier of the version that is expected to be current; if another one is, nothing changes
     * and the answer is 409.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateObject(
        id: String,
        value: String,
        versionCheck: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): VaultObjectInfo = waist.call(
        "vault.update_object",
        VaultObjectInfo.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("value", String.serializer(), value)
            .patch("version_check", String.serializer(), versionCheck),
        options = requestOptions,
    )

    /**
     * Deletes an object.
     *
     * `DELETE /vault/v1/kv/{id}`. Errors: 404; 409; 500.
     *
     * @param id Identifier of the object.
     * @param versionCheck Identifier of the version that is expected to be current; if another one is, nothing is
     * deleted and the answer is 409.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteObject(
        id: String,
        versionCheck: String? = null,
        requestOptions: RequestOptions? = null,
    ): DeleteObjectResponse = waist.call(
        "vault.delete_object",
        DeleteObjectResponse.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("version_check", String.serializer(), versionCheck),
        options = requestOptions,
    )

    /**
     * Gets the metadata of an object without decrypting its value.
     *
     * `GET /vault/v1/kv/{id}/metadata`. Errors: 400; 404.
     *
     * @param id Identifier of the object.
     * @param requestOptions What this call does differently.
     */
    public suspend fun describeObject(
        id: String,
        requestOptions: RequestOptions? = null,
    ): VaultObjectInfo = waist.call(
        "vault.describe_object",
        VaultObjectInfo.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists the versions of an object, all in one answer.
     *
     * `GET /vault/v1/kv/{id}/versions`. Errors: 400; 404.
     *
     * @param id Identifier of the object.
     * @param requestOptions What this call does differently.
     */
    public suspend fun listObjectVersions(
        id: String,
        requestOptions: RequestOptions? = null,
    ): ItemList<VaultObjectVersion> = waist.list(
        "vault.list_object_versions",
        VaultObjectVersion.serializer(),
        path = listOf(id),
        options = requestOptions,
    )
}
