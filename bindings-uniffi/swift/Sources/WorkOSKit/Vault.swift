import Foundation
internal import WorkOSKitNative

/// Encrypts and decrypts values of any length on this side, with data keys from Vault. Made by ``Vault/cipher()`` and
/// ``Vault/cipherWithCache(capacity:lifetime:maxUses:)``.
public struct VaultCipher: Sendable {
    private let native: NativeVaultCipher

    init(_ client: NativeClient, _ cache: DataKeyCacheSettings?) throws(WorkOSError) {
        native = try bridged { try client.vaultCipher(cache: cache) }
    }

    /// Encrypts bytes; gives base64 text that any official SDK decrypts.
    ///
    /// - Parameters:
    ///   - data: The bytes.
    ///   - context: What the key belongs to, such as an organization.
    ///   - associatedData: Must be the same when it is decrypted.
    public func encrypt(
        _ data: Data, context: [String: String], associatedData: String = ""
    ) async throws(WorkOSError) -> String {
        let native = native
        return try await cancellable("vault.create_data_key") {
            try await native.encrypt(data: data, context: context, associatedData: associatedData, cancellation: $0)
        }
    }

    /// Decrypts bytes that any official SDK encrypted. Fails with kind `invalid_request` and the codes `blob_malformed` and
    /// `blob_mismatch`.
    public func decrypt(_ encrypted: String, associatedData: String = "") async throws(WorkOSError) -> Data {
        let native = native
        return try await cancellable("vault.decrypt_data_key") {
            try await native.decrypt(encrypted: encrypted, associatedData: associatedData, cancellation: $0)
        }
    }

    /// Decrypts a text; fails as above, also if the bytes are none.
    public func decryptText(_ encrypted: String, associatedData: String = "") async throws(WorkOSError) -> String {
        let native = native
        return try await cancellable("vault.decrypt_data_key") {
            try await native.decryptText(encrypted: encrypted, associatedData: associatedData, cancellation: $0)
        }
    }
}

extension Vault {
    /// Encrypts and decrypts without keeping data keys: each value has its own.
    public func cipher() throws(WorkOSError) -> VaultCipher { try VaultCipher(waist.native, nil) }

    /// Encrypts and decrypts with data keys that are kept for a while.
    ///
    /// - Parameters:
    ///   - capacity: How many keys are kept for each direction; a default if absent.
    ///   - lifetime: How long a key is kept.
    ///   - maxUses: How many values are encrypted with one key.
    public func cipherWithCache(
        capacity: Int? = nil, lifetime: Duration? = nil, maxUses: Int? = nil
    ) throws(WorkOSError) -> VaultCipher {
        let settings = DataKeyCacheSettings(
            capacity: capacity.map { UInt32(clamping: $0) }, lifetime: lifetime?.milliseconds,
            maxUses: maxUses.map { UInt32(clamping: $0) })
        return try VaultCipher(waist.native, settings)
    }

    /// Encrypts one value: ``VaultCipher/encrypt(_:context:associatedData:)``.
    public func encrypt(
        _ data: Data, context: [String: String], associatedData: String = ""
    ) async throws(WorkOSError) -> String {
        try await cipher().encrypt(data, context: context, associatedData: associatedData)
    }

    /// Decrypts one value: ``VaultCipher/decrypt(_:associatedData:)``.
    public func decrypt(_ encrypted: String, associatedData: String = "") async throws(WorkOSError) -> Data {
        try await cipher().decrypt(encrypted, associatedData: associatedData)
    }
}
