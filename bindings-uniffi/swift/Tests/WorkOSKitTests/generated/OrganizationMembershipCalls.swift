// Generated from api/organization_membership.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func organizationMembership(_ bench: Bench) async {
        await bench.check("organization_membership.list_organization_memberships", "minimal") { bench in
            let answer = bench.workos.organizationMembership.listOrganizationMemberships(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("organization_membership.list_organization_memberships", "full, form 0") { bench in
            let answer = bench.workos.organizationMembership.listOrganizationMemberships(
                organizationId: "organization_id + & ü",
                statuses: [.active],
                userId: "user_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("organization_membership.create_organization_membership", "minimal") { bench in
            let answer = try await bench.workos.organizationMembership.createOrganizationMembership(
                userId: "user_id + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.create_organization_membership", "full, form 0") { bench in
            let answer = try await bench.workos.organizationMembership.createOrganizationMembership(
                userId: "user_id + & ü",
                organizationId: "organization_id + & ü",
                role: .single(roleSlug: "role_slug + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.create_organization_membership", "full, form 1") { bench in
            let answer = try await bench.workos.organizationMembership.createOrganizationMembership(
                userId: "user_id + & ü",
                organizationId: "organization_id + & ü",
                role: .multiple(roleSlugs: ["role_slugs + & ü"]),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.get_organization_membership", "minimal") { bench in
            let answer = try await bench.workos.organizationMembership.getOrganizationMembership(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.update_organization_membership", "minimal") { bench in
            let answer = try await bench.workos.organizationMembership.updateOrganizationMembership(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.update_organization_membership", "full, form 0") { bench in
            let answer = try await bench.workos.organizationMembership.updateOrganizationMembership(
                id: "id + & ü",
                role: .single(roleSlug: "role_slug + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.update_organization_membership", "full, form 1") { bench in
            let answer = try await bench.workos.organizationMembership.updateOrganizationMembership(
                id: "id + & ü",
                role: .multiple(roleSlugs: ["role_slugs + & ü"]),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.delete_organization_membership", "minimal") { bench in
            try await bench.workos.organizationMembership.deleteOrganizationMembership(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("organization_membership.deactivate_organization_membership", "minimal") { bench in
            let answer = try await bench.workos.organizationMembership.deactivateOrganizationMembership(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.reactivate_organization_membership", "minimal") { bench in
            let answer = try await bench.workos.organizationMembership.reactivateOrganizationMembership(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("organization_membership.list_organization_membership_groups", "minimal") { bench in
            let answer = bench.workos.organizationMembership.listOrganizationMembershipGroups(
                organizationMembershipId: "organization_membership_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("organization_membership.list_organization_membership_groups", "full, form 0") { bench in
            let answer = bench.workos.organizationMembership.listOrganizationMembershipGroups(
                organizationMembershipId: "organization_membership_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
    }
}
