import Foundation

// What belongs to a platform, as protocols that an app can implement by itself.

extension AuthSession {
    /// Keeps a few short texts under names, encrypted and for this app only: `KeychainStorage` on Apple's platforms. What it
    /// holds must not get into backups.
    ///
    /// It may lose everything at any time. It must not call the ``AuthSession`` back, and is given ten seconds to answer.
    public protocol Storage: Sendable {
        /// The text of a name; nothing if there is none.
        func load(_ name: String) async throws(StorageError) -> String?

        /// Keeps a text, in place of the one that was there.
        func store(_ name: String, _ value: String) async throws(StorageError)

        /// Forgets a text. That there is none is no failure.
        func remove(_ name: String) async throws(StorageError)
    }

    /// Opens the system's browser, in which the user signs in.
    public protocol Browser: Sendable {
        /// Opens a URL, and waits for the browser to come back to `redirectUri` if the platform lets it.
        ///
        /// What is thrown becomes an error of kind `unexpected` and code `callback_failed`, but for `CancellationError` and
        /// a ``WorkOSError`` of kind `cancelled`. The task is cancelled when the one that signs in is.
        func open(_ url: URL, redirectUri: String) async throws -> BrowserReturn
    }

    /// What became of a browser.
    public enum BrowserReturn: Sendable, Hashable {
        /// It came back, with this URL.
        case callback(URL)
        /// The user closed it.
        case dismissed
        /// It is open, and the callback comes to the app in another way: pass it to
        /// ``AuthSession/resumePendingSignIn(_:)``.
        case elsewhere
    }

    /// Asks the user to prove who they are: a fingerprint, a face, the code of the device.
    public protocol Gate: Sendable {
        /// Whether it is the user. It is not called again while it asks, however many callers wait for it.
        func unlock() async -> Bool
    }

    /// The device's clock.
    public protocol Clock: Sendable {
        /// The time.
        func now() -> Date
    }

    /// Sends requests. It tries once, follows no redirect and keeps no cookies: ``URLSessionTransport`` is one.
    public protocol Transport: Sendable {
        /// Sends a request and reads the whole answer.
        func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse
    }

    /// A request to send. Its headers and body are not printed.
    public struct TransportRequest: Sendable {
        /// HTTP method.
        public var method: String
        /// Where to.
        public var url: URL
        /// Headers with names in lower case.
        public var headers: [String: String]
        /// Body; empty if there is none.
        public var body: Data
        /// How long it may take.
        public var timeout: Duration

        /// With its members.
        public init(method: String, url: URL, headers: [String: String], body: Data, timeout: Duration) {
            self.method = method
            self.url = url
            self.headers = headers
            self.body = body
            self.timeout = timeout
        }
    }

    /// An answer as it came. Its headers and body are not printed.
    public struct TransportResponse: Sendable {
        /// HTTP status.
        public var status: Int
        /// Headers.
        public var headers: [String: String]
        /// Body.
        public var body: Data

        /// With its members.
        public init(status: Int, headers: [String: String], body: Data) {
            self.status = status
            self.headers = headers
            self.body = body
        }
    }
}

/// Why a storage fails.
public struct StorageError: Error, Sendable, Hashable {
    /// The cause in words, without what is stored.
    public let message: String
    /// It may work later: the device was not unlocked since it started, say. What is stored is then left alone. Otherwise it
    /// counts as lost, and the session is over.
    public let isTemporary: Bool

    /// What was stored is lost, such as when its key is gone. The message says why, in words.
    public static func lost(_ message: String) -> StorageError { StorageError(message: message, isTemporary: false) }

    /// The storage does not work at the moment. The message says why, in words.
    public static func temporary(_ message: String) -> StorageError { StorageError(message: message, isTemporary: true) }
}

/// Why there is no answer to a request.
public struct TransportError: Error, Sendable, Hashable {
    /// How far the request got.
    public enum Kind: Sendable, Hashable {
        /// No connection came about, so nothing was sent.
        case connect
        /// No answer in time; the server may have acted.
        case timeout
        /// The connection broke; the server may have acted.
        case interrupted
    }

    /// How far the request got.
    public let kind: Kind
    /// The cause in words, without the URL.
    public let message: String

    /// With its members.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}

extension StorageError: LocalizedError {
    public var errorDescription: String? { message }
}

extension TransportError: LocalizedError {
    public var errorDescription: String? { message }
}

/// Without the URL, which carries the code.
extension AuthSession.BrowserReturn: CustomStringConvertible, CustomReflectable {
    public var description: String {
        switch self {
        case .callback: "callback(\(Redaction.mark))"
        case .dismissed: "dismissed"
        case .elsewhere: "elsewhere"
        }
    }
    public var customMirror: Mirror { Mirror(self, children: [description: ()], displayStyle: .enum) }
}

extension AuthSession.TransportRequest: CustomReflectable {
    public var customMirror: Mirror {
        let place = url.absoluteString.prefix { $0 != "?" }
        return Mirror(self, children: ["method": method, "url": String(place)], displayStyle: .struct)
    }
}

extension AuthSession.TransportResponse: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: ["status": status], displayStyle: .struct) }
}
