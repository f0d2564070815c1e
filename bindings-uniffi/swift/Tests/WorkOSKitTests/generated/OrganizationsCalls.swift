// Generated from api/organizations.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func organizations(_ bench: Bench) async {
        await bench.check("organizations.list_organizations", "minimal") { bench in
            let answer = bench.workos.organizations.listOrganizations(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("organizations.list_organizations", "full, form 0") { bench in
            let answer = bench.workos.organizations.listOrganizations(
                domains: ["domains + & ü"],
                search: "search + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("organizations.create_organization", "minimal") { bench in
            let answer = try await bench.workos.organizations.createOrganization(
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.create_organization", "full, form 0") { bench in
            let answer = try await bench.workos.organizations.createOrganization(
                name: "name + & ü",
                allowProfilesOutsideOrganization: true,
                domains: ["domains + & ü"],
                domainData: [OrganizationDomainInput(domain: "domain + & ü", state: .pending)],
                metadata: .value(["key": "metadata + & ü"]),
                externalId: .value("external_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.create_organization", "nulls") { bench in
            let answer = try await bench.workos.organizations.createOrganization(
                name: "name + & ü",
                metadata: nil,
                externalId: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.get_organization_by_external_id", "minimal") { bench in
            let answer = try await bench.workos.organizations.getOrganizationByExternalId(
                externalId: "external_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.get_organization", "minimal") { bench in
            let answer = try await bench.workos.organizations.getOrganization(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.update_organization", "minimal") { bench in
            let answer = try await bench.workos.organizations.updateOrganization(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.update_organization", "full, form 0") { bench in
            let answer = try await bench.workos.organizations.updateOrganization(
                id: "id + & ü",
                name: "name + & ü",
                allowProfilesOutsideOrganization: true,
                domains: ["domains + & ü"],
                domainData: [OrganizationDomainInput(domain: "domain + & ü", state: .pending)],
                stripeCustomerId: "stripe_customer_id + & ü",
                metadata: .value(["key": "metadata + & ü"]),
                externalId: .value("external_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.update_organization", "nulls") { bench in
            let answer = try await bench.workos.organizations.updateOrganization(
                id: "id + & ü",
                metadata: nil,
                externalId: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.delete_organization", "minimal") { bench in
            try await bench.workos.organizations.deleteOrganization(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("organizations.get_audit_log_configuration", "minimal") { bench in
            let answer = try await bench.workos.organizations.getAuditLogConfiguration(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.list_authorized_applications", "minimal") { bench in
            let answer = bench.workos.organizations.listAuthorizedApplications(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("organizations.list_authorized_applications", "full, form 0") { bench in
            let answer = bench.workos.organizations.listAuthorizedApplications(
                organizationId: "organization_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("organizations.list_it_contacts", "minimal") { bench in
            let answer = try await bench.workos.organizations.listItContacts(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.create_it_contact", "minimal") { bench in
            let answer = try await bench.workos.organizations.createItContact(
                organizationId: "organization_id + & ü",
                email: "email + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.create_it_contact", "full, form 0") { bench in
            let answer = try await bench.workos.organizations.createItContact(
                organizationId: "organization_id + & ü",
                email: "email + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organizations.delete_it_contact", "minimal") { bench in
            try await bench.workos.organizations.deleteItContact(
                organizationId: "organization_id + & ü",
                contactId: "contact_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("organizations.invite_it_contact", "minimal") { bench in
            try await bench.workos.organizations.inviteItContact(
                organizationId: "organization_id + & ü",
                contactId: "contact_id + & ü",
                intents: [.sso],
                options: bench.options)
            bench.nothing()
        }
        await bench.check("organizations.invite_it_contact", "full, form 0") { bench in
            try await bench.workos.organizations.inviteItContact(
                organizationId: "organization_id + & ü",
                contactId: "contact_id + & ü",
                intents: [.sso],
                options: bench.options)
            bench.nothing()
        }
        await bench.check("organizations.revoke_it_contact", "minimal") { bench in
            try await bench.workos.organizations.revokeItContact(
                organizationId: "organization_id + & ü",
                contactId: "contact_id + & ü",
                options: bench.options)
            bench.nothing()
        }
    }
}
