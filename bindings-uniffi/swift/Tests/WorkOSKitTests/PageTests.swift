import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKit

/// Lists: by hand, page by page, and record by record.
@Suite struct PageTests {
    /// Five organizations, and how often lists were asked for.
    private func listing() async throws -> (Emulator, WorkOS) {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        for number in 0..<5 {
            _ = try await workos.organizations.createOrganization(name: "Organization \(number)")
        }
        try await emulator.control("DELETE", "requests")
        return (emulator, workos)
    }

    private func requests(_ emulator: Emulator) async throws -> Int {
        try await emulator.control("GET", "requests")["data"]?.arrayValue?.count ?? 0
    }

    @Test func recordsOfAllPages() async throws {
        let (emulator, workos) = try await listing()
        var names: [String] = []
        for try await organization in workos.organizations.listOrganizations(limit: 2, order: .asc) {
            names.append(organization.name)
        }
        #expect(names == (0..<5).map { "Organization \($0)" })
        #expect(try await requests(emulator) == 3)
    }

    @Test func walkingStopsWithoutAnotherRequest() async throws {
        let (emulator, workos) = try await listing()
        for try await _ in workos.organizations.listOrganizations(limit: 2) { break }
        #expect(try await requests(emulator) == 1)
    }

    @Test func nothingIsSentUntilItIsAskedFor() async throws {
        let (emulator, workos) = try await listing()
        _ = workos.organizations.listOrganizations(limit: 2)
        #expect(try await requests(emulator) == 0)
    }

    @Test func pagesOneByOne() async throws {
        let (emulator, workos) = try await listing()
        var sizes: [Int] = []
        for try await page in workos.organizations.listOrganizations(limit: 2).pages {
            sizes.append(page.data.count)
        }
        #expect(sizes == [2, 2, 1])
        #expect(try await requests(emulator) == 3)
    }

    @Test func aCursorSurvivesTheProcess() async throws {
        let (_, workos) = try await listing()
        let first = try await workos.organizations.listOrganizations(limit: 2, order: .asc).page()
        let cursor = try #require(first.nextCursor)
        #expect(first.hasNextPage)
        let second = try await workos.organizations.listOrganizations(after: cursor, limit: 2, order: .asc).page()
        #expect(second.data.map(\.name) == ["Organization 2", "Organization 3"])
        let third = try #require(try await second.nextPage())
        #expect(third.data.map(\.name) == ["Organization 4"])
        let fourth = try await third.nextPage()
        #expect(fourth == nil)
    }

    @Test func backwards() async throws {
        let (_, workos) = try await listing()
        let all = try await workos.organizations.listOrganizations(order: .asc).all()
        let names = try await workos.organizations.listOrganizations(before: all[4].id, limit: 2, order: .asc).all().map(\.name)
        #expect(Set(names) == Set(all.prefix(4).map(\.name)))
        #expect(names.count == 4)
    }

    @Test func aServerThatGoesAroundInACircleIsLeft() async throws {
        let (emulator, workos) = try await listing()
        try await emulator.control(
            "POST", "faults",
            [
                "operation": "organizations.list_organizations", "count": 5,
                "body": ["object": "list", "data": [], "list_metadata": ["before": nil, "after": "org_again"]],
                "status": 200,
            ])
        let error = await failure { try await workos.organizations.listOrganizations().all() }
        #expect(error?.code == "cursor_repeated")
        #expect(error?.kind == .decode)
    }
}

