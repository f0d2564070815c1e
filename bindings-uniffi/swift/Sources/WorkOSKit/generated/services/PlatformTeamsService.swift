// Generated from api/platform_teams.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Teams and environments that a platform manages on behalf of its own users. Each call takes a platform
/// access token where the API key would go.
public struct PlatformTeams: Sendable {
    let waist: Waist

    /// Creates a team with a staging and a production environment, and invites its first administrator by
    /// e-mail. The platform may act inside the team from then on.
    ///
    /// `POST /platform/teams`. Errors: 409 `user_already_exists`; 422.
    ///
    /// - Parameter adminEmail: Who administers the team; must not have a WorkOS account yet.
    public func createTeam(
        adminEmail: String,
        name: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Team {
        var params = Parameters()
        params.required("admin_email", adminEmail)
        params.required("name", name)
        return try await waist.value("platform_teams.create_team", [], params, options)
    }

    /// Gets a team, which also shows whether the platform still has access to it.
    ///
    /// `GET /platform/teams/{team_id}`. Errors: 404.
    public func getTeam(
        teamId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Team {
        let params = Parameters()
        return try await waist.value("platform_teams.get_team", [teamId], params, options)
    }

    /// Adds an environment to a team, inside its default project and without any API key at first.
    ///
    /// `POST /platform/teams/{team_id}/environments`. Errors: 403 `platform_not_authorized`; 404
    /// `team_not_found`; 422 `production_environment_requires_billing`.
    ///
    /// - Parameter production: Whether to create a production environment, for which the team needs billing.
    public func createEnvironment(
        teamId: String,
        name: String,
        production: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PlatformEnvironment {
        var params = Parameters()
        params.required("name", name)
        params.optional("production", production)
        return try await waist.value("platform_teams.create_environment", [teamId], params, options)
    }

    /// Gets an environment of a team, which also shows whether the platform still has access to it.
    ///
    /// `GET /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
    public func getEnvironment(
        teamId: String,
        environmentId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PlatformEnvironment {
        let params = Parameters()
        return try await waist.value("platform_teams.get_environment", [teamId, environmentId], params, options)
    }

    /// Deletes an environment of a team.
    ///
    /// `DELETE /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
    public func deleteEnvironment(
        teamId: String,
        environmentId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("platform_teams.delete_environment", [teamId, environmentId], params, options)
    }

    /// Creates an API key of an environment. Its value is in this answer only and cannot be read again.
    ///
    /// `POST /platform/teams/{team_id}/environments/{environment_id}/api_keys`. Errors: 403
    /// `platform_not_authorized`; 404 `environment_not_found`.
    ///
    /// - Parameter name: Text by which people recognise the key.
    /// - Parameter expiresAt: When the key stops working; null for a key that does not expire.
    public func createEnvironmentApiKey(
        teamId: String,
        environmentId: String,
        name: String,
        expiresAt: Patch<Date> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PlatformApiKey {
        var params = Parameters()
        params.required("name", name)
        params.patchDate("expires_at", expiresAt)
        return try await waist.value("platform_teams.create_environment_api_key", [teamId, environmentId], params, options)
    }

    /// Invites a person to a team by e-mail. If an invitation is pending already, it is sent again.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /platform/teams/{team_id}/invitations`. Errors: 400 `user_already_team_member`.
    public func createInvitation(
        teamId: String,
        email: String,
        roleSlug: PlatformRoleSlug,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PlatformTeamInvitation {
        var params = Parameters()
        params.required("email", email)
        params.required("role_slug", roleSlug)
        return try await waist.value("platform_teams.create_invitation", [teamId], params, options)
    }
}
