import Foundation
import Testing
import WorkOSKit

@Suite struct CallTests {
    @Test func organizationsAreCreatedReadAndListed() async throws {
        let emulator = try Emulator()
        let workos = try emulator.client()
        let created = try await workos.organizations.createOrganization(name: "Foo Corp", externalId: "crm-7")
        #expect(created.name == "Foo Corp")
        #expect(created.externalId == "crm-7")
        let read = try await workos.organizations.getOrganization(id: created.id)
        #expect(read == created)
        let page = try await workos.organizations.listOrganizations().page()
        #expect(page.data == [created])
    }
}
