import Foundation
import TestSupport
import Testing
import WorkOSKit

/// The helpers that `api/helpers.yaml` names are public, where their capability is.
@Suite struct ParityTests {
    /// The sources of each capability.
    private static let capabilities = [
        "pkce": ["WorkOSKitApp/Pkce"],
        "webhooks": ["WorkOSKit/Webhooks"],
        "events": ["WorkOSKit/Event", "WorkOSKit/EventPoller"],
        "sso": ["WorkOSKit/Sso", "WorkOSKitApp/WorkOSError"],
        "user_management": ["WorkOSKit/TokenPolicy", "WorkOSKit/SessionManager"],
        "agents": ["WorkOSKit/TokenPolicy"],
        "session": [
            "WorkOSKitApp/AccessToken", "WorkOSKit/TokenPolicy", "WorkOSKit/Bearer", "WorkOSKit/SessionManager",
            "WorkOSKit/SessionOutcomes", "WorkOSKit/Sealer",
        ],
        "actions": ["WorkOSKit/Actions"],
        "vault": ["WorkOSKit/Vault"],
        "device": ["WorkOSKitApp/DeviceFlow"],
        "public_client": ["WorkOSKitApp/PublicClient"],
        "auth_session": [
            "WorkOSKitApp/AuthSession", "WorkOSKitApp/AuthSessionOptions", "WorkOSKitApp/AuthState",
            "WorkOSKitApp/AuthOutcomes", "WorkOSKitApp/Platform", "WorkOSKitApp/MemoryStorage",
        ],
        "feature_flags": ["WorkOSKit/FeatureFlagsRuntime"],
        "explain": ["WorkOSKit/Explain"],
    ]

    /// What is there in another way, and how.
    private static let otherwise = [
        "pkce.CodeVerifier": "a text, as all secrets are",
        "sso.get_profile_and_token_pkce": "`getProfileAndToken` takes the code verifier",
        "sso.Callback": "`handleCallback` reads, checks and exchanges in one",
        "sso.parse": "as `Callback`",
        "sso.accept": "as `Callback`",
        "sso.CallbackErrorCode": "`CallbackError.code`, a text",
    ]

    @Test func everyHelperIsThere() throws {
        for helper in try Description().helpers {
            let parts = helper.split(separator: ".").map(String.init)
            let files = try #require(Self.capabilities[parts[0]], "no sources are known for \(helper)")
            guard Self.otherwise[helper] == nil else { continue }
            let text = try files.map { file in
                String(decoding: try repositoryFile("bindings-uniffi/swift/Sources/\(file).swift"), as: UTF8.self)
            }.joined()
            let name = camel(parts[1])
            let declaration = try Regex(
                #"public (static |final |private\(set\) )*(func|var|let|struct|class|enum|protocol) \#(name)\b"#)
            #expect(text.contains(declaration), "\(helper): \(name) is missing in \(files)")
        }
    }

    private func camel(_ name: String) -> String {
        let words = name.split(separator: "_").map(String.init)
        return words.dropFirst().reduce(words.first ?? "") { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}
