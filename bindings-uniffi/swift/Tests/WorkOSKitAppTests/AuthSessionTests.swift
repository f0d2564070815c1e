import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKitApp

/// The session of an app, from sign-in to sign-out.
@Suite struct AuthSessionTests {
    @Test func aUserSignsInIsWatchedAndSignsOut() async throws {
        let app = try await App()
        let session = try app.start()
        let states = session.states
        #expect(session.state == .unknown)
        #expect(try await session.restore() == .signedOut(.notSignedIn))
        let user = try await app.signIn(session)
        #expect(try user.user()?.email == "ada@acme.com")
        #expect(user.token.userId == "user_01ADA")
        #expect(user.token.expiresAt > Date())
        #expect(user.isStored && !user.isStale)
        let first = try token(await session.accessToken())
        let second = try token(await session.accessTokenInsteadOf(first))
        #expect(first != second)
        #expect(try token(await session.accessTokenInsteadOf(first)) == second)
        #expect(try await app.renewals() == 1)

        // Another start of the app finds the session without a request.
        let restarted = try app.start()
        guard case .signedIn(let restored) = try await restarted.restore() else { throw Missing("it was not restored") }
        #expect(restored.token.sessionId == user.token.sessionId)
        #expect(try token(await restarted.accessToken()) == second)

        let out = try await session.signOut(returnTo: "myapp://bye")
        #expect(out.isCleared)
        #expect(out.logoutUrl?.absoluteString.contains("session_id=\(user.token.sessionId ?? "")") == true)
        #expect(app.device.memory.names == [])
        guard case .signedOut(.signedOut) = try await session.accessToken() else { throw Missing("there is a token") }
        var seen: [AuthState] = []
        for await state in states {
            seen.append(state)
            if state == .signedOut(.signedOut) { break }
        }
        #expect(seen.last == .signedOut(.signedOut))
        for request in try await app.emulator.requests() {
            #expect(request.header("authorization") == nil, "\(request.path)")
            #expect(request.body?["client_secret"] == nil, "\(request.path)")
        }
    }

    @Test func everyChangeIsSeenByWhoIsQuick() async throws {
        let app = try await App()
        let session = try app.start()
        var states = session.states.makeAsyncIterator()
        try await session.restore()
        var seen: [AuthState] = []
        func next(_ isWanted: (AuthState) -> Bool) async {
            while let state = await states.next() {
                seen.append(state)
                if isWanted(state) { return }
            }
        }
        await next { $0 == .signedOut(.notSignedIn) }
        try await app.signIn(session)
        await next { if case .signedIn = $0 { true } else { false } }
        try await session.signOut()
        await next { $0 == .signedOut(.signedOut) }
        #expect(seen.last == .signedOut(.signedOut))
    }

    @Test func theStatesEndWithTheSession() async throws {
        let app = try await App()
        let states: AsyncStream<AuthState>
        do {
            let session = try app.start()
            states = session.states
            try await session.restore()
        }
        for await _ in states {}
    }

    @Test func theProcessDiesBetweenBrowserAndCallback() async throws {
        let app = try await App()
        let opened = Opened()
        let tab = Tab { url in
            opened.url = url
            return .elsewhere
        }
        #expect(try await app.start().signIn(with: tab, options: App.hint) == .pending)
        let back = try await callback(of: try require(opened.url, "no browser was opened"))

        let session = try app.start()
        // Anybody can open a link into an app: it neither signs in nor takes the sign-in away.
        let forged = await failure {
            try await session.resumePendingSignIn(URL(string: "\(App.redirectUri)?code=c&state=other")!)
        }
        #expect(forged?.code == "state_mismatch" && forged?.kind == .signatureMismatch)
        // The network fails, and works when the app tries again.
        try await app.emulator.fault(Fault(operation: App.exchange, drop: .beforeHeaders))
        #expect(await failure { try await session.resumePendingSignIn(back) }?.retryable == true)
        guard case .signedIn(let user) = try await session.resumePendingSignIn(back) else { throw Missing("nobody") }
        #expect(user.token.userId == "user_01ADA")
        // A system can deliver a link twice.
        guard case .signedIn = try await session.resumePendingSignIn(back) else { throw Missing("nobody") }
        #expect(try await app.emulator.requests(App.exchange).count == 2)
        #expect(await failure { try await app.start().resumePendingSignIn(back) }?.code == "flow_missing")
    }

    @Test func aSignInEndsWithoutAUser() async throws {
        let app = try await App()
        let session = try app.start()
        #expect(try await session.signIn(with: Tab { _ in .dismissed }) == .dismissed)
        #expect(app.device.memory.names == [])
        let url = try await session.startSignIn(options: App.hint)
        #expect(url.absoluteString.contains("code_challenge_method=S256"))
        let state = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems?.first { $0.name == "state" }?.value
        let denied = "\(App.redirectUri)?error=access_denied&state=\(state ?? "")"
        #expect(await failure { try await session.resumePendingSignIn(URL(string: denied)!) }?.code == "access_denied")
        let late = try await callback(of: session.startSignIn(options: App.hint))
        try await session.cancelPendingSignIn()
        #expect(await failure { try await session.resumePendingSignIn(late) }?.code == "flow_missing")
        let old = try await callback(of: session.startSignIn(options: App.hint))
        app.device.advance(2 * 60 * 60)
        #expect(await failure { try await session.resumePendingSignIn(old) }?.code == "flow_expired")
        struct NoBrowser: LocalizedError { var errorDescription: String? { "no browser is installed" } }
        let broken = await failure { try await session.signIn(with: Tab { _ in throw NoBrowser() }) }
        #expect(broken?.message.contains("no browser is installed") == true)
        #expect(session.state == .signedOut(.notSignedIn))
    }

    @Test func aGateIsAskedOnceForAllWhoWait() async throws {
        let app = try await App()
        try await app.signIn(app.start())
        let gate = Question()
        let session = try app.start(gate: gate)
        #expect(try await session.restore() == .locked)
        #expect(try await session.unlock() == false)
        guard case .locked = try await session.accessToken() else { throw Missing("a token without the gate") }
        let asked = gate.asked
        gate.isPassed = true
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for _ in 0..<8 {
                tasks.addTask { _ = try token(await session.accessToken()) }
            }
            try await tasks.waitForAll()
        }
        #expect(gate.asked == asked + 1)
        session.lock()
        #expect(session.state == .locked)
        #expect(try await session.unlock())
    }

    @Test func anOrganizationIsChangedOrRefused() async throws {
        let app = try await App()
        let session = try app.start()
        try await app.signIn(session)
        guard case .refreshed(let user) = try await session.refresh(organizationId: "org_01ACME") else {
            throw Missing("it was not refreshed")
        }
        #expect(user.token.organizationId == "org_01ACME")
        #expect(user.token.hasRole("admin") && user.token.hasPermission("users:read") && !user.token.hasScope("x"))
        #expect(user.token.claim("sub") == "user_01ADA" && user.token.claim("nothing") == nil)
        try user.token.requireOrganization("org_01ACME")
        let missing = await failure { try user.token.requireRole("owner") }
        #expect(missing?.kind == .permission && missing?.code == "role_missing")
        guard case .refused = try await session.refresh(organizationId: "org_01OTHER") else {
            throw Missing("it was not refused")
        }
        guard case .signedIn(let kept) = session.state else { throw Missing("nobody is signed in") }
        #expect(kept.token.organizationId == "org_01ACME")
    }

    @Test func nothingSecretIsPrinted() async throws {
        let app = try await App()
        let session = try app.start()
        let user = try await app.signIn(session)
        let outcome = try await session.accessToken()
        let secret = try token(outcome)
        let stored = app.device.memory.load("workos.session") ?? ""
        #expect(stored.contains(secret))
        let values: [Any] = [session, user, session.state, outcome, NoAccessToken(outcome: outcome), app.device.memory]
        for text in values.flatMap(printed) + printed(AuthSession.BrowserReturn.callback(URL(string: "a://b?code=\(secret)")!)) {
            #expect(!text.contains(secret) && !text.contains("ada@acme.com"), "\(text)")
        }
    }

    @Test func settingsThatCannotBeAreRefused() async throws {
        let app = try await App()
        #expect(await failure { try app.start(options: AuthSessionOptions(patience: .seconds(-1))) }?.kind == .configuration)
        let none = await failure { try AuthSession(clientId: "", redirectUri: "a://b", storage: MemoryStorage()) }
        #expect(none?.code == "credentials_missing")
        let opened = Opened()
        let tab = Tab { url in
            opened.url = url
            return .dismissed
        }
        let two = AuthorizationOptions(connectionId: "conn_01", organizationId: "org_01ACME")
        let session = try app.start()
        for error in [
            await failure { try await session.signIn(with: tab, options: two) },
            await failure { try await session.startSignIn(options: two) },
        ] {
            #expect(error?.kind == .invalidRequest && error?.code == "connection_selector_invalid")
            #expect(error?.message.contains("organization_id") == true)
        }
        #expect(opened.url == nil && app.device.memory.names == [])
    }
}

private final class Question: AuthSession.Gate, @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    private var passes = false

    var asked: Int { lock.withLock { count } }
    var isPassed: Bool {
        get { lock.withLock { passes } }
        set { lock.withLock { passes = newValue } }
    }

    func unlock() async -> Bool {
        lock.withLock { count += 1 }
        try? await Task.sleep(for: .milliseconds(50))
        return isPassed
    }
}
