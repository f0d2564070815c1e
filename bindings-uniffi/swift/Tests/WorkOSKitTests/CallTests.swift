import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKit

/// Calls, as an application makes them.
@Suite struct CallTests {
    @Test func organizationsAreCreatedReadAndListed() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        let created = try await workos.organizations.createOrganization(name: "Foo Corp", externalId: "crm-7")
        #expect(created.name == "Foo Corp")
        #expect(created.externalId == "crm-7")
        let read = try await workos.organizations.getOrganization(id: created.id)
        #expect(read == created)
        let page = try await workos.organizations.listOrganizations().page()
        #expect(page.data == [created])
    }

    @Test func aPatchLeavesAloneClearsAndSets() async throws {
        let workos = try await Emulator.start().client()
        let id = try await workos.organizations.createOrganization(name: "Foo Corp", externalId: "crm-7").id
        let untouched = try await workos.organizations.updateOrganization(id: id, name: "Bar Corp")
        #expect(untouched.externalId == "crm-7")
        let cleared = try await workos.organizations.updateOrganization(id: id, externalId: nil)
        #expect(cleared.externalId == nil)
        let text = "crm-8"
        let set = try await workos.organizations.updateOrganization(id: id, externalId: .value(text))
        #expect(set.externalId == text)
    }

    @Test func optionsReachTheServer() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        let reported = Reported()
        let options = RequestOptions(
            timeout: .seconds(5), maxRetries: 1, idempotencyKey: "key-1", headers: ["x-request-source": "test"],
            onResponse: { reported.append($0) })
        _ = try await workos.organizations.createOrganization(name: "Foo Corp", options: options)
        let metadata = try #require(reported.all.first)
        #expect(reported.all.count == 1)
        #expect(metadata.status == 201)
        #expect(metadata.attempts == 1)
        #expect(metadata.headers["content-type"]?.hasPrefix("application/json") == true)
        let entry = try #require(try await emulator.control("GET", "requests")["data"]?[0])
        let headers = try #require(entry["headers"])
        let sent = try JSONEncoder().encode(headers)
        let text = String(decoding: sent, as: UTF8.self)
        #expect(text.contains("key-1") && text.contains("x-request-source"))
    }

    @Test func aTimeoutEndsACall() async throws {
        let emulator = try await Emulator.start()
        try await emulator.control(
            "POST", "faults", ["operation": "organizations.list_organizations", "delay_ms": 30_000])
        let workos = try emulator.client()
        let error = await failure {
            try await workos.organizations.listOrganizations(options: RequestOptions(timeout: .milliseconds(100))).page()
        }
        #expect(error?.kind == .timeout)
        #expect(error?.operation == "organizations.list_organizations")
    }

    @Test func aCallIsRepeatedWhereThatIsSafe() async throws {
        let emulator = try await Emulator.start()
        try await emulator.control("POST", "faults", ["operation": "organizations.list_organizations", "status": 503])
        let workos = try emulator.client(maxRetries: 2)
        let reported = Reported()
        let options = RequestOptions(onResponse: { reported.append($0) })
        let page = try await workos.organizations.listOrganizations(options: options).page()
        #expect(page.data.isEmpty)
        #expect(reported.all.first?.attempts == 2)
    }

    @Test func manyTasksShareAClient() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        let names = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let made = try await workos.organizations.createOrganization(name: "Organization \(number)")
                    return try await workos.organizations.getOrganization(id: made.id).name
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(names.count == 64)
        let listed = try await workos.organizations.listOrganizations(limit: 100).all()
        #expect(Set(listed.map(\.name)) == names)
    }

    @Test func aUrlIsBuiltWithoutACall() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        let url = try workos.sso.getAuthorizationUrl(
            redirectUri: "https://example.com/callback?from=app", state: "a b", organization: "org_01")
        #expect(url.absoluteString.hasPrefix(emulator.url + "/sso/authorize?"))
        let items = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems ?? []
        #expect(items.contains(URLQueryItem(name: "client_id", value: emulator.clientId)))
        #expect(items.contains(URLQueryItem(name: "organization", value: "org_01")))
        let requests = try await emulator.control("GET", "requests")
        #expect(requests["data"] == [])
    }
}

/// Answers that were reported.
final class Reported: @unchecked Sendable {
    private let lock = NSLock()
    private var metadata: [ResponseMetadata] = []

    var all: [ResponseMetadata] { lock.withLock { metadata } }

    func append(_ answer: ResponseMetadata) {
        lock.withLock { metadata.append(answer) }
    }
}
