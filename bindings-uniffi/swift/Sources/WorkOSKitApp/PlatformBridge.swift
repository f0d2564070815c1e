import Foundation
internal import WorkOSKitNative

// The way of an app's implementations into the core.

final class StorageBridge: PlatformStorage {
    private let storage: any AuthSession.Storage

    init(_ storage: any AuthSession.Storage) { self.storage = storage }

    func load(name: String) async throws -> String? {
        do { return try await storage.load(name) } catch { throw PlatformStorageError(error) }
    }

    func store(name: String, value: String) async throws {
        do { try await storage.store(name, value) } catch { throw PlatformStorageError(error) }
    }

    func remove(name: String) async throws {
        do { try await storage.remove(name) } catch { throw PlatformStorageError(error) }
    }
}

final class BrowserBridge: PlatformBrowser {
    private let browser: any AuthSession.Browser

    init(_ browser: any AuthSession.Browser) { self.browser = browser }

    func openUrl(url: String, redirectUri: String) async throws -> PlatformBrowserReturn {
        do {
            switch try await browser.open(try checkedUrl(url, nil), redirectUri: redirectUri) {
            case .callback(let url): return .callback(url: url.absoluteString)
            case .dismissed: return .dismissed
            case .elsewhere: return .elsewhere
            }
        } catch {
            throw NativeError.Failed(failure: Failure(ofCallback: error))
        }
    }
}

final class GateBridge: PlatformGate {
    private let gate: any AuthSession.Gate

    init(_ gate: any AuthSession.Gate) { self.gate = gate }

    func unlock() async throws -> Bool { await gate.unlock() }
}

final class ClockBridge: PlatformClock {
    private let clock: any AuthSession.Clock

    init(_ clock: any AuthSession.Clock) { self.clock = clock }

    func now() throws -> Int64 { Timestamps.milliseconds(of: clock.now()) }
}

final class TransportBridge: PlatformHttp {
    private let transport: any AuthSession.Transport

    init(_ transport: any AuthSession.Transport) { self.transport = transport }

    func send(request: HttpRequest) async throws -> HttpResponse {
        do {
            guard let url = URL(string: request.url) else {
                throw TransportError(.connect, "the URL is none for this system")
            }
            let sent = AuthSession.TransportRequest(
                method: request.method, url: url, headers: request.headers, body: request.body,
                timeout: .milliseconds(request.timeout))
            let answer = try await transport.send(sent)
            guard let status = UInt16(exactly: answer.status) else {
                throw TransportError(.interrupted, "the answer has no status")
            }
            return HttpResponse(status: status, headers: answer.headers, body: answer.body)
        } catch let error as TransportError {
            throw HttpError(error)
        }
    }
}

/// Tells a stream of the session's states.
final class StateListener: AuthStateListener {
    private let states: AsyncStream<AuthState>.Continuation

    init(_ states: AsyncStream<AuthState>.Continuation) { self.states = states }

    /// The core lets go of it when there is nothing more to tell.
    deinit { states.finish() }

    func changed(state: NativeAuthState) throws { states.yield(AuthState(state)) }
}

extension PlatformStorageError {
    fileprivate init(_ error: StorageError) {
        self = error.isTemporary ? .Temporary(reason: error.message) : .Lost(reason: error.message)
    }
}

extension HttpError {
    fileprivate init(_ error: TransportError) {
        switch error.kind {
        case .connect: self = .Connect(reason: error.message)
        case .timeout: self = .Timeout(reason: error.message)
        case .interrupted: self = .Interrupted(reason: error.message)
        }
    }
}

extension Failure {
    /// What an app's own code threw.
    fileprivate init(ofCallback error: any Error) {
        let error = error as? WorkOSError ?? WorkOSError(callback: error)
        self.init(
            kind: error.kind.rawValue, code: error.code, message: error.message, status: nil, requestId: nil,
            retryAfter: nil, retryable: false, attempts: 0, fieldErrors: [], operation: nil, challenge: nil, callback: nil,
            cause: nil)
    }
}

extension WorkOSError {
    fileprivate init(callback error: any Error) {
        if error is CancellationError {
            self.init(kind: .cancelled, message: "the sign-in was cancelled", code: "cancelled")
        } else {
            self.init(kind: .unexpected, message: "the browser failed: \(error.localizedDescription)", code: "callback_failed")
        }
    }
}
