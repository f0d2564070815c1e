// Generated from api/admin_portal.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func adminPortal(_ bench: Bench) async {
        await bench.check("admin_portal.generate_link", "minimal") { bench in
            let answer = try await bench.workos.adminPortal.generateLink(
                organization: "organization + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("admin_portal.generate_link", "full, form 0") { bench in
            let answer = try await bench.workos.adminPortal.generateLink(
                organization: "organization + & ü",
                returnUrl: "return_url + & ü",
                successUrl: "success_url + & ü",
                intent: .sso,
                itContactEmails: ["ada+test@example.com"],
                externalUserId: "external_user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("admin_portal.revoke_link", "minimal") { bench in
            try await bench.workos.adminPortal.revokeLink(
                organization: "organization + & ü",
                externalUserId: "external_user_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("admin_portal.revoke_link", "full, form 0") { bench in
            try await bench.workos.adminPortal.revokeLink(
                organization: "organization + & ü",
                externalUserId: "external_user_id + & ü",
                options: bench.options)
            bench.nothing()
        }
    }
}
