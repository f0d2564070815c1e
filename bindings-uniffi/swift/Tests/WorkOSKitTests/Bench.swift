import Foundation
import TestSupport
import Testing
import WorkOSEmulator

@testable import WorkOSKit

/// Calls of methods; generated beside the data.
enum Calls {}

/// A token for operations that act for a user.
let accessToken = "access token for tests"

/// A point in time for parameters.
let moment = Date(timeIntervalSince1970: 1_768_478_400.123)

/// Makes calls against an emulator that checks each request against the API description and answers with a sample.
struct Bench: Sendable {
    let workos: WorkOS
    let baseUrl: String
    /// Chooses the sample, and records the answer.
    let options: RequestOptions
    let place: String
    let recorder: Recorder

    init(_ emulator: Emulator) throws {
        workos = try emulator.client()
        baseUrl = emulator.url
        options = RequestOptions()
        place = ""
        recorder = Recorder()
    }

    private init(_ bench: Bench, _ place: String, sample: String) {
        workos = bench.workos
        baseUrl = bench.baseUrl
        self.place = place
        recorder = bench.recorder
        let recorder = bench.recorder
        var options = RequestOptions(headers: ["x-emulator-sample": sample])
        options.onBody = { body in recorder.record(body) }
        self.options = options
    }

    /// Makes a call once for each kind of sample.
    func check(_ operation: String, _ name: String, _ call: @Sendable (Bench) async throws -> Void) async {
        recorder.called(operation)
        for extent in Description.Extent.allCases {
            let bench = Bench(self, "\(operation), \(name), \(extent)", sample: extent.rawValue)
            do {
                try await call(bench)
            } catch {
                Issue.record("\(bench.place): \(error)")
            }
        }
    }

    /// Compares a result with the body that it was decoded from.
    func value(_ answer: some Encodable) throws {
        let body = try #require(recorder.take(), "\(place): no body")
        // Anything that an application may do with a result works.
        #expect(!String(describing: answer).isEmpty)
        guard !body.isEmpty else { return }
        var sent = try JSONDecoder().decode(JSONValue.self, from: body)
        let encoded = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(answer))
        if case .array = encoded, let data = sent["data"] {
            sent = data
        }
        let found = differences(sent, encoded)
        #expect(found.isEmpty, "\(place): \(found)")
    }

    /// The same for the one page of a list.
    func page<Item: Codable>(_ request: PageRequest<Item>) async throws {
        let page = try await request.page()
        let body = try #require(recorder.take(), "\(place): no body")
        let sent = try JSONDecoder().decode(JSONValue.self, from: body)
        let encoded = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(page.data))
        let found = differences(sent["data"] ?? [], encoded)
        #expect(found.isEmpty, "\(place): \(found)")
        #expect(page.listMetadata.after == sent["list_metadata"]?["after"]?.stringValue, "\(place)")
        #expect(page.listMetadata.before == sent["list_metadata"]?["before"]?.stringValue, "\(place)")
    }

    /// What is not looked at is not kept.
    func nothing() {
        #expect(recorder.take() != nil, "\(place): no answer")
    }

    /// A URL leads to the emulator.
    func url(_ url: URL) throws {
        #expect(url.absoluteString.hasPrefix(baseUrl), "\(place): \(url)")
    }
}

/// What was called and what came back.
final class Recorder: @unchecked Sendable {
    private let lock = NSLock()
    private var body: Data?
    private var names: Set<String> = []

    /// The operations that were called.
    var operations: Set<String> { lock.withLock { names } }

    func called(_ operation: String) {
        lock.withLock { _ = names.insert(operation) }
    }

    func record(_ body: Data) {
        lock.withLock { self.body = body }
    }

    func take() -> Data? {
        lock.withLock {
            defer { body = nil }
            return body
        }
    }
}
