import Foundation
import WorkOSKitNative

// What crosses the boundary, as what applications see.

extension WorkOSError {
    /// What the native part threw. Anything but a failure is a mistake of this package, such as a library of another
    /// version.
    init(_ error: any Error, operation: String? = nil) {
        guard case NativeError.Failed(let failure)? = error as? NativeError else {
            self.init(
                kind: .unexpected, message: "workos-kit failed in a way it should not: please report it", code: "panic",
                operation: operation)
            return
        }
        self.init(failure, operation: operation)
    }

    /// A failure that is part of an outcome.
    init(_ failure: Failure, operation: String? = nil) {
        let challenge = failure.challenge.flatMap { text in
            try? JSONDecoder().decode(Challenge.self, from: Data(text.utf8))
        }
        self.init(
            kind: ErrorKind(rawValue: failure.kind),
            message: failure.message,
            code: failure.code,
            status: failure.status.map(Int.init),
            requestId: failure.requestId,
            retryAfter: failure.retryAfter.map { .milliseconds($0) },
            retryable: failure.retryable,
            attempts: Int(failure.attempts),
            fieldErrors: failure.fieldErrors.map(FieldError.init),
            operation: failure.operation ?? operation,
            challenge: challenge,
            callback: failure.callback.map(CallbackError.init),
            cause: failure.cause)
    }
}

extension FieldError {
    init(_ problem: FieldProblem) {
        self.init(field: problem.field, code: problem.code, message: problem.message)
    }
}

extension CallbackError {
    init(_ problem: CallbackProblem) {
        self.init(
            code: problem.code, description: problem.description, connectionId: problem.connectionId,
            organizationId: problem.organizationId)
    }
}

extension ResponseMetadata {
    init(_ metadata: AnswerMetadata) {
        self.init(
            status: Int(metadata.status), requestId: metadata.requestId, headers: metadata.headers,
            attempts: Int(metadata.attempts))
    }
}

extension RequestOptions {
    /// Nothing if nothing is different.
    func settings(_ accessToken: String?) throws(WorkOSError) -> CallSettings {
        CallSettings(
            timeout: timeout?.milliseconds,
            maxRetries: try checkedCount("maxRetries", maxRetries),
            idempotencyKey: idempotencyKey,
            headers: headers,
            apiKey: apiKey,
            accessToken: accessToken,
            fullAnswer: onResponse != nil)
    }
}

/// A count that the native part can take.
func checkedCount(_ name: String, _ value: Int?) throws(WorkOSError) -> UInt32? {
    guard let value else { return nil }
    guard (0...1000).contains(value) else {
        throw WorkOSError(
            kind: .configuration, message: "\(name) must be a whole number from 0 to 1000", code: "count_invalid")
    }
    return UInt32(value)
}
