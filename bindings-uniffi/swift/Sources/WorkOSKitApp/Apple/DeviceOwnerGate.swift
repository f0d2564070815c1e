#if canImport(LocalAuthentication) && !os(tvOS) && !os(watchOS)
    import Foundation
    import LocalAuthentication

    /// Asks for a face, a finger or the code of the device.
    ///
    /// `NSFaceIDUsageDescription` must be in the app's Info.plist.
    public struct DeviceOwnerGate: AuthSession.Gate, Hashable {
        /// What the user is told it is for, in their language.
        public let reason: String

        /// With what the user is told.
        public init(reason: String) { self.reason = reason }

        public func unlock() async -> Bool {
            // A context remembers that it was passed, so each question has its own.
            let context = LAContext()
            return (try? await context.evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)) ?? false
        }
    }
#endif
