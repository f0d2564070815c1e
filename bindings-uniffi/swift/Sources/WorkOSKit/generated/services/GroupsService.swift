// Generated from api/groups.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Groups the members of an organization, for instance by team or department. The application manages these
/// groups itself; groups that come from a customer's directory belong to directory sync.
public struct Groups: Sendable {
    let waist: Waist

    /// Lists the groups of an organization.
    ///
    /// `GET /organizations/{organization_id}/groups`. Errors: 403; 404.
    ///
    /// - Parameter search: Only groups whose name matches this text, or the group with this identifier.
    /// - Parameter limit: `10` if left out.
    public func listGroups(
        organizationId: String,
        search: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<WorkOSGroup> {
        var params = Parameters()
        params.optional("search", search)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("groups.list_groups", [organizationId], params, options, before: before, after: after)
    }

    /// Creates an empty group in an organization.
    ///
    /// `POST /organizations/{organization_id}/groups`. Errors: 400 `bad_request`; 403; 404; 422.
    public func createGroup(
        organizationId: String,
        name: String,
        description: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WorkOSGroup {
        var params = Parameters()
        params.required("name", name)
        params.patch("description", description)
        return try await waist.value("groups.create_group", [organizationId], params, options)
    }

    /// Gets one group of an organization.
    ///
    /// `GET /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
    public func getGroup(
        organizationId: String,
        groupId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WorkOSGroup {
        let params = Parameters()
        return try await waist.value("groups.get_group", [organizationId, groupId], params, options)
    }

    /// Changes the name or description of a group. Absent members keep their value.
    ///
    /// `PATCH /organizations/{organization_id}/groups/{group_id}`. Errors: 400 `bad_request`; 403; 404; 422.
    ///
    /// - Parameter description: New description; null removes it.
    public func updateGroup(
        organizationId: String,
        groupId: String,
        name: String? = nil,
        description: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WorkOSGroup {
        var params = Parameters()
        params.optional("name", name)
        params.patch("description", description)
        return try await waist.value("groups.update_group", [organizationId, groupId], params, options)
    }

    /// Deletes a group. Its members stay members of the organization.
    ///
    /// `DELETE /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
    public func deleteGroup(
        organizationId: String,
        groupId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("groups.delete_group", [organizationId, groupId], params, options)
    }

    /// Lists the organization memberships in a group, each with its user.
    ///
    /// `GET /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 403; 404.
    ///
    /// - Parameter limit: `10` if left out.
    public func listOrganizationMemberships(
        organizationId: String,
        groupId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<OrganizationMembershipWithUser> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("groups.list_organization_memberships", [organizationId, groupId], params, options, before: before, after: after)
    }

    /// Adds a member of the organization to a group and returns the group. Adding the same member again
    /// changes nothing. A full group answers with the code `group_membership_limit_exceeded`.
    ///
    /// `POST /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400
    /// `group_membership_limit_exceeded`; 403; 404; 422.
    ///
    /// - Parameter organizationMembershipId: Identifier of the membership to add, not of its user.
    public func addOrganizationMembership(
        organizationId: String,
        groupId: String,
        organizationMembershipId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WorkOSGroup {
        var params = Parameters()
        params.required("organization_membership_id", organizationMembershipId)
        return try await waist.value("groups.add_organization_membership", [organizationId, groupId], params, options)
    }

    /// Adds and removes several members of a group in one call. No membership may be in both lists.
    ///
    /// `PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400; 403;
    /// 404; 422.
    ///
    /// - Parameter add: Identifiers of the organization memberships to add.
    /// - Parameter remove: Identifiers of the organization memberships to remove.
    public func updateGroupOrganizationMemberships(
        organizationId: String,
        groupId: String,
        add: [String]? = nil,
        remove: [String]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.optional("add", add)
        params.optional("remove", remove)
        try await waist.nothing("groups.update_group_organization_memberships", [organizationId, groupId], params, options)
    }

    /// Takes a member out of a group. The membership in the organization stays.
    ///
    /// `DELETE /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}`.
    /// Errors: 403; 404.
    public func removeOrganizationMembership(
        organizationId: String,
        groupId: String,
        organizationMembershipId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("groups.remove_organization_membership", [organizationId, groupId, organizationMembershipId], params, options)
    }
}
