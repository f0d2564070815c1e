// Generated from api/directory_sync.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive as
/// `dsync.*` events; these calls serve the first import and reconciliation.
public struct DirectorySync: Sendable {
    let waist: Waist

    /// Lists the directories of the environment, or of one organization.
    ///
    /// `GET /directories`. Errors: 403; 422.
    ///
    /// - Parameter organizationId: Only directories of this organization.
    /// - Parameter search: Only directories whose name matches this text.
    /// - Parameter domain: Only directories with this domain. Filter by `organization_id` instead.
    ///   Deprecated.
    /// - Parameter limit: `10` if left out.
    public func listDirectories(
        organizationId: String? = nil,
        search: String? = nil,
        domain: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<Directory> {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("search", search)
        params.optional("domain", domain)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("directory_sync.list_directories", [], params, options, before: before, after: after)
    }

    /// Gets one directory with its provider type and connection state.
    ///
    /// `GET /directories/{id}`. Errors: 403; 404.
    ///
    /// - Parameter id: Identifier of the directory.
    public func getDirectory(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Directory {
        let params = Parameters()
        return try await waist.value("directory_sync.get_directory", [id], params, options)
    }

    /// Deletes a directory with its users and groups for good. The work may go on after the answer, with the
    /// directory in state `deleting` meanwhile.
    ///
    /// `DELETE /directories/{id}`. Errors: 403.
    ///
    /// - Parameter id: Identifier of the directory.
    public func deleteDirectory(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("directory_sync.delete_directory", [id], params, options)
    }

    /// Asks the provider of a directory for its current users and groups now instead of at the next regular
    /// run. Only Google Workspace directories that are `linked` or `validating` can do this. The answer means
    /// queued, not done; another manual sync of the same directory is possible after five minutes, and not
    /// while a sync is running.
    ///
    /// `POST /directories/{id}/sync`. Errors: 403; 404; 409; 422; 429 `directory_sync_rate_limited`.
    ///
    /// - Parameter id: Identifier of the directory.
    public func createDirectorySync(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DirectorySyncResponse {
        let params = Parameters()
        return try await waist.value("directory_sync.create_directory_sync", [id], params, options)
    }

    /// Lists directory groups, either all of a directory or those a directory user belongs to. Give at least
    /// one of the two filters.
    ///
    /// `GET /directory_groups`. Errors: 403; 404; 422.
    ///
    /// - Parameter directory: Identifier of the directory whose groups are wanted.
    /// - Parameter user: Identifier of the directory user whose groups are wanted.
    /// - Parameter limit: `10` if left out.
    public func listGroups(
        directory: String? = nil,
        user: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<DirectoryGroup> {
        var params = Parameters()
        params.optional("directory", directory)
        params.optional("user", user)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("directory_sync.list_groups", [], params, options, before: before, after: after)
    }

    /// Gets one directory group. Its members are listed as directory users filtered by `group`.
    ///
    /// `GET /directory_groups/{id}`. Errors: 403; 404.
    ///
    /// - Parameter id: Identifier of the directory group.
    public func getGroup(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DirectoryGroup {
        let params = Parameters()
        return try await waist.value("directory_sync.get_group", [id], params, options)
    }

    /// Lists directory users, either all of a directory or the members of a directory group. Give at least
    /// one of `directory` and `group`.
    ///
    /// `GET /directory_users`. Errors: 403; 404; 422; 429.
    ///
    /// - Parameter directory: Identifier of the directory whose users are wanted.
    /// - Parameter group: Identifier of the directory group whose members are wanted.
    /// - Parameter idpId: Only the user with this identifier at the provider; needs `directory`.
    /// - Parameter email: Only users with this primary address; needs `directory`.
    /// - Parameter limit: `10` if left out.
    public func listUsers(
        directory: String? = nil,
        group: String? = nil,
        idpId: String? = nil,
        email: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<DirectoryUserWithGroups> {
        var params = Parameters()
        params.optional("directory", directory)
        params.optional("group", group)
        params.optional("idp_id", idpId)
        params.optional("email", email)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("directory_sync.list_users", [], params, options, before: before, after: after)
    }

    /// Gets one directory user with all attributes the provider sent.
    ///
    /// `GET /directory_users/{id}`. Errors: 403; 404.
    ///
    /// - Parameter id: Identifier of the directory user.
    public func getUser(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DirectoryUserWithGroups {
        let params = Parameters()
        return try await waist.value("directory_sync.get_user", [id], params, options)
    }
}
