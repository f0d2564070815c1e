import Foundation
import WorkOSKit

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The main job of workos-kit in Swift: sign an enterprise user in, read the directory, trust a webhook.
///
/// `WORKOS_BASE_URL`, `WORKOS_API_KEY` and `WORKOS_CLIENT_ID` say where WorkOS is; `cargo xtask demo --language swift`
/// starts an emulator for it. Every step does the real thing over HTTP and fails loudly if it does not hold.
@main struct Demo {
    static let redirectUri = "http://127.0.0.1:8765/callback"
    static let organization = "org_01DEMO"
    static let directory = "directory_01DEMO"

    let workos: WorkOS
    let baseUrl: String
    let browser = Browser(callback: redirectUri)
    let story = Story()

    static func main() async throws {
        let demo = try Demo(
            workos: WorkOS(), baseUrl: ProcessInfo.processInfo.environment["WORKOS_BASE_URL"] ?? "")
        print("\n  workos-kit in Swift, the main job, against an embedded WorkOS at \(demo.baseUrl)")
        try await demo.createConnection()
        try await demo.signIn("Foo Corp SAML", "ada@foo-corp.com")
        try await demo.signIn("Foo Corp OIDC", "grace@foo-corp.com")
        try await demo.readDirectory()
        try await demo.trustWebhook()
        try await demo.refuseSignIns()
        print("\n  All \(demo.story.steps) steps held.\n")
    }

    func createConnection() async throws {
        story.chapter("Set up Single Sign-On")
        let connection = try await workos.sso.createConnection(
            organizationId: Self.organization, name: "Foo Corp Okta", connectionType: "OktaSAML")
        story.step(
            "sso.createConnection",
            ["connection": connection.id, "type": "\(connection.connectionType)", "state": "\(connection.state)"])
        try await story.refused("a connection type that does not exist", .invalidRequest) {
            try await workos.sso.createConnection(
                organizationId: Self.organization, name: "No such type", connectionType: "SAML")
        }
    }

    func signIn(_ name: String, _ email: String) async throws {
        story.chapter("Sign in through \(name)")
        let connection = try await connection(name)
        let start = try workos.sso.getAuthorizationUrlWithPkce(
            .connection(connection.id), redirectUri: Self.redirectUri, returnTo: "/reports")
        story.step("the authorization URL has a fresh state and a PKCE challenge")
        let callback = try await browser.signIn(at: start.url, as: email).absoluteString
        story.step("\(email) walks the pages of the identity provider")
        let signedIn = try await workos.sso.handleCallback(callback, flow: start.flow)
        let profile = signedIn.profile
        try story.check(profile.email == email, "signed in as \(profile.email)")
        try story.check(
            profile.connectionType == connection.connectionType, "signed in through another connection type")
        story.step(
            "the callback's state is ours, and its code is exchanged once",
            [
                "profile": profile.id, "connection type": "\(profile.connectionType)",
                "continues at": signedIn.returnTo ?? "",
            ])
        try await story.refused("the same code a second time", .invalidRequest) {
            try await workos.sso.handleCallback(callback, flow: start.flow)
        }
    }

    func readDirectory() async throws {
        story.chapter("Read connections and the directory")
        let connections = try await workos.sso.listConnections(organizationId: Self.organization).all()
        try story.check(connections.count == 3, "\(connections.count) connections instead of 3")
        story.step("sso.listConnections", ["connections": connections.map(\.name).joined(separator: ", ")])
        var users: [String] = []
        for try await user in workos.directorySync.listUsers(directory: Self.directory) {
            users.append(user.email ?? user.id)
        }
        try story.check(!users.isEmpty, "the directory has no users")
        story.step("directorySync.listUsers", ["users": users.joined(separator: ", ")])
        let groups = try await workos.directorySync.listGroups(directory: Self.directory).all().map(\.name)
        try story.check(!groups.isEmpty, "the directory has no groups")
        story.step("directorySync.listGroups", ["groups": groups.joined(separator: ", ")])
    }

    func trustWebhook() async throws {
        story.chapter("Trust a webhook")
        let receiver = try Receiver()
        let endpoint = try await workos.webhooks.createWebhookEndpoint(
            endpointUrl: "http://127.0.0.1:\(receiver.port)/webhooks", events: [.dsyncUserCreated])
        story.step("webhooks.createWebhookEndpoint")
        try await provision("linus@foo-corp.com")
        let (headers, body) = try receiver.receive()
        let signature = headers["workos-signature"]
        story.step("a user is provisioned in the directory, and the webhook comes")
        let verifier = try WebhookVerifier(secret: endpoint.secret)
        let event = try verifier.constructEvent(payload: body, header: signature)
        guard case .dsyncUserCreated(let user) = try event.typed() else { throw Broken("another event came") }
        try story.check(user.email == "linus@foo-corp.com", "another user came")
        story.step("verified and decoded: \(event.event)", ["event": event.id, "user": user.email ?? ""])
        let text = String(decoding: body, as: UTF8.self)
        let tampered = Data(text.replacingOccurrences(of: "linus@", with: "mallory@").utf8)
        try await story.refused("a tampered webhook", .signatureMismatch) {
            try verifier.constructEvent(payload: tampered, header: signature)
        }
    }

    func refuseSignIns() async throws {
        story.chapter("Refuse what is not a sign-in")
        let start = try workos.sso.getAuthorizationUrlWithPkce(
            .connection(try await connection("Foo Corp SAML").id), redirectUri: Self.redirectUri)
        try await story.refused("a forged state", .signatureMismatch) {
            try await workos.sso.handleCallback("code=01FORGED&state=forged", flow: start.flow)
        }
        let denied = try await browser.deny(at: start.url).absoluteString
        try await story.refused("a sign-in that the user denied", .permission) {
            try await workos.sso.handleCallback(denied, flow: start.flow)
        }
    }

    private func connection(_ name: String) async throws -> Connection {
        for try await connection in workos.sso.listConnections() where connection.name == name {
            return connection
        }
        throw Broken("there is no connection \(name)")
    }

    /// A new person in the customer's directory, as their administrator would add one.
    private func provision(_ email: String) async throws {
        guard let url = URL(string: "\(baseUrl)/_emulator/directories/\(Self.directory)/users") else {
            throw Broken("no URL")
        }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        request.httpBody = try JSONEncoder().encode(
            ["email": email, "first_name": "Linus", "last_name": "Pauling", "idp_id": "linus"])
        let (_, response) = try await URLSession.shared.data(for: request)
        try story.check((response as? HTTPURLResponse)?.statusCode ?? 500 < 300, "nobody was provisioned")
    }
}

/// Tells what happens.
final class Story {
    private(set) var steps = 0

    func chapter(_ title: String) {
        print("\n\(title)")
    }

    func step(_ what: String, _ details: KeyValuePairs<String, String> = [:]) {
        steps += 1
        print("  ✓ \(what)")
        for (name, value) in details {
            print("      \(name.padding(toLength: 16, withPad: " ", startingAt: 0)) \(value)")
        }
    }

    func check(_ holds: Bool, _ what: String) throws {
        if !holds { throw Broken(what) }
    }

    /// Something that must not succeed, and the kind of its error.
    func refused<Value>(_ what: String, _ kind: ErrorKind, _ action: () async throws -> Value) async throws {
        do {
            _ = try await action()
        } catch let error as WorkOSError where error.kind == kind {
            step("\(what) is refused", ["kind": "\(kind)", "code": error.code ?? "", "message": error.message])
            return
        }
        throw Broken("\(what) was accepted")
    }
}
