// Generated from api/groups.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func groups(_ bench: Bench) async {
        await bench.check("groups.list_groups", "minimal") { bench in
            let answer = bench.workos.groups.listGroups(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("groups.list_groups", "full, form 0") { bench in
            let answer = bench.workos.groups.listGroups(
                organizationId: "organization_id + & ü",
                search: "search + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("groups.create_group", "minimal") { bench in
            let answer = try await bench.workos.groups.createGroup(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.create_group", "full, form 0") { bench in
            let answer = try await bench.workos.groups.createGroup(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.create_group", "nulls") { bench in
            let answer = try await bench.workos.groups.createGroup(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.get_group", "minimal") { bench in
            let answer = try await bench.workos.groups.getGroup(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.update_group", "minimal") { bench in
            let answer = try await bench.workos.groups.updateGroup(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.update_group", "full, form 0") { bench in
            let answer = try await bench.workos.groups.updateGroup(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.update_group", "nulls") { bench in
            let answer = try await bench.workos.groups.updateGroup(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.delete_group", "minimal") { bench in
            try await bench.workos.groups.deleteGroup(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("groups.list_organization_memberships", "minimal") { bench in
            let answer = bench.workos.groups.listOrganizationMemberships(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("groups.list_organization_memberships", "full, form 0") { bench in
            let answer = bench.workos.groups.listOrganizationMemberships(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("groups.add_organization_membership", "minimal") { bench in
            let answer = try await bench.workos.groups.addOrganizationMembership(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                organizationMembershipId: "organization_membership_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.add_organization_membership", "full, form 0") { bench in
            let answer = try await bench.workos.groups.addOrganizationMembership(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                organizationMembershipId: "organization_membership_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("groups.update_group_organization_memberships", "minimal") { bench in
            try await bench.workos.groups.updateGroupOrganizationMemberships(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("groups.update_group_organization_memberships", "full, form 0") { bench in
            try await bench.workos.groups.updateGroupOrganizationMemberships(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                add: ["add + & ü"],
                remove: ["remove + & ü"],
                options: bench.options)
            bench.nothing()
        }
        await bench.check("groups.remove_organization_membership", "minimal") { bench in
            try await bench.workos.groups.removeOrganizationMembership(
                organizationId: "organization_id + & ü",
                groupId: "group_id + & ü",
                organizationMembershipId: "organization_membership_id + & ü",
                options: bench.options)
            bench.nothing()
        }
    }
}
