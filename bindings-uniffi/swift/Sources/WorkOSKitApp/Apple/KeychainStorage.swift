#if canImport(Security)
    import Foundation
    import Security

    /// A storage in the Keychain of this device, which does not get into backups or onto other devices.
    ///
    /// The Keychain outlives the app: give ``AuthSessionOptions/installationId`` so that a session is not found again after the
    /// app was removed.
    public struct KeychainStorage: AuthSession.Storage, Hashable {
        /// Which items are the app's; the bundle identifier by default.
        public let service: String
        /// Shared with other apps and extensions of the same developer; the app's own if absent.
        public let accessGroup: String?

        /// With what tells the items from those of others.
        public init(service: String = Bundle.main.bundleIdentifier ?? "workos-kit", accessGroup: String? = nil) {
            self.service = service
            self.accessGroup = accessGroup
        }

        public func load(_ name: String) throws(StorageError) -> String? {
            var query = query(name)
            query[kSecReturnData] = true
            query[kSecMatchLimit] = kSecMatchLimitOne
            var found: CFTypeRef?
            let status = SecItemCopyMatching(query as CFDictionary, &found)
            if status == errSecItemNotFound { return nil }
            try check(status)
            guard let data = found as? Data, let text = String(data: data, encoding: .utf8) else {
                throw .lost("the item of the Keychain is no text")
            }
            return text
        }

        public func store(_ name: String, _ value: String) throws(StorageError) {
            let data = Data(value.utf8)
            let attributes: [CFString: Any] = [
                kSecValueData: data,
                // Also for what runs in the background while the device is locked, and never on another device.
                kSecAttrAccessible: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
            ]
            let updated = SecItemUpdate(query(name) as CFDictionary, attributes as CFDictionary)
            guard updated == errSecItemNotFound else { return try check(updated) }
            let item = query(name).merging(attributes) { _, new in new }
            try check(SecItemAdd(item as CFDictionary, nil))
        }

        public func remove(_ name: String) throws(StorageError) {
            let status = SecItemDelete(query(name) as CFDictionary)
            if status != errSecItemNotFound {
                try check(status)
            }
        }

        private func query(_ name: String) -> [CFString: Any] {
            var query: [CFString: Any] = [
                kSecClass: kSecClassGenericPassword,
                kSecAttrService: service,
                kSecAttrAccount: name,
                // The Keychain of iOS on macOS too.
                kSecUseDataProtectionKeychain: true,
            ]
            query[kSecAttrAccessGroup] = accessGroup
            return query
        }

        /// Only what is sure to be lost ends a session: a device that was not unlocked yet will be.
        private func check(_ status: OSStatus) throws(StorageError) {
            if status == errSecSuccess { return }
            let text = "the Keychain answered with status \(status)"
            throw status == errSecDecode ? .lost(text) : .temporary(text)
        }
    }
#endif
