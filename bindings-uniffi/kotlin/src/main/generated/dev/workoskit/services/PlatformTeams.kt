// Generated from api/platform_teams.yaml with codegen/templates/kotlin/services.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.services

import dev.workoskit.ItemList
import dev.workoskit.PageOrder
import dev.workoskit.Pages
import dev.workoskit.ParameterGroup
import dev.workoskit.Parameters
import dev.workoskit.Patch
import dev.workoskit.RequestOptions
import dev.workoskit.Waist
import dev.workoskit.events.*
import dev.workoskit.models.*
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.builtins.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * Teams and environments that a platform manages on behalf of its own users. Each call takes a platform access token
 * where the API key would go.
 */
public class PlatformTeams internal constructor(internal val waist: Waist) {
    /**
     * Creates a team with a staging and a production environment, and invites its first administrator by e-mail. The
     * platform may act inside the team from then on.
     *
     * `POST /platform/teams`. Errors: 409 `user_already_exists`; 422.
     *
     * @param adminEmail Who administers the team; must not have a WorkOS account yet.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createTeam(
        adminEmail: String,
        name: String,
        requestOptions: RequestOptions? = null,
    ): Team = waist.call(
        "platform_teams.create_team",
        Team.serializer(),
        params = Parameters()
            .put("admin_email", String.serializer(), adminEmail)
            .put("name", String.serializer(), name),
        options = requestOptions,
    )

    /**
     * Gets a team, which also shows whether the platform still has access to it.
     *
     * `GET /platform/teams/{team_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getTeam(
        teamId: String,
        requestOptions: RequestOptions? = null,
    ): Team = waist.call(
        "platform_teams.get_team",
        Team.serializer(),
        path = listOf(teamId),
        options = requestOptions,
    )

    /**
     * Adds an environment to a team, inside its default project and without any API key at first.
     *
     * `POST /platform/teams/{team_id}/environments`. Errors: 403 `platform_not_authorized`; 404 `team_not_found`; 422
     * `production_environment_requires_billing`.
     *
     * @param production Whether to create a production environment, for which the team needs billing.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createEnvironment(
        teamId: String,
        name: String,
        production: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): PlatformEnvironment = waist.call(
        "platform_teams.create_environment",
        PlatformEnvironment.serializer(),
        path = listOf(teamId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("production", Boolean.serializer(), production),
        options = requestOptions,
    )

    /**
     * Gets an environment of a team, which also shows whether the platform still has access to it.
     *
     * `GET /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getEnvironment(
        teamId: String,
        environmentId: String,
        requestOptions: RequestOptions? = null,
    ): PlatformEnvironment = waist.call(
        "platform_teams.get_environment",
        PlatformEnvironment.serializer(),
        path = listOf(teamId, environmentId),
        options = requestOptions,
    )

    /**
     * Deletes an environment of a team.
     *
     * `DELETE /platform/teams/{team_id}/environments/{environment_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteEnvironment(
        teamId: String,
        environmentId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "platform_teams.delete_environment",
        path = listOf(teamId, environmentId),
        options = requestOptions,
    )

    /**
     * Creates an API key of an environment. Its value is in this answer only and cannot be read again.
     *
     * `POST /platform/teams/{team_id}/environments/{environment_id}/api_keys`. Errors: 403 `platform_not_authorized`;
     * 404 `environment_not_found`.
     *
     * @param name Text by which people recognise the key.
     * @param expiresAt When the key stops working; null for a key that does not expire.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createEnvironmentApiKey(
        teamId: String,
        environmentId: String,
        name: String,
        expiresAt: Patch<Instant> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): PlatformApiKey = waist.call(
        "platform_teams.create_environment_api_key",
        PlatformApiKey.serializer(),
        path = listOf(teamId, environmentId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("expires_at", Instant.serializer(), expiresAt),
        options = requestOptions,
    )

    /**
     * Invites a person to a team by e-mail. If an invitation is pending already, it is sent again.
     *
     * Sends an e-mail.
     *
     * `POST /platform/teams/{team_id}/invitations`. Errors: 400 `user_already_team_member`.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun createInvitation(
        teamId: String,
        email: String,
        roleSlug: PlatformRoleSlug,
        requestOptions: RequestOptions? = null,
    ): PlatformTeamInvitation = waist.call(
        "platform_teams.create_invitation",
        PlatformTeamInvitation.serializer(),
        path = listOf(teamId),
        params = Parameters()
            .put("email", String.serializer(), email)
            .put("role_slug", PlatformRoleSlug.serializer(), roleSlug),
        options = requestOptions,
    )
}
