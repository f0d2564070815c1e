import Foundation
import WorkOSKitApp

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A browser whose callback comes to a free port of this machine.
final class Loopback: AuthSession.Browser {
    /// Where it comes back to.
    let redirectUri: String

    private let listener: Int32
    private let opensBrowser: Bool

    init(opensBrowser: Bool) throws {
        self.opensBrowser = opensBrowser
        #if canImport(Glibc)
            listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        // Nobody else on the network can reach it.
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, size) == 0 && listen(listener, 4) == 0 && getsockname(listener, pointer, &size) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        redirectUri = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/callback"
    }

    deinit { close(listener) }

    func open(_ url: URL, redirectUri: String) async throws -> AuthSession.BrowserReturn {
        say("open \(url.absoluteString)")
        if opensBrowser {
            let program = Process()
            program.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            #if os(macOS)
                program.arguments = ["open", url.absoluteString]
            #else
                program.arguments = ["xdg-open", url.absoluteString]
            #endif
            // Whoever has no browser here opens the address by hand.
            try? program.run()
        }
        return .callback(try await callback())
    }

    /// The first request for the path of the callback; anything else, such as for an icon, is answered and forgotten.
    private func callback() async throws -> URL {
        while true {
            try Task.checkCancellation()
            var wanted = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
            guard poll(&wanted, 1, 0) > 0 else {
                try await Task.sleep(for: .milliseconds(50))
                continue
            }
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { continue }
            defer { close(connection) }
            guard let target = request(connection) else { continue }
            let isCallback = target.hasPrefix("/callback?")
            let body = isCallback ? "You may close this window." : "There is nothing here."
            let status = isCallback ? "200 OK" : "404 Not Found"
            let answer = "HTTP/1.1 \(status)\r\ncontent-type: text/plain\r\ncontent-length: \(body.utf8.count)\r\n"
                + "referrer-policy: no-referrer\r\ncache-control: no-store\r\nconnection: close\r\n\r\n\(body)"
            _ = Array(answer.utf8).withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
            if isCallback, let url = URL(string: "http://127.0.0.1\(target)") { return url }
        }
    }

    /// What a request asks for, of whom the head comes within two seconds and is not larger than 16 KB.
    private func request(_ connection: Int32) -> String? {
        var limit = timeval(tv_sec: 2, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var head = Data()
        var buffer = [UInt8](repeating: 0, count: 4096)
        while head.count < 16_384, head.range(of: Data("\r\n\r\n".utf8)) == nil {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            head.append(contentsOf: buffer.prefix(count))
        }
        let words = String(decoding: head, as: UTF8.self).split(separator: "\r\n").first?.split(separator: " ") ?? []
        return words.count == 3 && words[0] == "GET" ? String(words[1]) : nil
    }
}
