import Foundation
internal import WorkOSKitNative

/// Every call goes through here: an operation and its parameters in, JSON out.
struct Waist: Sendable {
    let native: NativeClient

    /// A call with one value as its answer.
    func value<Value: Decodable>(
        _ operation: String, _ path: [String], _ params: Parameters, _ options: RequestOptions, accessToken: String? = nil
    ) async throws(WorkOSError) -> Value {
        try await value(operation, path, try params.encoded(operation), options, accessToken: accessToken)
    }

    /// A call whose body is one value.
    func value<Value: Decodable>(
        _ operation: String, _ path: [String], body: some Encodable, _ options: RequestOptions, accessToken: String? = nil
    ) async throws(WorkOSError) -> Value {
        try await value(operation, path, try Wire.encode(body, operation), options, accessToken: accessToken)
    }

    /// A call that says null by an empty answer.
    func nullable<Value: Decodable>(
        _ operation: String, _ path: [String], _ params: Parameters, _ options: RequestOptions, accessToken: String? = nil
    ) async throws(WorkOSError) -> Value? {
        let body = try await send(operation, path, try params.encoded(operation), options, accessToken: accessToken)
        return body.isEmpty ? nil : try answer(body, operation)
    }

    /// A call that gives a list at once.
    func list<Item: Decodable & Sendable>(
        _ operation: String, _ path: [String], _ params: Parameters, _ options: RequestOptions, accessToken: String? = nil
    ) async throws(WorkOSError) -> [Item] {
        let body = try await send(operation, path, try params.encoded(operation), options, accessToken: accessToken)
        let envelope: PageEnvelope<Item> = try answer(body, operation)
        return envelope.data
    }

    /// The same with one value as its body.
    func list<Item: Decodable & Sendable>(
        _ operation: String, _ path: [String], body: some Encodable, _ options: RequestOptions, accessToken: String? = nil
    ) async throws(WorkOSError) -> [Item] {
        let body = try await send(operation, path, try Wire.encode(body, operation), options, accessToken: accessToken)
        let envelope: PageEnvelope<Item> = try answer(body, operation)
        return envelope.data
    }

    /// A call whose answer says nothing.
    func nothing(
        _ operation: String, _ path: [String], _ params: Parameters, _ options: RequestOptions, accessToken: String? = nil
    ) async throws(WorkOSError) {
        _ = try await send(operation, path, try params.encoded(operation), options, accessToken: accessToken)
    }

    /// A call whose answer is a page.
    func page<Item: Decodable & Sendable>(
        _ operation: String, _ path: [String], _ params: Parameters, _ options: RequestOptions, before: String?,
        after: String?
    ) -> PageRequest<Item> {
        let isBackwards = before != nil && after == nil
        let loader = PageLoader<Item>(
            waist: self, operation: operation, path: path, params: params, options: options, isBackwards: isBackwards)
        return PageRequest(
            operation: operation, cursor: isBackwards ? before : after,
            send: { () async throws(WorkOSError) -> Page<Item> in try await loader.load(nil) })
    }

    /// The URL of an operation that a browser is sent to.
    func url(_ operation: String, _ path: [String], _ params: Parameters) throws(WorkOSError) -> URL {
        let body = try params.encoded(operation)
        let text = try bridged { try native.url(operation: operation, path: path, params: body) }
        return try checkedUrl(text, operation)
    }

    private func value<Value: Decodable>(
        _ operation: String, _ path: [String], _ params: Data?, _ options: RequestOptions, accessToken: String?
    ) async throws(WorkOSError) -> Value {
        try answer(try await send(operation, path, params, options, accessToken: accessToken), operation)
    }

    /// Sends a call and gives the body of its answer. A task that is cancelled cancels the call in the core, too.
    func send(
        _ operation: String, _ path: [String], _ params: Data?, _ options: RequestOptions, accessToken: String? = nil
    ) async throws(WorkOSError) -> Data {
        let settings = try options.settings(accessToken)
        let answer = try await cancellable(operation) { cancellation in
            try await native.execute(
                operation: operation, path: path, params: params, settings: settings, cancellation: cancellation)
        }
        if let metadata = answer.metadata {
            options.onResponse?(ResponseMetadata(metadata))
        }
        options.onBody?(answer.body)
        return answer.body
    }

    private func answer<Value: Decodable>(_ body: Data, _ operation: String) throws(WorkOSError) -> Value {
        try Wire.decode(Value.self, from: body, code: "answer_malformed", what: "the answer", operation: operation)
    }
}

/// Loads the pages of one list.
private struct PageLoader<Item: Decodable & Sendable>: Sendable {
    let waist: Waist
    let operation: String
    let path: [String]
    let params: Parameters
    let options: RequestOptions
    let isBackwards: Bool

    func load(_ cursor: String?) async throws(WorkOSError) -> Page<Item> {
        var params = params
        if let cursor {
            params = params.replacing(isBackwards ? "before" : "after", with: cursor)
        }
        let envelope: PageEnvelope<Item> = try await waist.value(operation, path, params, options)
        return Page(
            data: envelope.data, listMetadata: envelope.listMetadata, extra: envelope.extra, isBackwards: isBackwards,
            load: { (cursor: String) async throws(WorkOSError) -> Page<Item> in try await load(cursor) })
    }
}
