import Foundation
import Testing
import WorkOSEmulator

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The handle on an emulator of a test's own.
@Suite struct EmulatorTests {
    /// A client of sorts.
    private func organizations(_ emulator: Emulator) async throws -> (status: Int, body: JSON) {
        var request = URLRequest(url: try #require(URL(string: "\(emulator.url)/organizations")))
        request.setValue("Bearer \(emulator.apiKey)", forHTTPHeaderField: "authorization")
        let (body, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        return (status, (try? JSONDecoder().decode(JSON.self, from: body)) ?? .null)
    }

    @Test func aTestHasAnEmulatorOfItsOwn() async throws {
        let running = try await withEmulator(seed: ["organizations": [["name": "Acme"]]]) { emulator in
            #expect(try await organizations(emulator).body["data"]?[0]?["name"] == "Acme")
            let sent = try await emulator.requests("organizations.list_organizations")
            #expect(sent.count == 1 && sent[0].status == 200)
            #expect(sent[0].header("Authorization")?.contains(emulator.apiKey) == false)
            try await emulator.expectRequests(
                Expectation(operation: "organizations.list_organizations", times: 1), only: true)
            await #expect(throws: EmulatorError.self) {
                try await emulator.expectRequests(Expectation(operation: "user_management.create_user"))
            }
            #expect(emulator.environment["WORKOS_BASE_URL"] == emulator.url)
            return emulator
        }
        #expect(!running.isRunning)
        running.stop()
        await #expect(throws: EmulatorError.self) { try await running.clock() }
    }

    @Test func requestsGoWrongAsOftenAsTheyShould() async throws {
        try await withEmulator { emulator in
            try await emulator.fault(Fault(operation: "organizations.list_organizations", count: 2, status: 503))
            #expect(try await organizations(emulator).status == 503)
            #expect(try await emulator.unusedFaults().count == 1)
            #expect(try await organizations(emulator).status == 503)
            #expect(try await organizations(emulator).status == 200)
            #expect(try await emulator.unusedFaults().isEmpty)
            try await emulator.limitRate(RateLimit(requests: 1, seconds: 60))
            #expect(try await organizations(emulator).status == 200)
            #expect(try await organizations(emulator).status == 429)
            #expect(try await emulator.rateLimits().first?.requests == 1)
            do {
                try await emulator.fault(Fault(operation: "comets.list", status: 503))
                Issue.record("there is no such operation")
            } catch EmulatorError.controlRefused(let message, let status, let code) {
                #expect(status == 400 || status == 422, "\(status)")
                #expect(message.contains("faults") && code != nil)
            }
        }
    }

    @Test func timeAndStateAreTheTests() async throws {
        try await withEmulator(seed: "users: [{ email: ada@acme.com }]") { emulator in
            let begin = try #require(ISO8601DateFormatter().date(from: "2026-01-15T12:00:00Z"))
            #expect(try await emulator.freezeClock(at: begin).now.hasPrefix("2026-01-15T12:00:00"))
            #expect(try await emulator.advanceClock(by: .seconds(90)).now.hasPrefix("2026-01-15T12:01:30"))
            #expect(try await emulator.clock().frozen)
            #expect(try await emulator.resumeClock().frozen == false)
            try await emulator.snapshot("before")
            try await emulator.seed(.text("organizations: [{ name: Acme }]"))
            #expect(try await organizations(emulator).body["data"]?.arrayValue?.count == 1)
            try await emulator.restore("before")
            #expect(try await emulator.snapshots() == ["before"])
            #expect(try await organizations(emulator).body["data"] == [])
            let session = try await emulator.session(["email": "ada@acme.com"])
            #expect(session["access_token"]?.stringValue?.isEmpty == false)
            await #expect(throws: EmulatorError.self) {
                try await emulator.waitForCode(to: "nobody+1@acme.com", timeout: .milliseconds(50))
            }
            #expect(try await emulator.outbox().isEmpty)
            #expect(try await emulator.exportSeed()["users"]?[0]?["email"] == "ada@acme.com")
            #expect(try await emulator.coverage().contains { $0.operation == "organizations.list_organizations" && $0.behaviour })
        }
    }

    @Test func aForkGoesItsOwnWay() async throws {
        try await withEmulator(seed: ["organizations": [["name": "Acme"]]]) { emulator in
            let fork = try await emulator.fork()
            #expect(fork.environment["WORKOS_BASE_URL"] == fork.url && fork.apiKey == emulator.apiKey)
            try await fork.seed(.text("organizations: [{ name: Beta }]"))
            #expect(try await fork.exportSeed()["organizations"]?.arrayValue?.count == 2)
            #expect(try await emulator.exportSeed()["organizations"]?.arrayValue?.count == 1)
            try await fork.end()
            #expect(try await emulator.control("GET", "forks")["data"] == [])
            await #expect(throws: EmulatorError.self) { try await fork.end() }
        }
    }

    @Test func webhooksAreSentAndCounted() async throws {
        try await withEmulator { emulator in
            #expect(try await emulator.sendWebhook("user.created", data: ["id": "user_01"])["event"] == "user.created")
            #expect(try await emulator.settleWebhooks().isEmpty)
            try await emulator.webhookFault(WebhookFault(event: "user.*", lost: true))
            #expect(try await emulator.webhookFaults().count == 1)
            #expect(try await emulator.unusedWebhookFaults().count == 1)
            try await emulator.clearWebhookFaults()
        }
    }

    @Test func aStartThatFailsSaysWhy() async throws {
        await #expect(throws: EmulatorError.self) { try await Emulator.start(seed: "organizations: 7") }
        let first = try await Emulator.start()
        defer { first.stop() }
        let port = try #require(URL(string: first.url)?.port)
        do {
            _ = try await Emulator.start(port: port)
            Issue.record("two emulators have one port")
        } catch EmulatorError.startFailed(let text) {
            #expect(text.contains("--port \(port)"), "\(text)")
        }
    }
}
