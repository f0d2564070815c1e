import Foundation
import Observation
import WorkOSKitApp

/// What an app's surface shows of its session. It needs no SwiftUI, so that it can be tested anywhere.
@MainActor @Observable
public final class SessionModel {
    /// How things stand.
    public private(set) var state: AuthState = .unknown
    /// The last failure, for an alert.
    public var problem: String?

    private let session: AuthSession
    private let browser: any AuthSession.Browser

    /// Over the session of the app and its browser.
    public init(_ session: AuthSession, browser: any AuthSession.Browser) {
        self.session = session
        self.browser = browser
    }

    /// Follows the session for as long as the surface is there.
    public func follow() async {
        await attempt { try await self.session.restore() }
        for await state in session.states {
            self.state = state
        }
    }

    /// Opens the browser.
    public func signIn() async {
        await attempt { try await self.session.signIn(with: self.browser) }
    }

    /// A link came into the app: perhaps the callback of a sign-in that began in an earlier run.
    public func open(_ url: URL) async {
        await attempt { try await self.session.resumePendingSignIn(url) }
    }

    /// Asks for a face or a finger.
    public func unlock() async {
        await attempt { try await self.session.unlock() }
    }

    /// The app goes to the background.
    public func lock() { session.lock() }

    /// Ends the session on this device.
    public func signOut() async {
        await attempt { try await self.session.signOut() }
    }

    private func attempt<Value: Sendable>(_ work: @MainActor () async throws -> Value) async {
        do {
            _ = try await work()
        } catch let error as WorkOSError where error.kind == .cancelled {
            // The surface is gone, or the user went back: nothing to tell.
        } catch {
            problem = error.localizedDescription
        }
    }
}
