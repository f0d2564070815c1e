import Foundation
import Testing
import WorkOSKit

/// The helpers that `api/helpers.yaml` names are public, where their capability is.
@Suite struct ParityTests {
    /// The sources of each capability.
    private static let capabilities = [
        "pkce": ["Pkce"],
        "webhooks": ["Webhooks"],
        "events": ["Event", "Server/EventPoller"],
        "sso": ["Sso", "WorkOSError"],
        "user_management": ["Server/TokenPolicy", "Server/SessionManager"],
        "agents": ["Server/TokenPolicy"],
        "session": [
            "App/AccessToken", "Server/TokenPolicy", "Server/Bearer", "Server/SessionManager", "Server/SessionOutcomes",
            "Server/Sealer",
        ],
        "actions": ["Server/Actions"],
        "vault": ["Server/Vault"],
        "device": ["App/DeviceFlow"],
        "public_client": ["App/PublicClient"],
        "auth_session": [
            "App/AuthSession", "App/AuthSessionOptions", "App/AuthState", "App/AuthOutcomes", "App/Platform",
            "App/MemoryStorage",
        ],
        "feature_flags": ["Server/FeatureFlagsRuntime"],
        "explain": ["Server/Explain"],
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
                String(decoding: try repositoryFile("bindings-uniffi/swift/Sources/WorkOSKit/\(file).swift"), as: UTF8.self)
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
