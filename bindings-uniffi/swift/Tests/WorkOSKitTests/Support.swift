import Foundation
import WorkOSEmulator
import WorkOSKit

extension Emulator {
    /// A client of it.
    func client(timeout: Duration? = nil, maxRetries: Int? = 0) throws -> WorkOS {
        try WorkOS(
            apiKey: apiKey, clientId: clientId, clientSecret: "client secret", baseUrl: url, authkitDomain: url,
            timeout: timeout, maxRetries: maxRetries)
    }
}
