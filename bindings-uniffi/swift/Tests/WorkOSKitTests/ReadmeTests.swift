import Foundation
import Testing
import WorkOSEmulator
import WorkOSKit

/// What the README shows.
@Suite struct ReadmeTests {
    /// The method of the README; the error has its type without a cast.
    private func organization(_ id: String, _ workos: WorkOS) async throws(WorkOSError) -> Organization? {
        do {
            return try await workos.organizations.getOrganization(id: id)
        } catch where error.kind == .notFound {
            return nil
        }
    }

    @Test func organizationsAndTheirUsers() async throws {
        let workos = try await Emulator.start().client()
        let made = try await workos.organizations.createOrganization(name: "Foo Corp", externalId: "crm-7")
        let user = try await workos.userManagement.createUser(email: "ada@foo-corp.com")
        _ = try await workos.organizationMembership.createOrganizationMembership(
            userId: user.id, organizationId: made.id)
        var emails: [String] = []
        for try await user in workos.userManagement.listUsers(organizationId: made.id) {
            emails.append(user.email)
        }
        #expect(emails == ["ada@foo-corp.com"])
        let page = try await workos.userManagement.listUsers(limit: 10).page()
        #expect(page.nextCursor == nil)
        #expect(try await organization(made.id, workos) == made)
        #expect(try await organization("org_missing", workos) == nil)
    }

    @Test func aWebhookIsSwitchedOver() throws {
        let workos = try WorkOS(apiKey: "sk_1")
        let user = try Description().sample("User", .full)
        let envelope: JSONValue = [
            "id": "event_01", "event": "user.created", "data": user, "created_at": "2026-01-15T12:00:00Z",
        ]
        let body = try JSONEncoder().encode(envelope)
        let header = try workos.webhooks.sign(payload: body, secret: "secret")
        let event = try WebhookVerifier(secret: "secret").constructEvent(payload: body, header: header)
        switch try event.typed() {
        case .userCreated(let created): #expect(created.email == user["email"]?.stringValue)
        default: Issue.record("another event")
        }
    }
}
