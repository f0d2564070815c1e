import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKitApp

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Renewing the tokens of an app's session, and what can go wrong with it.
@Suite struct AuthSessionRenewalTests {
    @Test func sixtyFourTasksShareOneRefresh() async throws {
        let app = try await App()
        let session = try app.start()
        try await app.signIn(session)
        let first = try token(await session.accessToken())
        try await app.wait(.seconds(600))
        try await app.emulator.fault(Fault(operation: App.renewal, delayMs: 200))
        // One that goes away takes nothing along.
        let gone = Task { try await session.accessToken() }
        try await Task.sleep(for: .milliseconds(50))
        gone.cancel()
        #expect(await failure { try await gone.value }?.kind == .cancelled)
        let tokens = try await withThrowingTaskGroup(of: String.self) { tasks in
            for _ in 0..<64 {
                tasks.addTask { try token(await session.accessToken()) }
            }
            return try await tasks.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(tokens.count == 1 && !tokens.contains(first))
        #expect(try await app.renewals() == 1)
        #expect(app.device.memory.names == ["workos.session"])
        #expect(try token(await app.start().accessToken()) == tokens.first, "it was stored")
    }

    @Test func aClockThatIsTenMinutesWrongHarmsNobody() async throws {
        for wrong in [600.0, -600.0] {
            let app = try await App()
            app.device.advance(wrong)
            let session = try app.start()
            let user = try await app.signIn(session)
            #expect(!user.isStale, "\(wrong)")
            let first = try token(await session.accessToken())
            #expect(try await app.renewals() == 0, "\(wrong): it is good for five minutes")
            // Also after a start without a network.
            let offline = try app.start()
            guard case .signedIn(let restored) = try await offline.restore() else { throw Missing("it was not restored") }
            #expect(!restored.isStale, "\(wrong)")
            try await app.wait(.seconds(270))
            #expect(try token(await offline.accessToken()) != first, "\(wrong): it is due half a minute before its time")
        }
    }

    @Test func aStorageThatIsLostIsAnOutcome() async throws {
        let app = try await App()
        try await app.signIn(app.start())
        // It cannot be read at the moment: nothing is thrown away.
        app.device.fail(.temporary("the device was not unlocked yet"))
        let session = try app.start()
        #expect(try await session.restore() == .unknown)
        guard case .unavailable(let reason, _, let error) = try await session.accessToken() else {
            throw Missing("it is available")
        }
        #expect(reason == "storage_unavailable" && error.message.contains("unlocked"))
        app.device.fail(nil)
        _ = try token(await session.accessToken())

        // Its key is gone.
        app.device.fail(.lost("the key is gone"))
        let after = try app.start()
        #expect(try await after.restore() == .signedOut(.storageLost))
        let opened = Opened()
        let tab = Tab { url in
            opened.url = url
            return .dismissed
        }
        guard case .storageLost(let message) = try await after.signIn(with: tab) else { throw Missing("it was stored") }
        #expect(message.contains("the key is gone"))
        #expect(opened.url == nil, "no browser for a sign-in that could not be checked")
        #expect(await failure { try await after.startSignIn() }?.code == "storage_lost")
        app.device.fail(nil)

        // It holds something else.
        try await app.signIn(after)
        app.device.memory.store("workos.session", "garbage")
        #expect(try await app.start().restore() == .signedOut(.storageLost))
        #expect(app.device.memory.names == [])
    }

    @Test func nobodyIsSignedOutByAnOutage() async throws {
        let app = try await App()
        let session = try app.start()
        try await app.signIn(session)
        try await app.wait(.seconds(600))
        let faults = [
            (Fault(operation: App.renewal, status: 503), "server_error"),
            (Fault(operation: App.renewal, drop: .beforeHeaders), "network_error"),
        ]
        for (fault, expected) in faults {
            try await app.emulator.fault(fault)
            guard case .unavailable(let reason, _, let error) = try await session.accessToken() else {
                throw Missing("\(expected): it is available")
            }
            #expect(reason == expected && error.retryable)
            guard case .signedIn(let user) = session.state else { throw Missing("\(expected): nobody is signed in") }
            #expect(user.isStale)
        }
        _ = try token(await session.accessToken())
    }

    @Test func aSessionIsShownOfflineForAsLongAsTheAppWants() async throws {
        let app = try await App()
        try await app.signIn(app.start())
        try await app.emulator.fault(Fault(path: "/user_management/authenticate", count: 0, drop: .beforeHeaders))
        try await app.wait(.seconds(3600))
        let lenient = try app.start(options: AuthSessionOptions(maxOffline: .seconds(24 * 3600)))
        guard case .signedIn(let user) = try await lenient.restore() else { throw Missing("nobody is shown") }
        #expect(user.isStale)
        let strict = try app.start(options: AuthSessionOptions(maxOffline: .zero))
        #expect(try await strict.restore() == .outOfDate)
        try await app.emulator.clearFaults()
        _ = try token(await strict.accessToken())
    }

    @Test func anExtensionAndAnotherInstallationSpendNothing() async throws {
        let app = try await App()
        try await app.signIn(app.start(options: AuthSessionOptions(installationId: "one")))
        try await app.wait(.seconds(600))
        let reader = try app.start(options: AuthSessionOptions(allowRefresh: false, installationId: "one"))
        guard case .unavailable(let reason, _, _) = try await reader.accessToken() else { throw Missing("it has a token") }
        #expect(reason == "refresh_not_allowed")
        #expect(try await app.renewals() == 0)
        let other = try app.start(options: AuthSessionOptions(installationId: "two"))
        #expect(try await other.restore() == .signedOut(.notSignedIn))
    }

    @Test func cancellingASignInReachesTheBrowserAndTheServer() async throws {
        let app = try await App()
        let session = try app.start()
        let opened = Opened()
        let ended = Opened()
        let tab = Tab { url in
            opened.url = url
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                ended.url = url
                throw error
            }
            return .dismissed
        }
        let waiting = Task { try await session.signIn(with: tab) }
        try await waitUntil("no browser was opened") { opened.url != nil }
        waiting.cancel()
        #expect(await failure { try await waiting.value }?.kind == .cancelled)
        try await waitUntil("the browser was not told") { ended.url != nil }

        // The exchange is under way, and the emulator carries it out only if the connection is still there.
        try await app.emulator.fault(Fault(operation: App.exchange, delayMs: 1500))
        let exchanging = Task { try await session.signIn(with: Ada(), options: App.hint) }
        try await waitUntil("the code has not arrived") { try await app.emulator.unusedFaults().isEmpty }
        exchanging.cancel()
        #expect(await failure { try await exchanging.value }?.kind == .cancelled)
        try await Task.sleep(for: .seconds(2))
        #expect(try await app.emulator.requests(App.exchange).isEmpty)
    }

    @Test func requestsGoThroughTheSystem() async throws {
        let app = try await App()
        let configuration = URLSessionConfiguration.default
        let session = try app.start(transport: URLSessionTransport(configuration: configuration))
        #expect(configuration.httpShouldSetCookies, "what an app uses elsewhere stays as it is")
        try await app.signIn(session)
        try await app.emulator.fault(Fault(operation: App.renewal, status: 302, headers: ["location": "/elsewhere"]))
        #expect(await failure { try await session.refresh() }?.kind == .configuration)
        #expect(try await app.emulator.requests().allSatisfy { $0.path != "/elsewhere" })
        #expect(try await session.refresh().isRefreshed)
        app.emulator.stop()
        guard case .unavailable(let reason, _, let error) = try await session.refresh() else { throw Missing("it was refreshed") }
        #expect(reason == "network_error" && error.kind == .connection)
    }

    @Test func anInterceptorRenewsOnceAndKeepsTokensAtHome() async throws {
        let app = try await App()
        let session = try app.start()
        try await app.signIn(session)
        let first = try token(await session.accessToken())
        let url = URL(string: app.emulator.url)!
        let api = AuthorizedURLSession(session, origins: [app.emulator.url])
        // Any path will do: the emulator answers 401 as a server would.
        try await app.emulator.fault(Fault(path: "/organizations", status: 401))
        let (_, response) = try await api.data(for: URLRequest(url: url.appendingPathComponent("organizations")))
        let sent = try await app.emulator.requests().filter { $0.path == "/organizations" }
        #expect(sent.count == 2)
        #expect(try await app.renewals() == 1)
        #expect(response.statusCode == sent.last?.status)
        #expect(try token(await session.accessToken()) != first)
        let away = await failure { try await api.data(for: URLRequest(url: URL(string: "http://127.0.0.1:9/")!)) }
        #expect(away?.code == "origin_not_allowed")
        try await app.emulator.fault(
            Fault(path: "/organizations", status: 302, headers: ["location": "http://localhost:9/stolen"]))
        let (_, redirect) = try await api.data(for: URLRequest(url: url.appendingPathComponent("organizations")))
        #expect(redirect.statusCode == 302)
        try await session.signOut()
        await #expect(throws: NoAccessToken.self) { try await api.data(for: URLRequest(url: url)) }
    }
}

extension SessionRefresh {
    fileprivate var isRefreshed: Bool {
        if case .refreshed = self { true } else { false }
    }
}
