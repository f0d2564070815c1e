// Generated from api/organization_domains.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func organizationDomains(_ bench: Bench) async {
        await bench.check("organization_domains.create_organization_domain", "minimal") { bench in
            let answer = try await bench.workos.organizationDomains.createOrganizationDomain(
                domain: "domain + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_domains.create_organization_domain", "full, form 0") { bench in
            let answer = try await bench.workos.organizationDomains.createOrganizationDomain(
                domain: "domain + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_domains.get_organization_domain", "minimal") { bench in
            let answer = try await bench.workos.organizationDomains.getOrganizationDomain(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_domains.delete_organization_domain", "minimal") { bench in
            try await bench.workos.organizationDomains.deleteOrganizationDomain(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("organization_domains.verify_organization_domain", "minimal") { bench in
            let answer = try await bench.workos.organizationDomains.verifyOrganizationDomain(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
    }
}
