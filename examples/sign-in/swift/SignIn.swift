import Foundation
import WorkOSKitApp

/// Signing in on the command line: with the browser of this machine, or with a code that is entered on another one.
///
///     SignIn sign-in [--no-browser] [--login-hint EMAIL]    signs in and keeps the session
///     SignIn sign-in --device                               shows a code; says who signed in, and keeps nothing
///     SignIn resume URL                                     ends a sign-in whose browser came back too late
///     SignIn token | refresh | sign-out                     uses, renews or ends the session
///
/// `WORKOS_CLIENT_ID` and, for an emulator, `WORKOS_BASE_URL` say where WorkOS is. The session is kept in the folder that
/// `SIGN_IN_FOLDER` names, readable for its owner alone.
@main struct SignIn {
    static func main() async {
        do {
            try await run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            say("failed: \(error)")
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) async throws {
        switch arguments.first {
        case "sign-in" where arguments.contains("--device"): try await device()
        case "sign-in": try await signIn(arguments)
        case "resume" where arguments.count == 2: try await resume(arguments[1])
        case "token": report(try await session().accessToken())
        case "refresh": try await refresh()
        case "sign-out": try await signOut()
        default:
            say("usage: SignIn sign-in [--device] [--no-browser] [--login-hint EMAIL] | resume URL | token | refresh | sign-out")
            exit(2)
        }
    }

    /// The redirect comes to a port of this machine (RFC 8252, section 7.3).
    private static func signIn(_ arguments: [String]) async throws {
        let loopback = try Loopback(opensBrowser: !arguments.contains("--no-browser"))
        let hint = arguments.firstIndex(of: "--login-hint").map { arguments[$0 + 1] }
        let outcome = try await session(loopback.redirectUri).signIn(
            with: loopback, options: AuthorizationOptions(loginHint: hint))
        try report(outcome)
    }

    private static func device() async throws {
        let flow = try await PublicClient(clientId: clientId, connection: connection).startDeviceFlow()
        let codes = flow.authorization
        say("open \(codes.verificationUriComplete ?? codes.verificationUri)")
        say("and compare the code \(codes.userCode)")
        switch try await flow.wait() {
        case .authenticated(let response): say("signed in as \(response.user.email)")
        case .denied: fail("denied")
        case .expired: fail("expired: begin again")
        }
    }

    private static func resume(_ callback: String) async throws {
        guard let url = URL(string: callback) else { return fail("that is no URL") }
        try report(try await session().resumePendingSignIn(url))
    }

    private static func refresh() async throws {
        switch try await session().refresh() {
        case .refreshed(let user): say("refreshed, good until \(user.token.expiresAt)")
        case .signedOut(let reason, _): fail("signed out: \(reason)")
        case .refused(let error), .unavailable(_, _, let error): fail("not refreshed: \(error.message)")
        case .locked: fail("locked")
        }
    }

    private static func signOut() async throws {
        let out = try await session().signOut()
        say(out.isCleared ? "signed out" : "signed out, but something is left in the storage")
        if let url = out.logoutUrl {
            say("open \(url)")
        }
    }

    private static func report(_ outcome: SignInOutcome) throws {
        switch outcome {
        case .signedIn(let user): say("signed in as \(try user.user()?.email ?? user.token.userId)")
        case .dismissed: fail("the browser was closed")
        case .pending: say("the browser is open")
        case .storageLost(let message): fail("the session cannot be kept: \(message)")
        }
    }

    /// Never the token itself: what is printed gets into logs.
    private static func report(_ outcome: TokenOutcome) {
        switch outcome {
        case .token(_, let expiresAt): say("there is a token, good until \(expiresAt)")
        case .signedOut(let reason): fail("signed out: \(reason)")
        case .locked: fail("locked")
        case .unavailable(let reason, _, let error): fail("no token now (\(reason)): \(error.message)")
        }
    }

    private static func session(_ redirectUri: String = "http://127.0.0.1/callback") throws -> AuthSession {
        try AuthSession(
            clientId: clientId, redirectUri: redirectUri, storage: FileStorage(folder: folder), connection: connection)
    }

    private static let environment = ProcessInfo.processInfo.environment
    private static var clientId: String { environment["WORKOS_CLIENT_ID"] ?? "" }
    private static var connection: ConnectionOptions { ConnectionOptions(baseUrl: environment["WORKOS_BASE_URL"]) }
    private static var folder: URL {
        environment["SIGN_IN_FOLDER"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent(".config/workos-sign-in")
    }

    private static func fail(_ text: String) {
        say(text)
        exit(1)
    }
}

/// A line at once, also where the output is no terminal.
func say(_ text: String) {
    FileHandle.standardOutput.write(Data("\(text)\n".utf8))
}
