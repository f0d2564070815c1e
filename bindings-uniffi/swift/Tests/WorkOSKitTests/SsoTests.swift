import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKit

/// The two halves of a sign-in; the demo walks the pages between them.
@Suite struct SsoTests {
    private let redirectUri = "https://app.example.com/callback"

    @Test func aSignInStartsWithFreshSecrets() throws {
        let workos = try WorkOS(apiKey: "sk_1", clientId: "client_1")
        let starts = try (0..<2).map { _ in
            try workos.sso.getAuthorizationUrlWithPkce(
                .connection("conn_1"), redirectUri: redirectUri, loginHint: "ada@example.com", returnTo: "/reports")
        }
        let items = URLComponents(url: starts[0].url, resolvingAgainstBaseURL: false)?.queryItems ?? []
        let query = Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
        #expect(query["connection"] == "conn_1")
        #expect(query["login_hint"] == "ada@example.com")
        #expect(query["code_challenge_method"] == "S256")
        #expect(query["state"]?.isEmpty == false)
        #expect(starts[0].url != starts[1].url)
        #expect(starts[0].flow != starts[1].flow)
        #expect(try SignInFlow.fromJson(starts[0].flow.toJson()) == starts[0].flow)
        for text in printed(starts[0].flow) {
            #expect(!text.contains("state"), "\(text)")
        }
    }

    @Test func whatDoesNotBelongToTheFlowIsRefused() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        let start = try workos.sso.getAuthorizationUrlWithPkce(.organization("org_1"), redirectUri: redirectUri)
        let forged = await failure {
            try await workos.sso.handleCallback("code=01FORGED&state=forged", flow: start.flow)
        }
        #expect(forged?.kind == .signatureMismatch)
        let unasked = await failure { try await workos.sso.handleCallback("code=01FORGED", flow: nil) }
        #expect(unasked?.kind == .signatureMismatch || unasked?.kind == .permission)
        #expect(try await emulator.control("GET", "requests")["data"] == [])
        #expect(await failure { try SignInFlow.fromJson("no flow") } != nil)
    }

    @Test func redirectTargetsStayInTheApplication() async throws {
        let workos = try WorkOS(apiKey: "sk_1", clientId: "client_1")
        #expect(try workos.sso.safeReturnTo("/reports") == "/reports")
        #expect(await failure { try workos.sso.safeReturnTo("https://evil.example.com/") } != nil)
        let allowed = ["https://app.example.com"]
        #expect(
            try workos.sso.safeReturnTo("https://app.example.com/a", allowedOrigins: allowed) == "https://app.example.com/a")
    }
}
