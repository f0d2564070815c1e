// Generated from api/vault.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Vault encrypts the application's secrets with keys that are separate for each context, such as each
/// organization. It stores encrypted objects, or hands out data keys for encryption in the application.
public struct Vault: Sendable {
    let waist: Waist

    /// Creates a key with which the application encrypts data itself. Store the encrypted form with the data
    /// and forget the plain one; the server keeps neither.
    ///
    /// `POST /vault/v1/keys/data-key`. Errors: 400; 422.
    ///
    /// - Parameter context: Key-value pairs that decide which key encrypts, such as the organization it
    ///   belongs to.
    public func createDataKey(
        context: [String: String],
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> CreateDataKeyResponse {
        var params = Parameters()
        params.required("context", context)
        return try await waist.value("vault.create_data_key", [], params, options)
    }

    /// Turns the encrypted form of a data key back into the key.
    ///
    /// `POST /vault/v1/keys/decrypt`. Errors: 400.
    ///
    /// - Parameter keys: Encrypted data key in base64, as `encrypted_keys` held it.
    public func decryptDataKey(
        keys: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DecryptResponse {
        var params = Parameters()
        params.required("keys", keys)
        return try await waist.value("vault.decrypt_data_key", [], params, options)
    }

    /// Encrypts an existing data key anew under another context.
    ///
    /// `POST /vault/v1/keys/rekey`. Errors: 400; 422.
    ///
    /// - Parameter context: Key-value pairs that decide which key encrypts from now on; at most 10, with
    ///   values of at most 500 characters.
    /// - Parameter encryptedKeys: Encrypted data key in base64, as it was stored.
    public func createRekey(
        context: [String: String],
        encryptedKeys: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> CreateDataKeyResponse {
        var params = Parameters()
        params.required("context", context)
        params.required("encrypted_keys", encryptedKeys)
        return try await waist.value("vault.create_rekey", [], params, options)
    }

    /// Lists the stored objects without their values.
    ///
    /// `GET /vault/v1/kv`. Errors: 400.
    ///
    /// - Parameter search: Text to look for in the object's name.
    /// - Parameter updatedAfter: Lists only objects that changed after this time.
    /// - Parameter limit: `10` if left out.
    public func listObjects(
        search: String? = nil,
        updatedAfter: Date? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<VaultObjectSummary> {
        var params = Parameters()
        params.optional("search", search)
        params.optionalDate("updatedAfter", updatedAfter)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("vault.list_objects", [], params, options, before: before, after: after)
    }

    /// Encrypts a value and stores it under a name.
    ///
    /// `POST /vault/v1/kv`. Errors: 400; 409; 422.
    ///
    /// - Parameter keyContext: Key-value pairs that decide which key encrypts, such as the organization it
    ///   belongs to. It cannot be changed later.
    /// - Parameter name: Name of the object, unique in the environment.
    /// - Parameter value: Plain text to encrypt.
    public func createObject(
        keyContext: [String: String],
        name: String,
        value: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> VaultObjectMetadata {
        var params = Parameters()
        params.required("key_context", keyContext)
        params.required("name", name)
        params.required("value", value)
        return try await waist.value("vault.create_object", [], params, options)
    }

    /// Gets the object with a name and decrypts its value.
    ///
    /// `GET /vault/v1/kv/name/{name}`. Errors: 400; 404.
    ///
    /// - Parameter name: Name of the object.
    public func readObjectByName(
        name: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> VaultObject {
        let params = Parameters()
        return try await waist.value("vault.read_object_by_name", [name], params, options)
    }

    /// Gets an object and decrypts its value.
    ///
    /// `GET /vault/v1/kv/{id}`. Errors: 400; 404.
    ///
    /// - Parameter id: Identifier of the object.
    public func readObject(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> VaultObject {
        let params = Parameters()
        return try await waist.value("vault.read_object", [id], params, options)
    }

    /// Replaces the value of an object, which makes a new version of it. The key context stays the same.
    ///
    /// `PUT /vault/v1/kv/{id}`. Errors: 400; 409.
    ///
    /// - Parameter id: Identifier of the object.
    /// - Parameter value: Plain text to encrypt.
    /// - Parameter versionCheck: Identifier of the version that is expected to be current; if another one is,
    ///   nothing changes and the answer is 409.
    public func updateObject(
        id: String,
        value: String,
        versionCheck: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> VaultObjectInfo {
        var params = Parameters()
        params.required("value", value)
        params.patch("version_check", versionCheck)
        return try await waist.value("vault.update_object", [id], params, options)
    }

    /// Deletes an object.
    ///
    /// `DELETE /vault/v1/kv/{id}`. Errors: 404; 409; 500.
    ///
    /// - Parameter id: Identifier of the object.
    /// - Parameter versionCheck: Identifier of the version that is expected to be current; if another one is,
    ///   nothing is deleted and the answer is 409.
    public func deleteObject(
        id: String,
        versionCheck: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DeleteObjectResponse {
        var params = Parameters()
        params.optional("version_check", versionCheck)
        return try await waist.value("vault.delete_object", [id], params, options)
    }

    /// Gets the metadata of an object without decrypting its value.
    ///
    /// `GET /vault/v1/kv/{id}/metadata`. Errors: 400; 404.
    ///
    /// - Parameter id: Identifier of the object.
    public func describeObject(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> VaultObjectInfo {
        let params = Parameters()
        return try await waist.value("vault.describe_object", [id], params, options)
    }

    /// Lists the versions of an object, all in one answer.
    ///
    /// `GET /vault/v1/kv/{id}/versions`. Errors: 400; 404.
    ///
    /// - Parameter id: Identifier of the object.
    public func listObjectVersions(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [VaultObjectVersion] {
        let params = Parameters()
        return try await waist.list("vault.list_object_versions", [id], params, options)
    }
}
