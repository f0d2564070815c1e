// Generated from api/authorization.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func authorization(_ bench: Bench) async {
        await bench.check("authorization.list_group_role_assignments", "minimal") { bench in
            let answer = bench.workos.authorization.listGroupRoleAssignments(
                groupId: "group_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_group_role_assignments", "full, form 0") { bench in
            let answer = bench.workos.authorization.listGroupRoleAssignments(
                groupId: "group_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.create_group_role_assignment", "minimal") { bench in
            let answer = try await bench.workos.authorization.createGroupRoleAssignment(
                groupId: "group_id + & ü",
                roleSlug: "role_slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_group_role_assignment", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.createGroupRoleAssignment(
                groupId: "group_id + & ü",
                roleSlug: "role_slug + & ü",
                resourceId: "resource_id + & ü",
                resourceExternalId: "resource_external_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.replace_group_role_assignments", "minimal") { bench in
            let answer = try await bench.workos.authorization.replaceGroupRoleAssignments(
                groupId: "group_id + & ü",
                roleAssignments: [ReplaceGroupRoleAssignmentEntry(roleSlug: "role_slug + & ü")],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.replace_group_role_assignments", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.replaceGroupRoleAssignments(
                groupId: "group_id + & ü",
                roleAssignments: [ReplaceGroupRoleAssignmentEntry(roleSlug: "role_slug + & ü", resourceId: "resource_id + & ü", resourceExternalId: "resource_external_id + & ü", resourceTypeSlug: "resource_type_slug + & ü")],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.patch_group_role_assignments", "minimal") { bench in
            try await bench.workos.authorization.patchGroupRoleAssignments(
                groupId: "group_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.patch_group_role_assignments", "full, form 0") { bench in
            try await bench.workos.authorization.patchGroupRoleAssignments(
                groupId: "group_id + & ü",
                add: [ReplaceGroupRoleAssignmentEntry(roleSlug: "role_slug + & ü", resourceId: "resource_id + & ü", resourceExternalId: "resource_external_id + & ü", resourceTypeSlug: "resource_type_slug + & ü")],
                remove: [ReplaceGroupRoleAssignmentEntry(roleSlug: "role_slug + & ü", resourceId: "resource_id + & ü", resourceExternalId: "resource_external_id + & ü", resourceTypeSlug: "resource_type_slug + & ü")],
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.remove_group_role_assignments", "minimal") { bench in
            try await bench.workos.authorization.removeGroupRoleAssignments(
                groupId: "group_id + & ü",
                roleSlug: "role_slug + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.remove_group_role_assignments", "full, form 0") { bench in
            try await bench.workos.authorization.removeGroupRoleAssignments(
                groupId: "group_id + & ü",
                roleSlug: "role_slug + & ü",
                resourceId: "resource_id + & ü",
                resourceExternalId: "resource_external_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.get_group_role_assignment", "minimal") { bench in
            let answer = try await bench.workos.authorization.getGroupRoleAssignment(
                groupId: "group_id + & ü",
                roleAssignmentId: "role_assignment_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.remove_group_role_assignment", "minimal") { bench in
            try await bench.workos.authorization.removeGroupRoleAssignment(
                groupId: "group_id + & ü",
                roleAssignmentId: "role_assignment_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.check", "minimal") { bench in
            let answer = try await bench.workos.authorization.check(
                organizationMembershipId: "organization_membership_id + & ü",
                permissionSlug: "permission_slug + & ü",
                resourceTarget: .byId(resourceId: "resource_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.check", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.check(
                organizationMembershipId: "organization_membership_id + & ü",
                permissionSlug: "permission_slug + & ü",
                resourceTarget: .byId(resourceId: "resource_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.check", "full, form 1") { bench in
            let answer = try await bench.workos.authorization.check(
                organizationMembershipId: "organization_membership_id + & ü",
                permissionSlug: "permission_slug + & ü",
                resourceTarget: .byExternalId(resourceExternalId: "resource_external_id + & ü", resourceTypeSlug: "resource_type_slug + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.list_resources_for_membership", "minimal") { bench in
            let answer = bench.workos.authorization.listResourcesForMembership(
                organizationMembershipId: "organization_membership_id + & ü",
                permissionSlug: "permission_slug + & ü",
                parentResource: .byId(parentResourceId: "parent_resource_id + & ü"),
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_resources_for_membership", "full, form 0") { bench in
            let answer = bench.workos.authorization.listResourcesForMembership(
                organizationMembershipId: "organization_membership_id + & ü",
                permissionSlug: "permission_slug + & ü",
                parentResource: .byId(parentResourceId: "parent_resource_id + & ü"),
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_resources_for_membership", "full, form 1") { bench in
            let answer = bench.workos.authorization.listResourcesForMembership(
                organizationMembershipId: "organization_membership_id + & ü",
                permissionSlug: "permission_slug + & ü",
                parentResource: .byExternalId(parentResourceTypeSlug: "parent_resource_type_slug + & ü", parentResourceExternalId: "parent_resource_external_id + & ü"),
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_effective_permissions", "minimal") { bench in
            let answer = bench.workos.authorization.listEffectivePermissions(
                organizationMembershipId: "organization_membership_id + & ü",
                resourceId: "resource_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_effective_permissions", "full, form 0") { bench in
            let answer = bench.workos.authorization.listEffectivePermissions(
                organizationMembershipId: "organization_membership_id + & ü",
                resourceId: "resource_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_effective_permissions_by_external_id", "minimal") { bench in
            let answer = bench.workos.authorization.listEffectivePermissionsByExternalId(
                organizationMembershipId: "organization_membership_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_effective_permissions_by_external_id", "full, form 0") { bench in
            let answer = bench.workos.authorization.listEffectivePermissionsByExternalId(
                organizationMembershipId: "organization_membership_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_role_assignments", "minimal") { bench in
            let answer = bench.workos.authorization.listRoleAssignments(
                organizationMembershipId: "organization_membership_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_role_assignments", "full, form 0") { bench in
            let answer = bench.workos.authorization.listRoleAssignments(
                organizationMembershipId: "organization_membership_id + & ü",
                resourceId: "resource_id + & ü",
                resourceExternalId: "resource_external_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.assign_role", "minimal") { bench in
            let answer = try await bench.workos.authorization.assignRole(
                organizationMembershipId: "organization_membership_id + & ü",
                roleSlug: "role_slug + & ü",
                resourceTarget: .byId(resourceId: "resource_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.assign_role", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.assignRole(
                organizationMembershipId: "organization_membership_id + & ü",
                roleSlug: "role_slug + & ü",
                resourceTarget: .byId(resourceId: "resource_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.assign_role", "full, form 1") { bench in
            let answer = try await bench.workos.authorization.assignRole(
                organizationMembershipId: "organization_membership_id + & ü",
                roleSlug: "role_slug + & ü",
                resourceTarget: .byExternalId(resourceExternalId: "resource_external_id + & ü", resourceTypeSlug: "resource_type_slug + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.remove_role", "minimal") { bench in
            try await bench.workos.authorization.removeRole(
                organizationMembershipId: "organization_membership_id + & ü",
                roleSlug: "role_slug + & ü",
                resourceTarget: .byId(resourceId: "resource_id + & ü"),
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.remove_role", "full, form 0") { bench in
            try await bench.workos.authorization.removeRole(
                organizationMembershipId: "organization_membership_id + & ü",
                roleSlug: "role_slug + & ü",
                resourceTarget: .byId(resourceId: "resource_id + & ü"),
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.remove_role", "full, form 1") { bench in
            try await bench.workos.authorization.removeRole(
                organizationMembershipId: "organization_membership_id + & ü",
                roleSlug: "role_slug + & ü",
                resourceTarget: .byExternalId(resourceExternalId: "resource_external_id + & ü", resourceTypeSlug: "resource_type_slug + & ü"),
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.remove_role_assignment", "minimal") { bench in
            try await bench.workos.authorization.removeRoleAssignment(
                organizationMembershipId: "organization_membership_id + & ü",
                roleAssignmentId: "role_assignment_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.list_organization_roles", "minimal") { bench in
            let answer = try await bench.workos.authorization.listOrganizationRoles(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_organization_role", "minimal") { bench in
            let answer = try await bench.workos.authorization.createOrganizationRole(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_organization_role", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.createOrganizationRole(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                slug: "slug + & ü",
                description: .value("description + & ü"),
                resourceTypeSlug: "resource_type_slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_organization_role", "nulls") { bench in
            let answer = try await bench.workos.authorization.createOrganizationRole(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.get_organization_role", "minimal") { bench in
            let answer = try await bench.workos.authorization.getOrganizationRole(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_organization_role", "minimal") { bench in
            let answer = try await bench.workos.authorization.updateOrganizationRole(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_organization_role", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.updateOrganizationRole(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_organization_role", "nulls") { bench in
            let answer = try await bench.workos.authorization.updateOrganizationRole(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.delete_organization_role", "minimal") { bench in
            try await bench.workos.authorization.deleteOrganizationRole(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.add_organization_role_permission", "minimal") { bench in
            let answer = try await bench.workos.authorization.addOrganizationRolePermission(
                organizationId: "organization_id + & ü",
                roleSlug: "slug + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.add_organization_role_permission", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.addOrganizationRolePermission(
                organizationId: "organization_id + & ü",
                roleSlug: "slug + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.set_organization_role_permissions", "minimal") { bench in
            let answer = try await bench.workos.authorization.setOrganizationRolePermissions(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                permissions: ["permissions + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.set_organization_role_permissions", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.setOrganizationRolePermissions(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                permissions: ["permissions + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.remove_organization_role_permission", "minimal") { bench in
            let answer = try await bench.workos.authorization.removeOrganizationRolePermission(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                permissionSlug: "permission_slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.get_resource_by_external_id", "minimal") { bench in
            let answer = try await bench.workos.authorization.getResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_resource_by_external_id", "minimal") { bench in
            let answer = try await bench.workos.authorization.updateResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_resource_by_external_id", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.updateResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                parentResource: .byId(parentResourceId: "parent_resource_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_resource_by_external_id", "full, form 1") { bench in
            let answer = try await bench.workos.authorization.updateResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                parentResource: .byExternalId(parentResourceExternalId: "parent_resource_external_id + & ü", parentResourceTypeSlug: "parent_resource_type_slug + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_resource_by_external_id", "nulls") { bench in
            let answer = try await bench.workos.authorization.updateResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.delete_resource_by_external_id", "minimal") { bench in
            try await bench.workos.authorization.deleteResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.delete_resource_by_external_id", "full, form 0") { bench in
            try await bench.workos.authorization.deleteResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                cascadeDelete: true,
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.list_memberships_for_resource_by_external_id", "minimal") { bench in
            let answer = bench.workos.authorization.listMembershipsForResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                permissionSlug: "permission_slug + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_memberships_for_resource_by_external_id", "full, form 0") { bench in
            let answer = bench.workos.authorization.listMembershipsForResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                permissionSlug: "permission_slug + & ü",
                assignment: .direct,
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_role_assignments_for_resource_by_external_id", "minimal") { bench in
            let answer = bench.workos.authorization.listRoleAssignmentsForResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_role_assignments_for_resource_by_external_id", "full, form 0") { bench in
            let answer = bench.workos.authorization.listRoleAssignmentsForResourceByExternalId(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                externalId: "external_id + & ü",
                roleSlug: "role_slug + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_permissions", "minimal") { bench in
            let answer = bench.workos.authorization.listPermissions(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_permissions", "full, form 0") { bench in
            let answer = bench.workos.authorization.listPermissions(
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.create_permission", "minimal") { bench in
            let answer = try await bench.workos.authorization.createPermission(
                slug: "slug + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_permission", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.createPermission(
                slug: "slug + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                resourceTypeSlug: "resource_type_slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_permission", "nulls") { bench in
            let answer = try await bench.workos.authorization.createPermission(
                slug: "slug + & ü",
                name: "name + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.get_permission", "minimal") { bench in
            let answer = try await bench.workos.authorization.getPermission(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_permission", "minimal") { bench in
            let answer = try await bench.workos.authorization.updatePermission(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_permission", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.updatePermission(
                slug: "slug + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_permission", "nulls") { bench in
            let answer = try await bench.workos.authorization.updatePermission(
                slug: "slug + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.delete_permission", "minimal") { bench in
            try await bench.workos.authorization.deletePermission(
                slug: "slug + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.list_resources", "minimal") { bench in
            let answer = bench.workos.authorization.listResources(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_resources", "full, form 0") { bench in
            let answer = bench.workos.authorization.listResources(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                resourceExternalId: "resource_external_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                parent: .byId(parentResourceId: "parent_resource_id + & ü"),
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_resources", "full, form 1") { bench in
            let answer = bench.workos.authorization.listResources(
                organizationId: "organization_id + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                resourceExternalId: "resource_external_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                parent: .byExternalId(parentResourceTypeSlug: "parent_resource_type_slug + & ü", parentExternalId: "parent_external_id + & ü"),
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.create_resource", "minimal") { bench in
            let answer = try await bench.workos.authorization.createResource(
                externalId: "external_id + & ü",
                name: "name + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_resource", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.createResource(
                externalId: "external_id + & ü",
                name: "name + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                organizationId: "organization_id + & ü",
                description: .value("description + & ü"),
                parentResource: .byId(parentResourceId: "parent_resource_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_resource", "full, form 1") { bench in
            let answer = try await bench.workos.authorization.createResource(
                externalId: "external_id + & ü",
                name: "name + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                organizationId: "organization_id + & ü",
                description: .value("description + & ü"),
                parentResource: .byExternalId(parentResourceExternalId: "parent_resource_external_id + & ü", parentResourceTypeSlug: "parent_resource_type_slug + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_resource", "nulls") { bench in
            let answer = try await bench.workos.authorization.createResource(
                externalId: "external_id + & ü",
                name: "name + & ü",
                resourceTypeSlug: "resource_type_slug + & ü",
                organizationId: "organization_id + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.get_resource", "minimal") { bench in
            let answer = try await bench.workos.authorization.getResource(
                resourceId: "resource_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_resource", "minimal") { bench in
            let answer = try await bench.workos.authorization.updateResource(
                resourceId: "resource_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_resource", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.updateResource(
                resourceId: "resource_id + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                parentResource: .byId(parentResourceId: "parent_resource_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_resource", "full, form 1") { bench in
            let answer = try await bench.workos.authorization.updateResource(
                resourceId: "resource_id + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                parentResource: .byExternalId(parentResourceExternalId: "parent_resource_external_id + & ü", parentResourceTypeSlug: "parent_resource_type_slug + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_resource", "nulls") { bench in
            let answer = try await bench.workos.authorization.updateResource(
                resourceId: "resource_id + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.delete_resource", "minimal") { bench in
            try await bench.workos.authorization.deleteResource(
                resourceId: "resource_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.delete_resource", "full, form 0") { bench in
            try await bench.workos.authorization.deleteResource(
                resourceId: "resource_id + & ü",
                cascadeDelete: true,
                options: bench.options)
            bench.nothing()
        }
        await bench.check("authorization.list_memberships_for_resource", "minimal") { bench in
            let answer = bench.workos.authorization.listMembershipsForResource(
                resourceId: "resource_id + & ü",
                permissionSlug: "permission_slug + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_memberships_for_resource", "full, form 0") { bench in
            let answer = bench.workos.authorization.listMembershipsForResource(
                resourceId: "resource_id + & ü",
                permissionSlug: "permission_slug + & ü",
                assignment: .direct,
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_role_assignments_for_resource", "minimal") { bench in
            let answer = bench.workos.authorization.listRoleAssignmentsForResource(
                resourceId: "resource_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_role_assignments_for_resource", "full, form 0") { bench in
            let answer = bench.workos.authorization.listRoleAssignmentsForResource(
                resourceId: "resource_id + & ü",
                roleSlug: "role_slug + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_environment_roles", "minimal") { bench in
            let answer = try await bench.workos.authorization.listEnvironmentRoles(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_environment_role", "minimal") { bench in
            let answer = try await bench.workos.authorization.createEnvironmentRole(
                slug: "slug + & ü",
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_environment_role", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.createEnvironmentRole(
                slug: "slug + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                resourceTypeSlug: "resource_type_slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.create_environment_role", "nulls") { bench in
            let answer = try await bench.workos.authorization.createEnvironmentRole(
                slug: "slug + & ü",
                name: "name + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.get_environment_role", "minimal") { bench in
            let answer = try await bench.workos.authorization.getEnvironmentRole(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_environment_role", "minimal") { bench in
            let answer = try await bench.workos.authorization.updateEnvironmentRole(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_environment_role", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.updateEnvironmentRole(
                slug: "slug + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.update_environment_role", "nulls") { bench in
            let answer = try await bench.workos.authorization.updateEnvironmentRole(
                slug: "slug + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.add_environment_role_permission", "minimal") { bench in
            let answer = try await bench.workos.authorization.addEnvironmentRolePermission(
                roleSlug: "slug + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.add_environment_role_permission", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.addEnvironmentRolePermission(
                roleSlug: "slug + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.set_environment_role_permissions", "minimal") { bench in
            let answer = try await bench.workos.authorization.setEnvironmentRolePermissions(
                slug: "slug + & ü",
                permissions: ["permissions + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.set_environment_role_permissions", "full, form 0") { bench in
            let answer = try await bench.workos.authorization.setEnvironmentRolePermissions(
                slug: "slug + & ü",
                permissions: ["permissions + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("authorization.list_effective_permissions_for_resource_membership", "minimal") { bench in
            let answer = bench.workos.authorization.listEffectivePermissionsForResourceMembership(
                resourceId: "resource_id + & ü",
                organizationMembershipId: "organization_membership_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("authorization.list_effective_permissions_for_resource_membership", "full, form 0") { bench in
            let answer = bench.workos.authorization.listEffectivePermissionsForResourceMembership(
                resourceId: "resource_id + & ü",
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
