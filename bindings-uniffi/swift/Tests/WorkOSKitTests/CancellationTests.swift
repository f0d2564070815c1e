import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKit

/// Cancelling a task ends its call in the core and on the wire.
@Suite struct CancellationTests {
    /// The emulator carries a delayed request out after the delay, unless the connection is gone by then.
    @Test(arguments: [false, true])
    func aCancelledTaskEndsItsRequest(_ isCancelled: Bool) async throws {
        let emulator = try await Emulator.start()
        let operation = "organizations.create_organization"
        let delay = 5
        try await emulator.control(
            "POST", "faults", ["operation": .string(operation), "delay_ms": .integer(Int64(delay * 1000))])
        let workos = try emulator.client(timeout: .seconds(60))
        let begin = ContinuousClock.now
        let task = Task { try await workos.organizations.createOrganization(name: "Foo Corp") }
        try await waitUntil("the request has not arrived") {
            try await emulator.control("GET", "faults/unused")["data"] == []
        }
        if isCancelled {
            task.cancel()
            let error = await failure { try await task.value }
            #expect(error?.kind == .cancelled)
            #expect(error?.operation == operation)
            #expect(ContinuousClock.now - begin < .seconds(delay))
            try await Task.sleep(for: .seconds(delay + 1))
        } else {
            _ = try await task.value
        }
        let requests = try #require(try await emulator.control("GET", "requests")["data"]?.arrayValue)
        #expect(requests.contains { $0["operation"]?.stringValue == operation } == !isCancelled)
        let made = try await workos.organizations.listOrganizations().page().data
        #expect(made.isEmpty == isCancelled)
    }

    @Test func aTaskThatIsCancelledBeforehandSendsNothing() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await workos.organizations.createOrganization(name: "Foo Corp")
        }
        task.cancel()
        let error = await failure { try await task.value }
        #expect(error?.kind == .cancelled)
        #expect(try await workos.organizations.listOrganizations().page().data == [])
    }

    @Test func walkingOverPagesEndsWithItsTask() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        for number in 0..<3 {
            _ = try await workos.organizations.createOrganization(name: "Organization \(number)")
        }
        let task = Task {
            var names: [String] = []
            for try await organization in workos.organizations.listOrganizations(limit: 1) {
                names.append(organization.name)
                withUnsafeCurrentTask { $0?.cancel() }
            }
            return names
        }
        let error = await failure { try await task.value }
        #expect(error?.kind == .cancelled)
    }
}
