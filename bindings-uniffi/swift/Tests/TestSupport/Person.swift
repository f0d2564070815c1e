import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A person at a browser of sorts: it keeps cookies, follows redirects and presses buttons of forms.
package struct Person: Sendable {
    /// A page, and where it is.
    package struct Page: Sendable {
        package let url: URL
        package let text: String
    }

    private let web = URLSession(configuration: .ephemeral)

    package init() {}

    package func open(_ url: String) async throws -> Page {
        try await load(URLRequest(url: require(URL(string: url), "\(url) is no URL")))
    }

    /// Presses the button with this `data-testid`, with values in the fields of its form.
    package func press(_ button: String, on page: Page, _ values: [String: String] = [:]) async throws -> Page {
        for form in page.text.matches(of: #/<form([^>]*)>(.*?)</form>/#.dotMatchesNewlines()) {
            let content = form.output.2
            let buttons = content.matches(of: #/<button([^>]*)>/#).map { attributes($0.output.1) }
            guard let pressed = buttons.first(where: { $0["data-testid"] == button }) else { continue }
            var fields: [String: String] = [:]
            for input in content.matches(of: #/<input([^>]*)>/#).map({ attributes($0.output.1) }) {
                if let name = input["name"] { fields[name] = input["value"] ?? "" }
            }
            fields.merge(values) { _, entered in entered }
            if let name = pressed["name"] { fields[name] = pressed["value"] ?? "" }
            let action = pressed["formaction"] ?? attributes(form.output.1)["action"] ?? ""
            var request = URLRequest(url: try require(URL(string: action, relativeTo: page.url), "no address"))
            request.httpMethod = "POST"
            request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "content-type")
            request.httpBody = Data(fields.map { "\(encoded($0))=\(encoded($1))" }.joined(separator: "&").utf8)
            return try await load(request)
        }
        throw Missing("there is no button \(button) at \(page.url): \(page.text)")
    }

    private func load(_ request: URLRequest) async throws -> Page {
        let (body, response) = try await web.data(for: request)
        return Page(url: try require(response.url, "no address"), text: String(decoding: body, as: UTF8.self))
    }

    private func attributes(_ text: Substring) -> [String: String] {
        let pairs = text.matches(of: #/([\w-]+)="([^"]*)"/#).map { (String($0.output.1), plain($0.output.2)) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private func plain(_ text: Substring) -> String {
        let marks = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        return marks.reduce(String(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
