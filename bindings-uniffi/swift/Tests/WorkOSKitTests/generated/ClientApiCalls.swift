// Generated from api/client_api.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func clientApi(_ bench: Bench) async {
        await bench.check("client_api.create_token", "minimal") { bench in
            let answer = try await bench.workos.clientApi.createToken(
                organizationId: "organization_id + & ü",
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("client_api.create_token", "full, form 0") { bench in
            let answer = try await bench.workos.clientApi.createToken(
                organizationId: "organization_id + & ü",
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
    }
}
