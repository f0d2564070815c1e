// Generated from api/widgets.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func widgets(_ bench: Bench) async {
        await bench.check("widgets.create_token", "minimal") { bench in
            let answer = try await bench.workos.widgets.createToken(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("widgets.create_token", "full, form 0") { bench in
            let answer = try await bench.workos.widgets.createToken(
                organizationId: "organization_id + & ü",
                userId: "user_id + & ü",
                scopes: [.widgetsUsersTableManage],
                options: bench.options)
            try bench.value(answer)
        }
    }
}
