// Generated from api/passwordless.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func passwordless(_ bench: Bench) async {
        await bench.check("passwordless.create_session", "minimal") { bench in
            let answer = try await bench.workos.passwordless.createSession(
                type: .magicLink,
                email: "email + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("passwordless.create_session", "full, form 0") { bench in
            let answer = try await bench.workos.passwordless.createSession(
                type: .magicLink,
                email: "email + & ü",
                redirectUri: "redirect_uri + & ü",
                state: "state + & ü",
                connection: "connection + & ü",
                expiresIn: 7,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("passwordless.send_session", "minimal") { bench in
            let answer = try await bench.workos.passwordless.sendSession(
                sessionId: "session_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
    }
}
