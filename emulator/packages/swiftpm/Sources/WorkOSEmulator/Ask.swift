import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

// How the controls are asked.

extension Control {
    /// How long a control may take; all but those that wait answer at once.
    static let patience: Duration = .seconds(30)

    /// Asks with a value, and reads the answer.
    @discardableResult
    func tell<Value: Decodable>(_ method: String, _ path: String, _ body: some Encodable) async throws -> Value {
        try read(try await ask(method, path, try JSONEncoder().encode(body)))
    }

    /// Asks with a value, for nothing.
    func tell(_ method: String, _ path: String, _ body: some Encodable) async throws {
        _ = try await ask(method, path, try JSONEncoder().encode(body))
    }

    func list<Item: Decodable>(_ path: String) async throws -> [Item] {
        let list: List<Item> = try read(try await ask("GET", path))
        return list.data
    }

    /// What a control waited for; nothing if it did not come in time.
    func wait(_ path: String, _ query: [String: String?], _ timeout: Duration) async throws -> JSON? {
        var components = URLComponents()
        components.queryItems = query.compactMap { name, value in value.map { URLQueryItem(name: name, value: $0) } }
        components.queryItems?.append(URLQueryItem(name: "timeout_ms", value: "\(Int(timeout.inSeconds * 1000))"))
        // A plus sign is a space in a query, and stays one in `URLComponents`.
        let encoded = (components.percentEncodedQuery ?? "").replacingOccurrences(of: "+", with: "%2B")
        do {
            return try read(try await ask("GET", "\(path)?\(encoded)", timeout: timeout + Self.patience))
        } catch EmulatorError.controlRefused(_, 404, _) {
            return nil
        }
    }

    func read<Value: Decodable>(_ body: Data) throws -> Value { try JSONDecoder().decode(Value.self, from: body) }

    func ask(
        _ method: String, _ path: String, _ body: Data? = nil, contentType: String = "application/json",
        timeout: Duration = patience
    ) async throws -> Data {
        guard let place = URL(string: "\(url)/_emulator/\(path)") else {
            throw EmulatorError.unreachable("\(url) is no URL")
        }
        var request = URLRequest(url: place, timeoutInterval: timeout.inSeconds)
        request.httpMethod = method
        if let body {
            request.httpBody = body
            request.setValue(contentType, forHTTPHeaderField: "content-type")
        }
        let answer: (body: Data, response: URLResponse)
        do {
            answer = try await URLSession.shared.data(for: request)
        } catch {
            throw EmulatorError.unreachable("the emulator at \(url) does not answer (\(error)): is it still running?")
        }
        let status = (answer.response as? HTTPURLResponse)?.statusCode ?? 0
        guard status < 400 else {
            let members = try? JSONDecoder().decode(JSON.self, from: answer.body)
            let message = members?["message"]?.stringValue ?? "the emulator answered \(status)"
            let control = path.prefix { $0 != "?" }
            throw EmulatorError.controlRefused(
                message: "\(method) /_emulator/\(control): \(message)", status: status, code: members?["code"]?.stringValue)
        }
        return answer.body
    }
}

private struct List<Item: Decodable>: Decodable {
    let data: [Item]
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

    /// As a number of JSON.
    var seconds: JSON { components.attoseconds == 0 ? .integer(components.seconds) : .number(inSeconds) }
}
