import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKit

/// The sessions of a server, and what else it keeps at hand.
@Suite struct SessionTests {
    private static let password = "a cookie password of at least 32 characters"
    private static let seed: Seed = """
        users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
        organizations: [{ id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com }] }]
        """

    private func signIn() async throws -> (Emulator, WorkOS, SessionManager, String) {
        let emulator = try await Emulator.start(seed: Self.seed)
        let workos = try WorkOS(
            apiKey: emulator.apiKey, clientId: emulator.clientId, baseUrl: emulator.url, maxRetries: 0)
        let sessions = try workos.userManagement.sessions(passwords: [Self.password])
        let response = try await workos.userManagement.authenticateWithPassword(
            email: "ada@acme.com", password: "adapass")
        return (emulator, workos, sessions, try sessions.seal(response))
    }

    @Test func aSessionIsVerifiedRenewedOnceAndSignedOut() async throws {
        let (emulator, workos, sessions, sealed) = try await signIn()
        let session = sessions.loadSealedSession(sealed)
        guard case .authenticated(let found) = try await session.authenticate() else { throw Missing("not authenticated") }
        #expect(found.user?.email == "ada@acme.com" && found.token?.userId == "user_01ADA")
        guard case .authenticated? = try session.tryAuthenticate() else { throw Missing("the keys are there") }
        guard case .unchanged = try await session.refresh(onlyIfDue: true) else { throw Missing("it is not due") }
        let renewed = try await withThrowingTaskGroup(of: String.self) { tasks in
            for _ in 0..<64 {
                tasks.addTask {
                    guard case .refreshed(let renewed, nil) = try await session.refresh() else { throw Missing("not renewed") }
                    return renewed.refreshToken ?? ""
                }
            }
            return try await tasks.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(renewed.count == 1)
        #expect(try await emulator.requests(App.renewal).count == 1)
        #expect(try await session.getLogoutUrl().absoluteString.contains("session_id="))
        #expect(try session.shouldBeSealedAnew() == false)
        let other = try workos.userManagement.sessions(passwords: ["another password of at least 32 characters", Self.password])
        #expect(try other.loadSealedSession(sealed).shouldBeSealedAnew())
        #expect(try other.loadSealedSession(sealed).sealed() != sealed)
        guard case .invalid(let reason, _) = try await sessions.loadSealedSession("garbage").authenticate() else {
            throw Missing("it is valid")
        }
        #expect(reason == "invalid_session_cookie")
        guard case .noCookie = try await sessions.loadSealedSession("").authenticate() else { throw Missing("a cookie") }
        for text in printed(session) + printed(sessions) + printed(found) {
            #expect(!text.contains(sealed) && !text.contains(found.accessToken) && !text.contains("ada@"), "\(text)")
        }
    }

    @Test func aRequestIsAnsweredWithItsHeaders() async throws {
        let (emulator, _, sessions, sealed) = try await signIn()
        let set = try sessions.setCookies(sealed)
        let cookie = set.compactMap { $0.split(separator: ";").first.map(String.init) }.joined(separator: "; ")
        #expect(try sessions.readCookie([cookie]) == sealed)
        #expect(try sessions.sizeReport(sealed).bytes > 500)
        #expect(try !sessions.clearCookies([cookie]).isEmpty)
        let found = try await sessions.authenticateRequest(cookies: [cookie])
        #expect(found.status == 200)
        guard case .authenticated = found.outcome else { throw Missing("not authenticated") }
        let nobody = try await sessions.authenticateRequest(cookies: [])
        #expect(nobody.status == 401)
        try await emulator.fault(Fault(operation: App.renewal, status: 503))
        guard case .transient = try await sessions.loadSealedSession(sealed).refresh() else { throw Missing("it worked") }
        let start = try sessions.startSignIn(
            redirectUri: App.redirectUri, cookies: [], returnPathname: "/reports", options: App.hint)
        let back = try await callback(of: start.url)
        let kept = start.headers.filter { $0.name == "set-cookie" }.compactMap { $0.value.split(separator: ";").first }
        let end = try await sessions.completeSignIn(back.absoluteString, cookies: kept.map(String.init))
        #expect(end.returnPathname == "/reports" && end.response.user.email == "ada@acme.com")
        let forged = await failure { try await sessions.completeSignIn(back.absoluteString, cookies: []) }
        #expect(forged?.kind == .signatureMismatch)
        for text in printed(start) + printed(end) + printed(found) {
            #expect(!text.contains(end.sealedSession) && !text.contains("state="), "\(text)")
        }
    }

    @Test func bearersAreVerifiedAndRefused() async throws {
        let (_, workos, sessions, sealed) = try await signIn()
        guard case .authenticated(let found) = try await sessions.loadSealedSession(sealed).authenticate() else {
            throw Missing("not authenticated")
        }
        let policy = try TokenPolicy()
        let users = workos.userManagement
        #expect(try await users.authenticateBearer("Bearer \(found.accessToken)", policy: policy).userId == "user_01ADA")
        #expect(try users.tryAuthenticateBearer("bearer \(found.accessToken)", policy: policy)?.userId == "user_01ADA")
        let error = try #require(await failure { try await users.authenticateBearer(nil, policy: policy) })
        let metadata = try ProtectedResource(
            "https://mcp.example.com/v1", authorizationServer: "https://example.authkit.app", scopes: ["read"])
        let url = "https://mcp.example.com/.well-known/oauth-protected-resource/v1"
        #expect(metadata.metadataUrl == url && metadata.json.contains(#""scopes_supported":["read"]"#))
        let refusal = try BearerRefusal(error, resourceMetadata: url)
        #expect(refusal.status == 401 && refusal.wwwAuthenticate == "Bearer resource_metadata=\"\(url)\"")
        let explained = try await workos.explain.token("abc", policy: policy)
        #expect(explained.code == "not_an_access_token")
        #expect(try await workos.explain.cookie("garbage", sessions: sessions).code != "ok")
        let keys = try users.sessionKeys()
        try await keys.warmUp()
        #expect(try keys.keyIds().count == 1 && !keys.needsRefresh())
        #expect(await failure { try keys.preload("no keys") }?.code == "keys_malformed")
    }

    @Test func valuesAreSealedAndEncrypted() async throws {
        let sealed = try sealData(["a": 1], password: Self.password)
        #expect(try unsealData(sealed, as: [String: Int].self, password: Self.password) == ["a": 1])
        #expect(await failure { try sealData(1, password: "short") }?.kind == .configuration)
        let emulator = try await Emulator.start()
        let cipher = try emulator.client().vault.cipherWithCache(capacity: 10)
        for text in ["first", "zweiter – ключ"] {
            let encrypted = try await cipher.encrypt(Data(text.utf8), context: ["organization": "org_1"], associatedData: "1")
            #expect(try await cipher.decryptText(encrypted, associatedData: "1") == text)
            let other = await failure { try await cipher.decrypt(encrypted, associatedData: "2") }
            #expect(other?.code == "blob_mismatch")
        }
        #expect(try await emulator.requests("vault.create_data_key").count == 1)
    }

    @Test func eventsAreFollowedFromWhereOneStopped() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        _ = try await workos.organizations.createOrganization(name: "One")
        var cursor: String?
        for name in ["One", "Two"] {
            if name == "Two" { _ = try await workos.organizations.createOrganization(name: "Two") }
            let poller = try workos.events.poller(
                events: [.organizationCreated], after: cursor, interval: .milliseconds(10))
            for try await batch in poller {
                #expect(batch.events.last?.rawData.contains("\"\(name)\"") == true)
                cursor = batch.cursor
                break
            }
            #expect(try await poller.poll() == nil)
        }
        let idle = try workos.events.poller(events: [.organizationCreated], after: cursor, interval: .seconds(60))
        let waiting = Task { try await idle.next() }
        try await Task.sleep(for: .milliseconds(100))
        waiting.cancel()
        #expect(await failure { try await waiting.value }?.kind == .cancelled)
    }

    @Test func flagsAreEvaluatedHere() async throws {
        let emulator = try await Emulator.start()
        let rule: JSON = [
            "id": "r", "kind": "conditions", "value": true,
            "conditions": [["target_type": "organization", "operator": "one_of", "values": ["org_1"]]],
        ]
        let flag: JSON = ["enabled": true, "default_value": false, "off_value": false, "rules": [rule]]
        try await emulator.fault(
            Fault(
                operation: "feature_flags.poll_feature_flags_v2", count: 0,
                body: ["version": 2, "flags": ["beta": flag]]))
        let flags = try emulator.client().featureFlags.createRuntimeClient(pollingInterval: .seconds(60))
        try await flags.waitUntilReady()
        let mine = EvaluationContext(organizationId: "org_1")
        #expect(try flags.isEnabled("beta", mine))
        #expect(try !flags.isEnabled("beta", EvaluationContext(organizationId: "org_2"), defaultValue: true))
        #expect(try flags.isEnabled("missing", mine, defaultValue: true))
        #expect(try flags.allFlags(mine) == ["beta": true])
        #expect(try flags.flag("beta")?["rules"]?.arrayValue?.count == 1)
        #expect(try flags.stats().flagCount == 1)
        #expect(try flags.toJson()?.contains("beta") == true)
    }

    @Test func actionsAreCheckedBeforeTheyAreRead() async throws {
        let body = Data(#"{"object":"authentication_action_context","id":"action_1","ip_address":"203.0.113.7"}"#.utf8)
        let workos = try WorkOS(apiKey: "sk_1")
        let header = try workos.webhooks.sign(payload: body, secret: "secret")
        let verifier = try workos.actions.verifier(secret: "secret")
        let action = try verifier.constructAction(payload: body, header: header)
        #expect(action.type == .authentication && action.context["id"] == "action_1")
        #expect(printed(action).allSatisfy { !$0.contains("203.0.113.7") })
        let tampered = await failure { try verifier.constructAction(payload: body + Data(" ".utf8), header: header) }
        #expect(tampered?.kind == .signatureMismatch)
        let explained = try workos.explain.webhook(payload: body, header: header, secrets: ["whsec_mine"])
        #expect(explained.code != "ok" && !explained.text.contains("whsec_mine"))
        #expect(try workos.explain.callback("?state=s&code=c").code == "flow_missing")
    }
}
