import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A server of sorts: takes one request on this machine and answers 200.
struct Receiver {
    let port: UInt16
    private let socket: Int32

    init() throws {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let socket = Self.open(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(socket, pointer, size) == 0 && listen(socket, 1) == 0 && getsockname(socket, pointer, &size) == 0
            }
        }
        guard bound else { throw Broken("no port for the receiver") }
        port = UInt16(bigEndian: address.sin_port)
        self.socket = socket
    }

    /// Waits for the request; gives its headers by their names in lower case, and its body.
    func receive() throws -> (headers: [String: String], body: Data) {
        // Nothing may wait for ever.
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else { throw Broken("nothing was delivered") }
        defer {
            close(connection)
            close(socket)
        }
        var received = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { throw Broken("the delivery broke off") }
            received.append(contentsOf: buffer.prefix(count))
            guard let end = received.range(of: Data("\r\n\r\n".utf8)) else { continue }
            var headers: [String: String] = [:]
            let lines = String(decoding: received[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
            for line in lines.dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1)
                guard parts.count == 2 else { continue }
                headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
            }
            let body = received[end.upperBound...]
            guard let length = headers["content-length"].flatMap({ Int($0) }), body.count >= length else { continue }
            let answer = Array("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".utf8)
            _ = send(connection, answer, answer.count, 0)
            return (headers, Data(body))
        }
    }

    private static func open(_ family: Int32, _ kind: Int32, _ proto: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.socket(family, kind, proto)
        #else
            Darwin.socket(family, kind, proto)
        #endif
    }
}
