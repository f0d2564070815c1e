import Foundation
import TestSupport
import Testing
import WorkOSEmulator
import WorkOSKit

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The command-line example as a process of its own, which can really be killed.
@Suite(.serialized) struct SignInExampleTests {
    @Test func aUserSignsInThroughTheLoopbackAddress() async throws {
        let tool = Tool(try await App())
        let signIn = try tool.start("sign-in", "--no-browser", "--login-hint", "ada@acme.com")
        let page = try await Person().open(signIn.opened())
        #expect(page.text.contains("You may close this window"))
        #expect(try await signIn.end() == "signed in as ada@acme.com")
        let used = try await tool.run("token")
        #expect(used.hasPrefix("there is a token, good until"))
        #expect(try await tool.run("refresh").hasPrefix("refreshed"))
        #expect(try tool.modes() == [0o600])
        #expect(try await tool.run("sign-out").contains("session_id="))
        #expect(try await tool.run("token") == "signed out: not_signed_in")
    }

    @Test func theProcessIsKilledBetweenBrowserAndCallback() async throws {
        let tool = Tool(try await App())
        let signIn = try tool.start("sign-in", "--no-browser", "--login-hint", "ada@acme.com")
        let url = try require(URL(string: try await signIn.opened()), "no URL")
        signIn.kill()
        let back = try await callback(of: url, "http://127.0.0.1:")
        #expect(try await tool.run("resume", "\(back.absoluteString)x").contains("failed"))
        #expect(try await tool.run("resume", back.absoluteString) == "signed in as ada@acme.com")
        #expect(try await tool.run("token").hasPrefix("there is a token"))
    }

    @Test(arguments: [true, false])
    func theProcessIsKilledDuringARefresh(_ isReusable: Bool) async throws {
        let app = try await App(isReusable ? "authkit: { refresh_token_reuse: 30 }" : "")
        let tool = Tool(app)
        let signIn = try tool.start("sign-in", "--no-browser", "--login-hint", "ada@acme.com")
        _ = try await Person().open(signIn.opened())
        _ = try await signIn.end()
        // The server carries it out, and the answer comes byte by byte.
        try await app.emulator.fault(Fault(operation: App.renewal, bytesPerSecond: 1))
        let refresh = try tool.start("refresh")
        try await waitUntil("the request has not arrived") { try await app.renewals() == 1 }
        refresh.kill()
        let after = try await tool.run("refresh")
        if isReusable {
            #expect(after.hasPrefix("refreshed"), "\(after)")
        } else {
            #expect(after == "signed out: refresh_interrupted")
        }
        #expect(try await app.renewals() == 2)
    }

    @Test func aCodeIsEnteredElsewhere() async throws {
        let tool = Tool(try await App("authkit: { device_interval: 1 }", interactive: true))
        let signIn = try tool.start("sign-in", "--device")
        let person = Person()
        var page = try await person.open(signIn.opened())
        page = try await person.press("continue", on: page)
        page = try await person.press("sign_in", on: page, ["email": "ada@acme.com", "password": "adapass"])
        _ = try await person.press("approve", on: page)
        #expect(try await signIn.end() == "signed in as ada@acme.com")
    }
}

/// The program, with a folder and an emulator of its own.
private struct Tool: Sendable {
    let app: App
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sign-in-\(UUID().uuidString)")

    init(_ app: App) { self.app = app }

    func start(_ arguments: String...) throws -> Run { try Run(self, arguments) }

    /// The last line that it prints.
    func run(_ arguments: String...) async throws -> String { try await Run(self, arguments).end() }

    /// Who may read the files.
    func modes() throws -> Set<Int> {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return Set(
            try names.map { name in
                let file = try FileManager.default.attributesOfItem(atPath: folder.appendingPathComponent(name).path)
                return (file[.posixPermissions] as? NSNumber)?.intValue ?? 0
            })
    }
}

/// One run of the program.
private final class Run: @unchecked Sendable {
    private let process = Process()
    private let lock = NSLock()
    private var printed = ""

    init(_ tool: Tool, _ arguments: [String]) throws {
        let environment = ProcessInfo.processInfo.environment
        let program = try require(environment["WORKOS_KIT_SIGN_IN"], "WORKOS_KIT_SIGN_IN is not set")
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment.merging(tool.app.emulator.environment) { _, new in new }
            .merging(["SIGN_IN_FOLDER": tool.folder.path]) { _, new in new }
        let output = Pipe()
        process.standardOutput = output
        output.fileHandleForReading.readabilityHandler = { [weak self] handle in
            let data = handle.availableData
            guard let self, !data.isEmpty else { return handle.readabilityHandler = nil }
            lock.withLock { self.printed += String(decoding: data, as: UTF8.self) }
        }
        try process.run()
    }

    private var lines: [String] { lock.withLock { printed }.split(separator: "\n").map(String.init) }

    /// The address that it asks to open.
    func opened() async throws -> String {
        try await waitUntil("nothing is to be opened: \(lines)") { lines.contains { $0.hasPrefix("open http") } }
        return String(lines.first { $0.hasPrefix("open ") }?.dropFirst(5) ?? "")
    }

    /// Waits for its end.
    func end() async throws -> String {
        try await waitUntil("it does not end: \(lines)") { !process.isRunning }
        // What it printed last may still be on its way.
        try await waitUntil("it printed nothing") { !lines.isEmpty }
        try await Task.sleep(for: .milliseconds(50))
        return lines.last ?? ""
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
