// Generated from api/organization_membership.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Organization memberships connect users with organizations and carry the roles they have there. A user may
/// be a member of any number of organizations.
public struct OrganizationMembershipService: Sendable {
    let waist: Waist

    /// Lists the memberships of a user, of an organization or of both. At least one of the two must be given.
    ///
    /// `GET /user_management/organization_memberships`. Errors: 400 `invalid_request_parameters`,
    /// `missing_user_id_or_organization_id`; 404; 422.
    ///
    /// - Parameter organizationId: Lists only memberships in this organization.
    /// - Parameter statuses: Lists only memberships with one of these statuses; by default only `active`
    ///   ones.
    /// - Parameter userId: Lists only memberships of this user.
    /// - Parameter limit: `10` if left out.
    public func listOrganizationMemberships(
        organizationId: String? = nil,
        statuses: [OrganizationMembershipStatus]? = nil,
        userId: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<OrganizationMembership> {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("statuses", statuses)
        params.optional("user_id", userId)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("organization_membership.list_organization_memberships", [], params, options, before: before, after: after)
    }

    /// Makes a user a member of an organization, active at once. An inactive membership of the same user is
    /// activated with the given roles instead.
    ///
    /// `POST /user_management/organization_memberships`. Errors:
    /// - 400 `cannot_reactivate_pending_organization_membership`
    /// - 404
    /// - 422 `invalid_request_parameters`, `invalid_role`, `multiple_roles_not_enabled`,
    ///   `sub_resource_scoped_role_not_allowed`
    public func createOrganizationMembership(
        userId: String,
        organizationId: String,
        role: CreateOrganizationMembershipRole? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationMembership {
        var params = Parameters()
        params.required("user_id", userId)
        params.required("organization_id", organizationId)
        role?.add(to: &params)
        return try await waist.value("organization_membership.create_organization_membership", [], params, options)
    }

    /// Gets one membership.
    ///
    /// `GET /user_management/organization_memberships/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the organization membership.
    public func getOrganizationMembership(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationMembership {
        let params = Parameters()
        return try await waist.value("organization_membership.get_organization_membership", [id], params, options)
    }

    /// Changes the roles of a membership.
    ///
    /// `PUT /user_management/organization_memberships/{id}`. Errors: 404; 422 `invalid_request_parameters`,
    /// `invalid_role`, `multiple_roles_not_enabled`, `sub_resource_scoped_role_not_allowed`.
    ///
    /// - Parameter id: Identifier of the organization membership.
    public func updateOrganizationMembership(
        id: String,
        role: UpdateOrganizationMembershipRole? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationMembership {
        var params = Parameters()
        role?.add(to: &params)
        return try await waist.value("organization_membership.update_organization_membership", [id], params, options)
    }

    /// Deletes a membership permanently, whatever its status. To be able to restore access later, deactivate
    /// it instead.
    ///
    /// `DELETE /user_management/organization_memberships/{id}`. Errors: 404; 422.
    ///
    /// - Parameter id: Identifier of the organization membership.
    public func deleteOrganizationMembership(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("organization_membership.delete_organization_membership", [id], params, options)
    }

    /// Deactivates an active membership and keeps its record and roles. An inactive one stays as it is; a
    /// pending one is refused and can only be deleted.
    ///
    /// `PUT /user_management/organization_memberships/{id}/deactivate`. Errors: 400
    /// `cannot_deactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
    ///
    /// - Parameter id: Identifier of the organization membership.
    public func deactivateOrganizationMembership(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationMembership {
        let params = Parameters()
        return try await waist.value("organization_membership.deactivate_organization_membership", [id], params, options)
    }

    /// Makes an inactive membership active again with the roles it had. An active one stays as it is; a
    /// pending one is refused.
    ///
    /// `PUT /user_management/organization_memberships/{id}/reactivate`. Errors: 400
    /// `cannot_reactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
    ///
    /// - Parameter id: Identifier of the organization membership.
    public func reactivateOrganizationMembership(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationMembership {
        let params = Parameters()
        return try await waist.value("organization_membership.reactivate_organization_membership", [id], params, options)
    }

    /// Lists the groups that a membership belongs to.
    ///
    /// `GET /user_management/organization_memberships/{organization_membership_id}/groups`. Errors: 404.
    ///
    /// - Parameter limit: `10` if left out.
    public func listOrganizationMembershipGroups(
        organizationMembershipId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<WorkOSGroup> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("organization_membership.list_organization_membership_groups", [organizationMembershipId], params, options, before: before, after: after)
    }
}

extension OrganizationMembershipService {
    /// Parameters of ``createOrganizationMembership`` of which one form is given.
    public enum CreateOrganizationMembershipRole: Sendable, Hashable {
        /// Slug of the one role to give; without any role the default role is given.
        case single(roleSlug: String)
        /// Slugs of several roles to give; multiple roles must be enabled for the environment.
        case multiple(roleSlugs: [String])

        func add(to params: inout Parameters) {
            switch self {
            case .single(let roleSlug):
                params.required("role_slug", roleSlug)
            case .multiple(let roleSlugs):
                params.required("role_slugs", roleSlugs)
            }
        }
    }
}

extension OrganizationMembershipService {
    /// Parameters of ``updateOrganizationMembership`` of which one form is given.
    public enum UpdateOrganizationMembershipRole: Sendable, Hashable {
        /// Slug of the one role that the member has from now on.
        case single(roleSlug: String)
        /// Slugs of the roles that the member has from now on; multiple roles must be enabled for the
        /// environment.
        case multiple(roleSlugs: [String])

        func add(to params: inout Parameters) {
            switch self {
            case .single(let roleSlug):
                params.required("role_slug", roleSlug)
            case .multiple(let roleSlugs):
                params.required("role_slugs", roleSlugs)
            }
        }
    }
}
