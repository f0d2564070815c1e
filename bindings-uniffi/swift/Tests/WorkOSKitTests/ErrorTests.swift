import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKit

/// One error, with the same members as in the other languages.
@Suite struct ErrorTests {
    @Test func whatDoesNotExist() async throws {
        let workos = try await Emulator.start().client()
        let error = await failure { try await workos.organizations.getOrganization(id: "org_missing") }
        #expect(error?.kind == .notFound)
        #expect(error?.status == 404)
        #expect(error?.operation == "organizations.get_organization")
        #expect(error?.attempts == 1)
        #expect(error?.retryable == false)
        #expect(error?.requestId?.isEmpty == false)
        #expect(error?.localizedDescription == error?.message)
    }

    @Test func aWrongKey() async throws {
        let emulator = try await Emulator.start()
        let workos = try WorkOS(apiKey: "sk_wrong_key", baseUrl: emulator.url)
        let error = await failure { try await workos.organizations.listOrganizations().page() }
        #expect(error?.kind == .authentication)
        #expect(error?.status == 401)
    }

    @Test(arguments: [
        (400, ErrorKind.invalidRequest, false), (401, .authentication, false), (403, .permission, false),
        (404, .notFound, false), (409, .conflict, false), (422, .invalidRequest, false), (429, .rateLimited, true),
        (500, .unavailable, true), (503, .unavailable, true),
    ])
    func everyStatusHasAKind(_ status: Int, _ kind: ErrorKind, _ retryable: Bool) async throws {
        let emulator = try await Emulator.start()
        let body: JSON = [
            "code": "some_code", "message": "Some message.", "errors": [["field": "name", "code": "too_long"]],
        ]
        try await emulator.control(
            "POST", "faults",
            [
                "operation": "organizations.list_organizations", "status": .integer(Int64(status)), "body": body,
                "headers": ["retry-after": "7", "x-request-id": "req_1"],
            ])
        let workos = try emulator.client()
        let error = await failure { try await workos.organizations.listOrganizations().page() }
        #expect(error?.kind == kind)
        #expect(error?.status == status)
        #expect(error?.code == "some_code")
        #expect(error?.message == "Some message.")
        #expect(error?.retryable == retryable)
        #expect(error?.requestId == "req_1")
        #expect(error?.fieldErrors == [FieldError(field: "name", code: "too_long")])
        if retryable {
            #expect(error?.retryAfter == .seconds(7))
        }
    }

    @Test func anyBodyBecomesAnError() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        for body: JSON in ["", "<html>bad gateway</html>", "null", [], [1, "two"], ["message": ["a", "b"]]] {
            try await emulator.control(
                "POST", "faults", ["operation": "organizations.list_organizations", "status": 502, "body": body])
            let error = await failure { try await workos.organizations.listOrganizations().page() }
            #expect(error?.kind == .unavailable)
            #expect(error?.status == 502)
        }
    }

    @Test func anAnswerThatIsNotUnderstoodNamesItsMember() async throws {
        let emulator = try await Emulator.start()
        let workos = try emulator.client()
        let id = try await workos.organizations.createOrganization(name: "Foo Corp").id
        for (body, place): (JSON, String) in [
            (["id": "org_01", "name": ["secret": "value"]], "`$.name`"), (["id": "org_01"], "`$.name`"),
            ("no JSON", "not JSON"),
        ] {
            try await emulator.control(
                "POST", "faults", ["operation": "organizations.get_organization", "body": body])
            let error = await failure { try await workos.organizations.getOrganization(id: id) }
            #expect(error?.kind == .decode)
            #expect(error?.code == "answer_malformed")
            #expect(error?.operation == "organizations.get_organization")
            #expect(error?.message.contains(place) == true, "\(String(describing: error))")
            #expect(error?.description.contains("value") == false)
        }
    }

    @Test func aStepThatSigningInStillTakesIsTyped() async throws {
        let emulator = try await Emulator.start()
        try await emulator.control(
            "POST", "faults",
            [
                "operation": "user_management.authenticate_with_password", "status": 403,
                "body": [
                    "code": "organization_selection_required", "message": "Choose.",
                    "pending_authentication_token": "hidden token", "user": ["id": "user_01", "email": "ada@example.com"],
                    "organizations": [["id": "org_01", "name": "Foo Corp"]],
                ],
            ])
        let workos = try emulator.client()
        let error = await failure {
            try await workos.userManagement.authenticateWithPassword(email: "ada@example.com", password: "secret")
        }
        #expect(error?.kind == .challenge)
        #expect(error?.challenge?.kind == "organization_selection_required")
        #expect(error?.challenge?.pendingAuthenticationToken == "hidden token")
        #expect(error?.challenge?.organizations == [Challenge.Organization(id: "org_01", name: "Foo Corp")])
        #expect(error?.challenge?.user?["id"] == "user_01")
        for text in printed(try #require(error)) {
            #expect(!text.contains("hidden") && !text.contains("ada@"), "\(text)")
        }
    }

    @Test func settingsThatCannotBeAreRefused() async throws {
        #expect(await failure { try WorkOS(apiKey: "sk_1", timeout: .seconds(-1)) }?.kind == .configuration)
        #expect(await failure { try WorkOS(apiKey: "sk_1", maxRetries: -1) }?.code == "count_invalid")
        #expect(await failure { try WorkOS(apiKey: "sk_1", baseUrl: "http://example.com") }?.kind == .configuration)
        let workos = try WorkOS(apiKey: "sk_1")
        let options = RequestOptions(timeout: .seconds(-1))
        let error = await failure { try await workos.organizations.listOrganizations(options: options).page() }
        #expect(error?.kind == .configuration)
    }

    @Test func aSegmentOfThePathCannotLeaveIt() async throws {
        let workos = try await Emulator.start().client()
        for id in ["", ".", ".."] {
            let error = await failure { try await workos.organizations.getOrganization(id: id) }
            #expect(error?.kind == .invalidRequest, "\(id)")
            #expect(error?.attempts == 0)
        }
    }

    @Test func numbersWithoutAnEndAreNoParameters() async throws {
        let workos = try await Emulator.start().client()
        let error = await failure {
            try await workos.auditLogs.createEvent(
                organizationId: "org_01",
                event: AuditLogEvent(
                    action: "user.signed_in", occurredAt: Date(), actor: AuditLogEventActor(id: "user_01", type: "user"),
                    targets: [], context: AuditLogEventContext(location: "127.0.0.1"),
                    metadata: ["share": .number(.infinity)]))
        }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.code == "parameter_invalid")
    }
}
