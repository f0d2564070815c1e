import Foundation
import TestSupport
import Testing
import WorkOSKit

/// Secrets are there for who asks for them, and in nothing that is printed.
@Suite struct RedactionTests {
    @Test func clientsAndOptions() throws {
        let workos = try WorkOS(apiKey: "sk_hidden", clientId: "client_shown", clientSecret: "hidden")
        let options = RequestOptions(headers: ["authorization": "hidden"], apiKey: "sk_hidden")
        for text in printed(workos) + printed(options) {
            #expect(!text.contains("hidden"), "\(text)")
        }
        #expect(workos.description.contains("client_shown"))
    }

    @Test func modelsShowThatThereIsASecret() throws {
        let token = OAuthTokens(
            provider: "GitHubOAuth", refreshToken: "hidden", accessToken: "hidden", expiresAt: 7, scopes: ["repo"])
        #expect(token.accessToken == "hidden")
        for text in printed(token) {
            #expect(!text.contains("hidden") && text.contains("[redacted]") && text.contains("repo"), "\(text)")
        }
    }

    @Test func unknownMembersShowTheirNames() throws {
        let json = #"{"id":"org_01","name":"Foo Corp","new_token":"hidden"}"#
        let extra = UnknownMembers(["new_token": "hidden"])
        #expect(try JSONValue(json: json)["new_token"] == extra["new_token"])
        for text in printed(extra) {
            #expect(!text.contains("hidden") && text.contains("new_token"), "\(text)")
        }
    }

    @Test func formsOfParameters() {
        let password = UserManagement.CreateUserPassword.plaintext(password: "hidden")
        for text in printed(password) {
            #expect(!text.contains("hidden") && text.contains("plaintext"), "\(text)")
        }
    }

    @Test func events() throws {
        let event = Event(id: "event_01", event: .userCreated, createdAt: Date(), rawData: #"{"name":"hidden"}"#)
        for text in printed(event) {
            #expect(!text.contains("hidden") && text.contains("event_01"), "\(text)")
        }
    }

    @Test func verifiersAndCodeVerifiers() throws {
        let verifier = try WebhookVerifier(secret: "hidden")
        let pair = try Pkce().generate()
        for text in printed(verifier) + printed(pair) {
            #expect(!text.contains("hidden") && !text.contains(pair.codeVerifier), "\(text)")
        }
    }
}
