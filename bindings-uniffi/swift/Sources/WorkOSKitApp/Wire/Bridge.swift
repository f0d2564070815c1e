import Foundation
package import WorkOSKitNative

// What crosses the boundary, as what applications see.

extension WorkOSError {
    /// What the native part threw. Anything but a failure is a mistake of this package, such as a library of another
    /// version.
    package init(_ error: any Error, operation: String? = nil) {
        guard case NativeError.Failed(let failure)? = error as? NativeError else {
            self.init(
                kind: .unexpected, message: "workos-kit failed in a way it should not: please report it", code: "panic",
                operation: operation)
            return
        }
        self.init(failure, operation: operation)
    }

    /// A failure that is part of an outcome.
    package init(_ failure: Failure, operation: String? = nil) {
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
    fileprivate init(_ problem: FieldProblem) {
        self.init(field: problem.field, code: problem.code, message: problem.message)
    }
}

extension CallbackError {
    fileprivate init(_ problem: CallbackProblem) {
        self.init(
            code: problem.code, description: problem.description, connectionId: problem.connectionId,
            organizationId: problem.organizationId)
    }
}

/// A count that the native part can take.
package func checkedCount(_ name: String, _ value: Int?) throws(WorkOSError) -> UInt32? {
    guard let value else { return nil }
    guard (0...1000).contains(value) else {
        throw WorkOSError(
            kind: .configuration, message: "\(name) must be a whole number from 0 to 1000", code: "count_invalid")
    }
    return UInt32(value)
}

/// Runs a function of the native part.
package func bridged<Value>(_ work: () throws -> Value) throws(WorkOSError) -> Value {
    do {
        return try work()
    } catch {
        throw WorkOSError(error)
    }
}

/// Runs a call of the native part; a task that is cancelled cancels it, because dropping the future would not.
package func cancellable<Value: Sendable>(
    _ operation: String? = nil, _ work: @Sendable (Cancellation) async throws -> Value
) async throws(WorkOSError) -> Value {
    let cancellation = Cancellation()
    do {
        return try await withTaskCancellationHandler {
            try await work(cancellation)
        } onCancel: {
            cancellation.cancel()
        }
    } catch {
        throw WorkOSError(error, operation: operation)
    }
}

/// The core builds URLs that are ones; a system that reads them otherwise is not guessed around.
package func checkedUrl(_ text: String, _ operation: String?) throws(WorkOSError) -> URL {
    guard let url = URL(string: text) else {
        throw WorkOSError(
            kind: .unexpected, message: "the URL that was built is none", code: "url_malformed", operation: operation)
    }
    return url
}
