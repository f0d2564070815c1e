import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A browser of sorts: keeps cookies, follows redirects on this machine, presses a button, stops at the callback.
final class Browser: NSObject, URLSessionTaskDelegate, Sendable {
    private let callback: String

    init(callback: String) {
        self.callback = callback
    }

    /// Chooses a person on the identity provider's page; gives the URL of the callback.
    func signIn(at url: URL, as email: String) async throws -> URL {
        try await press("user:\(email)", at: url)
    }

    /// Denies access on the identity provider's page; gives the URL of the callback.
    func deny(at url: URL) async throws -> URL {
        try await press("deny", at: url)
    }

    private func press(_ button: String, at url: URL) async throws -> URL {
        // A session of its own keeps the cookies apart from those of earlier sign-ins.
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        let (place, page) = try await open(URLRequest(url: url), in: session)
        for form in page.matches(of: #/<form[^>]*action="([^"]*)"[^>]*>(.*?)</form>/#.dotMatchesNewlines()) {
            for mark in form.output.2.matches(of: #/<button([^>]*)>/#) {
                let pairs = mark.output.1.matches(of: #/([\w-]+)="([^"]*)"/#)
                let attributes = Dictionary(
                    pairs.map { (String($0.output.1), plain($0.output.2)) }, uniquingKeysWith: { first, _ in first })
                guard attributes["data-testid"] == button else { continue }
                guard let action = URL(string: plain(form.output.1), relativeTo: place) else { continue }
                var request = URLRequest(url: action)
                request.httpMethod = "POST"
                request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "content-type")
                if let name = attributes["name"], let value = attributes["value"] {
                    var query = URLComponents()
                    query.queryItems = [URLQueryItem(name: name, value: value)]
                    request.httpBody = Data((query.percentEncodedQuery ?? "").utf8)
                }
                return try await open(request, in: session).0
            }
        }
        throw Broken("there is no button \(button) at \(place)")
    }

    /// The address where the redirects end, and the page there; no page at the callback.
    private func open(_ request: URLRequest, in session: URLSession) async throws -> (URL, String) {
        var request = request
        for _ in 0..<20 {
            let (body, response) = try await session.data(for: request)
            guard let answer = response as? HTTPURLResponse, let url = request.url else { break }
            guard [302, 303].contains(answer.statusCode) else {
                return (url, String(decoding: body, as: UTF8.self))
            }
            let location = answer.value(forHTTPHeaderField: "location") ?? ""
            guard let next = URL(string: location, relativeTo: url)?.absoluteURL else { break }
            if next.absoluteString.hasPrefix(callback) {
                return (next, "")
            }
            request = URLRequest(url: next)
        }
        throw Broken("the redirects do not end")
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    private func plain(_ text: Substring) -> String {
        text.replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#x27;", with: "'")
            .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&lt;", with: "<")
            .replacingOccurrences(of: "&gt;", with: ">").replacingOccurrences(of: "&amp;", with: "&")
    }
}

/// A step of the story did not hold.
struct Broken: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
