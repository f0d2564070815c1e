import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKitApp

/// Clients without secrets, and sign-ins on devices without a browser.
@Suite struct PublicClientTests {
    private func client(_ app: App) throws -> PublicClient {
        try PublicClient(clientId: app.emulator.clientId, connection: app.connection)
    }

    @Test func aProgramSignsInWithoutASecret() async throws {
        let app = try await App()
        let client = try client(app)
        let start = try client.getAuthorizationUrlWithPkce(redirectUri: App.redirectUri, options: App.hint)
        let back = try await callback(of: start.url)
        let items = URLComponents(url: back, resolvingAgainstBaseURL: false)?.queryItems ?? []
        #expect(items.first { $0.name == "state" }?.value == start.state)
        let code = try #require(items.first { $0.name == "code" }?.value)
        let response = try await client.authenticateWithCodeAndVerifier(code: code, codeVerifier: start.codeVerifier)
        #expect(response.user.email == "ada@acme.com")
        let renewed = try await client.authenticateWithRefreshToken(response.refreshToken)
        #expect(renewed.refreshToken != response.refreshToken)
        let spent = await failure { try await client.authenticateWithRefreshToken(response.refreshToken) }
        #expect(spent?.code == "invalid_grant")
        #expect(try await client.getJwks().keys.isEmpty == false)
        #expect(try client.getLogoutUrl(sessionId: "session_1").absoluteString.hasSuffix("session_id=session_1"))
        for text in printed(start) + printed(response) + printed(client) {
            for secret in [start.state, start.codeVerifier, response.accessToken, response.refreshToken] {
                #expect(!text.contains(secret), "\(text)")
            }
        }
        for request in try await app.emulator.requests() {
            #expect(request.header("authorization") == nil && request.body?["client_secret"] == nil, "\(request.path)")
        }
    }

    @Test func aDeviceWaitsUntilThePersonHasDecided() async throws {
        let app = try await App("authkit: { device_interval: 1 }", interactive: true)
        let flow = try await client(app).startDeviceFlow()
        #expect(try await flow.poll() == nil)
        #expect(try flow.interval == .seconds(1))
        let waiting = Task { try await flow.wait() }
        try await approve(flow.authorization, "approve", app)
        guard case .authenticated(let response) = try await waiting.value else { throw Missing("nobody signed in") }
        #expect(response.user.id == "user_01ADA")
        #expect(await failure { try await flow.poll() }?.code == "invalid_grant")
        for text in printed(flow) {
            #expect(!text.contains(flow.authorization.deviceCode), "\(text)")
        }
    }

    @Test func aPersonRefusesAndCodesExpire() async throws {
        let app = try await App("authkit: { device_interval: 1 }", interactive: true)
        let client = try client(app)
        let refused = try await client.startDeviceFlow()
        try await approve(refused.authorization, "deny", app)
        #expect(try await refused.wait() == .denied)
        let late = try await client.startDeviceFlow()
        try await app.emulator.advanceClock(by: .seconds(3600))
        #expect(try await late.wait() == .expired)
        // Waiting is given up with its task.
        let another = try await client.startDeviceFlow()
        let waiting = Task { try await another.wait() }
        waiting.cancel()
        #expect(await failure { try await waiting.value }?.kind == .cancelled)
    }

    /// A person follows the link that the device shows, signs in and decides.
    private func approve(_ codes: DeviceAuthorizationResponse, _ button: String, _ app: App) async throws {
        let person = Person()
        let link = try #require(codes.verificationUriComplete)
        var page = try await person.open(link)
        page = try await person.press("continue", on: page)
        page = try await person.press("sign_in", on: page, ["email": "ada@acme.com", "password": "adapass"])
        #expect(page.text.contains(codes.userCode))
        _ = try await person.press(button, on: page)
    }
}
