import Foundation
internal import WorkOSKitNative

/// The token of an `Authorization` header. Fails with kind `authentication` if there is none.
public func bearerToken(_ authorization: String?) throws(WorkOSError) -> String {
    try bridged { try WorkOSKitNative.bearerToken(authorization: authorization) }
}

/// How to answer a request whose token was not accepted (RFC 6750).
public struct BearerRefusal: Sendable, Hashable {
    /// HTTP status.
    public let status: Int
    /// Value of the `WWW-Authenticate` header, if there is to be one.
    public let wwwAuthenticate: String?
    /// Value of the `Retry-After` header, if there is to be one.
    public let retryAfter: Duration?

    /// The answer to an error, with the address of the resource's metadata if it has any.
    public init(_ error: WorkOSError, resourceMetadata: String? = nil) throws(WorkOSError) {
        let refusal = try bridged {
            try bearerRefusal(failure: Failure(error), resourceMetadata: resourceMetadata)
        }
        status = Int(refusal.status)
        wwwAuthenticate = refusal.wwwAuthenticate
        retryAfter = refusal.retryAfter.map { .milliseconds($0) }
    }
}

/// The metadata of a protected resource (RFC 9728), such as an MCP server.
public struct ProtectedResource: Sendable, Hashable {
    /// The document, as JSON text.
    public let json: String
    /// Where clients look for it; nothing if the resource is no URL.
    public let metadataUrl: String?

    /// Of a resource.
    ///
    /// - Parameters:
    ///   - resource: Identifier of the resource, its URL.
    ///   - authorizationServer: Origin of its authorization server.
    ///   - scopes: OAuth scopes that it knows.
    ///   - name: Its name for people.
    ///   - documentation: Where developers read about it.
    public init(
        _ resource: String, authorizationServer: String, scopes: [String] = [], name: String? = nil,
        documentation: String? = nil
    ) throws(WorkOSError) {
        let settings = ResourceSettings(
            resource: resource, authorizationServer: authorizationServer, scopes: scopes, name: name,
            documentation: documentation)
        let metadata = try bridged { try protectedResource(settings: settings) }
        json = metadata.json
        metadataUrl = metadata.url
    }
}

extension Failure {
    /// What the core needs of an error.
    init(_ error: WorkOSError) {
        self.init(
            kind: error.kind.rawValue, code: error.code, message: error.message, status: nil, requestId: error.requestId,
            retryAfter: error.retryAfter?.milliseconds, retryable: error.retryable, attempts: UInt32(clamping: error.attempts),
            fieldErrors: [], operation: error.operation, challenge: nil, callback: nil, cause: error.cause)
    }
}
